import type { Scenario, Told } from '../scenario.js'
import { employerDuties, hostDuties, workDuties } from './union-workers.js'
import { conditions, earliestEntry, lastDay, left, mayEnter, nextFullEntry, registerBy, used } from './questions.js'

/** Entry, stay and registration in the states around Kazakhstan, and their boundaries: every window, every change of regime. */

const boundary = 'boundary'
type Stay = readonly [state: string, from: string, to: string]
const stays = (...of: readonly Stay[]): Told => ({ stays: of.map(([state, from, to]) => ({ state, from, to })) })
const plans = (citizenship: string, destination: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination, entered: on, ...more },
})
const enters = (name: string, citizenship: string, destination: string, on: string, is: string, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  ...plans(citizenship, destination, on, more),
  expect: [{ of: mayEnter, is }],
})
const until = (name: string, citizenship: string, destination: string, on: string, is: string, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  ...plans(citizenship, destination, on, more),
  expect: [{ of: lastDay, is }],
})
const registers = (name: string, citizenship: string, destination: string, on: string, is: string, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  ...plans(citizenship, destination, on, more),
  expect: [{ of: registerBy, is }],
})

type Due = { readonly worker?: string; readonly host?: string; readonly employer?: string }
const works = (name: string, [citizenship, destination]: readonly [string, string], on: string, due: Due, more: Told = {}): Scenario => {
  const row = (deed: string, by: string | undefined) => (by === undefined ? [] : [{ deed, by, sanction: 'none' }])
  return {
    name,
    source: boundary,
    ...plans(citizenship, destination, on, { 'eaeu.work.form': 'labour-contract', 'eaeu.contract.from': on, 'eaeu.contract.to': '2030-12-31', ...more }),
    expect: [
      { of: workDuties, is: row('register', due.worker) },
      { of: hostDuties, is: row('register', due.host) },
      ...(on < '2026-11-23' ? [] : [{ of: employerDuties, is: row('report-contract', due.employer) }]),
    ],
  }
}

