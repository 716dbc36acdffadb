import type { DuckDBConnection, DuckDBDataChunk, DuckDBMaterializedResult } from '@duckdb/node-api'
import { hole } from '../columns/sheet.js'
import { Room, type Part } from './room.js'
import { missing, NotInOrder, type PeopleSource, type Source } from './source.js'

/** Reads journeys that stand in order, and cuts them into parts. */

/** How many rows are fetched at once, and of how many at least a part is. */
export type Sizes = { readonly range: number; readonly part: number }
const usual: Sizes = { range: 1 << 20, part: 1 << 17 }

/** Cuts a source into parts. Throws `NotInOrder` at the first row that is not in order, overlaps the one before it, or cannot be read. */
export async function* partsOf(source: Source, db: DuckDBConnection, { range, part: least }: Sizes = usual): AsyncGenerator<Part> {
  const people = source.people === undefined ? undefined : new People(source.people, ranges(source.people, db, range))
  const cutter = new Cutter(source, people, least)
  for await (const result of ranges(source, db, range)) {
    const { chunkCount } = result
    const last = chunkCount === 0 ? undefined : result.getChunk(chunkCount - 1)
    if (people !== undefined && last !== undefined) await people.readUpTo(numbersIn(last, 1)[last.rowCount - 1] as number)
    for (let n = 0; n < chunkCount; n++) {
      const chunk = result.getChunk(n)
      cutter.open(chunk)
      for (let part = cutter.next(); part !== undefined; part = cutter.next()) yield part
    }
  }
  const rest = cutter.rest()
  if (rest !== undefined) yield rest
}

/** The next range is read while this one is looked at. */
async function* ranges({ rows, between }: Pick<Source, 'rows' | 'between'>, db: DuckDBConnection, size: number): AsyncGenerator<DuckDBMaterializedResult> {
  const read = (from: number) => (from >= rows ? undefined : db.run(between(from, Math.min(rows, from + size))))
  let coming = read(0)
  for (let from = size; coming !== undefined; from += size) {
    const result = await coming
    coming = read(from)
    // Whoever stops here does not wait for it.
    coming?.catch(() => undefined)
    weigh(result.rowCount)
    yield result
  }
}

/** Results lie outside of what the engine of JavaScript weighs, and are freed when it has collected their handles: room that is never used makes it do so in time. */
function weigh(rows: number): void {
  void new ArrayBuffer(bytesOfRow * rows)
}
const bytesOfRow = 40

const itemsOf = (chunk: DuckDBDataChunk, at: number): unknown => (chunk.getColumnVector(at) as unknown as { readonly items: unknown }).items
const numbersIn = (chunk: DuckDBDataChunk, at: number) => itemsOf(chunk, at) as Float64Array
const wholeIn = (chunk: DuckDBDataChunk, at: number) => itemsOf(chunk, at) as Int32Array

/** Codes side by side as one number. */
function combined(columns: readonly Int32Array[], counts: readonly number[], row: number): number {
  let code = 0
  for (let at = 0; at < columns.length; at++) code = code * (counts[at] as number) + ((columns[at] as Int32Array)[row] as number)
  return code
}

/** People in the order of their numbers, read as far as they are wanted. */
class People {
  readonly count: number
  readonly #source: PeopleSource
  readonly #ranges: AsyncGenerator<DuckDBMaterializedResult>
  person = new Float64Array(0)
  code = new Int32Array(0)
  days: Int32Array[]
  /** Where the person last looked for stands, also when more are read. */
  at = 0
  #last = -Infinity

  constructor(source: PeopleSource, read: AsyncGenerator<DuckDBMaterializedResult>) {
    this.#source = source
    this.#ranges = read
    this.count = source.codes.reduce((product, count) => product * count, 1)
    this.days = source.days.map(() => new Int32Array(0))
  }

