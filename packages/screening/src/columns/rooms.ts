/** Columns that are used again and again, and where they lie. */

/** Hands out columns, one after another. Throws a `RangeError` where there is no more room. */
export type Memory = {
  readonly numbers: (length: number) => Int32Array
  readonly bytes: (length: number) => Uint8Array
  readonly floats: (length: number) => Float64Array
  /** So many bytes may still be taken. */
  readonly left: number
}

/** Columns each for itself. */
const apart: Memory = {
  numbers: length => new Int32Array(length),
  bytes: length => new Uint8Array(length),
  floats: length => new Float64Array(length),
  left: Infinity,
}

/** Columns under names, used again and again by one reader; what stands in them is not cleared. */
export class Rooms {
  readonly #memory: Memory
  readonly #known = new Map<string, Int32Array | Uint8Array | Float64Array>()

  constructor(memory: Memory = apart) {
    this.#memory = memory
  }

  /** Whether a column of numbers may be taken that can be done without: there is room for it, or leaves much of what there is. */
  hasRoomFor(name: string, length: number): boolean {
    return (this.#known.get(name)?.length ?? 0) >= length || 4 * length * spare < this.#memory.left / 4
  }

  numbers(name: string, length: number): Int32Array {
    return this.#kept(name, length, room => this.#memory.numbers(room))
  }
  bytes(name: string, length: number): Uint8Array {
    return this.#kept(name, length, room => this.#memory.bytes(room))
  }
  floats(name: string, length: number): Float64Array {
    return this.#kept(name, length, room => this.#memory.floats(room))
  }

  #kept<A extends Int32Array | Uint8Array | Float64Array>(name: string, length: number, take: (room: number) => A): A {
    const known = this.#known.get(name)
    const column = known !== undefined && known.length >= length ? known : take(Math.ceil(length * spare))
    this.#known.set(name, column)
    return column.subarray(0, length) as A
  }
}
/** Columns are taken so much longer than they need to be. */
const spare = 1.25
