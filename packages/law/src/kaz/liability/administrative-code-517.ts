import {
  all,
  ask,
  at,
  atLeast,
  atMost,
  before,
  by,
  daysFrom,
  displaces,
  either,
  greater,
  ground,
  is,
  later,
  over,
  rule,
  since,
  some,
  t,
  today,
  type Cite,
  type Expr,
  type Ground,
  type Rule,
} from '@kosh/norms'
import { leaving, presentIn } from '../../world/journey.js'
import { administrativeCode } from '../acts.js'
import { penalties } from '../facts.js'
import { generalPart } from './administrative-code-general.js'
import { anyOfThree, arrestBarred, howDecidedAtBorder, howExpelled, mayBeSpared, protectedPersons, textUpToApril2026, yearCounted } from './offence-doubts.js'
import { exitDay, overstayDays, overstayOpened, overstaySanctions } from './offence-facts.js'
import { lastDay } from '../questions.js'
import { arrest, expulsion, fine, sanctionsFrom, warning } from './sanction-rows.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 517(3), (4), (6), (7): leaving late.
 * The text of January 2018 was read, and that of 2020 as it stood in April 2026. The text of 2015 to 2017 was not seen: silent.
 */

const text2018 = '~2018-01-16/2020-01-10'
const text2020 = '~2020-01-11/'
const koap = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-24', { text: '2026-04-05' })
const koap2018 = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-24', { text: '2018-01-16' })
/** The part itself says that it goes before the parts it aggravates. */
const itself = (cite: Cite): readonly [Ground] => [ground('2015-01-01/', cite)]

// --- How late ------------------------------------------------------------------------------------------------

const lastLawful = ask(lastDay, 'never')
/** Without a day of exit, whoever is present is late up to now; whoever is not, is not. */
const until = either('day', since(leaving, 'never'), either('day', presentIn('KAZ'), today, lastLawful), leaving)

const daysLate = rule('kaz.koap.517.days', {
  says: koap('3'),
  gist: t(
    'Days of lateness run from the day after the last lawful day to the day of exit, that day counted.',
    'Дни опоздания считаются со дня после последнего законного дня по день выезда включительно.',
    'Кешіккен күндер соңғы заңды күннен кейінгі күннен кеткен күнді қоса саналады.',
  ),
  force: '2015-01-01/',
  answers: overstayDays,
  then: greater(0, daysFrom(lastLawful, until)),
  leaves: [
    t(
      'The code says days of 24 hours: a count by the hour could be shorter by one.',
      'Кодекс говорит о сутках: почасовой счёт может дать на день меньше.',
      'Кодексте тәулік делінген: сағаттап санағанда бір күн кем шығуы мүмкін.',
    ),
  ],
})

const late = ask(overstayDays, 0)
const lateFromTo = (from: number, to: number): Expr<'bool'> => all(atLeast(late, from), atMost(late, to))
/** A penalty under one of these parts, imposed within the year before the exit. */
const again = (...articles: readonly [string, ...string[]]): Expr<'bool'> =>
  some(penalties, all(is(penalties.cells.article, ...articles), before(penalties.cells.decided, exitDay), by(exitDay, later(penalties.cells.decided, 1, 'years'))))

const imposes = sanctionsFrom(overstayOpened)

// --- Part 3 --------------------------------------------------------------------------------------------------

const upToThree2018 = rule('kaz.koap.517-3.2018', {
  says: koap2018('3'),
  gist: t('Leaving up to three days late: a warning.', 'Опоздание до трёх суток: предупреждение.', 'Үш тәулікке дейін кешігу: ескерту жасалады.'),
  force: text2018,
  answers: overstaySanctions,
  when: lateFromTo(1, 3),
  then: imposes('517(3)', 'police', warning),
  how: howDecidedAtBorder,
  leaves: [
    t(
      'That text spoke of the term in the visa or on the migration card.',
      'Та редакция говорила о сроке в визе или миграционной карточке.',
      'Сол редакцияда визадағы не көші-қон карточкасындағы мерзім айтылған.',
    ),
  ],
})
const upToThree = rule('kaz.koap.517-3-1', {
  says: koap('3'),
  gist: t('Leaving up to three days late: a warning.', 'Опоздание до трёх суток: предупреждение.', 'Үш тәулікке дейін кешігу: ескерту жасалады.'),
  force: text2020,
  answers: overstaySanctions,
  when: lateFromTo(1, 3),
  then: imposes('517(3)', 'police', warning),
  how: howDecidedAtBorder,
  leaves: [textUpToApril2026],
})
const upToFive = rule('kaz.koap.517-3-2', {
  says: koap('3'),
  gist: t('More than three and up to five days late: a fine of 10 units.', 'Свыше трёх до пяти суток: штраф 10 МРП.', 'Үш тәуліктен астам, бес тәулікке дейін: 10 АЕК айыппұл.'),
  force: text2020,
  answers: overstaySanctions,
  when: lateFromTo(4, 5),
  then: imposes('517(3)', 'police', fine(10)),
  how: howDecidedAtBorder,
  leaves: [mayBeSpared, textUpToApril2026],
})
const upToTen = rule('kaz.koap.517-3-3', {
  says: koap('3'),
  gist: t('More than five and up to ten days late: a fine of 15 units.', 'Свыше пяти до десяти суток: штраф 15 МРП.', 'Бес тәуліктен астам, он тәулікке дейін: 15 АЕК айыппұл.'),
  force: text2020,
  answers: overstaySanctions,
  when: lateFromTo(6, 10),
  then: imposes('517(3)', 'police', fine(15)),
  how: howDecidedAtBorder,
  leaves: [mayBeSpared, textUpToApril2026],
})

