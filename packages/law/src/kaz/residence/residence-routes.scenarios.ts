import type { Scenario, Told } from '../../scenario.js'
import { lastDay } from '../questions.js'
import { decisionBy, pendingUntil, pilotPassed, routeQuestions, solvency, type RouteCode } from './residence-questions.js'

/** Worked cases of the ways to residence: their conditions, the money to show, the time of the decision; and their boundaries. */

const pack = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const visa = (category: string, multiple = true, from = '2024-01-01', to = '2030-12-31'): Told => ({
  visas: [{ state: 'KAZ', category, electronic: false, multiple, from, to, days: 365, entriesUsed: 0 }],
})
const permit = (kind: string, from = '2024-01-01', to = '2030-12-31'): Told => ({ permits: [{ state: 'KAZ', kind, from, to }] })
const papers = { 'kaz.residence.insured': true, 'kaz.residence.dwelling': true, 'kaz.residence.fingerprinted': true } as const
const settled = {
  'kaz.residence.housing': true,
  'kaz.residence.fingerprinted': true,
  'kaz.residence.securityConsent': true,
  'kaz.residence.money': 0,
  'kaz.residence.pilot.test': true,
  'kaz.residence.pilot.score': 400,
  'kaz.residence.pilot.interview': true,
  'document.expires': '2030-01-01',
} as const
const enough = { 'kaz.residence.money': 5_709_000 } as const

const goes = (name: string, route: RouteCode, on: string, citizenship: string, outcome: boolean | 'open' | 'silent', more: Told, source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship, destination: 'KAZ', entered: on, purpose: 'residence', ...more },
  expect: [typeof outcome === 'boolean' ? { of: routeQuestions[route], is: outcome } : { of: routeQuestions[route], stands: outcome }],
})
const day = '2026-11-23'
const money = (name: string, on: string, citizenship: string, is: number, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  on,
  told: { citizenship, destination: 'KAZ', entered: on, purpose: 'residence', ...more },
  expect: [{ of: solvency, is }],
})
const pilot = (name: string, test: boolean, score: number, interview: boolean, is: boolean): Scenario => ({
  name,
  source: boundary,
  on: day,
  told: { citizenship: 'RUS', purpose: 'residence', 'kaz.residence.pilot.test': test, 'kaz.residence.pilot.score': score, 'kaz.residence.pilot.interview': interview },
  expect: [{ of: pilotPassed, is }],
})
const asksFor = (who: string): Told => ({ 'kaz.residence.askedBy': who, ...papers })

