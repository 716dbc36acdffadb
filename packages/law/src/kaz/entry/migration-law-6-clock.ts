import { all, any, ask, at, daysFrom, either, fits, later, lesser, minus, not, nthDay, rule, spent, t, today, type Expr, type Rule } from '@kosh/norms'
import { presentIn, entered } from '../../world/journey.js'
import { law477 } from '../acts.js'
import { barredUntil, clockOpens, clockOpensFully, earliestEntry, lastDay, left, nextFullEntry, used } from '../questions.js'
import { addsUp, any180, countedByLaw, countedDays, covers, perEntryOf, permitOn, totalOf, visaOn, windows } from '../stay/clock.js'
import { regimeLaws } from './regime-law.js'

/** Law on Migration of the Population, Art. 6(1) and 6(4): days used, days left, and when entry is possible again. Read to the consolidation of 27.09.2025. */

const lm = (place: string) => at(law477, place, 'official', '2026-11-24', { text: '2025-09-27' })
const inForce = '2011-10-28/'
const dayBefore = (of: Expr<'day'>) => later(of, -1, 'days')
const present = presentIn('KAZ')

const start: Expr<'day'> = either('day', present, later(today, 1, 'days'), today)
const clockRules: readonly Rule[] = regimeLaws.flatMap(law => {
  const { regime } = law
  const perEntryLeft = either('int', present, daysFrom(today, nthDay(perEntryOf(regime, entered), entered)), perEntryOf(regime, entered))
  return [
    rule(`kaz.clock.${regime}.left.beforeTotals`, {
      says: law.limits,
      gist: t(
        'Days left of this entry; no total was enforced yet.',
        'Остаток дней этого въезда; общий предел ещё не действовал.',
        'Осы кірудің қалған күндері; жалпы шек әлі қолданылмаған.',
      ),
      force: law.force,
      answers: left,
      when: all(covers(regime, entered), ...windows.map(({ code }) => not(addsUp(regime, code, entered)))),
      then: perEntryLeft,
    }),
    ...windows.flatMap(({ code, window }) => [
      rule(`kaz.clock.${regime}.used.${code}`, {
        says: law.total,
        gist: t('Days of presence that count in the window.', 'Дни присутствия, которые считаются в окне.', 'Терезеде есептелетін болған күндер.'),
        force: '2014-07-15/',
        answers: used,
        when: all(covers(regime, entered), addsUp(regime, code, entered)),
        then: spent(countedDays(regime, entered), window, today),
      }),
      rule(`kaz.clock.${regime}.left.${code}`, {
        says: law.total,
        gist: t(
          'Days left: the lesser of the entry and of the window.',
          'Остаток дней: меньшее из остатка въезда и остатка окна.',
          'Қалған күндер: осы кіру мен терезе қалдығының азы.',
        ),
        force: '2014-07-15/',
        answers: left,
        when: all(covers(regime, entered), addsUp(regime, code, entered)),
        then: lesser(perEntryLeft, minus(totalOf(regime, entered), spent(countedDays(regime, entered), window, today))),
      }),
      rule(`kaz.clock.${regime}.opens.${code}`, {
        says: law.total,
        gist: t(
          'Entry is lawful again when the window has room for one day.',
          'Въезд снова законен, когда в окне есть место для одного дня.',
          'Терезеде бір күнге орын болғанда кіру қайта заңды.',
        ),
        force: '2014-07-15/',
        answers: clockOpens,
        when: all(covers(regime, today), addsUp(regime, code, today)),
        then: fits(1, totalOf(regime, today), countedDays(regime, today), window, start),
      }),
      rule(`kaz.clock.${regime}.opensFully.${code}`, {
        says: law.total,
        gist: t(
          'A full stay is possible when the window has room for all days of one entry.',
          'Полный срок возможен, когда в окне есть место для всех дней одного въезда.',
          'Терезеде бір кірудің барлық күніне орын болғанда толық мерзім мүмкін.',
        ),
        force: '2014-07-15/',
        answers: clockOpensFully,
        when: all(covers(regime, today), addsUp(regime, code, today)),
        then: fits(lesser(perEntryOf(regime, today), totalOf(regime, today)), totalOf(regime, today), countedDays(regime, today), window, start),
      }),
    ]),
  ]
})
const usedByLaw = rule('kaz.law477.6-4.used', {
  says: lm('Art. 6(4)'),
  gist: t('Visa-free days of the last 180.', 'Безвизовые дни за последние 180.', 'Соңғы 180 күндегі визасыз күндер.'),
  force: inForce,
  answers: used,
  then: spent(countedByLaw, any180, today),
})
const nothingLeft = rule('kaz.law477.6-4.nothingLeft', {
  says: lm('Art. 6(4)'),
  gist: t('Without a ground, or past its end, no day is left.', 'Без основания или после его окончания дней не остаётся.', 'Негіз болмаса не ол бітсе, күн қалмайды.'),
  force: inForce,
  answers: left,
  then: 0,
})
const leftOnPapers = rule('kaz.law477.6-4.leftOnPapers', {
  says: lm('Art. 6(4)'),
  gist: t('Days left of the visa or permit.', 'Остаток дней визы или разрешения.', 'Виза не рұқсаттың қалған күндері.'),
  force: inForce,
  answers: left,
  when: any(visaOn(entered), permitOn(today)),
  then: either('int', present, daysFrom(today, ask(lastDay, today)), daysFrom(dayBefore(today), ask(lastDay, today))),
})
const fromNow = rule('kaz.law477.6.fromNow', {
  says: lm('Art. 6(1)'),
  gist: t('Where nothing stands in the way, entry is possible from now.', 'Если ничто не мешает, въезд возможен уже сейчас.', 'Кедергі болмаса, қазірден кіруге болады.'),
  force: inForce,
  answers: earliestEntry,
  then: start,
})
const fullFromNow = rule('kaz.law477.6.fullFromNow', {
  says: lm('Art. 6(1)'),
  gist: t(
    'Where nothing stands in the way, a full stay is possible from now.',
    'Если ничто не мешает, полный срок возможен уже сейчас.',
    'Кедергі болмаса, қазірден толық мерзімге болуға болады.',
  ),
  force: inForce,
  answers: nextFullEntry,
  then: start,
})
const withPapers = any(visaOn(today), permitOn(today))
const onceClockOpens = rule('kaz.law477.6-4.opens', {
  says: lm('Art. 6(4)'),
  gist: t('Without a visa, not before the clock opens.', 'Без визы — не раньше, чем откроется счётчик.', 'Визасыз — есептегіш ашылғанға дейін емес.'),
  force: inForce,
  answers: earliestEntry,
  when: not(withPapers),
  then: ask(clockOpens, start),
})
const onceClockOpensFully = rule('kaz.law477.6-4.opensFully', {
  says: lm('Art. 6(4)'),
  gist: t(
    'Without a visa, not before the clock allows a full stay.',
    'Без визы — не раньше, чем счётчик допустит полный срок.',
    'Визасыз — есептегіш толық мерзімге жол бергенге дейін емес.',
  ),
  force: inForce,
  answers: nextFullEntry,
  when: not(withPapers),
  then: ask(clockOpensFully, start),
})
const notWhileBarred = rule('kaz.law477.48.notWhileBarred', {
  says: lm('Art. 48'),
  gist: t('Not before a ban of entry has ended.', 'Не раньше окончания запрета на въезд.', 'Келуге тыйым аяқталғанға дейін емес.'),
  force: inForce,
  answers: earliestEntry,
  then: later(ask(barredUntil, dayBefore(today)), 1, 'days'),
})
const notFullyWhileBarred = rule('kaz.law477.48.notFullyWhileBarred', {
  says: lm('Art. 48'),
  gist: t('Not before a ban of entry has ended.', 'Не раньше окончания запрета на въезд.', 'Келуге тыйым аяқталғанға дейін емес.'),
  force: inForce,
  answers: nextFullEntry,
  then: later(ask(barredUntil, dayBefore(today)), 1, 'days'),
})

export const migrationLaw6Clock: readonly Rule[] = [
  ...clockRules,
  usedByLaw,
  nothingLeft,
  leftOnPapers,
  fromNow,
  fullFromNow,
  onceClockOpens,
  onceClockOpensFully,
  notWhileBarred,
  notFullyWhileBarred,
]
