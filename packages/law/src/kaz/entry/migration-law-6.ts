import {
  all,
  any,
  ask,
  at,
  before,
  by,
  displaces,
  ground,
  is,
  lasts,
  later,
  latest,
  not,
  nthDay,
  over,
  readOn,
  rule,
  t,
  today,
  within,
  workingDaysLater,
  type Ground,
  type Rule,
} from '@kosh/norms'
import { citizenship, document, documentExpires, permits } from '../../world/person.js'
import { entered } from '../../world/journey.js'
import { law477, res148 } from '../acts.js'
import { daysOffKaz } from '../calendar.js'
import { addsUp, countedDays, covers, isPermitToStay, perEntryOf, permitOn, totalOf, visaWithEntryOn, windows } from '../stay/clock.js'
import { conditions, eVisa, lastDay, mayEnter, notifyBy, refused, transitMay, visaFree, visaFreeUntil, visaUntil } from '../questions.js'
import { migrationLaw6Clock } from './migration-law-6-clock.js'
import { regimeLaws } from './regime-law.js'
import { excessRefusalSuspended } from './visa-free-regimes.js'
import { passportMonths } from './passport-margin.js'
import { replacesVisa } from './visa-rules.js'

/** Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 6: entry, stay and the duty of the host. Read to the consolidation of 27.09.2025. */

const lm = (place: string) => at(law477, place, 'official', '2026-11-24', { text: '2025-09-27' })
const itself = (place: string): Ground => ground('2011-10-28/', lm(place))
const inForce = '2011-10-28/'
const dayBeforeEntry = later(entered, -1, 'days')

/** Day 1 is the day of crossing: the reading taken everywhere, said wherever it decides. */
const dayOne = t(
  'The day of entry is counted as day 1; the text allows a second reading, under which the last day is one day later.',
  'День въезда считается первым днём; текст допускает и второе прочтение, при котором последний день на день позже.',
  'Кірген күн бірінші күн болып есептеледі; мәтін екінші оқуға да жол береді, онда соңғы күн бір күнге кеш.',
)

// --- Art. 6(2)-(3): with a visa or without ------------------------------------------------------------------