export const scenarios: readonly Scenario[] = [
  // Permanent residence
  goes('Indian with B9-1, remote work for a firm of Singapore', 'permanent-digital-nomad', day, 'IND', true, { ...visa('B9-1'), purpose: 'remote-work', ...settled }, pack('13')),
  goes('The same with a visa B9', 'permanent-digital-nomad', day, 'IND', false, { ...visa('B9'), ...settled }),
  goes('Without the pilot: reported not to touch it', 'permanent-digital-nomad', day, 'IND', true, { ...visa('B9-1'), ...settled, 'kaz.residence.pilot.test': false }, pack('13')),
  goes('Before the programme', 'permanent-digital-nomad', '2025-02-28', 'IND', 'silent', { ...visa('B9-1'), ...settled }),
  goes('Profession in demand', 'permanent-in-demand', day, 'IND', true, { ...visa('B9'), ...settled }),
  goes('Profession in demand before May 2024', 'permanent-in-demand', '2024-05-27', 'IND', 'silent', { ...visa('B9'), ...settled }),
  goes('Investor with A6 and no bank certificate', 'permanent-investor', day, 'IND', false, { ...visa('A6'), purpose: 'investment', ...settled }, pack('14')),
  goes('Investor with A6 and the money', 'permanent-investor', day, 'IND', true, { ...visa('A6'), purpose: 'investment', ...settled, ...enough }, pack('14')),
  goes('Investor who has not passed the pilot: not known whether it concerns him', 'permanent-investor', day, 'IND', 'open', {
    ...visa('A6'),
    ...settled,
    ...enough,
    'kaz.residence.pilot.test': false,
  }),
  goes('Investor before the pilot', 'permanent-investor', '2026-02-12', 'IND', true, { ...visa('A6'), ...settled, ...enough, 'kaz.residence.pilot.test': false }),
  goes('Investor with a visa for one entry', 'permanent-investor', day, 'IND', false, { ...visa('A6', false), ...settled, ...enough }),
  goes('Investor before May 2024', 'permanent-investor', '2024-05-27', 'IND', 'silent', { ...visa('A6'), ...settled, ...enough }),
  goes('Georgian with all papers', 'permanent', day, 'GEO', true, { ...settled, ...enough }),
  goes('One tenge too few', 'permanent', day, 'GEO', false, { ...settled, 'kaz.residence.money': 5_708_999 }),
  goes('Passport valid for 181 days', 'permanent', day, 'GEO', true, { ...settled, ...enough, 'document.expires': '2027-05-23' }),
  goes('Passport valid for 180 days', 'permanent', day, 'GEO', false, { ...settled, ...enough, 'document.expires': '2027-05-22' }),
  goes('Passport before the rule', 'permanent', '2023-01-31', 'GEO', true, { purpose: 'work', ...settled, ...enough, 'document.expires': '2023-02-28' }),
  goes('No dwelling', 'permanent', day, 'GEO', false, { ...settled, ...enough, 'kaz.residence.housing': false }),
  goes('No fingerprints', 'permanent', day, 'GEO', false, { ...settled, ...enough, 'kaz.residence.fingerprinted': false }),
  goes('No fingerprints on the last day without them', 'permanent', '2023-12-31', 'GEO', true, { purpose: 'work', ...settled, ...enough, 'kaz.residence.fingerprinted': false }),
  goes('No fingerprints on the first day with them', 'permanent', '2024-01-01', 'GEO', false, { purpose: 'work', ...settled, ...enough, 'kaz.residence.fingerprinted': false }),
  goes('No consent of the security bodies', 'permanent', day, 'GEO', false, { ...settled, ...enough, 'kaz.residence.securityConsent': false }),
  goes('Penalised in the year', 'permanent', day, 'GEO', false, {
    ...settled,
    ...enough,
    'kaz.penalties': [{ article: '517(4)', decided: '2026-06-01', executed: true, criminal: false }],
  }),
  goes('The pilot not passed', 'permanent', day, 'GEO', false, { ...settled, ...enough, 'kaz.residence.pilot.score': 399 }),
  goes('The pilot not passed on the day before it', 'permanent', '2026-02-12', 'GEO', true, { ...settled, ...enough, 'kaz.residence.pilot.score': 399 }),
  goes('The pilot not passed on its first day', 'permanent', '2026-02-13', 'GEO', false, { ...settled, ...enough, 'kaz.residence.pilot.score': 399 }),
  goes('A minor before the pilot is passed: not known', 'permanent', day, 'GEO', 'open', { ...settled, ...enough, born: '2008-11-24', 'kaz.residence.pilot.test': false }),
  goes('Eighteen on the day', 'permanent', day, 'GEO', false, { ...settled, ...enough, born: '2008-11-23', 'kaz.residence.pilot.test': false }),
  goes('German on the list of the Government only', 'permanent', day, 'DEU', false, { ...settled, ...enough }),
  goes('German with a visa B8', 'permanent', day, 'DEU', true, { ...visa('B8'), ...settled, ...enough }),
  goes('Georgian tourist under the old list', 'permanent', '2024-05-27', 'GEO', false, { purpose: 'tourism', ...settled, ...enough }),
  goes('Georgian tourist under the new text', 'permanent', '2024-05-28', 'GEO', true, { purpose: 'tourism', ...settled, ...enough }),
  goes('The amount was not found before 2023', 'permanent', '2022-12-31', 'GEO', 'open', { purpose: 'work', ...settled, ...enough }),
  goes('Ethnic Kazakh from China on a visitor visa', 'permanent-ethnic-kazakh', day, 'CHN', true, { ...visa('B10'), ...settled, ethnicKazakh: true }, pack('9')),
  goes(
    'The same before the steps of the pilot: whom it spares is not known',
    'permanent-ethnic-kazakh',
    day,
    'CHN',
    'open',
    {
      ...visa('B10'),
      ...settled,
      ethnicKazakh: true,
      'kaz.residence.pilot.test': false,
    },
    pack('9'),
  ),
  goes('Not an ethnic Kazakh', 'permanent-ethnic-kazakh', day, 'CHN', false, { ...visa('B10'), ...settled }),
  goes('Refugee without a bank certificate', 'permanent-refugee', day, 'AFG', false, { ...permit('refugee-certificate'), ...settled }, pack('3')),
  goes('Refugee with the money', 'permanent-refugee', day, 'AFG', true, { ...permit('refugee-certificate'), ...settled, ...enough }),
  goes('Refugee before 2020', 'permanent-refugee', '2020-01-10', 'AFG', 'silent', { ...permit('refugee-certificate'), ...settled }),

  // The money
  money('Amount in 2026', day, 'GEO', 5_709_000),
  money('Amount in 2025', '2025-12-31', 'GEO', 5_190_240),
  money('Amount in 2023', '2023-06-01', 'GEO', 4_554_000),
  money('Fifteen years old', day, 'GEO', 0, { born: '2010-11-24' }),
  money('Sixteen years old', day, 'GEO', 5_709_000, { born: '2010-11-23' }),
  money('Ethnic Kazakh', day, 'CHN', 0, { ethnicKazakh: true }),
  money('Born in the Kazakh SSR', day, 'DEU', 0, { 'kaz.tiedByOrigin': true }),
  money('Kyrgyz whose brother is a citizen', day, 'KGZ', 0, { 'kaz.family': [{ relation: 'sibling', status: 'citizen', since: '1995-01-01', until: 'never', married: 'never' }] }),
  money('Uzbek whose brother is a citizen: no such treaty', day, 'UZB', 5_709_000, {
    'kaz.family': [{ relation: 'sibling', status: 'citizen', since: '1995-01-01', until: 'never', married: 'never' }],
  }),
  money('Kyrgyz whose brother is only a resident', day, 'KGZ', 5_709_000, {
    'kaz.family': [{ relation: 'sibling', status: 'permanent', since: '1995-01-01', until: 'never', married: 'never' }],
  }),
  money('Profession in demand', day, 'IND', 0, visa('B9')),
  money('Digital nomad', day, 'IND', 0, visa('B9-1')),
  money('Profession in demand before the exemption', '2023-02-27', 'IND', 4_554_000, visa('B9', true, '2023-01-01')),
  money('Profession in demand on the first day of the exemption', '2023-02-28', 'IND', 0, visa('B9', true, '2023-01-01')),
  { name: 'Amount before 2023: not found', source: boundary, on: '2022-12-31', told: { citizenship: 'GEO' }, expect: [{ of: solvency, stands: 'open' }] },
  money('Ethnic Kazakh before 2023', '2022-12-31', 'CHN', 0, { ethnicKazakh: true }),

  // The pilot
  pilot('All steps', true, 400, true, true),
  pilot('One point too few', true, 399, true, false),
  pilot('The test not passed', false, 500, true, false),
  pilot('The interview negative', true, 400, false, false),
  { name: 'The day before the pilot', source: boundary, on: '2026-02-12', told: { citizenship: 'RUS' }, expect: [{ of: pilotPassed, stands: 'silent' }] },

  // While it is decided
  {
    name: 'German who applied on 1 November 2026 within thirty days without visa',
    source: boundary,
    on: day,
    told: {
      citizenship: 'DEU',
      destination: 'KAZ',
      entered: '2026-10-20',
      purpose: 'residence',
      stays: [{ state: 'KAZ', from: '2026-10-20', to: day }],
      'kaz.residence.applied': '2026-11-01',
    },
    expect: [
      { of: pendingUntil, is: '2027-01-29' },
      { of: decisionBy, is: '2026-12-16' },
      { of: lastDay, is: '2027-01-29' },
    ],
  },
  {
    name: 'An application that lies ahead',
    source: boundary,
    on: day,
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-11-01', stays: [{ state: 'KAZ', from: '2026-11-01', to: day }], 'kaz.residence.applied': '2026-11-24' },
    expect: [
      { of: pendingUntil, stands: 'silent' },
      { of: lastDay, is: '2026-11-30' },
    ],
  },
  {
    name: 'Decision in sixty days, 2021',
    source: boundary,
    on: '2021-06-01',
    told: { citizenship: 'GEO', destination: 'KAZ', entered: '2021-05-01', 'kaz.residence.applied': '2021-05-10' },
    expect: [{ of: decisionBy, is: '2021-07-09' }],
  },
  goes('The permit while it is decided', 'pending-permanent', day, 'GEO', true, { 'kaz.residence.applied': '2026-11-01' }),
  goes('Not applied', 'pending-permanent', day, 'GEO', false, {}),
  goes('Applied without a basis', 'pending-permanent', day, 'DEU', false, { 'kaz.residence.applied': '2026-11-01' }),

  // Temporary permits
  goes('Student of a school that asks', 'study', day, 'TUR', true, { ...asksFor('school'), purpose: 'study' }),
  goes('Student without insurance', 'study', day, 'TUR', false, { ...asksFor('school'), purpose: 'study', 'kaz.residence.insured': false }),
  goes('Student of the Union without insurance', 'study', day, 'KGZ', true, { ...asksFor('school'), purpose: 'study', 'kaz.residence.insured': false }),
  goes('Student in a dwelling without consent', 'study', day, 'TUR', false, { ...asksFor('school'), purpose: 'study', 'kaz.residence.dwelling': false }),
  goes('Student of fifteen without fingerprints', 'study', day, 'TUR', true, { ...asksFor('school'), purpose: 'study', born: '2010-11-24', 'kaz.residence.fingerprinted': false }),
  goes('Student of sixteen without fingerprints', 'study', day, 'TUR', false, { ...asksFor('school'), purpose: 'study', born: '2010-11-23', 'kaz.residence.fingerprinted': false }),
  goes('Student for whom nobody asks', 'study', day, 'TUR', false, { ...asksFor('none'), purpose: 'study' }),
  goes('Student in 2015: who asks was not in the law', 'study', '2015-06-01', 'TUR', true, { purpose: 'study' }),
  goes('In-patient', 'treatment', day, 'TUR', true, { ...asksFor('hospital'), purpose: 'treatment' }),
  goes('In-patient for whom a school asks', 'treatment', day, 'TUR', false, { ...asksFor('school'), purpose: 'treatment' }),
  goes('Missionary', 'missionary', day, 'TUR', true, { ...asksFor('religious'), purpose: 'religion' }),
  goes('Missionary before 2020', 'missionary', '2020-01-10', 'TUR', 'silent', { ...asksFor('religious'), purpose: 'religion' }),
  goes('Worker with a permit of the employer', 'worker', day, 'GEO', true, {
    ...asksFor('employer'),
    ...permit('foreign-labour'),
    purpose: 'work',
    'kaz.work.form': 'employee',
    'kaz.work.position': 'none',
    'kaz.contract.from': '2026-01-01',
    'kaz.contract.to': '2026-12-31',
  }),
  goes('Worker from a state with visas', 'worker', day, 'IND', false, {
    ...asksFor('employer'),
    ...permit('foreign-labour'),
    purpose: 'work',
    'kaz.work.form': 'employee',
    'kaz.work.position': 'none',
  }),
  goes('Worker from the Union', 'eaeu-worker', day, 'RUS', true, {
    ...asksFor('employer'),
    purpose: 'work',
    'kaz.contract.from': '2026-01-01',
    'kaz.contract.to': '2026-11-23',
    'kaz.contract.ended': 'never',
  }),
  goes('Worker from the Union whose contract ended yesterday', 'eaeu-worker', day, 'RUS', false, {
    ...asksFor('employer'),
    purpose: 'work',
    'kaz.family': [],
    'kaz.contract.from': '2026-01-01',
    'kaz.contract.to': '2026-11-22',
    'kaz.contract.ended': 'never',
  }),
  goes('Wife of a worker from the Union', 'eaeu-worker', day, 'RUS', true, {
    ...asksFor('relative'),
    purpose: 'family',
    'kaz.family': [{ relation: 'spouse', status: 'eaeu-worker', since: '2026-01-01', until: '2026-12-31', married: '2026-09-01' }],
    'kaz.contract.from': 'never',
    'kaz.contract.to': 'never',
    'kaz.contract.ended': 'never',
  }),
  goes('Business immigrant from a state without visas', 'business', day, 'GEO', true, { ...asksFor('akimat'), purpose: 'investment' }),
  goes('Business immigrant from a state with visas', 'business', day, 'NGA', false, { ...asksFor('akimat'), purpose: 'investment' }),
  goes('Ethnic Kazakh from China in business', 'business-ethnic-kazakh', day, 'CHN', true, { purpose: 'investment', ...asksFor('akimat'), ethnicKazakh: true }),
  goes('Business immigrant before May 2024', 'business', '2024-05-27', 'GEO', 'silent', { ...asksFor('akimat'), purpose: 'investment' }),
  goes('Business immigrant since May 2024', 'business', '2024-05-28', 'GEO', true, { ...asksFor('akimat'), purpose: 'investment' }),
  goes('Seasonal worker', 'seasonal', day, 'UZB', true, { purpose: 'seasonal-work', ...asksFor('employer'), 'kaz.work.form': 'seasonal' }),
  goes('Seasonal worker in other work', 'seasonal', day, 'UZB', false, { purpose: 'seasonal-work', ...asksFor('employer'), 'kaz.work.form': 'employee' }),
  goes('In a household', 'household', day, 'UZB', true, { purpose: 'work', ...papers, ...permit('labour-immigrant') }),
  goes('In a household at seventeen', 'household', day, 'UZB', false, { purpose: 'work', ...papers, ...permit('labour-immigrant'), born: '2008-11-24' }),
  goes('In a household without the permit', 'household', day, 'UZB', false, { ...papers, purpose: 'work' }),
  goes('In-patient who came for another purpose', 'treatment', day, 'TUR', false, { ...asksFor('hospital'), purpose: 'work' }),
  goes('Who already has permanent residence', 'permanent', day, 'GEO', false, { ...settled, ...enough, ...permit('permanent'), 'kaz.residence.livedEnough': true }),
  goes('Who already has permanent residence, as a student', 'study', day, 'TUR', false, { ...asksFor('school'), ...permit('permanent'), purpose: 'study' }),
  goes('Staff of the centre', 'aifc', day, 'IND', true, { ...asksFor('aifc'), purpose: 'work' }),
  goes('Sixty thousand dollars', 'aifc-investor', day, 'IND', true, { purpose: 'investment', 'kaz.aifc.invested': 60_000 }),
  goes('A dollar too few', 'aifc-investor', day, 'IND', false, { purpose: 'investment', 'kaz.aifc.invested': 59_999 }),
]
