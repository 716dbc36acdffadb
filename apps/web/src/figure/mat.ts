import { toCivil } from '@kosh/norms'
import type { Reed } from './reeds.js'

/** A month of the mat: its days at columns 1 to 31. */
export type MatRow = { readonly key: string; readonly first: Reed; readonly cells: readonly { readonly column: number; readonly reed: Reed }[] }

/** A row per month, a column per day of the month: needs no scrolling sideways however long the stay. */
export function matOf(reeds: readonly Reed[]): readonly MatRow[] {
  const rows = new Map<string, { key: string; first: Reed; cells: { column: number; reed: Reed }[] }>()
  for (const reed of reeds) {
    const { year, month, day } = toCivil(reed.day)
    const key = `${year}-${month}`
    const row = rows.get(key) ?? { key, first: reed, cells: [] }
    row.cells.push({ column: day, reed })
    rows.set(key, row)
  }
  return [...rows.values()]
}
