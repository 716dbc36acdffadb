import type { Arrays, WrittenNames } from '../columns/names.js'
import type { Rooms } from '../columns/rooms.js'
import type { Arena } from './arena.js'
import type { Kernel } from './kernel.js'
import type { Ends, LaneBody } from './lanes.js'
import type { LaneShape } from './module-text.js'
import { eight, four, type Width } from './widths.js'

/** A column that must lie between two numbers, as far as it is read: at cases, where `undefined` stands for a table, or at their rows. */
type Relied = { readonly column: Int32Array; readonly of: readonly (string | undefined)[]; readonly ends: Ends }
/** What a block must be seen to keep for so many of its cases to be answered at once; of tables whose rows follow one another, that these are not too many. */
export type Terms = { readonly width: Width; readonly relied: readonly Relied[]; readonly follow: readonly string[] }

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

  /** Lets a kernel read the columns at hand; says what each block must be seen to keep, for all shapes: the most cases at once first. */
  openIn(kernel: Kernel, shapes: readonly LaneShape[]): readonly Terms[] {
    kernel.open(Object.fromEntries(kernel.reads.map(name => [name, this.#ownOf(name)])))
    const ofFour = this.#termsOf(
      four,
      shapes.map(shape => shape.inRow),
    )
    if (shapes.every(shape => shape.eight === undefined)) return [ofFour]
    return [
      this.#termsOf(
        eight,
        shapes.map(shape => shape.eight ?? shape.inRow),
      ),
      ofFour,
    ]
  }
  #termsOf(width: Width, bodies: readonly LaneBody[]): Terms {
    const found = new Map<Int32Array, Relied>()
    for (const { relies } of bodies)
      for (const [name, own] of relies) {
        const column = this.#ownOf(name)
        const { ends, of } = found.get(column) ?? { ends: own, of: [] }
        found.set(column, { column, of: [...new Set([...of, this.#names.tableOf(name)])], ends: bothOf(ends, own) })
      }
    return { width, relied: [...found.values()], follow: [...new Set(bodies.flatMap(body => body.follow))] }
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

  /** How many cases of a block can be answered at once, by what it reads of columns; undefined where none can. */
  widthFor(kernel: Kernel, terms: readonly Terms[], from: number, to: number): Width | undefined {
    return terms.find(({ width, relied, follow }) => {
      if (to - from < width.count || (width.count === 8 && !follow.every(table => this.#hasFewRows(table, from, to)))) return false
      return relied.every(({ column, of, ends }) => {
        const parts = of.map(table => (table === undefined ? [from, to] : this.#rowsOf(table, from, to)) as readonly [from: number, to: number])
        return kernel.lieBetween(column, ends, Math.min(...parts.map(part => part[0])), Math.max(...parts.map(part => part[1])))
      })
    })?.width
  }
  /** Eight lanes count rows from the first case on, and have room for so many. */
  #hasFewRows(table: string, from: number, to: number): boolean {
    if (!this.#names.isInTurn(table)) return false
    const [first, end] = this.#rowsOf(table, from, to)
    return end - first < eight.farthestDay
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
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most), isNeverAside: a.isNeverAside && b.isNeverAside }
}
