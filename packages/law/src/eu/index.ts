import type { Order, Rule } from '@kosh/norms'
import type { Questions } from '../realms.js'
import { topics } from '../world/topics.js'
import { bordersCodeRules } from './borders-code.js'
import { lengthOfStay } from './borders-code-6-2.js'
import { etiasRules } from './etias.js'
import { freeMovement } from './free-movement.js'
import { conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, refused, used } from './questions.js'
import { visaListRules } from './visa-lists.js'

export { areaMembers, isInSchengenArea } from './schengen-area.js'

export const euRules: readonly Rule[] = [...visaListRules, ...bordersCodeRules, ...lengthOfStay, ...etiasRules, ...freeMovement]
/** Rules of the Union that meet name what they displace; no general order was needed. */
export const euOrders: readonly Order[] = []
export const euQuestions: Questions = {
  [topics.entry]: mayEnter,
  [topics.conditions]: conditions,
  'entry.refused': refused,
  [topics.lastDay]: lastDay,
  [topics.used]: used,
  [topics.left]: left,
  [topics.earliestEntry]: earliestEntry,
  [topics.nextFullEntry]: nextFullEntry,
}
