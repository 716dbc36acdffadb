import type { Rule } from '@kosh/norms'
import type { Questions } from '../../realms.js'
import { migrationLaw58 } from './migration-law-58-60.js'
import { protectionInOtherActs } from './protection-in-other-acts.js'
import {
  asylumRoute,
  authorityDuties,
  carrierDuties,
  protectionDeadlines,
  protectionRights,
  protectionRoutes,
  refugeeRoute,
  statelessnessRoute,
  traffickingRoute,
} from './protection-questions.js'
import { protectionStanding } from './protection-standing.js'
import { refugeeConvention } from './refugee-convention.js'
import { refugeeLaw10 } from './refugee-law-10-11.js'
import { refugeeLaw12 } from './refugee-law-12-14.js'
import { refugeeLaw18 } from './refugee-law-18.js'
import { refugeeLaw8 } from './refugee-law-8-9.js'
import { refugeeRules } from './refugee-rules.js'
import { stateBorderLaw } from './state-border-law.js'
import { statelessness } from './statelessness.js'

/** Protection: asylum, refugees, stateless persons, victims of trafficking: the acts put together. */

export const protectionRules: readonly Rule[] = [
  ...protectionStanding,
  ...refugeeLaw8,
  ...refugeeLaw10,
  ...refugeeLaw12,
  ...refugeeLaw18,
  ...refugeeRules,
  ...statelessness,
  ...protectionInOtherActs,
  ...refugeeConvention,
  ...migrationLaw58,
  ...stateBorderLaw,
]
export const protectionQuestions: Questions = {
  [protectionRights.topic]: protectionRights,
  [protectionDeadlines.topic]: protectionDeadlines,
  [authorityDuties.topic]: authorityDuties,
  [carrierDuties.topic]: carrierDuties,
  [protectionRoutes.topic]: protectionRoutes,
  [asylumRoute.topic]: asylumRoute,
  [refugeeRoute.topic]: refugeeRoute,
  [statelessnessRoute.topic]: statelessnessRoute,
  [traffickingRoute.topic]: traffickingRoute,
}
