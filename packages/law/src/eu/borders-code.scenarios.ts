import type { Scenario, Told } from '../scenario.js'
import { conditions, earliestEntry, internalBorder, lastDay, left, mayEnter, nextFullEntry, presumedOverstay, refused, used } from './questions.js'
import { bilateralExtension } from './stay-questions.js'

/** Worked cases of entry conditions and of the clock of short stays, and their boundaries. */

type Row = readonly [state: string, from: string, to: string]
const stays = (...of: readonly Row[]): Told => ({ stays: of.map(([state, from, to]) => ({ state, from, to })) })
const permits = (...of: readonly (readonly [...Row, kind: string])[]): Told => ({ permits: of.map(([state, from, to, kind]) => ({ state, from, to, kind })) })
const uniform = (from: string, to: string, days: number, multiple = true, entriesUsed = 0): Told => ({
  visas: [{ state: 'DEU', category: 'C', electronic: false, multiple, from, to, days, entriesUsed }],
})
/** A person asked about on a day; the entry is that day unless told. */
const person = (citizenship: string, on: string, ...more: readonly Told[]): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: Object.assign({ citizenship, destination: 'DEU', entered: on }, ...more) as Told,
})
/** On the way from one state of the area to another. */
const inside = (from: string, to: string, crossing: string, on: string): Pick<Scenario, 'on' | 'told'> => person('KAZ', on, { destination: to, crossing }, stays([from, on, on]))
const pack = (n: string) => `eu ${n}`
const boundary = 'boundary'
const ninety = stays(['FRA', '2026-06-01', '2026-08-29'])

