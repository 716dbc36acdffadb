import type { Scenario, Told } from '../../scenario.js'
import { rows, yearOf } from './expected-sanctions.js'
import { crimeSanctions } from './liability-facts.js'
import { barredUntil, refused } from '../questions.js'

/** Crimes of migration on the last day of the old text and the first of the new; the ban after expulsion. */

const boundary = 'boundary'
const person: Told = { citizenship: 'UZB', destination: 'KAZ', entered: '2022-08-01' }
const [first2022, last2024, first2024, last2025, first2025, on2026] = ['2022-09-03', '2024-09-05', '2024-09-06', '2025-09-16', '2025-09-17', '2026-11-23'] as const

const forged = (units: number, months: number) => [`fine ${units}`, 'corrective-work', 'community-work', `restriction ${months}`, `prison 0-${months}`]
const unpermitted = ['fine 200', 'corrective-work', 'community-work', 'arrest 50']
const lines: readonly (readonly [crime: string, on: readonly string[], ...options: readonly string[]])[] = [
  ['128(1)', [first2022, last2024], 'prison 36-60 + confiscation'],
  ['128(2)', [first2022, last2024], 'prison 60-84 + confiscation'],
  ['128(3)', [first2022, last2024], 'prison 84-120 + confiscation'],
  ['128(4)', [first2022, last2024], 'prison 120-180 + confiscation'],
  ['128(1)', [first2024, on2026], 'prison 48-84 + confiscation'],
  ['128(2)', [first2024, on2026], 'prison 84-108 + confiscation'],
  ['128(3)', [first2024, on2026], 'prison 108-144 + confiscation'],
  ['128(4)', [first2024, on2026], 'prison 144-180 + confiscation'],
  ['385(1)', [first2022, last2025, first2025, on2026], ...forged(2000, 24)],
  ['385(2)', [first2022, last2025, first2025, on2026], ...forged(4000, 48)],
  ['385(3)', [first2022, last2025, first2025, on2026], 'fine 160', 'corrective-work', 'community-work', 'arrest 40'],
  ['392(1)', [first2022, last2025], 'fine 1000 + expulsion', 'prison 0-12 + expulsion'],
  ['392(1)', [first2025, on2026], 'fine 2000 + expulsion', 'prison 0-36 + expulsion'],
  ['392(1-1)', [first2022, last2025], 'fine 1000 + expulsion', 'prison 0-12 + expulsion'],
  ['392(1-1)', [first2025, on2026], 'fine 3000 + expulsion', 'prison 0-48 + expulsion'],
  ['392(2)', [first2022, last2025], 'prison 0-60 + expulsion'],
  ['392(2)', [first2025, on2026], 'prison 48-84 + expulsion'],
  ['394(1)', [first2022, last2025], 'fine 2000', 'corrective-work', 'community-work', 'restriction 24', 'prison 0-24'],
  ['394(1)', [first2025, on2026], 'fine 3000 + expulsion', 'corrective-work + expulsion', 'community-work + expulsion', 'restriction 36 + expulsion', 'prison 0-36 + expulsion'],
  ['394(2)', [first2022, last2025], 'fine 5000', 'corrective-work', 'community-work', 'restriction 60', 'prison 0-60'],
  ['394(2)', [first2025, on2026], 'fine 7000 + expulsion', 'corrective-work + expulsion', 'restriction 84 + expulsion', 'prison 36-84 + expulsion'],
  ['394(3)', [first2022, last2025], 'prison 36-84 + confiscation'],
  ['394(3)', [first2025, on2026], 'prison 60-120 + expulsion'],
  ['395', [first2022, on2026], ...unpermitted],
]
const accused = (crime: string, on: string, asked = on): Pick<Scenario, 'on' | 'told'> => ({ on: asked, told: { ...person, 'kaz.crime': crime, 'kaz.crime.on': on } })
const expelled = (executed: string): Told => ({ 'kaz.expulsions': [{ kind: 'criminal-expulsion', executed }] })

