import { z } from 'zod'

/** The shape of what the API hands out, as the desk makes it. */

const value = z.union([z.string(), z.number(), z.boolean()])
const grade = z.enum(['official', 'secondary', 'unchecked']).meta({ description: 'How sure the source is; an answer has the lowest it rests on' })
const cite = z
  .object({
    act: z.string(),
    title: z.string(),
    place: z.string().meta({ example: 'Art. 6(4)' }),
    article: z.string().meta({ example: 'Art. 6' }),
    grade,
    url: z.string(),
    read: z.string().optional().meta({ description: 'Day on which the text was compared' }),
    text: z.string().optional().meta({ description: 'Day of the version that was read' }),
  })
  .meta({ id: 'Cite' })
const could = z.union([z.object({ value }), z.object({ least: value, most: value }), z.enum(['silent', 'clash'])])
const need = z.looseObject({ id: z.string(), of: z.enum(['fact', 'table', 'figure']), ask: z.string() }).meta({ id: 'Need' })
const step = z
  .looseObject({
    rule: z.string(),
    topic: z.string(),
    gist: z.string(),
    state: z.enum(['applies', 'displaced', 'does-not-apply', 'not-known']),
    read: z.array(z.looseObject({ id: z.string(), label: z.string() })),
    cite,
  })
  .meta({ id: 'Step' })
const row = z.record(z.string(), value)
const item = z
  .looseObject({
    rule: z.string(),
    gist: z.string(),
    state: z.enum(['applies', 'not-known']),
    rows: z.array(row),
    shown: z.array(z.record(z.string(), z.string())).meta({ description: 'The rows in words' }),
    cite,
    grade,
    how: z.string().optional(),
    leaves: z.array(z.string()),
  })
  .meta({ id: 'Item' })
const topicAnswer = z
  .looseObject({
    stands: z.enum(['settled', 'open', 'silent', 'clash']),
    label: z.string(),
    optional: z.literal(true).optional().meta({ description: 'About a way the person may or may not go' }),
    who: z.enum(['foreigner', 'host', 'employer', 'carrier', 'authority', 'state']),
    value: value.optional().meta({ description: 'When settled. Days are YYYY-MM-DD, or never' }),
    rows: z.array(row).optional().meta({ description: 'When settled, of a topic whose answer is a list' }),
    columns: z.record(z.string(), z.string()).optional().meta({ description: 'What the columns of the list are called' }),
    items: z.array(item).optional().meta({ description: 'The list by the rules that give it' }),
    could: z.array(could).optional().meta({ description: 'When open: what it could still be' }),
    needs: z.array(need).optional().meta({ description: 'When open: what would settle it, most decisive first' }),
    between: z.array(z.string()).optional().meta({ description: 'When a clash: the rules that contradict each other' }),
    grade,
    cites: z.array(cite),
    leaves: z.array(z.string()).meta({ description: 'What the passages say that is not captured' }),
    because: z.array(step).optional().meta({ description: 'The chain of rules; asked for with why=true' }),
  })
  .meta({ id: 'TopicAnswer' })

export const checkResult = z
  .looseObject({
    on: z.string(),
    to: z.string(),
    realm: z.enum(['KAZ', 'EU', 'region', 'none']),
    planning: z.boolean(),
    corpus: z.string().meta({ description: 'Digest of the corpus of law' }),
    assumed: z.array(z.object({ id: z.string(), says: z.string(), about: z.string() })),
    notices: z.array(z.looseObject({ code: z.string(), message: z.string() })),
    answers: z.record(z.string(), topicAnswer),
  })
  .meta({ id: 'CheckResult' })
