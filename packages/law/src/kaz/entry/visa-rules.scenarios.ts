import type { Scenario, Told } from '../../scenario.js'
import { conditions, eVisa, lastDay, mayEnter, visaUntil } from '../questions.js'
import { eVisaForCategory, fingerprints, mayExtend, passportEnough } from './visa-facts.js'

/** Worked cases of the visa rules, and their boundaries. */

const pack = (n: string) => `kz-entry-stay ${n}`
const boundary = 'boundary'
type Held = {
  readonly state?: string
  readonly category: string
  readonly from: string
  readonly to: string
  readonly days: number
  readonly electronic?: boolean
  readonly multiple?: boolean
  readonly entriesUsed?: number
}
const holding = (...of: readonly Held[]): Told => ({ visas: of.map(visa => ({ state: 'KAZ', electronic: false, multiple: false, entriesUsed: 0, ...visa })) })
const plans = (citizenship: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({ on, told: { citizenship, destination: 'KAZ', entered: on, ...more } })
const permit = (kind: string): Told => ({ permits: [{ state: 'KAZ', kind, from: '2020-01-01', to: '2030-01-01' }] })
const electronic: Held = { category: 'B12', from: '2026-06-01', to: '2026-08-29', days: 30, electronic: true }
const ordinary: Held = { category: 'B12', from: '2026-06-01', to: '2026-08-29', days: 30 }

/** A visa that ends on Friday, 27 November 2026: five working days before is 20 November, thirty is 15 October (26 October is off). */
const b2: Held = { category: 'B2', from: '2026-09-01', to: '2026-11-27', days: 88 }
const extending = (name: string, source: string, on: string, visa: Held, days: number, is: boolean, more: Told = {}): Scenario => ({
  name,
  source,
  on,
  told: { citizenship: 'IND', ...holding(visa), 'kaz.visa.extension': days, ...more },
  expect: [{ of: mayExtend, is }],
})

export const scenarios: readonly Scenario[] = [
  // Para 7
  {
    name: 'Stateless person with the certificate of Kazakhstan returns',
    source: pack('21'),
    ...plans('XXA', '2026-06-01', { document: 'stateless', ...permit('stateless-certificate') }),
    expect: [{ of: mayEnter, is: 'permit-holder' }],
  },
  {
    name: 'Non-citizen of Latvia: nationality lists name citizens',
    source: pack('22'),
    ...plans('XXA', '2026-06-01', { document: 'stateless', issuer: 'LVA' }),
    expect: [{ of: mayEnter, is: 'visa' }],
  },
  { name: 'Refugee of another state', source: boundary, ...plans('XXB', '2026-06-01', { document: 'refugee', issuer: 'DEU' }), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'Refugee of Kazakhstan',
    source: boundary,
    ...plans('XXB', '2026-06-01', { document: 'refugee', ...permit('refugee-certificate') }),
    expect: [{ of: mayEnter, is: 'permit-holder' }],
  },
  { name: 'Resident', source: boundary, ...plans('NGA', '2026-06-01', permit('permanent')), expect: [{ of: mayEnter, is: 'permit-holder' }] },
  { name: 'Accredited diplomat', source: boundary, ...plans('NGA', '2026-06-01', permit('accreditation')), expect: [{ of: mayEnter, is: 'permit-holder' }] },
  { name: 'A temporary permit does not stand in for a visa', source: boundary, ...plans('NGA', '2026-06-01', permit('temporary')), expect: [{ of: mayEnter, is: 'visa' }] },
  {
    name: 'Nor does a residence permit of another state',
    source: boundary,
    ...plans('NGA', '2026-06-01', { permits: [{ state: 'RUS', kind: 'permanent', from: '2020-01-01', to: '2030-01-01' }] }),
    expect: [{ of: mayEnter, is: 'visa' }],
  },
  { name: 'A certificate that has ended', source: boundary, ...plans('XXA', '2030-01-02', permit('stateless-certificate')), expect: [{ of: mayEnter, is: 'visa' }] },

  // Para 21
  {
    name: 'Passport ends two months after the visa',
    source: pack('27'),
    on: '2026-09-01',
    told: { 'kaz.visa.ends': '2026-10-30', 'document.expires': '2026-12-20' },
    expect: [{ of: passportEnough, is: false }],
  },
  {
    name: 'Passport ends three months after the visa',
    source: boundary,
    on: '2026-09-01',
    told: { 'kaz.visa.ends': '2026-09-20', 'document.expires': '2026-12-20' },
    expect: [{ of: passportEnough, is: true }],
  },
  {
    name: 'A day less',
    source: boundary,
    on: '2026-09-01',
    told: { 'kaz.visa.ends': '2026-09-21', 'document.expires': '2026-12-20' },
    expect: [{ of: passportEnough, is: false }],
  },
  {
    name: 'In 2015, by Resolution 148 alone',
    source: boundary,
    on: '2015-09-01',
    told: { 'kaz.visa.ends': '2015-10-30', 'document.expires': '2015-12-20' },
    expect: [{ of: passportEnough, is: false }],
  },

  {
    name: 'By Resolution 148 alone, enough',
    source: boundary,
    on: '2012-02-01',
    told: { 'kaz.visa.ends': '2015-09-20', 'document.expires': '2015-12-20' },
    expect: [{ of: passportEnough, is: true }],
  },
  {
    name: 'Before Resolution 148',
    source: boundary,
    on: '2012-01-31',
    told: { 'kaz.visa.ends': '2015-09-20', 'document.expires': '2015-12-20' },
    expect: [{ of: passportEnough, stands: 'silent' }],
  },

  // Para 24-1
  { name: 'Child of fifteen', source: pack('23'), on: '2026-06-01', told: { born: '2010-06-02', 'kaz.visa.wanted': 'C2' }, expect: [{ of: fingerprints, is: false }] },
  { name: 'Sixteen today', source: pack('23'), on: '2026-06-01', told: { born: '2010-06-01', 'kaz.visa.wanted': 'C2' }, expect: [{ of: fingerprints, is: true }] },
  { name: 'Sixteen today, in 2025', source: boundary, on: '2025-06-01', told: { born: '2009-06-01' }, expect: [{ of: fingerprints, is: true }] },
  { name: 'Fifteen, in 2025', source: boundary, on: '2025-06-01', told: { born: '2009-06-02' }, expect: [{ of: fingerprints, is: false }] },
  { name: 'Electronic visa on the first day of 2024', source: boundary, on: '2024-01-01', told: { 'kaz.visa.electronic': true }, expect: [{ of: fingerprints, is: false }] },
  { name: 'Electronic visa', source: boundary, on: '2026-06-01', told: { 'kaz.visa.electronic': true }, expect: [{ of: fingerprints, is: false }] },
  { name: 'On the last day of 2023', source: boundary, on: '2023-12-31', told: {}, expect: [{ of: fingerprints, is: false }] },
  { name: 'On the first day of 2024', source: boundary, on: '2024-01-01', told: {}, expect: [{ of: fingerprints, is: true }] },

  // Paras 24-25
  {
    name: 'Pakistani tourist',
    source: pack('15'),
    ...plans('PAK', '2026-06-01', { 'kaz.visa.wanted': 'B12' }),
    expect: [
      { of: eVisa, is: false },
      { of: eVisaForCategory, is: false },
      { of: mayEnter, is: 'visa' },
    ],
  },
  {
    name: 'Pakistani on business: B3',
    source: pack('15'),
    ...plans('PAK', '2026-06-01', { purpose: 'business', 'kaz.visa.wanted': 'B3' }),
    expect: [
      { of: eVisa, is: true },
      { of: eVisaForCategory, is: true },
      { of: mayEnter, is: 'e-visa-possible' },
    ],
  },
  {
    name: 'Egyptian tourist',
    source: boundary,
    ...plans('EGY', '2026-06-01', { 'kaz.visa.wanted': 'B12' }),
    expect: [
      { of: eVisa, is: true },
      { of: eVisaForCategory, is: true },
      { of: mayEnter, is: 'e-visa-possible' },
    ],
  },
  {
    name: 'Egyptian to study',
    source: boundary,
    ...plans('EGY', '2026-06-01', { purpose: 'study', 'kaz.visa.wanted': 'C9' }),
    expect: [
      { of: eVisa, is: false },
      { of: eVisaForCategory, is: false },
      { of: mayEnter, is: 'visa' },
    ],
  },
  ...['official', 'investment', 'sport', 'business', 'private', 'treatment'].map((purpose): Scenario => ({
    name: `Egyptian, ${purpose}`,
    source: boundary,
    ...plans('EGY', '2026-06-01', { purpose }),
    expect: [{ of: eVisa, is: true }],
  })),
  ...['official', 'investment', 'sport', 'private', 'treatment'].map((purpose): Scenario => ({
    name: `Pakistani, ${purpose}`,
    source: boundary,
    ...plans('PAK', '2026-06-01', { purpose }),
    expect: [{ of: eVisa, is: false }],
  })),
  { name: 'Nigerian tourist wants B12', source: boundary, ...plans('NGA', '2026-06-01', { 'kaz.visa.wanted': 'B12' }), expect: [{ of: eVisaForCategory, is: false }] },
  {
    name: 'On the first day of the list',
    source: boundary,
    ...plans('EGY', '2026-02-05', { 'kaz.visa.wanted': 'B12' }),
    expect: [
      { of: eVisa, is: true },
      { of: eVisaForCategory, is: true },
    ],
  },
  { name: 'On the first day of the list, not on it', source: boundary, ...plans('NGA', '2026-02-05'), expect: [{ of: eVisa, is: false }] },
  { name: 'Nigerian tourist: not on the list', source: boundary, ...plans('NGA', '2026-06-01'), expect: [{ of: eVisa, is: false }] },
  {
    name: 'Before the list that was read',
    source: boundary,
    ...plans('EGY', '2026-02-04', { 'kaz.visa.wanted': 'B12' }),
    expect: [
      { of: eVisa, stands: 'silent' },
      { of: eVisaForCategory, stands: 'silent' },
      { of: mayEnter, is: 'visa' },
    ],
  },
  {
    name: 'Electronic visa, by land',
    source: pack('16'),
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(electronic) }),
    expect: [
      { of: conditions, is: false },
      { of: mayEnter, is: 'refused' },
    ],
  },
  {
    name: 'Electronic visa, at an airport',
    source: boundary,
    ...plans('EGY', '2026-06-10', holding(electronic)),
    expect: [
      { of: conditions, is: true },
      { of: mayEnter, is: 'visa-holder' },
    ],
  },
  {
    name: 'Visa in the passport, by land',
    source: boundary,
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(ordinary) }),
    expect: [
      { of: conditions, is: true },
      { of: mayEnter, is: 'visa-holder' },
    ],
  },
  { name: 'Both visas, by land', source: boundary, ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(electronic, ordinary) }), expect: [{ of: conditions, is: true }] },
  {
    name: 'Electronic visa of someone who needs none, by land',
    source: boundary,
    ...plans('DEU', '2026-06-10', { crossing: 'land', ...holding(electronic) }),
    expect: [{ of: conditions, is: true }],
  },
  {
    name: 'Electronic visa of a resident, by land',
    source: boundary,
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(electronic), ...permit('permanent') }),
    expect: [{ of: conditions, is: true }],
  },

  ...[
    ['an ordinary visa of another state', { ...ordinary, state: 'UZB' }],
    ['an ordinary visa that has ended', { ...ordinary, from: '2026-01-01', to: '2026-06-09' }],
    ['an ordinary visa that has not begun', { ...ordinary, from: '2026-06-11' }],
    ['an ordinary visa whose entry is used', { ...ordinary, entriesUsed: 1 }],
  ].map(([name, visa]): Scenario => ({
    name: `Electronic visa and ${String(name)}, by land`,
    source: boundary,
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(electronic, visa as Held) }),
    expect: [{ of: conditions, is: false }],
  })),
  ...[
    { ...ordinary, to: '2026-06-10' },
    { ...ordinary, from: '2026-06-10' },
    { ...ordinary, multiple: true, entriesUsed: 2 },
  ].map((visa): Scenario => ({
    name: `Electronic visa and an ordinary one from ${visa.from} to ${visa.to}, by land`,
    source: boundary,
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(electronic, visa) }),
    expect: [{ of: conditions, is: true }],
  })),
  ...[
    { ...electronic, to: '2026-06-10' },
    { ...electronic, from: '2026-06-10' },
  ].map((visa): Scenario => ({
    name: `Electronic visa from ${visa.from} to ${visa.to}, by land`,
    source: boundary,
    ...plans('EGY', '2026-06-10', { crossing: 'land', ...holding(visa) }),
    expect: [{ of: conditions, is: false }],
  })),
  {
    name: 'Before there were electronic visas',
    source: boundary,
    ...plans('EGY', '2018-12-31', { crossing: 'land', ...holding({ ...electronic, from: '2018-12-01', to: '2019-12-31' }) }),
    expect: [{ of: conditions, is: true }],
  },
  {
    name: 'On the first day of electronic visas',
    source: boundary,
    ...plans('EGY', '2019-01-01', { crossing: 'land', ...holding({ ...electronic, from: '2018-12-01', to: '2019-12-31' }) }),
    expect: [{ of: conditions, is: false }],
  },

  // Annex 1: days on a visa
  {
    name: 'Thirty days on a visa for one entry',
    source: boundary,
    ...plans('EGY', '2026-06-10', holding(ordinary)),
    expect: [
      { of: visaUntil, is: '2026-07-09' },
      { of: lastDay, is: '2026-07-09' },
    ],
  },
  { name: 'The end of the visa comes first', source: boundary, ...plans('EGY', '2026-08-20', holding(ordinary)), expect: [{ of: visaUntil, is: '2026-08-29' }] },
  { name: 'The longer of two visas', source: boundary, ...plans('EGY', '2026-06-10', holding(ordinary, { ...ordinary, days: 60 })), expect: [{ of: visaUntil, is: '2026-08-08' }] },
  {
    name: 'The only entry is used',
    source: boundary,
    ...plans('EGY', '2026-06-10', holding({ ...ordinary, entriesUsed: 1 })),
    expect: [
      { of: visaUntil, stands: 'silent' },
      { of: mayEnter, is: 'e-visa-possible' },
    ],
  },
  {
    name: 'Several entries, thirty days on each',
    source: boundary,
    ...plans('EGY', '2026-07-10', { ...holding({ ...ordinary, multiple: true, entriesUsed: 1 }), stays: [{ state: 'KAZ', from: '2026-06-05', to: '2026-06-24' }] }),
    expect: [{ of: visaUntil, is: '2026-08-08' }],
  },
  {
    name: 'Several entries, ninety days in all: twenty are used',
    source: boundary,
    ...plans('EGY', '2026-04-01', {
      ...holding({ category: 'B2', from: '2026-01-01', to: '2026-06-29', days: 90, multiple: true, entriesUsed: 1 }),
      stays: [{ state: 'KAZ', from: '2026-02-01', to: '2026-02-20' }],
    }),
    expect: [{ of: visaUntil, is: '2026-06-09' }],
  },
  {
    name: 'On a visa in 2016',
    source: boundary,
    ...plans('EGY', '2016-06-10', holding({ category: 'B12', from: '2016-06-01', to: '2016-08-29', days: 30 })),
    expect: [{ of: visaUntil, is: '2016-07-09' }],
  },

  {
    name: 'The last day of 2016',
    source: boundary,
    ...plans('EGY', '2016-12-31', holding({ category: 'B12', from: '2016-12-01', to: '2017-08-29', days: 30 })),
    expect: [{ of: visaUntil, is: '2017-01-29' }],
  },
  {
    name: 'The first day of 2017',
    source: boundary,
    ...plans('EGY', '2017-01-01', holding({ category: 'B12', from: '2016-12-01', to: '2017-08-29', days: 30 })),
    expect: [{ of: visaUntil, is: '2017-01-30' }],
  },
  {
    name: 'The first and the last day of the visa',
    source: boundary,
    ...plans('EGY', '2026-06-10', holding({ ...ordinary, from: '2026-06-10', to: '2026-06-10' })),
    expect: [{ of: visaUntil, is: '2026-06-10' }],
  },
  ...[
    { ...ordinary, state: 'UZB', days: 60 },
    { ...ordinary, days: 60, to: '2026-06-09' },
    { ...ordinary, days: 60, from: '2026-06-11' },
    { ...ordinary, days: 60, entriesUsed: 1 },
  ].map((other): Scenario => ({
    name: `A longer visa that does not help: ${other.from} to ${other.to}`,
    source: boundary,
    ...plans('EGY', '2026-06-10', holding(ordinary, other)),
    expect: [{ of: visaUntil, is: '2026-07-09' }],
  })),
  {
    name: 'Transit, five days each way',
    source: boundary,
    ...plans('EGY', '2026-07-10', {
      ...holding({ category: 'B13', from: '2026-06-01', to: '2026-08-29', days: 5, multiple: true, entriesUsed: 1 }),
      stays: [{ state: 'KAZ', from: '2026-06-05', to: '2026-06-09' }],
    }),
    expect: [{ of: visaUntil, is: '2026-07-14' }],
  },
  {
    name: 'Ninety days in all: days before the visa and in another state do not count',
    source: boundary,
    ...plans('EGY', '2026-04-01', {
      ...holding({ category: 'B2', from: '2026-01-01', to: '2026-07-29', days: 90, multiple: true, entriesUsed: 1 }),
      stays: [
        { state: 'KAZ', from: '2025-11-01', to: '2025-11-20' },
        { state: 'UZB', from: '2026-02-01', to: '2026-02-20' },
      ],
    }),
    expect: [{ of: visaUntil, is: '2026-06-29' }],
  },
  {
    name: 'Ninety days in all: a stay that began with the visa counts',
    source: boundary,
    ...plans('EGY', '2026-04-01', {
      ...holding({ category: 'B2', from: '2026-01-01', to: '2026-07-29', days: 90, multiple: true, entriesUsed: 1 }),
      stays: [{ state: 'KAZ', from: '2026-01-01', to: '2026-01-20' }],
    }),
    expect: [{ of: visaUntil, is: '2026-06-09' }],
  },

  // Paras 51-54
  extending('A visa of another state', boundary, '2026-11-17', { ...b2, state: 'UZB' }, 20, false),
  extending('A visa that has not begun', boundary, '2026-11-17', { ...b2, from: '2026-11-18' }, 20, false),
  {
    name: 'On the first day of the version read',
    source: boundary,
    on: '2026-02-05',
    told: { ...holding({ ...b2, from: '2026-02-05', to: '2026-02-17' }), 'kaz.visa.extension': 20 },
    expect: [{ of: mayExtend, is: true }],
  },
  {
    name: 'Too long, on that day',
    source: boundary,
    on: '2026-02-05',
    told: { ...holding({ ...b2, from: '2026-02-05', to: '2026-02-17' }), 'kaz.visa.extension': 31 },
    expect: [{ of: mayExtend, is: false }],
  },
  {
    name: 'A second time, on that day',
    source: boundary,
    on: '2026-02-05',
    told: { ...holding({ ...b2, from: '2026-02-05', to: '2026-02-17' }), 'kaz.visa.extension': 20, 'kaz.visa.extended': 'once' },
    expect: [{ of: mayExtend, is: false }],
  },
  {
    name: 'Too late, on that day',
    source: boundary,
    on: '2026-02-05',
    told: { ...holding({ ...b2, from: '2026-02-05', to: '2026-02-10' }), 'kaz.visa.extension': 20 },
    expect: [{ of: mayExtend, is: false }],
  },
  {
    name: 'The day before',
    source: boundary,
    on: '2026-02-04',
    told: { ...holding({ ...b2, from: '2026-02-01', to: '2026-02-17' }), 'kaz.visa.extension': 20 },
    expect: [{ of: mayExtend, stands: 'silent' }],
  },
  extending('Tourist visa', pack('17'), '2026-11-16', { ...b2, category: 'B12' }, 10, false),
  extending('B2, twenty days more, eight working days before the end', pack('18'), '2026-11-17', b2, 20, true),
  extending('B2, thirty days more', boundary, '2026-11-17', b2, 30, true),
  extending('B2, thirty-one days more', boundary, '2026-11-17', b2, 31, false),
  extending('B2 a second time', boundary, '2026-11-17', b2, 20, false, { 'kaz.visa.extended': 'once' }),
  extending('C5 a second time', boundary, '2026-11-17', { ...b2, category: 'C5' }, 20, true, { 'kaz.visa.extended': 'once' }),
  extending('Five working days before the end', boundary, '2026-11-20', b2, 20, true),
  extending('Four working days before the end', boundary, '2026-11-23', b2, 20, false),
  extending('Thirty working days before the end', boundary, '2026-10-15', b2, 20, true),
  extending('Thirty-one working days before the end', boundary, '2026-10-14', b2, 20, false),
  extending('C5, two years more', boundary, '2026-11-17', { ...b2, category: 'C5' }, 731, true),
  extending('C5, two years and a day more', boundary, '2026-11-17', { ...b2, category: 'C5' }, 732, false),
  {
    name: 'C2: the term was not clear',
    source: boundary,
    on: '2026-11-17',
    told: { ...holding({ ...b2, category: 'C2' }), 'kaz.visa.extension': 20 },
    expect: [{ of: mayExtend, stands: 'open' }],
  },
]
