import type { Listing, Question } from '@kosh/norms'

/** Whose rules answer for a destination. */
export type RealmOfDestination = 'KAZ' | 'EU' | 'none'
export type Questions = { readonly [topic: string]: Question | Listing }
