import type { Expr } from '@kosh/norms'
import type { ColumnAnswers } from './column-answers.js'
import type { Arrays, WrittenNames } from './names.js'
import type { Memory, Rooms } from './rooms.js'
import type { Sorter } from './sorter.js'

/** What a column reader asks of lanes, in which some cases are answered at once: they are made elsewhere and handed to it. */

export type LanesFor = {
  /** Where they read and write columns as these lie. */
  readonly memory: Memory
  /** Lanes for one reader, which goes on block by block of at most so many cases. */
  readonly lanes: (names: WrittenNames, values: 'floats' | 'numbers', block: number) => Lanes
}

/** Answers blocks of cases in lanes, as far as their kinds allow; tells which it left. */
export type Lanes = {
  /** Lists of its own where lanes can read them. */
  readonly rooms: Rooms
  /** How many cases were answered in lanes, and how many of them in blocks of which eight are answered at once. */
  readonly answered: { readonly all: number; readonly inEights: number }
  /** Notes a kind, in the order of their numbers: how its cases stand, and what is to be worked out of each, of whom some days told are known to come. */
  addKind(stands: number, e: Expr | undefined, comes: ReadonlySet<string>): void
  /** Notes the kind of a way, in the order of their numbers; those between are never met. */
  addWay(number: number, kind: number): void
  /** From now on cases are of a sheet with these columns. */
  open(columns: Arrays): void
  /** Whether the block of cases from one to before another can be answered here. */
  isReady(from: number, to: number): boolean
  /** Begins a block of cases, whose answers are wanted in these columns. */
  begin(answers: ColumnAnswers, from: number, to: number): void
  /** Sorts the cases of the block out; says which the table does not sort out, some of the last twice. */
  sortOut(sorter: Sorter): Int32Array
  /** Notes ways found elsewhere. */
  note(strays: Int32Array): void
  /** Answers the block, all of which is sorted out. Cases of kinds that are left to others are not answered: where they begin and end is returned, by turns. */
  end(): Int32Array
  /** What works an expression out for all cases of a block; undefined when lanes cannot. */
  fillerOf(e: Expr, comes: ReadonlySet<string>): Filler | undefined
}

export type Filler = {
  /** Fills the places of the cases of a block in a column that lies in the memory of lanes; false when that cannot be done here. */
  fill(into: Int32Array, from: number, to: number): boolean
}
