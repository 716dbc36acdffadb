import { t } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'

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
