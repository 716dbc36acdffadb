import { day, never, t } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'

/** What is supposed of an ordinary visitor, host, employer and carrier. */
export const liabilityAssumptions: readonly Assumption[] = [
  assume(
    'no-other-offence',
    t('No other offence or crime is held against you', 'Иных нарушений и преступлений вам не вменяют', 'Сізге өзге құқық бұзушылық не қылмыс тағылмайды'),
    {
      'kaz.conduct': 'none',
      'kaz.conduct.on': never,
      'kaz.crime': 'none',
      'kaz.crime.on': never,
      'kaz.case.opened': never,
    },
  ),
  assume(
    'host-keeps-the-law',
    t(
      'The host is a natural person who reports guests in time and does nothing unlawful',
      'Принимающее лицо — физическое, вовремя сообщает о гостях и ничего не нарушает',
      'Қабылдаушы — қонақтары туралы уақтылы хабарлайтын, ештеңе бұзбайтын жеке тұлға',
    ),
    { 'kaz.host.conduct': 'none', 'kaz.host.conduct.on': never, 'kaz.host.size': 'individual', 'kaz.notice.given': day('1990-01-01') },
  ),
  assume(
    'employer-and-carrier-keep-the-law',
    t(
      'An employer is a small business; nothing is held against it or a carrier',
      'Работодатель — субъект малого предпринимательства; ему и перевозчику ничего не вменяют',
      'Жұмыс беруші — шағын кәсіпкерлік субъектісі; оған және тасымалдаушыға ештеңе тағылмайды',
    ),
    {
      'kaz.employer.conduct': 'none',
      'kaz.employer.conduct.on': never,
      'kaz.employer.size': 'small',
      'kaz.employerPenalties': none,
      'kaz.carrier.conduct': 'none',
    },
  ),
]
