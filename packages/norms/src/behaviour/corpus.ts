import { corpus } from '../write/rules.js'
import type { Behaviour } from './behaviour.js'
import { banCases, banRules } from './entry-ban.js'
import { feeCases, feeRules } from './family-fees.js'
import { areaCases, areaRules } from './growing-area.js'
import { noticeCases, noticeRules } from './host-notice.js'
import { levyCases, levyRules } from './levy.js'
import { presumptionCases, presumptionRules } from './presumption.js'
import { priorityCases, priorityOrders, priorityRules } from './priority.js'
import { residenceCases, residenceRules } from './residence.js'
import { sanctionCases, sanctionRules } from './sanctions.js'
import { memberCases, memberRules } from './two-members.js'
import { visitorCases, visitorRules } from './visitor-clock.js'
import { routeCases, routeRules } from './work-route.js'

/** The corpus every reader is tried on: an invented country whose norms have the shapes that real ones have. */
export const inventedCorpus = corpus(
  [
    ...visitorRules,
    ...areaRules,
    ...noticeRules,
    ...levyRules,
    ...sanctionRules,
    ...banRules,
    ...residenceRules,
    ...memberRules,
    ...feeRules,
    ...routeRules,
    ...presumptionRules,
    ...priorityRules,
  ],
  priorityOrders,
)

/** What every reader must answer, by the structure it tries. */
export const behaviours: { readonly [structure: string]: readonly Behaviour[] } = {
  'visitor clock': visitorCases,
  'growing area': areaCases,
  'host notice': noticeCases,
  levy: levyCases,
  sanctions: sanctionCases,
  'entry ban': banCases,
  residence: residenceCases,
  'two members': memberCases,
  'family fees': feeCases,
  'work route': routeCases,
  presumption: presumptionCases,
  priority: priorityCases,
}
