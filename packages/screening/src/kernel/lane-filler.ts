import type { ColumnAnswers } from '../columns/column-answers.js'
import type { Filler } from '../columns/in-lanes.js'
import type { WrittenNames } from '../columns/names.js'
import type { Arena } from './arena.js'
import { Kernel, type Assemble } from './kernel.js'
import type { LaneColumns, Terms } from './lane-columns.js'
import type { LaneShape } from './module-text.js'
import { recordOf } from './records.js'

/** What a kernel reads and writes beside the one column, for a block; all fillers share it. */
export type Aside = Pick<ColumnAnswers, 'ways' | 'stands'> & {
  /** Every case is of the one shape. */
  readonly records: Int32Array
  readonly left: Int32Array
}
export const recordsOfOneShape = (records: Int32Array): Int32Array => records.fill(recordOf(0, 1, 0) as number)

/** Works one expression out for all cases of a block, whatever way they go. */
export class LaneFiller implements Filler {
  readonly #shape: LaneShape
  readonly #columns: LaneColumns
  readonly #kernel: Kernel
  readonly #numbers: Int32Array
  readonly #aside: Aside
  #terms: readonly Terms[] = []
  #opened: object | undefined

  constructor(assemble: Assemble, arena: Arena, names: WrittenNames, columns: LaneColumns, shape: LaneShape, aside: Aside) {
    this.#aside = aside
    this.#shape = shape
    this.#columns = columns
    this.#kernel = new Kernel(assemble, arena, names, [shape], 'numbers')
    const { numbers } = shape.inRow
    this.#numbers = arena.numbers(numbers.length)
    this.#numbers.set(numbers)
  }

  fill(into: Int32Array, from: number, to: number): boolean {
    if (this.#opened !== this.#columns.opened) {
      this.#terms = this.#columns.openIn(this.#kernel, [this.#shape])
      this.#opened = this.#columns.opened
    }
    const width = this.#columns.widthFor(this.#kernel, this.#terms, from, to)
    if (width === undefined) return false
    const { records, left, ...unread } = this.#aside
    this.#kernel.writeTo({ ...unread, values: into.subarray(from, to) }, from, records, from)
    this.#kernel.answer({ ways: records, numbers: this.#numbers }, from, to, width, left)
    return true
  }
}
