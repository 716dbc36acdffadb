import type { Issue, Lang } from '@kosh/desk'
import type { Grade } from '@kosh/norms'

/** What the page says to the worker that screens, and what comes back. The file never leaves the device. */

export type Wanted = { readonly to: string; readonly on: string; readonly lang: Lang; readonly order?: 'DMY' | 'MDY'; readonly mapping: { readonly [column: string]: string } }
export type Told =
  | { readonly is: 'look'; readonly file: File; readonly wanted: Wanted }
  | { readonly is: 'screen'; readonly file: File; readonly wanted: Wanted }
  | { readonly is: 'page'; readonly shows: Sieve; readonly from: number; readonly rows: number }
  | { readonly is: 'save'; readonly what: 'answers' | 'errors' }

/** How a journey stands: too long, lawful, not to be decided, not asked about. */
export const verdicts = ['no', 'open', 'yes', 'elsewhere'] as const
export type JourneyVerdict = (typeof verdicts)[number]
export type Sieve = JourneyVerdict | 'all'

export type Taken = { readonly column: string; readonly as: string | undefined; readonly like: readonly string[] }
export type Looked = { readonly columns: readonly Taken[]; readonly targets: readonly string[]; readonly issues: readonly Issue[] }
export type Totals = {
  readonly lines: number
  readonly answered: number
  readonly bad: number
  readonly counts: { readonly [V in JourneyVerdict]: number }
  readonly seconds: number
}
export type ShownRow = {
  readonly row: number
  readonly person: string
  readonly citizenship: string | undefined
  readonly entered: number
  readonly left: number | undefined
  readonly verdict: JourneyVerdict
  readonly lastDay: number | undefined
  /** Days too long; negative: days that were left. */
  readonly late: number | undefined
  readonly grade: Grade | undefined
  /** The article, for an address and in words. */
  readonly rests: { readonly act: string; readonly place: string; readonly said: string } | undefined
  /** What an open answer needs, in words. */
  readonly needs: readonly string[]
  /** The fragment that asks Check about this journey. */
  readonly link: string
}
export type BadRow = { readonly row: number; readonly message: string; readonly remedy: string }

export type Reply =
  | { readonly is: 'looked'; readonly looked: Looked }
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'screened'; readonly totals: Totals; readonly bad: readonly BadRow[] }
  | { readonly is: 'page'; readonly shows: Sieve; readonly from: number; readonly of: number; readonly rows: readonly ShownRow[] }
  | { readonly is: 'saved'; readonly what: 'answers' | 'errors'; readonly blob: Blob }
  | { readonly is: 'refused'; readonly issues: readonly Issue[] }
  | { readonly is: 'broken'; readonly why: string }
