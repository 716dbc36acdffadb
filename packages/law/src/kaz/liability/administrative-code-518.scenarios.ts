import { addDays, day, iso } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../../scenario.js'
import { rows, yearOf, type Row } from './expected-sanctions.js'
import { hostSanctions, unheard } from '../stay/host-facts.js'

/** Hosts: each part by each size, in each text. */

const boundary = 'boundary'
const pack = (n: string) => `kz-labour-liability ${n}`
const guest: Told = { citizenship: 'DEU', destination: 'KAZ', entered: '2017-12-20' }
const gets = (is: readonly Row[]): Expected => ({ of: hostSanctions, is })
const did = (conduct: string, size: string, on: string, more: Told = {}, asked = on): Pick<Scenario, 'on' | 'told'> => ({
  on: asked,
  told: { ...guest, 'kaz.host.conduct': conduct, 'kaz.host.conduct.on': on, 'kaz.host.size': size, ...more },
})
const punished = (...penalties: readonly (readonly [part: string, on: string])[]): Told => ({ 'kaz.hostPenalties': penalties.map(([part, on]) => ({ part, on })) })

const sizes = ['individual', 'official', 'small', 'nonprofit', 'medium', 'large'] as const
/** What each size gets: a warning, an amount, or nothing where the article does not name it. */
type Amounts = readonly ['warning' | number, number | undefined, number, number, number, number]
const [first2018, last2018, first2020, on2026] = ['2018-01-16', '2020-01-10', '2020-01-11', '2026-11-23'] as const
const all = [first2018, last2018, first2020, on2026]
const old = [first2018, last2018]

/** Conduct, days, part with its amounts, and what the same again within a year gives. */
const lines: readonly (readonly [conduct: string, on: readonly string[], part: string, once: Amounts, again: string, twice: Amounts])[] = [
  ['papers-not-arranged', all, '518(1)', ['warning', 10, 10, 10, 15, 20], '518(3)', [30, 40, 40, 40, 70, 100]],
  ['registration-not-arranged', old, '518(1)', ['warning', 10, 10, 10, 15, 20], '518(3)', [30, 40, 40, 40, 70, 100]],
  ['dwelling-given', all, '518(2)', [25, 40, 40, 40, 55, 75], '518(3)', [30, 40, 40, 40, 70, 100]],
  ['address-mismatch', old, '518(2)', [25, 40, 40, 40, 55, 75], '518(3)', [30, 40, 40, 40, 70, 100]],
  ['deals-with-foreigner', old, '518(4)', [30, 40, 40, 40, 75, 150], '518(5)', [50, 100, 100, 100, 150, 300]],
  ['registered-not-living', [first2018, on2026], '493(1)', [10, undefined, 15, 15, 25, 50], '493(2)', [20, undefined, 30, 30, 50, 100]],
  ['not-deregistered', [first2018, on2026], '493(3)', [5, undefined, 15, 15, 25, 45], '493(4)', [10, undefined, 20, 20, 40, 80]],
  ['living-unregistered', [first2018, on2026], '493(5)', [10, undefined, 15, 15, 25, 50], '493(6)', [20, undefined, 30, 30, 50, 100]],
]
const row = (part: string, on: string, amount: 'warning' | number | undefined): readonly Row[] =>
  amount === undefined ? [] : rows(part, 'police', yearOf(on), amount === 'warning' ? 'warning' : `fine ${amount}`)
