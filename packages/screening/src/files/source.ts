import { hole } from '../columns/sheet.js'
import type { Chunk } from './chunks.js'

/** Journeys in order, as they are selected: what each of their columns is. */

/** Rows in order. */
export type Source = {
  readonly rows: number
  readonly persons: 'number' | 'text'
  /**
   * The rows, some at a time. Columns: person, entered, left, state, then a code for each count in `codes`, the days of `days`, `unfinished` of broken histories,
   * and the line unless rows are lines `inTurn`.
   */
  readonly chunks: (range: number) => AsyncGenerator<Chunk>
  /** Rows are the lines of the file, one after another, from 1. */
  readonly inTurn: boolean
  /** How many values the column of each code has. */
  readonly codes: readonly number[]
  /** Facts of kind day or number. */
  readonly days: readonly string[]
  /** The profile of each combination of codes, those of people last; -1: cannot be read. Without it the code is the profile. */
  readonly profileOf?: Int32Array
  /** The number of each state told; -1: not known. Without it states are selected by their numbers. */
  readonly stateOf?: Int32Array
  readonly people?: PeopleSource
  /** Whether the history of some person may be not whole. */
  readonly isBroken: boolean
  /** The day up to which journeys last that have not ended. */
  readonly on: number
}
/** What is told of persons, each once, in the order of their numbers. Columns: person, codes, days. */
export type PeopleSource = Pick<Source, 'rows' | 'chunks' | 'codes' | 'days'>

/** Some row is not in order, or cannot be read as it is. */
export class NotInOrder extends Error {}

/** The number of a line as it is selected: in 32 bits where it fits them. */
export const lineIn = (line: string, rows: number) => `(${line})::${rows < mostIn32Bits ? 'INTEGER' : 'DOUBLE'}`
export const mostIn32Bits = 0x7fffffff

/** A missing day, as it is selected: the least day that DuckDB has. */
export const noDay = "'-infinity'::DATE"
/** The same as a number, and a missing number. */
export const missing = hole + 1