// --- Part 4 --------------------------------------------------------------------------------------------------

const overThree2018 = rule('kaz.koap.517-4.2018', {
  says: koap2018('4'),
  gist: t(
    'More than three days late: a fine of 15 units or expulsion.',
    'Свыше трёх суток: штраф 15 МРП либо выдворение.',
    'Үш тәуліктен астам: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2018,
  answers: overstaySanctions,
  when: over(late, 3),
  then: imposes('517(4)', 'court', fine(15), expulsion),
  how: howExpelled,
  leaves: [protectedPersons],
})
const overTen = rule('kaz.koap.517-4', {
  says: koap('4'),
  gist: t(
    'More than ten days late: a fine of 25 units or expulsion.',
    'Свыше десяти суток: штраф 25 МРП либо выдворение.',
    'Он тәуліктен астам: 25 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2020,
  answers: overstaySanctions,
  when: over(late, 10),
  then: imposes('517(4)', 'court', fine(25), expulsion),
  how: howExpelled,
  leaves: [protectedPersons, textUpToApril2026],
})

// --- Parts 6 and 7: again within a year ----------------------------------------------------------------------

const part3Again2018 = rule('kaz.koap.517-6.2018', {
  says: koap2018('6'),
  gist: t(
    'Part 3 again within a year: a fine of 15 units or expulsion.',
    'Часть 3 повторно в течение года: штраф 15 МРП либо выдворение.',
    '3-бөлік бір жыл ішінде қайталанса: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2018,
  answers: overstaySanctions,
  when: all(lateFromTo(1, 3), again('517(3)', '517(6)')),
  then: imposes('517(6)', 'court', fine(15), expulsion),
  how: howExpelled,
  over: [displaces(upToThree2018, ...itself(koap2018('6')))],
  leaves: [yearCounted, protectedPersons],
})
const part3Again = rule('kaz.koap.517-6', {
  says: koap('6'),
  gist: t(
    'Part 3 again within a year: a fine of 15 units or expulsion.',
    'Часть 3 повторно в течение года: штраф 15 МРП либо выдворение.',
    '3-бөлік бір жыл ішінде қайталанса: 15 АЕК айыппұл немесе шығарып жіберу.',
  ),
  force: text2020,
  answers: overstaySanctions,
  when: all(lateFromTo(1, 10), again('517(3)', '517(6)')),
  then: imposes('517(6)', 'court', fine(15), expulsion),
  how: howExpelled,
  over: [upToThree, upToFive, upToTen].map(what => displaces(what, ...itself(koap('6')))),
  leaves: [yearCounted, protectedPersons, textUpToApril2026],
})
const part4Again2018 = rule('kaz.koap.517-7.2018', {
  says: koap2018('7'),
  gist: t(
    'Part 4 again within a year: arrest of up to 15 days with expulsion.',
    'Часть 4 повторно в течение года: арест до 15 суток с выдворением.',
    '4-бөлік бір жыл ішінде қайталанса: шығарып жіберумен 15 тәулікке дейін қамау.',
  ),
  force: text2018,
  answers: overstaySanctions,
  when: all(over(late, 3), again('517(2)', '517(4)', '517(5)', '517(7)')),
  then: imposes('517(7)', 'court', [arrest(15), expulsion]),
  how: howExpelled,
  over: [displaces(overThree2018, ...itself(koap2018('7')))],
  leaves: [yearCounted, anyOfThree, arrestBarred, protectedPersons],
})
const part4Again = rule('kaz.koap.517-7', {
  says: koap('7'),
  gist: t(
    'Part 4 again within a year: arrest of up to 15 days with expulsion.',
    'Часть 4 повторно в течение года: арест до 15 суток с выдворением.',
    '4-бөлік бір жыл ішінде қайталанса: шығарып жіберумен 15 тәулікке дейін қамау.',
  ),
  force: text2020,
  answers: overstaySanctions,
  when: all(over(late, 10), again('517(2)', '517(4)', '517(5)', '517(7)')),
  then: imposes('517(7)', 'court', [arrest(15), expulsion]),
  how: howExpelled,
  over: [displaces(overTen, ...itself(koap('7')))],
  leaves: [yearCounted, anyOfThree, arrestBarred, protectedPersons, textUpToApril2026],
})

export const administrativeCode517: readonly Rule[] = [
  daysLate,
  upToThree2018,
  upToThree,
  upToFive,
  upToTen,
  overThree2018,
  overTen,
  part3Again2018,
  part3Again,
  part4Again2018,
  part4Again,
  ...generalPart(overstaySanctions, '', exitDay, overstayOpened),
]
