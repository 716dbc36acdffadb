import { all, daysOf, inAny, is, lasts, nthDay, over, read, since } from '../write/expressions.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { isSilent, settles, staysOpen, type Told } from './behaviour.js'
import { citizenship, entered, guestLaw, guestOrder, permits, said, spansOf, stays, staysOf } from './words.js'

/** A clock with two limits: so many days on each entry, so many in any 180; the text is that of the day of entry. */

export const lastDay = question('day', 'least', {
  id: 'visitor.lastDay',
  topic: 'stay.lastDay',
  realm: 'INT',
  mode: 'may',
  label: said('Last day of a stay without visa'),
  text: { asOf: entered },
})

const para = at(guestOrder, 'para. 6')
const perEntry = figure('visitor.perEntry', 'int', { label: said('Days on one entry'), by: ['code'], within: [0, 90], otherwise: 0 }, [
  ['AAA', '2015-01-01/2016-12-31', 15, para],
  ['AAA', '2017-01-01/2020-04-16', 30, para],
  ['AAA', '2022-01-01/', 30, para], // suspended in between
  ['BBB', '2022-07-08/', 14, para],
  ['CCC', '2020-01-11/', 90, para],
  ['DDD', '2025-03-19/', 30, para],
])
const inTotal = figure('visitor.inTotal', 'int', { label: said('Days in any 180'), by: ['code'], within: [30, 90], otherwise: 90 }, [
  ['BBB', '2022-07-08/', 42, para],
  ['DDD', '2025-03-19/', 30, para],
])
/** Entries before the total was enforced do not count, nor days under a permit. */
const counted = daysOf(stays, {
  where: all(is(stays.cells.state, 'HHH'), since(stays.cells.from, '2023-01-27')),
  less: [daysOf(permits, { where: is(permits.cells.state, 'HHH') })],
})

const onEachEntry = rule('visitor.6.perEntry', {
  says: para,
  gist: said('So many days on each entry.'),
  force: '2015-01-01/',
  answers: lastDay,
  when: over(read(perEntry, citizenship), 0),
  then: nthDay(read(perEntry, citizenship), entered),
})
const inAny180 = rule('visitor.6.total', {
  says: at(guestLaw, 'Art. 6(4)'),
  gist: said('So many days in any 180.'),
  force: '2023-01-27/',
  answers: lastDay,
  when: over(read(perEntry, citizenship), 0),
  then: lasts(read(inTotal, citizenship), counted, inAny(180, 'days'), entered),
  leaves: [said('Whether the day of entry is day one is not said.')],
})
export const visitorRules = [onEachEntry, inAny180]

const asked = (on: string, given: Told) => ({ question: lastDay, on, given: { entered: on, stays: [], permits: [], ...given } })
const a = { citizenship: 'AAA' }

export const visitorCases = [
  settles('the thirtieth day, the day of entry counted as first', asked('2026-09-10', a), '2026-10-09'),
  settles('thirty days left of ninety: both limits meet', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-05-01/2026-06-29') }), '2026-10-09'),
  settles('sixty-one days spent: one day less', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-05-01/2026-06-30') }), '2026-10-08'),
  settles('ninety days spent: not even the day of entry', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-06-01/2026-08-29') }), '2026-09-09'),
  settles('eighty-nine days spent: one day', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-06-01/2026-08-28') }), '2026-09-10'),
  settles('a stay in two rows counts a day once', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-06-01/2026-07-31, HHH 2026-07-15/2026-08-28') }), '2026-09-10'),
  settles('a stay elsewhere does not count', asked('2026-09-10', { ...a, stays: staysOf('EEE 2026-06-01/2026-08-29') }), '2026-10-09'),
  settles('days that fall out of the 180 while present make room', asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-03-14/2026-06-11') }), '2026-10-09'),
  settles('the day before the total was enforced does not count', asked('2023-02-20', { ...a, stays: staysOf('HHH 2023-01-26/2023-02-19') }), '2023-03-21'),
  settles('from the day it was enforced on it does', asked('2023-05-20', { ...a, stays: staysOf('HHH 2023-01-27/2023-04-26') }), '2023-05-19'),
  settles(
    'days under a permit are left out',
    asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-06-01/2026-08-29'), permits: spansOf('HHH 2026-06-15/2026-07-14') }),
    '2026-10-09',
  ),
  settles(
    'but not under the permit of another state',
    asked('2026-09-10', { ...a, stays: staysOf('HHH 2026-06-01/2026-08-29'), permits: spansOf('EEE 2026-06-15/2026-07-14') }),
    '2026-09-09',
  ),
  settles('the last day of the old text', asked('2016-12-31', a), '2017-01-14'),
  settles('the first day of the new text', asked('2017-01-01', a), '2017-01-30'),
  isSilent('suspended on the day of entry', asked('2021-06-01', a)),
  settles('asked later: the text is still that of the day of entry', { ...asked('2020-04-16', a), on: '2020-05-01' }, '2020-05-15'),
  settles('fourteen days on an entry', asked('2026-09-10', { citizenship: 'BBB' }), '2026-09-23'),
  settles('forty-two in 180, of which thirty are spent: twelve', asked('2026-09-10', { citizenship: 'BBB', stays: staysOf('HHH 2026-08-01/2026-08-30') }), '2026-09-21'),
  isSilent('no regime', asked('2026-09-10', { citizenship: 'EEE' })),
  staysOpen(
    'citizenship not told',
    { question: lastDay, on: '2026-09-10', given: { entered: '2026-09-10', stays: [], permits: [] } },
    ['2026-10-09', '2026-09-23', '2026-12-08', 'silent'],
    ['citizenship'],
  ),
  staysOpen(
    'stays not told: as little as nothing, as much as the entry gives',
    { question: lastDay, on: '2026-09-10', given: { ...a, entered: '2026-09-10', permits: [] } },
    [{ from: '2026-09-09', to: '2026-10-09' }],
    ['stays'],
  ),
  staysOpen(
    'the day of entry not told: the text of every time',
    { question: lastDay, on: '2026-09-10', given: { ...a, stays: [], permits: [] } },
    ['silent', { from: '2015-01-15', to: '2017-01-14' }, { from: '2017-01-30', to: '2020-05-15' }, { from: '2022-01-30', to: '2040-01-29' }],
    ['entered'],
  ),
]
