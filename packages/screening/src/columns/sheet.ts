import { Broken, type Cells, type Column, type Day, type Fact, type Given, type Kind, type Known as Told, type Table, type Values } from '@kosh/norms'

/**
 * Cases in columns. A case is one person on one day: what is told of it stands at its place in the column of each fact, and its rows of a table are a
 * range of the rows of all. Ranges may overlap: the journeys of a person stand once, and each case reads those up to its own.
 */
export type Sheet = {
  readonly length: number
  readonly on: FactColumn
  /** By the id of the fact. A fact without a column is not known of any case. */
  readonly facts: ReadonlyMap<string, FactColumn>
  /** By the id of the table. */
  readonly tables: ReadonlyMap<string, TableColumn>
}
/** The same of every case (`undefined`: not known), or a number for each, which may be made when it is read first: a day or number as it is, a truth as 0 or 1, a code by its number. */
export type FactColumn = { readonly same: Told<Values[Kind]> } | { readonly each: Int32Array; readonly by?: By }
/** Each is the number of a list that `index` tells: what is told alike of many stands once, and columns of one index are known together. */
export type By = { readonly index: Int32Array; readonly list: Int32Array }
/**
 * No rows of any case; or rows from `first` to before `end`. `unfinished` is 1 where a case may have more rows than were told. Whether the rows of each are all, and
 * known, may be told by an index.
 */
export type TableColumn =
  | { readonly none: true; readonly unfinished?: Uint8Array; readonly wholeBy?: By }
  | { readonly first: Int32Array; readonly end: Int32Array; readonly rows: Rows; readonly unfinished?: Uint8Array; readonly wholeBy?: By }
export type Rows = {
  readonly length: number
  readonly cells: ReadonlyMap<string, Int32Array>
  /** Each begins on or after the day on which the one before it in its range ended. Of tables with `from` and `to` only. */
  readonly ordered: boolean
  /** Some cell is not known. */
  readonly holes: boolean
  /** No case has rows that stand before those of the case before it: those of cases in a row lie between the first of the first and the end of the last. */
  readonly inTurn: boolean
}

/** What stands in a column for what is not known. No day, number, truth or code has it. */
export const hole = -0x80000000

/** A column that is made when it is read first: many are never read. */
export function lazily(made: () => Int32Array, by?: By): FactColumn {
  let column: Int32Array | undefined
  return {
    get each() {
      return (column ??= made())
    },
    ...(by === undefined ? {} : { by }),
  }
}

/** The number of one case, whether or not the column has been made. */
export function numberIn(column: { readonly each: Int32Array; readonly by?: By | undefined }): (at: number) => number {
  const { by } = column
  if (by !== undefined) return at => by.list[by.index[at] as number] as number
  const { each } = column
  return at => each[at] as number
}

/** Of each case what a list holds at its number. */
export function picked<A extends Int32Array | Uint8Array>({ index, list }: { readonly index: Int32Array; readonly list: A }, into: A): A {
  for (let i = 0; i < index.length; i++) into[i] = list[index[i] as number] as number
  return into
}

/** 1 for each case of whose rows of a table all are told, and known. */
export function wholeOf(table: TableColumn | undefined, length: number): Int32Array {
  const whole = new Int32Array(length).fill(1)
  if (table === undefined) return whole
  if (table.wholeBy !== undefined) return picked(table.wholeBy, whole)
  const { unfinished } = table
  if (unfinished !== undefined) for (let i = 0; i < length; i++) whole[i] = 1 - (unfinished[i] as number)
  if ('none' in table || !table.rows.holes) return whole
  const { first, end, rows } = table
  for (const cell of rows.cells.values()) for (let i = 0; i < length; i++) for (let row = first[i] as number; row < (end[i] as number); row++) if (cell[row] === hole) whole[i] = 0
  return whole
}

/** Codes by number, in the order in which they are first met. */
export class Codes {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #isSealed: boolean

  /** Sealed: numbers are given elsewhere; a code without one throws `codes.sealed`. */
  constructor(names: readonly string[] = [], isSealed = false) {
    this.take(names)
    this.#isSealed = isSealed
  }

