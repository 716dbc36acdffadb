import type { Scenario, Told } from '../../scenario.js'
import { daysAway, residenceRefused as refused } from './residence-questions.js'

/** Worked cases of grounds against permanent residence, and their boundaries. */

const pack = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const resident = (from: string, kind = 'permanent'): Told => ({ permits: [{ state: 'KAZ', kind, from, to: '2034-12-31' }] })
const lived = (...spans: readonly (readonly [from: string, to: string])[]): Told => ({ stays: spans.map(([from, to]) => ({ state: 'KAZ', from, to })) })
const on = (day: string, more: Told, citizenship = 'RUS'): Pick<Scenario, 'on' | 'told'> => ({
  on: day,
  told: { citizenship, destination: 'KAZ', entered: day, purpose: 'residence', ...more },
})
const held = (ground: string): Told => ({ 'kaz.residence.grounds': [{ ground }] })
const penalty = (article: string, decided: string, criminal = false): Told => ({ 'kaz.penalties': [{ article, decided, executed: true, criminal }] })
const expelled = (executed: string, kind = 'expulsion'): Told => ({ 'kaz.expulsions': [{ kind, executed }] })
const trip = (reason: string, from: string, to: string, back: string): Told => ({ 'kaz.residence.excusedTrips': [{ reason, from, to, back }] })

/** Permit of 1 March 2025; 182 days away in the twelve months, or one more: back on 30 or 31 August. */
const away182 = lived(['2025-01-01', '2025-03-01'], ['2025-08-31', '2026-11-23'])
const away183 = lived(['2025-01-01', '2025-03-01'], ['2025-09-01', '2026-11-23'])
const since2025 = resident('2025-03-01')
/** Away from 1 March to 18 September 2026: 200 days between. */
const away200 = lived(['2024-02-01', '2026-03-01'], ['2026-09-18', '2026-11-23'])
const since2024 = resident('2024-06-01')

const heldOn = (ground: string, day: string, is: boolean): Scenario => ({
  name: `Ground ${ground} on ${day}`,
  source: boundary,
  ...on(day, held(ground)),
  expect: [{ of: refused, is }],
})

