import type { Law } from '@kosh/law'
import { receiptOf, receiptText, replay, type Difference, type Receipt } from '@kosh/norms'
import * as z from 'zod'
import { isHarmless } from './hostile.js'
import { findings, report, type Findings, type Issue } from './issues.js'
import { givenOf, personOf } from './person.js'
import { requestIn } from './request-schema.js'
import type { CheckRequest } from './request.js'
import type { Lang, Value } from './result.js'
import { valueTold } from './told.js'

export type Written = { readonly ok: true; readonly receipt: Receipt; readonly text: string } | { readonly ok: false; readonly issues: readonly Issue[] }

/** The receipt of a request: corpus, day, facts and the answers to all topics. `text` is the same bytes for the same answers. */
export function receiptFor(law: Law, request: CheckRequest, lang: Lang): Written {
  const found = findings(lang)
  const shaped = requestIn(request, found)
  const person = shaped === undefined ? undefined : personOf(law, shaped, found)
  if (person === undefined) return { ok: false, issues: found.issues }
  const receipt = receiptOf(law.corpus, Object.values(person.questions), givenOf(person), person.on)
  return { ok: true, receipt, text: receiptText(receipt) }
}

export type Replayed = { readonly ok: true; readonly same: boolean; readonly differs: readonly Difference[] } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Asks again what a receipt of unknown origin (an object, or its text) says was asked. */
export function replayReceipt(law: Law, input: unknown, lang: Lang): Replayed {
  const found = findings(lang)
  const read = receiptSchema.safeParse(typeof input === 'string' ? jsonIn(input) : input)
  if (!read.success || !isHarmless(read.data, found) || !couldBeGiven(law, read.data.given, found)) {
    if (found.issues.length === 0) report(found, 'receipt.broken', '')
    return { ok: false, issues: found.issues }
  }
  const again = replay(law.corpus, read.data as Receipt)
  return { ok: true, same: again.same, differs: again.same ? [] : again.differs }
}

const plain = z.union([z.string(), z.number(), z.boolean()])
const rows = z.strictObject({ rows: z.array(z.record(z.string(), plain)), more: z.literal(true).optional() })
const receiptSchema = z.strictObject({
  is: z.literal('receipt'),
  format: z.literal(1),
  corpus: z.string(),
  on: z.string(),
  given: z.record(z.string(), z.union([plain, rows])),
  answers: z.array(z.looseObject({ question: z.string() })),
})
type GivenText = z.infer<typeof receiptSchema>['given']

/** True when each thing told is of the kind the law asks for; what the law no longer asks is left to the replay. */
function couldBeGiven(law: Law, given: GivenText, found: Findings): boolean {
  for (const [id, told] of Object.entries(given)) {
    const fact = law.registry.facts.get(id)
    const table = law.registry.tables.get(id)
    if (typeof told !== 'object') {
      if (table !== undefined) report(found, 'receipt.broken', id)
      else if (fact !== undefined) valueTold(fact, told, id, found)
    } else if (fact !== undefined) report(found, 'receipt.broken', id)
    else if (table !== undefined) told.rows.forEach((row, i) => cellsCouldBe(row, table.cells, `${id}[${i}]`, found))
  }
  return found.issues.length === 0
}

function cellsCouldBe(row: { readonly [column: string]: Value }, cells: { readonly [column: string]: Parameters<typeof valueTold>[0] }, field: string, found: Findings): void {
  for (const [name, value] of Object.entries(row)) {
    const column = Object.hasOwn(cells, name) ? cells[name] : undefined
    if (column !== undefined) valueTold(column, value, `${field}.${name}`, found)
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
