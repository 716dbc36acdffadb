import { never, t, type Rule } from '@kosh/norms'
import { assume, type Assumption } from '../../assumption.js'
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
/** Purposes with which it is not supposed that the person does not work. */
const forWork = { purpose: ['work', 'seasonal-work', 'remote-work', 'investment'] } as const
/** What is supposed of an ordinary visitor whose purpose is another. */
export const workAssumptions: readonly Assumption[] = [
  assume(
    'not-working',
    t('You do not work in Kazakhstan', 'Вы не работаете в Казахстане', 'Қазақстанда жұмыс істемейсіз'),
    { 'kaz.work.form': 'none', 'kaz.work.position': 'none' },
    forWork,
  ),
  assume(
    'work-as-permitted',
    t(
      'The work is that of its permit, in one region, and the contract was not ended early',
      'Работа соответствует разрешению, в одном регионе, договор досрочно не расторгнут',
      'Жұмыс рұқсатқа сай, бір өңірде, шарт мерзімінен бұрын бұзылмаған',
    ),
    {
      'kaz.work.asPermitted': true,
      'kaz.work.place': 'named',
      'kaz.work.tripDays': 0,
      'kaz.work.permitRegions': 1,
      'kaz.contract.ended': never,
    },
  ),
]
