import { destination, entered, leaving, questionsFor, registry, stays } from '@kosh/law'
import { never, type Given, type Kind, type Values } from '@kosh/norms'
import { hole, numberFor, rowsOf, type Codes, type FactColumn, type Sheet, type TableColumn } from '../columns/sheet.js'
import type { Profile } from './profiles.js'

/** Journeys in columns, persons together and each person's in the order of their days. */
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
}

/** Casts journeys: each is a case of its own, asked about on its last day, with the journeys of the person up to it. */
export class Caster {
  readonly #casting: Casting
  readonly #facts: readonly { readonly id: string; readonly column: { readonly same: Values[Kind] | undefined } | { readonly by: Int32Array } }[]
  readonly #tables: readonly string[]
  readonly #stateNumbers: Int32Array
  readonly #isAsked: Uint8Array

  constructor(casting: Casting) {
    this.#casting = casting
    const { profiles, codes, states, to } = casting
    const known = profiles.flatMap(profile => ('given' in profile ? [profile.given] : []))
    const ids = [...new Set(known.flatMap(given => Object.keys(given)))].filter(id => id !== destination.id)
    const facts = ids.filter(id => registry.facts.has(id))
    this.#facts = facts.map(id => {
      const values = profiles.map(profile => ('given' in profile ? (profile.given[id] as Values[Kind] | undefined) : undefined))
      const [first] = known.map(given => given[id] as Values[Kind] | undefined)
      const isSame = known.every(given => given[id] === first)
      return { id, column: isSame ? { same: first } : { by: Int32Array.from(values, value => numberFor(value, codes)) } }
    })
    this.#tables = ids.filter(id => registry.tables.has(id) && known.every(given => isEmpty(given[id])))
    const { realm } = questionsFor(to)
    const names = states.length === 0 ? [to] : states
    this.#stateNumbers = Int32Array.from(names, state => codes.numberOf(state))
    this.#isAsked = Uint8Array.from(names, state => Number(state === to || (realm === 'EU' && questionsFor(state).realm === 'EU')))
  }

  /** Whether a journey to this state is one the destination is asked about; others are history. */
  isAsked(state: number): boolean {
    return this.#isAsked[state] === 1
  }

  sheet(journeys: Journeys): Sheet {
    const { to, on, codes, states } = this.#casting
    const { length } = journeys
    const facts = new Map<string, FactColumn>()
    for (const { id, column } of this.#facts) {
      if ('same' in column) facts.set(id, column)
      else facts.set(id, { each: Int32Array.from(journeys.profile, profile => column.by[profile] as number) })
    }
    for (const [id, each] of journeys.days) facts.set(id, { each: withSupposed(each, facts.get(id)) })
    const last = new Int32Array(length)
    const leaves = new Int32Array(length)
    const first = new Int32Array(length)
    const end = new Int32Array(length)
    for (let i = 0; i < length; i++) {
      const left = journeys.left[i] as number
      last[i] = left === hole ? on : left
      leaves[i] = left === hole ? never : left
      first[i] = journeys.follows[i] === 1 ? (first[i - 1] as number) : i
      end[i] = i + 1
    }
    const state =
      states.length <= 1 ? new Int32Array(length).fill(this.#stateNumbers[0] ?? codes.numberOf(to)) : Int32Array.from(journeys.state, one => this.#stateNumbers[one] as number)
    facts.set(
      destination.id,
      states.length <= 1 ? { same: states[0] ?? to } : { each: Int32Array.from(state, (code, i) => (this.isAsked(journeys.state[i] as number) ? code : codes.numberOf(to))) },
    )
    facts.set(entered.id, { each: journeys.entered })
    facts.set(leaving.id, { each: leaves })
    const cells = new Map([
      ['state', state],
      ['from', journeys.entered],
      ['to', last],
    ])
    const tables = new Map<string, TableColumn>(this.#tables.map(id => [id, { none: true }]))
    tables.set(stays.id, { first, end, rows: rowsOf(length, cells, first, end), ...(journeys.unfinished === undefined ? {} : { unfinished: journeys.unfinished }) })
    return { length, on: { each: last }, facts, tables }
  }
}

const isEmpty = (of: Given[string]): boolean => typeof of === 'object' && of.more !== true && of.rows.length === 0

/** What is supposed stands where nothing was told. */
function withSupposed(each: Int32Array, supposed: FactColumn | undefined): Int32Array {
  if (supposed === undefined || !each.includes(hole)) return each
  return Int32Array.from(each, (value, i) =>
    value !== hole ? value : 'same' in supposed ? (typeof supposed.same === 'number' ? supposed.same : hole) : (supposed.each[i] as number),
  )
}
