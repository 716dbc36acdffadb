import { at, ground, rankOrder, type Order } from '@kosh/norms'
import { vienna } from '../treaties/binding.js'

/** A treaty must be performed whatever the law of a party says; how each constitution ranks the two is not encoded. */
export const ordersOfTheRegion: readonly Order[] = (['code', 'law', 'decree', 'order'] as const).map(below =>
  rankOrder('INT', 'treaty', below, [ground('1992-01-01/', at(vienna, 'Art. 27'))]),
)
