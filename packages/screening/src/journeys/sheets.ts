import { destination, entered, leaving, questionsFor, registry, stays } from '@kosh/law'
import { never, type Kind, type Values } from '@kosh/norms'
import { hole, lazily, numberFor, picked, rowsOf, wholeOf, type Codes, type FactColumn, type Rows, type Sheet, type TableColumn } from '../columns/sheet.js'
import type { Profile } from './profiles.js'

/** Journeys in columns, persons together and each person's in the order of their days, none beginning before the one before it has ended. */
export type Journeys = {
  readonly length: number
  /** 1 where a journey is of the same person as the one before it. */
  readonly follows: Uint8Array
  readonly entered: Int32Array
  /** A hole where the journey has not ended. */
  readonly left: Int32Array
  readonly state: Int32Array
  readonly profile: Int32Array
  /** Facts of kind day or number, by their ids. */
  readonly days: ReadonlyMap<string, Int32Array>
  /** 1 where the history of the person up to this journey is not whole: a line of it could not be read. */
  readonly unfinished?: Uint8Array
}

/** How journeys become cases of the law. */
export type Casting = {
  readonly to: string
  readonly profiles: readonly Profile[]
  /** The names of the numbers in the column of states; every journey is to the destination when there are none. */
  readonly states: readonly string[]
  /** The day asked about of journeys that have not ended. */
  readonly on: number
  readonly codes: Codes
  /** More profiles are to come: what is the same of all so far has a column nevertheless. */
  readonly isGrowing?: boolean
  /** Columns to be filled, by names; what stands in them may be written over by the next sheet. New ones when left out. */
  readonly room?: (name: string, length: number) => Int32Array
}

/** Casts journeys: each is a case of its own, asked about on its last day, with the journeys of the person up to it. */
export class Caster {
  readonly #casting: Casting
  readonly #facts: readonly { readonly id: string; readonly column: { readonly same: Values[Kind] | undefined } | { readonly by: Int32Array } }[]
  readonly #tables: readonly SharedTable[]
  readonly #stateNumbers: Int32Array
  /** By the numbers of states, 1 where a journey to it is one the destination is asked about; others are history. */
  readonly isAsked: Uint8Array
  /** The destination of a journey to each state: history is asked about as if it had been a journey here. */
  readonly #destinations: Int32Array

