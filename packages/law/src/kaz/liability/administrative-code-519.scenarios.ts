import { addDays, day, iso } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../../scenario.js'
import { carrierSanctions, employerSanctions } from '../work/employer-facts.js'
import { rows, yearOf, type Row } from './expected-sanctions.js'

/** Employers: each part by each size; one fine for the case. Carriers at the end. */

const boundary = 'boundary'
const pack = (n: string) => `kz-labour-liability ${n}`
const worker: Told = { citizenship: 'UZB', destination: 'KAZ', entered: '2017-12-20' }
const gets = (is: readonly Row[]): Expected => ({ of: employerSanctions, is })
const did = (conduct: string, size: string, on: string, more: Told = {}, asked = on): Pick<Scenario, 'on' | 'told'> => ({
  on: asked,
  told: { ...worker, 'kaz.employer.conduct': conduct, 'kaz.employer.conduct.on': on, 'kaz.employer.size': size, ...more },
})
const punished = (...penalties: readonly (readonly [part: string, on: string])[]): Told => ({ 'kaz.employerPenalties': penalties.map(([part, on]) => ({ part, on })) })

const sizes = ['individual', 'official', 'small', 'nonprofit', 'medium', 'large'] as const
type Amounts = readonly [number | undefined, number, number, number, number, number]
const [first2018, last2018, first2020, on2026] = ['2018-01-16', '2020-01-10', '2020-01-11', '2026-11-23'] as const
const all = [first2018, last2018, first2020, on2026]

type Line = readonly [conduct: string, on: readonly string[], decides: string, part: string, once: Amounts, earlier: string, againDecides: string, again: string, twice: Amounts]
const lines: readonly Line[] = [
  ['without-permit', all, 'police', '519(1)', [30, 50, 100, 100, 200, 700], '519(1)', 'police', '519(3)', [50, 100, 200, 200, 300, 1000]],
  ['other-post', all, 'labour-inspector', '519(2)', [30, 50, 100, 100, 200, 700], '519(2)', 'police', '519(3)', [50, 100, 200, 200, 300, 1000]],
  ['household-without-permit', all, 'police', '519(5)', [30, 30, 30, 30, 30, 30], '519(5)', 'police', '519(6)', [50, 50, 50, 50, 50, 50]],
  ['household-over-five', all, 'police', '519(5)', [30, 30, 30, 30, 30, 30], '519(6)', 'police', '519(6)', [50, 50, 50, 50, 50, 50]],
  ['no-contract', [first2018, last2018], 'labour-inspector', '86(1)', [undefined, 30, 60, 60, 100, 150], '86', 'labour-inspector', '86(2)', [undefined, 60, 80, 80, 100, 200]],
  ['no-contract', [first2020, on2026], 'labour-inspector', '86(1)', [undefined, 30, 60, 60, 80, 150], '86', 'labour-inspector', '86(2)', [undefined, 60, 80, 80, 100, 200]],
]
const row = (part: string, decides: string, on: string, amount: number | undefined): readonly Row[] =>
  amount === undefined ? [] : rows(part, decides, yearOf(on), `fine ${amount}`)