const yearBefore = (on: string) => `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
const dayEarlier = (on: string) => iso(addDays(day(on), -1))

/** A German guest who came on Monday, 2 March 2026: notice is due by Thursday, 5 March. */
const guestOf = (given: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-02', 'kaz.notice.given': given, ...more },
})

export const scenarios: readonly Scenario[] = [
  { name: 'Nothing held against the host', source: boundary, on: on2026, told: guest, expect: [gets([])] },
  { name: 'Before the texts that were read', source: boundary, on: '2018-01-15', told: guest, expect: [{ of: hostSanctions, stands: 'silent' }] },
  ...lines.flatMap(([conduct, days, part, once, again, twice]) =>
    days.flatMap(on =>
      sizes.flatMap((size, i): readonly Scenario[] => [
        { name: `${conduct}, ${size}, ${on}`, source: boundary, ...did(conduct, size, on), expect: [gets(row(part, on, once[i]))] },
        {
          name: `${conduct}, ${size}, ${on}, a year after`,
          source: boundary,
          ...did(conduct, size, on, punished([part, yearBefore(on)])),
          expect: [gets(row(again, on, twice[i]))],
        },
        {
          name: `${conduct}, ${size}, ${on}, a year and a day after`,
          source: boundary,
          ...did(conduct, size, on, punished([part, dayEarlier(yearBefore(on))])),
          expect: [gets(row(part, on, once[i]))],
        },
      ]),
    ),
  ),
  ...['registration-not-arranged', 'address-mismatch', 'deals-with-foreigner'].flatMap((conduct): readonly Scenario[] => [
    { name: `${conduct} on the first day without that offence`, source: boundary, ...did(conduct, 'large', first2020), expect: [gets([])] },
    { name: `${conduct} before, asked about after`, source: boundary, ...did(conduct, 'large', '2020-01-05', {}, '2020-02-01'), expect: [gets([])] },
    {
      name: `${conduct} on the first day without that offence, punished before`,
      source: boundary,
      ...did(conduct, 'large', first2020, punished(['518(4)', '2019-06-01'], ['518(1)', '2019-06-01'])),
      expect: [gets([])],
    },
  ]),

  // Again: exact anniversary and the days around it
  ...(
    [
      ['2025-06-01', '518(3)', 30],
      ['2025-05-31', '518(2)', 25],
      ['2026-06-01', '518(2)', 25],
      ['2026-05-31', '518(3)', 30],
    ] as const
  ).map(([before, part, units]): Scenario => ({
    name: `A dwelling on 2026-06-01, punished on ${before}`,
    source: boundary,
    ...did('dwelling-given', 'individual', '2026-06-01', punished(['518(2)', before])),
    expect: [gets(row(part, '2026-06-01', units))],
  })),
  ...['518(1)', '518(2)', '518(3)'].map((part): Scenario => ({
    name: `A dwelling, punished under ${part}`,
    source: boundary,
    ...did('dwelling-given', 'individual', '2026-06-01', punished([part, '2026-01-01'])),
    expect: [gets(row('518(3)', '2026-06-01', 30))],
  })),
  {
    name: 'A dwelling, punished under Art. 493: not the same',
    source: boundary,
    ...did('dwelling-given', 'individual', '2026-06-01', punished(['493(1)', '2026-01-01'])),
    expect: [gets(row('518(2)', '2026-06-01', 25))],
  },

  // Late notice, from the day of the notice
  { name: 'Notice on the last day', source: boundary, ...guestOf('2026-03-05', '2026-03-20'), expect: [gets([])] },
  { name: 'Notice a day late', source: boundary, ...guestOf('2026-03-06', '2026-03-20'), expect: [gets(row('518(1)', '2026-03-20', 'warning'))] },
  { name: 'No notice, the last day', source: boundary, ...guestOf('never', '2026-03-05'), expect: [gets([])] },
  { name: 'No notice, the day after', source: boundary, ...guestOf('never', '2026-03-06'), expect: [gets(row('518(1)', '2026-03-06', 'warning'))] },
  {
    name: 'A hotel, a day late',
    source: boundary,
    ...guestOf('2026-03-06', '2026-03-20', { 'kaz.host.size': 'medium' }),
    expect: [gets(row('518(1)', '2026-03-20', 15))],
  },
  {
    name: 'Whether the host reported is not told',
    source: boundary,
    on: '2026-03-20',
    told: {
      citizenship: 'DEU',
      destination: 'KAZ',
      entered: '2026-03-02',
      'kaz.host.conduct': 'none',
      'kaz.host.conduct.on': 'never',
      'kaz.host.size': 'individual',
      'kaz.hostPenalties': [],
    },
    assume: 'nothing',
    expect: [{ of: hostSanctions, stands: 'open' }],
  },
  {
    name: 'Landlord late with notice of a guest, first time: a warning',
    source: pack('16'),
    ...guestOf('2026-03-06', '2026-03-20'),
    expect: [gets(row('518(1)', '2026-03-20', 'warning')), { of: unheard, is: false }],
  },
  {
    name: 'Landlord late again within a year: 129 750 tenge',
    source: pack('16'),
    ...guestOf('2026-03-06', '2026-03-20', punished(['518(1)', '2025-09-01'])),
    expect: [{ of: hostSanctions, is: [{ offence: '518(3)', option: 'fine', kind: 'fine', units: 30, tenge: 129_750, halved: 64_875, decides: 'police', weight: 30 }] }],
  },
  {
    name: 'After the second penalty invitations are not considered',
    source: pack('16'),
    ...guestOf('2026-03-06', '2026-04-20', punished(['518(1)', '2025-09-01'], ['518(3)', '2026-04-01'])),
    expect: [{ of: unheard, is: true }],
  },
  {
    name: 'A guest not registered, case opened on 1 June 2021: the host',
    source: pack('13'),
    ...did('papers-not-arranged', 'individual', '2021-05-20', {}, '2021-06-01'),
    expect: [gets(row('518(1)', '2021-06-01', 'warning'))],
  },

  // Money
  {
    name: 'Asked about in the next year: the index of that day',
    source: boundary,
    ...did('dwelling-given', 'large', '2025-12-30', {}, '2026-02-01'),
    expect: [gets(rows('518(2)', 'police', 2026, 'fine 75'))],
  },
]
