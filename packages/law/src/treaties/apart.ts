import { at, type Cite } from '@kosh/norms'
import { minsk1993 } from './cis-treaties.js'

/** A treaty that stands suspended between two of its parties only. */
export type Apart = { readonly treaty: string; readonly states: readonly [string, string]; readonly dates: string; readonly says: Cite }

const ukraine = at(minsk1993, 'parties', 'official', '2026-11-23')

export const apart: readonly Apart[] = [
  // Law of Ukraine of 1.12.2022 No. 2783-IX.
  { treaty: 'minsk-1993', states: ['UKR', 'RUS'], dates: '2022-12-27/', says: ukraine },
  { treaty: 'minsk-1993', states: ['UKR', 'BLR'], dates: '2022-12-27/', says: ukraine },
]
