import { fromCivil, weekday, type Figure, type FigureRow, type Kind, type Values } from '@kosh/norms'
import { indexOf, lineOn, linesOf, move, moveWorking, type Intervals, type Key } from '@kosh/norms/reading'
import { hole, numberFor, valueFor, type Codes } from './sheet.js'

/** What written code calls where an operator is not written out. Values come and go as numbers in columns do. */

const readers = new WeakMap<Figure, WeakMap<Codes, (...args: number[]) => number>>()
/** A figure by its keys, then the day; a hole where the law is not known. */
export function figureReader(figure: Figure, codes: Codes): (...args: number[]) => number {
  const own = readers.get(figure) ?? new WeakMap<Codes, (...args: number[]) => number>()
  readers.set(figure, own)
  const known = own.get(codes)
  if (known !== undefined) return known
  const index = indexOf(figure)
  const { by } = figure
  const read = (...args: number[]): number => {
    const keys = by.map((one: Kind, i) => valueFor(args[i] ?? hole, one, codes) as Key)
    const line = lineOn(linesOf(index, keys), args[by.length] ?? 0)
    return numberFor(line === undefined ? (figure.otherwise as Values[Kind] | undefined) : (line.row as FigureRow).value, codes)
  }
  own.set(codes, read)
  return read
}

type Mover = (from: number, n: number) => number
/** So many months, or years, after a day. */
export const monthMover = remembering((from, n) => move(from, n, 'months'))
export const yearMover = remembering((from, n) => move(from, n, 'years'))

/** What was asked before is known, of days that lie near and of the first terms: the days of many cases are few, and so are the terms of the law. */
function remembering(moved: Mover): Mover {
  const tables = new Map<number, Int32Array>()
  const tableFor = (n: number): Int32Array | undefined => {
    const known = tables.get(n)
    if (known !== undefined || tables.size === mostTerms) return known
    const made = new Int32Array(nearDays).fill(unasked)
    tables.set(n, made)
    return made
  }
  return (from, n) => {
    const at = from - firstNear
    const table = at >= 0 && at < nearDays ? tableFor(n) : undefined
    if (table === undefined) return moved(from, n)
    const known = table[at] as number
    return known === unasked ? (table[at] = moved(from, n)) : known
  }
}
/** From 1900 for two hundred years: less than 300 kB a term. */
const firstNear = fromCivil({ year: 1900, month: 1, day: 1 })
const nearDays = fromCivil({ year: 2100, month: 1, day: 1 }) - firstNear
const mostTerms = 24
const unasked = hole + 1

const movers = new WeakMap<Figure, Mover>()
/** The n-th working day after a day; a hole where a day on the way is not known to be off or not. */
export function workingMover(off: Figure<'bool'>): Mover {
  const known = movers.get(off)
  if (known !== undefined) return known
  const index = indexOf(off)
  const moved = remembering((from, n) => {
    let unknown = false
    const to = moveWorking(
      from,
      n,
      on => {
        const line = lineOn(linesOf(index, [weekday(on)]), on)
        const value = line === undefined ? off.otherwise : line.row.value
        if (value === undefined) unknown = true
        return value as boolean | undefined
      },
      false,
    )
    return unknown || to === undefined ? hole : to
  })
  movers.set(off, moved)
  return moved
}

/** Spans in a flat list, two by two. */
export const pairs = (days: Intervals): readonly (readonly [number, number])[] =>
  Array.from({ length: days.length / 2 }, (_, i) => [days[2 * i] ?? 0, days[2 * i + 1] ?? 0] as const)

const cutters = new Map<string, (first: number, last: number) => readonly (readonly [number, number])[]>()
/** A span cut on days on which figures change. */
export function segments(cuts: readonly number[]): (first: number, last: number) => readonly (readonly [number, number])[] {
  const key = cuts.join()
  const known = cutters.get(key)
  if (known !== undefined) return known
  const cut = (first: number, last: number) => {
    const out: [number, number][] = []
    let start = first
    for (const day of cuts) {
      if (day <= start) continue
      if (day > last) break
      out.push([start, day - 1])
      start = day
    }
    if (start <= last) out.push([start, last])
    return out
  }
  cutters.set(key, cut)
  return cut
}
