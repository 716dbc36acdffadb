import { day, never, t, type Rule } from '@kosh/norms'
import { assume, none, type Assumption } from '../../assumption.js'
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
