import type { Figure, FigureRow } from '../vocabulary.js'

/** A figure arranged for reading: the rows of each key in order of their days. */
export type FigureIndex = {
  readonly rowsOf: ReadonlyMap<string | number | boolean, readonly FigureRow[]>
  /** Every day on which some row begins, or the day after one ended, in order. */
  readonly changes: readonly number[]
}

const indices = new WeakMap<Figure, FigureIndex>()

export function indexOf(figure: Figure): FigureIndex {
  const known = indices.get(figure)
  if (known !== undefined) return known
  const rowsOf = new Map<string | number | boolean, FigureRow[]>()
  const changes = new Set<number>()
  for (const row of figure.rows as readonly FigureRow[]) {
    const key = keyOf(row.key)
    const rows = rowsOf.get(key)
    if (rows === undefined) rowsOf.set(key, [row])
    else rows.push(row)
    changes.add(row.from)
    if (row.to !== undefined) changes.add(row.to + 1)
  }
  for (const rows of rowsOf.values()) rows.sort((a, b) => a.from - b.from)
  const index = { rowsOf, changes: [...changes].toSorted((a, b) => a - b) }
  indices.set(figure, index)
  return index
}

/** One key as it stands, several joined; none is the empty word. */
export function keyOf(key: readonly (string | number | boolean)[]): string | number | boolean {
  const [only] = key
  return only !== undefined && key.length === 1 ? only : key.join('\u0000')
}

/** The row in force on a day, by halving. */
export function rowOn(rows: readonly FigureRow[] | undefined, on: number): FigureRow | undefined {
  if (rows === undefined) return undefined
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] as FigureRow).from <= on) low = middle + 1
    else high = middle
  }
  const row = rows[low - 1]
  return row !== undefined && (row.to === undefined || on <= row.to) ? row : undefined
}

/** The rows in force on some day from `first` to `last`, and whether a day of that time has none. */
export function rowsWithin(rows: readonly FigureRow[] | undefined, first: number, last: number): { readonly rows: readonly FigureRow[]; readonly gap: boolean } {
  if (rows === undefined) return { rows: [], gap: true }
  const found = rows.filter(row => row.from <= last && (row.to === undefined || row.to >= first))
  let next = first
  for (const row of found) {
    if (row.from > next) return { rows: found, gap: true }
    next = row.to === undefined ? Infinity : row.to + 1
  }
  return { rows: found, gap: next <= last }
}
