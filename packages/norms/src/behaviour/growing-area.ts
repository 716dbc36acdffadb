import { earlier, daysOf, fits, inAny, inCalendarYears, fromFirstDay, is, lasts, later, latest, read, same, spent, today, within } from '../write/expressions.js'
import { boolCell, dayCell, intCell, intFact, table } from '../write/facts.js'
import { members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { settles, staysOpen, type Told } from './behaviour.js'
import { citizenship, entered, guestLaw, pact, permits, said, spansOf, stays, staysOf } from './words.js'

/** An area without inner borders that grew: ninety days in any 180, each state from its own day, days under its permits left out. */

const area = members('area.members', said('States of the area'), [
  ['2013-10-18/', 'AAA BBB', at(pact, 'accessions')],
  ['2023-01-01/', 'CCC', at(pact, 'accessions')],
])
const visaFree = members('area.visaFree', said('Need no visa'), [['2013-10-18/', 'DDD HHH', at(pact, 'annex')]])
const presence = daysOf(stays, { where: read(area, stays.cells.state), less: [daysOf(permits, { where: same(permits.cells.state, stays.cells.state) })] })

const ask = (id: string, label: string) => question('day', 'least', { id, topic: 'stay.lastDay', realm: 'INT', mode: 'may', label: said(label) })
export const inArea = ask('area.lastDay', 'Last day in the area')
export const onVisa = ask('area.onVisa', 'Last day on a visa')
export const nextStay = ask('area.nextStay', 'First day on which a stay of that length fits')
export const inYear = ask('area.inYear', 'Last day by the calendar year')
export const fromEntry = ask('area.fromEntry', 'Last day by periods from the first entry')
export const spentDays = question('int', 'one', { id: 'area.spent', topic: 'stay.spent', realm: 'INT', label: said('Days spent') })

const days: readonly [ReturnType<typeof day>, ReturnType<typeof day>] = [day('2005-01-01'), day('2039-12-31')]
export const visas = table('visas', said('Which visas do you have?'), 2, {
  from: dayCell(said('Valid from'), days),
  to: dayCell(said('Valid to'), days),
  days: intCell(said('Days'), [1, 90]),
  multiple: boolCell(said('For many entries')),
})
const wanted = intFact('wanted', said('How many days do you want to stay?'), [1, 120])

const force = '2013-10-18/'
const ninety = rule('area.6', { says: at(pact, 'Art. 6'), gist: said('Ninety days in any 180.'), force, answers: inArea, then: lasts(90, presence, inAny(180, 'days'), entered) })
const longest = rule('area.24', {
  says: at(pact, 'Art. 24'),
  gist: said('Of several visas the one that lasts longest.'),
  force,
  answers: onVisa,
  then: latest(visas, earlier(visas.cells.to, lasts(visas.cells.days, daysOf(stays), inAny(180, 'days'), entered)), {
    where: within(entered, visas.cells.from, visas.cells.to),
    none: later(entered, -1, 'days'),
  }),
})
const next = rule('area.6.next', {
  says: at(pact, 'Art. 6'),
  gist: said('When a stay of so many days fits.'),
  force,
  answers: nextStay,
  then: fits(wanted, 90, presence, inAny(180, 'days'), today),
})
const calendar = rule('area.7', {
  says: at(guestLaw, 'Art. 7'),
  gist: said('Ninety days in a calendar year.'),
  force,
  answers: inYear,
  then: lasts(90, presence, inCalendarYears(), entered),
})
const tiled = rule('area.8', {
  says: at(guestLaw, 'Art. 8'),
  gist: said('Ninety days in 180 from the first entry.'),
  force,
  answers: fromEntry,
  then: lasts(90, presence, fromFirstDay(180, 'days'), entered),
})
const used = rule('area.6.spent', {
  says: at(pact, 'Art. 6'),
  gist: said('Days in the 180 that end today.'),
  force,
  answers: spentDays,
  when: read(visaFree, citizenship),
  then: spent(presence, inAny(180, 'days'), today),
})
const none = rule('area.24.spent', {
  says: at(pact, 'Art. 24'),
  gist: said('Days in the area, all told.'),
  force,
  answers: spentDays,
  when: is(citizenship, 'EEE'),
  then: spent(daysOf(stays), inAny(180, 'days'), today),
})
export const areaRules = [ninety, longest, next, calendar, tiled, used, none]

const asked = (of: typeof inArea, on: string, spans: string, more: Told = {}) => ({ question: of, on, given: { entered: on, stays: staysOf(spans), permits: [], ...more } })
const visa = (from: string, to: string, n: number) => ({ from, to, days: n, multiple: true })
const nobody = { citizenship: 'DDD', stays: [], permits: [] }

export const areaCases = [
  settles('the ninetieth day', asked(inArea, '2026-05-01', ''), '2026-07-29'),
  settles('thirty days in two states of the area', asked(inArea, '2026-05-01', 'AAA 2026-03-01/2026-03-20, BBB 2026-04-01/2026-04-10'), '2026-06-29'),
  settles('a state counts from the day it joined', asked(inArea, '2023-02-01', 'CCC 2022-12-01/2023-01-10'), '2023-04-21'),
  settles('before that day not at all', asked(inArea, '2023-01-01', 'CCC 2022-11-01/2022-12-31'), '2023-03-31'),
  settles(
    'days under a permit of that very state are left out',
    asked(inArea, '2026-05-01', 'AAA 2026-03-01/2026-03-20, BBB 2026-04-01/2026-04-10', { permits: spansOf('AAA 2026-01-01/2026-12-31') }),
    '2026-07-19',
  ),
  settles('a permit of the other state leaves them in', asked(inArea, '2026-05-01', 'AAA 2026-03-01/2026-03-20', { permits: spansOf('BBB 2026-01-01/2026-12-31') }), '2026-07-09'),
  settles(
    'of two visas the one that lasts longest',
    asked(onVisa, '2026-05-01', '', { visas: [visa('2026-04-01', '2026-12-31', 15), visa('2026-04-01', '2026-05-20', 30)] }),
    '2026-05-20',
  ),
  settles('a visa not yet valid gives nothing', asked(onVisa, '2026-05-01', '', { visas: [visa('2026-05-02', '2026-12-31', 15)] }), '2026-04-30'),
  settles('valid on its first and last day', asked(onVisa, '2026-05-01', '', { visas: [visa('2026-05-01', '2026-05-01', 15)] }), '2026-05-01'),
  settles('a stay fits at once', { question: nextStay, on: '2026-05-01', given: { wanted: 90, stays: [], permits: [] } }, '2026-05-01'),
  settles('ninety-one days never fit', { question: nextStay, on: '2026-05-01', given: { wanted: 91, stays: [], permits: [] } }, 'never'),
  settles(
    'one day fits when the first of ninety has fallen out',
    { question: nextStay, on: '2026-05-01', given: { wanted: 1, stays: staysOf('AAA 2026-01-31/2026-04-30'), permits: [] } },
    '2026-07-30',
  ),
  settles(
    'so do ninety, one falling out each day',
    { question: nextStay, on: '2026-05-01', given: { wanted: 90, stays: staysOf('AAA 2026-01-31/2026-04-30'), permits: [] } },
    '2026-07-30',
  ),
  settles(
    'two stays apart: wait for the second',
    { question: nextStay, on: '2026-05-01', given: { wanted: 60, stays: staysOf('AAA 2026-01-01/2026-02-14, BBB 2026-04-01/2026-04-30'), permits: [] } },
    '2026-06-15',
  ),
  settles('ninety days in this year, ninety in the next', asked(inYear, '2026-11-01', ''), '2027-03-31'),
  settles('sixty spent this year: thirty left, and the year does not end first', asked(inYear, '2026-11-01', 'AAA 2026-03-01/2026-04-29'), '2026-11-30'),
  settles('ninety spent this year: not one day', asked(inYear, '2026-11-01', 'AAA 2026-03-01/2026-05-29'), '2026-10-31'),
  settles('last year does not count', asked(inYear, '2027-01-01', 'AAA 2026-10-01/2026-12-31'), '2027-03-31'),
  settles('a period that began with the first day: thirty days used in it', asked(fromEntry, '2026-05-01', 'AAA 2026-03-01/2026-03-30'), '2026-06-29'),
  settles('a period that has run out starts anew', asked(fromEntry, '2026-09-01', 'AAA 2026-03-01/2026-05-29'), '2026-11-29'),
  settles('on its last day the old period still holds', asked(fromEntry, '2026-08-27', 'AAA 2026-03-01/2026-05-29'), '2026-08-26'),
  settles('the day after, it is over', asked(fromEntry, '2026-08-28', 'AAA 2026-03-01/2026-05-29'), '2026-11-25'),
  settles('days spent, first and last day counted', { question: spentDays, on: '2026-06-29', given: { ...nobody, stays: staysOf('AAA 2026-01-01/2026-01-02') } }, 2),
  settles('a day later the first has fallen out', { question: spentDays, on: '2026-06-30', given: { ...nobody, stays: staysOf('AAA 2026-01-01/2026-01-02') } }, 1),
  staysOpen(
    'an unfinished list: at least the days told',
    { question: spentDays, on: '2026-06-30', given: { ...nobody, stays: { rows: staysOf('AAA 2026-06-01/2026-06-30'), more: true } } },
    [{ from: 30, to: 180 }],
    ['stays'],
  ),
]
