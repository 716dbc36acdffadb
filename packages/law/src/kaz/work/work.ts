import type { Rule } from '@kosh/norms'
import type { Questions } from '../../realms.js'
import { businessFounding, mayFound } from './business-founding.js'
import { eaeuTreaty97 } from './eaeu-treaty-97.js'
import { governmentList1041 } from './government-list-1041.js'
import { migrationLaw36 } from './migration-law-36-1.js'
import { permitNeeded } from './migration-law-37-1.js'
import { migrationLaw37to43 } from './migration-law-37-43.js'
import { employerDuties, workDuties, workDutyRules } from './work-duties.js'
import { mayWork } from './work-ground.js'
import { quota, quotaInPersons, workQuotaRules } from './work-quota.js'
import { routeConditionQuestions, routeConditionRules } from './work-route-conditions.js'
import { workRouteRules, workRoutes } from './work-routes.js'
import { extendBy, extendFrom, mayExtend, permitUntil, workTermRules } from './work-terms.js'

/** Work: who may work and on what ground, what must be obtained, the duties of employers: the acts put together. */

export const workRules: readonly Rule[] = [
  ...eaeuTreaty97,
  ...migrationLaw36,
  ...governmentList1041,
  permitNeeded,
  ...migrationLaw37to43,
  ...businessFounding,
  ...workRouteRules,
  ...routeConditionRules,
  ...workTermRules,
  ...workDutyRules,
  ...workQuotaRules,
]
export const workQuestions: Questions = Object.fromEntries(
  [mayWork, workRoutes, ...Object.values(routeConditionQuestions), permitUntil, mayExtend, extendFrom, extendBy, employerDuties, workDuties, mayFound, quota, quotaInPersons].map(
    one => [one.topic, one],
  ),
)
