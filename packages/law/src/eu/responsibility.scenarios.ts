import { addDays, day, iso } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../scenario.js'
import { boundary, pack, permit, person, rows, to, whoActs } from './scenario-people.js'
import { atTheBorder, borderCapacity, borderMaximum, protectionDeadlines, responsibleHere } from './stay-questions.js'

/** Which state examines an application: each criterion at its bounds, their order, both regulations; the terms of taking over; the border procedure. */

type Link = readonly [link: string, state: string, on?: string]
const links = (...of: readonly Link[]): Told => rows('eu.asylum.links', ...of.map(([link, state, on = 'never']) => ({ link, state, on })))
const noLinks = links()
/** Registered in Germany on a day. */
const registered = (on: string, ...more: readonly Told[]): Told =>
  Object.assign(
    {
      purpose: 'protection',
      'eu.protection.status': 'applicant',
      'eu.protection.procedure': 'ordinary',
      'eu.protection.made': on,
      'eu.protection.registered': on,
      'eu.protection.lodged': 'never',
      'eu.protection.decided': 'never',
      'eu.asylum.unaccompaniedMinor': false,
      'eu.asylum.atBorder': false,
      'eu.asylum.conduct': 'none',
      'eu.asylum.borderLoad': 'room',
    },
    noLinks,
    rows('eu.asylum.transfer'),
    rows('permits'),
    rows('visas'),
    ...more,
  ) as Told
const visa = (state: string, from: string, end: string): Told => rows('visas', { state, category: 'C', electronic: false, multiple: true, from, to: end, days: 90, entriesUsed: 1 })
const minor: Told = { 'eu.asylum.unaccompaniedMinor': true }
const here = (is: boolean): readonly Expected[] => [{ of: responsibleHere, is }]
const on = '2026-11-24'
const asks = (...more: readonly Told[]) => person('SYR', on, registered('2026-11-20', ...more))
/** Under the older regulation. */
const asked2025 = (...more: readonly Told[]) => person('SYR', '2025-06-01', registered('2025-05-20', ...more))

const request = (kind: 'charge' | 'back', more: { readonly [cell: string]: string }): Told =>
  rows('eu.asylum.transfer', { kind, hit: 'never', sent: 'never', accepted: 'never', notified: 'never', detained: 'never', hold: 'none', held: 'never', ...more })
type Deed = readonly [deed: string, by: string]
const deadlines = (...of: readonly Deed[]): readonly Expected[] => [
  { of: protectionDeadlines, is: of.map(([deed, by]) => ({ deed, by: day(by), sanction: 'none', who: whoActs[deed] ?? 'authority' })) },
]
const registering: readonly Deed[] = [
  ['register', '2026-11-25'],
  ['register-surge', '2026-12-05'],
  ['lodge', '2026-12-11'],
]
const forProtection: Told = { purpose: 'protection' }
const capacities = (state: string, asked: string, places: number, yearly: number): Scenario => ({
  name: `Border procedure: ${state} on ${asked}`,
  source: pack('9.2'),
  ...person('KAZ', asked, to(state), forProtection),
  expect: [
    { of: borderCapacity, is: places },
    { of: borderMaximum, is: yearly },
  ],
})
const atBorder = (...more: readonly Told[]) => asks({ 'eu.asylum.atBorder': true }, ...more)
const must = (is: boolean): readonly Expected[] => [{ of: atTheBorder, is }]

