import type { Listing, Question } from '@kosh/norms'

/** Whose rules answer for a destination: for `region` visa regimes, treaties and the law of the Eurasian Economic Union, without national law. */
export type RealmOfDestination = 'KAZ' | 'EU' | 'region' | 'none'
export type Questions = { readonly [topic: string]: Question | Listing }
