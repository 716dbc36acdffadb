import { addDays, iso, parseDay, type Day } from '@kosh/norms'
import type { Article, Force } from '@kosh/desk'

/** One version of an article: the days on which the same passages stood. */
export type Version = { readonly from: Day; readonly to: Day | undefined; readonly isEmpty: boolean }

/** The versions of an article from its first day known to now, oldest first; days on which nothing stood are versions as well. */
export function versionsOf({ rules, rows }: Pick<Article, 'rules' | 'rows'>): readonly Version[] {
  const all = [...rules, ...rows]
  const starts = new Set<Day>()
  for (const { from, to } of all) {
    const [first, last] = [parseDay(from), to === undefined ? undefined : parseDay(to)]
    if (first !== undefined) starts.add(first)
    if (last !== undefined) starts.add(addDays(last, 1))
  }
  const sorted = [...starts].toSorted((a, b) => a - b)
  return sorted.flatMap((from, at) => {
    const next = sorted[at + 1]
    const isEmpty = !all.some(one => standsOn(one, from))
    // The last change may be an end: nothing stands after it.
    return next === undefined && isEmpty && at > 0 ? [{ from, to: undefined, isEmpty }] : [{ from, to: next === undefined ? undefined : addDays(next, -1), isEmpty }]
  })
}

export const standsOn = ({ from, to }: Force, on: Day): boolean => from <= iso(on) && (to === undefined || iso(on) <= to)
