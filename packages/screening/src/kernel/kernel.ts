import type { Arrays, WrittenNames } from '../columns/names.js'
import { reachedBefore, type Sorter } from '../columns/sorter.js'
import { never } from '@kosh/norms'
import { hole } from '../columns/sheet.js'
import type { ColumnAnswers } from '../columns/column-answers.js'
import type { Rooms } from '../columns/rooms.js'
import { wasm, type Arena } from './arena.js'
import type { Ends } from './lanes.js'
import { moduleText, mostNear, wordsOfColumn, type LaneShape } from './module-text.js'
import type { Values } from './run-text.js'
import type { Width } from './widths.js'

/**
 * The loops in WebAssembly: one sorts cases out, four at once; one answers those in a row that are of one shape, four or eight at once, by a function for each
 * shape it knows.
 */

/** Makes the bytes of a module from its text. */
export type Assemble = (text: string) => Uint8Array

/** The record of each way, and the numbers of all. */
export type WayTable = { readonly ways: Int32Array; readonly numbers: Int32Array }
type KernelSort = (from: number, to: number) => number
type KernelAnswer = (from: number, to: number, eight: 0 | 1) => number

export class Kernel {
  readonly #exports: { readonly [name: string]: unknown }
  readonly #arena: Arena

  /** The columns that shapes read. */
  readonly reads: readonly string[]

  constructor(assemble: Assemble, arena: Arena, names: WrittenNames, shapes: readonly LaneShape[], values: Values) {
    this.#arena = arena
    const text = moduleText(names, shapes, values, arena.memory.buffer instanceof SharedArrayBuffer)
    this.reads = names.all.filter(name => text.includes(`(global.get $${name})`))
    const module = new wasm.Module(assemble(text))
    this.#exports = new wasm.Instance(module, { kosh: { memory: arena.memory } }).exports
  }

  /** From now on it reads these columns, which lie in the arena. */
  open(columns: Arrays): void {
    for (const [name, column] of Object.entries(columns)) this.#set(name, this.#at(column))
  }

  /** From now on cases are sorted out by this table, from these columns in the arena. */
  sortBy(rooms: Rooms, { classes, table }: Sorter, sources: readonly Int32Array[]): void {
    const words = rooms.numbers('sorter', wordsOfColumn * classes.length)
    for (const [n, { stride, near, first, far }] of classes.entries())
      words.set([this.#at(sources[n]), this.#at(near), first, first + near.length - 1, stride, far.length, ...far], n * wordsOfColumn)
    this.#set('C', this.#at(words))
    this.#set('D', this.#at(words) + 4 * wordsOfColumn * classes.length)
    this.#set('E', this.#at(table))
    this.#set('reached', reachedBefore(classes))
    this.#near = classes.map(({ near, first }, n) => ({ column: sources[n] as Int32Array, ends: { least: first, most: first + near.length - 1, isNeverAside: false } }))
  }
  /** Between which numbers each column lies where lists tell of all its numbers. */
  #near: readonly { readonly column: Int32Array; readonly ends: Ends }[] = []

  /** From now on ways and answers are written to these columns in the arena, which begin with the case `start`; records of ways to one that begins with `from`. */
  writeTo({ ways, values, stands }: ColumnAnswers, start: number, records: Int32Array, from: number): void {
    this.#set('records', this.#at(records) - 4 * from)
    this.#set('ways', this.#at(ways) - 4 * start)
    this.#set('values', this.#at(values) - values.BYTES_PER_ELEMENT * start)
    this.#set('stands', this.#at(stands) - start)
  }

  /** Notes the ways of a block of at least four cases and what is told of these. Those that the table does not sort out are listed; says how many these are, some of the last twice. */
  sort({ ways }: WayTable, from: number, to: number, strays: Int32Array): number {
    this.#set('W', this.#at(ways))
    this.#set('left', this.#at(strays))
    const isNear = this.#near.length <= mostNear && this.#near.every(({ column, ends }) => this.lieBetween(column, ends, from, to, 'no holes'))
    return ((this.#exports[isNear ? `sort near ${this.#near.length}` : 'sort'] as KernelSort)(from, to) - this.#at(strays)) / 4
  }

  /** Answers a block of at least as many cases as are answered at once by the records noted. Those without a shape are left: where they begin and end is noted, and how many numbers these are is returned. */
  answer({ numbers }: WayTable, from: number, to: number, width: Width, left: Int32Array): number {
    this.#set('P', this.#at(numbers))
    this.#set('left', this.#at(left))
    return ((this.#exports['answer'] as KernelAnswer)(from, to, width.count === 8 ? 1 : 0) - this.#at(left)) / 4
  }

  /** Whether the numbers of a column in the arena from one to before another lie between two, holes aside or not. */
  lieBetween(column: Int32Array, { least, most, isNeverAside }: Ends, from: number, to: number, holes: 'holes aside' | 'no holes' = 'holes aside'): boolean {
    const whole = from + ((to - from) & ~3)
    const isAside = (number: number) => (number === hole && holes === 'holes aside') || (number === never && isNeverAside)
    for (let n = whole; n < to; n++) {
      const number = column[n] as number
      if (!isAside(number) && (number < least || number > most)) return false
    }
    const lie = this.#exports['lie'] as (at: number, end: number, least: number, most: number, holeAside: number, neverAside: number) => number
    return lie(this.#at(column) + 4 * from, this.#at(column) + 4 * whole, least, most, holes === 'no holes' ? 0 : 1, isNeverAside ? 1 : 0) === 1
  }

  #at(column: Int32Array | Float64Array | Uint8Array | undefined): number {
    return column === undefined ? 0 : (this.#arena.addressOf(column) ?? 0)
  }
  #set(name: string, to: number): void {
    const global = this.#exports[name] as { value: number }
    global.value = to | 0
  }
}
