import type { Expected, Scenario, Told } from '../../scenario.js'
import { liabilityLimit } from './liability-facts.js'
import { afterDecision, lastDay } from '../questions.js'

/** Until when liability can be imposed, and how long a stay is lawful after a decision. */

const boundary = 'boundary'
const until = (is: string): Expected => ({ of: liabilityLimit, is })
/** A German who entered on 1 March 2026 must leave by 30 March. */
const leaves = (leaving: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on: leaving,
  told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', leaving, ...more },
})
const did = (on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship: 'UZB', destination: 'KAZ', entered: '2017-12-20', 'kaz.conduct': 'transit-breach', 'kaz.conduct.on': on, ...more },
})
const happened = (kind: string, on: string): Told => ({ 'kaz.events': [{ kind, on }] })
const after = (kind: string, is: string): Scenario => ({
  name: `After ${kind}`,
  source: boundary,
  ...leaves('2026-05-01', happened(kind, '2026-04-10')),
  expect: [
    { of: afterDecision, is },
    { of: lastDay, is },
  ],
})

export const scenarios: readonly Scenario[] = [
  { name: 'In time', source: boundary, ...leaves('2026-03-30'), expect: [{ of: liabilityLimit, stands: 'silent' }] },
  { name: 'A day late', source: boundary, ...leaves('2026-03-31'), expect: [until('2026-05-31')] },
  { name: 'Late by a month, the month after next is shorter', source: boundary, ...leaves('2025-12-31', { entered: '2025-11-01' }), expect: [until('2026-02-28')] },
  {
    name: 'Late and still there',
    source: boundary,
    on: '2026-04-10',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', stays: [{ state: 'KAZ', from: '2026-03-01', to: '2026-04-10' }] },
    expect: [until('never')],
  },
  { name: 'Seventeen, a day late', source: boundary, ...leaves('2026-03-31', { born: '2008-04-01' }), expect: [until('2026-04-30')] },
  { name: 'Eighteen on the day of exit, a day late', source: boundary, ...leaves('2026-03-31', { born: '2008-03-31' }), expect: [until('2026-05-31')] },
  {
    name: 'Seventeen and still there',
    source: boundary,
    on: '2026-04-10',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', born: '2009-01-01', stays: [{ state: 'KAZ', from: '2026-03-01', to: '2026-04-10' }] },
    expect: [until('never')],
  },
  { name: 'Another offence', source: boundary, ...did('2026-06-15'), expect: [until('2026-08-15')] },
  { name: 'Another offence at seventeen', source: boundary, ...did('2026-06-15', { born: '2008-06-16' }), expect: [until('2026-07-15')] },
  { name: 'Another offence at eighteen', source: boundary, ...did('2026-06-15', { born: '2008-06-15' }), expect: [until('2026-08-15')] },
  { name: 'Another offence before the texts that were read', source: boundary, ...did('2018-01-15'), expect: [{ of: liabilityLimit, stands: 'silent' }] },

  { name: 'Nothing happened', source: boundary, ...leaves('2026-03-30'), expect: [{ of: afterDecision, stands: 'silent' }] },
  after('fined', '2026-04-25'),
  after('sentence-served', '2026-04-20'),
  after('permanent-residence-left', '2026-05-10'),
  after('crime-reported', '2026-05-10'),
  after('parole-ended', '2026-04-25'),
  {
    name: 'Fined for overstay on 10 May 2025: lawful to 25 May',
    source: 'kz-entry-stay 19',
    on: '2025-05-20',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2025-04-01', leaving: '2025-05-20', ...happened('fined', '2025-05-10') },
    expect: [{ of: afterDecision, is: '2025-05-25' }],
  },
]