export const scenarios: readonly Scenario[] = [
  { name: 'Accused of nothing', source: boundary, on: on2026, told: person, expect: [{ of: crimeSanctions, is: [] }] },
  { name: 'Before the texts that were read', source: boundary, ...accused('394(1)', '2022-09-02'), expect: [{ of: crimeSanctions, stands: 'silent' }] },
  ...lines.flatMap(([crime, days, ...options]) =>
    days.map((on): Scenario => ({
      name: `${crime} on ${on}`,
      source: boundary,
      ...accused(crime, on),
      expect: [{ of: crimeSanctions, is: rows(crime, 'court', yearOf(on), ...options) }],
    })),
  ),
  {
    name: 'A crossing before the heavier law, judged after it',
    source: boundary,
    ...accused('392(1)', last2025, '2025-12-01'),
    expect: [{ of: crimeSanctions, is: rows('392(1)', 'court', 2025, 'fine 1000 + expulsion', 'prison 0-12 + expulsion') }],
  },
  {
    name: 'Trafficking before the heavier law, judged after it',
    source: boundary,
    ...accused('128(4)', last2024, '2025-12-01'),
    expect: [{ of: crimeSanctions, is: rows('128(4)', 'court', 2024, 'prison 120-180 + confiscation') }],
  },
  // The case puts the crossing in 2027, whose index is not known: its amounts are those of 2026.
  {
    name: 'Through the steppe knowing of the ban, in 2026',
    source: 'kz-labour-liability 17',
    ...accused('392(1-1)', '2026-12-01'),
    expect: [
      {
        of: crimeSanctions,
        is: [
          { offence: '392(1-1)', option: 'fine', kind: 'fine', units: 3000, tenge: 12_975_000, halved: 0, decides: 'court', weight: 3500 },
          { offence: '392(1-1)', option: 'fine', kind: 'expulsion', units: 0, tenge: 0, halved: 0, decides: 'court', weight: 3500 },
          { offence: '392(1-1)', option: 'prison', kind: 'prison', units: 48, tenge: 0, halved: 0, decides: 'court', weight: 19_700 },
          { offence: '392(1-1)', option: 'prison', kind: 'expulsion', units: 0, tenge: 0, halved: 0, decides: 'court', weight: 19_700 },
        ],
      },
    ],
  },
  {
    name: 'Through the steppe knowing of the ban, in 2027',
    source: 'kz-labour-liability 17',
    ...accused('392(1-1)', '2027-03-01'),
    expect: [{ of: crimeSanctions, stands: 'open' }],
  },

  // The ban after expulsion
  {
    name: 'Expulsion by an administrative court executed on 23 November 2026',
    source: 'kz-labour-liability 17',
    on: '2026-11-24',
    told: { ...person, entered: '2026-11-24', 'kaz.expulsions': [{ kind: 'expulsion', executed: '2026-11-23' }] },
    expect: [
      { of: barredUntil, is: '2031-11-22' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Expelled for a crime on 23 November 2026',
    source: boundary,
    on: '2026-11-24',
    told: { ...person, entered: '2026-11-24', ...expelled('2026-11-23') },
    expect: [
      { of: barredUntil, is: '2031-11-22' },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Entry on the last day of that ban',
    source: boundary,
    on: '2031-11-22',
    told: { ...person, entered: '2031-11-22', ...expelled('2026-11-23') },
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'Entry on the day after',
    source: boundary,
    on: '2031-11-23',
    told: { ...person, entered: '2031-11-23', ...expelled('2026-11-23') },
    expect: [{ of: refused, is: false }],
  },
  {
    name: 'Left without paying a fine of 25 units, returns after three years',
    source: 'kz-labour-liability 18',
    on: '2026-11-23',
    told: { ...person, entered: '2026-11-23', 'kaz.penalties': [{ article: '517(4)', decided: '2023-11-20', executed: false, criminal: false }] },
    expect: [
      { of: barredUntil, is: 'never' },
      { of: refused, is: true },
    ],
  },
]
