import { corpus } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures } from '../../scenario.js'
import { scenarios as union } from './eaeu-treaty-97.scenarios.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { scenarios as exempt } from './migration-law-36-1.scenarios.js'
import { scenarios as permits } from './migration-law-37-43.scenarios.js'
import { scenarios as duties } from './work-duties.scenarios.js'
import { scenarios as routes } from './work-routes.scenarios.js'
import { scenarios as terms } from './work-terms.scenarios.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe.each(Object.entries({ union, exempt, permits, routes, terms, duties }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})
