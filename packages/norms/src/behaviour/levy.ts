import { ask, atLeast, read, share, times } from '../write/expressions.js'
import { codeFact, dayFact, intFact } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { settles, staysOpen, type Told } from './behaviour.js'
import { guestLaw, levyOrder, said } from './words.js'

/** A levy by three keys, times the index of the day of payment; and a threshold that each state sets within a range. */

const group = codeFact('group', said('Which group of trades?'), ['A', 'B', 'C'])
const category = intFact('category', said('Which category?'), [1, 4])
const inYears = intFact('inYears', said('In which year of work?'), [1, 3])
const regions = intFact('regions', said('In how many regions?'), [1, 5])
const paid = dayFact('paid', said('When do you pay?'), { within: [day('2025-01-01'), day('2028-12-31')] })
export const levy = question('int', 'one', {
  id: 'levy.amount',
  topic: 'work.levy',
  realm: 'INT',
  who: 'employer',
  mode: 'must',
  label: said('Levy for one worker'),
  text: { asOf: paid },
})

const annex = at(levyOrder, 'annex 1')
const rate = figure(
  'levy.rate',
  'int',
  { label: said('Rate, in units'), by: ['code', 'int', 'int'], within: [0, 600], otherwise: 0 },
  (
    [
      ['A', [137, 274, 411], 158],
      ['B', [154, 308, 462], 178],
      ['C', [171, 342, 513], 198],
    ] as const
  ).flatMap(([trade, first, second]) => [
    ...first.map((units, year) => [[trade, 1, year + 1], '2026-01-01/', units, annex] as const),
    [[trade, 2, 1], '2026-01-01/', second, annex] as const,
  ]),
)
export const index = figure('index', 'int', { label: said('Index of the year'), by: [], within: [3000, 6000] }, [
  [null, '2014-01-01/2018-12-31', 3000, at(levyOrder, 'index')],
  [null, '2019-01-01/2019-12-31', 3100, at(levyOrder, 'index')],
  [null, '2020-01-01/2024-12-31', 3500, at(levyOrder, 'index')],
  [null, '2025-01-01/2025-12-31', 3932, at(levyOrder, 'index')],
  [null, '2026-01-01/2026-12-31', 4325, at(levyOrder, 'index')],
  [null, '2027-01-01/', undefined, at(levyOrder, 'index')], // set each year by the budget
])
const forEach = rule('levy.1', {
  says: at(levyOrder, 'para. 1'),
  gist: said('Rate times index, in each region.'),
  force: '2026-01-01/',
  answers: levy,
  then: times(times(read(rate, group, category, inYears), read(index)), regions),
})

const state = codeFact('workIn', said('In which state do you work?'), ['AAA', 'BBB', 'CCC'])
const salary = intFact('salary', said('What are you paid?'), [0, 200_000])
/** Per cent of the average. CCC may have set anything in the range. */
const factor = figure('threshold.factor', 'int', { label: said('Per cent of the average'), by: ['code'], within: [100, 160] }, [
  ['AAA', '2023-11-18/', 150, annex],
  ['BBB', '2023-11-18/', 100, annex],
])
const average = figure('threshold.average', 'int', { label: said('Average salary'), by: [], within: [0, 200_000] }, [[null, '2023-11-18/', 50_000, annex]])
export const threshold = question('int', 'greatest', { id: 'threshold', topic: 'work.salary', realm: 'INT', mode: 'must', label: said('Salary at least') })
export const paidEnough = question('bool', 'one', { id: 'threshold.met', topic: 'work.salaryMet', realm: 'INT', label: said('The salary is enough') })
const set = rule('threshold.5-3', {
  says: at(guestLaw, 'Art. 5(3)'),
  gist: said('A factor of the average.'),
  force: '2023-11-18/',
  answers: threshold,
  then: share(read(average), read(factor, state), 100),
})
const floor = rule('threshold.5-4', { says: at(guestLaw, 'Art. 5(4)'), gist: said('Never below the average.'), force: '2023-11-18/', answers: threshold, then: read(average) })
const met = rule('threshold.5-5', {
  says: at(guestLaw, 'Art. 5(5)'),
  gist: said('The salary reaches it.'),
  force: '2023-11-18/',
  answers: paidEnough,
  then: atLeast(salary, ask(threshold, 0)),
})
export const levyRules = [forEach, set, floor, met]

const due = (given: Told) => ({ question: levy, on: '2026-06-01', given: { group: 'A', category: 1, inYears: 1, regions: 1, paid: '2026-06-01', ...given } })
const earns = (given: Told) => ({ question: paidEnough, on: '2026-06-01', given })

export const levyCases = [
  settles('first category, first year', due({}), 137 * 4325),
  settles('third year', due({ inYears: 3 }), 411 * 4325),
  settles('another group, two regions', due({ group: 'C', category: 2, regions: 2 }), 198 * 4325 * 2),
  settles('a combination no row names', due({ category: 4 }), 0),
  settles('the last day of the year', due({ paid: '2026-12-31' }), 137 * 4325),
  staysOpen('the next day: the index is not known', due({ paid: '2027-01-01' }), [{ from: 137 * 3000, to: 137 * 6000 }], ['index']),
  staysOpen(
    'group not told',
    { question: levy, on: '2026-06-01', given: { category: 2, inYears: 1, regions: 1, paid: '2026-06-01' } },
    [158 * 4325, 178 * 4325, 198 * 4325],
    ['group'],
  ),
  staysOpen(
    'year of work not told',
    { question: levy, on: '2026-06-01', given: { group: 'A', category: 1, regions: 1, paid: '2026-06-01' } },
    [137 * 4325, 274 * 4325, 411 * 4325],
    ['inYears'],
  ),
  settles('half as much again', { question: threshold, on: '2026-06-01', given: { workIn: 'AAA' } }, 75_000),
  staysOpen('a state whose law is not recorded', { question: threshold, on: '2026-06-01', given: { workIn: 'CCC' } }, [{ from: 50_000, to: 80_000 }], ['threshold.factor']),
  settles('above all it may have set', earns({ workIn: 'CCC', salary: 80_000 }), true),
  settles('below the floor', earns({ workIn: 'CCC', salary: 49_999 }), false),
  staysOpen('within the range', earns({ workIn: 'CCC', salary: 60_000 }), [true, false], ['threshold.factor']),
  settles('the threshold itself is enough', earns({ workIn: 'AAA', salary: 75_000 }), true),
  settles('one less is not', earns({ workIn: 'AAA', salary: 74_999 }), false),
  staysOpen('state not told: enough for one, not for another', earns({ salary: 60_000 }), [true, false], ['workIn']),
  settles('state not told, but enough for all', earns({ salary: 90_000 }), true),
]
