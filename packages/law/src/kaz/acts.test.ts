import { corpus } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures } from '../scenario.js'
import { scenarios as lateDeparture } from './liability/administrative-code-517.scenarios.js'
import { kazakhstanOrders, kazakhstanRules } from './index.js'
import { scenarios as transit } from './stay/legal-status-law.scenarios.js'
import { scenarios as refusal } from './stay/migration-law-48.scenarios.js'
import { scenarios as permanentResidence } from './stay/migration-law-7.scenarios.js'
import { scenarios as visas } from './entry/visa-rules.scenarios.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe.each(Object.entries({ refusal, permanentResidence, visas, transit, lateDeparture }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})
