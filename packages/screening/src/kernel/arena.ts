/** Columns in the memory of WebAssembly, where its loops read them; shared with workers. */

/** The little of WebAssembly that is used: the library of types for Node leaves it out. */
export type WasmMemory = { readonly buffer: ArrayBufferLike; grow(pages: number): number }
export type WasmInstance = { readonly exports: { readonly [name: string]: unknown } }
type Wasm = {
  readonly Memory: new (of: { readonly initial: number; readonly maximum: number; readonly shared: boolean }) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => WasmInstance
}
export const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly

export const pageBytes = 0x10000
/** 4 GiB, the most a memory has. */
export const mostPages = 0x10000

/** Hands out columns from one memory, one after another. */
export class Arena {
  readonly memory: WasmMemory
  /** Loops may read a few bytes before a column and past its end. */
  #next = pageBytes
  readonly #buffers = new WeakSet<ArrayBufferLike>()

  /** `shared` so that workers see the same memory; browsers allow it on isolated pages only. */
  constructor(shared = true) {
    this.memory = new wasm.Memory({ initial: 2, maximum: mostPages, shared })
    this.#buffers.add(this.memory.buffer)
  }

  /** A column of 32-bit numbers. Throws a `RangeError` past 4 GiB. */
  numbers(length: number): Int32Array {
    const at = this.#take(4 * length)
    return new Int32Array(this.memory.buffer as SharedArrayBuffer, at, length)
  }
  bytes(length: number): Uint8Array {
    const at = this.#take(length)
    return new Uint8Array(this.memory.buffer as SharedArrayBuffer, at, length)
  }

  /** Where a column begins, or undefined when it lies elsewhere. */
  addressOf(column: Int32Array | Uint8Array): number | undefined {
    return this.#buffers.has(column.buffer) ? column.byteOffset : undefined
  }

  #take(bytes: number): number {
    const at = this.#next
    const end = Math.ceil((at + bytes + margin) / 16) * 16
    const missing = Math.ceil((end + pageBytes - this.memory.buffer.byteLength) / pageBytes)
    if (missing > 0) {
      this.memory.grow(missing)
      this.#buffers.add(this.memory.buffer)
    }
    this.#next = end
    return at
  }
}
const margin = 64

/** Columns under names, used again and again by one reader; what stands in them is not cleared. */
export class Rooms {
  readonly #arena: Arena
  readonly #known = new Map<string, Int32Array>()

  constructor(arena: Arena) {
    this.#arena = arena
  }

  numbers(name: string, length: number): Int32Array {
    const known = this.#known.get(name)
    const column = known !== undefined && known.length >= length ? known : this.#arena.numbers(Math.ceil(length * 1.25))
    this.#known.set(name, column)
    return column.subarray(0, length)
  }
}
