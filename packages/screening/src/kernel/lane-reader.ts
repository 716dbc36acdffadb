import type { Arrays, WrittenNames } from '../columns/names.js'
import type { Expr } from '@kosh/norms'
import type { ColumnAnswers } from '../columns/column-answers.js'
import type { Sorter, Way } from '../columns/sorter.js'
import { Rooms, type Arena } from './arena.js'
import { Kernel, type Assemble, type Blocks, type LaneShape, type WayTable } from './kernel.js'
import { lanesOf } from './lanes.js'

/** What it takes to answer four cases at once. */
export type LaneTools = {
  readonly arena: Arena
  readonly assemble: Assemble
  /** So many cases must have been answered without before it pays to assemble a kernel, or a new one for more shapes. */
  readonly after: number
}

type NotedWay = { readonly shape: number; readonly at: number; readonly stands: number }

/** Answers blocks of cases in lanes, as far as the shapes of their ways allow; tells which ways it left. */
export class LaneReader {
  readonly #tools: LaneTools
  readonly #names: WrittenNames
  /** Lists of its own where lanes can read them. */
  readonly rooms: Rooms
  /** How many cases were answered in lanes. */
  answered = 0
  readonly #shapes: LaneShape[] = []
  readonly #numbers: number[] = []
  /** Of each way, the number of its lane shape or -1, and where its numbers begin. */
  readonly #ways: NotedWay[] = []
  readonly #blocks: Blocks
  #kernel: { readonly is: Kernel; readonly shapes: number } | undefined
  #table: WayTable
  #tabled = 0
  #waiting = 0
  #columns: Arrays = {}
  /** The columns of the sheet where they lie in the arena. */
  #own: Arrays = {}
  #isOpen: boolean | undefined
  #sorter: Sorter | undefined
  #from = 0
  #to = 0

  constructor(tools: LaneTools, names: WrittenNames, block: number) {
    this.#tools = tools
    this.#names = names
    const { arena } = tools
    this.rooms = new Rooms(arena)
    this.#blocks = { ways: arena.numbers(block), values: arena.numbers(block), stands: arena.bytes(block) }
    this.#table = { ways: arena.numbers(1024), numbers: arena.numbers(1024) }
  }

  /** The shape of an expression in lanes; undefined when they cannot work it out. */
  shapeOf(e: Expr): LaneShape | undefined {
    const inRow = lanesOf(e, this.#names, 'in a row')
    const apart = inRow === undefined ? undefined : lanesOf(e, this.#names, 'apart')
    return inRow === undefined || apart === undefined ? undefined : { 'in a row': inRow, apart }
  }

  /** Notes a way, in the order of their numbers. */
  add(way: Way, shape: LaneShape | undefined): void {
    const at = this.#numbers.length
    if (shape === undefined) {
      this.#ways.push({ shape: -1, at, stands: way.stands })
      return
    }
    this.#numbers.push(...shape['in a row'].numbers)
    const known = this.#shapes.findIndex(one => one['in a row'].text === shape['in a row'].text)
    this.#ways.push({ shape: known >= 0 ? known : this.#shapes.push(shape) - 1, at, stands: way.stands })
  }

  /** From now on cases are of a sheet with these columns. */
  open(columns: Arrays): void {
    this.#columns = columns
    this.#isOpen = undefined
    this.#sorter = undefined
  }

  /** Whether a block of so many cases can be answered here. */
  isReady(cases: number): boolean {
    if (cases < 4) return false
    if (this.#kernel === undefined || this.#kernel.shapes < this.#shapes.length) {
      this.#waiting += cases
      if (this.#waiting > this.#tools.after && this.#shapes.length > 0) this.#assemble()
    }
    if (this.#kernel === undefined) return false
    this.#isOpen ??= this.#openIn(this.#kernel.is)
    return this.#isOpen
  }

  begin(from: number, to: number): void {
    this.#from = from
    this.#to = to
  }

  /** Answers cases of the block, those before `sorted` by the ways noted; up to some that the table does not sort out. Says how far it came. */
  run(sorter: Sorter, watched: readonly string[], from: number, sorted: number): number {
    const { is: kernel } = this.#kernel as { readonly is: Kernel }
    this.#tableWays()
    if (sorter !== this.#sorter) {
      kernel.sortBy(
        this.rooms,
        sorter,
        watched.map(name => this.#own[name] as Int32Array),
      )
      this.#sorter = sorter
    }
    return kernel.run(this.#table, this.#blocks, this.#from, from, this.#to, sorted)
  }

  /** Notes ways found elsewhere. */
  sorted(ways: Int32Array, from: number, to: number): void {
    this.#blocks.ways.set(ways.subarray(from, to), from - this.#from)
  }

  /** The answers of the block. `some`: those of ways that are left to others are missing. */
  end({ ways, values, stands }: ColumnAnswers): 'all' | 'some' {
    const count = this.#to - this.#from
    ways.set(this.#blocks.ways.subarray(0, count), this.#from)
    values.set(this.#blocks.values.subarray(0, count), this.#from)
    stands.set(this.#blocks.stands.subarray(0, count), this.#from)
    this.answered += count
    return this.#left > 0 ? 'some' : 'all'
  }
  /** How many ways are left to others. */
  #left = 0

  /** Whether cases of a way are answered here. */
  answers(way: number): boolean {
    return (this.#table.ways[4 * way] as number) > 0
  }

  #assemble(): void {
    const { assemble, arena } = this.#tools
    this.#kernel = { is: new Kernel(assemble, arena, this.#names, this.#shapes), shapes: this.#shapes.length }
    this.#waiting = 0
    this.#tabled = 0
    this.#left = 0
    this.#isOpen = undefined
    this.#sorter = undefined
  }

  #tableWays(): void {
    if (this.#tabled === this.#ways.length) return
    const { arena } = this.#tools
    if (4 * this.#ways.length > this.#table.ways.length || this.#numbers.length > this.#table.numbers.length) {
      this.#table = { ways: arena.numbers(8 * this.#ways.length), numbers: arena.numbers(2 * this.#numbers.length) }
      this.#tabled = 0
      this.#left = 0
    }
    const known = this.#kernel?.shapes ?? 0
    for (; this.#tabled < this.#ways.length; this.#tabled++) {
      const { shape, at, stands } = this.#ways[this.#tabled] as NotedWay
      const isKnown = shape >= 0 && shape < known
      if (!isKnown) this.#left++
      this.#table.ways.set(isKnown ? [shape + 1, at, stands, 0] : [0, 0, stands, 0], 4 * this.#tabled)
    }
    this.#table.numbers.set(this.#numbers)
  }

  /** Columns that lie elsewhere are copied into the arena. False when one holds what lanes cannot add up. */
  #openIn(kernel: Kernel): boolean {
    const { arena } = this.#tools
    const own: { [name: string]: Int32Array } = {}
    for (const [name, column] of Object.entries(this.#columns)) {
      own[name] = arena.addressOf(column) === undefined ? this.rooms.numbers(name, column.length) : column
      if (own[name] !== column) own[name]?.set(column)
    }
    kernel.open(own)
    this.#own = own
    return this.#shapes.every(shape => [...shape['in a row'].relies].every(([name, ends]) => kernel.liesBetween(own[name] as Int32Array, ends)))
  }
}
