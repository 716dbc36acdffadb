import { all, any, at, by, ground, is, later, not, rule, strikes, t, type Rule } from '@kosh/norms'
import { refugees1951 } from '../../treaties/world-conventions.js'
import { criminalCode } from '../acts.js'
import { crimeSanctions } from '../liability/liability-facts.js'
import { treatyOverLaw } from '../priority.js'
import { asks, crossingExcused, firstOf, happened, held, lastOf } from './protection-facts.js'
import { protectionRights } from './protection-questions.js'
import { refugee, seeker, statusUntil } from './protection-standing.js'

/**
 * Convention on the Status of Refugees, 28.07.1951, to which Kazakhstan acceded by Law 317-I of 15.12.1998. Arts 22, 31, 33, 43, read in the English text, which is
 * authentic; it stands above the codes and laws of Kazakhstan by the grounds of `treatyOverLaw`.
 */

const convention = (place: string) => at(refugees1951.act, place, 'official', '2026-11-27', { url: 'https://wetten.overheid.nl/BWBV0001002/' })
/** Art. 43(2): the ninetieth day after the deposit of 15.01.1999. */
const inForce = '1999-04-15/'

const school = rule('int.refugees1951.22', {
  says: convention('Art. 22(1)'),
  gist: t(
    'Refugees have elementary education as nationals do.',
    'Беженцы получают начальное образование наравне с гражданами.',
    'Босқындар бастауыш білімді азаматтармен тең алады.',
  ),
  force: inForce,
  answers: protectionRights,
  when: refugee,
  then: [{ right: 'school', until: statusUntil }],
  leaves: [
    t(
      'The Law on Refugees itself does not speak of schooling; what the Law on Education gives to asylum seekers was not read.',
      'Сам Закон о беженцах об учёбе не говорит; что даёт лицам, ищущим убежище, Закон об образовании, не прочитано.',
      'Босқындар туралы заңның өзінде оқу туралы айтылмаған; Білім туралы заңның пана іздегендерге не беретіні оқылмаған.',
    ),
  ],
})

const unpunished = rule('int.refugees1951.31', {
  says: convention('Art. 31(1)'),
  gist: t(
    'No penalty for unlawful entry on refugees who came directly from where life or freedom was threatened, reported without delay and show good cause.',
    'За незаконный въезд не наказывают беженцев, которые прибыли прямо оттуда, где угрожала опасность жизни или свободе, без промедления обратились и объяснили причины.',
    'Өміріне не бостандығына қауіп төнген жерден тікелей келіп, кешікпей жүгінген және себебін түсіндірген босқындар заңсыз келгені үшін жазаланбайды.',
  ),
  force: '~2022-09-03/',
  answers: crimeSanctions,
  when: all(any(seeker, refugee), happened('crossed-irregularly'), by(firstOf(...asks), later(lastOf('crossed-irregularly'), 1, 'days')), not(held('12(4)')), crossingExcused),
  over: [strikes(criminalCode, is(crimeSanctions.cells.offence, '392(1)'), ...treatyOverLaw)],
  leaves: [
    t(
      'Without delay is read as within the 24 hours of the Law on Refugees, the shortest reading; a later report may still be excused. Read of seekers too, since whether they are refugees is only found later.',
      'Без промедления прочитано как в течение суток по Закону о беженцах, по самому строгому чтению; и более позднее обращение может быть извинительным. Прочитано и о лицах, ищущих убежище: беженцы ли они, устанавливают позже.',
      'Кешікпей дегені Босқындар туралы заңның бір тәулігі деп, ең қатаң мағынада оқылды; кешірек жүгінуге де кешірім болуы мүмкін. Пана іздегендерге де қолданылады: олардың босқын екені кейін анықталады.',
    ),
  ],
})
/** What lets the ban of return go before the codes; the rule itself is that of the Law on Refugees, which says the same. */
export const conventionForbidsReturn = [ground(inForce, convention('Art. 33(1)')), ...treatyOverLaw]

export const refugeeConvention: readonly Rule[] = [school, unpunished]
