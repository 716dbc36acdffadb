import type { Order } from '@kosh/norms'
import { ordersOfTheUnion } from './eaeu/priority.js'
import { ordersOfKazakhstan } from './kaz/priority.js'
import { ordersOfTheRegion } from './region/priority.js'

/** What decides between norms that contradict each other. Rules of the European Union that meet name what they displace; no order of it was needed. */
export const orders: readonly Order[] = [...ordersOfKazakhstan, ...ordersOfTheUnion, ...ordersOfTheRegion]
