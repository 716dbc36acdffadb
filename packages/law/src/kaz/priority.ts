import { at, dateOrder, ground, rankOrder, type Ground, type Order } from '@kosh/norms'
import { constitution1995, law477, law480, law54 } from './acts.js'

/**
 * What lets a treaty prevail over the law of Kazakhstan, with its days. The sentence of the Constitution of 1995 ended with it;
 * since then the priority rests on laws alone.
 */
export const treatyOverLaw: readonly Ground[] = [
  ground('1995-09-05/2026-06-30', at(constitution1995, 'Art. 4(3)')),
  ground('2011-10-28/', at(law477, 'Art. 2(2)', 'official', '2026-11-24', { text: '2025-09-27' })),
  ground('2016-04-24/', at(law480, 'Art. 6(2)', 'official', '2026-11-24', { text: '2026-07-14' })),
  ground('~2021-03-24/', at(law54, 'Art. 20-1', 'official', '2026-11-24', { text: '2023-04-19' })),
]

const hierarchy = ground('2016-04-24/', at(law480, 'Art. 12(1)', 'official', '2026-11-24', { text: '2026-07-14' }))
const later = ground('2016-04-24/', at(law480, 'Art. 12(3)', 'official', '2026-11-24', { text: '2026-07-14' }))

/** How norms of Kazakhstan that contradict each other are ranked: the higher level, then the later act of one level. */
export const ordersOfKazakhstan: readonly Order[] = [
  rankOrder('KAZ', 'constitution', 'treaty', [hierarchy]),
  rankOrder('KAZ', 'constitution', 'law', [hierarchy]),
  rankOrder('KAZ', 'treaty', 'code', treatyOverLaw),
  rankOrder('KAZ', 'treaty', 'law', treatyOverLaw),
  rankOrder('KAZ', 'treaty', 'decree', treatyOverLaw),
  rankOrder('KAZ', 'treaty', 'order', treatyOverLaw),
  rankOrder('KAZ', 'constitutional law', 'code', [hierarchy]),
  rankOrder('KAZ', 'constitutional law', 'law', [hierarchy]),
  rankOrder('KAZ', 'code', 'law', [hierarchy]),
  rankOrder('KAZ', 'law', 'decree', [hierarchy]),
  rankOrder('KAZ', 'law', 'order', [hierarchy]),
  rankOrder('KAZ', 'decree', 'order', [hierarchy]),
  dateOrder('KAZ', [later]),
]