export const scenarios: readonly Scenario[] = [
  // --- worked cases of the pack ---
  {
    name: 'Kazakh, multiple-entry visa: 50 days, then March rolls off',
    source: pack('1'),
    ...person('KAZ', '2026-08-20', uniform('2026-01-10', '2027-01-09', 90), stays(['DEU', '2026-03-01', '2026-03-30'], ['DEU', '2026-06-01', '2026-07-10'])),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: used, is: 70 },
      { of: lastDay, is: '2026-10-08' },
      { of: conditions, is: true },
    ],
  },
  {
    name: 'Day 90',
    source: pack('2'),
    ...person('USA', '2026-08-29', { entered: '2026-06-01' }, ninety),
    expect: [
      { of: lastDay, is: '2026-08-29' },
      { of: used, is: 90 },
      { of: left, is: 0 },
    ],
  },
  {
    name: 'After 90 days in a row: back after 90 away, for 90',
    source: pack('2'),
    ...person('USA', '2026-09-10', ninety),
    expect: [
      { of: earliestEntry, is: '2026-11-28' },
      { of: nextFullEntry, is: '2026-11-28' },
    ],
  },
  {
    name: 'One day over: a day later',
    source: pack('2'),
    ...person('USA', '2026-09-10', stays(['FRA', '2026-06-01', '2026-08-30'])),
    expect: [
      { of: earliestEntry, is: '2026-11-29' },
      { of: nextFullEntry, is: '2026-11-29' },
    ],
  },
  {
    name: 'Croatia counts from the day it joined',
    source: pack('3'),
    ...person('USA', '2023-03-20', { destination: 'HRV', entered: '2022-12-10' }, stays(['HRV', '2022-12-10', '2023-03-20'])),
    expect: [
      { of: used, is: 79 },
      { of: left, is: 11 },
      { of: lastDay, is: '2023-03-31' },
    ],
  },
  {
    name: 'After a Polish long-stay visa the short stay starts anew',
    source: pack('4'),
    ...person('USA', '2026-07-01', { destination: 'POL' }, permits(['POL', '2025-07-01', '2026-06-30', 'long-stay-visa']), stays(['POL', '2025-09-01', '2026-06-30'])),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2026-09-28' },
      { of: used, is: 0 },
    ],
  },
  {
    name: 'The same without leaving: the clock starts after the visa',
    source: pack('4'),
    ...person(
      'USA',
      '2026-07-10',
      { destination: 'POL', entered: '2025-09-01' },
      permits(['POL', '2025-07-01', '2026-06-30', 'long-stay-visa']),
      stays(['POL', '2025-09-01', '2026-07-10']),
    ),
    expect: [
      { of: lastDay, is: '2026-09-28' },
      { of: used, is: 10 },
    ],
  },
  {
    name: 'A Kazakh needs a visa for that short stay',
    source: pack('4'),
    ...person('KAZ', '2026-07-01', { destination: 'POL' }, permits(['POL', '2025-07-01', '2026-06-30', 'long-stay-visa']), stays(['POL', '2025-09-01', '2026-06-30'])),
    expect: [
      { of: mayEnter, is: 'visa' },
      { of: lastDay, is: '2026-06-30' },
    ],
  },
  {
    name: 'US citizen without travel authorisation: no obstacle',
    source: pack('15'),
    ...person('USA', '2026-11-23', { 'eu.etias.held': false }),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: conditions, is: true },
      { of: refused, is: false },
    ],
  },

  // --- 90 and 91, both ends of the window ---
  {
    name: 'Day 91 is over',
    source: boundary,
    ...person('USA', '2026-08-30', { entered: '2026-06-01' }, stays(['FRA', '2026-06-01', '2026-08-30'])),
    expect: [
      { of: used, is: 91 },
      { of: left, is: 0 },
      { of: lastDay, is: '2026-08-29' },
    ],
  },
  {
    name: 'Day 89 leaves one',
    source: boundary,
    ...person('USA', '2026-08-28', { entered: '2026-06-01' }, stays(['FRA', '2026-06-01', '2026-08-28'])),
    expect: [
      { of: used, is: 89 },
      { of: left, is: 1 },
      { of: lastDay, is: '2026-08-29' },
    ],
  },
  {
    name: 'The first day is still in the window on day 180',
    source: boundary,
    ...person('USA', '2026-11-27', stays(['FRA', '2026-06-01', '2026-06-01'])),
    expect: [{ of: used, is: 1 }],
  },
  { name: 'and out of it on day 181', source: boundary, ...person('USA', '2026-11-28', stays(['FRA', '2026-06-01', '2026-06-01'])), expect: [{ of: used, is: 0 }] },
  {
    name: 'A day in two states counts once',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['FRA', '2026-09-01', '2026-09-05'], ['ITA', '2026-09-05', '2026-09-08'])),
    expect: [{ of: used, is: 8 }],
  },
  {
    name: 'Not one day fits',
    source: boundary,
    ...person('USA', '2026-11-27', ninety),
    expect: [
      { of: lastDay, is: '2026-11-26' },
      { of: conditions, is: false },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Room for one day, not for a full stay',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['DEU', '2026-06-10', '2026-09-06'])),
    expect: [
      { of: used, is: 89 },
      { of: earliestEntry, is: '2026-11-24' },
      { of: nextFullEntry, is: '2026-12-06' },
    ],
  },
  {
    name: 'Yesterday counts: 89 days fit today, 90 much later',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['DEU', '2026-11-23', '2026-11-23'])),
    expect: [
      { of: earliestEntry, is: '2026-11-24' },
      { of: nextFullEntry, is: '2027-02-22' },
    ],
  },
  {
    name: 'Present: the next entry is tomorrow',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['DEU', '2026-11-20', '2026-11-24'])),
    expect: [
      { of: used, is: 5 },
      { of: left, is: 85 },
      { of: earliestEntry, is: '2026-11-25' },
    ],
  },
  {
    name: 'Absent: it is today',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['DEU', '2026-11-20', '2026-11-23'])),
    expect: [
      { of: used, is: 4 },
      { of: left, is: 86 },
      { of: earliestEntry, is: '2026-11-24' },
    ],
  },

  // --- the area grows ---
  { name: 'Romania, the day before', source: boundary, ...person('USA', '2024-04-10', stays(['ROU', '2024-03-30', '2024-03-30'])), expect: [{ of: used, is: 0 }] },
  { name: 'Romania, first day', source: boundary, ...person('USA', '2024-04-10', stays(['ROU', '2024-03-31', '2024-03-31'])), expect: [{ of: used, is: 1 }] },
  {
    name: 'Bulgaria counts before land checks ended',
    source: boundary,
    ...person('USA', '2024-12-31', stays(['BGR', '2024-12-01', '2024-12-31'])),
    expect: [{ of: used, is: 31 }],
  },
  { name: 'Croatia, the eve', source: boundary, ...person('USA', '2023-01-01', stays(['HRV', '2022-12-31', '2022-12-31'])), expect: [{ of: used, is: 0 }] },
  {
    name: 'Croatia before it joined: its own days alone',
    source: boundary,
    ...person('USA', '2022-12-31', { destination: 'HRV' }, stays(['HRV', '2022-12-01', '2022-12-20'], ['DEU', '2022-10-01', '2022-11-30'])),
    expect: [
      { of: used, is: 20 },
      { of: left, is: 70 },
    ],
  },
  {
    name: 'Cyprus: days there do not count in Germany',
    source: boundary,
    ...person('USA', '2026-11-24', stays(['CYP', '2026-09-01', '2026-11-20'])),
    expect: [
      { of: used, is: 0 },
      { of: lastDay, is: '2027-02-21' },
    ],
  },
  {
    name: 'and days in Germany do not count in Cyprus',
    source: boundary,
    ...person('USA', '2026-11-24', { destination: 'CYP' }, stays(['DEU', '2026-09-01', '2026-11-20'], ['CYP', '2026-07-01', '2026-07-10'])),
    expect: [
      { of: used, is: 10 },
      { of: left, is: 80 },
    ],
  },
  { name: 'Ireland never counts', source: boundary, ...person('USA', '2026-11-24', stays(['IRL', '2026-09-01', '2026-11-20'])), expect: [{ of: used, is: 0 }] },
  { name: 'Monaco counts', source: boundary, ...person('USA', '2026-11-24', stays(['MCO', '2026-11-01', '2026-11-10'])), expect: [{ of: used, is: 10 }] },

  // --- permits ---
  {
    name: 'Permit of the destination: to its end',
    source: boundary,
    ...person('KAZ', '2026-11-24', permits(['DEU', '2026-01-01', '2026-12-31', 'temporary']), stays(['DEU', '2026-02-01', '2026-11-24'])),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: lastDay, is: '2026-12-31' },
      { of: used, is: 0 },
      { of: left, is: 37 },
      { of: conditions, is: true },
      { of: earliestEntry, is: '2026-11-25' },
    ],
  },
  {
    name: 'Permit of another state: 90 days outside it',
    source: boundary,
    ...person('KAZ', '2026-11-24', permits(['POL', '2026-01-01', '2027-12-31', 'temporary']), stays(['POL', '2026-01-01', '2026-10-31'], ['FRA', '2026-11-01', '2026-11-10'])),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: used, is: 10 },
      { of: lastDay, is: '2027-02-11' },
      { of: conditions, is: true },
    ],
  },
  {
    name: 'Permit of another state that ends sooner',
    source: boundary,
    ...person('KAZ', '2026-11-24', permits(['POL', '2026-01-01', '2026-12-15', 'temporary'])),
    expect: [{ of: lastDay, is: '2026-12-15' }],
  },
  {
    name: 'Permit of another state, all days used: through to it',
    source: boundary,
    ...person('KAZ', '2026-11-24', permits(['POL', '2026-01-01', '2027-12-31', 'temporary']), stays(['FRA', '2026-08-01', '2026-11-10'])),
    expect: [
      { of: conditions, is: false },
      { of: refused, is: false },
    ],
  },

  {
    name: 'Permit of the destination, not there yet: today counts too',
    source: boundary,
    ...person('KAZ', '2026-11-24', permits(['DEU', '2026-01-01', '2026-12-31', 'permanent'])),
    expect: [
      { of: left, is: 38 },
      { of: earliestEntry, is: '2026-11-24' },
      { of: nextFullEntry, is: '2026-11-24' },
    ],
  },

  // --- visas ---
  {
    name: 'A single-entry visa not used yet',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-11-20', '2027-02-05', 15, false)),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: lastDay, is: '2026-12-08' },
      { of: conditions, is: true },
    ],
  },
  {
    name: 'The visa ends first',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-11-20', '2026-12-05', 30)),
    expect: [
      { of: mayEnter, is: 'visa-holder' },
      { of: lastDay, is: '2026-12-05' },
    ],
  },
  {
    name: 'The days of the visa end first',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-11-20', '2027-02-05', 15)),
    expect: [{ of: lastDay, is: '2026-12-08' }],
  },
  {
    name: 'The window ends first',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-11-20', '2027-11-19', 90), stays(['DEU', '2026-08-20', '2026-10-30'])),
    expect: [
      { of: used, is: 72 },
      { of: lastDay, is: '2026-12-11' },
    ],
  },
  {
    name: 'Days already used on the visa',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-10-01', '2027-03-31', 30), stays(['DEU', '2026-10-10', '2026-10-29'])),
    expect: [{ of: lastDay, is: '2026-12-03' }],
  },
  {
    name: 'Fewer than 90 days are the total of the validity',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-01-01', '2026-12-31', 30), stays(['DEU', '2026-02-01', '2026-02-20'])),
    expect: [{ of: lastDay, is: '2026-12-03' }],
  },
  {
    name: 'Days before the visa was valid are not days on it',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-11-01', '2026-12-31', 30), stays(['DEU', '2026-09-01', '2026-09-20'])),
    expect: [{ of: lastDay, is: '2026-12-23' }],
  },
  {
    name: 'A visa of 90 days gives them anew',
    source: boundary,
    ...person('KAZ', '2026-11-28', uniform('2026-01-01', '2027-12-31', 90), ninety),
    expect: [{ of: lastDay, is: '2027-02-25' }],
  },
  { name: 'but not a day sooner', source: boundary, ...person('KAZ', '2026-11-27', uniform('2026-01-01', '2027-12-31', 90), ninety), expect: [{ of: lastDay, is: '2026-11-26' }] },
  {
    name: 'A single-entry visa that was used',
    source: boundary,
    ...person('KAZ', '2026-11-24', uniform('2026-10-01', '2027-03-31', 30, false, 1)),
    expect: [
      { of: mayEnter, is: 'visa' },
      { of: lastDay, is: '2026-11-23' },
      { of: refused, is: true },
    ],
  },
  { name: 'The visa starts tomorrow', source: boundary, ...person('KAZ', '2026-11-24', uniform('2026-11-25', '2027-03-31', 30)), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'A Croatian visa before Croatia joined',
    source: boundary,
    ...person('KAZ', '2022-12-31', { visas: [{ state: 'HRV', category: 'C', electronic: false, multiple: true, from: '2022-12-01', to: '2023-03-01', days: 30, entriesUsed: 0 }] }),
    expect: [{ of: mayEnter, is: 'visa' }],
  },

  // --- conditions ---
  {
    name: 'Document valid three months after departure',
    source: boundary,
    ...person('USA', '2026-11-24', { leaving: '2026-12-10', 'document.expires': '2027-03-10' }),
    expect: [{ of: conditions, is: true }],
  },
  {
    name: 'one day short',
    source: boundary,
    ...person('USA', '2026-11-24', { leaving: '2026-12-10', 'document.expires': '2027-03-09' }),
    expect: [
      { of: conditions, is: false },
      { of: refused, is: true },
    ],
  },
  { name: 'Document ten years old', source: boundary, ...person('USA', '2026-11-24', { 'document.issued': '2016-11-24' }), expect: [{ of: conditions, is: true }] },
  { name: 'one day older', source: boundary, ...person('USA', '2026-11-24', { 'document.issued': '2016-11-23' }), expect: [{ of: conditions, is: false }] },
  {
    name: 'Before 19 July 2013 neither was asked',
    source: boundary,
    ...person('USA', '2013-07-18', { leaving: '2013-08-01', 'document.issued': '2000-01-01', 'document.expires': '2013-08-01' }),
    expect: [{ of: conditions, is: true }],
  },
  {
    name: 'since then both',
    source: boundary,
    ...person('USA', '2013-07-19', { leaving: '2013-08-01', 'document.issued': '2010-01-01', 'document.expires': '2013-08-01' }),
    expect: [{ of: conditions, is: false }],
  },
  {
    name: 'Alert for refusal of entry',
    source: boundary,
    ...person('USA', '2026-11-24', { 'eu.refusalGrounds': [{ ground: 'sis-alert' }] }),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: conditions, is: false },
      { of: refused, is: true },
    ],
  },
  {
    name: 'Held to be a threat',
    source: boundary,
    ...person('USA', '2026-11-24', { 'eu.refusalGrounds': [{ ground: 'threat' }] }),
    expect: [
      { of: mayEnter, is: 'refused' },
      { of: conditions, is: false },
    ],
  },
  { name: 'No means', source: boundary, ...person('USA', '2026-11-24', { 'eu.meansShown': false }), expect: [{ of: conditions, is: false }] },
  { name: 'No purpose shown', source: boundary, ...person('USA', '2026-11-24', { 'eu.purposeShown': false }), expect: [{ of: conditions, is: false }] },
  { name: 'No biometric data, the system not started', source: boundary, ...person('USA', '2025-10-11', { 'eu.biometricsGiven': false }), expect: [{ of: conditions, is: true }] },
  { name: 'and started', source: boundary, ...person('USA', '2025-10-12', { 'eu.biometricsGiven': false }), expect: [{ of: conditions, is: false }] },
  {
    name: 'Travel authorisation, the last day on which its absence is surely no obstacle',
    source: boundary,
    ...person('USA', '2027-03-31', { 'eu.etias.held': false }),
    expect: [{ of: conditions, is: true }],
  },
  { name: 'and the day after: not known', source: boundary, ...person('USA', '2027-04-01', { 'eu.etias.held': false }), expect: [{ of: conditions, stands: 'open' }] },
  {
    name: 'A visa holder needs no authorisation',
    source: boundary,
    ...person('KAZ', '2027-06-01', uniform('2027-05-01', '2027-09-30', 30)),
    expect: [{ of: conditions, is: true }],
  },

  // --- the text of before 18 October 2013 ---
  {
    name: 'Old rule: six months from the first entry',
    source: boundary,
    ...person('USA', '2013-10-17', stays(['DEU', '2013-04-10', '2013-06-30'])),
    expect: [
      { of: used, is: 0 },
      { of: lastDay, is: '2014-01-14' },
    ],
  },
  { name: 'New rule: the days of the last 180', source: boundary, ...person('USA', '2013-10-18', stays(['DEU', '2013-04-10', '2013-06-30'])), expect: [{ of: used, is: 70 }] },

  // --- free movement, presumption ---
  {
    name: 'German citizen in France',
    source: 'brief',
    ...person('DEU', '2026-11-24', { destination: 'FRA' }, stays(['FRA', '2026-01-01', '2026-11-24'])),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: 'never' },
      { of: conditions, is: true },
      { of: used, stands: 'silent' },
    ],
  },
  {
    name: 'Swiss citizen',
    source: 'brief',
    ...person('CHE', '2026-11-24'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: 'never' },
    ],
  },
  { name: 'Entry recorded', source: boundary, ...person('USA', '2026-11-24', { 'eu.proofOfStay': false }), expect: [{ of: presumedOverstay, is: false }] },
  {
    name: 'No record of entry',
    source: boundary,
    ...person('USA', '2026-11-24', { 'eu.entryRecord': 'none', 'eu.proofOfStay': false }),
    expect: [{ of: presumedOverstay, is: true }],
  },
  {
    name: 'No record, but proof',
    source: boundary,
    ...person('USA', '2026-11-24', { 'eu.entryRecord': 'none', 'eu.proofOfStay': true }),
    expect: [{ of: presumedOverstay, is: false }],
  },

  // --- visa waivers older than the Convention ---
  { name: 'A Kazakh needs a visa: no such waiver is asked about', source: pack('R3.8'), ...person('KAZ', '2026-11-24'), expect: [{ of: bilateralExtension, stands: 'silent' }] },
  { name: 'A US citizen: each state, by its own agreement', source: pack('R3.8'), ...person('USA', '2026-11-24'), expect: [{ of: bilateralExtension, stands: 'silent' }] },
  { name: 'A Serb: none is known', source: boundary, ...person('SRB', '2026-11-24'), expect: [{ of: bilateralExtension, is: false }] },

  // --- borders inside the area, step by step ---
  { name: 'From Poland to Germany by land', source: boundary, ...inside('POL', 'DEU', 'land', '2026-11-24'), expect: [{ of: internalBorder, is: true }] },
  { name: 'From Romania by air, the day before', source: boundary, ...inside('ROU', 'DEU', 'airport', '2024-03-30'), expect: [{ of: internalBorder, stands: 'silent' }] },
  { name: 'From Romania by air', source: boundary, ...inside('ROU', 'DEU', 'airport', '2024-03-31'), expect: [{ of: internalBorder, is: true }] },
  { name: 'From Hungary to Romania by land in 2024', source: boundary, ...inside('HUN', 'ROU', 'land', '2024-12-31'), expect: [{ of: internalBorder, is: false }] },
  { name: 'From Hungary to Romania by land in 2025', source: boundary, ...inside('HUN', 'ROU', 'land', '2025-01-01'), expect: [{ of: internalBorder, is: true }] },
  { name: 'From Croatia by air, the day before', source: boundary, ...inside('HRV', 'DEU', 'airport', '2023-03-25'), expect: [{ of: internalBorder, is: false }] },
  { name: 'From Croatia by air', source: boundary, ...inside('HRV', 'DEU', 'airport', '2023-03-26'), expect: [{ of: internalBorder, is: true }] },
  { name: 'From Germany to Cyprus', source: boundary, ...inside('DEU', 'CYP', 'airport', '2026-11-24'), expect: [{ of: internalBorder, stands: 'silent' }] },
  { name: 'From Ireland to Germany', source: boundary, ...inside('IRL', 'DEU', 'airport', '2026-11-24'), expect: [{ of: internalBorder, stands: 'silent' }] },
  { name: 'From Poland by sea in 2008, under the code of 2006', source: boundary, ...inside('POL', 'SWE', 'sea', '2008-01-10'), expect: [{ of: internalBorder, is: true }] },
  { name: 'and by air: not yet', source: boundary, ...inside('POL', 'SWE', 'airport', '2008-01-10'), expect: [{ of: internalBorder, is: false }] },
]
