import type { Scenario, Told } from '../../scenario.js'
import { rows, yearOf } from './expected-sanctions.js'
import { conductSanctions } from './liability-facts.js'

/** Each other article by which a foreigner is punished, in each of its texts. */

const person: Told = { citizenship: 'UZB', destination: 'KAZ', entered: '2017-12-20' }
const [first2018, last2025, first2025, on2026] = ['2018-01-16', '2025-03-11', '2025-03-12', '2026-11-23'] as const

/** Conduct, days on which this holds, article, who decides, options. */
const lines: readonly (readonly [conduct: string, on: readonly string[], article: string, decides: string, ...options: readonly string[]])[] = [
  ['elections', [first2018, on2026], '109', 'court', 'fine 30', 'expulsion + fine 30'],
  ['fingerprints-refused', ['2024-01-01', on2026], '443-1', 'court', 'expulsion'],
  ['genome-refused', ['2021-01-01', on2026], '443-1', 'police', 'fine 5'],
  ['soliciting', [first2018, on2026], '449(3)', 'court', 'fine 5', 'arrest 5', 'expulsion'],
  ['missionary', [first2018, last2025], '490(3)', 'court', 'fine 100 + expulsion'],
  ['missionary', [first2025, on2026], '490(3)', 'court', 'fine 50 + expulsion'],
  ['resident-without-papers', [first2018, on2026], '492', 'police', 'fine 10'],
  ['false-data-identity', [first2018, on2026], '495', 'police', 'fine 20'],
  ['false-data-residence', [first2018, on2026], '495', 'court', 'expulsion'],
  ['lost-citizenship-papers-used', [first2018, last2025], '496', 'police', 'fine 100'],
  ['lost-citizenship-papers-used', [first2025, on2026], '496', 'police', 'fine 200'],
  ['other-citizenship-unreported', [first2018, last2025], '496', 'court', 'fine 200', 'expulsion'],
  ['other-citizenship-unreported', [first2025, on2026], '496', 'court', 'fine 100', 'expulsion'],
  ['citizenship-breach-official', [first2018, last2025], '496', 'court', 'fine 300', 'expulsion'],
  ['citizenship-breach-official', [first2025, on2026], '496', 'court', 'fine 300 + expulsion'],
  ['border-zone', [first2018, on2026], '510', 'police', 'fine 5'],
  ['border-zone-activity', [first2018, on2026], '510', 'police', 'fine 5'],
  ['closed-territory', [first2018, on2026], '510', 'police', 'fine 10'],
  ['checkpoint', [first2018, on2026], '513(2)', 'court', 'fine 10', 'expulsion'],
  ['state-border', [first2018, on2026], '514(2)', 'court', 'fine 20 + confiscation', 'arrest 10', 'expulsion'],
  ['border-guard-disobeyed', [first2018, on2026], '516(2)', 'court', 'arrest 5 + expulsion'],
]
/** As above, with an earlier penalty under an article. */
const again: readonly (readonly [conduct: string, earlier: string, article: string, decides: string, ...options: readonly string[]])[] = [
  ['resident-without-papers', '492', '492', 'police', 'fine 20'],
  ['resident-without-papers', '510', '492', 'police', 'fine 10'],
  ['border-zone-activity', '510', '510', 'court', 'fine 15', 'expulsion'],
  ['closed-territory', '510', '510', 'court', 'fine 15', 'expulsion'],
  ['border-zone', '510', '510', 'police', 'fine 5'],
]
const without: readonly (readonly [conduct: string, on: string])[] = [
  ['fingerprints-refused', '2023-12-31'],
  ['genome-refused', '2020-12-31'],
]
const did = (conduct: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { ...person, 'kaz.conduct': conduct, 'kaz.conduct.on': on, ...more } })
const punished = (article: string, decided: string): Told => ({ 'kaz.penalties': [{ article, decided, executed: true, criminal: false }] })
const boundary = 'boundary'

export const scenarios: readonly Scenario[] = [
  ...lines.flatMap(([conduct, days, article, decides, ...options]) =>
    days.map((on): Scenario => ({
      name: `${conduct} on ${on}`,
      source: boundary,
      ...did(conduct, on),
      expect: [{ of: conductSanctions, is: rows(article, decides, yearOf(on), ...options) }],
    })),
  ),
  ...again.flatMap(([conduct, earlier, article, decides, ...options]): readonly Scenario[] => [
    {
      name: `${conduct} exactly a year after ${earlier}`,
      source: boundary,
      ...did(conduct, '2026-06-01', punished(earlier, '2025-06-01')),
      expect: [{ of: conductSanctions, is: rows(article, decides, 2026, ...options) }],
    },
  ]),
  {
    name: 'resident-without-papers a year and a day after',
    source: boundary,
    ...did('resident-without-papers', '2026-06-01', punished('492', '2025-05-31')),
    expect: [{ of: conductSanctions, is: rows('492', 'police', 2026, 'fine 10') }],
  },
  {
    name: 'closed-territory a year and a day after',
    source: boundary,
    ...did('closed-territory', '2026-06-01', punished('510', '2025-05-31')),
    expect: [{ of: conductSanctions, is: rows('510', 'police', 2026, 'fine 10') }],
  },
  ...without.map(([conduct, on]): Scenario => ({
    name: `${conduct} on ${on}, not yet in force`,
    source: boundary,
    ...did(conduct, on),
    expect: [{ of: conductSanctions, is: [] }],
  })),
  {
    name: 'Citizenship not reported under the old text, not decided: the new is as heavy, so the old stays',
    source: boundary,
    on: '2025-03-20',
    told: { ...person, 'kaz.conduct': 'other-citizenship-unreported', 'kaz.conduct.on': '2025-03-01' },
    expect: [{ of: conductSanctions, is: rows('496', 'court', 2025, 'fine 200', 'expulsion') }],
  },
  {
    name: 'Papers of a citizen used under the old text: the new is heavier',
    source: boundary,
    on: '2025-03-20',
    told: { ...person, 'kaz.conduct': 'lost-citizenship-papers-used', 'kaz.conduct.on': '2025-03-01' },
    expect: [{ of: conductSanctions, is: rows('496', 'police', 2025, 'fine 100') }],
  },
  {
    name: 'Missionary work under the old text, not decided: the new is milder',
    source: boundary,
    on: '2025-03-20',
    told: { ...person, 'kaz.conduct': 'missionary', 'kaz.conduct.on': '2025-03-01' },
    expect: [{ of: conductSanctions, is: rows('490(3)', 'court', 2025, 'fine 50 + expulsion') }],
  },
]
