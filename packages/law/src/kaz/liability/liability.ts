import type { Rule } from '@kosh/norms'
import type { Questions } from '../../realms.js'
import { administrativeCode109To516 } from './administrative-code-109-516.js'
import { administrativeCode515 } from './administrative-code-515.js'
import { administrativeCode517Other } from './administrative-code-517-5.js'
import { administrativeCode518 } from './administrative-code-518.js'
import { administrativeCode519 } from './administrative-code-519.js'
import { administrativeCode62 } from './administrative-code-62.js'
import { generalPart } from './administrative-code-general.js'
import { criminalCode226 } from './criminal-code.js'
import { carrierSanctions, employerSanctions } from '../work/employer-facts.js'
import { hostSanctions } from '../stay/host-facts.js'
import { conductDay, conductOpened, conductSanctions, crimeSanctions, liabilityLimit } from './liability-facts.js'
import { overstayDays, overstaySanctions } from './offence-facts.js'
import { afterDecision } from '../questions.js'

/** Liability: what follows when a duty is broken, for foreigners, hosts, employers and carriers: the acts put together. */

export const liabilityRules: readonly Rule[] = [
  ...administrativeCode62,
  ...administrativeCode109To516,
  ...administrativeCode515,
  ...administrativeCode517Other,
  ...generalPart(conductSanctions, '.conduct', conductDay, conductOpened),
  ...administrativeCode518,
  ...administrativeCode519,
  ...criminalCode226,
]
export const liabilityQuestions: Questions = {
  'overstay.days': overstayDays,
  'foreigner.liability': overstaySanctions,
  'foreigner.liability.conduct': conductSanctions,
  'foreigner.liability.limit': liabilityLimit,
  'stay.afterDecision': afterDecision,
  'host.liability': hostSanctions,
  'employer.liability': employerSanctions,
  'carrier.liability': carrierSanctions,
  'crime.liability': crimeSanctions,
}
