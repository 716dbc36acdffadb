import {
  all,
  ask,
  at,
  atLeast,
  by,
  daysBetween,
  daysOf,
  earlier,
  earliest,
  either,
  inAny,
  is,
  later,
  not,
  rule,
  since,
  some,
  spent,
  t,
  today,
  within,
  type Cite,
  type Days,
  type Expr,
  type Rule,
} from '@kosh/norms'
import { daysIn, stays } from '../../world/journey.js'
import { ethnicKazakh, permits } from '../../world/person.js'
import { law477 } from '../acts.js'
import { excusedTrips, livedEnough, sparedBy49 } from './residence-facts.js'
import { daysAway, residenceRefused } from './residence-questions.js'

/**
 * Law on Migration of the Population, 22.07.2011 No. 477-IV. Art. 49(13), with Art. 38 of the Citizenship Law: days of presence of permanent residents. Compared in the
 * versions of 12.06.2014, 14.07.2022, 19.04.2023 and 27.09.2025.
 */

const art49 = (item: string, text = '2025-09-27'): Cite => at(law477, `Art. 49${item}`, 'official', '2026-11-26', { text })
const from2013 = '2013-12-27/'
/** Not in the version of April 2023: the law of 16.05.2024. */
const from2024 = '2024-05-28/'

export const appeal = t(
  'A refusal or annulment may be appealed to the higher body and to the court.',
  'Отказ или аннулирование можно обжаловать в вышестоящий орган и суд.',
  'Бас тартуға не күшін жоюға жоғары тұрған органға және сотқа шағымдануға болады.',
)

const residence = all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, 'permanent', 'stateless-certificate'))
export const isResident: Expr<'bool'> = some(permits, all(residence, within(today, permits.cells.from, permits.cells.to)))
export const residentSince: Expr<'day'> = earliest(permits, permits.cells.from, { where: residence, none: 'never' })

/** A stay that covers the day of the permit was told: the history is whole from there. */
const historyTold: Expr<'bool'> = some(stays, all(is(stays.cells.state, 'KAZ'), within(residentSince, stays.cells.from, stays.cells.to)))
const abroad: Days = daysBetween(residentSince, today, { less: [daysIn('KAZ')] })
const { to, back } = excusedTrips.cells
/** Back within three months after the end, or still within them. */
const abroadUnexcused: Days = daysBetween(residentSince, today, {
  less: [daysIn('KAZ'), daysOf(excusedTrips, { where: by(earlier(back, today), later(to, 3, 'months')) })],
})
const firstYearEnds: Expr<'day'> = later(residentSince, 364, 'days')
const mostOf = (days: Days): Expr<'int'> => spent(days, inAny(365, 'days'), today, { since: firstYearEnds })

const leapWindows = t(
  'Windows of 365 days are taken: in twelve months with 29 February one more day away is harmless.',
  'Взяты окна по 365 дней: в двенадцати месяцах с 29 февраля допустим ещё один день отсутствия.',
  '365 күндік терезе алынды: 29 ақпаны бар он екі айда тағы бір күн болмауға жол беріледі.',
)
const bothEndsPresent = t(
  'The days of leaving and of coming back count as days in Kazakhstan.',
  'Дни выезда и возвращения считаются днями в Казахстане.',
  'Кеткен және қайтқан күндер Қазақстанда болған күн болып есептеледі.',
)
const awayBefore2024 = rule('kaz.law477.49-13.away.before2024', {
  says: art49('(13)', '2022-07-14'),
  gist: t(
    'Days away count in any twelve months that begin on or after the day of the permit.',
    'Дни отсутствия считаются в любых двенадцати месяцах, начавшихся со дня выдачи разрешения или позже.',
    'Болмаған күндер рұқсат берілген күннен не кейін басталған кез келген он екі айда саналады.',
  ),
  force: '2013-12-27/2024-05-27',
  answers: daysAway,
  when: all(isResident, historyTold),
  then: mostOf(abroad),
  leaves: [leapWindows, bothEndsPresent],
})
const away = rule('kaz.law477.49-13.away', {
  says: art49('(13)'),
  gist: t(
    'Days away count in any twelve months that begin on or after the day of the permit; service, study and business trips with a return within three months do not.',
    'Дни отсутствия считаются в любых двенадцати месяцах со дня выдачи разрешения; служба, учёба и командировки с возвращением за три месяца не считаются.',
    'Болмаған күндер рұқсат берілген күннен кейінгі кез келген он екі айда саналады; үш ай ішінде қайтса, қызмет, оқу және іссапар саналмайды.',
  ),
  force: from2024,
  answers: daysAway,
  when: all(isResident, historyTold),
  then: mostOf(abroadUnexcused),
  leaves: [
    leapWindows,
    bothEndsPresent,
    t(
      'Illness, disaster and other good reasons suspend the three months (Citizenship Law, Art. 38).',
      'Болезнь, стихийное бедствие и другие уважительные причины приостанавливают три месяца (Закон о гражданстве, ст. 38).',
      'Ауру, дүлей апат және басқа дәлелді себептер үш айды тоқтата тұрады (Азаматтық туралы заң, 38-бап).',
    ),
  ],
})
/** Told from the permit on, and too long away. */
export const awayTooLong: Expr<'bool'> = all(isResident, since(today, firstYearEnds), atLeast(ask(daysAway, 0), 183), not(ethnicKazakh), is(sparedBy49, 'none'))
const tooLittlePresence: Expr<'bool'> = all(isResident, since(today, firstYearEnds), either('bool', historyTold, atLeast(ask(daysAway, 0), 183), not(livedEnough)))
export const presence = rule('kaz.law477.49-13', {
  says: art49('(13)'),
  gist: t(
    'Lived in Kazakhstan for less than 183 days within some twelve months in a row since the permit.',
    'Прожил в Казахстане менее 183 дней в каких-либо двенадцати месяцах подряд после выдачи разрешения.',
    'Рұқсат берілгеннен кейінгі қатар келетін он екі айда Қазақстанда 183 күннен аз тұрған.',
  ),
  force: from2013,
  answers: residenceRefused,
  when: tooLittlePresence,
  then: true,
  leaves: [
    t(
      'Nothing is annulled before twelve months have passed since the permit.',
      'До истечения двенадцати месяцев после выдачи ничего не аннулируют.',
      'Рұқсат берілгеннен кейін он екі ай өткенше күші жойылмайды.',
    ),
    appeal,
  ],
})

export const daysAwayRules: readonly Rule[] = [awayBefore2024, away]
