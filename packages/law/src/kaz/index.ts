import type { Order, Rule } from '@kosh/norms'
import type { Questions } from '../realms.js'
import { topics } from '../world/topics.js'
import { administrativeCode517 } from './liability/administrative-code-517.js'
import { belongingQuestions, belongingRules } from './belonging/belonging.js'
import { entryRules148 } from './entry/entry-rules.js'
import { liabilityQuestions, liabilityRules } from './liability/liability.js'
import { legalStatusLaw } from './stay/legal-status-law.js'
import { migrationLaw6 } from './entry/migration-law-6.js'
import { migrationLaw48 } from './stay/migration-law-48.js'
import { migrationLaw7 } from './stay/migration-law-7.js'
import { protectionQuestions, protectionRules } from './protection/protection.js'
import { residenceQuestions, residenceRules } from './residence/residence.js'
import { workQuestions, workRules } from './work/work.js'
import { ordersOfKazakhstan } from './priority.js'
import { barredUntil, conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, notifyBy, registerBy, used } from './questions.js'
import { registrationRules } from './stay/registration-order.js'
import { visaRules555 } from './entry/visa-rules.js'

export const kazakhstanRules: readonly Rule[] = [
  ...migrationLaw6,
  ...migrationLaw7,
  ...migrationLaw48,
  ...legalStatusLaw,
  ...entryRules148,
  ...registrationRules,
  ...visaRules555,
  ...administrativeCode517,
  ...workRules,
  ...liabilityRules,
  ...residenceRules,
  ...protectionRules,
  ...belongingRules,
]
export const kazakhstanOrders: readonly Order[] = ordersOfKazakhstan
export const kazakhstanQuestions: Questions = {
  [topics.entry]: mayEnter,
  [topics.conditions]: conditions,
  [topics.barred]: barredUntil,
  [topics.lastDay]: lastDay,
  [topics.used]: used,
  [topics.left]: left,
  [topics.earliestEntry]: earliestEntry,
  [topics.nextFullEntry]: nextFullEntry,
  [topics.notice]: notifyBy,
  [topics.registration]: registerBy,
  ...workQuestions,
  ...liabilityQuestions,
  ...residenceQuestions,
  ...protectionQuestions,
  ...belongingQuestions,
}
