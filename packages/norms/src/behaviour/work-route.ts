import { atLeast, atMost, by, count, later, read, today, within } from '../write/expressions.js'
import { boolFact, dayCell, intFact, table } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { day } from '../day.js'
import { settles, staysOpen, type Told } from './behaviour.js'
import { citizenship, entered, guestLaw, pact, said } from './words.js'

/** A route: a permit is had when every condition holds. Each rule is one condition, so the steps are the list. */

const household = boolFact('household', said('Do you work in a household?'))
const months = intFact('months', said('For how many months?'), [1, 24])
const contracts = table('contracts', said('Which contracts does the household have?'), 6, {
  from: dayCell(said('From'), [day('2015-01-01'), day('2027-12-31')]),
  to: dayCell(said('To'), [day('2015-01-01'), day('2027-12-31')]),
})
const agreed = figure('route.agreed', 'int', { label: said('Days agreed between the states'), by: ['code'], within: [0, 90], otherwise: 0 }, [
  ['AAA', '2014-02-01/', 90, at(pact, 'Art. 1')],
  ['BBB', '2014-02-01/', 89, at(pact, 'Art. 1')],
])
export const mayHavePermit = question('bool', 'least', { id: 'route.permit', topic: 'route.work', realm: 'INT', mode: 'may', label: said('Permit to work in a household') })
const condition = (place: string, gist: string, force = '2014-02-01/') => ({ says: at(guestLaw, place), gist: said(gist), force, answers: mayHavePermit })
const agreement = rule('route.43-1', { ...condition('Art. 43(1)', 'A citizen of a state with an agreement of three months.'), then: atLeast(read(agreed, citizenship), 90) })
const inHousehold = rule('route.43-2', { ...condition('Art. 43(2)', 'Work in a household.'), then: household })
const upToTwelve = rule('route.43-3.2024', { ...condition('Art. 43(3)', 'Twelve months at most.', '~2024-05-28/'), then: atMost(months, 12) })
const upToThree = rule('route.43-3', { ...condition('Art. 43(3)', 'Three months at most.', '2014-02-01/2024-05-25'), then: atMost(months, 3) })
const twelveInAll = rule('route.43-4', {
  ...condition('Art. 43(4)', 'Twelve months from the entry in all.'),
  when: by(entered, today),
  then: by(later(today, months, 'months'), later(entered, 12, 'months')),
})
const fiveAtOnce = rule('route.43-5', { ...condition('Art. 43(5)', 'Five at once.'), then: atMost(count(contracts, within(today, contracts.cells.from, contracts.cells.to)), 4) })
export const routeRules = [agreement, inHousehold, upToTwelve, upToThree, twelveInAll, fiveAtOnce]

const contract = { from: '2026-01-01', to: '2026-12-31' }
const given: Told = { citizenship: 'AAA', household: true, months: 3, entered: '2026-05-01', contracts: [contract] }
const asked = (more: Told = {}, on = '2026-06-01') => ({ question: mayHavePermit, on, given: { ...given, ...more } })

export const routeCases = [
  settles('every condition holds', asked(), true),
  settles('an agreement of 89 days', asked({ citizenship: 'BBB' }), false),
  settles('not in a household', asked({ household: false }), false),
  settles('eleven months and a month: twelve in all', asked({ months: 11 }), true),
  settles('twelve and a month', asked({ months: 12 }), false),
  settles('twelve months from the day of entry', asked({ months: 12 }, '2026-05-01'), true),
  settles('thirteen months', asked({ months: 13 }, '2026-05-01'), false),
  settles('not yet entered: the limit from entry says nothing', asked({ months: 12 }, '2026-04-30'), true),
  settles('four contracts', asked({ contracts: [contract, contract, contract, contract] }), true),
  settles('five', asked({ contracts: [contract, contract, contract, contract, contract] }), false),
  settles('one of five has ended', asked({ contracts: [contract, contract, contract, contract, { from: '2026-01-01', to: '2026-05-31' }] }), true),
  settles('one ends today', asked({ contracts: [contract, contract, contract, contract, { from: '2026-01-01', to: '2026-06-01' }] }), false),
  settles('the old term', asked({ months: 4, entered: '2024-01-01', contracts: [] }, '2024-05-25'), false),
  settles('between the old and the nearly known first day of the new', asked({ months: 4, entered: '2024-05-01', contracts: [] }, '2024-05-26'), true),
  settles('the new term', asked({ months: 4, entered: '2024-05-01', contracts: [] }, '2024-05-28'), true),
  settles(
    'a sixth is refused whatever else is the case',
    { question: mayHavePermit, on: '2026-06-01', given: { contracts: { rows: [contract, contract, contract, contract, contract], more: true } } },
    false,
  ),
  staysOpen('nothing told', { question: mayHavePermit, on: '2026-06-01' }, [true, false], []),
  staysOpen(
    'citizenship not told',
    { question: mayHavePermit, on: '2026-06-01', given: { household: true, months: 3, entered: '2026-05-01', contracts: [] } },
    [true, false],
    ['citizenship'],
  ),
]