  async readUpTo(person: number): Promise<void> {
    while (!(this.#last >= person)) {
      const { value: result, done } = await this.#ranges.next()
      if (done === true || result === undefined) break
      this.#take(result)
    }
  }

  /** Drops those already passed and takes the next. */
  #take(result: DuckDBMaterializedResult): void {
    const { codes, days } = this.#source
    const kept = this.person.length - this.at
    const length = kept + result.rowCount
    const grown = <A extends Float64Array | Int32Array>(column: A, made: A): A => {
      made.set(column.subarray(this.at))
      return made
    }
    this.person = grown(this.person, new Float64Array(length))
    this.code = grown(this.code, new Int32Array(length))
    this.days = this.days.map(column => grown(column, new Int32Array(length)))
    this.at = 0
    for (let n = 0, row = kept; n < result.chunkCount; n++) {
      const chunk = result.getChunk(n)
      const persons = numbersIn(chunk, 0)
      const own = codes.map((_, at) => wholeIn(chunk, 1 + at))
      const told = days.map((_, at) => wholeIn(chunk, 1 + codes.length + at))
      for (let i = 0; i < chunk.rowCount; i++, row++) {
        const person = persons[i] as number
        if (!(person > this.#last)) throw new NotInOrder()
        this.#last = this.person[row] = person
        this.code[row] = combined(own, codes, i)
        for (let at = 0; at < told.length; at++) (this.days[at] as Int32Array)[row] = dayOf((told[at] as Int32Array)[i] as number)
      }
    }
  }

  /** Goes on to a person; each is looked for after those before it. */
  find(person: number): void {
    while ((this.person[this.at] as number) < person) this.at++
    if (this.person[this.at] !== person) throw new NotInOrder()
  }
}

/** The last person of a part may have some more journeys. */
const someMore = 4096
const dayOf = (told: number): number => (told === missing ? hole : told)
const farthest = Number.MAX_SAFE_INTEGER
/** Days after it are no days of a journey; DuckDB has one for all that is endless. */
const farthestDay = 0x70000000

/** Fills parts with the rows of chunks. */
class Cutter {
  readonly #source: Source
  readonly #people: People | undefined
  readonly #least: number
  #chunk: DuckDBDataChunk | undefined
  #row = 0
  #part: Room
  readonly #free: Room[] = []
  #person = -Infinity
  #personText: string | undefined
  #end = -Infinity

  constructor(source: Source, people: People | undefined, least: number) {
    this.#source = source
    this.#people = people
    this.#least = least
    this.#part = new Room(source)
  }

  open(chunk: DuckDBDataChunk): void {
    this.#chunk = chunk
    this.#row = 0
  }

  /** A part, if the chunk at hand fills one; undefined when it is read to its end. */
  next(): Part | undefined {
    const chunk = this.#chunk
    if (chunk === undefined) return undefined
    const { codes, days, profileOf, stateOf, persons, isBroken, on } = this.#source
    const people = this.#people
    const { rowCount } = chunk
    const [lines, entries, exits, states] = [numbersIn(chunk, 0), wholeIn(chunk, 2), wholeIn(chunk, 3), wholeIn(chunk, 4)]
    const numbers = persons === 'number' ? numbersIn(chunk, 1) : undefined
    const texts = persons === 'text' ? chunk.getColumnVector(1) : undefined
    const own = codes.map((_, at) => wholeIn(chunk, 5 + at))
    const told = days.map((_, at) => wholeIn(chunk, 5 + codes.length + at))
    const open = isBroken ? wholeIn(chunk, 5 + codes.length + days.length) : undefined
    if (this.#part.room < rowCount) this.#part.grow(Math.max(rowCount, this.#least + someMore))
    for (let i = this.#row; i < rowCount; i++) {
      let isSame: boolean
      if (numbers !== undefined) {
        const person = numbers[i] as number
        isSame = person === this.#person
        if (!isSame && !(person > this.#person && Math.abs(person) <= farthest)) throw new NotInOrder()
        this.#person = person
      } else {
        // Text stands only where another person begins, or a range does.
        const text = texts?.getItem(i) as string | null
        isSame = text === null || text === this.#personText
        if (text !== null) this.#personText = text
      }
      if (!isSame && this.#part.length >= this.#least) {
        this.#row = i
        const full = this.#full()
        this.#part = this.#free.pop() ?? new Room(this.#source)
        // The person is met again with the next part.
        this.#person = -Infinity
        this.#personText = undefined
        return full
      }
      const entered = entries[i] as number
      const left = dayOf(exits[i] as number)
      const last = left === hole ? on : left
      if (entered === missing || last < entered || last > farthestDay || (isSame && entered < this.#end)) throw new NotInOrder()
      this.#end = last
      if (!isSame) people?.find(this.#person)
      let code = combined(own, codes, i)
      if (people !== undefined) code = code * people.count + (people.code[people.at] as number)
      const profile = profileOf === undefined ? code : (profileOf[code] as number)
      const state = stateOf === undefined ? (states[i] as number) : (stateOf[states[i] as number] as number)
      if (!(profile >= 0 && state >= 0)) throw new NotInOrder()
      const part = this.#part
      const at = part.length++
      part.lines[at] = lines[i] as number
      part.follows[at] = isSame ? 1 : 0
      part.entered[at] = entered
      part.left[at] = left
      part.state[at] = state
      part.profile[at] = profile
      if (open !== undefined) part.unfinished[at] = open[i] as number
      for (let n = 0; n < told.length; n++) (part.days[n] as Int32Array)[at] = dayOf((told[n] as Int32Array)[i] as number)
      if (people !== undefined) for (let n = 0; n < people.days.length; n++) (part.days[told.length + n] as Int32Array)[at] = (people.days[n] as Int32Array)[people.at] as number
      if (!isSame) part.meet(numbers === undefined ? (this.#personText as string) : this.#person)
    }
    this.#chunk = undefined
    return undefined
  }

  /** What is left when all is read. */
  rest(): Part | undefined {
    return this.#part.length === 0 ? undefined : this.#full()
  }
  #full(): Part {
    const room = this.#part
    return room.part(() => {
      room.clear()
      this.#free.push(room)
    })
  }
}
