import type { CheckResult, CiteOut, Grade, Item, RowOut, TopicAnswer } from './result.js'

/** What every entry of a list has, and how the entries of an answer are gone through. */

export type Answers = CheckResult['answers']
/** What an entry rests on. `isSure`: it belongs to the list whatever is not known. */
export type Source = {
  readonly topic: string
  readonly rule: string
  readonly gist: string
  readonly how?: string
  readonly cite: CiteOut
  readonly grade: Grade
  readonly leaves: readonly string[]
  readonly isSure: boolean
}
/** A row with its words. */
export type ListRow = Source & { readonly row: RowOut; readonly shown: { readonly [column: string]: string } }

export const listsEnding = (answers: Answers, ...ends: readonly string[]): readonly (readonly [string, TopicAnswer])[] =>
  Object.entries(answers).filter(([topic, answer]) => answer.items !== undefined && ends.some(end => topic.endsWith(`.${end}`)))

export function rowsOf(topic: string, answer: TopicAnswer | undefined): readonly ListRow[] {
  return (answer?.items ?? []).flatMap(item => item.rows.map((row, at): ListRow => ({ ...sourceOf(topic, item), row, shown: item.shown[at] ?? {} })))
}

export const sourceOf = (topic: string, { rule, gist, how, cite, grade, leaves, state }: Item): Source => ({
  topic,
  rule,
  gist,
  ...(how === undefined ? {} : { how }),
  cite,
  grade,
  leaves,
  isSure: state === 'applies',
})