export const scenarios: readonly Scenario[] = [
  { name: 'No ground', source: boundary, ...on('2026-11-23', {}), expect: [{ of: refused, is: false }] },
  { name: 'The day before the list was read', source: boundary, ...on('2013-12-26', {}), expect: [{ of: refused, stands: 'silent' }] },
  { name: 'The first day of the list', source: boundary, ...on('2013-12-27', {}), expect: [{ of: refused, is: false }] },

  // Item 13
  {
    name: 'Russian resident since 2024, 200 days away',
    source: pack('5'),
    ...on('2026-11-23', { ...since2024, ...away200 }),
    expect: [
      { of: daysAway, is: 200 },
      { of: refused, is: true },
    ],
  },
  {
    name: 'The same on a business trip from which he came back in time',
    source: pack('5'),
    ...on('2026-11-23', { ...since2024, ...away200, ...trip('business', '2026-03-02', '2026-09-17', '2026-09-18') }),
    expect: [
      { of: daysAway, is: 0 },
      { of: refused, is: false },
    ],
  },
  {
    name: 'The same trip in 2023: no exception',
    source: pack('5'),
    ...on('2023-11-23', {
      ...resident('2021-06-01'),
      ...lived(['2021-02-01', '2023-03-01'], ['2023-09-18', '2023-11-23']),
      ...trip('business', '2023-03-02', '2023-09-17', '2023-09-18'),
    }),
    expect: [
      { of: daysAway, is: 200 },
      { of: refused, is: true },
    ],
  },
  {
    name: 'The trip on the last day without the exception',
    source: boundary,
    ...on('2024-05-27', {
      ...resident('2022-02-01'),
      ...lived(['2022-01-01', '2023-08-01'], ['2024-03-01', '2024-05-27']),
      ...trip('study', '2023-08-02', '2024-02-29', '2024-03-01'),
    }),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'The trip on the first day of the exception',
    source: boundary,
    ...on('2024-05-28', {
      ...resident('2022-02-01'),
      ...lived(['2022-01-01', '2023-08-01'], ['2024-03-01', '2024-05-28']),
      ...trip('study', '2023-08-02', '2024-02-29', '2024-03-01'),
    }),
    expect: [{ of: refused, is: false }],
  },
  {
    name: 'Mongolian ethnic Kazakh, 200 days away: spared',
    source: pack('6'),
    ...on('2026-11-23', { ...since2024, ...away200, ethnicKazakh: true }, 'MNG'),
    expect: [
      { of: daysAway, is: 200 },
      { of: refused, is: false },
    ],
  },
  ...['kazakh-family', 'stateless', 'soviet-passport', 'married-woman'].map((spared): Scenario => ({
    name: `200 days away, spared as ${spared}`,
    source: boundary,
    ...on('2026-11-23', { ...since2024, ...away200, 'kaz.residence.spared': spared }),
    expect: [{ of: refused, is: false }],
  })),
  {
    name: 'Ethnic Kazakh before the exemption was read',
    source: boundary,
    ...on('2022-07-13', { ...resident('2019-06-01'), ...lived(['2019-01-01', '2021-03-01'], ['2021-12-01', '2022-07-13']), ethnicKazakh: true }, 'MNG'),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'Ethnic Kazakh on the day the exemption was read',
    source: boundary,
    ...on('2022-07-14', { ...resident('2019-06-01'), ...lived(['2019-01-01', '2021-03-01'], ['2021-12-01', '2022-07-14']), ethnicKazakh: true }, 'MNG'),
    expect: [{ of: refused, is: false }],
  },
  {
    name: '183 days of presence: 182 away',
    source: boundary,
    ...on('2026-11-23', { ...since2025, ...away182 }),
    expect: [
      { of: daysAway, is: 182 },
      { of: refused, is: false },
    ],
  },
  {
    name: '182 days of presence: 183 away',
    source: boundary,
    ...on('2026-11-23', { ...since2025, ...away183 }),
    expect: [
      { of: daysAway, is: 183 },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Away for long, but twelve months have not passed',
    source: boundary,
    ...on('2026-02-27', { ...since2025, ...away183 }),
    expect: [{ of: refused, is: false }],
  },
  { name: 'On the last day of the first twelve months', source: boundary, ...on('2026-02-28', { ...since2025, ...away183 }), expect: [{ of: refused, is: true }] },
  {
    name: 'Days before the permit do not count',
    source: boundary,
    ...on('2026-11-23', { ...since2025, ...lived(['2025-02-28', '2026-11-23']) }),
    expect: [
      { of: daysAway, is: 0 },
      { of: refused, is: false },
    ],
  },
  {
    name: 'A window long past still counts',
    source: boundary,
    ...on('2026-11-23', { ...resident('2022-01-01'), ...lived(['2021-12-01', '2022-02-01'], ['2022-10-01', '2026-11-23']) }),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'Two absences with 183 days here between: no window holds 183 days away',
    source: boundary,
    ...on('2026-11-23', { ...resident('2022-01-01'), ...lived(['2021-12-01', '2025-03-01'], ['2025-06-02', '2025-12-01'], ['2026-03-04', '2026-11-23']) }),
    expect: [
      { of: daysAway, is: 182 },
      { of: refused, is: false },
    ],
  },
  {
    name: 'Two absences with 182 days here between',
    source: boundary,
    ...on('2026-11-23', { ...resident('2022-01-01'), ...lived(['2021-12-01', '2025-03-01'], ['2025-06-02', '2025-11-30'], ['2026-03-04', '2026-11-23']) }),
    expect: [
      { of: daysAway, is: 183 },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Stays in another state are days away',
    source: boundary,
    ...on('2026-11-23', {
      ...since2025,
      stays: [
        { state: 'KAZ', from: '2025-01-01', to: '2025-03-01' },
        { state: 'UZB', from: '2025-03-02', to: '2025-08-31' },
        { state: 'KAZ', from: '2025-09-01', to: '2026-11-23' },
      ],
    }),
    expect: [{ of: daysAway, is: 183 }],
  },
  {
    name: 'Back from study on the last day of three months',
    source: boundary,
    ...on('2026-11-23', { ...since2024, ...lived(['2024-02-01', '2025-12-01'], ['2026-09-30', '2026-11-23']), ...trip('study', '2025-12-02', '2026-06-30', '2026-09-30') }),
    expect: [
      { of: daysAway, is: 91 },
      { of: refused, is: false },
    ],
  },
  {
    name: 'Back from study a day after three months',
    source: boundary,
    ...on('2026-11-23', { ...since2024, ...lived(['2024-02-01', '2025-12-01'], ['2026-10-01', '2026-11-23']), ...trip('study', '2025-12-02', '2026-06-30', '2026-10-01') }),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'Study over, not back yet, three months still running',
    source: boundary,
    ...on('2026-09-30', { ...since2024, ...lived(['2024-02-01', '2025-12-01']), ...trip('study', '2025-12-02', '2026-06-30', 'never') }),
    expect: [{ of: refused, is: false }],
  },
  {
    name: 'Study over, not back, three months past',
    source: boundary,
    ...on('2026-10-01', { ...since2024, ...lived(['2024-02-01', '2025-12-01']), ...trip('study', '2025-12-02', '2026-06-30', 'never') }),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'A stateless resident is one as well',
    source: boundary,
    ...on('2026-11-23', { ...resident('2024-06-01', 'stateless-certificate'), ...away200 }, 'XXA'),
    expect: [{ of: refused, is: true }],
  },
  {
    name: 'A temporary permit has no days of presence',
    source: boundary,
    ...on('2026-11-23', { ...resident('2024-06-01', 'temporary'), ...away200 }),
    expect: [
      { of: daysAway, stands: 'silent' },
      { of: refused, is: false },
    ],
  },
  {
    name: 'Stays not told from the permit on: asked',
    source: boundary,
    ...on('2026-11-23', since2024),
    expect: [
      { of: daysAway, stands: 'silent' },
      { of: refused, stands: 'open' },
    ],
  },
  { name: 'Told that the days are enough', source: boundary, ...on('2026-11-23', { ...since2024, 'kaz.residence.livedEnough': true }), expect: [{ of: refused, is: false }] },
  { name: 'Told that they are not', source: boundary, ...on('2026-11-23', { ...since2024, 'kaz.residence.livedEnough': false }), expect: [{ of: refused, is: true }] },

  // Item 14-1
  {
    name: 'Ukrainian resident penalised once for taxes this year',
    source: 'kz-labour-liability 19',
    ...on('2026-11-23', { ...since2024, 'kaz.residence.livedEnough': true, ...penalty('tax', '2026-06-01') }, 'UKR'),
    expect: [{ of: refused, is: true }],
  },
  ...['492', '517(2)', '517(3)', '517(4)', '517(5)', '517(6)', '517(7)', 'migration', 'tax', 'labour'].map((article): Scenario => ({
    name: `Penalised under ${article}`,
    source: boundary,
    ...on('2026-11-23', penalty(article, '2026-06-01')),
    expect: [{ of: refused, is: true }],
  })),
  ...['495(1)', '510', 'other'].map((article): Scenario => ({
    name: `Penalised under ${article}: another field`,
    source: boundary,
    ...on('2026-11-23', penalty(article, '2026-06-01')),
    expect: [{ of: refused, is: false }],
  })),
  { name: 'A criminal penalty is another item', source: boundary, ...on('2026-11-23', penalty('tax', '2026-06-01', true)), expect: [{ of: refused, is: false }] },
  { name: 'Penalised exactly a year ago', source: boundary, ...on('2026-11-23', penalty('tax', '2025-11-23')), expect: [{ of: refused, is: true }] },
  { name: 'Penalised more than a year ago', source: boundary, ...on('2026-11-23', penalty('tax', '2025-11-22')), expect: [{ of: refused, is: false }] },
  { name: 'Penalised long ago, under the old text', source: boundary, ...on('2024-05-27', penalty('tax', '2019-01-01')), expect: [{ of: refused, is: true }] },
  { name: 'Penalised long ago, under the new text', source: boundary, ...on('2024-05-28', penalty('tax', '2019-01-01')), expect: [{ of: refused, is: false }] },
  { name: 'Penalised before the item', source: boundary, ...on('2015-12-05', penalty('tax', '2015-06-01')), expect: [{ of: refused, is: false }] },
  { name: 'Penalised on the first day of the item', source: boundary, ...on('2015-12-06', penalty('tax', '2015-06-01')), expect: [{ of: refused, is: true }] },
  {
    name: 'Ethnic Kazakh penalised: spared',
    source: boundary,
    ...on('2026-11-23', { ...penalty('517(4)', '2026-06-01'), ethnicKazakh: true }, 'MNG'),
    expect: [{ of: refused, is: false }],
  },
  {
    name: 'Ethnic Kazakh penalised, under the old text',
    source: boundary,
    ...on('2024-05-27', { ...penalty('517(4)', '2023-06-01'), ethnicKazakh: true }, 'MNG'),
    expect: [{ of: refused, is: false }],
  },

  // Item 11
  { name: 'Expelled on the very day', source: boundary, ...on('2026-11-23', expelled('2026-11-23')), expect: [{ of: refused, is: true }] },
  { name: 'The last day of five years after an expulsion', source: boundary, ...on('2026-11-22', expelled('2021-11-23')), expect: [{ of: refused, is: true }] },
  { name: 'Five years after an expulsion', source: boundary, ...on('2026-11-23', expelled('2021-11-23')), expect: [{ of: refused, is: false }] },
  { name: 'A readmission is not an expulsion', source: boundary, ...on('2026-11-23', expelled('2025-11-23', 'readmission')), expect: [{ of: refused, is: false }] },
  {
    name: 'Ethnic Kazakh expelled: not spared',
    source: boundary,
    ...on('2026-11-23', { ...expelled('2025-11-23'), ethnicKazakh: true }, 'MNG'),
    expect: [{ of: refused, is: true }],
  },

  // Items with their own days
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '12', '14', '15'].flatMap(ground => [heldOn(ground, '2013-12-27', true), heldOn(ground, '2026-11-23', true)]),
  ...['9-1', '14-2'].flatMap(ground => [heldOn(ground, '2015-12-05', false), heldOn(ground, '2015-12-06', true)]),
  ...['3-1', '13-2'].flatMap(ground => [heldOn(ground, '2024-05-27', false), heldOn(ground, '2024-05-28', true)]),
  ...['16', '17'].flatMap(ground => [heldOn(ground, '2017-07-24', false), heldOn(ground, '2017-07-25', true)]),
  heldOn('10-1', '2023-12-31', false),
  heldOn('10-1', '2024-01-01', true),
  heldOn('13-1', '2015-12-05', true),
  heldOn('13-1', '2015-12-06', false),
]
