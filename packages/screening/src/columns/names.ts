import { Broken } from '@kosh/norms'
import type { Names } from './emit.js'
import type { Columns } from './guide.js'
import { wholeOf, type By, type Codes, type Sheet } from './sheet.js'

/** The columns of a sheet by the names that written code has for them. Each is made when it is read first. */
export type Arrays = { readonly [name: string]: Int32Array }

/** Which columns a sheet has, as one follows the law. */
export function columnsOf(sheet: Sheet): Columns {
  return {
    today: 'same' in sheet.on ? Number(sheet.on.same) : undefined,
    fact: id => {
      const column = sheet.facts.get(id)
      return column === undefined ? undefined : 'same' in column ? { same: column.same } : 'each'
    },
    table: id => {
      const table = sheet.tables.get(id)
      return table === undefined ? undefined : 'none' in table ? 'none' : 'each'
    },
    holes: id => {
      const table = sheet.tables.get(id)
      return table !== undefined && (table.unfinished !== undefined || (!('none' in table) && table.rows.holes))
    },
  }
}

/** The names by which written code knows the columns of a sheet. */
export class WrittenNames implements Names {
  readonly codes: Codes
  readonly today = 'on[i]'
  readonly helpers: unknown[] = []
  readonly #facts = new Map<string, string>()
  readonly #cells = new Map<string, string>()
  readonly #tables = new Map<string, string>()
  readonly #wholes = new Map<string, string>()
  #by: ReadonlyMap<string, By> = new Map()
  readonly #ranges = new Map<string, { readonly first: string; readonly end: string }>()
  #ordered: ReadonlySet<string> = new Set()
  #inTurn: ReadonlySet<string> = new Set()
  readonly #all: string[] = ['on']

  constructor(sheet: Sheet, codes: Codes) {
    this.codes = codes
    for (const [id, column] of sheet.facts) if ('each' in column) this.#facts.set(id, this.#named(`f${this.#facts.size}`))
    for (const [id, table] of sheet.tables) {
      this.#wholes.set(id, this.#named(`whole${this.#wholes.size}`))
      if ('none' in table) continue
      const n = this.#ranges.size
      this.#ranges.set(id, { first: this.#named(`first${n}`), end: this.#named(`end${n}`) })
      for (const name of table.rows.cells.keys()) {
        const cell = this.#named(`c${this.#cells.size}`)
        this.#cells.set(`${id}.${name}`, cell)
        this.#tables.set(cell, id)
      }
    }
  }
  #named(name: string): string {
    this.#all.push(name)
    return name
  }
  /** The column that tells whether all rows of a table are told; undefined of tables that the first sheet had not. */
  whole = (table: string): string | undefined => this.#wholes.get(table)
  /** By what a column of the sheet at hand is told, if it is told by an index. */
  by = (column: string): By | undefined => this.#by.get(column)
  fact = (id: string): string => this.#facts.get(id) as string
  cell = (table: string, name: string): string => this.#cells.get(`${table}.${name}`) as string
  range = (table: string) => this.#ranges.get(table) as { readonly first: string; readonly end: string }
  isOrdered = (table: string): boolean => this.#ordered.has(table)
  isInTurn = (table: string): boolean => this.#inTurn.has(table)
  /** The table of whose rows a column is. */
  tableOf = (column: string): string | undefined => this.#tables.get(column)
  helper = (thing: unknown): string => {
    const known = this.helpers.indexOf(thing)
    return `H[${known >= 0 ? known : this.helpers.push(thing) - 1}]`
  }
  /** Names the columns that some code reads, outside of its function; and once more inside, for a loop looks in each round for what is named outside. */
  opening(code: string): { readonly outside: string; readonly inside: string } {
    const words = new Set(code.match(/[a-z]+\d*/g))
    const read = this.#all.filter(name => words.has(name))
    return { outside: `const { ${read.map(name => `${name}: $${name}`).join(', ')} } = s`, inside: read.map(name => `const ${name} = $${name}`).join('\n') }
  }
  /** The columns of all facts, rows and cells, the day first. */
  get all(): readonly string[] {
    return this.#all
  }

  /** From now on names stand for the columns of this sheet. Throws `columns.differ` when it has others than the first. */
  open(sheet: Sheet): Arrays {
    const arrays: { [name: string]: Int32Array } = {}
    const by = new Map<string, By>()
    const tell = (name: string, column: { readonly each: Int32Array; readonly by?: By | undefined }): void => {
      Object.defineProperty(arrays, name, { get: () => column.each, enumerable: true })
      if (column.by !== undefined) by.set(name, column.by)
    }
    tell('on', 'each' in sheet.on ? sheet.on : { each: none })
    const [ordered, inTurn] = [new Set<string>(), new Set<string>()]
    for (const [id, column] of sheet.facts) if ('each' in column) tell(this.#facts.get(id) ?? unknown(id), column)
    for (const [id, table] of sheet.tables) {
      if ('none' in table) continue
      const { first, end } = this.#ranges.get(id) ?? { first: unknown(id), end: unknown(id) }
      tell(first, {
        get each() {
          return table.first
        },
      })
      tell(end, {
        get each() {
          return table.end
        },
      })
      for (const [name, cell] of table.rows.cells) tell(this.#cells.get(`${id}.${name}`) ?? unknown(`${id}.${name}`), { each: cell })
      if (table.rows.ordered) ordered.add(id)
      if (table.rows.inTurn) inTurn.add(id)
    }
    for (const [id, name] of this.#wholes) {
      const table = sheet.tables.get(id)
      let whole: Int32Array | undefined
      tell(name, {
        get each() {
          return (whole ??= wholeOf(table, sheet.length))
        },
        by: table?.wholeBy,
      })
    }
    for (const name of this.#all) if (!(name in arrays)) unknown(name)
    this.#by = by
    this.#ordered = ordered
    this.#inTurn = inTurn
    return arrays
  }
}

/** What written code takes for granted of a sheet: what is the same of all its cases, and how its rows lie. */
export function traitsOf(sheet: Sheet): string {
  const facts = [...sheet.facts].map(([id, column]) => ('same' in column ? [id, column.same ?? null] : [id]))
  const tables = [...sheet.tables].map(([id, table]) =>
    'none' in table ? [id, table.unfinished !== undefined] : [id, table.rows.ordered, table.rows.holes || table.unfinished !== undefined],
  )
  return JSON.stringify(['same' in sheet.on ? sheet.on.same : 'each', facts, tables])
}

function unknown(id: string): never {
  throw new Broken('columns.differ', id, 'is a column in some sheets only')
}
const none = new Int32Array(0)
