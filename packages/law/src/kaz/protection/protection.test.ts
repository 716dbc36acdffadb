import { corpus } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures } from '../../scenario.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { scenarios } from './protection.scenarios.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe('protection', () => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})
