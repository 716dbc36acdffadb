import type { Figure, FigureRow, Kind, Read, Values } from '../vocabulary.js'

export type Key = string | number | boolean
/** A row with the note that it was read, which is the same for all who read it. */
export type Line = { readonly from: number; readonly to: number; readonly row: FigureRow; readonly note: Read }
/** The rows of one key after another, down to those of all keys in order of their days. */
type Shelf = readonly Line[] | Map<Key, Shelf>
/** A figure arranged for reading. */
export type FigureIndex = {
  readonly shelf: Shelf
  /** The rows of each key that is named. */
  readonly lines: readonly (readonly Line[])[]
  /** Every day on which some row begins, or the day after one ended, in order. */
  readonly changes: readonly number[]
}

const indices = new WeakMap<Figure, FigureIndex>()

export function indexOf(figure: Figure): FigureIndex {
  const known = indices.get(figure)
  if (known !== undefined) return known
  const index = arranged(figure, figure.rows, [...figure.by.keys()])
  indices.set(figure, index)
  return index
}

/** The rows of a figure whose keys are all settled but the one at `at`, arranged by that one. `settled` has a value at every other place. */
export function partOf(figure: Figure, settled: readonly (Key | undefined)[], at: number): FigureIndex {
  const name = `${at}\u0000${keyOf(settled.map(key => key ?? ''))}`
  const parts = partsOf.get(figure) ?? new Map<string, FigureIndex>()
  partsOf.set(figure, parts)
  const known = parts.get(name)
  if (known !== undefined) return known
  const rows = (figure.rows as readonly FigureRow[]).filter(row => row.key.every((key, i) => i === at || key === settled[i]))
  const part = arranged(figure, rows, [at])
  parts.set(name, part)
  return part
}
const partsOf = new WeakMap<Figure, Map<string, FigureIndex>>()

/** Rows arranged by their keys at some places. */
function arranged(figure: Figure, rows: readonly FigureRow[], places: readonly number[]): FigureIndex {
  const top = new Map<Key, Shelf>()
  const lines: Line[][] = places.length === 0 ? [[]] : []
  const changes = new Set<number>()
  for (const row of rows) {
    const note: Read = { of: figure, value: row.value, key: row.key as readonly Values[Kind][], says: row.says }
    const own = places.length === 0 ? lines[0] : placeOf(row, places, top, lines)
    own?.push({ from: row.from, to: row.to ?? Infinity, row, note })
    changes.add(row.from)
    if (row.to !== undefined) changes.add(row.to + 1)
  }
  for (const own of lines) own.sort((a, b) => a.from - b.from)
  return { shelf: places.length === 0 ? (lines[0] ?? []) : top, lines, changes: [...changes].toSorted((a, b) => a - b) }
}

/** Where the lines of a row's keys stand; a new list of lines is also put with the others. */
function placeOf({ key }: FigureRow, places: readonly number[], top: Map<Key, Shelf>, lines: Line[][]): Line[] {
  let shelf = top
  const last = places.length - 1
  for (let i = 0; i < last; i++) {
    const part = key[places[i] as number] as Key
    let next = shelf.get(part)
    if (next === undefined) shelf.set(part, (next = new Map<Key, Shelf>()))
    shelf = next as Map<Key, Shelf>
  }
  const part = key[places[last] as number] as Key
  const known = shelf.get(part) as Line[] | undefined
  if (known !== undefined) return known
  const own: Line[] = []
  shelf.set(part, own)
  lines.push(own)
  return own
}

/** The rows of known keys in order of their days; none when no row names them. */
export function linesOf({ shelf }: FigureIndex, key: readonly Key[]): readonly Line[] | undefined {
  let at: Shelf | undefined = shelf
  for (const part of key) {
    if (at === undefined) return undefined
    at = (at as Map<Key, Shelf>).get(part)
  }
  return at as readonly Line[] | undefined
}

/** One key as it stands, several joined; none is the empty word. */
export function keyOf(key: readonly Key[]): Key {
  const [only] = key
  return only !== undefined && key.length === 1 ? only : key.join('\u0000')
}

/** The row in force on a day, by halving. */
export function lineOn(lines: readonly Line[] | undefined, on: number): Line | undefined {
  if (lines === undefined) return undefined
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle] as Line).from <= on) low = middle + 1
    else high = middle
  }
  if (low === 0) return undefined
  const line = lines[low - 1] as Line
  return on <= line.to ? line : undefined
}

/** The rows in force on some day from `first` to `last`, and whether a day of that time has none. */
export function rowsWithin(lines: readonly Line[] | undefined, first: number, last: number): { readonly rows: readonly FigureRow[]; readonly gap: boolean } {
  if (lines === undefined) return { rows: [], gap: true }
  const found = lines.filter(line => line.from <= last && line.to >= first).map(line => line.row)
  let next = first
  for (const row of found) {
    if (row.from > next) return { rows: found, gap: true }
    next = row.to === undefined ? Infinity : row.to + 1
  }
  return { rows: found, gap: next <= last }
}