const onAVisa = rule('kaz.law477.6-3.visa', {
  says: lm('Art. 6(3)'),
  gist: t('Whoever no visa-free regime covers enters on a visa.', 'Кого не охватывает безвизовый режим, тот въезжает по визе.', 'Визасыз режимге жатпайтын адам визамен кіреді.'),
  force: inForce,
  answers: mayEnter,
  then: 'visa',
})
const electronic = rule('kaz.visaRules.24.eVisa', {
  says: lm('Art. 6(3)'),
  gist: t(
    'Citizens of listed states may get the visa electronically.',
    'Граждане государств из списка могут получить визу в электронном виде.',
    'Тізімдегі мемлекеттердің азаматтары визаны электрондық түрде ала алады.',
  ),
  force: '2019-01-01/',
  answers: mayEnter,
  when: ask(eVisa, false),
  then: 'e-visa-possible',
  over: [displaces(onAVisa, itself('Art. 6(3)'))],
})
const withoutVisa = rule('kaz.law477.6-2.visaFree', {
  says: lm('Art. 6(2)'),
  gist: t(
    'Whoever a visa-free regime covers enters on a valid passport.',
    'Кого охватывает безвизовый режим, тот въезжает по действующему паспорту.',
    'Визасыз режимге жататын адам жарамды паспортпен кіреді.',
  ),
  force: inForce,
  answers: mayEnter,
  when: ask(visaFree, false),
  then: 'visa-free',
  over: [displaces(onAVisa, itself('Art. 6(2)')), displaces(electronic, itself('Art. 6(2)'))],
})
const transitWithout = rule('kaz.res148.26-1.enter', {
  says: at(res148, 'para 26-1', 'official', '2026-11-24', { text: '2021-03-17' }),
  gist: t(
    'Air passengers of listed states could stop for 72 hours without a visa.',
    'Авиапассажиры из государств списка могли остановиться на 72 часа без визы.',
    'Тізімдегі мемлекеттердің әуе жолаушылары 72 сағатқа визасыз аялдай алатын.',
  ),
  force: '2017-06-09/2022-07-07',
  answers: mayEnter,
  when: ask(transitMay, false),
  then: 'transit-visa-free',
  over: [displaces(onAVisa, itself('Art. 6(1)')), displaces(electronic, itself('Art. 6(1)')), displaces(withoutVisa, itself('Art. 6(1)'))],
})
/** The total is used up: no right to stay, so no entry. */
const usedUp = rule('kaz.res148.6.usedUp', {
  says: at(res148, 'para 6 (Resolution 1146 of 31.12.2022)', 'secondary'),
  gist: t(
    'If the days of the window are used up on entry, entry is refused.',
    'Если при въезде дни окна исчерпаны, во въезде отказывают.',
    'Кірген кезде терезедегі күндер таусылса, келуге рұқсат берілмейді.',
  ),
  force: '2023-01-27/',
  answers: mayEnter,
  when: all(ask(visaFree, false), before(ask(visaFreeUntil, dayBeforeEntry), entered)),
  then: 'refused',
  over: [displaces(withoutVisa, itself('Art. 6(4)')), displaces(electronic, itself('Art. 6(4)')), displaces(onAVisa, itself('Art. 6(4)'))],
})
const kyrgyzReprieve = rule('kaz.res148.6.kyrgyzReprieve', {
  says: at(res148, 'para 6, suspension for Kyrgyzstan', 'secondary'),
  gist: t(
    'Citizens of a state for which the refusal is suspended are not turned back for days used up.',
    'Гражданам государства, для которого отказ приостановлен, не отказывают во въезде из-за исчерпанных дней.',
    'Бас тарту тоқтатыла тұрған мемлекеттің азаматтарына таусылған күндер үшін келуге тыйым салынбайды.',
  ),
  force: '2023-10-09/2025-09-01',
  answers: mayEnter,
  when: readOn(entered, excessRefusalSuspended, citizenship),
  over: [displaces(usedUp, ground('2023-10-09/2025-09-01', at(res148, 'para 6, suspension for Kyrgyzstan', 'secondary')))],
  leaves: [
    t(
      'Only the refusal at the border was suspended, not the total of 90 days itself.',
      'Был приостановлен только отказ на границе, но не сам предел в 90 дней.',
      'Тек шекарадағы бас тарту тоқтатыла тұрды, 90 күндік шектің өзі емес.',
    ),
  ],
})
const holdsVisa = rule('kaz.law477.6-3.holdsVisa', {
  says: lm('Art. 6(3)'),
  gist: t('Whoever holds a valid visa enters on it.', 'У кого есть действующая виза, тот въезжает по ней.', 'Жарамды визасы бар адам сонымен кіреді.'),
  force: inForce,
  answers: mayEnter,
  when: visaWithEntryOn(entered),
  then: 'visa-holder',
  over: [onAVisa, electronic, withoutVisa, transitWithout, usedUp].map(what => displaces(what, itself('Art. 6(3)'))),
})
const holdsPermit = rule('kaz.visaRules.7.replacesVisa', {
  says: at(law477, 'Art. 6(4)', 'official', '2026-11-24', { text: '2025-09-27' }),
  gist: t('Some documents of Kazakhstan stand in place of a visa.', 'Некоторые документы Казахстана заменяют визу.', 'Қазақстанның кейбір құжаттары визаның орнына жүреді.'),
  force: inForce,
  answers: mayEnter,
  when: replacesVisa,
  then: 'permit-holder',
  over: [onAVisa, electronic, withoutVisa, transitWithout, usedUp, holdsVisa].map(what => displaces(what, itself('Art. 6(4)'))),
})
const isRefused = rule('kaz.law477.48.enter', {
  says: lm('Art. 48'),
  gist: t(
    'Whoever a ground of refusal meets, or whoever does not fulfil a condition of entry, is not let in.',
    'Кого касается основание для отказа или кто не выполнил условие въезда, того не впускают.',
    'Бас тарту негізі бар не келу шартын орындамаған адам кіргізілмейді.',
  ),
  force: inForce,
  answers: mayEnter,
  when: any(ask(refused, false), not(ask(conditions, true))),
  then: 'refused',
  over: [onAVisa, electronic, withoutVisa, transitWithout, usedUp, holdsVisa, holdsPermit].map(what => displaces(what, itself('Art. 48'))),
})

// --- Conditions of entry ------------------------------------------------------------------------------------

