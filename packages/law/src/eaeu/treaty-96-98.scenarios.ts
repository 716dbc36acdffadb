import { never } from '@kosh/norms'
import { lastDay } from '../region/questions.js'
import type { Scenario, Told } from '../scenario.js'
import { degreeRecognised, diplomaRecognised, isWorker, mayLimit, mayWork, migrationCard, rights, stayUntil, taxRate, unregisteredUntil } from './questions.js'
import { workTold } from './work-told.js'

/** Arts 96 to 98 between every pair of members: each from its own day, and not a day before. */

const boundary = 'boundary'
type Pair = readonly [citizenship: string, destination: string]
const works = ([citizenship, destination]: Pair, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: workTold({
    citizenship,
    destination,
    entered: on,
    purpose: 'work',
    'eaeu.work.form': 'labour-contract',
    'eaeu.work.occupation': 'other',
    'eaeu.insuredMonths': 0,
    'eaeu.contract.from': on,
    'eaeu.contract.to': '2030-12-31',
    ...more,
  }),
})
const may = (name: string, pair: Pair, on: string, is: boolean | 'silent', more: Told = {}): Scenario => ({
  name,
  source: boundary,
  ...works(pair, on, more),
  expect: [is === 'silent' ? { of: mayWork, stands: 'silent' } : { of: mayWork, is }],
})

const workerRights = [
  'no-market-limits',
  'diploma-specialty',
  'property-and-transfer',
  'social-security',
  'medical-insurance',
  'emergency-care',
  'unions',
  'information',
  'certificate',
  'kindergarten-and-school',
  'resident-tax',
].map(right => ({ right, until: never }))

/** From when work is free between two states, and the day before. */
const since: readonly (readonly [...Pair, string])[] = [
  ['RUS', 'KAZ', '2012-01-01'],
  ['KAZ', 'BLR', '2012-01-01'],
  ['BLR', 'RUS', '2012-01-01'],
  ['ARM', 'RUS', '2015-01-02'],
  ['KAZ', 'ARM', '2015-01-02'],
  ['KGZ', 'RUS', '2015-08-12'],
  ['ARM', 'KGZ', '2015-08-12'],
  ['KAZ', 'KGZ', '2015-08-12'],
]
const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)

