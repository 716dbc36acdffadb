import type { Scenario, Told } from '../../scenario.js'
import { unheard } from './host-facts.js'
import { barredUntil, earliestEntry, mayEnter, refused } from '../questions.js'

/** Worked cases of refusal, bans and hosts, and their boundaries. */

const pack = (n: string) => `kz-entry-stay ${n}`
const boundary = 'boundary'
const plans = (on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { citizenship: 'DEU', destination: 'KAZ', entered: on, ...more } })
const held = (ground: string): Told => ({ 'kaz.refusalGrounds': [{ ground }] })
const penalty = (decided: string, executed: boolean, criminal = false): Told => ({ 'kaz.penalties': [{ article: '517(4)', decided, executed, criminal }] })
const removed = (kind: 'expulsion' | 'readmission', executed: string): Told => ({ 'kaz.expulsions': [{ kind, executed }] })
const host = (...of: readonly (readonly [part: string, on: string])[]): Told => ({ 'kaz.hostPenalties': of.map(([part, on]) => ({ part, on })) })

const onThe = (ground: string, on: string, is: boolean): Scenario => ({
  name: `Ground ${ground} on ${on}`,
  source: boundary,
  ...plans(on, held(ground)),
  expect: [{ of: refused, is }],
})

export const scenarios: readonly Scenario[] = [
  {
    name: 'No ground: not refused',
    source: boundary,
    ...plans('2025-06-01'),
    expect: [
      { of: refused, is: false },
      { of: barredUntil, stands: 'silent' },
      { of: mayEnter, is: 'visa-free' },
    ],
  },

  // Items 7, 7-1: the fine that was paid, the fine that was not
  {
    name: 'Fined for leaving late and paid: no ban',
    source: pack('19'),
    ...plans('2025-06-01', penalty('2025-05-10', true)),
    expect: [
      { of: refused, is: false },
      { of: barredUntil, stands: 'silent' },
      { of: earliestEntry, is: '2025-06-01' },
    ],
  },
  {
    name: 'Fined and not paid: refused until it is',
    source: pack('20'),
    ...plans('2025-06-01', penalty('2025-05-10', false)),
    expect: [
      { of: refused, is: true },
      { of: barredUntil, is: 'never' },
      { of: mayEnter, is: 'refused' },
      { of: earliestEntry, is: 'never' },
    ],
  },
  {
    name: 'Not paid, three years on',
    source: 'kz-labour-liability 18',
    ...plans('2028-06-01', penalty('2025-05-10', false)),
    expect: [
      { of: refused, is: true },
      { of: barredUntil, is: 'never' },
    ],
  },
  { name: 'A fine not paid before the item was divided', source: boundary, ...plans('2024-05-27', penalty('2023-05-10', false)), expect: [{ of: refused, is: true }] },
  { name: 'A fine not paid on the day the item was divided', source: boundary, ...plans('2024-05-28', penalty('2023-05-10', false)), expect: [{ of: refused, is: true }] },
  { name: 'A criminal penalty not served, before', source: boundary, ...plans('2024-05-27', penalty('2023-05-10', false, true)), expect: [{ of: refused, is: true }] },
  { name: 'A criminal penalty not served, after', source: boundary, ...plans('2024-05-28', penalty('2023-05-10', false, true)), expect: [{ of: refused, is: true }] },
  {
    name: 'A fine of the present stay does not undo the entry, but bars the next',
    source: boundary,
    on: '2025-06-20',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2025-05-15', stays: [{ state: 'KAZ', from: '2025-05-15', to: '2025-06-20' }], ...penalty('2025-06-18', false) },
    expect: [
      { of: refused, is: false },
      { of: barredUntil, is: 'never' },
    ],
  },

  {
    name: 'A penalty of the very day of entry',
    source: boundary,
    ...plans('2025-06-01', penalty('2025-06-01', false)),
    expect: [
      { of: refused, is: false },
      { of: barredUntil, is: 'never' },
    ],
  },
  { name: 'The same before the item was divided', source: boundary, ...plans('2023-06-01', penalty('2023-06-01', false)), expect: [{ of: refused, is: false }] },
  { name: 'A fine paid, before the item was divided', source: boundary, ...plans('2023-06-01', penalty('2022-05-10', true)), expect: [{ of: refused, is: false }] },
  { name: 'A criminal penalty of the very day of entry', source: boundary, ...plans('2025-06-01', penalty('2025-06-01', false, true)), expect: [{ of: refused, is: false }] },
  {
    name: 'A criminal penalty served',
    source: boundary,
    ...plans('2025-06-01', penalty('2024-06-01', true, true)),
    expect: [
      { of: refused, is: false },
      { of: barredUntil, stands: 'silent' },
    ],
  },
  {
    name: 'A penalty not yet imposed on the day asked about',
    source: boundary,
    on: '2025-06-01',
    told: { citizenship: 'DEU', entered: '2025-06-01', ...penalty('2025-06-02', false) },
    expect: [{ of: barredUntil, stands: 'silent' }],
  },
  {
    name: 'A penalty not executed, the day before the item',
    source: boundary,
    ...plans('2013-12-26', penalty('2013-05-10', false)),
    expect: [
      { of: refused, is: false },
      { of: barredUntil, stands: 'silent' },
    ],
  },
  {
    name: 'A penalty not executed, on the first day of the item',
    source: boundary,
    ...plans('2013-12-27', penalty('2013-05-10', false)),
    expect: [
      { of: refused, is: true },
      { of: barredUntil, is: 'never' },
    ],
  },

  // Items with their own days
  ...['1', '2', '3', '4', '5', '10', '11'].flatMap(ground => [onThe(ground, '2011-10-28', true), onThe(ground, '2026-06-01', true)]),
  { name: 'The day before the law', source: boundary, ...plans('2011-10-27', held('1')), expect: [{ of: refused, stands: 'silent' }] },
  ...['6', '8', '9'].flatMap(ground => [onThe(ground, '2013-12-26', false), onThe(ground, '2013-12-27', true)]),
  ...['6-1', '7-2', '7-3', '14'].flatMap(ground => [onThe(ground, '2024-05-27', false), onThe(ground, '2024-05-28', true)]),
  onThe('7', '2024-05-27', true),
  onThe('7', '2024-05-28', true),
  onThe('7-1', '2024-05-27', true),
  onThe('7-1', '2024-05-28', true),
  onThe('10-1', '2023-12-31', false),
  onThe('10-1', '2024-01-01', true),
  ...['12', '13'].flatMap(ground => [onThe(ground, '2017-07-24', false), onThe(ground, '2017-07-25', true)]),
  { name: 'No money shown in December 2013: ethnic Kazakh', source: boundary, ...plans('2013-12-27', { ...held('9'), ethnicKazakh: true }), expect: [{ of: refused, is: false }] },
  { name: 'No money shown: ethnic Kazakh', source: boundary, ...plans('2026-06-01', { ...held('9'), ethnicKazakh: true }), expect: [{ of: refused, is: false }] },
  { name: 'No money shown: born in the Kazakh SSR', source: boundary, ...plans('2026-06-01', { ...held('9'), 'kaz.tiedByOrigin': true }), expect: [{ of: refused, is: false }] },
  { name: 'An ethnic Kazakh is not spared other grounds', source: boundary, ...plans('2026-06-01', { ...held('10'), ethnicKazakh: true }), expect: [{ of: refused, is: true }] },

  // The bans
  {
    name: 'Expulsion carried out on 23 November 2026: barred to 22 November 2031',
    source: 'kz-labour-liability 17',
    on: '2026-11-24',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2031-11-22', ...removed('expulsion', '2026-11-23') },
    expect: [
      { of: barredUntil, is: '2031-11-22' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'The day after the ban',
    source: boundary,
    on: '2026-11-24',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2031-11-23', ...removed('expulsion', '2026-11-23') },
    expect: [
      { of: barredUntil, is: '2031-11-22' },
      { of: refused, is: false },
    ],
  },
  {
    name: 'Expulsion of 29 February: the ban ends with 27 February',
    source: boundary,
    ...plans('2026-06-01', removed('expulsion', '2024-02-29')),
    expect: [
      { of: barredUntil, is: '2029-02-27' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Readmission before the law of 2024 was in force',
    source: boundary,
    ...plans('2024-05-27', removed('readmission', '2023-06-01')),
    expect: [
      { of: barredUntil, stands: 'silent' },
      { of: refused, is: false },
    ],
  },
  {
    name: 'Readmission on the day of the law of 2024',
    source: boundary,
    ...plans('2024-05-28', removed('readmission', '2023-06-01')),
    expect: [
      { of: barredUntil, is: '2028-05-31' },
      { of: refused, is: true },
    ],
  },
  { name: 'The ban after a readmission has ended', source: boundary, ...plans('2028-06-01', removed('readmission', '2023-06-01')), expect: [{ of: refused, is: false }] },
  {
    name: 'Expulsion asked about while the ban ran from the decision',
    source: boundary,
    ...plans('2020-01-10', removed('expulsion', '2018-03-01')),
    expect: [
      { of: barredUntil, is: '2023-02-28' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'The same the day after',
    source: boundary,
    ...plans('2020-01-11', removed('expulsion', '2018-03-01')),
    expect: [
      { of: barredUntil, is: '2023-02-28' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Expelled on the day the law began',
    source: boundary,
    ...plans('2011-10-28', removed('expulsion', '2011-03-01')),
    expect: [
      { of: barredUntil, is: '2016-02-29' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'The day before the law began',
    source: boundary,
    ...plans('2011-10-27', removed('expulsion', '2011-03-01')),
    expect: [
      { of: barredUntil, stands: 'silent' },
      { of: refused, stands: 'silent' },
    ],
  },
  {
    name: 'An expulsion after the entry does not undo the entry',
    source: boundary,
    on: '2026-06-10',
    told: { citizenship: 'DEU', entered: '2026-06-01', ...removed('expulsion', '2026-06-01') },
    expect: [
      { of: refused, is: false },
      { of: barredUntil, is: '2031-05-31' },
    ],
  },
  {
    name: 'A readmission after the entry does not undo the entry',
    source: boundary,
    on: '2026-06-10',
    told: { citizenship: 'DEU', entered: '2026-06-01', ...removed('readmission', '2026-06-01') },
    expect: [
      { of: refused, is: false },
      { of: barredUntil, is: '2031-05-31' },
    ],
  },
  { name: 'The last day of the ban after a readmission', source: boundary, ...plans('2028-05-31', removed('readmission', '2023-06-01')), expect: [{ of: refused, is: true }] },
  {
    name: 'A readmission in 2019 is not an expulsion',
    source: boundary,
    ...plans('2019-06-01', removed('readmission', '2018-06-01')),
    expect: [
      { of: barredUntil, stands: 'silent' },
      { of: refused, is: false },
    ],
  },

  // Hosts
  { name: 'No penalty', source: boundary, on: '2026-11-24', told: {}, expect: [{ of: unheard, is: false }] },
  {
    name: 'The second on the very day of the application',
    source: boundary,
    on: '2026-11-24',
    told: host(['518(1)', '2026-02-01'], ['518(3)', '2026-11-24']),
    expect: [{ of: unheard, is: false }],
  },
  {
    name: 'Two, on the first day on which two were asked for',
    source: boundary,
    on: '2020-01-11',
    told: host(['518(1)', '2019-06-01'], ['518(3)', '2019-09-01']),
    expect: [{ of: unheard, is: true }],
  },
  { name: 'No penalty in 2019', source: boundary, on: '2019-11-24', told: {}, expect: [{ of: unheard, is: false }] },
  { name: 'One on the first day of the rule', source: boundary, on: '2013-12-27', told: host(['518(3)', '2013-06-01']), expect: [{ of: unheard, is: true }] },
  { name: 'The day before the rule', source: boundary, on: '2013-12-26', told: host(['518(3)', '2013-06-01']), expect: [{ of: unheard, stands: 'silent' }] },
  { name: 'In 2019, exactly a year ago', source: boundary, on: '2019-11-24', told: host(['518(1)', '2018-11-24']), expect: [{ of: unheard, is: true }] },
  { name: 'In 2019, more than a year ago', source: boundary, on: '2019-11-24', told: host(['518(1)', '2018-11-23']), expect: [{ of: unheard, is: false }] },
  { name: 'In 2019, on the very day', source: boundary, on: '2019-11-24', told: host(['518(1)', '2019-11-24']), expect: [{ of: unheard, is: false }] },
  { name: 'In 2019, for giving a dwelling', source: boundary, on: '2019-11-24', told: host(['518(2)', '2019-06-01']), expect: [{ of: unheard, is: false }] },
  {
    name: 'Two notices late in twelve months',
    source: boundary,
    on: '2026-11-24',
    told: host(['518(1)', '2026-02-01'], ['518(3)', '2026-09-01']),
    expect: [{ of: unheard, is: true }],
  },
  {
    name: 'One in the months, one before them',
    source: boundary,
    on: '2026-11-24',
    told: host(['518(1)', '2025-11-23'], ['518(3)', '2026-09-01']),
    expect: [{ of: unheard, is: false }],
  },
  {
    name: 'The first exactly twelve months ago',
    source: boundary,
    on: '2026-11-24',
    told: host(['518(1)', '2025-11-24'], ['518(3)', '2026-09-01']),
    expect: [{ of: unheard, is: true }],
  },
  {
    name: 'Lodging a person in breach is another offence',
    source: boundary,
    on: '2026-11-24',
    told: host(['518(2)', '2026-02-01'], ['518(1)', '2026-09-01']),
    expect: [{ of: unheard, is: false }],
  },
  {
    name: 'The landlord fined for the second time in a year',
    source: 'kz-labour-liability 16',
    on: '2026-11-24',
    told: host(['518(1)', '2026-05-01'], ['518(3)', '2026-11-01']),
    expect: [{ of: unheard, is: true }],
  },
  { name: 'Before 2020 one was enough', source: boundary, on: '2020-01-10', told: host(['518(1)', '2019-06-01']), expect: [{ of: unheard, is: true }] },
  { name: 'Since 2020 one is not', source: boundary, on: '2020-01-11', told: host(['518(1)', '2019-06-01']), expect: [{ of: unheard, is: false }] },
]
