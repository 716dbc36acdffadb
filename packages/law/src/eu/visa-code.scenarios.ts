import { day } from '@kosh/norms'
import type { Scenario, Told } from '../scenario.js'
import { boundary, family, pack, permit, person, rows, to } from './scenario-people.js'
import { airportTransitVisa, authorityDuties, etiasFee, fileBy, fileFrom, recordKept, visaDuties, visaFee, visaInsurance, visaYears } from './stay-questions.js'

/** Worked cases of the Visa Code and of the systems at the border, and their boundaries. */

const born = (on: string): Told => ({ born: on })
const on = '2026-11-24'
type Visa = readonly [from: string, to: string, multiple: boolean, used?: number]
const visas = (...of: readonly Visa[]): Told =>
  rows('visas', ...of.map(([from, until, multiple, used = 1]) => ({ state: 'DEU', category: 'C', electronic: false, multiple, from, to: until, days: 90, entriesUsed: used })))
const fee = (name: string, citizenship: string, day: string, is: number, more: Told = {}, source = boundary): Scenario => ({
  name,
  source,
  ...person(citizenship, day, more),
  expect: [{ of: visaFee, is }],
})
const duties = (from: string, by: string, euro: number) =>
  (
    [
      ['apply-visa', euro],
      ['insurance', 0],
    ] as const
  ).map(([deed, cost]) => ({ deed, by: day(by), sanction: 'none', from: day(from), euro: cost }))
const three: readonly Visa[] = [
  ['2025-01-10', '2025-02-10', false],
  ['2025-06-10', '2025-07-10', false],
  ['2026-01-10', '2026-02-10', false],
]

/** How long each authority may take from the complete file of 1 September 2026: the deeds and their last days. */
const decisions: readonly Scenario[] = (
  [
    ['union-family', ['decision', '2027-03-01']],
    ['union-permanent', ['decision', '2027-03-01']],
    ['family', ['decision', '2027-06-01']],
    ['long-term', ['decision', '2027-03-01']],
    ['study', ['decision', '2026-11-30'], ['decision-approved', '2026-10-31']],
    ['research', ['decision', '2026-11-30'], ['decision-approved', '2026-10-31']],
    ['blue-card', ['decision', '2026-11-30'], ['decision-approved', '2026-10-01']],
    ['intra-corporate', ['decision', '2026-11-30']],
    ['seasonal', ['decision', '2026-11-30']],
    ['single-permit', ['decision', '2026-11-30'], ['decision-extended', '2026-12-30']],
  ] as const
).map(([kind, ...deeds]) => ({
  name: `An application that awaits a decision: ${kind}`,
  source: boundary,
  ...person('KAZ', on, rows('eu.applications', { kind, filed: '2026-09-01' })),
  expect: [{ of: authorityDuties, is: deeds.map(([deed, by]) => ({ deed, by: day(by), sanction: 'none' })) }],
}))

