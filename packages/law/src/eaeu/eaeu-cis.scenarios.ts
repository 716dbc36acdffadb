import { never } from '@kosh/norms'
import { barredUntil, lastDay as lastDayKaz, mayEnter as mayEnterKaz, notifyBy, registerBy as registerByKaz } from '../kaz/questions.js'
import { barredUntil as barredRegion, lastDay, mayEnter, registerBy } from '../region/questions.js'
import type { Scenario, Told } from '../scenario.js'
import { binds } from '../treaties/questions.js'
import { readmissionDuty } from '../treaties/readmission.js'
import { isWorker, mayLimit, mayWork, pensionDue, rights, stayUntil, taxRate, unregisteredUntil } from './questions.js'
import { workTold } from './work-told.js'

/** The worked cases of the notes on the Union, the Commonwealth and the treaties, and their boundaries. */

const pack = (n: number) => `eaeu-cis ${n}`
const boundary = 'boundary'
/** Entered, and present since. */
const inside = (citizenship: string, destination: string, entered: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: workTold({ citizenship, destination, entered, stays: [{ state: destination, from: entered, to: on }], ...more }),
})
const plans = (citizenship: string, destination: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: workTold({ citizenship, destination, entered: on, ...more }),
})
const contract = (from: string, to: string, ended = 'never'): Told => ({
  purpose: 'work',
  'eaeu.work.form': 'labour-contract',
  'eaeu.work.occupation': 'other',
  'eaeu.insuredMonths': 0,
  'eaeu.contract.from': from,
  'eaeu.contract.to': to,
  'eaeu.contract.ended': ended,
})
const familyOf = (relation: string, citizenship: string, to: string): Told => ({ purpose: 'family', 'eaeu.family': [{ relation, citizenship, to }] })
const familyRights = ['property-and-transfer', 'social-security', 'medical-insurance', 'emergency-care', 'kindergarten-and-school']
const rightsOf = (...codes: readonly string[]) => codes.map(right => ({ right, until: never }))
const workerRights = [
  'no-market-limits',
  'diploma-specialty',
  'property-and-transfer',
  'social-security',
  'medical-insurance',
  'emergency-care',
  'unions',
  'information',
  'certificate',
  'kindergarten-and-school',
  'resident-tax',
]

