import { scenarios as cisCis } from './cis/cis.scenarios.js'
import { scenarios as eaeuEaeuCis } from './eaeu/eaeu-cis.scenarios.js'
import { scenarios as eaeuTreaty9698 } from './eaeu/treaty-96-98.scenarios.js'
import { scenarios as euBordersCode } from './eu/borders-code.scenarios.js'
import { scenarios as euLongerStay } from './eu/longer-stay.scenarios.js'
import { scenarios as euOlderTexts } from './eu/older-texts.scenarios.js'
import { scenarios as euProtectionAndReturn } from './eu/protection-and-return.scenarios.js'
import { scenarios as euResponsibility } from './eu/responsibility.scenarios.js'
import { scenarios as euVisaCode } from './eu/visa-code.scenarios.js'
import { scenarios as euVisaLists } from './eu/visa-lists.scenarios.js'
import { scenarios as belongingCitizenshipLaw } from './kaz/belonging/citizenship-law.scenarios.js'
import { scenarios as belongingMigrationLawKandas } from './kaz/belonging/migration-law-kandas.scenarios.js'
import { scenarios as entryMigrationLaw6 } from './kaz/entry/migration-law-6.scenarios.js'
import { scenarios as entryVisaFree } from './kaz/entry/visa-free.scenarios.js'
import { scenarios as entryVisaRules } from './kaz/entry/visa-rules.scenarios.js'
import { scenarios as liabilityAdministrativeCode109516 } from './kaz/liability/administrative-code-109-516.scenarios.js'
import { scenarios as liabilityAdministrativeCode5175 } from './kaz/liability/administrative-code-517-5.scenarios.js'
import { scenarios as liabilityAdministrativeCode517 } from './kaz/liability/administrative-code-517.scenarios.js'
import { scenarios as liabilityAdministrativeCode518 } from './kaz/liability/administrative-code-518.scenarios.js'
import { scenarios as liabilityAdministrativeCode519 } from './kaz/liability/administrative-code-519.scenarios.js'
import { scenarios as liabilityAdministrativeCode62 } from './kaz/liability/administrative-code-62.scenarios.js'
import { scenarios as liabilityCriminalCode } from './kaz/liability/criminal-code.scenarios.js'
import { scenarios as protectionProtection } from './kaz/protection/protection.scenarios.js'
import { scenarios as residenceMigrationLaw27 } from './kaz/residence/migration-law-27.scenarios.js'
import { scenarios as residenceMigrationLaw49 } from './kaz/residence/migration-law-49.scenarios.js'
import { scenarios as residenceMigrationLaw56 } from './kaz/residence/migration-law-56.scenarios.js'
import { scenarios as residenceResidenceDuties } from './kaz/residence/residence-duties.scenarios.js'
import { scenarios as residenceResidenceRoutes } from './kaz/residence/residence-routes.scenarios.js'
import { scenarios as stayLegalStatusLaw } from './kaz/stay/legal-status-law.scenarios.js'
import { scenarios as stayMigrationLaw48 } from './kaz/stay/migration-law-48.scenarios.js'
import { scenarios as stayMigrationLaw7 } from './kaz/stay/migration-law-7.scenarios.js'
import { scenarios as workEaeuTreaty97 } from './kaz/work/eaeu-treaty-97.scenarios.js'
import { scenarios as workMigrationLaw361 } from './kaz/work/migration-law-36-1.scenarios.js'
import { scenarios as workMigrationLaw3743 } from './kaz/work/migration-law-37-43.scenarios.js'
import { scenarios as workWorkDuties } from './kaz/work/work-duties.scenarios.js'
import { scenarios as workWorkRoutes } from './kaz/work/work-routes.scenarios.js'
import { scenarios as workWorkTerms } from './kaz/work/work-terms.scenarios.js'
import { scenarios as regionRegion } from './region/region.scenarios.js'
import type { Scenario } from './scenario.js'

export { failures, givenOf, type Expected, type Scenario, type Told } from './scenario.js'
export { withOrdinary } from './assumptions.js'

/** Every worked case of the corpus, with the file it stands in. Apart from the law itself: who only asks the law never loads them. */
export const scenarioFiles: { readonly [file: string]: readonly Scenario[] } = {
  'cis/cis': cisCis,
  'eaeu/eaeu-cis': eaeuEaeuCis,
  'eaeu/treaty-96-98': eaeuTreaty9698,
  'eu/borders-code': euBordersCode,
  'eu/longer-stay': euLongerStay,
  'eu/older-texts': euOlderTexts,
  'eu/protection-and-return': euProtectionAndReturn,
  'eu/responsibility': euResponsibility,
  'eu/visa-code': euVisaCode,
  'eu/visa-lists': euVisaLists,
  'kaz/belonging/citizenship-law': belongingCitizenshipLaw,
  'kaz/belonging/migration-law-kandas': belongingMigrationLawKandas,
  'kaz/entry/migration-law-6': entryMigrationLaw6,
  'kaz/entry/visa-free': entryVisaFree,
  'kaz/entry/visa-rules': entryVisaRules,
  'kaz/liability/administrative-code-109-516': liabilityAdministrativeCode109516,
  'kaz/liability/administrative-code-517-5': liabilityAdministrativeCode5175,
  'kaz/liability/administrative-code-517': liabilityAdministrativeCode517,
  'kaz/liability/administrative-code-518': liabilityAdministrativeCode518,
  'kaz/liability/administrative-code-519': liabilityAdministrativeCode519,
  'kaz/liability/administrative-code-62': liabilityAdministrativeCode62,
  'kaz/liability/criminal-code': liabilityCriminalCode,
  'kaz/protection/protection': protectionProtection,
  'kaz/residence/migration-law-27': residenceMigrationLaw27,
  'kaz/residence/migration-law-49': residenceMigrationLaw49,
  'kaz/residence/migration-law-56': residenceMigrationLaw56,
  'kaz/residence/residence-duties': residenceResidenceDuties,
  'kaz/residence/residence-routes': residenceResidenceRoutes,
  'kaz/stay/legal-status-law': stayLegalStatusLaw,
  'kaz/stay/migration-law-48': stayMigrationLaw48,
  'kaz/stay/migration-law-7': stayMigrationLaw7,
  'kaz/work/eaeu-treaty-97': workEaeuTreaty97,
  'kaz/work/migration-law-36-1': workMigrationLaw361,
  'kaz/work/migration-law-37-43': workMigrationLaw3743,
  'kaz/work/work-duties': workWorkDuties,
  'kaz/work/work-routes': workWorkRoutes,
  'kaz/work/work-terms': workWorkTerms,
  'region/region': regionRegion,
}