export const scenarios: readonly Scenario[] = [
  // Russia: any 180 days to 2024, the calendar year since 2025
  until('Russia in December 2024: ninety days from the entry', 'KAZ', 'RUS', '2024-12-01', '2025-02-28'),
  until('Russia on the last day of the old window', 'KAZ', 'RUS', '2024-12-31', '2025-03-30'),
  until('Russia on the first day of the calendar year', 'KAZ', 'RUS', '2025-01-01', '2025-03-31'),
  until('The year turns in mid-stay: the count begins anew', 'KAZ', 'RUS', '2026-12-15', '2027-03-31'),
  until('Days of the year before do not count', 'KAZ', 'RUS', '2026-01-10', '2026-04-09', stays(['RUS', '2025-10-01', '2025-12-29'])),
  until('Days of the same year do', 'KAZ', 'RUS', '2026-06-01', '2026-06-30', stays(['RUS', '2026-01-01', '2026-03-01'])),
  {
    name: 'Ninety days used: not before the next year',
    source: boundary,
    ...plans('KAZ', 'RUS', '2026-11-01', stays(['RUS', '2026-01-01', '2026-03-31'])),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: used, is: 90 },
      { of: left, is: 0 },
      { of: earliestEntry, is: '2027-01-01' },
      { of: nextFullEntry, is: '2027-01-01' },
    ],
  },
  {
    name: 'Eighty-nine days used: one left',
    source: boundary,
    ...plans('KAZ', 'RUS', '2026-11-01', stays(['RUS', '2026-01-01', '2026-03-30'])),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: left, is: 1 },
      { of: lastDay, is: '2026-11-01' },
    ],
  },
  until('Days in Kazakhstan do not count in Russia', 'UZB', 'RUS', '2026-06-01', '2026-08-29', stays(['KAZ', '2026-03-01', '2026-03-30'])),
  until('Belarusian in Russia: no limit', 'BLR', 'RUS', '2026-06-01', 'never'),
  until('Russian in Belarus: no limit', 'RUS', 'BLR', '2026-06-01', 'never'),
  enters('Georgian to Russia the day before the decree', 'GEO', 'RUS', '2023-05-14', 'visa'),
  enters('Georgian to Russia on the day', 'GEO', 'RUS', '2023-05-15', 'visa-free'),
  enters('Turkmen to Russia', 'TKM', 'RUS', '2026-11-23', 'visa'),
  enters('Russian to Ukraine on the last day', 'RUS', 'UKR', '2022-06-30', 'visa-free'),
  enters('Russian to Ukraine since July 2022', 'RUS', 'UKR', '2022-07-01', 'visa'),
  {
    name: 'Ukrainian in Russia: entry without a visa, the length was not found',
    source: boundary,
    ...plans('UKR', 'RUS', '2026-11-23'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, stands: 'open' },
    ],
  },

  // Belarus, Armenia, Kyrgyzstan
  until('Belarus: ninety days of the calendar year', 'KAZ', 'BLR', '2026-01-01', '2026-03-31'),
  until('Armenia the day before the treaty: 180 days', 'KAZ', 'ARM', '2025-11-21', '2026-05-19'),
  until('Armenia since the treaty: ninety in 180', 'KAZ', 'ARM', '2025-11-22', '2026-02-19'),
  until('Russian in Armenia: 180 days in a year', 'RUS', 'ARM', '2026-01-01', '2026-06-29'),
  until('Russian in Armenia, 100 days used within the year', 'RUS', 'ARM', '2026-06-01', '2026-08-19', stays(['ARM', '2026-01-01', '2026-04-10'])),
  until('Kazakh in Kyrgyzstan in 2020: ninety days of the treaty', 'KAZ', 'KGZ', '2020-01-10', '2020-04-08'),
  until('Kazakh in Kyrgyzstan: 180 days from the first crossing', 'KAZ', 'KGZ', '2026-03-01', '2026-03-31', stays(['KGZ', '2025-12-01', '2026-01-28'])),
  until('Uzbek in Kyrgyzstan: sixty in 120', 'UZB', 'KGZ', '2026-03-01', '2026-04-29'),
  until('Uzbek in Kyrgyzstan, forty days used within 120', 'UZB', 'KGZ', '2026-03-01', '2026-03-20', stays(['KGZ', '2025-12-20', '2026-01-28'])),
  until('Azerbaijani in Kyrgyzstan in 2025: sixty days', 'AZE', 'KGZ', '2025-10-01', '2025-11-29'),
  until('Azerbaijani in Kyrgyzstan since 2026: thirty in sixty', 'AZE', 'KGZ', '2026-01-01', '2026-01-30'),

  // Uzbekistan, Tajikistan, Turkmenistan
  until('Uzbekistan: thirty days at a time', 'KAZ', 'UZB', '2026-03-01', '2026-03-30'),
  until(
    'Uzbekistan: and ninety in 180',
    'KAZ',
    'UZB',
    '2026-05-01',
    '2026-05-10',
    stays(['UZB', '2026-01-01', '2026-01-30'], ['UZB', '2026-02-05', '2026-03-06'], ['UZB', '2026-03-10', '2026-03-29']),
  ),
  until('Russian in Uzbekistan: no fixed number', 'RUS', 'UZB', '2026-03-01', 'never'),
  enters('Tajik to Uzbekistan the day before the agreement', 'TJK', 'UZB', '2018-03-15', 'visa'),
  enters('Tajik to Uzbekistan on the day', 'TJK', 'UZB', '2018-03-16', 'visa-free'),
  until('Tajik in Uzbekistan: thirty days', 'TJK', 'UZB', '2026-03-01', '2026-03-30'),
  until('Kazakh in Tajikistan: ninety days', 'KAZ', 'TJK', '2026-03-01', '2026-05-29'),
  enters('Kazakh to Turkmenistan', 'KAZ', 'TKM', '2026-11-23', 'visa'),
  enters('Turkmen to Georgia', 'TKM', 'GEO', '2026-11-23', 'visa-free'),

  // Azerbaijan, Moldova, Georgia, Ukraine
  until('Azerbaijan before the protocol: thirty days', 'KAZ', 'AZE', '2021-08-25', '2021-09-23'),
  until('Azerbaijan since the protocol: ninety', 'KAZ', 'AZE', '2021-08-26', '2021-11-23'),
  enters('Armenian to Azerbaijan: no admission', 'ARM', 'AZE', '2026-11-23', 'refused'),
  enters('Turkmen to Azerbaijan: an electronic visa', 'TKM', 'AZE', '2026-11-23', 'e-visa-possible'),
  enters('Tajik to Moldova in November 2025', 'TJK', 'MDA', '2025-11-30', 'visa-free'),
  enters('Tajik to Moldova in 2026', 'TJK', 'MDA', '2026-01-01', 'visa'),
  until('Georgia before June 2015: ninety days', 'KAZ', 'GEO', '2015-06-08', '2015-09-05'),
  until('Georgia since: a whole year', 'KAZ', 'GEO', '2015-06-09', '2016-06-07'),
  until('Georgia: the count begins anew with each entry', 'KAZ', 'GEO', '2026-03-01', '2027-02-28', stays(['GEO', '2025-03-01', '2026-02-20'])),
  until('Ukrainian in Georgia since 24 February 2026: two years', 'UKR', 'GEO', '2026-02-24', '2028-02-23'),
  until('Ukrainian in Georgia the day before: one', 'UKR', 'GEO', '2026-02-23', '2027-02-22'),
  until('Ukraine: ninety in 180', 'KAZ', 'UKR', '2026-03-01', '2026-05-29'),

  // Registration
  registers('Kazakh in Russia for the whole time: by day 30', 'KAZ', 'RUS', '2026-03-01', '2026-03-30'),
  registers('Kazakh in Russia for thirty days: none', 'KAZ', 'RUS', '2026-03-01', 'never', { leaving: '2026-03-30' }),
  registers('Kazakh in Russia for thirty-one: by day 30', 'KAZ', 'RUS', '2026-03-01', '2026-03-30', { leaving: '2026-03-31' }),
  registers('Uzbek in Russia: fifteen days, counted as calendar days', 'UZB', 'RUS', '2026-03-01', '2026-03-15'),
  registers('Moldovan in Russia: seven', 'MDA', 'RUS', '2026-03-01', '2026-03-07'),
  registers('Belarusian in Russia: ninety', 'BLR', 'RUS', '2026-03-01', '2026-05-29'),
  registers('Uzbek in Belarus: ten', 'UZB', 'BLR', '2026-03-01', '2026-03-10'),
  registers('Kazakh in Kyrgyzstan in 2016: five', 'KAZ', 'KGZ', '2016-06-01', '2016-06-05'),
  registers('Kazakh in Kyrgyzstan since: thirty', 'KAZ', 'KGZ', '2018-06-01', '2018-06-30'),
  {
    name: 'Kazakh in Uzbekistan in January 2023: five days, if the stay could last so long; its length was not found',
    source: boundary,
    ...plans('KAZ', 'UZB', '2023-01-26', { leaving: '2023-02-20' }),
    expect: [{ of: registerBy, mayBe: '2023-01-30' }],
  },
  registers('Russian in Azerbaijan: fifteen', 'RUS', 'AZE', '2026-03-01', '2026-03-15'),
  { name: 'Moldova: no term was found', source: boundary, ...plans('KAZ', 'MDA', '2026-03-01'), expect: [{ of: registerBy, stands: 'silent' }] },

  // Documents
  { name: 'Kazakh on an identity card to Russia', source: boundary, ...plans('KAZ', 'RUS', '2026-03-01', { document: 'id-card' }), expect: [{ of: conditions, is: true }] },
  { name: 'to Armenia the day before the treaty', source: boundary, ...plans('KAZ', 'ARM', '2025-11-21', { document: 'id-card' }), expect: [{ of: conditions, is: false }] },
  { name: 'to Armenia on the day', source: boundary, ...plans('KAZ', 'ARM', '2025-11-22', { document: 'id-card' }), expect: [{ of: conditions, is: true }] },
  {
    name: 'Kyrgyz to Uzbekistan before September 2023',
    source: boundary,
    ...plans('KGZ', 'UZB', '2023-08-31', { document: 'id-card' }),
    expect: [{ of: mayEnter, is: 'refused' }],
  },
  { name: 'Kyrgyz to Uzbekistan since', source: boundary, ...plans('KGZ', 'UZB', '2023-09-01', { document: 'id-card' }), expect: [{ of: mayEnter, is: 'visa-free' }] },
  { name: 'Tajik to Russia in 2014', source: boundary, ...plans('TJK', 'RUS', '2014-12-31', { document: 'id-card' }), expect: [{ of: conditions, is: true }] },
  { name: 'Tajik to Russia since 2015', source: boundary, ...plans('TJK', 'RUS', '2015-01-01', { document: 'id-card' }), expect: [{ of: conditions, is: false }] },
  { name: 'Armenian to Russia: doubtful', source: boundary, ...plans('ARM', 'RUS', '2026-03-01', { document: 'id-card' }), expect: [{ of: conditions, stands: 'open' }] },
  { name: 'Kazakh to Uzbekistan: a passport', source: boundary, ...plans('KAZ', 'UZB', '2026-03-01', { document: 'id-card' }), expect: [{ of: mayEnter, is: 'refused' }] },

  // Papers of the host
  {
    name: 'A permit of the destination stands in place of a visa',
    source: boundary,
    ...plans('TKM', 'RUS', '2026-03-01', { permits: [{ state: 'RUS', kind: 'temporary', from: '2026-01-01', to: '2026-12-31' }] }),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: lastDay, is: '2026-12-31' },
    ],
  },
  {
    name: 'A permit of another state does not',
    source: boundary,
    ...plans('TKM', 'RUS', '2026-03-01', { permits: [{ state: 'KAZ', kind: 'temporary', from: '2026-01-01', to: '2026-12-31' }] }),
    expect: [{ of: mayEnter, is: 'visa' }],
  },
  {
    name: 'A visa of the destination, thirty days within its dates',
    source: boundary,
    ...plans('TKM', 'RUS', '2026-03-01', {
      visas: [{ state: 'RUS', category: 'C3', electronic: false, multiple: false, from: '2026-02-01', to: '2026-04-30', days: 30, entriesUsed: 0 }],
    }),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: lastDay, is: '2026-03-30' },
    ],
  },
  {
    name: 'A visa that ends before its days',
    source: boundary,
    ...plans('TKM', 'RUS', '2026-04-20', {
      visas: [{ state: 'RUS', category: 'C3', electronic: false, multiple: false, from: '2026-02-01', to: '2026-04-30', days: 30, entriesUsed: 0 }],
    }),
    expect: [{ of: lastDay, is: '2026-04-30' }],
  },
  {
    name: 'Without a ground not a day',
    source: boundary,
    ...plans('TKM', 'RUS', '2026-03-01'),
    expect: [{ of: lastDay, is: '2026-02-28' }],
  },

  // Workers of the Union: who acts
  works('Russia: host and employer', ['KGZ', 'RUS'], '2026-11-24', { host: '2026-12-23', employer: '2026-11-27' }),
  works('Russia before the notice of the employer was told', ['KGZ', 'RUS'], '2026-11-22', { host: '2026-12-21' }),
  works('Russia, the first day of that notice', ['KGZ', 'RUS'], '2026-11-23', { host: '2026-12-22', employer: '2026-11-26' }),
  works('Gone within the free days', ['KGZ', 'BLR'], '2026-11-24', {}, { leaving: '2026-12-23' }),
  works('A day longer', ['KGZ', 'BLR'], '2026-11-24', { worker: '2026-12-23' }, { leaving: '2026-12-24' }),
  works('Armenia: the worker', ['BLR', 'ARM'], '2026-03-01', { worker: '2026-03-30' }),
  works('Kyrgyzstan: the worker', ['ARM', 'KGZ'], '2026-03-01', { worker: '2026-03-30' }),
  works('Not a member of the Union', ['UZB', 'RUS'], '2026-11-24', {}),
  works('Own business has no contract to report', ['KGZ', 'RUS'], '2026-11-24', { host: '2026-12-23' }, { 'eaeu.work.form': 'own-business' }),
  {
    name: 'The last day before the Treaty',
    source: boundary,
    ...plans('BLR', 'RUS', '2014-12-31', { 'eaeu.work.form': 'labour-contract' }),
    expect: [
      { of: workDuties, stands: 'silent' },
      { of: hostDuties, stands: 'silent' },
    ],
  },

  // Who is not in the table
  { name: 'A German to Russia: not found', source: boundary, ...plans('DEU', 'RUS', '2026-03-01'), expect: [{ of: mayEnter, stands: 'open' }] },
  { name: 'A stateless person: not found', source: boundary, ...plans('XXA', 'RUS', '2026-03-01', { document: 'ordinary' }), expect: [{ of: mayEnter, stands: 'open' }] },
  { name: 'A service passport is not spoken of', source: boundary, ...plans('KAZ', 'RUS', '2026-03-01', { document: 'service' }), expect: [{ of: mayEnter, stands: 'silent' }] },
  { name: 'Armenia and Azerbaijan in December 2023: not found', source: boundary, ...plans('AZE', 'ARM', '2023-12-20'), expect: [{ of: mayEnter, stands: 'open' }] },
]