const passportValid = rule('kaz.res148.5.valid', {
  says: at(res148, 'para 5', 'official', '2026-11-24', { text: '2022-10-10' }),
  gist: t('The passport is valid on the day of entry.', 'Паспорт действителен в день въезда.', 'Паспорт кірген күні жарамды.'),
  force: '2012-02-01/',
  answers: conditions,
  then: by(entered, documentExpires),
  leaves: [
    t(
      'No rule asking for three or six months more was found for visa-free visitors, but for some treaties.',
      'Для безвизовых въездов не найдено правила о запасе в три или шесть месяцев, кроме отдельных договоров.',
      'Визасыз келетіндер үшін үш не алты ай қосымша мерзім талап ететін ереже табылмады, кейбір шарттардан басқа.',
    ),
  ],
})
const passportMargin = rule('kaz.treaties.passportMonths', {
  says: lm('Art. 6(2)'),
  gist: t(
    'Some treaties ask that the passport be valid for some months more.',
    'Некоторые договоры требуют, чтобы паспорт действовал ещё несколько месяцев.',
    'Кейбір шарттар паспорттың тағы бірнеше ай жарамды болуын талап етеді.',
  ),
  force: inForce,
  answers: conditions,
  when: over(readOn(entered, passportMonths, citizenship), 0),
  then: by(later(entered, readOn(entered, passportMonths, citizenship), 'months'), documentExpires),
})
const passportKind = rule('kaz.law477.6-2.passport', {
  says: lm('Art. 6(2)'),
  gist: t(
    'An identity card is enough only where a treaty says so.',
    'Удостоверения личности достаточно, только если так сказано в договоре.',
    'Жеке куәлік шартта айтылғанда ғана жеткілікті.',
  ),
  force: inForce,
  answers: conditions,
  when: is(document, 'id-card'),
  then: ask(visaFree, false),
})

// --- Art. 6(4): how long ------------------------------------------------------------------------------------

/** Each regime: who it covers, the days of one entry, the days of the window. */
const regimeRules: readonly Rule[] = regimeLaws.flatMap(law => {
  const { regime, until } = law
  const covered = covers(regime, entered)
  return [
    rule(`kaz.visaFree.${regime}.covers`, {
      says: law.grants,
      gist: t(`${law.who.en} may come without a visa.`, `${law.who.ru} могут приезжать без визы.`, `${law.who.kk} визасыз келе алады.`),
      force: law.force,
      answers: visaFree,
      when: covered,
      then: true,
    }),
    rule(`kaz.visaFree.${regime}.perEntryLimit`, {
      says: law.limits,
      gist: t(
        `${law.who.en} may stay so many days on one entry, the day of crossing counted.`,
        `${law.who.ru} могут оставаться столько-то дней за один въезд, считая день пересечения.`,
        `${law.who.kk} бір кіргенде шекарадан өткен күнді қоса белгіленген күн саны бола алады.`,
      ),
      force: law.force,
      answers: until,
      when: covered,
      then: nthDay(perEntryOf(regime, entered), entered),
      leaves: [dayOne],
    }),
    ...windows.map(({ code, window }) =>
      rule(`kaz.visaFree.${regime}.totalLimit.${code}`, {
        says: law.total,
        gist: t('Visa-free days may not pass the total of the window.', 'Безвизовые дни не могут превысить предел окна.', 'Визасыз күндер терезе шегінен аспауы тиіс.'),
        force: '2014-07-15/',
        answers: until,
        when: all(covered, addsUp(regime, code, entered)),
        then: lasts(totalOf(regime, entered), countedDays(regime, entered), window, entered),
        leaves: [
          t(
            'Which of earlier days under a visa count is not said; here none of the days of its validity do.',
            'Не сказано, какие прежние дни по визе считаются; здесь не считаются дни её действия.',
            'Бұрынғы виза бойынша қай күндер есептелетіні айтылмаған; мұнда оның жарамды күндері есептелмейді.',
          ),
        ],
      }),
    ),
    rule(`kaz.visaFree.${regime}.best`, {
      says: law.limits,
      gist: t('Where two regimes cover the entry, the longer holds.', 'Если въезд охватывают два режима, действует более длинный.', 'Келу екі режимге жатса, ұзағы қолданылады.'),
      force: law.force,
      answers: visaFreeUntil,
      when: covered,
      then: ask(until, dayBeforeEntry),
    }),
  ]
})
const noRegime = rule('kaz.law477.6.noRegime', {
  says: lm('Art. 6(2)'),
  gist: t('Without a regime there is no visa-free entry.', 'Без режима нет безвизового въезда.', 'Режимсіз визасыз кіру жоқ.'),
  force: inForce,
  answers: visaFree,
  then: false,
})