export const scenarios: readonly Scenario[] = [
  { name: 'A tourist has no application', source: boundary, ...person('KAZ', on), expect: [{ of: responsibleHere, stands: 'silent' }] },
  { name: 'Nothing points elsewhere: the state of the first registration', source: pack('9.2'), ...asks(), expect: here(true) },
  { name: 'First registered in Italy', source: boundary, ...asks(links(['first-application', 'ITA'])), expect: here(false) },
  { name: 'First registered in a state that is no member', source: boundary, ...asks(links(['first-application', 'SRB'])), expect: here(true) },
  { name: 'Ireland takes part', source: boundary, ...asks(to('IRL')), expect: here(true) },
  { name: 'Denmark by its agreement', source: boundary, ...asks(to('DNK')), expect: here(true) },

  // --- documents and visas, Art. 29 ---
  { name: 'A Polish visa still valid', source: pack('9.2'), ...asks(visa('POL', '2026-10-01', '2027-03-31')), expect: here(false) },
  {
    name: 'A German visa still valid, first registered in Italy',
    source: boundary,
    ...asks(visa('DEU', '2026-10-01', '2027-03-31'), links(['first-application', 'ITA'])),
    expect: here(true),
  },
  { name: 'A visa of Ireland’s neighbour does not count', source: boundary, ...asks(visa('GBR', '2026-10-01', '2027-03-31')), expect: here(true) },
  { name: 'A Polish visa expired a day less than eighteen months before', source: boundary, ...asks(visa('POL', '2025-01-01', '2025-05-21')), expect: here(false) },
  { name: 'A Polish visa expired eighteen months before', source: boundary, ...asks(visa('POL', '2025-01-01', '2025-05-20')), expect: here(true) },
  { name: 'A Polish permit expired a day less than three years before', source: boundary, ...asks(permit('POL', 'temporary', '2022-01-01', '2023-11-21')), expect: here(false) },
  { name: 'A Polish permit expired three years before', source: boundary, ...asks(permit('POL', 'temporary', '2022-01-01', '2023-11-20')), expect: here(true) },
  {
    name: 'A residence document goes before a visa',
    source: boundary,
    ...asks(permit('DEU', 'study', '2026-01-01', '2026-12-31'), visa('POL', '2026-10-01', '2027-03-31')),
    expect: here(true),
  },
  {
    name: 'Of two residence documents the longer',
    source: boundary,
    ...asks(rows('permits', { state: 'DEU', kind: 'study', from: '2026-01-01', to: '2026-12-31' }, { state: 'POL', kind: 'temporary', from: '2025-01-01', to: '2027-01-01' })),
    expect: here(false),
  },
  {
    name: 'Of two visas the last to expire',
    source: boundary,
    ...asks(
      rows(
        'visas',
        { state: 'DEU', category: 'C', electronic: false, multiple: true, from: '2026-10-01', to: '2027-03-31', days: 90, entriesUsed: 1 },
        { state: 'POL', category: 'C', electronic: false, multiple: true, from: '2026-01-01', to: '2026-12-31', days: 90, entriesUsed: 1 },
      ),
    ),
    expect: here(true),
  },
  {
    name: 'A long-stay visa goes before a short-stay one',
    source: boundary,
    ...asks(permit('POL', 'long-stay-visa', '2026-01-01', '2026-12-31'), visa('DEU', '2026-10-01', '2027-03-31')),
    expect: here(false),
  },

  {
    name: 'A Polish long-stay visa expired a day less than eighteen months before',
    source: boundary,
    ...asks(permit('POL', 'long-stay-visa', '2024-01-01', '2025-05-21')),
    expect: here(false),
  },
  { name: 'A Polish long-stay visa expired eighteen months before', source: boundary, ...asks(permit('POL', 'long-stay-visa', '2024-01-01', '2025-05-20')), expect: here(true) },

  // --- family, Arts 26, 27, 34 ---
  {
    name: 'A wife protected in Sweden, a Polish visa',
    source: pack('9.2'),
    ...asks(links(['family-protected', 'SWE']), visa('POL', '2026-10-01', '2027-03-31')),
    expect: here(false),
  },
  { name: 'A wife protected here, a Polish visa', source: boundary, ...asks(links(['family-protected', 'DEU']), visa('POL', '2026-10-01', '2027-03-31')), expect: here(true) },
  { name: 'A brother-in-law is no tie; long-term permit of a family member is', source: boundary, ...asks(links(['family-long-term', 'AUT'])), expect: here(false) },
  { name: 'Protected family goes before family who apply', source: boundary, ...asks(links(['family-applicant', 'DEU'], ['family-protected', 'SWE'])), expect: here(false) },
  { name: 'Family who apply here', source: boundary, ...asks(links(['family-applicant', 'DEU'], ['first-application', 'ITA'])), expect: here(true) },
  { name: 'A parent who depends on the applicant', source: boundary, ...asks(links(['dependent', 'NLD'], ['family-protected', 'DEU'])), expect: here(false) },

  // --- minors, Art. 25 ---
  { name: 'A minor with a brother in Spain', source: pack('9.2'), ...asks(minor, links(['minor-family', 'ESP']), visa('DEU', '2026-10-01', '2027-03-31')), expect: here(false) },
  { name: 'A minor with an aunt in Spain and a father here', source: boundary, ...asks(minor, links(['minor-relative', 'ESP'], ['minor-family', 'DEU'])), expect: here(true) },
  { name: 'A minor with an aunt in Spain', source: boundary, ...asks(minor, links(['minor-relative', 'ESP'])), expect: here(false) },
  { name: 'A minor alone: visas do not count', source: boundary, ...asks(minor, visa('POL', '2026-10-01', '2027-03-31')), expect: here(true) },
  { name: 'A minor alone, first registered in Italy', source: boundary, ...asks(minor, links(['first-application', 'ITA'])), expect: here(false) },

  // --- diploma, visa-free entry, transit, entry ---
  { name: 'A Czech diploma a day less than six years old', source: boundary, ...asks(links(['diploma', 'CZE', '2020-11-21'])), expect: here(false) },
  { name: 'A Czech diploma six years old', source: boundary, ...asks(links(['diploma', 'CZE', '2020-11-20'])), expect: here(true) },
  { name: 'Of two diplomas the later', source: boundary, ...asks(links(['diploma', 'CZE', '2022-06-01'], ['diploma', 'DEU', '2024-06-01'])), expect: here(true) },
  { name: 'A visa goes before a diploma', source: boundary, ...asks(links(['diploma', 'DEU', '2024-06-01']), visa('POL', '2026-10-01', '2027-03-31')), expect: here(false) },
  {
    name: 'A Georgian came without a visa through Spain and asks here, where none is needed either',
    source: boundary,
    ...person('GEO', on, registered('2026-11-20', links(['visa-free-entry', 'ESP']))),
    expect: here(true),
  },
  { name: 'Asked in the transit area in Vienna', source: boundary, ...asks(links(['transit-area', 'AUT'])), expect: here(false) },
  { name: 'Crossed into Greece twenty months before', source: boundary, ...asks(links(['irregular-entry', 'GRC', '2025-03-20'])), expect: here(false) },
  { name: 'A day more', source: boundary, ...asks(links(['irregular-entry', 'GRC', '2025-03-19'])), expect: here(true) },
  { name: 'The first of two crossings', source: boundary, ...asks(links(['irregular-entry', 'GRC', '2026-05-01'], ['irregular-entry', 'DEU', '2026-10-01'])), expect: here(false) },
  { name: 'Brought ashore in Italy twelve months before', source: boundary, ...asks(links(['rescued', 'ITA', '2025-11-20'])), expect: here(false) },
  { name: 'A day more', source: boundary, ...asks(links(['rescued', 'ITA', '2025-11-19'])), expect: here(true) },

  // --- the older regulation ---
  { name: 'Dublin III: a visa expired a day less than six months before', source: boundary, ...asked2025(visa('POL', '2024-01-01', '2024-11-21')), expect: here(false) },
  { name: 'Dublin III: six months before', source: boundary, ...asked2025(visa('POL', '2024-01-01', '2024-11-20')), expect: here(true) },
  {
    name: 'Dublin III: a permit expired a day less than two years before',
    source: boundary,
    ...asked2025(permit('POL', 'temporary', '2022-01-01', '2023-05-21')),
    expect: here(false),
  },
  { name: 'Dublin III: two years before', source: boundary, ...asked2025(permit('POL', 'temporary', '2022-01-01', '2023-05-20')), expect: here(true) },
  {
    name: 'Dublin III: a long-stay visa expired a day less than six months before',
    source: boundary,
    ...asked2025(permit('POL', 'long-stay-visa', '2024-01-01', '2024-11-21')),
    expect: here(false),
  },
  {
    name: 'Dublin III: a long-stay visa expired six months before',
    source: boundary,
    ...asked2025(permit('POL', 'long-stay-visa', '2024-01-01', '2024-11-20')),
    expect: here(true),
  },
  { name: 'Dublin III: entry twelve months before', source: boundary, ...asked2025(links(['irregular-entry', 'GRC', '2024-05-20'])), expect: here(false) },
  { name: 'Dublin III: a day more', source: boundary, ...asked2025(links(['irregular-entry', 'GRC', '2024-05-19'])), expect: here(true) },
  {
    name: 'Dublin III: then five months in France',
    source: boundary,
    ...asked2025(links(['irregular-entry', 'GRC', '2024-05-19'], ['lived-there', 'FRA', '2024-08-01'])),
    expect: here(false),
  },
  { name: 'Dublin III: a diploma does not count', source: boundary, ...asked2025(links(['diploma', 'CZE', '2024-06-01'])), expect: here(true) },
  { name: 'Dublin III: a minor with an aunt in Spain', source: boundary, ...asked2025(minor, links(['minor-relative', 'ESP'])), expect: here(false) },
  {
    name: 'Registered the day before the new regulation, asked after',
    source: boundary,
    ...person('SYR', on, registered('2026-06-30', links(['diploma', 'CZE', '2024-06-01']))),
    expect: here(true),
  },
  { name: 'Registered on its first day', source: boundary, ...person('SYR', '2026-07-10', registered('2026-07-01', links(['diploma', 'CZE', '2024-06-01']))), expect: here(false) },

  // --- time runs out ---
  {
    name: 'A Polish visa, no request: the last day of two months',
    source: boundary,
    ...person('SYR', '2027-01-20', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'))),
    expect: here(false),
  },
  { name: 'and the day after', source: boundary, ...person('SYR', '2027-01-21', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'))), expect: here(true) },
  {
    name: 'The same, but Poland was asked',
    source: boundary,
    ...person('SYR', '2027-01-21', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'), request('charge', { sent: '2027-01-20' }))),
    expect: here(false),
  },
  {
    name: 'Accepted, six months without a transfer',
    source: boundary,
    ...person('SYR', '2027-07-11', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'), request('charge', { sent: '2026-12-20', accepted: '2027-01-10' }))),
    expect: here(true),
  },
  {
    name: 'the last day of the six months',
    source: boundary,
    ...person('SYR', '2027-07-10', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'), request('charge', { sent: '2026-12-20', accepted: '2027-01-10' }))),
    expect: here(false),
  },

  {
    name: 'Poland asked a day too late',
    source: boundary,
    ...person('SYR', '2027-02-01', registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'), request('charge', { sent: '2027-01-21' }))),
    expect: here(true),
  },
  ...(
    [
      ['five weeks in detention', { detained: '2026-11-21' }, '2027-02-14'],
      ['a year in prison', { hold: 'prison' }, '2028-01-10'],
      ['three years after absconding', { hold: 'absconded', held: '2027-03-01' }, '2030-03-01'],
    ] as const
  ).flatMap(([name, more, last]): readonly Scenario[] =>
    [0, 1].map(days => ({
      name: `Not transferred in ${name}${days === 0 ? ': the last day' : ''}`,
      source: boundary,
      ...person(
        'SYR',
        iso(addDays(day(last), days)),
        registered('2026-11-20', visa('POL', '2026-10-01', '2027-03-31'), request('charge', { sent: '2026-12-20', accepted: '2027-01-10', ...more })),
      ),
      expect: here(days === 1),
    })),
  ),

  // --- terms ---
  { name: 'Terms: nothing asked of another state yet', source: pack('9.2'), ...asks(), expect: deadlines(...registering, ['take-charge', '2027-01-20']) },
  {
    name: 'Terms: a hit in the visa system',
    source: pack('9.2'),
    ...asks(request('charge', { hit: '2026-11-22' })),
    expect: deadlines(...registering, ['take-charge', '2026-12-22']),
  },
  { name: 'Terms: a hit that comes late', source: boundary, ...asks(request('charge', { hit: '2026-12-25' })), expect: deadlines(...registering, ['take-charge', '2027-01-20']) },
  {
    name: 'Terms: asked to take charge, without a hit',
    source: pack('9.2'),
    ...asks(request('charge', { sent: '2026-11-23' })),
    expect: deadlines(...registering, ['take-charge', '2027-01-20'], ['answer', '2026-12-23']),
  },
  {
    name: 'Terms: asked to take charge after a hit',
    source: pack('9.2'),
    ...asks(request('charge', { hit: '2026-11-22', sent: '2026-11-23' })),
    expect: deadlines(...registering, ['take-charge', '2026-12-22'], ['answer', '2026-12-07']),
  },
  {
    name: 'Terms: detained, asked to take charge',
    source: pack('9.2'),
    ...asks(request('charge', { sent: '2026-11-23', detained: '2026-11-21' })),
    expect: deadlines(...registering, ['take-charge', '2027-01-20'], ['answer', '2026-11-30']),
  },
  {
    name: 'Terms: to be taken back, accepted, told',
    source: pack('9.2'),
    ...asks(request('back', { hit: '2026-11-20', sent: '2026-11-21', accepted: '2026-11-22', notified: '2026-11-23' })),
    expect: deadlines(
      ...registering,
      ['take-charge', '2027-01-20'],
      ['take-back', '2026-12-04'],
      ['answer', '2026-12-05'],
      ['transfer-decision', '2026-12-06'],
      ['transfer-appeal', '2026-11-30'],
      ['transfer', '2027-05-22'],
    ),
  },
  ...(
    [
      ['in detention five weeks', { detained: '2026-11-21' }, '2026-12-27'],
      ['in prison a year', { hold: 'prison' }, '2027-11-22'],
      ['absconded, three years from the news', { hold: 'absconded', held: '2026-12-01' }, '2029-12-01'],
    ] as const
  ).map(([name, more, transfer]): Scenario => ({
    name: `Terms: the transfer, ${name}`,
    source: pack('9.2'),
    ...asks(request('back', { accepted: '2026-11-22', ...more })),
    expect: deadlines(...registering, ['take-charge', '2027-01-20'], ['transfer-decision', '2026-12-06'], ['transfer', transfer]),
  })),
  {
    name: 'Dublin III terms: lodged, asked to take charge',
    source: boundary,
    ...asked2025({ 'eu.protection.lodged': '2025-05-25' }, request('charge', { sent: '2025-05-30', accepted: '2025-05-31' })),
    expect: deadlines(['take-charge', '2025-08-25'], ['answer', '2025-07-30'], ['transfer', '2025-11-30']),
  },
  {
    name: 'Dublin III terms: a hit that comes late',
    source: boundary,
    ...asked2025({ 'eu.protection.lodged': '2025-05-25' }, request('charge', { hit: '2025-07-20' })),
    expect: deadlines(['take-charge', '2025-08-25']),
  },
  {
    name: 'Dublin III terms: a hit, detained',
    source: boundary,
    ...asked2025({ 'eu.protection.lodged': '2025-05-25' }, request('charge', { hit: '2025-05-26', sent: '2025-05-30', accepted: '2025-05-31', detained: '2025-05-26' })),
    expect: deadlines(['take-charge', '2025-07-26'], ['answer', '2025-06-13'], ['transfer', '2025-07-12']),
  },
  {
    name: 'Dublin III terms: to be taken back after a hit, in prison',
    source: boundary,
    ...asked2025(request('back', { hit: '2025-05-21', sent: '2025-05-22', accepted: '2025-05-23', hold: 'prison' })),
    expect: deadlines(['take-back', '2025-07-21'], ['answer', '2025-06-05'], ['transfer', '2026-05-23']),
  },
  {
    name: 'Dublin III terms: to be taken back on other evidence, absconded',
    source: boundary,
    ...asked2025(request('back', { sent: '2025-05-22', accepted: '2025-05-23', hold: 'absconded', held: '2025-05-25' })),
    expect: deadlines(['answer', '2025-06-22'], ['transfer', '2026-11-23']),
  },

  // --- the border procedure ---
  capacities('ITA', '2026-06-12', 8016, 16_032),
  capacities('ITA', '2027-06-12', 8016, 16_032),
  capacities('ITA', '2027-06-13', 8016, 24_048),
  capacities('HUN', '2026-11-24', 7716, 15_432),
  capacities('ESP', '2026-11-24', 3301, 6602),
  capacities('GRC', '2026-11-24', 2188, 4376),
  capacities('POL', '2027-07-01', 1564, 4692),
  {
    name: 'Border procedure: Germany, whose share was not seen',
    source: boundary,
    ...person('KAZ', on, forProtection),
    expect: [
      { of: borderCapacity, stands: 'silent' },
      { of: borderMaximum, stands: 'silent' },
    ],
  },
  { name: 'Border procedure: Denmark is not bound', source: boundary, ...person('KAZ', on, to('DNK'), forProtection), expect: [{ of: borderCapacity, stands: 'silent' }] },
  { name: 'Let in: not at the border', source: boundary, ...asks({ 'eu.asylum.conduct': 'misled' }), expect: must(false) },
  { name: 'Misled, at the border', source: boundary, ...atBorder({ 'eu.asylum.conduct': 'misled', 'eu.asylum.borderLoad': 'capacity' }), expect: must(true) },
  {
    name: 'Misled, the year is full; the rate is not asked',
    source: boundary,
    ...atBorder({ 'eu.asylum.conduct': 'misled', 'eu.asylum.borderLoad': 'maximum' }),
    expect: must(false),
  },
  { name: 'A danger, the year is full', source: boundary, ...atBorder({ 'eu.asylum.conduct': 'danger', 'eu.asylum.borderLoad': 'maximum' }), expect: must(true) },
  { name: 'A minor who misled', source: boundary, ...atBorder(minor, { 'eu.asylum.conduct': 'misled' }), expect: must(false) },
  { name: 'A minor who is a danger', source: boundary, ...atBorder(minor, { 'eu.asylum.conduct': 'danger' }), expect: must(true) },
  { name: 'Room: it depends on the rate of recognition', source: boundary, ...atBorder(), expect: [{ of: atTheBorder, stands: 'open' }] },
  { name: 'Capacity reached: not for the rate', source: boundary, ...atBorder({ 'eu.asylum.borderLoad': 'capacity' }), expect: must(false) },
]
