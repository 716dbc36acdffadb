import { hole } from '../columns/sheet.js'
import type { Chunk } from './chunks.js'
import { Room, type Part } from './room.js'
import { missing, NotInOrder, type PeopleSource, type Source } from './source.js'

/** Reads journeys that stand in order, and cuts them into parts. */

/** How many rows are selected at once, and of how many at least a part is. */
export type Sizes = { readonly range: number; readonly part: number }
const usual: Sizes = { range: 1 << 20, part: 1 << 17 }

/** Cuts a source into parts. Throws `NotInOrder` at the first row that is not in order, overlaps the one before it, or cannot be read. */
export async function* partsOf(source: Source, { range, part: least }: Sizes = usual): AsyncGenerator<Part> {
  const people = source.people === undefined ? undefined : new People(source.people, range)
  const cutter = new Cutter(source, people, least)
  try {
    for await (const chunk of source.chunks(range)) {
      if (chunk.rows > 0) await people?.readUpTo(chunk.doubles(0)[chunk.rows - 1] as number)
      cutter.open(chunk)
      for (let part = cutter.next(); part !== undefined; part = cutter.next()) yield part
    }
    const rest = cutter.rest()
    if (rest !== undefined) yield rest
  } finally {
    await people?.close()
  }
}

/** Codes side by side as one number, of each row; a single one as it stands. */
function combined(chunk: Chunk, first: number, counts: readonly number[], room: Int32Array): Int32Array {
  if (counts.length === 1) return chunk.whole(first)
  const into = room.fill(0, 0, chunk.rows)
  for (const [n, count] of counts.entries()) join(into, count, chunk.whole(first + n))
  return into
}
function join(into: Int32Array, count: number, own: Int32Array): void {
  for (let i = 0; i < own.length; i++) into[i] = (into[i] as number) * count + (own[i] as number)
}

/** People in the order of their numbers, read as far as they are wanted. */
class People {
  readonly count: number
  readonly #source: PeopleSource
  readonly #chunks: AsyncGenerator<Chunk>
  person: Float64Array = new Float64Array(0)
  code: Int32Array = new Int32Array(0)
  days: Int32Array[]
  /** So many are held. */
  #length = 0
  /** Where the person last looked for stands, also when more are read. */
  at = 0
  #last = -Infinity

  constructor(source: PeopleSource, range: number) {
    this.#source = source
    this.#chunks = source.chunks(range)
    this.count = source.codes.reduce((product, count) => product * count, 1)
    this.days = source.days.map(() => new Int32Array(0))
  }

