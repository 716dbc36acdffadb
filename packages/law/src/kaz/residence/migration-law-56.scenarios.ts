import type { Scenario } from '../../scenario.js'
import { mayEmigrate } from './residence-questions.js'

/** Citizens who leave for good: each ground that holds it up, and the days. */

const leaves = (name: string, on: string, is: boolean, ground?: string, settled = false): Scenario => ({
  name,
  source: 'kz-residence-protection EMI-01',
  on,
  told: { citizenship: 'KAZ', ...(ground === undefined ? {} : { 'kaz.emigration.grounds': [{ ground, settled }] }) },
  expect: [{ of: mayEmigrate, is }],
})

export const scenarios: readonly Scenario[] = [
  leaves('Nothing holds it up', '2026-11-23', true),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].flatMap(ground => [
    leaves(`Ground ${ground}`, '2026-11-23', false, ground),
    leaves(`Ground ${ground} on the first day of the law`, '2011-10-28', false, ground),
  ]),
  leaves('Debtor before the item', '2020-05-24', true, '9'),
  leaves('Debtor on the first day of the item', '2020-05-25', false, '9'),
  leaves('Debtor today', '2026-11-23', false, '9'),
  leaves('Debtor who has settled', '2026-11-23', true, '9', true),
  { name: 'A foreigner: not this law', source: 'boundary', on: '2026-11-23', told: { citizenship: 'TUR' }, expect: [{ of: mayEmigrate, stands: 'silent' }] },
  { name: 'The day before the law', source: 'boundary', on: '2011-10-27', told: { citizenship: 'KAZ' }, expect: [{ of: mayEmigrate, stands: 'silent' }] },
]
