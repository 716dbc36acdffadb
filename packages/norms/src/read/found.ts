import type { Rule, Step } from '../vocabulary.js'
import type { RowSeen } from './case.js'
import type { Seen, Source, Split } from './unknown.js'

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
  readonly steps: readonly Step[]
  /** The questions it asked, when a proof is wanted: their steps come after its own. */
  readonly asked: readonly Found[]
}
