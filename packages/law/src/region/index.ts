import { at, ground, never, rankOrder, t, type Order, type Rule } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'
import { cisQuestions } from '../cis/index.js'
import { unionQuestions } from '../eaeu/index.js'
import type { Questions } from '../realms.js'
import { vienna } from '../treaties/binding.js'
import { topics } from '../world/topics.js'
import { borderResidents } from './border-residents.js'
import { entryRules } from './entry.js'
import { kyrgyzstanOverstay } from './kyrgyzstan-overstay.js'
import { barredUntil, conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, registerBy, used } from './questions.js'
import { registrationRules } from './registration.js'
import { stayRules } from './stay.js'
import { employerDuties, hostDuties, unionWorkers, workDuties } from './union-workers.js'

export { isRegionState, regionStates } from './states.js'

/** The states around Kazakhstan as destinations, by visa regimes, treaties and the law of the Union. Their national law is not encoded. */
export const regionRules: readonly Rule[] = [...entryRules, ...borderResidents, ...stayRules, ...registrationRules, ...kyrgyzstanOverstay, ...unionWorkers]
/** A treaty must be performed whatever the law of a party says; how each constitution ranks the two is not encoded. */
export const regionOrders: readonly Order[] = (['code', 'law', 'decree', 'order'] as const).map(below =>
  rankOrder('INT', 'treaty', below, [ground('1992-01-01/', at(vienna, 'Art. 27'))]),
)
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
  [workDuties.topic]: workDuties,
  [hostDuties.topic]: hostDuties,
  [employerDuties.topic]: employerDuties,
  ...unionQuestions,
  ...cisQuestions,
}
export const regionAssumptions: readonly Assumption[] = [
  assume('region-not-border-resident', t('You do not live at the border with it', 'Вы не живёте у границы с ней', 'Онымен шекаралас жерде тұрмайсыз'), {
    'region.borderResident': false,
  }),
  assume('region-not-registered', t('You were not registered there', 'Вы там не регистрировались', 'Онда тіркелмегенсіз'), { 'region.registered': never }),
]
