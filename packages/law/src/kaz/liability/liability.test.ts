import { corpus, day, readerOf } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { withOrdinary } from '../../assumptions.js'
import { failures, givenOf } from '../../scenario.js'
import { scenarios as otherArticles } from './administrative-code-109-516.scenarios.js'
import { scenarios as transitAndWork } from './administrative-code-517-5.scenarios.js'
import { scenarios as hosts } from './administrative-code-518.scenarios.js'
import { scenarios as employers } from './administrative-code-519.scenarios.js'
import { scenarios as terms } from './administrative-code-62.scenarios.js'
import { scenarios as crimes } from './criminal-code.scenarios.js'
import { employerSanctions } from '../work/employer-facts.js'
import { hostSanctions } from '../stay/host-facts.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { liabilityQuestions } from './liability.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe.each(Object.entries({ otherArticles, transitAndWork, hosts, employers, crimes, terms }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})

test('nothing is open for an ordinary visitor, before the journey and during it', () => {
  for (const told of [
    { citizenship: 'DEU', destination: 'KAZ', entered: '2026-12-01' },
    { citizenship: 'DEU', destination: 'KAZ', entered: '2026-11-01', stays: [{ state: 'KAZ', from: '2026-11-01', to: '2026-11-23' }] },
  ]) {
    const person = readerOf(law).about(withOrdinary(givenOf(told)), day('2026-11-23'))
    for (const question of Object.values(liabilityQuestions)) expect([question.id, person.answer(question).stands]).not.toContain('open')
  }
})

/** Art. 44(2): the most a fine may be. No article passes it. */
const most = { individual: 200, official: 750, small: 750, nonprofit: 750, medium: 1000, large: 2000 }
test.each(Object.entries(most))('no fine of a host or employer passes the most for %s', (size, units) => {
  const scenarios = [...hosts, ...employers].filter(({ told }) => told['kaz.host.size'] === size || told['kaz.employer.size'] === size)
  expect(scenarios.length).toBeGreaterThan(10)
  for (const { on, told } of scenarios) {
    const person = readerOf(law).about(withOrdinary(givenOf(told)), day(on))
    for (const of of [hostSanctions, employerSanctions]) {
      const answer = person.answer(of)
      if (answer.stands === 'settled' && typeof answer.value === 'object') for (const row of answer.value) expect(row['units']).toBeLessThanOrEqual(units)
    }
  }
})
