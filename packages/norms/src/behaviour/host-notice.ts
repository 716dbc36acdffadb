import { after, ago, all, ask, atLeast, breach, count, is, workingDaysLater } from '../write/expressions.js'
import { codeCell, dayCell, dayFact, table } from '../write/facts.js'
import { daysOff } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { never } from '../vocabulary.js'
import { settles, staysOpen } from './behaviour.js'
import { entered, guestLaw, guestOrder, penalCode, said } from './words.js'

/** A host's notice in three working days, the offence of being late, and hosts with two penalties in twelve months. */

const calendar = daysOff('notice.daysOff', said('Days off'), '2025-01-01/2026-12-31', at(guestOrder, 'calendar'), [
  { day: '2026-03-23', off: true, says: at(guestOrder, 'calendar 2026') }, // a Monday off
  { day: '2026-03-28', off: false, says: at(guestOrder, 'calendar 2026') }, // a Saturday worked
])
const noticed = dayFact('noticed', said('When was notice given?'), { within: [day('2005-01-01'), never], who: 'host' })
export const notice = question('day', 'least', { id: 'host.notice', topic: 'host.notice', realm: 'INT', who: 'host', mode: 'must', label: said('Give notice by'), done: noticed })
export const isLate = question('bool', 'one', { id: 'host.late', topic: 'host.late', realm: 'INT', who: 'host', label: said('Notice is late') })
export const unheard = question('bool', 'greatest', {
  id: 'host.unheard',
  topic: 'host.unheard',
  realm: 'INT',
  who: 'authority',
  mode: 'must not',
  label: said('Hear invitations of this host'),
})
const penalties = table(
  'hostPenalties',
  said('Penalties of the host'),
  3,
  { part: codeCell(said('Part'), ['1', '2', '3']), on: dayCell(said('On'), [day('2005-01-01'), day('2039-12-31')]) },
  { who: 'host' },
)

const inThreeDays = rule('host.6.notice', {
  says: at(guestLaw, 'Art. 6(4)'),
  gist: said('Notice within three working days.'),
  force: '2020-01-11/',
  answers: notice,
  then: workingDaysLater(entered, 3, calendar),
  how: said('On paper or by the portal.'),
})
const late = rule('host.518.late', {
  says: at(penalCode, 'Art. 518(1)'),
  gist: said('No notice in time.'),
  force: '2020-01-11/',
  answers: isLate,
  then: breach(ask(notice, 'never'), noticed),
})
const two = rule('host.48.two', {
  says: at(guestLaw, 'Art. 48'),
  gist: said('Two penalties in twelve months.'),
  force: '2020-01-11/',
  answers: unheard,
  then: atLeast(count(penalties, all(is(penalties.cells.part, '1', '3'), after(penalties.cells.on, ago(12, 'months')))), 2),
})
export const noticeRules = [inThreeDays, late, two]

const arrival = (entered: string) => ({ question: notice, on: entered, given: { entered } })
const host = (on: string, hostPenalties: readonly { readonly part: string; readonly on: string }[]) => ({ question: unheard, on, given: { hostPenalties } })
const lateOn = (on: string, noticed: string) => ({ question: isLate, on, given: { entered: '2026-09-07', noticed } })

export const noticeCases = [
  settles('from Monday to Thursday', arrival('2026-09-07'), '2026-09-10'),
  settles('a weekend between', arrival('2026-09-10'), '2026-09-15'),
  settles('arrived on a day off', arrival('2026-09-12'), '2026-09-16'),
  settles('a Monday off and a Saturday worked', arrival('2026-03-21'), '2026-03-26'),
  settles('the Saturday worked counts', arrival('2026-03-26'), '2026-03-30'),
  staysOpen('past the calendar: at soonest three days on', arrival('2026-12-31'), [{ from: '2027-01-03', to: 'never' }], ['notice.daysOff']),
  staysOpen('within it, but for the last day', arrival('2026-12-29'), [{ from: '2027-01-01', to: 'never' }], ['notice.daysOff']),
  settles('notice on the last day is in time', lateOn('2026-10-01', '2026-09-10'), false),
  settles('a day after is late', lateOn('2026-10-01', '2026-09-11'), true),
  settles('not given, but the time still runs', lateOn('2026-09-10', 'never'), false),
  settles('not given, and the time has run out', lateOn('2026-09-11', 'never'), true),
  settles(
    'two in twelve months',
    host('2026-06-01', [
      { part: '1', on: '2025-06-02' },
      { part: '3', on: '2026-05-01' },
    ]),
    true,
  ),
  settles(
    'the first a year ago to the day',
    host('2026-06-01', [
      { part: '1', on: '2025-06-01' },
      { part: '3', on: '2026-05-01' },
    ]),
    false,
  ),
  settles(
    'one of another part',
    host('2026-06-01', [
      { part: '2', on: '2026-02-01' },
      { part: '3', on: '2026-05-01' },
    ]),
    false,
  ),
  settles(
    'twelve months from the last day of February',
    host('2025-02-28', [
      { part: '1', on: '2024-02-29' },
      { part: '1', on: '2024-02-29' },
    ]),
    true,
  ),
  settles(
    'two known of an unfinished list are enough',
    {
      question: unheard,
      on: '2026-06-01',
      given: {
        hostPenalties: {
          rows: [
            { part: '1', on: '2026-01-01' },
            { part: '1', on: '2026-02-01' },
          ],
          more: true,
        },
      },
    },
    true,
  ),
  staysOpen(
    'one known of an unfinished list',
    { question: unheard, on: '2026-06-01', given: { hostPenalties: { rows: [{ part: '1', on: '2026-01-01' }], more: true } } },
    [true, false],
    ['hostPenalties'],
  ),
  staysOpen('nothing told of penalties', { question: unheard, on: '2026-06-01' }, [true, false], ['hostPenalties']),
]
