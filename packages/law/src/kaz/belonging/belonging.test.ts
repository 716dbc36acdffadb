import { corpus, day, readerOf } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { withOrdinary } from '../../assumptions.js'
import { failures } from '../../scenario.js'
import { belongingQuestions } from './belonging.js'
import { scenarios as citizenshipCases } from './citizenship-law.scenarios.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { scenarios as kandasCases } from './migration-law-kandas.scenarios.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe.each(Object.entries({ kandas: kandasCases, citizenship: citizenshipCases }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})

test.each(['DEU', 'RUS', 'UKR', 'XXA'])('an ordinary visitor of %s is left with nothing open', citizenship => {
  const person = readerOf(law).about(withOrdinary({ citizenship, destination: 'KAZ', entered: day('2026-11-01') }), day('2026-11-26'))
  expect(Object.values(belongingQuestions).flatMap(question => (person.answer(question).stands === 'open' ? [question.id] : []))).toEqual([])
})
