import type { Arrays, WrittenNames } from '../columns/names.js'
import type { Expr } from '@kosh/norms'
import type { ColumnAnswers } from '../columns/column-answers.js'
import type { Sorter } from '../columns/sorter.js'
import type { Filler, Lanes, LanesFor } from '../columns/in-lanes.js'
import { Rooms } from '../columns/rooms.js'
import type { Arena } from './arena.js'
import { Kernel, type Assemble, type WayTable } from './kernel.js'
import { LaneColumns, type Terms } from './lane-columns.js'
import { LaneFiller, recordsOfOneShape, type Aside } from './lane-filler.js'
import { lanesOf } from './lanes.js'
import type { LaneShape } from './module-text.js'
import { recordOf } from './records.js'
import type { Values } from './run-text.js'
import { eight, four, type Width } from './widths.js'

/** What it takes to answer cases in lanes. */
export type LaneTools = {
  readonly arena: Arena
  readonly assemble: Assemble
  /** So many cases must have been answered without before it pays to assemble a kernel, or a new one for more shapes. */
  readonly after: number
}

/** The number of a lane shape or -1, and where its numbers begin. */
type NotedKind = { readonly shape: number; readonly at: number; readonly stands: number }

/** Lanes of WebAssembly, for any reader. */
export const lanesWith = (tools: LaneTools): LanesFor => ({ memory: tools.arena, lanes: (names, values, block) => new LaneReader(tools, names, values, block) })

/** Answers blocks of cases in lanes, as far as the shapes of their kinds allow. */
export class LaneReader implements Lanes {
  readonly #tools: LaneTools
  readonly #names: WrittenNames
  readonly rooms: Rooms
  readonly answered = { all: 0, inEights: 0 }
  readonly #shapes: LaneShape[] = []
  readonly #numbers: number[] = []
  readonly #kinds: NotedKind[] = []
  /** Of each way, its kind. */
  readonly #kindOf: number[] = []
  readonly #values: Values
  /** Where a block is answered whose columns lie elsewhere. */
  readonly #block: ColumnAnswers
  /** What the table says of the ways of a block. */
  readonly #noted: Int32Array
  /** Which cases the table does not sort out; then where those begin and end that a block leaves to others. */
  readonly #left: Int32Array
  /** What fillers use, once there is one: between blocks nothing of a block is of interest. */
  #aside: Aside | undefined
  #kernel: { readonly is: Kernel; readonly shapes: number } | undefined
  #table: WayTable
  /** Of each kind, what the table says of its ways. */
  #records: number[] = []
  #tabled = 0
  #waiting = 0
  readonly #columns: LaneColumns
  #isOpen = false
  #terms: readonly Terms[] = []
  #width: Width = four
  #sorter: Sorter | undefined
  #from = 0
  #to = 0

  constructor(tools: LaneTools, names: WrittenNames, values: Values, block: number) {
    this.#tools = tools
    this.#names = names
    const { arena } = tools
    this.rooms = new Rooms(arena)
    this.#columns = new LaneColumns(arena, names, this.rooms)
    this.#values = values
    this.#noted = arena.numbers(block)
    this.#left = arena.numbers(block + 4)
    this.#block = { ways: arena.numbers(block), values: arena[values](block), stands: arena.bytes(block) }
    this.#table = { ways: arena.numbers(1024), numbers: arena.numbers(1024) }
    this.#answers = this.#block
  }

