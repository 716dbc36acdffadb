import type { Listing, Question } from '@kosh/norms'
import { isUnionState } from './eu/schengen-area.js'
import { isRegionState } from './region/states.js'

/** Whose rules answer for a destination: for `region` visa regimes, treaties and the law of the Eurasian Economic Union, without national law. */
export type RealmOfDestination = 'KAZ' | 'EU' | 'region' | 'none'
export type Questions = { readonly [topic: string]: Question | Listing }

/** Whether a state was in the area on a day is for the rules to say. */
export function realmOf(destination: string): RealmOfDestination {
  if (destination === 'KAZ') return 'KAZ'
  if (isUnionState(destination)) return 'EU'
  return isRegionState(destination) ? 'region' : 'none'
}