  constructor(casting: Casting) {
    this.#casting = casting
    const { profiles, codes, states, to } = casting
    const known = profiles.flatMap(profile => ('given' in profile ? [profile.given] : []))
    const ids = [...new Set(known.flatMap(given => Object.keys(given)))].filter(id => id !== destination.id)
    const facts = ids.filter(id => registry.facts.has(id))
    this.#facts = facts.map(id => {
      const values = profiles.map(profile => ('given' in profile ? (profile.given[id] as Values[Kind] | undefined) : undefined))
      const [first] = known.map(given => given[id] as Values[Kind] | undefined)
      const isSame = casting.isGrowing !== true && known.every(given => given[id] === first)
      return { id, column: isSame ? { same: first } : { by: Int32Array.from(values, value => numberFor(value, codes)) } }
    })
    this.#tables = ids.flatMap(id => sharedTable(id, profiles, codes))
    const { realm } = questionsFor(to)
    const names = states.length === 0 ? [to] : states
    this.#stateNumbers = Int32Array.from(names, state => codes.numberOf(state))
    this.isAsked = Uint8Array.from(names, state => Number(state === to || (realm === 'EU' && questionsFor(state).realm === 'EU')))
    this.#destinations = this.#stateNumbers.map((code, n) => (this.isAsked[n] === 1 ? code : codes.numberOf(to)))
  }

  sheet(journeys: Journeys): Sheet {
    const { to, on, codes, states, room = newColumn } = this.#casting
    const { length } = journeys
    const facts = new Map<string, FactColumn>()
    for (const { id, column } of this.#facts) {
      if ('same' in column) facts.set(id, column)
      else facts.set(id, this.#told(id, journeys.profile, column.by))
    }
    for (const [id, each] of journeys.days) {
      const supposed = facts.get(id)
      facts.set(
        id,
        lazily(() => withSupposed(each, supposed)),
      )
    }
    const last = withInstead(journeys.left, on, room('last', length))
    const first = firstOf(journeys.follows, room('first', length))
    const isOne = states.length <= 1
    const state = isOne
      ? room('state', length).fill(this.#stateNumbers[0] ?? codes.numberOf(to))
      : picked({ index: journeys.state, list: this.#stateNumbers }, room('state', length))
    facts.set(destination.id, isOne ? { same: states[0] ?? to } : this.#told(destination.id, journeys.state, this.#destinations))
    facts.set(entered.id, { each: journeys.entered })
    facts.set(
      leaving.id,
      lazily(() => withInstead(journeys.left, never, room('leaves', length))),
    )
    const cells = new Map([
      ['state', state],
      ['from', journeys.entered],
      ['to', last],
    ])
    const tables = new Map<string, TableColumn>(this.#tables.map(table => [table.id, tableFor(table, journeys.profile, room)]))
    const rows: Rows = { length, cells, holes: false, ordered: true, inTurn: true }
    tables.set(stays.id, { first, end: this.#ends(length), rows, ...(journeys.unfinished === undefined ? {} : { unfinished: journeys.unfinished }) })
    return { length, on: { each: last }, facts, tables }
  }

  /** What an index tells of each journey. */
  #told(id: string, index: Int32Array, list: Int32Array): FactColumn {
    const by = { index, list }
    return lazily(() => picked(by, (this.#casting.room ?? newColumn)(id, index.length)), by)
  }

  /** Each journey ends the history that it is asked about with. */
  #ends(length: number): Int32Array {
    if (this.#end.length < length) {
      this.#end = (this.#casting.room ?? newColumn)('end', length)
      for (let i = 0; i < length; i++) this.#end[i] = i + 1
    }
    return this.#end.subarray(0, length)
  }
  #end: Int32Array = new Int32Array(0)
}

/** A table as profiles have it: the rows of all, those of each profile by its number, and of which it is not known whether there are more, or what some are. */
type SharedTable = {
  readonly id: string
  readonly rows: Rows | undefined
  readonly first: Int32Array
  readonly end: Int32Array
  readonly unfinished: Uint8Array | undefined
  readonly whole: Int32Array
}

function sharedTable(id: string, profiles: readonly Profile[], codes: Codes): readonly SharedTable[] {
  const table = registry.tables.get(id)
  if (table === undefined) return []
  const told = profiles.map(profile => ('given' in profile ? profile.given[id] : undefined))
  const lists = told.map(of => (typeof of === 'object' ? of.rows : []))
  const end = new Int32Array(lists.length)
  lists.reduce((sum, rows, i) => (end[i] = sum + rows.length), 0)
  const first = Int32Array.from(end, (to, i) => to - (lists[i]?.length ?? 0))
  const all = lists.flat()
  const cells = new Map(Object.keys(table.cells).map(name => [name, Int32Array.from(all, row => numberFor(row[name], codes))]))
  const isWhole = told.map(of => typeof of === 'object' && of.more !== true)
  const unfinished = isWhole.every((whole, i) => whole || 'issue' in (profiles[i] as Profile)) ? undefined : Uint8Array.from(isWhole, whole => Number(!whole))
  const rows = all.length === 0 ? undefined : rowsOf(all.length, cells, first, end)
  const open = unfinished === undefined ? {} : { unfinished }
  const whole = wholeOf(rows === undefined ? { none: true, ...open } : { first, end, rows, ...open }, profiles.length)
  return [{ id, rows, first, end, unfinished, whole }]
}

function tableFor({ id, rows, first, end, unfinished, whole }: SharedTable, index: Int32Array, room: (name: string, length: number) => Int32Array): TableColumn {
  const open = { wholeBy: { index, list: whole }, ...(unfinished === undefined ? {} : { unfinished: picked({ index, list: unfinished }, new Uint8Array(index.length)) }) }
  if (rows === undefined) return { none: true, ...open }
  const [from, to] = [first, end].map((list, n) => lazily(() => picked({ index, list }, room(`${id} ${n}`, index.length)))) as [
    { readonly each: Int32Array },
    { readonly each: Int32Array },
  ]
  return {
    get first() {
      return from.each
    },
    get end() {
      return to.each
    },
    rows,
    ...open,
  }
}

/** Days, with another where there is none. */
function withInstead(days: Int32Array, instead: number, into: Int32Array): Int32Array {
  for (let i = 0; i < days.length; i++) {
    const is = days[i] as number
    into[i] = is === hole ? instead : is
  }
  return into
}

/** Of each journey the first of its person. */
function firstOf(follows: Uint8Array, into: Int32Array): Int32Array {
  for (let i = 0, start = 0; i < follows.length; i++) {
    // The first is where it stands itself.
    start += (i - start) * (1 - (follows[i] as number))
    into[i] = start
  }
  return into
}

const newColumn = (_name: string, length: number): Int32Array => new Int32Array(length)

/** What is supposed stands where nothing was told. */
function withSupposed(each: Int32Array, supposed: FactColumn | undefined): Int32Array {
  if (supposed === undefined || !each.includes(hole)) return each
  if ('same' in supposed) return typeof supposed.same === 'number' ? withInstead(each, supposed.same, new Int32Array(each.length)) : each
  return each.map((value, i) => (value === hole ? (supposed.each[i] as number) : value))
}
