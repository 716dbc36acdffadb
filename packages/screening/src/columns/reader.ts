import { definitionsOf, never, readerOf, type Answer, type Corpus, type Expr, type Kind, type Question, type Values } from '@kosh/norms'
import { Writer, type Names } from './emit.js'
import { follow, lawOf, type Columns, type Guide, type Law, type Sort } from './follow.js'
import { print } from './residue.js'
import { Codes, dayAt, givenAt, hole, numberFor, type Sheet } from './sheet.js'

/** How the answer of a case stands: `asked` is left to the reader of single cases, which says whether it is open or a clash, and all it could be. */
export const standings = ['settled', 'silent', 'asked'] as const
const settled = 0
const silent = 1
const asked = 2

/** The answers of all cases of a sheet to one question. */
export type ColumnAnswers = {
  /** By the places in `standings`. */
  readonly stands: Uint8Array
  /** Of settled cases: a day or number as it is, a truth as 0 or 1, a code by its number. */
  readonly values: Int32Array | Float64Array
  /** Cases of one way were answered by the same rules, reading the same rows of the same figures. */
  readonly ways: Int32Array
}

/** A way the law takes: what cases alike have in common, as a value or as written code with its numbers. */
type Way = { readonly number: number; readonly stands: number; readonly shape: number; readonly at: number; readonly isWay: true }
type Fork = { readonly isWay: false; readonly sort: Sort; readonly next: Map<number, Way | Fork>; place: (i: number) => number; readonly bound: Bound | undefined }
/** A fork that only looks at where one column lies, so that the next case need not ask again while it lies between the same bounds. */
type Bound = { readonly column: number; readonly at: readonly number[] }

/** A question answered for whole columns of cases: one case of each kind is followed through the law, the others go the way it went. */
export class ColumnReader {
  readonly question: Question
  readonly codes: Codes
  readonly #corpus: Corpus
  readonly #law: Law
  readonly #known
  readonly #ways: Way[] = []
  #root: Way | Fork | undefined
  readonly #numbers: number[] = []
  readonly #shapes: { readonly key: string; readonly lines: readonly string[]; readonly value: string }[] = []
  readonly #names: WrittenNames
  #run: Run | undefined
  #runShapes = -1
  #sheet: Sheet
  #columns: Columns
  #arrays: Arrays

  constructor(corpus: Corpus, question: Question, sheet: Sheet, codes: Codes) {
    this.question = question
    this.codes = codes
    this.#corpus = corpus
    this.#law = lawOf(corpus)
    const { facts, tables } = definitionsOf(corpus)
    this.#known = { facts: new Map([...facts].map(fact => [fact.id, fact])), tables: new Map([...tables].map(table => [table.id, table])) }
    this.#sheet = sheet
    this.#columns = columnsOf(sheet)
    this.#names = new WrittenNames(sheet, codes)
    this.#arrays = this.#names.arraysOf(sheet)
    this.#shapes.push({ key: '', lines: [], value: 'P[p]' })
  }

  /** Answers every case of a sheet that has the same columns as the first. */
  answers(sheet: Sheet = this.#sheet): ColumnAnswers {
    this.#open(sheet)
    const { length } = sheet
    const answers = { stands: new Uint8Array(length), values: this.question.kind === 'int' ? new Float64Array(length) : new Int32Array(length), ways: new Int32Array(length) }
    for (let from = 0; from < length; from += block) {
      const to = Math.min(length, from + block)
      this.#sortOut(answers.ways, from, to)
      this.#runOn(answers, from, to)
    }
    return answers
  }

