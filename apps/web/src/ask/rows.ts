import { iso } from '@kosh/norms'
import { readTypedDay, typedFrom, type DayFault, type TypedDay } from '../days/typed-day.js'

/** What a table of the law asks of each of its rows. */
export type Column = {
  readonly name: string
  readonly label: string
  readonly kind: 'bool' | 'int' | 'day' | 'code'
  readonly options?: readonly { readonly code: string; readonly label: string }[]
  /** The codes are states, so the list is searched. */
  readonly ofStates?: boolean
  readonly least?: number
  readonly most?: number
}
export type TableShape = { readonly id: string; readonly title: string; readonly columns: readonly Column[] }

/** A row as it is being typed. `key` tells rows apart while some are removed. */
export type TypedRow = { readonly key: number; readonly cells: { readonly [column: string]: string | TypedDay } }
export type PlainRow = { readonly [column: string]: string | number | boolean }
export type CellFault = DayFault | { readonly code: 'empty' } | { readonly code: 'bounds'; readonly least: number; readonly most: number }
export type RowFault = { readonly row: number; readonly column: Column; readonly fault: CellFault }

export function emptyRow(shape: TableShape, key: number, preset: { readonly [column: string]: string } = {}): TypedRow {
  const cells = shape.columns.map(column => [column.name, column.kind === 'day' ? typedFrom(undefined) : (preset[column.name] ?? (column.kind === 'bool' ? 'false' : ''))] as const)
  return { key, cells: Object.fromEntries(cells) }
}

export function typedRows(rows: readonly PlainRow[]): readonly TypedRow[] {
  return rows.map((row, key) => ({
    key,
    cells: Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? typedFrom(value) : String(value)]),
    ),
  }))
}

/** The rows as the law reads them, and what is wrong in each. A row with faults is left out. */
export function readRows(shape: TableShape, rows: readonly TypedRow[]): { readonly rows: readonly PlainRow[]; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = []
  const read = rows.flatMap((typed, row): readonly PlainRow[] => {
    const cells: { [column: string]: string | number | boolean } = {}
    const before = faults.length
    for (const column of shape.columns) {
      const value = readCell(column, typed.cells[column.name])
      if (typeof value === 'object') faults.push({ row, column, fault: value })
      else cells[column.name] = value
    }
    return faults.length > before ? [] : [cells]
  })
  return { rows: read, faults }
}

function readCell(column: Column, typed: string | TypedDay | undefined): string | number | boolean | CellFault {
  if (column.kind === 'day') {
    const read = readTypedDay(typeof typed === 'object' ? typed : typedFrom(typed))
    return read.ok ? iso(read.day) : read.fault
  }
  const text = typeof typed === 'string' ? typed.trim() : ''
  if (column.kind === 'bool') return text === 'true'
  if (text === '') return { code: 'empty' }
  if (column.kind === 'code') return text
  const [least, most] = [column.least ?? 0, column.most ?? Number.MAX_SAFE_INTEGER]
  const number = Number(text)
  return /^\d{1,9}$/.test(text) && number >= least && number <= most ? number : { code: 'bounds', least, most }
}
