import { never, t, type Order, type Rule } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'
import { unionQuestions } from '../eaeu/index.js'
import type { Questions } from '../realms.js'
import { treatyQuestions } from '../treaties/index.js'
import { topics } from '../world/topics.js'
import { entryRules } from './entry.js'
import { kyrgyzstanOverstay } from './kyrgyzstan-overstay.js'
import { barredUntil, conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, registerBy, used } from './questions.js'
import { registrationRules } from './registration.js'
import { stayRules } from './stay.js'

export { isRegionState, regionStates } from './states.js'

/** The states around Kazakhstan as destinations, by visa regimes, treaties and the law of the Union. Their national law is not encoded. */
export const regionRules: readonly Rule[] = [...entryRules, ...stayRules, ...registrationRules, ...kyrgyzstanOverstay]
export const regionOrders: readonly Order[] = []
export const regionQuestions: Questions = {
  [topics.entry]: mayEnter,
  [topics.conditions]: conditions,
  [topics.barred]: barredUntil,
  [topics.lastDay]: lastDay,
  [topics.used]: used,
  [topics.left]: left,
  [topics.earliestEntry]: earliestEntry,
  [topics.nextFullEntry]: nextFullEntry,
  [topics.registration]: registerBy,
  ...unionQuestions,
  ...treatyQuestions,
}
export const regionAssumptions: readonly Assumption[] = [
  assume('region-not-registered', t('You were not registered there', 'Вы там не регистрировались', 'Онда тіркелмегенсіз'), { 'region.registered': never }),
]