  /** The answer of one case by the single reader. */
  answerAt(at: number): Answer {
    const given = givenAt(this.#sheet, at, this.codes, this.#known)
    return readerOf(this.#corpus).about(given, dayAt(this.#sheet, at)).answer(this.question)
  }

  get tree(): unknown {
    return this.#root
  }
  /** How many ways the cases so far took. */
  get ways(): number {
    return this.#ways.length
  }

  #open(sheet: Sheet): void {
    if (sheet === this.#sheet) return
    this.#sheet = sheet
    this.#columns = columnsOf(sheet)
    this.#arrays = this.#names.arraysOf(sheet)
    const rebind = (node: Way | Fork | undefined): void => {
      if (node === undefined || node.isWay) return
      node.place = this.#placing(node.sort)
      node.next.forEach(rebind)
    }
    rebind(this.#root)
  }

  // --- which way -------------------------------------------------------------------------------------------

  /**
   * Cases in a row are mostly of one person: as long as each column stays between the bounds that led here, the walk is taken up where the forks begin
   * that look at more than one column.
   */
  #sortOut(ways: Int32Array, from: number, to: number): void {
    let next = from
    while (next < to) {
      if (this.#sorter?.columns !== this.#watched.length) this.#sorter = { columns: this.#watched.length, sort: this.#writeSorter() }
      next = this.#sorter.sort(this.#arrays, this.#bounds, this.#walk, this.#finish, ways, next, to)
    }
  }

  #sorter: { readonly columns: number; readonly sort: Sorter } | undefined
  /** The bounds, both ends in, between which the last case lies that was walked from the root. */
  #bounds = new Int32Array(0)
  /** Where its walk came to forks that look at more than one column. */
  #start: Way | Fork | undefined

  #writeSorter(): Sorter {
    this.#bounds = new Int32Array(2 * this.#watched.length)
    const outside = this.#watched.map((name, n) => `${name}[i] < a${n} || ${name}[i] > b${n}`).join(' || ') || 'current === undefined'
    const taken = this.#watched.map((_, n) => `a${n} = B[${2 * n}]; b${n} = B[${2 * n + 1}]`).join('; ')
    return new Function(
      's',
      'B',
      'walk',
      'finish',
      'ways',
      'from',
      'to',
      `'use strict'
${this.#names.opening()}
let current
${this.#watched.map((_, n) => `let a${n} = 1, b${n} = 0`).join('\n')}
for (let i = from; i < to; i++) {
if (${outside}) {
current = walk(i)
if (current === -2) { ways[i] = finish(i, true); return i + 1 }
${taken}
}
ways[i] = current >= 0 ? current : finish(i, false)
}
return to`,
    ) as Sorter
  }

  /** The number of the way, -1 when there are more forks, -2 when none went this way before. */
  readonly #walk = (i: number): number => {
    const bounds = this.#bounds
    for (let n = 0; n < bounds.length; n += 2) {
      bounds[n] = hole
      bounds[n + 1] = never
    }
    let node = this.#root
    while (node !== undefined && !node.isWay && node.bound !== undefined) {
      const { column, at } = node.bound
      const is = (this.#arrays[this.#watched[column] as string] as Int32Array)[i] as number
      const place = node.place(i)
      if (at.length === 0) bounds[2 * column] = bounds[2 * column + 1] = is
      else {
        if (place > 0) bounds[2 * column] = Math.max(bounds[2 * column] as number, at[place - 1] as number)
        if (place < at.length) bounds[2 * column + 1] = Math.min(bounds[2 * column + 1] as number, (at[place] as number) - 1)
      }
      node = node.next.get(place)
    }
    this.#start = node
    return node === undefined ? -2 : node.isWay ? node.number : -1
  }

  readonly #finish = (i: number, isNew: boolean): number => {
    let node = isNew ? undefined : this.#start
    while (node !== undefined && !node.isWay) node = node.next.get(node.place(i))
    return (node ?? this.#explore(i)).number
  }

  /** The columns that forks look at one by one, by their names. */
  readonly #watched: string[] = []
  #boundOf(sort: Sort): Bound | undefined {
    const watch = (name: string): number => {
      const known = this.#watched.indexOf(name)
      return known >= 0 ? known : this.#watched.push(name) - 1
    }
    if (sort.by === 'fact') return { column: watch(this.#names.fact(sort.id)), at: [] }
    if (sort.by === 'told') return { column: watch(this.#names.fact(sort.id)), at: [hole + 1] }
    if (sort.by !== 'bounds') return undefined
    if (sort.of.op === 'today') return { column: watch('on'), at: sort.at }
    return sort.of.op === 'fact' ? { column: watch(this.#names.fact(sort.of.of.id)), at: sort.at } : undefined
  }

  /** Follows a case that no other was like, and notes the way for those to come. */
  #explore(at: number): Way {
    const path: { readonly fork: Fork; readonly place: number }[] = []
    let node = this.#root
    const guide: Guide = {
      columns: this.#columns,
      codeOf: number => this.codes.nameOf(number),
      ask: sort => {
        const fork: Fork = node !== undefined && !node.isWay ? node : { isWay: false, sort, next: new Map(), place: this.#placing(sort), bound: this.#boundOf(sort) }
        const place = fork.place(at)
        path.push({ fork, place })
        node = fork.next.get(place)
        return place
      },
    }
    const way = this.#wayOf(follow(this.question, this.#law, guide))
    let last: Way | Fork = way
    for (const { fork, place } of path.toReversed()) {
      fork.next.set(place, last)
      last = fork
    }
    this.#root = last
    return way
  }

  #wayOf(result: ReturnType<typeof follow>): Way {
    const number = this.#ways.length
    const at = this.#numbers.length
    let way: Way
    if (result.stands !== 'settled' || result.value === undefined) {
      this.#numbers.push(0)
      way = { number, stands: result.stands === 'silent' ? silent : asked, shape: 0, at, isWay: true }
    } else if (typeof result.value !== 'object') {
      this.#numbers.push(numberFor(result.value as Values[Kind], this.codes))
      way = { number, stands: settled, shape: 0, at, isWay: true }
    } else way = { number, stands: settled, shape: this.#shapeOf(result.value), at, isWay: true }
    this.#ways.push(way)
    return way
  }

  /** The written code of an expression, its numbers apart, so that many ways share it. */
  #shapeOf(e: Expr): number {
    const numbers: number[] = []
    const writer = new Writer(this.#names, numbers)
    const value = writer.value(e)
    for (const number of numbers) this.#numbers.push(number)
    const key = `${writer.lines.join('\n')}\n${value}`
    const known = this.#shapes.findIndex(shape => shape.key === key)
    if (known >= 0) return known
    return this.#shapes.push({ key, lines: writer.lines, value }) - 1
  }

  /** The place of a case in a sort. */
  #placing(sort: Sort): (i: number) => number {
    switch (sort.by) {
      case 'fact': {
        const column = this.#factColumn(sort.id)
        return i => column[i] as number
      }
      case 'told': {
        const column = this.#factColumn(sort.id)
        return i => (column[i] === hole ? 0 : 1)
      }
      case 'whole': {
        const table = this.#sheet.tables.get(sort.id)
        if (table === undefined || 'none' in table) return () => 1
        const cells = [...table.rows.cells.values()]
        const { first, end, unfinished } = table
        return i => {
          if (unfinished?.[i] === 1) return 0
          for (let row = first[i] as number; row < (end[i] as number); row++) for (const cell of cells) if (cell[row] === hole) return 0
          return 1
        }
      }
      case 'truth': {
        const holds = this.#written(sort.of)
        return holds
      }
      case 'bounds': {
        const value = this.#written(sort.of)
        const { at } = sort
        return i => {
          const is = value(i)
          if (is === hole) return hole
          let reached = 0
          while (reached < at.length && (at[reached] as number) <= is) reached++
          return reached
        }
      }
      case 'value': {
        const value = this.#written(sort.of)
        return i => {
          const is = value(i)
          return is === hole ? hole : sort.among.indexOf(is)
        }
      }
    }
  }

  #factColumn(id: string): Int32Array {
    const column = this.#sheet.facts.get(id)
    if (column === undefined || 'same' in column) throw new TypeError(`${id} has no column`)
    return column.each
  }

  readonly #codeOf = new Map<string, Written>()
  /** An expression as a function of the case. */
  #written(e: Expr): (i: number) => number {
    const key = print(e)
    let code = this.#codeOf.get(key)
    if (code === undefined) {
      const writer = new Writer(this.#names)
      const value = writer.value(e)
      code = new Function(
        's',
        'H',
        `'use strict'\n${this.#names.opening()}\nreturn i => {\nlet isOpen = false\n${writer.lines.join('\n')}\nreturn isOpen ? ${hole} : Number(${value})\n}`,
      ) as Written
      this.#codeOf.set(key, code)
    }
    return code(this.#arrays, this.#names.helpers)
  }

  // --- what it comes to ------------------------------------------------------------------------------------

  #runOn({ stands, values, ways }: ColumnAnswers, from: number, to: number): void {
    if (this.#run === undefined || this.#runShapes !== this.#shapes.length) {
      const cases = this.#shapes.map(({ lines, value }, shape) => `case ${shape}: {\n${lines.join('\n')}\nvalues[i] = ${value}\nbreak\n}`)
      const body = `'use strict'
${this.#names.opening()}
for (let i = from; i < to; i++) {
let isOpen = false
const w = ways[i], p = A[w]
switch (S[w]) {
${cases.join('\n')}
}
stands[i] = isOpen ? ${asked} : T[w]
}`
      this.#run = new Function('s', 'H', 'P', 'A', 'S', 'T', 'ways', 'stands', 'values', 'from', 'to', body) as Run
      this.#runShapes = this.#shapes.length
    }
    const { P, A, S, T } = this.#tables()
    this.#run(this.#arrays, this.#names.helpers, P, A, S, T, ways, stands, values, from, to)
  }

  #made: { readonly of: number; readonly P: Float64Array | Int32Array; readonly A: Int32Array; readonly S: Int32Array; readonly T: Uint8Array } | undefined
  #tables() {
    if (this.#made?.of === this.#ways.length) return this.#made
    this.#made = {
      of: this.#ways.length,
      P: this.#numbers.every(number => number === (number | 0)) ? Int32Array.from(this.#numbers) : Float64Array.from(this.#numbers),
      A: Int32Array.from(this.#ways, way => way.at),
      S: Int32Array.from(this.#ways, way => way.shape),
      T: Uint8Array.from(this.#ways, way => way.stands),
    }
    return this.#made
  }
}

/** Cases sorted out, then answered, while their columns are at hand. */
const block = 4096

/** Sorts cases out up to one of a new kind; says how far it came. */
type Sorter = (s: Arrays, B: Int32Array, walk: (i: number) => number, finish: (i: number, isNew: boolean) => number, ways: Int32Array, from: number, to: number) => number

type Run = (
  s: Arrays,
  H: readonly unknown[],
  P: Float64Array | Int32Array,
  A: Int32Array,
  S: Int32Array,
  T: Uint8Array,
  ways: Int32Array,
  stands: Uint8Array,
  values: Int32Array | Float64Array,
  from: number,
  to: number,
) => void

/** Written code before it is bound to the columns of a sheet. */
type Written = (s: Arrays, H: readonly unknown[]) => (i: number) => number

type Arrays = { readonly [name: string]: Int32Array }

function columnsOf(sheet: Sheet): Columns {
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
      return table !== undefined && !('none' in table) && (table.rows.holes || table.unfinished !== undefined)
    },
  }
}

/** The names by which written code knows the columns of a sheet. */
class WrittenNames implements Names {
  readonly codes: Codes
  readonly today = 'on[i]'
  readonly helpers: unknown[] = []
  readonly #facts = new Map<string, string>()
  readonly #cells = new Map<string, string>()
  readonly #ranges = new Map<string, { readonly first: string; readonly end: string }>()
  readonly #ordered: ReadonlySet<string>
  readonly #all: string[] = ['on']

  constructor(sheet: Sheet, codes: Codes) {
    this.codes = codes
    for (const [id, column] of sheet.facts) if ('each' in column) this.#facts.set(id, this.#named(`f${this.#facts.size}`))
    const ordered = new Set<string>()
    for (const [id, table] of sheet.tables) {
      if ('none' in table) continue
      const n = this.#ranges.size
      this.#ranges.set(id, { first: this.#named(`first${n}`), end: this.#named(`end${n}`) })
      for (const name of table.rows.cells.keys()) this.#cells.set(`${id}.${name}`, this.#named(`c${this.#cells.size}`))
      if (table.rows.ordered) ordered.add(id)
    }
    this.#ordered = ordered
  }
  #named(name: string): string {
    this.#all.push(name)
    return name
  }
  fact = (id: string): string => this.#facts.get(id) as string
  cell = (table: string, name: string): string => this.#cells.get(`${table}.${name}`) as string
  range = (table: string) => this.#ranges.get(table) as { readonly first: string; readonly end: string }
  isOrdered = (table: string): boolean => this.#ordered.has(table)
  helper = (thing: unknown): string => {
    const known = this.helpers.indexOf(thing)
    return `H[${known >= 0 ? known : this.helpers.push(thing) - 1}]`
  }
  opening(): string {
    return `const { ${this.#all.join(', ')} } = s`
  }
  arraysOf(sheet: Sheet): Arrays {
    const arrays: { [name: string]: Int32Array } = { on: 'each' in sheet.on ? sheet.on.each : none }
    for (const [id, name] of this.#facts) {
      const column = sheet.facts.get(id)
      if (column === undefined || 'same' in column) throw new TypeError(`${id} has no column`)
      arrays[name] = column.each
    }
    for (const [id, { first, end }] of this.#ranges) {
      const table = sheet.tables.get(id)
      if (table === undefined || 'none' in table) throw new TypeError(`${id} has no rows`)
      arrays[first] = table.first
      arrays[end] = table.end
      for (const [name, cell] of table.rows.cells) arrays[this.cell(id, name)] = cell
    }
    return arrays
  }
}
const none = new Int32Array(0)
