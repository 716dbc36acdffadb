import { never } from '@kosh/norms'
import type { Arrays, WrittenNames } from '../columns/names.js'
import type { Rooms } from '../columns/rooms.js'
import type { Arena } from './arena.js'
import type { Kernel, LaneShape } from './kernel.js'
import type { Ends } from './lanes.js'

/** A column that must lie between two numbers, as far as it is read: at cases, where `undefined` stands for a table, or at their rows. */
export type Relied = { readonly column: Int32Array; readonly of: readonly (string | undefined)[]; readonly ends: Ends }

/** The columns of the sheet at hand where lanes can read them. */
export class LaneColumns {
  readonly #arena: Arena
  readonly #names: WrittenNames
  readonly #rooms: Rooms
  #columns: Arrays = {}
  /** Of columns of the sheet that lie elsewhere, what lies in the arena. */
  readonly #copies = new Map<Int32Array, Int32Array>()

  constructor(arena: Arena, names: WrittenNames, rooms: Rooms) {
    this.#arena = arena
    this.#names = names
    this.#rooms = rooms
  }

  /** From now on cases are of a sheet with these columns. */
  open(columns: Arrays): void {
    this.#columns = columns
    this.#copies.clear()
  }
  /** The columns at hand, by which it is seen whether they are others than before. */
  get opened(): Arrays {
    return this.#columns
  }

  /** Lets a kernel read the columns at hand; says what each block must be seen to keep, for all shapes. */
  openIn(kernel: Kernel, shapes: readonly LaneShape[]): readonly Relied[] {
    kernel.open(Object.fromEntries(kernel.reads.map(name => [name, this.#ownOf(name)])))
    const found = new Map<Int32Array, Relied>()
    for (const shape of shapes)
      for (const [name, own] of shape['in a row'].relies) {
        const column = this.#ownOf(name)
        const { ends, of } = found.get(column) ?? { ends: own, of: [] }
        found.set(column, { column, of: [...new Set([...of, this.#names.tableOf(name)])], ends: bothOf(ends, own) })
      }
    return [...found.values()]
  }

  /** A column, copied into the arena if it lies elsewhere. */
  inArena(name: string, column: Int32Array): Int32Array {
    if (this.#arena.addressOf(column) !== undefined) return column
    const known = this.#copies.get(column)
    if (known !== undefined) return known
    const copy = this.#rooms.numbers(name, column.length)
    copy.set(column)
    this.#copies.set(column, copy)
    return copy
  }

  /** Whether what a block reads of columns lies where it must. */
  hold(kernel: Kernel, relied: readonly Relied[], from: number, to: number): boolean {
    return relied.every(({ column, of, ends }) => {
      const parts = of.map(table => (table === undefined ? [from, to] : this.#rowsOf(table, from, to)) as readonly [from: number, to: number])
      return kernel.lieBetween(column, ends, Math.min(...parts.map(part => part[0])), Math.max(...parts.map(part => part[1])))
    })
  }
  /** Between which rows those of the cases of a block lie. */
  #rowsOf(table: string, from: number, to: number): readonly [from: number, to: number] {
    const { first, end } = this.#names.range(table)
    const [starts, stops] = [this.#ownOf(first), this.#ownOf(end)]
    return this.#names.isInTurn(table) ? [starts[from] as number, stops[to - 1] as number] : [Math.min(...starts.subarray(from, to)), Math.max(...stops.subarray(from, to))]
  }

  #ownOf(name: string): Int32Array {
    return this.inArena(name, this.#columns[name] as Int32Array)
  }
}

function bothOf(a: Ends, b: Ends): Ends {
  const allowsNever = (ends: Ends) => ends.isNeverAside || ends.most === never
  const most = Math.min(a.most, b.most)
  return { least: Math.max(a.least, b.least), most, isNeverAside: most < never && allowsNever(a) && allowsNever(b) }
}