  /** The shape of an expression in lanes, for cases of which some days are known to come; undefined when they cannot work it out. */
  #shapeOf(e: Expr, comes: ReadonlySet<string>): LaneShape | undefined {
    const inRow = lanesOf(e, this.#names, 'in a row', comes, four)
    const apart = inRow === undefined ? undefined : lanesOf(e, this.#names, 'apart', comes, four)
    return inRow === undefined || apart === undefined ? undefined : { inRow, apart, eight: lanesOf(e, this.#names, 'in a row', comes, eight) }
  }

  addKind(stands: number, e: Expr | undefined, comes: ReadonlySet<string>): void {
    const shape = e === undefined ? undefined : this.#shapeOf(e, comes)
    const at = this.#numbers.length
    if (shape === undefined) {
      this.#kinds.push({ shape: -1, at, stands })
      return
    }
    this.#numbers.push(...shape.inRow.numbers)
    const known = this.#shapes.findIndex(one => one.inRow.value === shape.inRow.value && one.eight?.value === shape.eight?.value)
    this.#kinds.push({ shape: known >= 0 ? known : this.#shapes.push(shape) - 1, at, stands })
  }

  addWay(number: number, kind: number): void {
    while (this.#kindOf.length <= number) this.#kindOf.push(kind)
  }

  open(columns: Arrays): void {
    this.#columns.open(columns)
    this.#isOpen = false
    this.#sorter = undefined
  }

  isReady(from: number, to: number): boolean {
    const cases = to - from
    if (this.#kernel === undefined || this.#kernel.shapes < this.#shapes.length) {
      this.#waiting += cases
      if (this.#waiting > this.#tools.after && this.#shapes.length > 0) this.#assemble()
    }
    if (this.#kernel === undefined) return false
    if (!this.#isOpen) this.#terms = this.#columns.openIn(this.#kernel.is, this.#shapes)
    this.#isOpen = true
    const width = this.#columns.widthFor(this.#kernel.is, this.#terms, from, to)
    this.#width = width ?? four
    return width !== undefined
  }

  begin(answers: ColumnAnswers, from: number, to: number): void {
    const { ways, values, stands } = answers
    this.#answers = answers
    this.#from = from
    this.#to = to
    this.#isInPlace = [ways, values, stands].every(column => this.#tools.arena.addressOf(column) !== undefined)
    this.#is.writeTo(this.#isInPlace ? answers : this.#block, this.#isInPlace ? 0 : from, this.#noted, from)
  }
  #answers: ColumnAnswers
  #isInPlace = false

  sortOut(sorter: Sorter): Int32Array {
    if (sorter !== this.#sorter) {
      this.#is.sortBy(
        this.rooms,
        sorter,
        sorter.sources.map(({ name, is }) => this.#columns.inArena(name, is)),
      )
      this.#sorter = sorter
    }
    this.#tabulate()
    return this.#left.subarray(0, this.#is.sort(this.#table, this.#from, this.#to, this.#left))
  }

  note(strays: Int32Array): void {
    const { ways } = this.#answers
    this.#tabulate()
    const { ways: records } = this.#table
    for (const i of strays) {
      this.#noted[i - this.#from] = records[ways[i] as number] as number
      if (!this.#isInPlace) this.#block.ways[i - this.#from] = ways[i] as number
    }
  }

  end(): Int32Array {
    const [from, to] = [this.#from, this.#to]
    const left = this.#left.subarray(0, this.#is.answer(this.#table, from, to, this.#width, this.#left))
    if (!this.#isInPlace) {
      this.#answers.ways.set(this.#block.ways.subarray(0, to - from), from)
      this.#answers.values.set(this.#block.values.subarray(0, to - from), from)
      this.#answers.stands.set(this.#block.stands.subarray(0, to - from), from)
    }
    let answered = to - from
    for (let n = 0; n < left.length; n += 2) answered -= (left[n + 1] as number) - (left[n] as number)
    this.answered.all += answered
    if (this.#width === eight) this.answered.inEights += answered
    return left
  }

  get #is(): Kernel {
    return (this.#kernel as { readonly is: Kernel }).is
  }

  #assemble(): void {
    const { assemble, arena } = this.#tools
    this.#kernel = { is: new Kernel(assemble, arena, this.#names, this.#shapes, this.#values), shapes: this.#shapes.length }
    this.#waiting = 0
    this.#records = []
    this.#tabled = 0
    this.#isOpen = false
    this.#sorter = undefined
  }

  /** Tells the kernel of ways that were met since. */
  #tabulate(): void {
    if (this.#tabled === this.#kindOf.length) return
    const shapes = this.#kernel?.shapes ?? 0
    for (const { shape, at, stands } of this.#kinds.slice(this.#records.length)) {
      const record = recordOf(stands, shape < shapes ? shape + 1 : 0, at) ?? stands
      this.#records.push(record)
    }
    this.#roomFor('numbers', this.#numbers.length).set(this.#numbers)
    const ways = this.#roomFor('ways', this.#kindOf.length)
    for (; this.#tabled < this.#kindOf.length; this.#tabled++) ways[this.#tabled] = this.#records[this.#kindOf[this.#tabled] as number] as number
  }

  /** A column of the table, with what it holds moved to a larger one when there is not room for so many. */
  #roomFor(column: keyof WayTable, length: number): Int32Array {
    const before = this.#table[column]
    if (before.length >= length) return before
    const larger = this.#tools.arena.numbers(2 * length)
    larger.set(before)
    this.#table = { ...this.#table, [column]: larger }
    return larger
  }

  fillerOf(e: Expr, comes: ReadonlySet<string>): Filler | undefined {
    const { assemble, arena } = this.#tools
    const shape = this.#shapeOf(e, comes)
    if (shape === undefined) return undefined
    this.#aside ??= { ...this.#block, records: recordsOfOneShape(arena.numbers(this.#noted.length)), left: this.#left }
    return new LaneFiller(assemble, arena, this.#names, this.#columns, shape, this.#aside)
  }
}
