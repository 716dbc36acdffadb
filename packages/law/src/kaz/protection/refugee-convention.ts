import { all, any, at, by, ground, is, later, not, rule, strikes, t, type Rule } from '@kosh/norms'
import { refugees1951 } from '../../treaties/world-conventions.js'
import { criminalCode } from '../acts.js'
import { crimeSanctions } from '../liability/liability-facts.js'
import { treatyOverLaw } from '../priority.js'
import { asks, firstOf, happened, held, lastOf } from './protection-facts.js'
import { protectionRights } from './protection-questions.js'
import { refugee, seeker, statusUntil } from './protection-standing.js'

/**
 * Convention on the Status of Refugees, 28.07.1951, to which Kazakhstan acceded by Law 317-I of 15.12.1998. Arts 22, 31, 33. Recalled, not read; it stands above the
 * codes and laws of Kazakhstan by the grounds of `treatyOverLaw`.
 */

const convention = (place: string) => at(refugees1951.act, place)
/** Ninety days after the deposit of January 1999; not checked. */
const inForce = '~1999-04-15/'

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
    'No penalty for unlawful entry on refugees who came directly from danger, reported without delay and show good cause.',
    'За незаконный въезд не наказывают беженцев, которые прибыли прямо оттуда, где опасно, без промедления обратились и объяснили причины.',
    'Қауіпті жерден тікелей келіп, кешікпей жүгінген және себебін түсіндірген босқындар заңсыз келгені үшін жазаланбайды.',
  ),
  force: '~2022-09-03/',
  answers: crimeSanctions,
  when: all(any(seeker, refugee), happened('crossed-irregularly'), by(firstOf(...asks), later(lastOf('crossed-irregularly'), 1, 'days')), not(held('12(4)'))),
  over: [strikes(criminalCode, is(crimeSanctions.cells.offence, '392(1)'), ...treatyOverLaw)],
  leaves: [
    t(
      'Without delay is read as within the 24 hours of the Law on Refugees; a later report may still be excused. That the person came directly and has good cause is for the authority to find; Art. 392 of the Criminal Code itself has no exception.',
      'Без промедления прочитано как в течение суток по Закону о беженцах; и более позднее обращение может быть извинительным. Прибыл ли человек прямо и уважительны ли причины, решает орган; в самой ст. 392 Уголовного кодекса исключения нет.',
      'Кешікпей дегені Босқындар туралы заңның бір тәулігі деп оқылды; кешірек жүгінуге де кешірім болуы мүмкін. Адамның тікелей келгенін және себебінің дәлелділігін орган анықтайды; Қылмыстық кодекстің 392-бабының өзінде ерекшелік жоқ.',
    ),
  ],
})
/** What lets the ban of return go before the codes; the rule itself is that of the Law on Refugees, which says the same. */
export const conventionForbidsReturn = [ground(inForce, convention('Art. 33(1)')), ...treatyOverLaw]

export const refugeeConvention: readonly Rule[] = [school, unpunished]
