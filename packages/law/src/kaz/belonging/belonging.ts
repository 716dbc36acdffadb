import type { Rule } from '@kosh/norms'
import type { Questions } from '../../realms.js'
import {
  citizenByBirth,
  citizenshipBarred,
  citizenshipDuties,
  citizenshipEndedOn,
  citizenshipRefused,
  citizenshipRoute,
  citizenshipRoutes,
  kandasQuota,
  kandasRepay,
  kandasRights,
  kandasRoute,
  kandasRoutes,
  kandasUntil,
  lossSince,
  mayHoldTwo,
} from './belonging-questions.js'
import { citizenshipLawAdmission } from './citizenship-law-admission.js'
import { citizenshipLawBirth } from './citizenship-law-birth.js'
import { citizenshipLawConditions } from './citizenship-law-conditions.js'
import { citizenshipLawLoss } from './citizenship-law-loss.js'
import { citizenshipLawRefusal } from './citizenship-law-refusal.js'
import { constitutionOnCitizenship } from './constitution-citizenship.js'
import { migrationLawKandas23 } from './migration-law-kandas-23-26.js'
import { migrationLawKandas } from './migration-law-kandas.js'

/** Ethnic return (kandas) and citizenship: the acts put together. */

export const belongingRules: readonly Rule[] = [
  ...migrationLawKandas,
  ...migrationLawKandas23,
  ...constitutionOnCitizenship,
  ...citizenshipLawBirth,
  ...citizenshipLawAdmission,
  ...citizenshipLawConditions,
  ...citizenshipLawRefusal,
  ...citizenshipLawLoss,
]

const asked = [
  kandasRoutes,
  ...Object.values(kandasRoute),
  kandasUntil,
  kandasRights,
  kandasRepay,
  kandasQuota,
  citizenshipRoutes,
  ...Object.values(citizenshipRoute),
  citizenByBirth,
  citizenshipRefused,
  citizenshipBarred,
  mayHoldTwo,
  lossSince,
  citizenshipEndedOn,
  citizenshipDuties,
]
export const belongingQuestions: Questions = Object.fromEntries(asked.map(question => [question.topic, question]))