export const scenarios: readonly Scenario[] = [
  {
    name: 'Kyrgyz worker in Kazakhstan, contract ended early on day 101: fifteen days for another',
    source: pack(1),
    ...inside('KGZ', 'KAZ', '2026-03-01', '2026-06-10', contract('2026-03-01', '2027-02-28', '2026-06-09')),
    expect: [
      { of: stayUntil, is: '2026-06-24' },
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'The same, ended early on day 60: no fifteen days, the days of a visitor remain',
    source: pack(2),
    ...inside('KGZ', 'KAZ', '2026-03-01', '2026-04-30', {
      ...contract('2026-03-01', '2027-02-28', '2026-04-29'),
      'kaz.work.form': 'employee',
      'kaz.work.position': 'none',
      'kaz.contract.from': '2026-03-01',
      'kaz.contract.to': '2027-02-28',
      'kaz.contract.ended': '2026-04-29',
    }),
    expect: [
      { of: stayUntil, is: '2026-04-29' },
      { of: lastDayKaz, is: '2026-05-29' },
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'Armenian wife of an Armenian worker in Kazakhstan: to the end of the contract, registration by day 30, may work',
    source: pack(3),
    ...inside('ARM', 'KAZ', '2026-08-01', '2026-08-10', familyOf('spouse', 'ARM', '2027-07-31')),
    expect: [
      { of: stayUntil, is: '2027-07-31' },
      { of: lastDayKaz, is: '2027-07-31' },
      { of: unregisteredUntil, is: '2026-08-30' },
      { of: registerByKaz, is: '2026-08-30' },
      { of: mayWork, is: true },
      { of: rights, is: rightsOf(...familyRights) },
    ],
  },
  {
    name: 'Their child: kindergarten and school',
    source: pack(3),
    ...inside('ARM', 'KAZ', '2026-08-01', '2026-08-10', { ...familyOf('child', 'ARM', '2027-07-31'), born: '2019-05-01' }),
    expect: [
      { of: stayUntil, is: '2027-07-31' },
      { of: rights, is: rightsOf(...familyRights) },
    ],
  },
  {
    name: 'Uzbek wife of a Kyrgyz worker in Kazakhstan: family for the stay, thirty visa-free days, no free work',
    source: pack(4),
    ...inside('UZB', 'KAZ', '2026-11-01', '2026-11-23', familyOf('spouse', 'KGZ', '2027-07-31')),
    expect: [
      { of: stayUntil, is: '2027-07-31' },
      { of: mayEnterKaz, is: 'visa-free' },
      { of: lastDayKaz, is: '2026-11-30' },
      { of: mayWork, stands: 'silent' },
    ],
  },
  {
    name: 'Kazakh with a two-year contract in Russia, 300 days in 2026: lawful, registered by day 30, no patent, 13 per cent, insured',
    source: pack(5),
    ...inside('KAZ', 'RUS', '2026-01-01', '2026-10-27', contract('2026-01-01', '2027-12-31')),
    expect: [
      { of: lastDay, is: '2027-12-31' },
      { of: registerBy, is: '2026-01-30' },
      { of: mayWork, is: true },
      { of: isWorker, is: true },
      { of: taxRate, is: 13 },
      { of: rights, is: rightsOf(...workerRights) },
    ],
  },
  {
    name: 'Kazakh lorry driver, 120 days in Russia by September 2025: past the ninety days of the year',
    source: pack(6),
    ...inside('KAZ', 'RUS', '2025-05-04', '2025-08-31'),
    expect: [{ of: lastDay, is: '2025-08-01' }],
  },
  {
    name: 'The same asked after 10 October 2025: by the text still past; that carriers are spared is told as a doubt',
    source: pack(6),
    ...inside('KAZ', 'RUS', '2025-05-04', '2025-10-11'),
    expect: [{ of: lastDay, is: '2025-08-01' }],
  },
  {
    name: 'Tajik in Kazakhstan for 45 days: registered after day 30, ninety in all',
    source: pack(7),
    ...inside('TJK', 'KAZ', '2026-08-01', '2026-09-14'),
    expect: [
      { of: lastDayKaz, is: '2026-10-29' },
      { of: registerByKaz, is: '2026-08-30' },
    ],
    disputed: 'The notes on entry have thirty days on one entry for citizens of Tajikistan, then a permit; the stricter of the two sources is encoded.',
  },
  {
    name: 'Russian on an internal passport in Kazakhstan, forty days from 1 August 2026',
    source: pack(8),
    ...plans('RUS', 'KAZ', '2026-08-01', { document: 'id-card', leaving: '2026-09-09' }),
    expect: [
      { of: mayEnterKaz, is: 'visa-free' },
      { of: notifyBy, is: '2026-08-05' },
      { of: registerByKaz, is: '2026-08-30' },
      { of: lastDayKaz, is: '2026-10-29' },
    ],
  },
  {
    name: 'Armenian in Kazakhstan since 15 October 2025, the day before the agreement: nothing to register',
    source: pack(9),
    ...inside('ARM', 'KAZ', '2025-10-15', '2025-11-21'),
    expect: [{ of: registerByKaz, is: 'never' }],
  },
  {
    name: 'The same on the day it came into force: at once',
    source: pack(9),
    ...inside('ARM', 'KAZ', '2025-10-15', '2025-11-22'),
    expect: [{ of: registerByKaz, is: '2025-11-22' }],
  },
  {
    name: 'Armenian who entered on 1 November 2025: the thirtieth day is later',
    source: boundary,
    ...inside('ARM', 'KAZ', '2025-11-01', '2025-11-25'),
    expect: [{ of: registerByKaz, is: '2025-11-30' }],
  },
  {
    name: 'Kazakh in Kyrgyzstan for 96 days without registration: barred for ninety days',
    source: pack(10),
    on: '2025-12-10',
    told: { citizenship: 'KAZ', destination: 'KGZ', entered: '2025-12-10', stays: [{ state: 'KGZ', from: '2025-09-01', to: '2025-12-05' }] },
    expect: [{ of: barredRegion, is: '2026-03-05' }],
  },
  {
    name: 'The same, registered: not barred',
    source: pack(10),
    on: '2025-12-10',
    told: { citizenship: 'KAZ', destination: 'KGZ', entered: '2025-12-10', 'region.registered': '2025-09-20', stays: [{ state: 'KGZ', from: '2025-09-01', to: '2025-12-05' }] },
    expect: [{ of: barredRegion, stands: 'silent' }],
  },
  {
    name: 'Ninety days exactly: not barred',
    source: boundary,
    on: '2025-12-10',
    told: { citizenship: 'KAZ', destination: 'KGZ', entered: '2025-12-10', stays: [{ state: 'KGZ', from: '2025-09-01', to: '2025-11-29' }] },
    expect: [{ of: barredRegion, stands: 'silent' }],
  },
  {
    name: 'Ninety-one days: barred',
    source: boundary,
    on: '2025-12-10',
    told: { citizenship: 'KAZ', destination: 'KGZ', entered: '2025-12-10', stays: [{ state: 'KGZ', from: '2025-09-01', to: '2025-11-30' }] },
    expect: [{ of: barredRegion, is: '2026-02-28' }],
  },
  {
    name: 'A league in Kazakhstan may not count an Armenian player as a foreigner',
    source: pack(11),
    ...plans('ARM', 'KAZ', '2026-03-01', contract('2026-03-01', '2026-12-31')),
    expect: [{ of: mayLimit, is: false }],
  },
  {
    name: 'Work limited for national security',
    source: boundary,
    ...plans('ARM', 'KAZ', '2026-03-01', { ...contract('2026-03-01', '2026-12-31'), 'eaeu.limit.security': true }),
    expect: [{ of: mayLimit, is: true }],
  },
  {
    name: 'Kyrgyz with eight months of insured work in Russia: no pension from it',
    source: pack(12),
    ...plans('KGZ', 'RUS', '2026-03-01', { 'eaeu.insuredMonths': 8 }),
    expect: [{ of: pensionDue, is: false }],
  },
  {
    name: 'With fourteen months: Russia pays its share',
    source: pack(12),
    ...plans('KGZ', 'RUS', '2026-03-01', { 'eaeu.insuredMonths': 14 }),
    expect: [{ of: pensionDue, is: true }],
  },
  { name: 'Eleven months', source: boundary, ...plans('KGZ', 'RUS', '2026-03-01', { 'eaeu.insuredMonths': 11 }), expect: [{ of: pensionDue, is: false }] },
  { name: 'Twelve months', source: boundary, ...plans('KGZ', 'RUS', '2026-03-01', { 'eaeu.insuredMonths': 12 }), expect: [{ of: pensionDue, is: true }] },
  {
    name: 'Before the agreement on pensions: silent',
    source: boundary,
    ...plans('KGZ', 'RUS', '2020-12-31', { 'eaeu.insuredMonths': 24 }),
    expect: [{ of: pensionDue, stands: 'silent' }],
  },
  {
    name: 'Kazakh found irregular in Germany: Kazakhstan takes back its citizens by treaty',
    source: pack(13),
    ...plans('KAZ', 'DEU', '2026-11-23'),
    expect: [
      {
        of: readmissionDuty,
        is: [
          { treaty: 'kaz-deu-readmission', whom: 'own-citizens', standing: 'binds' },
          { treaty: 'kaz-deu-readmission', whom: 'third-persons', standing: 'binds' },
          { treaty: 'eu-kaz-epca-2015', whom: 'own-citizens', standing: 'binds' },
          { treaty: 'un-smuggling-2000', whom: 'own-citizens', standing: 'binds' },
        ],
      },
    ],
  },
  {
    name: 'The same in France: the treaty was not seen to be in force',
    source: pack(13),
    ...plans('KAZ', 'FRA', '2026-11-22'),
    expect: [
      {
        of: readmissionDuty,
        is: [
          { treaty: 'kaz-fra-readmission', whom: 'own-citizens', standing: 'not-seen' },
          { treaty: 'kaz-fra-readmission', whom: 'third-persons', standing: 'not-seen' },
          { treaty: 'eu-kaz-epca-2015', whom: 'own-citizens', standing: 'binds' },
          { treaty: 'un-smuggling-2000', whom: 'own-citizens', standing: 'not-seen' },
        ],
      },
    ],
  },
  {
    name: 'In Germany the day before the agreement',
    source: boundary,
    ...plans('KAZ', 'DEU', '2016-05-31'),
    expect: [{ of: readmissionDuty, is: [{ treaty: 'un-smuggling-2000', whom: 'own-citizens', standing: 'not-seen' }] }],
  },
  {
    name: 'Ukrainian who seeks asylum in Kazakhstan: the Convention of 1951, not the agreement of 1993',
    source: pack(14),
    on: '2026-11-23',
    told: { 'treaty.id': 'un-1951-refugees', 'treaty.state': 'KAZ', 'treaty.other': 'UKR' },
    expect: [{ of: binds, is: true }],
  },
  {
    name: 'The agreement of 1993 does not bind Kazakhstan',
    source: pack(14),
    on: '2026-11-23',
    told: { 'treaty.id': 'cis-refugees-1993', 'treaty.state': 'KAZ', 'treaty.other': 'UKR' },
    expect: [{ of: binds, is: false }],
  },
  {
    name: 'Kyrgyz to Chisinau in autumn 2026: a visa, with a doubt',
    source: pack(15),
    ...plans('KGZ', 'MDA', '2026-10-01'),
    expect: [{ of: mayEnter, is: 'visa' }],
  },
  {
    name: 'Kazakh to Chisinau: ninety days in 180',
    source: pack(15),
    ...plans('KAZ', 'MDA', '2026-10-01'),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2026-12-29' },
    ],
  },
  {
    name: 'Kyrgyz barred from Russia takes work in Kazakhstan: the bar has no effect there',
    source: pack(16),
    ...plans('KGZ', 'KAZ', '2026-11-23', contract('2026-11-23', '2027-11-22')),
    expect: [
      { of: barredUntil, stands: 'silent' },
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'Kazakh who lives in Russia permanently and is hired there: no worker of a member state',
    source: pack(17),
    ...inside('KAZ', 'RUS', '2026-01-10', '2026-11-23', {
      ...contract('2026-02-01', '2027-01-31'),
      permits: [{ state: 'RUS', kind: 'permanent', from: '2024-01-01', to: '2029-01-01' }],
    }),
    expect: [
      { of: isWorker, is: false },
      { of: mayWork, stands: 'silent' },
      { of: lastDay, is: '2029-01-01' },
    ],
  },
]
