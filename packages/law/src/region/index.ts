import type { Rule } from '@kosh/norms'
import { cisQuestions } from '../cis/index.js'
import { unionQuestions } from '../eaeu/index.js'
import type { Questions } from '../realms.js'
import { topics } from '../world/topics.js'
import { borderResidents } from './border-residents.js'
import { entryRules } from './entry.js'
import { kyrgyzstanOverstay } from './kyrgyzstan-overstay.js'
import { barredUntil, conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, registerBy, used } from './questions.js'
import { registrationRules } from './registration.js'
import { stayRules } from './stay.js'
import { employerDuties, hostDuties, unionWorkers, workDuties } from './union-workers.js'

/** The states around Kazakhstan as destinations, by visa regimes, treaties and the law of the Union. Their national law is not encoded. */
export const regionRules: readonly Rule[] = [...entryRules, ...borderResidents, ...stayRules, ...registrationRules, ...kyrgyzstanOverstay, ...unionWorkers]
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
