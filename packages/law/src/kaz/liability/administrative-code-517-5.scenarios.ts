import type { Expected, Scenario, Told } from '../../scenario.js'
import { rows, yearOf, type Row } from './expected-sanctions.js'
import { conductSanctions } from './liability-facts.js'

/** Transit, activity against the purpose of the visa, work without a permit, and registration until January 2020. */

const boundary = 'boundary'
const pack = (n: string) => `kz-labour-liability ${n}`
const person: Told = { citizenship: 'UZB', destination: 'KAZ', entered: '2017-12-20' }
/** Found out on the day it was done, unless told otherwise. */
const did = (conduct: string, on: string, more: Told = {}, asked = on): Pick<Scenario, 'on' | 'told'> => ({
  on: asked,
  told: { ...person, 'kaz.conduct': conduct, 'kaz.conduct.on': on, ...more },
})
const gets = (is: readonly Row[]): Expected => ({ of: conductSanctions, is })
const punished = (article: string, decided: string): Told => ({ 'kaz.penalties': [{ article, decided, executed: true, criminal: false }] })
const [first2018, last2018, first2020] = ['2018-01-16', '2020-01-10', '2020-01-11'] as const

const part2 = (on: string) => rows('517(2)', 'court', yearOf(on), 'fine 15', 'expulsion')
const part5 = (on: string) => rows('517(5)', 'court', yearOf(on), 'fine 25', 'arrest 10', 'expulsion')
const part6 = (on: string) => rows('517(6)', 'court', yearOf(on), 'fine 15', 'expulsion')
const part7 = (on: string) => rows('517(7)', 'court', yearOf(on), 'arrest 15 + expulsion')
const yearBefore = (on: string) => `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
const on2026 = '2026-11-23'

export const scenarios: readonly Scenario[] = [
  { name: 'Nothing held against the person', source: boundary, on: on2026, told: person, expect: [gets([])] },
  { name: 'Nothing, before the texts that were read', source: boundary, on: '2018-01-15', told: person, expect: [{ of: conductSanctions, stands: 'silent' }] },

  // Parts 2 and 5 in each text
  ...[first2018, last2018, first2020, on2026].flatMap((on): readonly Scenario[] => [
    { name: `Transit on ${on}`, source: boundary, ...did('transit-breach', on), expect: [gets(part2(on))] },
    { name: `Another purpose on ${on}`, source: boundary, ...did('purpose-mismatch', on), expect: [gets(part5(on))] },
    { name: `Without a permit on ${on}`, source: boundary, ...did('work-without-permit', on), expect: [gets(part5(on))] },
    ...['517(2)', '517(4)', '517(5)', '517(7)'].flatMap(article =>
      ['transit-breach', 'purpose-mismatch', 'work-without-permit'].map((conduct): Scenario => ({
        name: `${conduct} on ${on}, punished under ${article}`,
        source: boundary,
        ...did(conduct, on, punished(article, yearBefore(on))),
        expect: [gets(part7(on))],
      })),
    ),
    ...['517(3)', '517(6)', 'other'].map((article): Scenario => ({
      name: `Another purpose on ${on}, punished under ${article}`,
      source: boundary,
      ...did('purpose-mismatch', on, punished(article, yearBefore(on))),
      expect: [gets(part5(on))],
    })),
  ]),
  {
    name: 'Permit of a labour immigrant used in the shop of the family company',
    source: pack('2'),
    ...did('work-without-permit', on2026),
    expect: [
      {
        of: conductSanctions,
        is: [
          { offence: '517(5)', option: 'fine', kind: 'fine', units: 25, tenge: 108_125, halved: 0, decides: 'court', weight: 25 },
          { offence: '517(5)', option: 'arrest', kind: 'arrest', units: 10, tenge: 0, halved: 0, decides: 'court', weight: 500 },
          { offence: '517(5)', option: 'expulsion', kind: 'expulsion', units: 0, tenge: 0, halved: 0, decides: 'court', weight: 500 },
        ],
      },
    ],
  },
  { name: 'Welder used as a driver: the employer alone', source: pack('15'), on: on2026, told: person, expect: [gets([])] },

  // Again: the anniversary counts, the day after it does not, nor the day of the penalty itself
  { name: 'Exactly a year after', source: boundary, ...did('transit-breach', '2026-06-01', punished('517(2)', '2025-06-01')), expect: [gets(part7('2026-06-01'))] },
  { name: 'A year and a day after', source: boundary, ...did('transit-breach', '2026-06-01', punished('517(2)', '2025-05-31')), expect: [gets(part2('2026-06-01'))] },
  { name: 'On the day of the penalty', source: boundary, ...did('transit-breach', '2026-06-01', punished('517(2)', '2026-06-01')), expect: [gets(part2('2026-06-01'))] },
  { name: 'The day after the penalty', source: boundary, ...did('transit-breach', '2026-06-01', punished('517(2)', '2026-05-31')), expect: [gets(part7('2026-06-01'))] },

  // Registration
  ...[first2018, last2018].flatMap((on): readonly Scenario[] => [
    { name: `Up to three days unregistered on ${on}`, source: boundary, ...did('not-registered-three-days', on), expect: [gets(rows('517(1)', 'police', yearOf(on), 'warning'))] },
    { name: `Longer unregistered on ${on}`, source: boundary, ...did('not-registered', on), expect: [gets(part2(on))] },
    ...['517(1)', '517(6)'].map((article): Scenario => ({
      name: `Up to three days unregistered on ${on}, after ${article}`,
      source: boundary,
      ...did('not-registered-three-days', on, punished(article, yearBefore(on))),
      expect: [gets(part6(on))],
    })),
    {
      name: `Longer unregistered on ${on}, after part 2`,
      source: boundary,
      ...did('not-registered', on, punished('517(2)', yearBefore(on))),
      expect: [gets(part7(on))],
    },
  ]),
  {
    name: 'Up to three days unregistered, a year and a day after',
    source: boundary,
    ...did('not-registered-three-days', '2019-06-01', punished('517(1)', '2018-05-31')),
    expect: [gets(rows('517(1)', 'police', 2019, 'warning'))],
  },
  {
    name: 'Longer unregistered, a year and a day after',
    source: boundary,
    ...did('not-registered', '2019-06-01', punished('517(2)', '2018-05-31')),
    expect: [gets(part2('2019-06-01'))],
  },
  ...['not-registered-three-days', 'not-registered'].flatMap((conduct): readonly Scenario[] => [
    { name: `${conduct} on the first day without that offence`, source: boundary, ...did(conduct, first2020), expect: [gets([])] },
    { name: `${conduct} before, not yet decided when it was struck out`, source: boundary, ...did(conduct, '2020-01-05', {}, '2020-02-01'), expect: [gets([])] },
    {
      name: `${conduct}, the case opened on 1 June 2021`,
      source: pack('13'),
      ...did(conduct, '2021-05-20', { 'kaz.case.opened': '2021-06-01' }, '2021-06-01'),
      expect: [gets([])],
    },
  ]),

  // Money: the index of the day the case is opened
  {
    name: 'Transit in December, the case opened in January',
    source: boundary,
    ...did('transit-breach', '2025-12-30', { 'kaz.case.opened': '2026-01-10' }, '2026-02-01'),
    expect: [gets(rows('517(2)', 'court', 2026, 'fine 15', 'expulsion'))],
  },
  {
    name: 'Transit in December, the case opened in December',
    source: boundary,
    ...did('transit-breach', '2025-12-30', { 'kaz.case.opened': '2025-12-30' }, '2026-02-01'),
    expect: [gets(rows('517(2)', 'court', 2025, 'fine 15', 'expulsion'))],
  },
  {
    name: 'Transit in December, no case yet: as if opened on the day asked about',
    source: boundary,
    ...did('transit-breach', '2025-12-30', {}, '2026-02-01'),
    expect: [gets(rows('517(2)', 'court', 2026, 'fine 15', 'expulsion'))],
  },

  // Ages
  {
    name: 'Seventeen: no arrest, ten units at most',
    source: boundary,
    ...did('work-without-permit', '2026-06-01', { born: '2008-06-02' }),
    expect: [gets([...rows('517(5)', 'court', 2026, 'fine 10'), ...rows('517(5)', 'court', 2026, 'expulsion')])],
  },
  { name: 'Eighteen on the day', source: boundary, ...did('work-without-permit', '2026-06-01', { born: '2008-06-01' }), expect: [gets(part5('2026-06-01'))] },
  {
    name: 'Sixteen on the day',
    source: boundary,
    ...did('transit-breach', '2026-06-01', { born: '2010-06-01' }),
    expect: [gets(rows('517(2)', 'court', 2026, 'fine 10', 'expulsion'))],
  },
  { name: 'Fifteen', source: boundary, ...did('transit-breach', '2026-06-01', { born: '2010-06-02' }), expect: [gets([])] },
  {
    name: 'Age at the conduct decides, not at the question',
    source: boundary,
    ...did('transit-breach', '2026-06-01', { born: '2008-06-02' }, '2026-07-01'),
    expect: [gets(rows('517(2)', 'court', 2026, 'fine 10', 'expulsion'))],
  },

  // Seen from how the person works
  ...(
    [
      ['Turk employed without a permit', { citizenship: 'TUR', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none' }, part5(on2026)],
      ['Russian employed: no permit is needed', { citizenship: 'RUS', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none' }, []],
      ['Turk working remotely for a payer abroad', { citizenship: 'TUR', purpose: 'remote-work', 'kaz.work.form': 'remote', 'kaz.work.position': 'none' }, []],
      [
        'Turk employed without a permit, punished under part 5',
        { citizenship: 'TUR', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none', ...punished('517(5)', '2026-06-01') },
        part7(on2026),
      ],
    ] as const
  ).map(([name, told, is]): Scenario => ({ name, source: boundary, on: on2026, told: { ...person, ...told }, expect: [gets(is)] })),
  {
    name: 'Self-employed Brazilian engineer without the certificate, employed',
    source: pack('8'),
    on: on2026,
    told: { ...person, citizenship: 'BRA', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none' },
    expect: [gets(part5(on2026))],
  },
]
