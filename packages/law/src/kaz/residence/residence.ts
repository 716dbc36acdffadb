import type { Rule } from '@kosh/norms'
import type { Questions } from '../../realms.js'
import { migrationLaw27 } from './migration-law-27.js'
import { migrationLaw49 } from './migration-law-49.js'
import { migrationLaw56 } from './migration-law-56.js'
import { migrationLaw61 } from './migration-law-6-1.js'
import { migrationLaw61Conditions } from './migration-law-6-1-conditions.js'
import { migrationLaw61Family } from './migration-law-6-1-family.js'
import { migrationLaw7Pending } from './migration-law-7-pending.js'
import { migrationLaw7Permits } from './migration-law-7-permits.js'
import { migrationLaw40 } from './migration-law-40.js'
import { residencePilotSteps } from './residence-pilot.js'
import { residenceSolvency } from './residence-solvency.js'
import { schoolAndOwnerDuties } from './school-and-owner-duties.js'
import { residenceDutyRules } from './residence-duties.js'
import { residenceRightRules } from './residence-rights.js'
import {
  daysAway,
  decisionBy,
  extendBy,
  familyEndedUntil,
  familyMeans,
  mayEmigrate,
  mayJoinFamily,
  maySponsor,
  ownerDuties,
  pendingUntil,
  pilotPassed,
  residenceDuties,
  residenceRefused,
  residenceRights,
  residenceRoutes,
  routeCodes,
  routeQuestions,
  schoolDuties,
  solvency,
  startBusinessBy,
  stayShortened,
} from './residence-questions.js'

/** Residence and family: temporary and permanent residence, family reunification, registration, emigration: the acts put together. */

export const residenceRules: readonly Rule[] = [
  ...migrationLaw61,
  ...migrationLaw61Family,
  ...migrationLaw61Conditions,
  ...migrationLaw7Permits,
  ...migrationLaw7Pending,
  ...residenceSolvency,
  ...residencePilotSteps,
  ...migrationLaw27,
  ...migrationLaw49,
  ...residenceDutyRules,
  ...migrationLaw40,
  ...schoolAndOwnerDuties,
  ...residenceRightRules,
  ...migrationLaw56,
]

const answered = [
  residenceRoutes,
  ...routeCodes.map(code => routeQuestions[code]),
  residenceRefused,
  daysAway,
  solvency,
  pilotPassed,
  pendingUntil,
  decisionBy,
  extendBy,
  mayJoinFamily,
  maySponsor,
  familyMeans,
  familyEndedUntil,
  residenceDuties,
  residenceRights,
  schoolDuties,
  ownerDuties,
  startBusinessBy,
  stayShortened,
  mayEmigrate,
]
export const residenceQuestions: Questions = Object.fromEntries(answered.map(question => [question.topic, question]))