const yearBefore = (on: string) => `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
const dayEarlier = (on: string) => iso(addDays(day(on), -1))
const crime = rows('395', 'court', 2026, 'fine 200', 'corrective-work', 'community-work', 'arrest 50')

export const scenarios: readonly Scenario[] = [
  { name: 'Nothing held against the employer', source: boundary, on: on2026, told: worker, expect: [gets([])] },
  { name: 'Before the texts that were read', source: boundary, on: '2018-01-15', told: worker, expect: [{ of: employerSanctions, stands: 'silent' }] },
  ...lines.flatMap(([conduct, days, decides, part, once, earlier, againDecides, again, twice]) =>
    days.flatMap(on =>
      sizes.flatMap((size, i): readonly Scenario[] => [
        { name: `${conduct}, ${size}, ${on}`, source: boundary, ...did(conduct, size, on), expect: [gets(row(part, decides, on, once[i]))] },
        {
          name: `${conduct}, ${size}, ${on}, a year after`,
          source: boundary,
          ...did(conduct, size, on, punished([earlier, yearBefore(on)])),
          expect: [gets(row(again, againDecides, on, twice[i]))],
        },
        {
          name: `${conduct}, ${size}, ${on}, a year and a day after`,
          source: boundary,
          ...did(conduct, size, on, punished([earlier, dayEarlier(yearBefore(on))])),
          expect: [gets(row(part, decides, on, once[i]))],
        },
      ]),
    ),
  ),
  { name: 'Passports taken', source: boundary, ...did('passports-taken', 'small', first2018), expect: [gets(rows('494(1)', 'police', 2018, 'warning', 'fine 5'))] },
  { name: 'Passports taken in 2026', source: boundary, ...did('passports-taken', 'small', on2026), expect: [gets(rows('494(1)', 'police', 2026, 'warning', 'fine 5'))] },
  {
    name: 'Passports taken again',
    source: boundary,
    ...did('passports-taken', 'small', on2026, punished(['494', '2026-01-01'])),
    expect: [gets(rows('494(2)', 'police', 2026, 'fine 10'))],
  },
  {
    name: 'Passports taken a year and a day after',
    source: boundary,
    ...did('passports-taken', 'small', on2026, punished(['494', '2025-11-22'])),
    expect: [gets(rows('494(1)', 'police', 2026, 'warning', 'fine 5'))],
  },
  {
    name: 'No contract under the old text, a medium business, not decided: the new is milder',
    source: boundary,
    ...did('no-contract', 'medium', '2020-01-05', {}, '2020-02-01'),
    expect: [gets(rows('86(1)', 'labour-inspector', 2020, 'fine 80'))],
  },

  // Worked cases in money
  ...(
    [
      ['small', 432_500, 865_000],
      ['medium', 865_000, 1_297_500],
      ['large', 3_027_500, 4_325_000],
      ['official', 216_250, 432_500],
      ['individual', 129_750, 216_250],
    ] as const
  ).flatMap(([size, once, twice]): readonly Scenario[] => {
    const of = (offence: string, tenge: number): Expected => ({
      of: employerSanctions,
      is: [{ offence, option: 'fine', kind: 'fine', units: tenge / 4325, tenge, halved: Math.floor(tenge / 2), decides: 'police', weight: tenge / 4325 }],
    })
    return [
      { name: `Without permits, first time, ${size}`, source: pack('14'), ...did('without-permit', size, on2026), expect: [of('519(1)', once)] },
      { name: `Without permits, again, ${size}`, source: pack('14'), ...did('without-permit', size, on2026, punished(['519(1)', '2026-03-01'])), expect: [of('519(3)', twice)] },
    ]
  }),
  {
    name: 'A third time after two penalties: a crime is possible',
    source: pack('14'),
    ...did('without-permit', 'small', on2026, punished(['519(1)', '2026-03-01'], ['519(3)', '2026-07-01'])),
    expect: [gets([...rows('519(3)', 'police', 2026, 'fine 200'), ...crime])],
  },
  {
    name: 'A third time in a household',
    source: boundary,
    ...did('household-without-permit', 'individual', on2026, punished(['519(5)', '2026-03-01'], ['519(6)', '2026-07-01'])),
    expect: [gets([...rows('519(6)', 'police', 2026, 'fine 50'), ...crime])],
  },
  {
    name: 'A third time years later: the crime, not the repeat',
    source: boundary,
    ...did('other-post', 'small', on2026, punished(['519(2)', '2020-03-01'], ['519(2)', '2021-03-01'])),
    expect: [gets([...rows('519(2)', 'labour-inspector', 2026, 'fine 100'), ...crime])],
  },
  {
    name: 'Two penalties under other articles',
    source: boundary,
    ...did('without-permit', 'small', on2026, punished(['86', '2026-03-01'], ['494', '2026-07-01'])),
    expect: [gets(rows('519(1)', 'police', 2026, 'fine 100'))],
  },
  {
    name: 'Permit of a labour immigrant used in the shop: the small company',
    source: pack('2'),
    ...did('without-permit', 'small', on2026),
    expect: [gets(rows('519(1)', 'police', 2026, 'fine 100'))],
  },
  { name: 'Welder used as a driver', source: pack('15'), ...did('other-post', 'small', on2026), expect: [gets(rows('519(2)', 'labour-inspector', 2026, 'fine 100'))] },

  // Again: exact anniversary and the days around it
  ...(
    [
      ['2025-06-01', '519(3)', 200],
      ['2025-05-31', '519(1)', 100],
      ['2026-06-01', '519(1)', 100],
      ['2026-05-31', '519(3)', 200],
    ] as const
  ).map(([before, part, units]): Scenario => ({
    name: `Without permits on 2026-06-01, punished on ${before}`,
    source: boundary,
    ...did('without-permit', 'small', '2026-06-01', punished(['519(1)', before])),
    expect: [gets(rows(part, 'police', 2026, `fine ${units}`))],
  })),
  ...['519(2)', '519(3)'].map((part): Scenario => ({
    name: `Without permits, punished under ${part}`,
    source: boundary,
    ...did('without-permit', 'small', on2026, punished([part, '2026-03-01'])),
    expect: [gets(rows('519(3)', 'police', 2026, 'fine 200'))],
  })),
  {
    name: 'Without permits, punished under part 5: not the same',
    source: boundary,
    ...did('without-permit', 'small', on2026, punished(['519(5)', '2026-03-01'])),
    expect: [gets(rows('519(1)', 'police', 2026, 'fine 100'))],
  },

  // Money
  {
    name: 'Asked about in the next year: the index of that day',
    source: boundary,
    ...did('without-permit', 'small', '2025-12-30', {}, '2026-02-01'),
    expect: [gets(rows('519(1)', 'police', 2026, 'fine 100'))],
  },

  // Seen from how the person works
  ...(
    [
      ['Turk employed without a permit', 'TUR', 'employee', rows('519(1)', 'police', 2026, 'fine 100')],
      ['Turk seasonal worker without a permit', 'TUR', 'seasonal', rows('519(1)', 'police', 2026, 'fine 100')],
      ['Turk moved within the company without a permit', 'TUR', 'intra-corporate', rows('519(1)', 'police', 2026, 'fine 100')],
      ['Turk in a household without a permit', 'TUR', 'household', rows('519(5)', 'police', 2026, 'fine 30')],
      ['Turk in a company of his own', 'TUR', 'own-business', []],
      ['Russian employed', 'RUS', 'employee', []],
    ] as const
  ).map(([name, citizenship, form, is]): Scenario => ({
    name,
    source: boundary,
    on: on2026,
    told: { ...worker, citizenship, purpose: 'work', 'kaz.work.form': form, 'kaz.work.position': 'none' },
    expect: [gets(is)],
  })),

  // Carriers
  ...(
    [
      ['A carrier brings people hidden in a truck: the company', 'organisation', pack('22'), 'fine 500'],
      ['A carrier brings people hidden in a truck: the driver', 'worker', pack('22'), 'fine 25'],
      ['A private car used by others', 'private', boundary, 'fine 10'],
    ] as const
  ).flatMap(([name, conduct, source, option]): readonly Scenario[] =>
    (['2018-06-01', on2026] as const).map(on => ({
      name: `${name}, ${on}`,
      source,
      on,
      told: { ...worker, 'kaz.carrier.conduct': conduct },
      expect: [{ of: carrierSanctions, is: rows('515', 'police', yearOf(on), option) }],
    })),
  ),
  { name: 'No carrier', source: boundary, on: on2026, told: worker, expect: [{ of: carrierSanctions, is: [] }] },
]
