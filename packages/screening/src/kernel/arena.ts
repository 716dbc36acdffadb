import type { Memory } from '../columns/rooms.js'

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

/** A part of a memory that one thread has for itself. */
export type Region = { readonly memory: WasmMemory; readonly from: number; readonly to: number }

/** Hands out columns from one memory, one after another. */
export class Arena implements Memory {
  readonly memory: WasmMemory
  /** Loops may read a few bytes before a column and past its end. */
  #next: number
  readonly #end: number
  readonly #buffers = new WeakSet<ArrayBufferLike>()

  /** A memory of its own, or a region of another's. It is shared: other threads see it, and columns handed out stay where they are when it grows. */
  constructor(of?: Region) {
    const { memory, from, to } = of ?? { memory: new wasm.Memory({ initial: 2, maximum: mostPages, shared: true }), from: pageBytes, to: mostPages * pageBytes }
    this.memory = memory
    this.#next = from
    this.#end = to
    this.#buffers.add(memory.buffer)
  }

  /** A part for a thread. */
  region(bytes: number): Region {
    const from = this.#take(bytes)
    return { memory: this.memory, from, to: from + bytes }
  }
  /** The column that lies at a place of the memory, wherever it was taken. */
  numbersAt(at: number, length: number): Int32Array {
    return new Int32Array(this.#bufferTo(at + 4 * length), at, length)
  }
  bytesAt(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#bufferTo(at + length), at, length)
  }
  floatsAt(at: number, length: number): Float64Array {
    return new Float64Array(this.#bufferTo(at + 8 * length), at, length)
  }

  /** A column of 32-bit numbers. Throws a `RangeError` where there is no more room. */
  numbers(length: number): Int32Array {
    return this.numbersAt(this.#take(4 * length), length)
  }
  bytes(length: number): Uint8Array {
    return this.bytesAt(this.#take(length), length)
  }
  floats(length: number): Float64Array {
    return this.floatsAt(this.#take(8 * length), length)
  }

  /** So many bytes may still be taken. */
  get left(): number {
    return this.#end - this.#next
  }

  /** Where a column begins, or undefined when it lies elsewhere. */
  addressOf(column: Int32Array | Uint8Array | Float64Array): number | undefined {
    return this.#buffers.has(column.buffer) ? column.byteOffset : undefined
  }

  #take(bytes: number): number {
    const at = this.#next
    this.#next = Math.ceil((at + bytes + margin) / 16) * 16
    if (this.#next > this.#end) throw new RangeError('no more room for columns')
    this.#bufferTo(this.#next + pageBytes)
    return at
  }

  /** The memory, grown as far as is needed; another thread may have grown it, which is seen by growing it by nothing. */
  #bufferTo(end: number): SharedArrayBuffer {
    if (this.memory.buffer.byteLength < end) this.memory.grow(0)
    const missing = Math.ceil((Math.min(end, mostPages * pageBytes) - this.memory.buffer.byteLength) / pageBytes)
    if (missing > 0) this.memory.grow(missing)
    this.#buffers.add(this.memory.buffer)
    return this.memory.buffer as SharedArrayBuffer
  }
}
const margin = 64