export const scenarios: readonly Scenario[] = [
  ...since.flatMap(([citizenship, destination, first]) => [
    may(`${citizenship} in ${destination} from ${first}`, [citizenship, destination], first, true),
    may(`${citizenship} in ${destination} the day before ${first}`, [citizenship, destination], dayBefore(first), 'silent'),
  ]),
  may('the last day of the agreement of 2010', ['RUS', 'KAZ'], '2014-12-31', true),
  may('the first day of the Union', ['RUS', 'KAZ'], '2015-01-01', true),
  may('an observer is no member', ['UZB', 'KAZ'], '2026-11-23', 'silent'),
  may('nor is Moldova', ['MDA', 'RUS'], '2026-11-23', 'silent'),
  may('at home', ['KAZ', 'KAZ'], '2026-11-23', 'silent'),
  may('own business is not labour activity', ['KAZ', 'RUS'], '2026-11-23', 'silent', { 'eaeu.work.form': 'own-business' }),
  may('a civil contract is', ['KAZ', 'RUS'], '2026-11-23', true, { 'eaeu.work.form': 'civil-contract' }),
  ...(
    [
      ['household', workerRights],
      ['remote', []],
      ['own-business', []],
    ] as const
  ).map(([form, is]): Scenario => ({
    name: `rights of a Russian in Kazakhstan, ${form}`,
    source: boundary,
    ...works(['RUS', 'KAZ'], '2026-11-23', { 'kaz.work.form': form }),
    expect: [{ of: rights, is }],
  })),
  may('a stateless resident of a member state is not covered', ['XXA', 'RUS'], '2026-11-23', 'silent', {
    document: 'stateless',
    permits: [{ state: 'KAZ', kind: 'permanent', from: '2020-01-01', to: '2030-01-01' }],
  }),
  {
    name: 'a visitor may take work, but is no worker yet',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'KAZ', destination: 'RUS', entered: '2026-11-20' },
    expect: [
      { of: mayWork, is: true },
      { of: isWorker, is: false },
      { of: stayUntil, stands: 'silent' },
      { of: rights, is: [] },
      { of: taxRate, stands: 'silent' },
    ],
  },
  { name: 'no limits for a worker', source: boundary, ...works(['KGZ', 'BLR'], '2026-11-23'), expect: [{ of: mayLimit, is: false }] },
  { name: 'limits for others are not spoken of', source: boundary, ...works(['UZB', 'BLR'], '2026-11-23'), expect: [{ of: mayLimit, stands: 'silent' }] },

  // Art. 97(3)
  ...(['teaching', 'law', 'medicine', 'pharmacy'] as const).map((field): Scenario => ({
    name: `diploma in ${field}`,
    source: boundary,
    ...works(['KAZ', 'RUS'], '2026-11-23', { 'eaeu.work.occupation': field }),
    expect: [{ of: diplomaRecognised, is: false }],
  })),
  { name: 'any other diploma', source: boundary, ...works(['KAZ', 'RUS'], '2026-11-23'), expect: [{ of: diplomaRecognised, is: true }] },
  { name: 'degrees since 2 May 2024', source: boundary, ...works(['KAZ', 'RUS'], '2024-05-02'), expect: [{ of: degreeRecognised, is: true }] },
  { name: 'degrees the day before', source: boundary, ...works(['KAZ', 'RUS'], '2024-05-01'), expect: [{ of: degreeRecognised, stands: 'silent' }] },

  // Art. 97(5), (9)
  {
    name: 'as long as the contract',
    source: boundary,
    ...works(['KGZ', 'RUS'], '2026-01-10', { 'eaeu.contract.to': '2026-12-31' }),
    expect: [{ of: stayUntil, is: '2026-12-31' }],
  },
  {
    name: 'past the ninety days of a visitor in Russia',
    source: boundary,
    on: '2026-07-01',
    told: { ...works(['KGZ', 'RUS'], '2026-01-10', { 'eaeu.contract.to': '2026-12-31' }).told, stays: [{ state: 'RUS', from: '2026-01-10', to: '2026-07-01' }] },
    expect: [{ of: lastDay, is: '2026-12-31' }],
  },
  {
    name: 'a contract that begins after the entry',
    source: boundary,
    ...works(['KGZ', 'RUS'], '2026-01-10', { 'eaeu.contract.from': '2026-01-11' }),
    expect: [{ of: stayUntil, stands: 'silent' }],
  },
  {
    name: 'ended early on day 90: no fifteen days',
    source: boundary,
    ...works(['KGZ', 'RUS'], '2026-03-01', { 'eaeu.contract.ended': '2026-05-29' }),
    expect: [{ of: stayUntil, is: '2026-05-29' }],
  },
  {
    name: 'ended early on day 91: fifteen days',
    source: boundary,
    ...works(['KGZ', 'RUS'], '2026-03-01', { 'eaeu.contract.ended': '2026-05-30' }),
    expect: [{ of: stayUntil, is: '2026-06-14' }],
  },
  {
    name: 'ended in its time: no fifteen days',
    source: boundary,
    ...works(['KGZ', 'RUS'], '2026-03-01', { 'eaeu.contract.to': '2026-06-30', 'eaeu.contract.ended': '2026-06-30' }),
    expect: [{ of: stayUntil, is: '2026-06-30' }],
  },
  {
    name: 'fifteen days by the agreement of 2010 too',
    source: boundary,
    ...works(['BLR', 'KAZ'], '2013-03-01', { 'eaeu.contract.ended': '2013-05-30' }),
    expect: [{ of: stayUntil, is: '2013-06-14' }],
  },
  {
    name: 'family of the worker, of any citizenship',
    source: boundary,
    on: '2026-03-01',
    told: { citizenship: 'UZB', destination: 'RUS', entered: '2026-03-01', purpose: 'family', 'eaeu.family': [{ relation: 'child', citizenship: 'KAZ', to: '2027-02-28' }] },
    expect: [{ of: stayUntil, is: '2027-02-28' }],
  },
  {
    name: 'family of a worker who is a citizen of the host: the treaty is not for him',
    source: boundary,
    on: '2026-03-01',
    told: { citizenship: 'UZB', destination: 'RUS', entered: '2026-03-01', purpose: 'family', 'eaeu.family': [{ relation: 'spouse', citizenship: 'RUS', to: '2027-02-28' }] },
    expect: [{ of: stayUntil, stands: 'silent' }],
  },

  // Art. 97(6)-(8)
  {
    name: 'thirty days without registration, the day of entry first',
    source: boundary,
    ...works(['ARM', 'BLR'], '2026-03-01'),
    expect: [{ of: unregisteredUntil, is: '2026-03-30' }],
  },
  {
    name: 'no card for thirty days on a passport',
    source: boundary,
    ...works(['KAZ', 'RUS'], '2026-03-01', { leaving: '2026-03-30' }),
    expect: [{ of: migrationCard, is: false }],
  },
  { name: 'a card for thirty-one', source: boundary, ...works(['KAZ', 'RUS'], '2026-03-01', { leaving: '2026-03-31' }), expect: [{ of: migrationCard, is: true }] },
  {
    name: 'a card on an internal passport',
    source: boundary,
    ...works(['KAZ', 'RUS'], '2026-03-01', { leaving: '2026-03-10', document: 'id-card' }),
    expect: [{ of: migrationCard, is: true }],
  },
  { name: 'tax in Kazakhstan', source: boundary, ...works(['RUS', 'KAZ'], '2026-03-01'), expect: [{ of: taxRate, is: 10 }] },
  { name: 'tax in Belarus was not looked up', source: boundary, ...works(['RUS', 'BLR'], '2026-03-01'), expect: [{ of: taxRate, stands: 'silent' }] },
]
