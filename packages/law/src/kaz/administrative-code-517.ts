import {
  after,
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
  lesser,
  over,
  rewrites,
  rule,
  since,
  some,
  strikes,
  t,
  today,
  under,
  type Cite,
  type Expr,
  type Ground,
  type Rule,
} from '@kosh/norms'
import { born } from '../world/person.js'
import { entered, leaving, presentIn } from '../world/journey.js'
import { administrativeCode } from './acts.js'
import { penalties } from './facts.js'
import { exitDay, overstayDays, overstaySanctions } from './offence-facts.js'
import { lastDay } from './questions.js'

/**
 * Code of Administrative Offences, 05.07.2014 No. 235-V. Art. 517(3), (4), (6), (7): leaving late; with Arts 28 and 66(1) on minors.
 * The text of January 2018 was read, and that of 2020 as it stood in April 2026. The text of 2015 to 2017 was not seen: silent.
 */

const text2018 = '~2018-01-16/2020-01-10'
const text2020 = '~2020-01-11/'
/** Earlier than that even the rules on minors would make the list look empty instead of unknown. */
const sinceTextsSeen = '~2018-01-16/'
const koap = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-24', { text: '2026-04-05' })
const koap2018 = (part: string): Cite => at(administrativeCode, `Art. 517(${part})`, 'official', '2026-11-24', { text: '2018-01-16' })
const general = (place: string): Cite => at(administrativeCode, place, 'official', '2026-11-23')
/** The part itself says that it goes before the parts it aggravates. */
const itself = (cite: Cite): readonly [Ground] => [ground('2015-01-01/', cite)]

// --- How late ------------------------------------------------------------------------------------------------

const lastLawful = ask(lastDay, later(entered, -1, 'days'))
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

const warning = { option: 'warning', kind: 'warning', units: 0, weight: 0 } as const
const fine = (units: number) => ({ option: 'fine', kind: 'fine', units, weight: units }) as const
const expulsion = { option: 'expulsion', kind: 'expulsion', units: 0, weight: 500 } as const
const arrestWithExpulsion = [
  { option: 'arrest', kind: 'arrest', units: 15, weight: 1000 },
  { option: 'arrest', kind: 'expulsion', units: 0, weight: 1000 },
] as const

const mayBeSpared = t(
  'For a small matter the case may end with an oral remark (Art. 64-1).',
  'При малозначительности дело может кончиться устным замечанием (ст. 64-1).',
  'Іс маңызсыз болса, ауызша ескертумен аяқталуы мүмкін (64-1-бап).',
)
const textUpToApril2026 = t(
  'Changes of the code after April 2026 were not seen.',
  'Изменения кодекса после апреля 2026 года не просмотрены.',
  'Кодекстің 2026 жылғы сәуірден кейінгі өзгерістері қаралмаған.',
)
const protectedPersons = t(
  'Whoever seeks asylum, is a refugee or a victim of trafficking is protected from expulsion by other acts.',
  'Лицо, ищущее убежище, беженец и жертва торговли людьми защищены от выдворения другими актами.',
  'Пана іздеген адам, босқын және адам саудасының құрбаны басқа актілермен шығарып жіберуден қорғалған.',
)
const arrestBarred = t(
  'Some persons may not be arrested, such as mothers of children under 14 (Art. 50); what then remains of this sanction is not settled.',
  'Некоторых нельзя арестовать, например мать ребёнка до 14 лет (ст. 50); что тогда остаётся от взыскания, не решено.',
  'Кейбір адамдарды қамауға болмайды, мысалы 14 жасқа толмаған баланың анасын (50-бап); онда жазадан не қалатыны шешілмеген.',
)
const yearCounted = t(
  'The year runs from the day the earlier penalty was imposed; its anniversary is counted in.',
  'Год идёт со дня наложения прежнего взыскания; годовщина включена.',
  'Жыл бұрынғы жаза салынған күннен басталады; жылдығы қоса есептелген.',
)

// --- Part 3 --------------------------------------------------------------------------------------------------

