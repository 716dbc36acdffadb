import type { Scenario, Told } from '../../scenario.js'
import { mostNotificationDays } from './entry-rules.js'
import { earliestEntry, lastDay, left, mayEnter, nextFullEntry, notifyBy, registerBy, registerOuterLimit, used } from '../questions.js'

/** Worked cases of entry, stay, notice and registration in Kazakhstan, and their boundaries. */

type Stay = readonly [from: string, to: string]
const stays = (...of: readonly Stay[]): Told => ({ stays: of.map(([from, to]) => ({ state: 'KAZ', from, to })) })
/** Someone who plans to enter on a day. */
const plans = (citizenship: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { citizenship, destination: 'KAZ', entered: on, ...more } })
/** Someone who entered and is asked about on a later day. */
const entered = (citizenship: string, day: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: {
    citizenship,
    destination: 'KAZ',
    entered: day,
    ...more,
    stays: [...((more['stays'] as Exclude<Told[string], string | number | boolean> | undefined) ?? []), { state: 'KAZ', from: day, to: on }],
  },
})

const pack = (n: string) => `kz-entry-stay ${n}`

export const scenarios: readonly Scenario[] = [
  {
    name: 'German, first visit: thirty days',
    source: pack('1'),
    ...plans('DEU', '2025-03-01'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2025-03-30' },
      { of: used, is: 0 },
      { of: left, is: 30 },
    ],
  },
  {
    name: 'German, 60 days used: a full stay all the same',
    source: pack('2'),
    ...plans('DEU', '2025-03-01', stays(['2024-10-01', '2024-10-30'], ['2024-12-01', '2024-12-30'])),
    expect: [
      { of: used, is: 60 },
      { of: lastDay, is: '2025-03-30' },
      { of: left, is: 30 },
      { of: earliestEntry, is: '2025-03-01' },
      { of: nextFullEntry, is: '2025-03-01' },
    ],
  },
  {
    name: 'German, day 1 included: 61 used',
    source: pack('2'),
    ...entered('DEU', '2025-03-01', '2025-03-01', stays(['2024-10-01', '2024-10-30'], ['2024-12-01', '2024-12-30'])),
    expect: [
      { of: used, is: 61 },
      { of: lastDay, is: '2025-03-30' },
      { of: left, is: 29 },
    ],
  },
  {
    name: 'German, on the last day 89 are used: 1 October has left the window',
    source: pack('2'),
    ...entered('DEU', '2025-03-01', '2025-03-30', stays(['2024-10-01', '2024-10-30'], ['2024-12-01', '2024-12-30'])),
    expect: [
      { of: used, is: 89 },
      { of: lastDay, is: '2025-03-30' },
      { of: left, is: 0 },
    ],
  },
  {
    name: 'German, 80 days used: ten left',
    source: pack('3'),
    ...plans('DEU', '2026-09-10', stays(['2026-04-01', '2026-04-30'], ['2026-06-01', '2026-06-30'], ['2026-08-01', '2026-08-20'])),
    expect: [
      { of: used, is: 80 },
      { of: left, is: 10 },
      { of: lastDay, is: '2026-09-19' },
    ],
  },
  {
    name: 'Russian in 2026: ninety days, registration by day 30, notice in three working days',
    source: pack('4'),
    ...plans('RUS', '2026-08-01'),
    expect: [
      { of: lastDay, is: '2026-10-29' },
      { of: registerBy, is: '2026-08-30' },
      { of: registerOuterLimit, is: '2026-08-31' },
      { of: notifyBy, is: '2026-08-05' },
    ],
  },
  {
    name: 'Russian, the stay before 27 January 2023 does not count',
    source: pack('5'),
    ...plans('RUS', '2023-02-11', stays(['2022-11-15', '2023-02-10'])),
    expect: [{ of: lastDay, is: '2023-05-11' }],
  },
  {
    name: 'Russian, ninety days used: refused',
    source: pack('6'),
    ...plans('RUS', '2023-05-12', stays(['2022-11-15', '2023-02-10'], ['2023-02-11', '2023-05-11'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: lastDay, is: '2023-05-11' },
      { of: used, is: 90 },
      { of: left, is: 0 },
    ],
  },
  {
    name: 'Turk after September 2025: ninety days, no registration',
    source: pack('7'),
    ...plans('TUR', '2025-10-01'),
    expect: [
      { of: lastDay, is: '2025-12-29' },
      { of: registerBy, is: 'never' },
    ],
  },
  { name: 'Turk the day before: thirty days', source: 'boundary', ...plans('TUR', '2025-09-07'), assume: 'ordinary', expect: [{ of: lastDay, is: '2025-10-06' }] },
  { name: 'Indian: fourteen days', source: pack('8'), ...plans('IND', '2024-05-01'), expect: [{ of: lastDay, is: '2024-05-14' }] },
  { name: 'Chinese under Resolution 464', source: pack('9'), ...plans('CHN', '2023-05-01'), expect: [{ of: lastDay, is: '2023-05-14' }] },
  { name: 'Chinese under the treaty', source: pack('9'), ...plans('CHN', '2024-01-10'), expect: [{ of: lastDay, is: '2024-02-08' }] },
  { name: 'Chinese the day before the treaty', source: 'boundary', ...plans('CHN', '2023-11-09'), expect: [{ of: lastDay, is: '2023-11-22' }] },
  { name: 'Chinese on the day of the treaty', source: 'boundary', ...plans('CHN', '2023-11-10'), expect: [{ of: lastDay, is: '2023-12-09' }] },
  { name: 'Chinese to work: the treaty does not cover it', source: pack('10'), ...plans('CHN', '2026-01-10', { purpose: 'work' }), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'Azerbaijani: ninety days, register when over thirty',
    source: pack('11'),
    ...plans('AZE', '2022-03-01'),
    expect: [
      { of: lastDay, is: '2022-05-29' },
      { of: registerBy, is: '2022-03-30' },
    ],
  },
  { name: 'Briton the day before the pilot', source: pack('12'), ...plans('GBR', '2014-07-14'), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'Briton in the pilot: fifteen days',
    source: pack('12'),
    ...plans('GBR', '2014-08-01'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2014-08-15' },
    ],
  },
  { name: 'Briton from 2017: thirty days', source: pack('12'), ...plans('GBR', '2017-02-01'), expect: [{ of: lastDay, is: '2017-03-02' }] },
  { name: 'Briton on 31 December 2016: fifteen days', source: 'boundary', ...plans('GBR', '2016-12-31'), expect: [{ of: lastDay, is: '2017-01-14' }] },
  { name: 'Briton on 1 January 2017: thirty days', source: 'boundary', ...plans('GBR', '2017-01-01'), expect: [{ of: lastDay, is: '2017-01-30' }] },
  { name: 'French in October 2020: visa', source: pack('13'), ...plans('FRA', '2020-10-01'), expect: [{ of: mayEnter, is: 'visa' }] },
  { name: 'French in June 2021: visa', source: pack('13'), ...plans('FRA', '2021-06-01'), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'French in January 2022: visa-free',
    source: pack('13'),
    ...plans('FRA', '2022-01-05'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2022-02-03' },
    ],
  },
  { name: 'French on 16 April 2020: visa-free still', source: 'boundary', ...plans('FRA', '2020-04-16'), expect: [{ of: mayEnter, is: 'visa-free' }] },
  { name: 'French on 17 April 2020: visa', source: 'boundary', ...plans('FRA', '2020-04-17'), expect: [{ of: mayEnter, is: 'visa' }] },
  { name: 'French on 31 December 2021: visa', source: 'boundary', ...plans('FRA', '2021-12-31'), expect: [{ of: mayEnter, is: 'visa' }] },
  { name: 'French on 1 January 2022: visa-free', source: 'boundary', ...plans('FRA', '2022-01-01'), expect: [{ of: mayEnter, is: 'visa-free' }] },
  {
    name: 'Korean in June 2021: thirty days',
    source: pack('14'),
    ...plans('KOR', '2021-06-01'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2021-06-30' },
    ],
  },
  {
    name: 'Emirati in June 2021: thirty days',
    source: pack('14'),
    ...plans('ARE', '2021-06-01'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2021-06-30' },
    ],
  },
  {
    name: 'Fined and paid: fifteen days after the decision were lawful, no ban',
    source: pack('19'),
    ...entered('DEU', '2025-04-01', '2025-05-20', {
      'kaz.events': [{ kind: 'fined', on: '2025-05-10' }],
      'kaz.penalties': [{ article: '517(4)', decided: '2025-05-10', executed: true, criminal: false }],
    }),
    expect: [{ of: lastDay, is: '2025-05-25' }],
  },
  {
    name: 'Fined and paid: may come back',
    source: pack('19'),
    ...plans('DEU', '2025-09-01', { ...stays(['2025-04-01', '2025-05-20']), 'kaz.penalties': [{ article: '517(4)', decided: '2025-05-10', executed: true, criminal: false }] }),
    expect: [{ of: mayEnter, is: 'visa-free' }],
  },
  {
    name: 'Moroccan back after thirty days: refused until the first of them has left the window',
    source: pack('25'),
    ...plans('MAR', '2025-05-01', stays(['2025-04-01', '2025-04-30'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: earliestEntry, is: '2025-09-28' },
    ],
  },
  { name: 'Moroccan one day too early', source: 'boundary', ...plans('MAR', '2025-09-27', stays(['2025-04-01', '2025-04-30'])), expect: [{ of: mayEnter, is: 'refused' }] },
  { name: 'Moroccan on the first day', source: 'boundary', ...plans('MAR', '2025-09-28', stays(['2025-04-01', '2025-04-30'])), expect: [{ of: mayEnter, is: 'visa-free' }] },
  {
    name: 'Storm on day thirty: the police may give up to thirty days, how many is open',
    source: pack('26'),
    ...entered('DEU', '2026-01-01', '2026-01-30', { 'kaz.events': [{ kind: 'transport-disrupted', on: '2026-01-30' }] }),
    expect: [
      { of: lastDay, stands: 'open' },
      { of: mostNotificationDays, is: 30 },
    ],
  },
  {
    name: 'Storm on day thirty, twenty days granted',
    source: pack('26'),
    ...entered('DEU', '2026-01-01', '2026-01-30', { 'kaz.events': [{ kind: 'transport-disrupted', on: '2026-01-30' }], 'kaz.notification.days': 20 }),
    expect: [{ of: lastDay, is: '2026-02-19' }],
  },
  {
    name: 'Armenian for sixty days: lawful, register by day 30 under the treaty',
    source: pack('28'),
    ...plans('ARM', '2026-01-10', { leaving: '2026-03-10' }),
    expect: [
      { of: lastDay, is: '2026-04-09' },
      { of: registerBy, is: '2026-02-08' },
    ],
  },
  { name: 'Armenian the day before the treaty: no duty', source: 'boundary', ...plans('ARM', '2025-11-21'), expect: [{ of: registerBy, is: 'never' }] },
  {
    name: 'German for twenty days: nothing to register',
    source: pack('29'),
    ...plans('DEU', '2026-08-01', { leaving: '2026-08-20' }),
    expect: [
      { of: registerBy, is: 'never' },
      { of: notifyBy, is: '2026-08-05' },
    ],
  },
  { name: 'German for thirty days: nothing to register', source: pack('29'), ...plans('DEU', '2026-08-01'), expect: [{ of: registerBy, is: 'never' }] },
  { name: 'Macao passport: fourteen days', source: pack('30'), ...plans('MAC', '2025-05-01'), expect: [{ of: lastDay, is: '2025-05-14' }] },
  {
    name: 'Azerbaijani for eighty days in 2026',
    source: pack('32'),
    ...plans('AZE', '2026-09-01', { leaving: '2026-11-19' }),
    expect: [
      { of: lastDay, is: '2026-11-29' },
      { of: registerBy, is: '2026-09-30' },
    ],
  },
  {
    name: 'Russian who leaves on day 30 does not register',
    source: 'boundary',
    ...plans('RUS', '2026-08-01', { leaving: '2026-08-30' }),
    expect: [{ of: registerBy, is: 'never' }],
  },
  { name: 'Russian who leaves on day 31 registers', source: 'boundary', ...plans('RUS', '2026-08-01', { leaving: '2026-08-31' }), expect: [{ of: registerBy, is: '2026-08-30' }] },
  { name: 'Russian on 30 June 2026: no procedure yet', source: 'boundary', ...plans('RUS', '2026-06-30'), expect: [{ of: registerBy, is: 'never' }] },
  { name: 'Russian on 1 July 2026', source: 'boundary', ...plans('RUS', '2026-07-01'), expect: [{ of: registerBy, is: '2026-07-30' }] },
  { name: 'German in January 2015: registers within five days', source: 'boundary', ...plans('DEU', '2015-01-10'), expect: [{ of: registerBy, is: '2015-01-14' }] },
  {
    name: 'German on 10 January 2020: the last day of the old registration',
    source: 'boundary',
    ...plans('DEU', '2020-01-10'),
    expect: [
      { of: registerBy, is: '2020-01-14' },
      { of: notifyBy, stands: 'silent' },
    ],
  },
  {
    name: 'German on 11 January 2020: the host reports instead',
    source: 'boundary',
    ...plans('DEU', '2020-01-11'),
    expect: [
      { of: registerBy, is: 'never' },
      { of: notifyBy, is: '2020-01-15' },
    ],
  },
  {
    name: 'German who leaves on day five in 2015 does not register',
    source: 'boundary',
    ...plans('DEU', '2015-01-10', { leaving: '2015-01-14' }),
    expect: [{ of: registerBy, is: 'never' }],
  },
  {
    name: 'German who leaves on day six in 2015 registers',
    source: 'boundary',
    ...plans('DEU', '2015-01-10', { leaving: '2015-01-15' }),
    expect: [{ of: registerBy, is: '2015-01-14' }],
  },
  {
    name: 'German who leaves on day five in 2018 does not register',
    source: 'boundary',
    ...plans('DEU', '2018-03-01', { leaving: '2018-03-05' }),
    expect: [{ of: registerBy, is: 'never' }],
  },
  {
    name: 'German who leaves on day six in 2018 registers',
    source: 'boundary',
    ...plans('DEU', '2018-03-01', { leaving: '2018-03-06' }),
    expect: [{ of: registerBy, is: '2018-03-05' }],
  },
  { name: 'Notice over Independence Day and a weekend', source: 'boundary', ...plans('DEU', '2026-12-15'), expect: [{ of: notifyBy, is: '2026-12-21' }] },
  {
    name: 'Kyrgyz in the reprieve is not refused',
    source: 'boundary',
    ...plans('KGZ', '2024-07-01', stays(['2024-03-01', '2024-05-29'])),
    expect: [{ of: mayEnter, is: 'visa-free' }],
  },
  {
    name: 'Kyrgyz after the reprieve is refused',
    source: 'boundary',
    ...plans('KGZ', '2025-09-02', stays(['2025-05-01', '2025-07-29'])),
    expect: [{ of: mayEnter, is: 'refused' }],
  },
  {
    name: 'Russian, day 90 lawful, the 91st not',
    source: 'boundary',
    ...entered('RUS', '2026-08-01', '2026-10-30'),
    expect: [
      { of: lastDay, is: '2026-10-29' },
      { of: left, is: 0 },
    ],
  },
  {
    name: 'Unknown citizenship stays unknown',
    source: 'boundary',
    on: '2026-01-10',
    told: { entered: '2026-01-10' },
    expect: [
      { of: mayEnter, stands: 'open' },
      { of: lastDay, stands: 'open' },
    ],
  },
  {
    name: 'Thai passport with five months left',
    source: 'boundary',
    ...plans('THA', '2026-01-10', { 'document.expires': '2026-06-10' }),
    expect: [{ of: mayEnter, is: 'refused' }],
  },
  {
    name: 'Thai passport with six months left',
    source: 'boundary',
    ...plans('THA', '2026-01-10', { 'document.expires': '2026-07-10' }),
    expect: [{ of: mayEnter, is: 'visa-free' }],
  },
  { name: 'Russian with an identity card', source: 'boundary', ...plans('RUS', '2026-01-10', { document: 'id-card' }), expect: [{ of: mayEnter, is: 'visa-free' }] },
  { name: 'German with an identity card', source: 'boundary', ...plans('DEU', '2026-01-10', { document: 'id-card' }), expect: [{ of: mayEnter, is: 'refused' }] },
  // Windows that start with the first entry
  {
    name: 'Ukrainian on day 180 from the first crossing, ninety used',
    source: 'boundary',
    ...plans('UKR', '2025-06-29', stays(['2025-01-01', '2025-03-31'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: lastDay, is: '2025-06-28' },
      { of: earliestEntry, is: '2025-06-30' },
    ],
  },
  {
    name: 'Ukrainian on day 181: a new window',
    source: 'boundary',
    ...plans('UKR', '2025-06-30', stays(['2025-01-01', '2025-03-31'])),
    expect: [{ of: lastDay, is: '2025-09-27' }],
  },
  {
    name: 'Brazilian on day 365 from the first entry, thirty used',
    source: 'boundary',
    ...plans('BRA', '2025-12-31', stays(['2025-01-01', '2025-01-30'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: lastDay, is: '2025-12-30' },
    ],
  },
  { name: 'Brazilian a year later', source: 'boundary', ...plans('BRA', '2026-01-01', stays(['2025-01-01', '2025-01-30'])), expect: [{ of: lastDay, is: '2026-01-30' }] },
  // No ground, visas, permits
  {
    name: 'Afghan without a visa: not one lawful day',
    source: 'boundary',
    ...plans('AFG', '2026-03-10'),
    expect: [
      { of: mayEnter, is: 'visa' },
      { of: lastDay, is: '2026-03-09' },
      { of: left, is: 0 },
    ],
  },
  { name: 'Afghan late on no ground: nothing left', source: 'boundary', ...entered('AFG', '2026-03-10', '2026-03-20'), expect: [{ of: left, is: 0 }] },
  {
    name: 'Afghan with an unused single-entry visa',
    source: 'boundary',
    ...plans('AFG', '2026-03-10', {
      visas: [{ state: 'KAZ', category: 'B3', electronic: false, multiple: false, from: '2026-03-01', to: '2026-05-29', days: 30, entriesUsed: 0 }],
    }),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: lastDay, is: '2026-04-08' },
      { of: left, is: 30 },
    ],
  },
  {
    name: 'Afghan on day ten of the visa',
    source: 'boundary',
    ...entered('AFG', '2026-03-10', '2026-03-19', {
      visas: [{ state: 'KAZ', category: 'B3', electronic: false, multiple: false, from: '2026-03-01', to: '2026-05-29', days: 30, entriesUsed: 0 }],
    }),
    expect: [
      { of: lastDay, is: '2026-04-08' },
      { of: left, is: 20 },
    ],
  },
  {
    name: 'Afghan whose single entry is used',
    source: 'boundary',
    ...plans('AFG', '2026-03-10', {
      visas: [{ state: 'KAZ', category: 'B3', electronic: false, multiple: false, from: '2026-03-01', to: '2026-05-29', days: 30, entriesUsed: 1 }],
    }),
    expect: [
      { of: mayEnter, is: 'visa' },
      { of: lastDay, is: '2026-03-09' },
    ],
  },
  {
    name: 'Afghan with a temporary permit: to its end, outside the clock',
    source: 'boundary',
    ...entered('AFG', '2026-03-10', '2026-04-10', { permits: [{ state: 'KAZ', kind: 'temporary', from: '2026-03-15', to: '2027-03-14' }] }),
    expect: [
      { of: lastDay, is: '2027-03-14' },
      { of: left, is: 338 },
    ],
  },
  {
    name: 'Russian: days under a permit do not count',
    source: 'boundary',
    ...plans('RUS', '2026-08-01', { ...stays(['2026-03-01', '2026-06-30']), permits: [{ state: 'KAZ', kind: 'temporary', from: '2026-03-10', to: '2026-06-30' }] }),
    expect: [
      { of: used, is: 9 },
      { of: lastDay, is: '2026-10-29' },
    ],
  },
  // The clock opens again
  {
    name: 'German who used ninety days in a row by three entries',
    source: 'boundary',
    ...plans('DEU', '2026-04-01', stays(['2026-01-01', '2026-01-30'], ['2026-01-31', '2026-03-01'], ['2026-03-02', '2026-03-31'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: used, is: 90 },
      { of: left, is: 0 },
      { of: earliestEntry, is: '2026-06-30' },
      { of: nextFullEntry, is: '2026-06-30' },
    ],
  },
  {
    name: 'German with 75 used: in at once, fully only when sixty-one are in the window at the start',
    source: 'boundary',
    ...plans('DEU', '2026-04-01', stays(['2026-01-01', '2026-01-30'], ['2026-02-05', '2026-03-21'])),
    expect: [
      { of: earliestEntry, is: '2026-04-01' },
      { of: left, is: 15 },
      { of: lastDay, is: '2026-04-15' },
      { of: nextFullEntry, is: '2026-06-15' },
    ],
  },
  {
    name: 'German inside: the next entry is asked from tomorrow',
    source: 'boundary',
    ...entered('DEU', '2026-04-01', '2026-04-10'),
    expect: [
      { of: earliestEntry, is: '2026-04-11' },
      { of: nextFullEntry, is: '2026-04-11' },
      { of: left, is: 20 },
    ],
  },
  {
    name: 'German in 2018 on day eleven: nineteen left, no total yet',
    source: 'boundary',
    ...entered('DEU', '2018-03-01', '2018-03-11'),
    expect: [
      { of: left, is: 19 },
      { of: lastDay, is: '2018-03-30' },
    ],
  },
  { name: 'German in 2018 planning: thirty', source: 'boundary', ...plans('DEU', '2018-03-01'), expect: [{ of: left, is: 30 }] },
  {
    name: 'German: one day drops out alone, so one day is possible long before two',
    source: 'boundary',
    ...plans('DEU', '2026-05-01', stays(['2026-01-01', '2026-01-01'], ['2026-02-01', '2026-04-30'])),
    expect: [
      { of: used, is: 90 },
      { of: earliestEntry, is: '2026-06-30' },
    ],
  },
  // Terms after an event
  ...(
    [
      ['sentence-served', '2026-05-20'],
      ['permanent-residence-left', '2026-06-09'],
      ['crime-reported', '2026-06-09'],
      ['parole-ended', '2026-05-25'],
      ['fined', '2026-05-25'],
    ] as const
  ).map(([kind, until]) => ({
    name: `After: ${kind}`,
    source: 'boundary',
    ...entered('AFG', '2026-04-01', '2026-05-12', { 'kaz.events': [{ kind, on: '2026-05-10' }] }),
    expect: [{ of: lastDay, is: until }],
  })),
]
