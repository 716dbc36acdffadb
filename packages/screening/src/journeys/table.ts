import { countryCode, issueOf, type Issue, type IssueCode } from '@kosh/desk'
import { registry } from '@kosh/law'
import { iso, type Day } from '@kosh/norms'
import { hole } from '../columns/sheet.js'
import { DayReader, isAmbiguous, type DayOrder } from './days.js'
import { profileOf, type Profile, type Supposing } from './profiles.js'
import type { Roles } from './roles.js'
import type { Journeys } from './sheets.js'

/** Journeys read line by line and kept in memory, with what is wrong of each line that cannot be read. */

/** A line that cannot be read: its number, from 1, and why. */
export type BadLine = { readonly row: number; readonly issue: Issue }
export type Kept = {
  readonly journeys: Journeys
  /** The line of each journey, from 1. */
  readonly row: Int32Array
  /** The person of each journey, by its number in `persons`. */
  readonly person: Int32Array
  readonly persons: readonly string[]
  readonly profiles: readonly Profile[]
  readonly states: readonly string[]
  readonly bad: readonly BadLine[]
  readonly lines: number
}

/** What a column tells, in a line of text values. */
type Read = (line: readonly string[]) => string

export class JourneyTable {
  readonly #supposing: Supposing
  readonly #on: number
  readonly #days: DayReader
  readonly #person: Read | undefined
  readonly #entered: Read
  readonly #left: Read | undefined
  readonly #state: Read | undefined
  readonly #shared: readonly { readonly id: string; readonly read: Read }[]
  readonly #dated: readonly { readonly id: string; readonly read: Read; readonly isDay: boolean; readonly column: Growing }[]
  readonly #columns = { row: new Growing(), person: new Growing(), entered: new Growing(), left: new Growing(), state: new Growing(), profile: new Growing() }
  #persons = new Numbered()
  readonly #states = new Numbered()
  readonly #stateOf = new Map<string, number>()
  readonly #profiles: Profile[] = []
  readonly #profileOf = new Map<string, number>()
  #bad: BadLine[] = []
  /** From which day on the history of a person is not whole. */
  #brokenSince = new Map<number, number>()
  #lines = 0

  constructor(columns: readonly string[], roles: Roles, supposing: Supposing, on: Day, order?: DayOrder) {
    this.#supposing = supposing
    this.#on = on
    this.#days = new DayReader(order)
    const reading = (name: string | undefined): Read | undefined => {
      const at = name === undefined ? -1 : columns.indexOf(name)
      return at < 0 ? undefined : line => line[at] ?? ''
    }
    this.#person = reading(roles.person)
    this.#entered = reading(roles.entered) ?? (() => '')
    this.#left = reading(roles.left)
    this.#state = reading(roles.state)
    const facts = [...roles.facts].map(([id, name]) => ({ id, read: reading(name) ?? (() => ''), kind: registry.facts.get(id)?.kind }))
    this.#shared = facts.filter(({ kind }) => kind !== 'day' && kind !== 'int')
    this.#dated = facts.flatMap(({ id, read, kind }) => (kind === 'day' || kind === 'int' ? [{ id, read, isDay: kind === 'day', column: new Growing() }] : []))
  }

