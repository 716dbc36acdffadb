import type { Journeys } from '../journeys/sheets.js'
import { mostIn32Bits, type Source } from './source.js'

/** Parts of journeys, and the columns in which they are gathered. */

/** Some hundred thousand journeys, persons together and each person's in the order of days; no person is divided between two. */
export type Part = {
  readonly journeys: Journeys
  /** The number of the line of each, from 1. */
  readonly lines: Int32Array | Float64Array
  /** One for each journey that does not follow another. */
  readonly persons: Persons
  /** Says that the part is done with: its columns are filled again. */
  readonly release: () => void
}
export type Persons = { readonly of: 'number'; readonly values: Float64Array } | { readonly of: 'text'; readonly values: readonly string[] }

/** Columns that are filled row by row, in memory that threads share. */
export class Room {
  length = 0
  lines: Int32Array | Float64Array
  follows = bytes(0)
  entered = whole(0)
  left = whole(0)
  state = whole(0)
  profile = whole(0)
  unfinished = bytes(0)
  days: Int32Array[]
  readonly #dayNames: readonly string[]
  readonly #isText: boolean
  readonly #isBroken: boolean
  /** Of each person the number, or the text. */
  numbers = numbers(1024)
  persons = 0
  texts: string[] = []

  constructor({ rows, days, people, persons, isBroken }: Source) {
    this.lines = rows < mostIn32Bits ? whole(0) : numbers(0)
    this.#isBroken = isBroken
    this.#dayNames = [...days, ...(people?.days ?? [])]
    this.#isText = persons === 'text'
    this.days = this.#dayNames.map(() => whole(0))
  }

  clear(): void {
    this.length = 0
    this.persons = 0
    this.texts = []
  }

  get room(): number {
    return this.lines.length - this.length
  }
  grow(by: number): void {
    const size = Math.max(2 * this.lines.length, this.length + by)
    this.lines = this.lines instanceof Int32Array ? copied(this.lines, whole(size)) : copied(this.lines, numbers(size))
    this.follows = copied(this.follows, bytes(size))
    this.entered = copied(this.entered, whole(size))
    this.left = copied(this.left, whole(size))
    this.state = copied(this.state, whole(size))
    this.profile = copied(this.profile, whole(size))
    this.unfinished = copied(this.unfinished, bytes(size))
    this.days = this.days.map(column => copied(column, whole(size)))
  }

  growPersons(by: number): void {
    if (this.persons + by > this.numbers.length) this.numbers = copied(this.numbers, numbers(Math.max(2 * this.numbers.length, this.persons + by)))
  }

  part(release: () => void): Part {
    const { length } = this
    const unfinished = this.unfinished.subarray(0, length)
    return {
      journeys: {
        length,
        follows: this.follows.subarray(0, length),
        entered: this.entered.subarray(0, length),
        left: this.left.subarray(0, length),
        state: this.state.subarray(0, length),
        profile: this.profile.subarray(0, length),
        days: new Map(this.#dayNames.map((id, n) => [id, (this.days[n] as Int32Array).subarray(0, length)])),
        ...(this.#isBroken ? { unfinished } : {}),
      },
      lines: this.lines.subarray(0, length),
      release,
      persons: this.#isText ? { of: 'text', values: this.texts } : { of: 'number', values: this.numbers.subarray(0, this.persons) },
    }
  }
}

const shared = (size: number) => new SharedArrayBuffer(size)
const bytes = (length: number) => new Uint8Array(shared(length))
const whole = (length: number) => new Int32Array(shared(4 * length))
const numbers = (length: number) => new Float64Array(shared(8 * length))
function copied<A extends Float64Array | Int32Array | Uint8Array>(column: A, into: A): A {
  into.set(column)
  return into
}