const upToThree2018 = rule('kaz.koap.517-3.2018', {
  says: koap2018('3'),
  gist: t('Leaving up to three days late: a warning.', 'Опоздание до трёх суток: предупреждение.', 'Үш тәулікке дейін кешігу: ескерту жасалады.'),
  force: text2018,
  answers: overstaySanctions,
  when: lateFromTo(1, 3),
  then: [warning],
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
  then: [warning],
  leaves: [textUpToApril2026],
})
const upToFive = rule('kaz.koap.517-3-2', {
  says: koap('3'),
  gist: t('More than three and up to five days late: a fine of 10 units.', 'Свыше трёх до пяти суток: штраф 10 МРП.', 'Үш тәуліктен астам, бес тәулікке дейін: 10 АЕК айыппұл.'),
  force: text2020,
  answers: overstaySanctions,
  when: lateFromTo(4, 5),
  then: [fine(10)],
  leaves: [mayBeSpared, textUpToApril2026],
})
const upToTen = rule('kaz.koap.517-3-3', {
  says: koap('3'),
  gist: t('More than five and up to ten days late: a fine of 15 units.', 'Свыше пяти до десяти суток: штраф 15 МРП.', 'Бес тәуліктен астам, он тәулікке дейін: 15 АЕК айыппұл.'),
  force: text2020,
  answers: overstaySanctions,
  when: lateFromTo(6, 10),
  then: [fine(15)],
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
  then: [fine(15), expulsion],
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
  then: [fine(25), expulsion],
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
  then: [fine(15), expulsion],
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
  then: [fine(15), expulsion],
  over: [upToThree, upToFive, upToTen].map(what => displaces(what, ...itself(koap('6')))),
  leaves: [yearCounted, protectedPersons, textUpToApril2026],
})
/** Whether an earlier penalty under another of the parts 2, 4, 5 makes a repeat is doubtful; counted, as the heavier reading. */
const anyOfThree = t(
  'A penalty under any of the parts 2, 4 and 5 is taken as the earlier one; the text may mean the same part only.',
  'Прежним считается взыскание по любой из частей 2, 4 и 5; текст может иметь в виду только ту же часть.',
  '2, 4 және 5-бөліктердің кез келгені бойынша жаза бұрынғы деп алынады; мәтін тек сол бөлікті білдіруі мүмкін.',
)
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
  then: arrestWithExpulsion,
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
  then: arrestWithExpulsion,
  over: [displaces(overTen, ...itself(koap('7')))],
  leaves: [yearCounted, anyOfThree, arrestBarred, protectedPersons, textUpToApril2026],
})

// --- Arts 28 and 66(1): minors -------------------------------------------------------------------------------

const { kind, units, weight } = overstaySanctions.cells
const youngerThan = (years: number): Expr<'bool'> => after(later(born, years, 'years'), exitDay)
const underSixteen = rule('kaz.koap.28', {
  says: general('Art. 28'),
  gist: t('Whoever is under sixteen is not punished.', 'До шестнадцати лет взыскание не налагают.', 'Он алты жасқа толмағанға жаза салынбайды.'),
  force: sinceTextsSeen,
  answers: overstaySanctions,
  when: youngerThan(16),
  over: [strikes(administrativeCode, true, ...itself(general('Art. 28')))],
})
const underEighteen = rule('kaz.koap.66-1', {
  says: general('Art. 66(1)'),
  gist: t('A fine on a minor is at most ten units.', 'Штраф несовершеннолетнему — не больше 10 МРП.', 'Кәмелетке толмағанға айыппұл 10 АЕК-тен аспайды.'),
  force: sinceTextsSeen,
  answers: overstaySanctions,
  when: youngerThan(18),
  over: [rewrites(administrativeCode, all(is(kind, 'fine'), under(10, units)), { units: lesser(units, 10), weight: lesser(weight, 10) }, ...itself(general('Art. 66(1)')))],
  leaves: [
    t('Measures of education may take the place of a penalty.', 'Взыскание могут заменить воспитательные меры.', 'Жазаның орнына тәрбиелік ықпал ету шаралары қолданылуы мүмкін.'),
  ],
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
  underSixteen,
  underEighteen,
]