  /** Takes the next line. */
  add(line: readonly string[]): void {
    const row = ++this.#lines
    const person = this.#person === undefined ? String(row) : this.#person(line).trim()
    if (person === '') return this.#refuse(row, undefined, hole, 'row.person', '', '')
    const number = this.#persons.numberOf(person)
    const enteredText = this.#entered(line)
    if (enteredText.trim() === '') return this.#refuse(row, number, hole, 'row.entered', 'entered', '')
    const entered = this.#days.read(enteredText)
    if (entered === hole) return this.#refuse(row, number, hole, isAmbiguous(enteredText) ? 'day.ambiguous' : 'day.format', 'entered', enteredText)
    const leftText = this.#left?.(line) ?? ''
    const left = leftText.trim() === '' ? hole : this.#days.read(leftText)
    if (left === hole && leftText.trim() !== '') return this.#refuse(row, number, entered, isAmbiguous(leftText) ? 'day.ambiguous' : 'day.format', 'left', leftText)
    if (left !== hole && left < entered) return this.#refuse(row, number, entered, 'stay.backwards', 'left', leftText, { from: iso(entered as Day), to: iso(left as Day) })
    if (left === hole && entered > this.#on)
      return this.#refuse(row, number, entered, 'entered.future', 'entered', enteredText, { entered: iso(entered as Day), on: iso(this.#on as Day) })
    const numbers: number[] = []
    for (const { id, read, isDay } of this.#dated) {
      const text = read(line).trim()
      const value = text === '' ? hole : isDay ? this.#days.read(text) : /^-?\d{1,9}$/.test(text) ? Number(text) : hole
      if (text !== '' && value === hole) return this.#refuse(row, number, entered, isDay ? 'day.format' : 'value.kind', id, text)
      numbers.push(value)
    }
    const profile = this.#profile(line)
    const of = this.#profiles[profile]
    if (of !== undefined && 'issue' in of) return this.#refuseWith(row, number, entered, of.issue)
    const state = this.#stateNumber(line)
    if (state < 0) return this.#refuse(row, number, entered, 'country.unknown', 'state', this.#state?.(line) ?? '')
    const columns = this.#columns
    columns.row.push(row)
    columns.person.push(number)
    columns.entered.push(entered)
    columns.left.push(left)
    columns.state.push(state)
    columns.profile.push(profile)
    this.#dated.forEach(({ column }, i) => column.push(numbers[i] as number))
  }

  /** Takes a line that has not the columns of the header. */
  addMisshapen(): void {
    this.#refuse(++this.#lines, undefined, hole, 'row.shape', '', '')
  }

  /** All journeys, persons together and each person's in the order of days. Those that begin before the one before them ended are refused. */
  finish(): Kept {
    const { row, person, entered, left, state, profile } = this.#columns
    const order = Uint32Array.from({ length: row.length }, (_, i) => i)
    const [persons, days, rows] = [person.all, entered.all, row.all]
    const ends = left.all.map(to => (to === hole ? this.#on : to))
    const by = (column: ArrayLike<number>, a: number, b: number) => (column[a] as number) - (column[b] as number)
    // Of two that begin on one day, the first is the one that ended on it.
    order.sort((a, b) => by(persons, a, b) || by(days, a, b) || by(ends, a, b) || by(rows, a, b))
    const kept: number[] = []
    let end = -Infinity
    let before = -1
    for (const at of order) {
      if (persons[at] !== before) end = -Infinity
      before = persons[at] as number
      const from = days[at] as number
      const isOver = from < end
      end = Math.max(end, ends[at] as number)
      if (isOver) {
        this.#refuse(rows[at] as number, before, from, 'journey.overlap', 'entered', iso(from as Day), { from: iso(from as Day) })
        continue
      }
      kept.push(at)
    }
    const taken = (column: Growing) => Int32Array.from(kept, at => column.all[at] as number)
    const owners = taken(person)
    const entries = taken(entered)
    const journeys: Journeys = {
      length: kept.length,
      follows: Uint8Array.from(owners, (owner, i) => Number(i > 0 && owners[i - 1] === owner)),
      entered: entries,
      left: taken(left),
      state: taken(state),
      profile: taken(profile),
      days: new Map(this.#dated.map(({ id, column }) => [id, taken(column)])),
      ...(this.#brokenSince.size === 0 ? {} : { unfinished: Uint8Array.from(owners, (owner, i) => Number((entries[i] as number) >= (this.#brokenSince.get(owner) ?? Infinity))) }),
    }
    return {
      journeys,
      row: taken(row),
      person: owners,
      persons: this.#persons.names,
      profiles: this.#profiles,
      states: this.#state === undefined ? [] : this.#states.names,
      bad: this.#bad.toSorted((a, b) => a.row - b.row),
      lines: this.#lines,
    }
  }

  /** Empties the table for lines to come: their persons are others. What profiles and states there are stays known, and lines are counted on. */
  clear(): void {
    for (const column of [...Object.values(this.#columns), ...this.#dated.map(one => one.column)]) column.length = 0
    this.#persons = new Numbered()
    this.#bad = []
    this.#brokenSince = new Map()
  }

  #profile(line: readonly string[]): number {
    const told: { [id: string]: string } = {}
    let key = ''
    for (const { id, read } of this.#shared) {
      const text = read(line)
      key += `${text}\u0000`
      if (text.trim() !== '') told[id] = text
    }
    const known = this.#profileOf.get(key)
    if (known !== undefined) return known
    this.#profileOf.set(key, this.#profiles.length)
    return this.#profiles.push(profileOf(told, this.#supposing)) - 1
  }

  #stateNumber(line: readonly string[]): number {
    const text = this.#state?.(line) ?? this.#supposing.to
    const known = this.#stateOf.get(text)
    if (known !== undefined) return known
    const code = countryCode(text)
    const number = code === undefined ? -1 : this.#states.numberOf(code)
    this.#stateOf.set(text, number)
    return number
  }

  #refuse(row: number, person: number | undefined, since: number, code: IssueCode, field: string, given: string, said: { readonly [blank: string]: string } = {}): void {
    this.#refuseWith(row, person, since, issueOf(this.#supposing.lang, code, field, { given, wanted: '', ...said }))
  }
  #refuseWith(row: number, person: number | undefined, since: number, issue: Issue): void {
    this.#bad.push({ row, issue })
    if (person === undefined) return
    this.#brokenSince.set(person, Math.min(since, this.#brokenSince.get(person) ?? Infinity))
  }
}

/** Names by number, in the order in which they are first met. */
class Numbered {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()
  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** A column that grows. */
class Growing {
  #values = new Int32Array(1024)
  length = 0
  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(2 * this.length)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length++] = value
  }
  get all(): Int32Array {
    return this.#values.subarray(0, this.length)
  }
}
