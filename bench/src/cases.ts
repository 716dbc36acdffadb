import { addDays, day, type Day } from '@kosh/norms'

/** One person who enters on one day. */
export type Entry = { readonly nationality: string; readonly entered: Day }
/** What is asked of each: is a visa needed, how many days may one stay, and by which day must one register. */
export type Outcome = { readonly visa: boolean; readonly stay: number; readonly register: number }

export const nationalities = ['DEU', 'FRA', 'USA', 'GBR', 'TUR', 'KOR', 'JPN', 'ARE', 'CHN', 'IND', 'IRN', 'UZB', 'KGZ', 'RUS', 'BLR', 'AFG', 'NGA'] as const

/**
 * The dated list: state, first day, last day, days of stay. Cut from the history of Kazakhstan's regimes to the size the comparison
 * of engines needs; it is not the law, which is in packages/law.
 */
export type Listed = readonly [nationality: string, from: string, to: string, stay: number]
export const listed: readonly Listed[] = [
  ...['DEU', 'FRA', 'USA', 'GBR', 'KOR', 'JPN', 'ARE'].flatMap((state): readonly Listed[] => [
    [state, '2014-07-15', '2016-12-31', 15],
    [state, '2017-01-01', '2020-03-31', 30],
    [state, '2021-11-01', '2099-12-31', 30],
  ]),
  ['TUR', '2014-07-15', '2019-12-31', 30],
  ['TUR', '2020-01-01', '2099-12-31', 60],
  ['CHN', '2023-11-10', '2099-12-31', 30],
  ['IND', '2022-07-07', '2099-12-31', 14],
  ['IRN', '2022-07-07', '2099-12-31', 14],
  ['UZB', '2001-12-19', '2099-12-31', 90],
]
/** Members of the union, whose citizens need no visa, stay 90 days and register within 30. */
export const union: readonly (readonly [nationality: string, from: string])[] = [
  ['RUS', '2015-01-01'],
  ['BLR', '2015-01-01'],
  ['KGZ', '2015-08-12'],
]
/** Days to register within: those of the first text, those from the day on which it changed, those of the union. */
export const terms = { first: 5, changed: '2020-01-10', then: 3, union: 30 } as const
/** Days of stay: on a visa, and for citizens of the union. */
export const stays = { visa: 30, union: 90 } as const

/** Every nationality on days about each change of the list and on one day a month between: nothing in the data escapes. */
export const entries: readonly Entry[] = daysWorthTrying().flatMap(entered => nationalities.map(nationality => ({ nationality, entered })))

function daysWorthTrying(): readonly Day[] {
  const edges = [...listed.flatMap(([, from, to]) => [day(from), day(to)]), ...union.map(([, from]) => day(from)), day(terms.changed)]
  const about = edges.flatMap(edge => [addDays(edge, -1), edge, addDays(edge, 1)])
  const monthly = Array.from({ length: 144 }, (_, i) => addDays(day('2014-01-06'), i * 30))
  return [...new Set([...about, ...monthly])].filter(on => on >= day('2012-01-01') && on < day('2026-01-01')).toSorted((a, b) => a - b)
}
