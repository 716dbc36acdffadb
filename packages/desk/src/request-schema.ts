import * as z from 'zod'
import { isHarmless } from './hostile.js'
import { report, type Findings } from './issues.js'
import { nearestOf } from './nearest.js'
import type { CheckRequest } from './request.js'
import { say, wordFor } from './words/say.js'

const text = z.string().max(200)
const day = text.meta({ description: 'A day as YYYY-MM-DD.', examples: ['2026-11-24'] })
const plain = z.union([text, z.number(), z.boolean()])

/** The shape of a request. What the texts mean (states, days, names of facts) is read by `personOf`, which knows the law. */
export const checkRequest = z
  .strictObject({
    to: text.meta({ description: 'The state of destination, ISO 3166-1 alpha-3.', examples: ['KAZ'] }),
    citizenship: text.optional().meta({ description: 'ISO 3166-1 alpha-3, or XXA (stateless), XXB, XXC (refugee), XXX.', examples: ['DEU'] }),
    document: text.optional().meta({ description: 'ordinary, service, diplomatic, id-card, refugee, stateless, seafarer or certificate-of-return.' }),
    issuer: text.optional().meta({ description: 'The state that issued the document, where it is not the state of citizenship.' }),
    purpose: text.optional().meta({ description: 'Purpose of the journey.', examples: ['tourism'] }),
    entered: day.optional().meta({ description: 'The day of entry. Without it the person plans to enter on the day `on`.' }),
    on: day.optional().meta({ description: 'The day asked about; the current day in the territory of the destination when left out.' }),
    stays: z
      .array(z.strictObject({ from: day, to: day, state: text.optional() }))
      .max(10_000)
      .optional()
      .meta({ description: 'Earlier stays; both ends are days of presence. `state` is the destination when left out.' }),
    assume: z.enum(['ordinary', 'nothing']).optional().meta({ description: 'What is supposed of whatever is not told; `ordinary` when left out.' }),
    without: z.array(text).optional().meta({ description: 'Assumptions of the ordinary set that do not hold.' }),
    facts: z.record(text, plain).optional().meta({ description: 'Further facts by name.' }),
    rows: z
      .record(text, z.array(z.record(text, plain)).max(10_000))
      .optional()
      .meta({ description: 'Rows of further tables; a table given is complete.' }),
  })
  .meta({ id: 'CheckRequest' })

/** The request in an input of unknown origin; `undefined` after reporting what is wrong with its shape. */
export function requestIn(input: unknown, found: Findings): CheckRequest | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report(found, 'request.shape', '')
    return undefined
  }
  if (!isHarmless(input, found)) return undefined
  const read = checkRequest.safeParse(input, { reportInput: true })
  if (read.success) return read.data as CheckRequest
  for (const issue of read.error.issues) reportShape(issue, found)
  return undefined
}

/** Puts a problem of shape, as zod tells it, into the words of the house. */
function reportShape(issue: z.core.$ZodIssue, found: Findings): void {
  const field = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path[0] === 'stays' ? ['from', 'to', 'state'] : Object.keys(checkRequest.shape)
    for (const given of issue.keys) report(found, 'field.unknown', field === '' ? given : `${field}.${given}`, { given }, nearestOf(given, known))
  } else if (field === 'assume') report(found, 'assume.unknown', field, { given: issue.input }, ['ordinary', 'nothing'])
  else if (field === 'to' && issue.input === undefined) report(found, 'field.missing', field)
  else report(found, 'field.type', field, { wanted: wordFor(found.lang, `wanted.${expectedOf(issue)}`) ?? say(found.lang, 'wanted.value') })
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return 'value'
  return issue.expected === 'record' ? 'object' : issue.expected
}

/** `stays[2].from` */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, part) => (typeof part === 'number' ? `${field}[${part}]` : field === '' ? String(part) : `${field}.${String(part)}`), '')
}