// --- Lawful stay: grounds are alternatives ------------------------------------------------------------------

const noGround = rule('kaz.law477.6-4.noGround', {
  says: lm('Art. 6(4)'),
  gist: t('Without a ground not even the day of entry is lawful.', 'Без основания незаконен уже день въезда.', 'Негіз болмаса, кірген күннің өзі заңсыз.'),
  force: inForce,
  answers: lastDay,
  then: dayBeforeEntry,
})
const visaFreeStay = rule('kaz.law477.6-4.visaFree', {
  says: lm('Art. 6(4)'),
  gist: t(
    'A visa-free visitor stays as long as the regime allows.',
    'Безвизовый гость остаётся столько, сколько позволяет режим.',
    'Визасыз келуші режим мүмкіндік берген мерзім бойы болады.',
  ),
  force: inForce,
  answers: lastDay,
  when: ask(visaFree, false),
  then: ask(visaFreeUntil, dayBeforeEntry),
})
const visaStay = rule('kaz.law477.6-4.visa', {
  says: lm('Art. 6(4)'),
  gist: t('A visa holder stays for the term of the visa.', 'Владелец визы остаётся на срок визы.', 'Виза иесі виза мерзіміне болады.'),
  force: inForce,
  answers: lastDay,
  then: ask(visaUntil, dayBeforeEntry),
})
const permitStay = rule('kaz.law477.6-4.permit', {
  says: lm('Art. 6(4)'),
  gist: t('A permit holder stays for the term of the permit.', 'Владелец разрешения остаётся на срок разрешения.', 'Рұқсат иесі рұқсат мерзіміне болады.'),
  force: inForce,
  answers: lastDay,
  when: permitOn(today),
  then: latest(permits, permits.cells.to, { where: all(isPermitToStay, within(today, permits.cells.from, permits.cells.to)), none: dayBeforeEntry }),
  leaves: [t('Leave before the permit ends, or have it extended.', 'Выезжайте до окончания разрешения или продлите его.', 'Рұқсат біткенге дейін кетіңіз немесе оны ұзартыңыз.')],
})

// --- Art. 6(4), last part: the duty of the host -----------------------------------------------------------------

const notice = rule('kaz.law477.6-4.notice', {
  says: lm('Art. 6(4)'),
  gist: t(
    'The host tells the migration police of the arrival within three working days.',
    'Принимающее лицо сообщает миграционной полиции о прибытии в течение трёх рабочих дней.',
    'Қабылдаушы тұлға келгені туралы көші-қон полициясына үш жұмыс күні ішінде хабарлайды.',
  ),
  force: '2020-01-11/',
  answers: notifyBy,
  then: workingDaysLater(entered, 3, daysOffKaz),
  how: t(
    'On paper, at vmp.gov.kz or egov.kz with a digital signature; hotels through eQonaq',
    'На бумаге, на vmp.gov.kz или egov.kz с электронной подписью; гостиницы — через eQonaq',
    'Қағаз жүзінде, vmp.gov.kz не egov.kz арқылы электрондық қолтаңбамен; қонақүйлер — eQonaq арқылы',
  ),
  leaves: [
    t(
      'Whether the day of arrival is already the first working day is not said: one working day earlier is safe.',
      'Не сказано, считается ли день прибытия первым рабочим днём: на рабочий день раньше — безопасно.',
      'Келген күн алғашқы жұмыс күні бола ма, айтылмаған: бір жұмыс күн бұрын — қауіпсіз.',
    ),
    t(
      'Visa holders are recorded at the border at the address of the inviter.',
      'Владельцев виз учитывают на границе по адресу пригласившего.',
      'Виза иелері шекарада шақырушының мекенжайы бойынша есепке алынады.',
    ),
  ],
})
export const migrationLaw6: readonly Rule[] = [
  onAVisa,
  electronic,
  withoutVisa,
  transitWithout,
  usedUp,
  kyrgyzReprieve,
  holdsVisa,
  holdsPermit,
  isRefused,
  passportValid,
  passportMargin,
  passportKind,
  ...regimeRules,
  noRegime,
  noGround,
  visaFreeStay,
  visaStay,
  permitStay,
  ...migrationLaw6Clock,
  notice,
]
