import type { Read, Rule, Step } from '../vocabulary.js'
import type { Case, RowSeen } from './case.js'
import type { Seen, Source, Split } from './unknown.js'

/** One rule as it was read on one text day; a step of the proof as it stands when all in it is known. */
export type Reading = { readonly rule: Rule; readonly fired: Seen; stands: Seen; value: Seen | undefined; read: readonly Read[]; beatenBy: Step['beatenBy'] }
/** The rows each rule gives, in the order of the rules. */
export type Rows = readonly (readonly RowSeen[])[]
/** The rules of one text as they were read, and their rows. */
export type TextRead = { readonly text: number; readonly readings: readonly Reading[]; readonly rows: Rows }

/** What a question gave in one case. */
export type Found = {
  /** What the rules that stand give; `undefined` when surely none speaks. For a listing, its rows stand beside. */
  readonly value: Seen | undefined
  readonly rows: readonly RowSeen[] | undefined
  readonly maySilent: boolean
  readonly mayClash: boolean
  /** The rules that contradict each other, when they surely do. */
  readonly clash: readonly Rule[] | undefined
  readonly split: Split | undefined
  readonly from: readonly Source[]
  /** Rules of which it is not known whether they fire. */
  readonly undecided: readonly Rule[]
  /** How each rule was read, of what is open: what is supposed in a branch touches few of them. */
  readonly texts: readonly TextRead[]
  readonly steps: readonly Step[]
  /** The questions it asked, when a proof is wanted: their steps come after its own. */
  readonly asked: readonly Prepared[]
}

/** A question made ready; what it gave in a case is kept there. */
export type Prepared = { readonly read: (c: Case) => Found }
