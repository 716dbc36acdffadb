import { day, fromCivil, span, weekday } from '../day.js'
import type { Cite, Day, Figure, FigureRow, Kind, Known, Span, Text, Values, Within } from '../vocabulary.js'

type Key = string | number | boolean
/** Key (one value, a list, or null for none), dates, value (`undefined`: the law is not known), source. */
export type FigureLine<V> = readonly [key: Key | readonly Key[] | null, dates: string, value: Known<V>, says: Cite]

type Shape<K extends Kind> = { readonly label: Text; readonly by: readonly Kind[]; readonly within: Within[K]; readonly otherwise?: Values[K] }
type Literals = { bool: boolean; int: number; day: string; code: string }

/** Dated, cited rows by key. `otherwise` is the value for keys no row names; without it such a reading is not known. */
export function figure<K extends Kind>(id: string, kind: K, shape: Shape<K>, lines: readonly FigureLine<Literals[K]>[]): Figure<K> {
  const rows = lines.map(([key, dates, value, says]) => Object.assign({ key: keys(key), value: literal(kind, value), says }, spanOf(dates)))
  return { is: 'figure', id, kind, ...shape, rows } as unknown as Figure<K>
}

/** The same dates stand in hundreds of rows: each is read once. */
const spans = new Map<string, Span>()
function spanOf(dates: string): Span {
  const known = spans.get(dates) ?? span(dates)
  spans.set(dates, known)
  return known
}

/** States (or other codes) that belong, each line `dates: 'AAA BBB …'`; all others do not. */
export function members(id: string, label: Text, lines: readonly (readonly [dates: string, codes: string, says: Cite])[]): Figure<'bool'> {
  const rows = lines.flatMap(([dates, codes, says]) => words(codes).map(code => Object.assign({ key: [code], value: true, says }, spanOf(dates))))
  return { is: 'figure', id, kind: 'bool', label, by: ['code'], rows, otherwise: false, within: 'yes or no' }
}

/** Codes parted by white space. */
export const words = (codes: string): readonly string[] => codes.split(/\s+/).filter(code => code !== '')

/** A day that departs from the weekly pattern. */
export type Exception = { readonly day: string; readonly off: boolean; readonly says: Cite }

/**
 * Days off as a figure by weekday: Saturday and Sunday within the span covered, but for the exceptions.
 * Outside the span the calendar is not known.
 */
export function daysOff(id: string, label: Text, covered: string, pattern: Cite, exceptions: readonly Exception[]): Figure<'bool'> {
  const { from, to = fromCivil({ year: 2099, month: 12, day: 31 }) } = span(covered)
  const rows: FigureRow<'bool'>[] = []
  for (let on = 1; on <= 7; on++) {
    let start: number = from
    const departures = exceptions.map(e => ({ ...e, at: day(e.day) })).filter(e => weekday(e.at) === on && e.off !== on > 5)
    for (const e of departures.toSorted((a, b) => a.at - b.at)) {
      if (e.at > start) rows.push({ from: start as Day, to: (e.at - 1) as Day, key: [on], value: on > 5, says: pattern })
      rows.push({ from: e.at, to: e.at, key: [on], value: e.off, says: e.says })
      start = e.at + 1
    }
    if (start <= to) rows.push({ from: start as Day, to, key: [on], value: on > 5, says: pattern })
  }
  return { is: 'figure', id, kind: 'bool', label, by: ['int'], rows, within: 'yes or no' }
}

function keys(key: Key | readonly Key[] | null): readonly Key[] {
  if (key === null) return []
  return typeof key === 'object' ? key : [key]
}

function literal(kind: Kind, value: Known<Values[Kind] | string>): Known<Values[Kind]> {
  return kind === 'day' && typeof value === 'string' ? day(value) : value
}
