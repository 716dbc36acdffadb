import { never, t, type Rule } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'
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

/** Purposes with which the person may be settling, so that the papers are asked for. */
const settling = { purpose: ['residence', 'family', 'study', 'work', 'seasonal-work', 'investment', 'treatment', 'religion', 'remote-work', 'protection'] }
/** What is supposed of an ordinary visitor whose purpose is another. */
export const residenceAssumptions: readonly Assumption[] = [
  assume(
    'no-family-here',
    t('No close relatives in Kazakhstan', 'Нет близких родственников в Казахстане', 'Қазақстанда жақын туыстар жоқ'),
    { 'kaz.family': none },
    { purpose: ['family'] },
  ),
  assume(
    'not-settling',
    t('No papers for residence are gathered', 'Документы для проживания не собирались', 'Тұруға арналған құжаттар жиналмаған'),
    {
      'kaz.residence.askedBy': 'none',
      'kaz.residence.insured': false,
      'kaz.residence.dwelling': false,
      'kaz.residence.fingerprinted': false,
      'kaz.residence.housing': false,
      'kaz.residence.money': 0,
      'kaz.residence.pilot.test': false,
      'kaz.residence.pilot.score': 0,
      'kaz.residence.pilot.interview': false,
      'kaz.aifc.invested': 0,
      'kaz.family.dependent': false,
      'kaz.family.single': false,
      'kaz.family.unable': false,
      'kaz.family.meansShown': false,
    },
    settling,
  ),
  assume(
    'nothing-changed',
    t(
      'No move, lost papers, pending application or change in the family',
      'Нет переезда, утерянных документов, поданного ходатайства и перемен в семье',
      'Көшу, жоғалған құжат, берілген өтінішхат және отбасындағы өзгеріс жоқ',
    ),
    {
      'kaz.residence.applied': never,
      'kaz.residence.moved': never,
      'kaz.residence.paperLost': never,
      'kaz.residence.excusedTrips': none,
      'kaz.family.groundEnded': never,
    },
  ),
  assume('no-residence-ground', t('No ground against permanent residence is held against you', 'Нет оснований против постоянного проживания', 'Тұрақты тұруға қарсы негіз жоқ'), {
    'kaz.residence.grounds': none,
    'kaz.residence.spared': 'none',
    'kaz.emigration.grounds': none,
  }),
]