  async readUpTo(person: number): Promise<void> {
    while (!(this.#last >= person)) {
      const { value: chunk, done } = await this.#chunks.next()
      if (done === true || chunk === undefined) break
      this.#take(chunk)
    }
  }
  /** Nothing more is read. */
  async close(): Promise<void> {
    await this.#chunks.return(undefined)
  }

  /** Takes some more; where there is no room for them, those already passed are dropped. */
  #take(chunk: Chunk): void {
    const { codes, days } = this.#source
    const persons = chunk.doubles(0)
    this.#last = upFrom(this.#last, persons)
    if (this.#length + chunk.rows > this.person.length) this.#makeRoom(chunk.rows)
    const from = this.#length
    this.person.set(persons, from)
    const room = this.code.subarray(from, from + chunk.rows)
    room.set(combined(chunk, 1, codes, room))
    for (const n of days.keys()) (this.days[n] as Int32Array).set(chunk.whole(1 + codes.length + n).map(dayOf), from)
    this.#length += chunk.rows
  }
  #makeRoom(rows: number): void {
    const kept = this.#length - this.at
    const size = Math.max(this.person.length, 2 * (kept + rows))
    const moved = <A extends Float64Array | Int32Array>(column: A, into: A): A => {
      into.set(column.subarray(this.at, this.#length))
      return into
    }
    this.person = moved(this.person, new Float64Array(size))
    this.code = moved(this.code, new Int32Array(size))
    this.days = this.days.map(column => moved(column, new Int32Array(size)))
    this.at = 0
    this.#length = kept
  }

  /** Goes on to a person; each is looked for after those before it. */
  find(person: number): void {
    while (this.at < this.#length && (this.person[this.at] as number) < person) this.at++
    if (this.at === this.#length || this.person[this.at] !== person) throw new NotInOrder()
  }
}

/** The last person of a part may have some more journeys. */
const someMore = 4096
const dayOf = (told: number): number => (told === missing ? hole : told)
const farthest = Number.MAX_SAFE_INTEGER
/** Days farther from 1970 are no days of a journey; DuckDB has some for all that is endless. Of two that lie nearer the difference has 32 bits. */
const farthestDay = 0x3fffffff

/** Fills parts with the rows of chunks. */
class Cutter {
  readonly #source: Source
  readonly #people: People | undefined
  readonly #least: number
  #chunk: Chunk | undefined
  /** The next row of the chunk, and of all. */
  #row = 0
  #line = 1
  #part: Room
  readonly #free: Room[] = []
  #person = -Infinity
  #personText: string | undefined
  #end = -farthestDay
  // Of each row of the chunk: the person, or the text of whom 1 tells that it is the same as of the one before; its codes as one.
  #numbers: Float64Array = new Float64Array(0)
  #follows = new Uint8Array(0)
  readonly #texts: (string | undefined)[] = []
  #codes: Int32Array = new Int32Array(0)
  #room = new Int32Array(0)

  constructor(source: Source, people: People | undefined, least: number) {
    this.#source = source
    this.#people = people
    this.#least = least
    this.#part = new Room(source)
  }

  open(chunk: Chunk): void {
    this.#chunk = chunk
    this.#row = 0
    if (this.#room.length < chunk.rows) {
      this.#follows = new Uint8Array(chunk.rows)
      this.#room = new Int32Array(chunk.rows)
    }
    if (this.#source.persons === 'number') this.#numbers = chunk.doubles(0)
    else this.#followTexts(chunk)
    this.#codes = combined(chunk, 4, this.#source.codes, this.#room)
  }

  /** Text stands only where another person begins, or a range of rows does. */
  #followTexts(chunk: Chunk): void {
    for (let i = 0; i < chunk.rows; i++) {
      const text = chunk.text(0, i)
      this.#follows[i] = Number(text === null || text === this.#personText)
      if (text !== null) this.#personText = text
      this.#texts[i] = this.#personText
    }
  }

  /** A part, if the chunk at hand fills one; undefined when it is read to its end. */
  next(): Part | undefined {
    const chunk = this.#chunk
    if (chunk === undefined) return undefined
    const end = this.#endIn(chunk)
    if (end > this.#row) this.#take(chunk, this.#row, end)
    this.#row = end
    if (end === chunk.rows) {
      this.#chunk = undefined
      return undefined
    }
    const full = this.#full()
    this.#part = this.#free.pop() ?? new Room(this.#source)
    return full
  }

  /** Up to where rows belong to the part at hand: once it is large enough, up to another person. */
  #endIn({ rows }: Chunk): number {
    let end = Math.min(rows, this.#row + Math.max(0, this.#least - this.#part.length))
    while (end < rows && this.#isSame(end)) end++
    return end
  }
  /** Whether a row is of the same person as the one before. */
  #isSame(row: number): boolean {
    if (this.#source.persons === 'text') return this.#follows[row] === 1
    return this.#numbers[row] === (row === 0 ? this.#person : this.#numbers[row - 1])
  }

  #take(chunk: Chunk, from: number, to: number): void {
    const { codes, days, isBroken, inTurn, on, stateOf } = this.#source
    const part = this.#part
    const at = part.length
    const rows = to - from
    if (part.room < rows) part.grow(Math.max(rows, this.#least + someMore))
    const taken = <A extends Int32Array | Float64Array | Uint8Array>(column: A): A => column.subarray(from, to) as A
    const within = <A extends Int32Array | Uint8Array>(column: A): A => column.subarray(at, at + rows) as A
    const follows = within(part.follows)
    this.#meet(from, to, follows)
    this.#end = inOrderOfDays(taken(chunk.whole(1)), taken(chunk.whole(2)), follows, within(part.entered), within(part.left), this.#end, on)
    look(taken(chunk.whole(3)), stateOf, within(part.state))
    this.#takeProfiles(from, to, follows, within(part.profile))
    const first = 4 + codes.length
    for (const n of days.keys()) (part.days[n] as Int32Array).set(taken(chunk.whole(first + n)).map(dayOf), at)
    if (isBroken) part.unfinished.set(taken(chunk.whole(first + days.length)), at)
    if (inTurn) count(part.lines.subarray(at, at + rows), this.#line)
    else part.lines.set(taken(chunk.whole(first + days.length + Number(isBroken))), at)
    this.#line += rows
    part.length += rows
  }

  #meet(from: number, to: number, follows: Uint8Array): void {
    const part = this.#part
    if (this.#source.persons === 'text') {
      follows.set(this.#follows.subarray(from, to))
      for (let i = from; i < to; i++) if (this.#follows[i] === 0) part.texts.push(this.#texts[i] as string)
      return
    }
    part.growPersons(to - from)
    part.persons = meet(this.#numbers.subarray(from, to), this.#person, follows, part.numbers, part.persons)
    this.#person = this.#numbers[to - 1] as number
  }

  #takeProfiles(from: number, to: number, follows: Uint8Array, into: Int32Array): void {
    const { profileOf, days: own } = this.#source
    const codes = this.#codes.subarray(from, to)
    const people = this.#people
    if (people === undefined) return look(codes, profileOf, into)
    const { days, length } = this.#part
    for (let i = 0; i < codes.length; i++) {
      if (follows[i] === 0) people.find(this.#numbers[from + i] as number)
      into[i] = (codes[i] as number) * people.count + (people.code[people.at] as number)
      for (let n = 0; n < people.days.length; n++) (days[own.length + n] as Int32Array)[length + i] = (people.days[n] as Int32Array)[people.at] as number
    }
    look(into, profileOf, into)
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

// Loops over rows stand alone and look at nothing but columns: an engine makes the fastest code of such.

/** Marks the rows that are of the same person as the one before, and adds each other to a list of so many; says how many there are now. Numbers go up. */
function meet(numbers: Float64Array, before: number, follows: Uint8Array, into: Float64Array, count: number): number {
  let last = before
  let persons = count
  for (let i = 0; i < numbers.length; i++) {
    const person = numbers[i] as number
    if (!(person >= last)) throw new NotInOrder()
    const same = person === last ? 1 : 0
    follows[i] = same
    persons += 1 - same
    // Written again for each row of a person.
    into[persons - 1] = person
    last = person
  }
  if ((numbers[0] as number) < -farthest || last > farthest) throw new NotInOrder()
  return persons
}

/** Sees that each person is told of once, in the order of their numbers; says who is the last. */
function upFrom(before: number, persons: Float64Array): number {
  let last = before
  for (let i = 0; i < persons.length; i++) {
    const person = persons[i] as number
    if (!(person > last)) throw new NotInOrder()
    last = person
  }
  return last
}

/** Takes over days, and sees that each journey ends, and begins after the end of the one that it follows; says when the last ends. Days that are missing become holes. */
function inOrderOfDays(entered: Int32Array, left: Int32Array, follows: Uint8Array, intoEntered: Int32Array, intoLeft: Int32Array, before: number, on: number): number {
  let end = before
  // Less than nought once something is not as it should be: no branch need be guessed.
  let trouble = 0
  for (let i = 0; i < entered.length; i++) {
    const from = entered[i] as number
    const told = left[i] as number
    const last = told <= missing ? on : told
    intoEntered[i] = from
    intoLeft[i] = told <= missing ? hole : told
    trouble |= (from + farthestDay) | (last - from) | (farthestDay - last) | ((from - end) & -(follows[i] as number))
    end = last
  }
  if (trouble < 0) throw new NotInOrder()
  return end
}

function count(into: Int32Array | Float64Array, from: number): void {
  for (let i = 0; i < into.length; i++) into[i] = from + i
}

/** What a list holds at each number; the number itself where there is no list. */
function look(numbers: Int32Array, list: Int32Array | undefined, into: Int32Array): void {
  const least = list === undefined ? copied(numbers, into) : pick(numbers, list, into)
  if (least < 0) throw new NotInOrder()
}
// Of all that is written, bit by bit: less than nought where some is.
function copied(numbers: Int32Array, into: Int32Array): number {
  let all = 0
  for (let i = 0; i < numbers.length; i++) all |= into[i] = numbers[i] as number
  return all
}
function pick(numbers: Int32Array, list: Int32Array, into: Int32Array): number {
  let all = 0
  for (let i = 0; i < numbers.length; i++) all |= into[i] = list[numbers[i] as number] as number
  return all
}