  /** Takes over all names of another, of which it has the first already. */
  take(names: readonly string[]): void {
    for (const name of names.slice(this.#names.length)) this.#numbers.set(name, this.#names.push(name) - 1)
  }
  numberOf(code: string): number {
    const known = this.#numbers.get(code)
    if (known !== undefined) return known
    if (this.#isSealed) throw new Broken('codes.sealed', code, 'has no number')
    this.#numbers.set(code, this.#names.length)
    return this.#names.push(code) - 1
  }
  get names(): readonly string[] {
    return this.#names
  }
  nameOf(number: number): string {
    return this.#names[number] ?? ''
  }
}

/** A value as it stands in a column. Throws `column.range` for a number that no int32 holds. */
export function numberFor(value: Told<Values[Kind]>, codes: Codes): number {
  if (value === undefined) return hole
  if (typeof value === 'string') return codes.numberOf(value)
  const number = Number(value)
  if (number <= hole || number > 0x7fffffff || !Number.isInteger(number)) throw new Broken('column.range', String(value), 'does not fit a column of 32 bits')
  return number
}

/** The value that a number in a column stands for. */
export function valueFor(number: number, kind: Kind, codes: Codes): Told<Values[Kind]> {
  if (number === hole) return undefined
  return kind === 'code' ? codes.nameOf(number) : kind === 'bool' ? number === 1 : (number as Day)
}

/** Facts and tables by their ids. */
export type Known = { readonly facts: ReadonlyMap<string, Fact>; readonly tables: ReadonlyMap<string, Table> }

/** What is told of one case, as the single reader takes it. */
export function givenAt(sheet: Sheet, at: number, codes: Codes, known: Known): Given {
  const given: { [id: string]: Given[string] } = {}
  for (const [id, column] of sheet.facts) {
    const fact = known.facts.get(id)
    const value = 'same' in column ? column.same : fact === undefined ? undefined : valueFor(numberIn(column)(at) ?? hole, fact.kind, codes)
    if (value !== undefined) given[id] = value
  }
  for (const [id, table] of sheet.tables) {
    const of = known.tables.get(id)
    const more = table.unfinished?.[at] === 1
    if (of !== undefined) given[id] = { rows: rowsAt(table, at, Object.values(of.cells), codes), ...(more ? { more } : {}) }
  }
  return given
}

function rowsAt(table: TableColumn, at: number, columns: readonly Column[], codes: Codes): readonly Cells[] {
  if ('none' in table) return []
  const rows: Cells[] = []
  for (let row = table.first[at] ?? 0; row < (table.end[at] ?? 0); row++)
    rows.push(Object.fromEntries(columns.map(({ name, kind }) => [name, valueFor(table.rows.cells.get(name)?.[row] ?? hole, kind, codes)])))
  return rows
}

export function dayAt(sheet: Sheet, at: number): Day {
  return ('same' in sheet.on ? sheet.on.same : sheet.on.each[at]) as Day
}

/** A sheet of cases told one by one. A list that was not told of a case is one without rows that may have more. */
export function sheetOf(cases: readonly { readonly given: Given; readonly on: Day }[], facts: Iterable<Fact>, tables: Iterable<Table>, codes: Codes): Sheet {
  const column = (values: readonly Told<Values[Kind]>[]): FactColumn => ({ each: Int32Array.from(values, value => numberFor(value, codes)) })
  const factColumns = new Map<string, FactColumn>()
  for (const { id } of facts) {
    const values = cases.map(({ given }) => given[id] as Told<Values[Kind]>)
    if (values.some(value => value !== undefined)) factColumns.set(id, column(values))
  }
  const tableColumns = new Map<string, TableColumn>()
  for (const table of tables) {
    const told = cases.map(({ given }) => given[table.id])
    if (!told.some(one => typeof one === 'object')) continue
    const lists = told.map(one => (typeof one === 'object' ? one.rows : []))
    const unfinished = Uint8Array.from(told, one => (typeof one === 'object' && one.more !== true ? 0 : 1))
    const open = unfinished.includes(1) ? { unfinished } : {}
    const rows = lists.flat()
    const [first, end] = [new Int32Array(cases.length), new Int32Array(cases.length)]
    let before = 0
    for (const [i, list] of lists.entries()) {
      first[i] = before
      end[i] = before += list.length
    }
    const cells = new Map(Object.keys(table.cells).map(name => [name, Int32Array.from(rows, row => numberFor(row[name], codes))]))
    tableColumns.set(table.id, rows.length === 0 ? { none: true, ...open } : { first, end, rows: rowsOf(rows.length, cells, first, end), ...open })
  }
  return { length: cases.length, on: column(cases.map(one => one.on)), facts: factColumns, tables: tableColumns }
}

/** Rows with what a reader wants to know of them. */
export function rowsOf(length: number, cells: ReadonlyMap<string, Int32Array>, first: Int32Array, end: Int32Array): Rows {
  const holes = [...cells.values()].some(cell => cell.includes(hole))
  const { ordered, inTurn } = orderOf(cells.get('from'), cells.get('to'), first, end)
  return { length, cells, holes, ordered: !holes && ordered, inTurn }
}

function orderOf(from: Int32Array | undefined, to: Int32Array | undefined, first: Int32Array, end: Int32Array): Pick<Rows, 'ordered' | 'inTurn'> {
  let ordered = from !== undefined && to !== undefined
  let inTurn = true
  let [before, checked] = [0, 0]
  for (let at = 0; at < first.length; at++) {
    const start = first[at] as number
    const stop = end[at] as number
    if (start < before || stop < checked) inTurn = false
    if (ordered) ordered = areInOrder(from as Int32Array, to as Int32Array, start, start === before ? Math.max(start, checked) : start, stop)
    before = start
    checked = stop
  }
  return { ordered, inTurn }
}

/** Whether the rows of a case are in order, those from one on. */
function areInOrder(from: Int32Array, to: Int32Array, start: number, unchecked: number, stop: number): boolean {
  for (let row = unchecked; row < stop; row++) {
    if ((to[row] as number) < (from[row] as number)) return false
    if (row > start && (from[row] as number) < (to[row - 1] as number)) return false
  }
  return true
}

/** A sheet with other columns in place of its own. */
export function withColumns(sheet: Sheet, other: <A extends Int32Array | Uint8Array>(column: A) => A): Sheet {
  const fact = (column: FactColumn): FactColumn => ('same' in column ? column : { each: other(column.each) })
  const table = (column: TableColumn): TableColumn => {
    if ('none' in column) return column.unfinished === undefined ? column : { none: true, unfinished: other(column.unfinished) }
    const { first, end, rows, unfinished } = column
    const cells = new Map([...rows.cells].map(([name, cell]) => [name, other(cell)]))
    return { first: other(first), end: other(end), rows: { ...rows, cells }, ...(unfinished === undefined ? {} : { unfinished: other(unfinished) }) }
  }
  return {
    length: sheet.length,
    on: fact(sheet.on),
    facts: new Map([...sheet.facts].map(([id, column]) => [id, fact(column)])),
    tables: new Map([...sheet.tables].map(([id, column]) => [id, table(column)])),
  }
}
