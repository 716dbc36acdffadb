import { by, daysBetween, daysOf, inAny, is, later, over, readOn, spent, today } from '../write/expressions.js'
import { boolFact, codeCell, dayCell, dayFact, table } from '../write/facts.js'
import { members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { displaces, rule } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import { day } from '../day.js'
import { settles, staysOpen, type Told } from './behaviour.js'
import { guestLaw, said, stays, staysOf } from './words.js'

/** A permit is lost by absence of more than 182 days in any 365; some trips are excused, some people exempt; the list of grounds is closed. */

export const annulled = question('bool', 'greatest', {
  id: 'residence.annulled',
  topic: 'residence.annulled',
  realm: 'INT',
  who: 'authority',
  label: said('The permit is annulled'),
})
const years = [day('2015-01-01'), day('2027-12-31')] as const
const issued = dayFact('issued', said('When was the permit given?'), { within: years })
const founder = boolFact('founder', said('Do you belong to the founders of the land?'))
const trips = table('trips', said('Which trips did you make?'), 2, {
  reason: codeCell(said('What for?'), ['study', 'cure', 'leisure']),
  from: dayCell(said('From'), years),
  to: dayCell(said('To'), years),
})
const excuses = members('residence.excuses', said('Reasons that excuse'), [
  ['2011-08-17/', 'study', at(guestLaw, 'Art. 49(13)')],
  ['2024-05-28/', 'cure', at(guestLaw, 'Art. 49(13)')],
])
const absent = daysBetween(issued, today, {
  less: [daysOf(stays, { where: is(stays.cells.state, 'HHH') }), daysOf(trips, { where: readOn(today, excuses, trips.cells.reason) })],
})
const force = '2011-08-17/'
const closedList = rule('residence.49', { says: at(guestLaw, 'Art. 49'), gist: said('Without a ground the permit stands.'), force, answers: annulled, then: false })
const absence = rule('residence.49-13', {
  says: at(guestLaw, 'Art. 49(13)'),
  gist: said('Away for more than 182 days in any 365.'),
  force,
  answers: annulled,
  when: by(later(issued, 364, 'days'), today), // not before twelve months have run
  then: over(spent(absent, inAny(365, 'days'), today, { since: later(issued, 364, 'days') }), 182),
  leaves: [said('Illness suspends the time.')],
})
const exempt = rule('residence.49.exempt', {
  says: at(guestLaw, 'Art. 49, last para.'),
  gist: said('Founders are exempt.'),
  force,
  answers: annulled,
  when: founder,
  over: [displaces(absence, ground(force, at(guestLaw, 'Art. 49, last para.')))],
})
export const residenceRules = [closedList, absence, exempt]

const since2024 = (on: string, present: string, more: Told = {}) => ({
  question: annulled,
  on,
  given: { issued: '2024-01-01', founder: false, stays: staysOf(present), trips: [], ...more },
})

export const residenceCases = [
  settles('never away', since2024('2026-06-01', 'HHH 2024-01-01/2026-06-01'), false),
  settles('182 days away', since2024('2024-12-31', 'HHH 2024-01-01/2024-03-31, HHH 2024-09-30/2024-12-31'), false),
  settles('183 days away', since2024('2024-12-31', 'HHH 2024-01-01/2024-03-31, HHH 2024-10-01/2024-12-31'), true),
  settles('twelve months have not run', since2024('2024-12-29', 'HHH 2024-01-01/2024-03-31'), false),
  settles('they have', since2024('2024-12-30', 'HHH 2024-01-01/2024-03-31'), true),
  settles('across two years, in some window long past', since2024('2026-06-01', 'HHH 2024-01-01/2024-09-30, HHH 2025-04-02/2026-06-01'), true),
  settles('one day fewer in every window', since2024('2026-06-01', 'HHH 2024-01-01/2024-09-30, HHH 2025-04-01/2026-06-01'), false),
  settles(
    'a trip to study is excused',
    since2024('2024-12-31', 'HHH 2024-01-01/2024-03-31, HHH 2024-10-01/2024-12-31', { trips: [{ reason: 'study', from: '2024-05-01', to: '2024-05-01' }] }),
    false,
  ),
  settles(
    'a trip for leisure is not',
    since2024('2024-12-31', 'HHH 2024-01-01/2024-03-31, HHH 2024-10-01/2024-12-31', { trips: [{ reason: 'leisure', from: '2024-05-01', to: '2024-06-01' }] }),
    true,
  ),
  settles(
    'a cure is excused by the list of today',
    since2024('2024-12-31', 'HHH 2024-01-01/2024-03-31, HHH 2024-10-01/2024-12-31', { trips: [{ reason: 'cure', from: '2024-04-15', to: '2024-04-15' }] }),
    false,
  ),
  settles(
    'a cure before the list was widened',
    {
      ...since2024('2024-05-27', ''),
      given: { issued: '2023-01-01', founder: false, stays: staysOf('HHH 2023-01-01/2023-11-25'), trips: [{ reason: 'cure', from: '2024-01-01', to: '2024-05-01' }] },
    },
    true,
  ),
  settles(
    'and a day later',
    {
      ...since2024('2024-05-28', ''),
      given: { issued: '2023-01-01', founder: false, stays: staysOf('HHH 2023-01-01/2023-11-25'), trips: [{ reason: 'cure', from: '2024-01-01', to: '2024-05-01' }] },
    },
    false,
  ),
  settles('an exempt person is told no, not nothing', since2024('2026-06-01', 'HHH 2024-01-01/2024-03-31', { founder: true }), false),
  staysOpen(
    'exemption not told',
    { question: annulled, on: '2026-06-01', given: { issued: '2024-01-01', stays: staysOf('HHH 2024-01-01/2024-03-31'), trips: [] } },
    [true, false],
    ['founder'],
  ),
  settles('stays not told, but exempt', { question: annulled, on: '2026-06-01', given: { issued: '2024-01-01', founder: true, trips: [] } }, false),
  staysOpen('stays not told', { question: annulled, on: '2026-06-01', given: { issued: '2024-01-01', founder: false, trips: [] } }, [true, false], ['stays']),
]
