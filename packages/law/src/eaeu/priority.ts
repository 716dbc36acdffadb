import { at, ground, rankOrder, type Ground, type Order } from '@kosh/norms'
import { eaeuTreaty } from './acts.js'

/**
 * What lets the law of the Union prevail. Against the law of a member: the duty to perform the Treaty, since it binds that member; how each constitution
 * ranks treaties is its own law, which is encoded for Kazakhstan only. Against treaties of members with each other: Art. 114, which keeps what gives more.
 */
export const unionOverLaw: readonly Ground[] = [ground('2015-01-01/', at(eaeuTreaty, 'Arts 3, 6'))]
export const moreFavourableTreaty: Ground = ground('2015-01-01/', at(eaeuTreaty, 'Art. 114(2)'))

export const ordersOfTheUnion: readonly Order[] = (['code', 'law', 'decree', 'order'] as const).map(below => rankOrder('EAEU', 'treaty', below, unionOverLaw))
