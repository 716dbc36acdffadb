import { t, type Rule } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'
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
/** What is supposed of an ordinary visitor whose purpose is another. */
export const protectionAssumptions: readonly Assumption[] = [
  // Made of whoever comes for protection as well: the first answer is then what to do first.
  assume(
    'no-protection-case',
    t(
      'No step was taken yet in a case of asylum, statelessness or trafficking',
      'В деле об убежище, безгражданстве или торговле людьми ещё ничего не сделано',
      'Пана, азаматтықсыздық не адам саудасы туралы істе әлі ештеңе жасалмаған',
    ),
    { 'kaz.protection': none },
  ),
  assume(
    'no-ground-against-protection',
    t('No ground against refugee status was found', 'Оснований против статуса беженца не установлено', 'Босқын мәртебесіне қарсы негіз анықталмаған'),
    { 'kaz.protection.grounds': none },
    { purpose: ['protection'] },
  ),
  // Made of whoever comes for protection as well: until it is found, the punishment stands.
  assume(
    'crossing-not-excused',
    t(
      'That the person came directly from danger and had good cause to cross the border was not found',
      'Не признано, что лицо прибыло прямо из места опасности и имело уважительные причины пересечь границу',
      'Адамның қауіпті жерден тікелей келгені және шекараны өтуге дәлелді себебі болғаны анықталмаған',
    ),
    { 'kaz.protection.crossingExcused': false },
  ),
  assume('no-inspection', t('The host is not being inspected', 'Принимающее лицо не проверяют', 'Қабылдаушы тұлға тексеріліп жатқан жоқ'), { 'kaz.inspections': none }),
  assume('not-a-carrier', t('You are not a carrier', 'Вы не перевозчик', 'Сіз тасымалдаушы емессіз'), { 'kaz.carrier': false }),
]
