import type { Scenario, Told } from '../scenario.js'
import { lastDay, mayEnter, visaRequired } from './questions.js'

/** Worked cases of the visa lists and the days before and after each change. */

const enters = (citizenship: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { citizenship, destination: 'DEU', entered: on, ...more } })
const pack = (n: string) => `eu ${n}`
const boundary = 'boundary'
const visa = [
  { of: visaRequired, is: true },
  { of: mayEnter, is: 'visa' },
] as const
const free = [
  { of: visaRequired, is: false },
  { of: mayEnter, is: 'visa-free' },
] as const
const open = [
  { of: visaRequired, stands: 'open' },
  { of: mayEnter, stands: 'open' },
] as const

export const scenarios: readonly Scenario[] = [
  { name: 'Kazakh citizen: visa, and without one not a lawful day', source: 'brief', ...enters('KAZ', '2026-11-24'), expect: [...visa, { of: lastDay, is: '2026-11-23' }] },
  { name: 'US citizen: exempt', source: 'brief', ...enters('USA', '2026-11-24'), expect: [...free, { of: lastDay, is: '2027-02-21' }] },
  { name: 'Georgian, ordinary biometric passport: exempt', source: pack('5'), ...enters('GEO', '2026-05-01'), expect: free },
  { name: 'Georgian diplomat: visa', source: pack('5'), ...enters('GEO', '2026-05-01', { document: 'diplomatic' }), expect: visa },
  { name: 'Georgian diplomat, the day before the suspension: each state chooses', source: boundary, ...enters('GEO', '2026-03-05', { document: 'diplomatic' }), expect: open },
  { name: 'Georgian service passport, first day of the suspension', source: boundary, ...enters('GEO', '2026-03-06', { document: 'service' }), expect: visa },
  { name: 'Georgian diplomat, last day of the suspension by the cautious reading', source: boundary, ...enters('GEO', '2027-03-06', { document: 'diplomatic' }), expect: visa },
  { name: 'Georgian diplomat, the day after: each state chooses', source: boundary, ...enters('GEO', '2027-03-07', { document: 'diplomatic' }), expect: open },
  { name: 'Georgian passport without a chip: visa', source: boundary, ...enters('GEO', '2026-05-01', { 'document.biometric': false }), expect: visa },
  { name: 'Georgian, the day before the exemption', source: boundary, ...enters('GEO', '2017-03-27'), expect: visa },
  { name: 'Georgian, first day of the exemption', source: boundary, ...enters('GEO', '2017-03-28'), expect: free },
  { name: 'Ukrainian, the day before the exemption', source: boundary, ...enters('UKR', '2017-06-10'), expect: visa },
  { name: 'Ukrainian, first day of the exemption', source: boundary, ...enters('UKR', '2017-06-11'), expect: free },

  { name: 'Vanuatu, passport of 2014, partly suspended: exempt', source: pack('6'), ...enters('VUT', '2022-06-01', { 'document.issued': '2014-03-01' }), expect: free },
  { name: 'Vanuatu, passport of 2016, partly suspended: visa', source: pack('6'), ...enters('VUT', '2022-06-01', { 'document.issued': '2016-03-01' }), expect: visa },
  { name: 'Vanuatu, fully suspended: visa', source: pack('6'), ...enters('VUT', '2023-03-01', { 'document.issued': '2014-03-01' }), expect: visa },
  { name: 'Vanuatu, Annex I', source: pack('6'), ...enters('VUT', '2025-03-01'), expect: visa },
  { name: 'Vanuatu, passport issued on the day before the line', source: boundary, ...enters('VUT', '2022-05-04', { 'document.issued': '2015-05-24' }), expect: free },
  { name: 'Vanuatu, passport issued on the line', source: boundary, ...enters('VUT', '2022-05-04', { 'document.issued': '2015-05-25' }), expect: visa },
  { name: 'Vanuatu, the day before the suspension', source: boundary, ...enters('VUT', '2022-05-03', { 'document.issued': '2016-03-01' }), expect: free },
  {
    name: 'Vanuatu, last day of the part suspension: an old passport is exempt',
    source: boundary,
    ...enters('VUT', '2023-02-03', { 'document.issued': '2014-03-01' }),
    expect: free,
  },
  { name: 'Vanuatu, first day of the whole suspension', source: boundary, ...enters('VUT', '2023-02-04', { 'document.issued': '2014-03-01' }), expect: visa },
  { name: 'Vanuatu, suspended on the eve of Annex I', source: boundary, ...enters('VUT', '2025-02-02'), expect: visa },
  { name: 'Vanuatu, first day in Annex I', source: boundary, ...enters('VUT', '2025-02-03'), expect: visa },
  { name: 'Vanuatu, the day before the agreement applied', source: boundary, ...enters('VUT', '2015-05-27'), expect: visa },
  { name: 'Vanuatu, the agreement applies', source: boundary, ...enters('VUT', '2015-05-28'), expect: free },

  {
    name: 'Serbian passport of the Coordination Directorate, last day outside',
    source: pack('7'),
    ...enters('SRB', '2024-10-12', { 'eu.passport.coordinationDirectorate': true }),
    expect: visa,
  },
  {
    name: 'Serbian passport of the Coordination Directorate, first day inside',
    source: pack('7'),
    ...enters('SRB', '2024-10-13', { 'eu.passport.coordinationDirectorate': true }),
    expect: free,
  },
  { name: 'Other Serbian biometric passport', source: boundary, ...enters('SRB', '2024-10-12'), expect: free },
  { name: 'Kosovo, the day before', source: boundary, ...enters('XKX', '2023-12-31'), expect: visa },
  { name: 'Kosovo, first day', source: boundary, ...enters('XKX', '2024-01-01'), expect: free },
  { name: 'Kosovo, passport without a chip', source: boundary, ...enters('XKX', '2024-01-01', { 'document.biometric': false }), expect: visa },
  {
    name: 'Briton, last day of free movement',
    source: boundary,
    ...enters('GBR', '2020-12-31'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: 'never' },
    ],
  },
  { name: 'Briton, first day as a third-country national', source: boundary, ...enters('GBR', '2021-01-01'), expect: [...free, { of: lastDay, is: '2021-03-31' }] },
  { name: 'British national (overseas)', source: boundary, ...enters('GBN', '2026-11-24'), expect: free },
  { name: 'British overseas citizen, the day before', source: boundary, ...enters('GBO', '2014-06-08'), expect: visa },
  { name: 'British overseas citizen, first day', source: boundary, ...enters('GBO', '2014-06-09'), expect: free },
  { name: 'Hong Kong passport', source: boundary, ...enters('HKG', '2026-11-24'), expect: free },
  { name: 'Other Chinese passport', source: boundary, ...enters('CHN', '2026-11-24'), expect: visa },
  { name: 'Taiwan passport without an identity card number', source: boundary, ...enters('TWN', '2026-11-24', { 'eu.passport.identityNumber': false }), expect: visa },
  { name: 'Taiwan passport with it', source: boundary, ...enters('TWN', '2026-11-24'), expect: free },
  { name: 'Nauru: listed, but no agreement', source: boundary, ...enters('NRU', '2026-11-24'), expect: visa },

  { name: 'Stateless person with a Latvian document: exempt', source: 'brief', ...enters('XXA', '2026-11-24', { issuer: 'LVA', document: 'stateless' }), expect: free },
  { name: 'Stateless person with a Kazakh document: visa', source: 'brief', ...enters('XXA', '2026-11-24', { issuer: 'KAZ', document: 'stateless' }), expect: visa },
  { name: 'Refugee with a Serbian document: each state chooses', source: 'brief', ...enters('XXB', '2026-11-24', { issuer: 'SRB', document: 'refugee' }), expect: open },
  {
    name: 'Syrian refugee with a Serbian document: not judged by nationality',
    source: 'brief',
    ...enters('SYR', '2026-11-24', { issuer: 'SRB', document: 'refugee' }),
    expect: open,
  },
  {
    name: 'Refugee with an Irish document: exempt by the agreement of 1959',
    source: boundary,
    ...enters('XXB', '2026-11-24', { issuer: 'IRL', document: 'refugee' }),
    expect: free,
  },
  {
    name: 'Refugee with an Irish document to France, where that agreement is out of use: each state chooses',
    source: boundary,
    ...enters('XXB', '2026-11-24', { issuer: 'IRL', document: 'refugee', destination: 'FRA' }),
    expect: open,
  },
  {
    name: 'Refugee with an Irish document to Greece, which is no party',
    source: boundary,
    ...enters('XXB', '2026-11-24', { issuer: 'IRL', document: 'refugee', destination: 'GRC' }),
    expect: open,
  },
  {
    name: 'Refugee with an Irish document, to work',
    source: boundary,
    ...enters('XXB', '2026-11-24', { issuer: 'IRL', document: 'refugee', purpose: 'work' }),
    expect: open,
  },
  {
    name: 'Stateless person with an Irish document: the agreement is for refugees',
    source: boundary,
    ...enters('XXA', '2026-11-24', { issuer: 'IRL', document: 'stateless' }),
    expect: open,
  },
  { name: 'Refugee with a Swiss document: exempt', source: boundary, ...enters('XXB', '2026-11-24', { issuer: 'CHE', document: 'refugee' }), expect: free },
  { name: 'Kazakh diplomat: each state chooses', source: boundary, ...enters('KAZ', '2026-11-24', { document: 'diplomatic' }), expect: open },
  { name: 'US citizen for paid work: each state chooses', source: boundary, ...enters('USA', '2026-11-24', { purpose: 'work' }), expect: open },
  {
    name: 'Local border traffic',
    source: boundary,
    ...enters('BLR', '2026-11-24', { destination: 'POL', permits: [{ state: 'POL', kind: 'local-border-traffic', from: '2026-01-01', to: '2027-12-31' }] }),
    expect: free,
  },
  { name: 'Cyprus applies the lists', source: boundary, ...enters('KAZ', '2026-11-24', { destination: 'CYP' }), expect: visa },
  {
    name: 'Ireland does not',
    source: boundary,
    ...enters('KAZ', '2026-11-24', { destination: 'IRL' }),
    expect: [
      { of: visaRequired, stands: 'silent' },
      { of: mayEnter, stands: 'silent' },
      { of: lastDay, stands: 'silent' },
    ],
  },
]
