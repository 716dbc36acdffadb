import {
  all,
  ask,
  at,
  by,
  daysFrom,
  either,
  fits,
  lasts,
  later,
  latest,
  lesser,
  minus,
  nthDay,
  not,
  rule,
  same,
  some,
  spent,
  t,
  today,
  under,
  within,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { stayUntil as workerUntil } from '../eaeu/questions.js'
import { eaeuTreaty } from '../eaeu/acts.js'
import { permits, visas } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { countedDays, daysOfRegime, hasWindow, isVisaFree, perEntryOf, permitOn, present, start, visaForEntry, windows } from './clock.js'
import { hostLaw } from './host-law.js'
import { barredUntil, earliestEntry, lastDay, left, nextFullEntry, used, visaFreeUntil } from './questions.js'
import { mostDays } from './regime-line.js'

/** How long a citizen of the region stays in a state of it, and when the clock opens again. */

const force = '1992-01-01/'
const dayBeforeEntry = later(entered, -1, 'days')
const dayOne = t(
  'The day of entry is counted as day 1, the day of exit as well: a safe reading where the law of the host was not read.',
  'День въезда считается первым, день выезда тоже: безопасное прочтение там, где закон государства не прочитан.',
  'Кірген күн бірінші болып есептеледі, шыққан күн де: мемлекет заңы оқылмаған жерде қауіпсіз оқылым.',
)
const noTotal = t(
  'No total over several entries was found: whether days of earlier stays count was not seen.',
  'Общий предел по нескольким въездам не найден: считаются ли дни прежних поездок, не видно.',
  'Бірнеше кіруге ортақ шек табылмады: бұрынғы сапар күндері есептеле ме, көрінбеді.',
)

// --- the limits of the visa-free regime --------------------------------------------------------------------

const limits: readonly Rule[] = [
  ...windows.map(({ code, window }) =>
    rule(`region.visaFree.until.${code}`, {
      says: hostLaw('length of stay'),
      gist: t('Visa-free days may not pass the limit of the window.', 'Безвизовые дни не могут превысить предел окна.', 'Визасыз күндер терезе шегінен аспауы тиіс.'),
      force,
      answers: visaFreeUntil,
      when: hasWindow(code, entered),
      then: lasts(daysOfRegime(entered), countedDays, window, entered),
      leaves: [dayOne],
    }),
  ),
  rule('region.visaFree.until.entry', {
    says: hostLaw('length of stay'),
    gist: t('So many days on one entry.', 'Столько-то дней за один въезд.', 'Бір кіргенде белгіленген күн саны.'),
    force,
    answers: visaFreeUntil,
    when: hasWindow('entry', entered),
    then: nthDay(daysOfRegime(entered), entered),
    leaves: [dayOne, noTotal],
  }),
  rule('region.visaFree.until.perEntry', {
    says: hostLaw('length of stay'),
    gist: t('At most so many days at a time.', 'Не больше стольких дней подряд.', 'Бір жолы осынша күннен аспайды.'),
    force,
    answers: visaFreeUntil,
    when: all(isVisaFree(entered), under(perEntryOf(entered), mostDays)),
    then: nthDay(perEntryOf(entered), entered),
  }),
  rule('region.visaFree.until.unlimited', {
    says: hostLaw('length of stay'),
    gist: t(
      'No fixed number of days; the stay goes with registration.',
      'Твёрдого числа дней нет; пребывание — с регистрацией.',
      'Белгіленген күн саны жоқ; болу тіркелумен жүреді.',
    ),
    force,
    answers: visaFreeUntil,
    when: hasWindow('unlimited', entered),
    then: 'never',
    leaves: [
      t(
        'How registration bounds the stay is national law and not captured.',
        'Как регистрация ограничивает срок, решает национальный закон; это не отражено.',
        'Тіркелу мерзімді қалай шектейтінін ұлттық заң шешеді; ол көрсетілмеген.',
      ),
    ],
  }),
]

// --- lawful stay: grounds are alternatives -----------------------------------------------------------------

const grounds: readonly Rule[] = [
  rule('region.stay.noGround', {
    says: hostLaw('visas and permits'),
    gist: t('Without a ground not even the day of entry is lawful.', 'Без основания незаконен уже день въезда.', 'Негіз болмаса, кірген күннің өзі заңсыз.'),
    force,
    answers: lastDay,
    then: dayBeforeEntry,
  }),
  rule('region.stay.visaFree', {
    says: hostLaw('length of stay'),
    gist: t(
      'A visa-free visitor stays as long as the regime allows.',
      'Безвизовый гость остаётся, сколько позволяет режим.',
      'Визасыз келуші режим мүмкіндік берген мерзім бойы болады.',
    ),
    force,
    answers: lastDay,
    when: isVisaFree(entered),
    then: ask(visaFreeUntil, dayBeforeEntry),
  }),
  rule('region.stay.visa', {
    says: hostLaw('visas and permits'),
    gist: t('A visa holder stays within the visa and its days.', 'Владелец визы остаётся в пределах её срока и дней.', 'Виза иесі оның мерзімі мен күндері шегінде болады.'),
    force,
    answers: lastDay,
    when: some(visas, all(same(visas.cells.state, destination), within(entered, visas.cells.from, visas.cells.to))),
    then: latest(visas, either('day', withinDays(), nthDay(visas.cells.days, entered), visas.cells.to), {
      where: all(same(visas.cells.state, destination), within(entered, visas.cells.from, visas.cells.to)),
      none: dayBeforeEntry,
    }),
  }),
  rule('region.stay.permit', {
    says: hostLaw('visas and permits'),
    gist: t('A permit holder stays for the term of the permit.', 'Владелец разрешения остаётся на его срок.', 'Рұқсат иесі оның мерзіміне болады.'),
    force,
    answers: lastDay,
    when: permitOn(today),
    then: latest(permits, permits.cells.to, { where: all(same(permits.cells.state, destination), within(today, permits.cells.from, permits.cells.to)), none: dayBeforeEntry }),
  }),
  rule('region.stay.worker', {
    says: at(eaeuTreaty, 'Art. 97(5)', 'secondary'),
    gist: t(
      'A worker from the Union and the family stay as long as the contract, also beyond the days of a visitor.',
      'Трудящийся из Союза и семья остаются на срок договора, и дольше дней гостя.',
      'Одақтан келген еңбекші мен отбасы шарт мерзіміне, келуші күндерінен ұзақ та болады.',
    ),
    force: '2012-01-01/',
    answers: lastDay,
    when: by(entered, ask(workerUntil, dayBeforeEntry)),
    then: ask(workerUntil, dayBeforeEntry),
  }),
]

/** The days of a visa run out before its last day. */
function withinDays(): Expr<'bool'> {
  return under(minus(visas.cells.days, 1), daysFrom(entered, visas.cells.to))
}

// --- the clock: used, left, and when it opens again ----------------------------------------------------------

const perEntryLeft = either('int', present, daysFrom(today, nthDay(perEntryOf(entered), entered)), perEntryOf(entered))
const clock: readonly Rule[] = [
  ...windows.flatMap(({ code, window }) => [
    rule(`region.clock.used.${code}`, {
      says: hostLaw('length of stay'),
      gist: t('Days of presence that count in the window.', 'Дни присутствия, которые считаются в окне.', 'Терезеде есептелетін болған күндер.'),
      force,
      answers: used,
      when: hasWindow(code, entered),
      then: spent(countedDays, window, today),
    }),
    rule(`region.clock.left.${code}`, {
      says: hostLaw('length of stay'),
      gist: t('Days left: the lesser of the entry and of the window.', 'Остаток дней: меньшее из остатка въезда и окна.', 'Қалған күндер: осы кіру мен терезе қалдығының азы.'),
      force,
      answers: left,
      when: hasWindow(code, entered),
      then: lesser(perEntryLeft, minus(daysOfRegime(entered), spent(countedDays, window, today))),
    }),
    rule(`region.clock.opens.${code}`, {
      says: hostLaw('length of stay'),
      gist: t(
        'Without a visa, not before the window has room for one day.',
        'Без визы — не раньше, чем в окне есть место для одного дня.',
        'Визасыз — терезеде бір күнге орын болғанға дейін емес.',
      ),
      force,
      answers: earliestEntry,
      when: all(hasWindow(code, today), not(permitOn(today)), not(visaForEntry(today))),
      then: fits(1, daysOfRegime(today), countedDays, window, start),
    }),
    rule(`region.clock.opensFully.${code}`, {
      says: hostLaw('length of stay'),
      gist: t('A full stay is possible when the window has room for it.', 'Полный срок возможен, когда в окне есть для него место.', 'Терезеде орын болғанда толық мерзім мүмкін.'),
      force,
      answers: nextFullEntry,
      when: all(hasWindow(code, today), not(permitOn(today)), not(visaForEntry(today))),
      then: fits(lesser(perEntryOf(today), daysOfRegime(today)), daysOfRegime(today), countedDays, window, start),
    }),
  ]),
  rule('region.clock.nothingLeft', {
    says: hostLaw('length of stay'),
    gist: t('Past the limit no day is left.', 'После предела дней не остаётся.', 'Шектен кейін күн қалмайды.'),
    force,
    answers: left,
    when: all(isVisaFree(entered), not(hasWindow('unlimited', entered))),
    then: 0,
  }),
  rule('region.clock.left.entry', {
    says: hostLaw('length of stay'),
    gist: t('Days left of this entry.', 'Остаток дней этого въезда.', 'Осы кірудің қалған күндері.'),
    force,
    answers: left,
    when: hasWindow('entry', entered),
    then: either('int', present, daysFrom(today, nthDay(daysOfRegime(entered), entered)), daysOfRegime(entered)),
    leaves: [noTotal],
  }),
  rule('region.clock.fromNow', {
    says: hostLaw('visas and permits'),
    gist: t('Where nothing stands in the way, entry is possible from now.', 'Если ничто не мешает, въезд возможен уже сейчас.', 'Кедергі болмаса, қазірден кіруге болады.'),
    force,
    answers: earliestEntry,
    then: start,
  }),
  rule('region.clock.fullFromNow', {
    says: hostLaw('visas and permits'),
    gist: t(
      'Where nothing stands in the way, a full stay is possible from now.',
      'Если ничто не мешает, полный срок возможен уже сейчас.',
      'Кедергі болмаса, қазірден толық мерзімге болуға болады.',
    ),
    force,
    answers: nextFullEntry,
    then: start,
  }),
  ...([earliestEntry, nextFullEntry] as const).map(asked =>
    rule(`${asked.id}.notWhileBarred`, {
      says: hostLaw('bans'),
      gist: t('Not before a ban of entry has ended.', 'Не раньше окончания запрета на въезд.', 'Келуге тыйым аяқталғанға дейін емес.'),
      force,
      answers: asked,
      then: later(ask(barredUntil, later(today, -1, 'days')), 1, 'days'),
    }),
  ),
]

export const stayRules: readonly Rule[] = [...limits, ...grounds, ...clock]