export const scenarios: readonly Scenario[] = [
  ...decisions,
  {
    name: 'Before 2020: fifteen days, at most thirty',
    source: boundary,
    ...person('KAZ', '2020-02-01', rows('eu.applications', { kind: 'visa', filed: '2020-01-20' })),
    expect: [
      {
        of: authorityDuties,
        is: [
          { deed: 'visa-decision', by: day('2020-02-04'), sanction: 'none' },
          { deed: 'visa-decision-extended', by: day('2020-02-19'), sanction: 'none' },
        ],
      },
    ],
  },
  // --- the family of pack case 8: 90 + 90 + 45 + 0 ---
  fee('Kazakh adult', 'KAZ', on, 90, {}, pack('8')),
  fee('Kazakh child of eight', 'KAZ', on, 45, born('2018-06-01'), pack('8')),
  fee('Kazakh child of four', 'KAZ', on, 0, born('2022-06-01'), pack('8')),
  fee('The day before six', 'KAZ', on, 0, born('2020-11-25')),
  fee('Six years old', 'KAZ', on, 45, born('2020-11-24')),
  fee('The day before twelve', 'KAZ', on, 45, born('2014-11-25')),
  fee('Twelve years old', 'KAZ', on, 90, born('2014-11-24')),
  fee('The day before the fee of 90', 'KAZ', '2024-06-10', 80),
  fee('The first day of the fee of 90', 'KAZ', '2024-06-11', 90),
  fee('A child the day before', 'KAZ', '2024-06-10', 40, born('2016-01-01')),
  fee('The day before the fee of 80', 'KAZ', '2020-02-01', 60),
  fee('The first day of the fee of 80', 'KAZ', '2020-02-02', 80),
  fee('A child before 2020', 'KAZ', '2020-02-01', 35, born('2012-01-01')),
  fee('A student', 'KAZ', on, 0, { purpose: 'study' }),
  fee('The wife of a Frenchman who works in Germany', 'KAZ', on, 0, family('spouse', 'FRA', 'DEU', 'work')),
  fee('An Armenian', 'ARM', on, 35),
  fee('An Armenian child of five', 'ARM', on, 0, born('2021-06-01')),
  fee('A Russian, the last day of facilitation', 'RUS', '2022-09-11', 35),
  fee('A Russian, the day after', 'RUS', '2022-09-12', 80),
  { name: 'A Gambian: a measure not found', source: boundary, ...person('GMB', on), expect: [{ of: visaFee, stands: 'open' }] },
  fee('A Gambian child', 'GMB', on, 45, born('2018-06-01')),
  { name: 'A Gambian of twelve: a measure not found', source: boundary, ...person('GMB', on, born('2014-11-24')), expect: [{ of: visaFee, stands: 'open' }] },
  fee('A Gambian on the day before twelve', 'GMB', on, 45, born('2014-11-25')),
  fee('An Armenian of six', 'ARM', on, 35, born('2020-11-24')),
  { name: 'Exempt: no fee is asked', source: boundary, ...person('USA', on), expect: [{ of: visaFee, stands: 'silent' }] },
  { name: 'Cyprus gives its own visas', source: boundary, ...person('KAZ', on, to('CYP')), expect: [{ of: visaFee, stands: 'silent' }] },

  // --- when to apply ---
  {
    name: 'Six months to fifteen days before',
    source: boundary,
    ...person('KAZ', on),
    expect: [
      { of: fileFrom, is: '2026-05-24' },
      { of: fileBy, is: '2026-11-09' },
      { of: visaInsurance, is: 30_000 },
    ],
  },
  {
    name: 'A seafarer who needs a visa: nine months, if the state asks for one',
    source: boundary,
    ...person('KAZ', on, { document: 'seafarer' }),
    expect: [{ of: fileFrom, mayBe: '2026-02-24' }],
  },
  {
    name: 'Before 2020: three months',
    source: boundary,
    ...person('KAZ', '2020-02-01'),
    expect: [
      { of: fileFrom, is: '2019-11-01' },
      { of: fileBy, stands: 'silent' },
    ],
  },
  { name: 'The first day of six months', source: boundary, ...person('KAZ', '2020-02-02'), expect: [{ of: fileFrom, is: '2019-08-02' }] },

  // --- visas for several entries ---
  { name: 'Three visas used in two years: one year', source: pack('9'), ...person('KAZ', on, visas(...three)), expect: [{ of: visaYears, is: 1 }] },
  {
    name: 'A two-year visa in the last three years: five years',
    source: pack('9'),
    ...person('KAZ', on, visas(['2024-01-10', '2026-01-09', true])),
    expect: [{ of: visaYears, is: 5 }],
  },
  {
    name: 'A one-year visa in the last two years: two years',
    source: boundary,
    ...person('KAZ', on, visas(['2025-01-10', '2026-01-09', true])),
    expect: [{ of: visaYears, is: 2 }],
  },
  { name: 'Two visas: none is due', source: boundary, ...person('KAZ', on, visas(...three.slice(1))), expect: [{ of: visaYears, is: 0 }] },
  {
    name: 'Three visas, one not used',
    source: boundary,
    ...person('KAZ', on, visas(...three.slice(1), ['2026-05-10', '2026-06-10', false, 0])),
    expect: [{ of: visaYears, is: 0 }],
  },
  {
    name: 'Three visas, one of two years and a day ago',
    source: boundary,
    ...person('KAZ', on, visas(...three.slice(1), ['2024-11-23', '2024-12-23', false])),
    expect: [{ of: visaYears, is: 0 }],
  },
  {
    name: 'One of exactly two years ago',
    source: boundary,
    ...person('KAZ', on, visas(...three.slice(1), ['2024-11-24', '2024-12-23', false])),
    expect: [{ of: visaYears, is: 1 }],
  },
  { name: 'A day short of a year', source: boundary, ...person('KAZ', on, visas(['2025-01-10', '2026-01-08', true])), expect: [{ of: visaYears, is: 0 }] },
  { name: 'A two-year visa of more than three years ago', source: boundary, ...person('KAZ', on, visas(['2023-11-23', '2025-11-22', true])), expect: [{ of: visaYears, is: 0 }] },

  { name: 'A one-year visa never used', source: boundary, ...person('KAZ', on, visas(['2025-01-10', '2026-01-09', true, 0])), expect: [{ of: visaYears, is: 0 }] },
  { name: 'A two-year visa never used', source: boundary, ...person('KAZ', on, visas(['2024-01-10', '2026-01-09', true, 0])), expect: [{ of: visaYears, is: 0 }] },
  { name: 'A one-year visa of exactly two years ago', source: boundary, ...person('KAZ', on, visas(['2024-11-24', '2025-11-23', true])), expect: [{ of: visaYears, is: 2 }] },
  { name: 'and of a day more', source: boundary, ...person('KAZ', on, visas(['2024-11-23', '2025-11-22', true])), expect: [{ of: visaYears, is: 0 }] },
  { name: 'A two-year visa of exactly three years ago', source: boundary, ...person('KAZ', on, visas(['2023-11-24', '2025-11-23', true])), expect: [{ of: visaYears, is: 5 }] },
  { name: 'A day short of two years', source: boundary, ...person('KAZ', on, visas(['2024-01-10', '2026-01-08', true])), expect: [{ of: visaYears, is: 0 }] },

  // --- airport transit ---
  { name: 'An Afghan needs one', source: boundary, ...person('AFG', on), expect: [{ of: airportTransitVisa, is: true }] },
  { name: 'A Kazakh does not', source: boundary, ...person('KAZ', on), expect: [{ of: airportTransitVisa, is: false }] },
  {
    name: 'An Afghan with a French permit does not',
    source: boundary,
    ...person('AFG', on, permit('FRA', 'temporary', '2026-01-01', '2027-01-01')),
    expect: [{ of: airportTransitVisa, is: false }],
  },
  {
    name: 'nor with a permit of the United States',
    source: boundary,
    ...person('AFG', on, permit('USA', 'permanent', '2026-01-01', '2027-01-01')),
    expect: [{ of: airportTransitVisa, is: false }],
  },
  {
    name: 'but with one of Kazakhstan',
    source: boundary,
    ...person('AFG', on, permit('KAZ', 'permanent', '2026-01-01', '2027-01-01')),
    expect: [{ of: airportTransitVisa, is: true }],
  },
  { name: 'An Afghan diplomat does not', source: boundary, ...person('AFG', on, { document: 'diplomatic' }), expect: [{ of: airportTransitVisa, is: false }] },

  // --- how long the consulate may take ---
  {
    name: 'Fifteen days, at most 45',
    source: boundary,
    ...person('KAZ', on, rows('eu.applications', { kind: 'visa', filed: '2026-11-01' })),
    expect: [
      {
        of: authorityDuties,
        is: [
          { deed: 'visa-decision', by: day('2026-11-16'), sanction: 'none' },
          { deed: 'visa-decision-extended', by: day('2026-12-16'), sanction: 'none' },
        ],
      },
    ],
  },

  // --- records ---
  {
    name: 'An exit recorded: three years',
    source: pack('13'),
    ...person('USA', '2026-07-10', { entered: '2026-07-01', leaving: '2026-07-10' }),
    expect: [{ of: recordKept, is: '2029-07-10' }],
  },
  {
    name: 'No exit recorded: five years from the last authorised day',
    source: pack('13'),
    ...person('KAZ', '2026-07-01', { 'eu.exitRecorded': false }, visas(['2026-06-01', '2026-07-10', true, 0])),
    expect: [{ of: recordKept, is: '2031-07-10' }],
  },
  { name: 'Before the system', source: boundary, ...person('USA', '2025-10-11', { leaving: '2025-10-11' }), expect: [{ of: recordKept, stands: 'silent' }] },
  { name: 'Its first day', source: boundary, ...person('USA', '2025-10-12', { leaving: '2025-10-12' }), expect: [{ of: recordKept, is: '2028-10-12' }] },
  { name: 'Cyprus does not run it', source: boundary, ...person('USA', on, to('CYP')), expect: [{ of: recordKept, stands: 'silent' }] },
  {
    name: 'A permit of the destination',
    source: boundary,
    ...person('USA', on, permit('DEU', 'temporary', '2026-01-01', '2027-01-01')),
    expect: [{ of: recordKept, stands: 'silent' }],
  },

  // --- travel authorisation ---
  { name: 'An adult pays 20 euro', source: boundary, ...person('USA', on), expect: [{ of: etiasFee, is: 20 }] },
  { name: 'The day before 18', source: boundary, ...person('USA', on, born('2008-11-25')), expect: [{ of: etiasFee, is: 0 }] },
  { name: '18 years old', source: boundary, ...person('USA', on, born('2008-11-24')), expect: [{ of: etiasFee, is: 20 }] },
  { name: '70 years old', source: boundary, ...person('USA', on, born('1955-11-25')), expect: [{ of: etiasFee, is: 20 }] },
  { name: 'Over 70', source: boundary, ...person('USA', on, born('1955-11-24')), expect: [{ of: etiasFee, is: 0 }] },
  { name: 'Who needs a visa needs none', source: boundary, ...person('KAZ', on), expect: [{ of: etiasFee, stands: 'silent' }] },
  { name: 'San Marino is outside', source: boundary, ...person('SMR', on), expect: [{ of: etiasFee, stands: 'silent' }] },

  // --- what to do before the journey ---
  ...(
    [
      ['an adult', '1990-01-01', 90],
      ['a child of eleven', '2015-01-01', 45],
      ['a child of five', '2021-01-01', 0],
    ] as const
  ).map(([who, day, euro]): Scenario => ({
    name: `Before the journey: an application, its window and the fee of ${who}`,
    source: pack('8'),
    ...person('KAZ', on, { ...born(day), entered: '2027-03-01' }),
    expect: [{ of: visaDuties, is: duties('2026-09-01', '2027-02-14', euro) }],
  })),
  {
    name: 'Before the journey: of 2019, three months and the older fee',
    source: boundary,
    ...person('KAZ', '2019-03-01', { entered: '2019-06-01' }),
    expect: [{ of: visaDuties, is: duties('2019-03-01', '2019-06-01', 60) }],
  },
  {
    name: 'Before the journey: a diplomatic passport needs no insurance',
    source: boundary,
    ...person('KAZ', on, { entered: '2027-03-01', document: 'diplomatic' }),
    expect: [{ of: visaDuties, stands: 'open' }],
  },
  {
    name: 'Before the journey: whoever comes to work needs a long-stay visa of the state',
    source: boundary,
    ...person('KAZ', on, { purpose: 'work' }),
    expect: [{ of: visaDuties, is: [] }],
  },
  {
    name: 'Before the journey: the wife of a Frenchman who lives there pays nothing',
    source: boundary,
    ...person('KAZ', on, { entered: '2027-03-01', purpose: 'family' }, family('spouse', 'FRA', 'DEU', 'work')),
    expect: [{ of: visaDuties, is: duties('2026-09-01', '2027-02-14', 0) }],
  },
  { name: 'A visa is held: nothing more', source: boundary, ...person('KAZ', on, visas(['2026-10-01', '2027-03-31', true])), expect: [{ of: visaDuties, is: [] }] },
  { name: 'The journey was made', source: boundary, ...person('KAZ', on, { entered: '2026-11-20' }), expect: [{ of: visaDuties, is: [] }] },
  { name: 'No visa is needed, and no authorisation yet', source: boundary, ...person('USA', on, { entered: '2027-03-31' }), expect: [{ of: visaDuties, is: [] }] },
]
