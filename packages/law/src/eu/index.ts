import type { Order, Rule } from '@kosh/norms'
import type { Questions } from '../realms.js'
import { topics } from '../world/topics.js'
import { bordersCodeRules } from './borders-code.js'
import { lengthOfStay } from './borders-code-6-2.js'
import { asylumProcedureRules } from './asylum-procedure.js'
import { asylumBorderRules } from './asylum-border.js'
import { authorityDutyRules } from './authority-duties.js'
import { bilateralWaiverRules } from './bilateral-waivers.js'
import { blueCardRoute, blueCardRules } from './blue-card.js'
import { carrierRules } from './carriers.js'
import { employerSanctionRules } from './employer-sanctions.js'
import { entryExitRules } from './entry-exit-system.js'
import { etiasRules } from './etias.js'
import { facilitationRules } from './facilitation.js'
import { familyReunificationRules, familyRoute } from './family-reunification.js'
import { freeMovement } from './free-movement.js'
import { familyOfCitizens, unionFamilyRoute, unionPermanentRoute } from './free-movement-family.js'
import { internalBorderRules } from './internal-borders.js'
import { intraCorporateRoute, intraCorporateRules } from './intra-corporate.js'
import { longTermResidentRules, longTermRoute } from './long-term-residents.js'
import { protectionContentRules } from './protection-content.js'
import { conditions, earliestEntry, internalBorder, lastDay, left, mayEnter, nextFullEntry, presumedOverstay, refused, used, visaRequired } from './questions.js'
import { responsibilityRules } from './responsibility.js'
import { responsibilityTermRules } from './responsibility-terms.js'
import { returnRules } from './return-directive.js'
import { seasonalRoute, seasonalWorkerRules } from './seasonal-workers.js'
import { shortStayWork } from './short-stay-work.js'
import { singlePermitRoute, singlePermitRules } from './single-permit.js'
import * as stay from './stay-questions.js'
import { jobSearchRoute, researchRoute, studentAndResearcherRules, studyRoute } from './students-and-researchers.js'
import { temporaryProtectionRoute, temporaryProtectionRules } from './temporary-protection.js'
import { traffickingRules, victimRoute } from './trafficking.js'
import { visaCodeRules } from './visa-code.js'
import { visaDutyRules } from './visa-duties.js'
import { visaListRules } from './visa-lists.js'

export { isInSchengenArea } from './schengen-area.js'

const routes = [
  blueCardRoute,
  singlePermitRoute,
  intraCorporateRoute,
  seasonalRoute,
  researchRoute,
  unionFamilyRoute,
  unionPermanentRoute,
  familyRoute,
  studyRoute,
  jobSearchRoute,
  longTermRoute,
  temporaryProtectionRoute,
  victimRoute,
]

export const euRules: readonly Rule[] = [
  ...visaListRules,
  ...bordersCodeRules,
  ...lengthOfStay,
  ...bilateralWaiverRules,
  ...internalBorderRules,
  ...visaCodeRules,
  ...entryExitRules,
  ...etiasRules,
  ...visaDutyRules,
  ...freeMovement,
  ...familyOfCitizens,
  ...familyReunificationRules,
  ...longTermResidentRules,
  ...studentAndResearcherRules,
  ...blueCardRules,
  ...seasonalWorkerRules,
  ...intraCorporateRules,
  ...singlePermitRules,
  ...shortStayWork,
  ...temporaryProtectionRules,
  ...asylumProcedureRules,
  ...asylumBorderRules,
  ...protectionContentRules,
  ...responsibilityRules,
  ...responsibilityTermRules,
  ...authorityDutyRules,
  ...returnRules,
  ...employerSanctionRules,
  ...facilitationRules,
  ...carrierRules,
  ...traffickingRules,
]
/** Rules of the Union that meet name what they displace; no general order was needed. */
export const euOrders: readonly Order[] = []
export const euQuestions: Questions = {
  [topics.entry]: mayEnter,
  [topics.conditions]: conditions,
  'entry.refused': refused,
  [topics.lastDay]: lastDay,
  [topics.used]: used,
  [topics.left]: left,
  [topics.earliestEntry]: earliestEntry,
  [topics.nextFullEntry]: nextFullEntry,
  ...Object.fromEntries(
    [
      visaRequired,
      presumedOverstay,
      internalBorder,
      stay.visaFee,
      stay.fileFrom,
      stay.fileBy,
      stay.visaYears,
      stay.visaInsurance,
      stay.visaDuties,
      stay.airportTransitVisa,
      stay.etiasFee,
      stay.recordKept,
      stay.overstayDays,
      stay.bilateralExtension,
      stay.bannedUntil,
      stay.leaveVoluntarilyBy,
      stay.readmitted,
      stay.registerBy,
      stay.mayWork,
      stay.searchUntil,
      stay.residenceLost,
      stay.workRoutes,
      stay.residenceRoutes,
      stay.authorityDuties,
      stay.employerDuties,
      stay.protectionDeadlines,
      stay.protectionRights,
      stay.accelerated,
      stay.responsibleHere,
      stay.atTheBorder,
      stay.borderCapacity,
      stay.borderMaximum,
      stay.foreignerLiability,
      stay.employerLiability,
      stay.carrierLiability,
      stay.hostLiability,
      ...routes.map(made => made.question),
    ].map(question => [question.topic, question]),
  ),
}
