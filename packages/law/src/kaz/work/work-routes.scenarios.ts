import type { Scenario, Told } from '../../scenario.js'
import { conditionsOf } from './work-route-conditions.js'
import { workRoutes } from './work-routes.js'

/** What must be obtained, what it costs on the day, and the conditions of each route. */

const pack = (n: string) => `kz-labour-liability ${n}`
const boundary = 'boundary'
const now = '2026-11-23'
type Row = { readonly route: string; readonly months: number; readonly tenge: number; readonly days: number; readonly files: string; readonly prolongs: boolean }
const row = (route: string, months: number, tenge: number, files: string, days = 0): Row => ({ route, months, tenge, days, files, prolongs: false })
const person = (citizenship: string, on: string, form: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: on, purpose: 'work', 'kaz.work.form': form, 'kaz.work.position': 'none', ...more },
})
const needs = (name: string, source: string, citizenship: string, on: string, form: string, more: Told, rows: readonly Row[]): Scenario => ({
  name,
  source,
  ...person(citizenship, on, form, more),
  expect: [{ of: workRoutes, is: rows }],
})

// --- cost ---------------------------------------------------------------------------------------------------

const job = (trade: string, category: string, years = 1, regions = 1): Told => ({
  'kaz.work.trade': trade,
  'kaz.work.category': category,
  'kaz.work.permitYears': years,
  'kaz.work.permitRegions': regions,
})
const levy = (trade: string, category: string, years: number, tenge: number, on = now, days = 0, regions = 1): Scenario =>
  needs(`Levy: ${trade}, category ${category}, ${years} years, on ${on}`, pack('section 5.1'), 'TUR', on, 'employee', job(trade, category, years, regions), [
    row('employer-permit', category === '1' ? 12 * years : 12, tenge, 'employer', days),
  ])
const season = (days: number, tenge: number, on = now): Scenario =>
  needs(`Seasonal levy for ${days} days on ${on}`, pack('section 5.1'), 'UZB', on, 'seasonal', { 'kaz.work.seasonDays': days }, [row('seasonal-permit', 12, tenge, 'employer')])
const tax = (months: number, tenge: number, on = now, most = 12): Scenario =>
  needs(`Tax of a labour immigrant for ${months} months on ${on}`, pack('section 7'), 'UZB', on, 'household', { 'kaz.work.permitMonths': months }, [
    row('labour-immigrant', most, tenge, 'foreigner'),
  ])

// --- conditions ---------------------------------------------------------------------------------------------

const fit: Told = {
  born: '1990-01-01',
  'kaz.work.qualified': true,
  'kaz.work.recordShown': true,
  'kaz.work.medicalShown': true,
  'kaz.work.insured': true,
  'kaz.work.fingerprinted': true,
  'kaz.work.listedProfession': true,
  'kaz.work.quotaLeft': true,
  'kaz.work.barredFromBusiness': false,
}
const met = (name: string, route: string, form: string, citizenship: string, is: boolean, more: Told = {}, on = now, source = boundary): Scenario => ({
  name,
  source,
  ...person(citizenship, on, form, { ...fit, ...more }),
  expect: [{ of: conditionsOf(route), is }],
})
const firm = (kazakh: number, foreign: number, category = '3', more: Told = {}): Told => ({
  'kaz.work.category': category,
  'kaz.work.staffOfKazakhstan': kazakh,
  'kaz.work.staffForeign': foreign,
  'kaz.work.branchStaff': 0,
  'kaz.work.vacancyPosted': '2017-01-01',
  ...more,
})
const employer = (name: string, is: boolean, more: Told, on = now, source = boundary): Scenario => met(name, 'employer-permit', 'employee', 'TUR', is, more, on, source)
const moved = (name: string, is: boolean, more: Told = {}, on = now, source = boundary): Scenario =>
  met(name, 'ict-permit', 'intra-corporate', 'JPN', is, { 'kaz.work.senderInTradeOrganisation': true, ...firm(10, 5, '2'), ...more }, on, source)
const nanny = (name: string, is: boolean, more: Told = {}, on = now, citizenship = 'UZB', source = boundary): Scenario =>
  met(name, 'labour-immigrant', 'household', citizenship, is, { 'kaz.work.permitMonths': 3, 'kaz.work.taxPrepaid': true, 'kaz.work.othersInHousehold': 0, ...more }, on, source)
const penalty = (part: string, on: string): Told => ({ 'kaz.employerPenalties': [{ part, on }] })
const minor: Told = { born: '2008-11-24' }
const justAdult: Told = { born: '2008-11-23' }
const nomad = { 'kaz.work.remoteIncome': 3001 } as const

export const scenarios: readonly Scenario[] = [
  // The levy: three groups, four categories, years
  levy('other', '1', 1, 592_525),
  levy('other', '1', 2, 1_185_050),
  levy('other', '1', 3, 1_777_575),
  levy('other', '2', 1, 683_350),
  levy('other', '3', 1, 774_175),
  levy('other', '4', 1, 865_000),
  levy('industry', '1', 1, 666_050),
  levy('industry', '1', 2, 1_332_100),
  levy('industry', '1', 3, 1_998_150),
  levy('industry', '2', 1, 769_850),
  levy('industry', '3', 1, 873_650),
  levy('industry', '4', 1, 973_125),
  levy('construction', '1', 1, 739_575),
  levy('construction', '1', 2, 1_479_150),
  levy('construction', '1', 3, 2_218_725),
  levy('construction', '2', 1, 856_350),
  levy('construction', '3', 1, 968_800),
  levy('construction', '4', 1, 1_081_250),
  levy('construction', '2', 3, 856_350),
  levy('construction', '3', 1, 2_906_400, now, 0, 3),
  levy('construction', '3', 1, 224 * 3932, '2025-12-31'),
  levy('construction', '3', 1, 224 * 4325, '2026-01-01'),
  levy('construction', '3', 1, 224 * 3450, '2023-07-01'),
  levy('construction', '3', 1, 224 * 3450, '2023-06-30', 7),
  levy('construction', '1', 3, 513 * 2405, '2018-04-16', 7),
  levy('construction', '1', 1, 171 * 2405, '2018-04-15', 7),
  needs('Levy with the regions not told: one is taken', boundary, 'TUR', now, 'employee', { 'kaz.work.trade': 'construction', 'kaz.work.category': '3' }, [
    row('employer-permit', 12, 968_800, 'employer'),
  ]),
  {
    name: 'A permit of three years before they existed: not known',
    source: boundary,
    ...person('TUR', '2018-04-15', 'employee', job('construction', '1', 3)),
    expect: [{ of: workRoutes, stands: 'open' }],
  },
  {
    name: 'The index of 2027 is not known yet',
    source: boundary,
    ...person('TUR', '2027-01-01', 'employee', job('construction', '1')),
    expect: [{ of: workRoutes, stands: 'open' }],
  },

  // Seasonal
  season(90, 51_900),
  season(91, 103_800),
  season(180, 103_800),
  season(181, 155_700),
  season(270, 155_700),
  season(271, 207_600),
  season(365, 207_600),
  season(90, 12 * 2917, '2021-01-01'),
  season(90, 24 * 2651, '2020-12-31'),
  season(365, 24 * 2269, '2017-01-01'),

  // Tax of labour immigrants
  tax(1, 17_300),
  tax(3, 51_900),
  tax(12, 207_600),
  tax(3, 4 * 3692 * 3, '2024-05-28'),
  tax(3, 4 * 3692 * 3, '2024-05-27', 3),
  tax(3, 2 * 2651 * 3, '2020-12-31', 3),
  tax(3, 4 * 2917 * 3, '2021-01-01', 3),

  // Routes without cost, and no route
  needs('Japanese manager: a transfer, no levy', pack('7'), 'JPN', now, 'intra-corporate', {}, [row('ict-permit', 36, 0, 'employer')]),
  needs('Brazilian engineer: a certificate', pack('8'), 'BRA', now, 'self-employed', {}, [row('self-employment', 3, 0, 'foreigner')]),
  needs('The same in 2020', boundary, 'BRA', '2020-01-01', 'self-employed', {}, [row('self-employment', 3, 0, 'foreigner')]),
  needs('A transfer in 2020', boundary, 'JPN', '2020-01-01', 'intra-corporate', {}, [row('ict-permit', 36, 0, 'employer')]),
  needs('Own company: visa or permit', boundary, 'TUR', now, 'own-business', {}, [row('business-visa', 24, 0, 'foreigner'), row('business-permit', 12, 0, 'foreigner')]),
  needs('Own company, an ethnic Kazakh', boundary, 'CHN', now, 'own-business', { ethnicKazakh: true }, [
    row('business-visa', 36, 0, 'foreigner'),
    row('business-permit', 36, 0, 'foreigner'),
  ]),
  needs('Own company before the permit came', boundary, 'TUR', '2024-05-27', 'own-business', {}, [row('business-visa', 24, 0, 'foreigner')]),
  needs('Remote work', boundary, 'USA', now, 'remote', {}, [row('neo-nomad', 12, 0, 'foreigner'), row('digital-nomad', 12, 0, 'foreigner')]),
  needs('Remote work before these visas', boundary, 'USA', '2024-11-17', 'remote', {}, []),
  needs('Russian: no permit, quota or levy', pack('4'), 'RUS', now, 'employee', {}, []),
  needs('Indian head of a branch: nothing to obtain', pack('6'), 'IND', now, 'branch-head', {}, []),
  needs('Permanent resident: nothing to obtain', pack('19'), 'UKR', now, 'employee', { permits: [{ state: 'KAZ', kind: 'permanent', from: '2020-01-01', to: '2030-01-01' }] }, []),
  { name: 'A tourist needs nothing for work', source: boundary, on: now, told: { citizenship: 'DEU', destination: 'KAZ', entered: now }, expect: [{ of: workRoutes, is: [] }] },

  // The employer's permit
  employer('Second Turkish specialist: 9 of 11 are fewer than 90 %', false, firm(9, 2), now, pack('5')),
  employer('18 of 20 are 90 %', true, firm(18, 2)),
  employer('17 of 19', false, firm(17, 2)),
  employer('7 of 10 heads are 70 %', true, firm(7, 3, '1')),
  employer('6 of 9 heads', false, firm(6, 3, '1')),
  employer('Second category counts as the first', true, firm(7, 3, '2')),
  employer('Fourth category counts as the third', false, firm(7, 3, '4')),
  employer('A branch of one', true, firm(0, 1, '3', { 'kaz.work.branchStaff': 1 })),
  employer('A branch of one before July 2023', true, firm(0, 1, '3', { 'kaz.work.branchStaff': 1 }), '2023-06-30'),
  employer('A branch of ten', true, firm(0, 5, '3', { 'kaz.work.branchStaff': 10 })),
  employer('A branch of eleven', false, firm(0, 5, '3', { 'kaz.work.branchStaff': 11 })),
  employer('A branch of thirty before July 2023', true, firm(0, 5, '3', { 'kaz.work.branchStaff': 30 }), '2023-06-30'),
  employer('A branch of 31 before July 2023', false, firm(0, 5, '3', { 'kaz.work.branchStaff': 31 }), '2023-06-30'),
  employer('A branch of thirty since', false, firm(0, 5, '3', { 'kaz.work.branchStaff': 30 }), '2023-07-01'),
  employer('Ratio before July 2023', false, firm(17, 2), '2023-06-30'),
  employer('Vacancy fifteen days ago', true, firm(18, 2, '3', { 'kaz.work.vacancyPosted': '2026-11-08' })),
  employer('Vacancy fourteen days ago', false, firm(18, 2, '3', { 'kaz.work.vacancyPosted': '2026-11-09' })),
  employer('No vacancy, before the order of 2023', true, firm(18, 2, '3', { 'kaz.work.vacancyPosted': 'never' }), '2023-06-30'),
  employer('No vacancy', false, firm(18, 2, '3', { 'kaz.work.vacancyPosted': 'never' }), '2023-07-01'),
  employer('No room in the quota', false, firm(18, 2, '3', { 'kaz.work.quotaLeft': false })),
  employer('Seventeen years old', false, firm(18, 2, '3', minor)),
  employer('Eighteen today', true, firm(18, 2, '3', justAdult)),
  employer('No insurance', false, firm(18, 2, '3', { 'kaz.work.insured': false })),
  employer('No medical certificate', false, firm(18, 2, '3', { 'kaz.work.medicalShown': false })),
  employer('No certificate of record', false, firm(18, 2, '3', { 'kaz.work.recordShown': false })),
  employer('Not qualified', false, firm(18, 2, '3', { 'kaz.work.qualified': false })),
  employer('Employer penalised twelve months ago', false, firm(18, 2, '3', penalty('519(1)', '2025-11-23'))),
  employer('Twelve months and a day ago', true, firm(18, 2, '3', penalty('519(1)', '2025-11-22'))),
  employer('Penalised for another post', false, firm(18, 2, '3', penalty('519(2)', '2026-11-01'))),
  employer('Penalised for a missing contract: not this ground', true, firm(18, 2, '3', penalty('86', '2026-11-01'))),
  employer('Penalised, before 2023', false, firm(18, 2, '3', penalty('519(1)', '2023-06-01')), '2023-06-30'),

  // Transfer
  moved('Japanese manager, five of ten', true, {}, now, pack('7')),
  moved('Six of eleven', false, firm(11, 6, '2')),
  moved('Six of twelve', true, firm(12, 6, '3')),
  moved('Heads are not counted', true, firm(0, 1, '1')),
  moved('A skilled worker is not moved', false, firm(10, 1, '4')),
  moved('Sender outside the trade organisation', false, { 'kaz.work.senderInTradeOrganisation': false }),
  moved('No vacancy is asked for', true, { 'kaz.work.vacancyPosted': 'never' }),
  moved('No room in the quota does not matter', true, { 'kaz.work.quotaLeft': false }),
  moved('Seventeen years old', false, minor),
  moved('Six of eleven before 2023', false, firm(11, 6, '2'), '2023-06-30'),

  // Seasonal
  met('Seasonal worker', 'seasonal-permit', 'seasonal', 'UZB', true, { 'kaz.work.seasonDays': 365 }),
  met('For a year and a day', 'seasonal-permit', 'seasonal', 'UZB', false, { 'kaz.work.seasonDays': 366 }),
  met('Profession not listed', 'seasonal-permit', 'seasonal', 'UZB', false, { 'kaz.work.seasonDays': 90, 'kaz.work.listedProfession': false }),
  met('Profession not listed, before the list', 'seasonal-permit', 'seasonal', 'UZB', true, { 'kaz.work.seasonDays': 90, 'kaz.work.listedProfession': false }, '2020-05-24'),
  met('Seasonal, seventeen', 'seasonal-permit', 'seasonal', 'UZB', false, { 'kaz.work.seasonDays': 90, ...minor }),
  met('Seasonal, without record or skills: not asked', 'seasonal-permit', 'seasonal', 'UZB', true, {
    'kaz.work.seasonDays': 90,
    'kaz.work.recordShown': false,
    'kaz.work.qualified': false,
  }),
  met('Seasonal, no quota', 'seasonal-permit', 'seasonal', 'UZB', false, { 'kaz.work.seasonDays': 90, 'kaz.work.quotaLeft': false }),

  // Labour immigrants
  nanny('Uzbek nanny for three months', true, {}, now, 'UZB', pack('1')),
  nanny('Tajik', true, {}, now, 'TJK'),
  nanny('Azerbaijani', true, {}, now, 'AZE'),
  nanny('Georgian: ninety days by treaty', true, {}, now, 'GEO'),
  nanny('Serbian: thirty days by treaty', false, {}, now, 'SRB'),
  nanny('German: no treaty', false, {}, now, 'DEU'),
  nanny('Indian', false, {}, now, 'IND'),
  nanny('For twelve months', true, { 'kaz.work.permitMonths': 12 }),
  nanny('For thirteen months', false, { 'kaz.work.permitMonths': 13 }),
  nanny('For twelve months, the day before', false, { 'kaz.work.permitMonths': 12 }, '2024-05-27'),
  nanny('For three months, the day before', true, {}, '2024-05-27'),
  nanny('For four months, the day before', false, { 'kaz.work.permitMonths': 4 }, '2024-05-27'),
  nanny('For twelve months on the first day', true, { 'kaz.work.permitMonths': 12 }, '2024-05-28'),
  nanny('Four others in the household', true, { 'kaz.work.othersInHousehold': 4 }),
  nanny('Five others: a sixth', false, { 'kaz.work.othersInHousehold': 5 }),
  nanny('Tax not paid', false, { 'kaz.work.taxPrepaid': false }),
  nanny('No fingerprints', false, { 'kaz.work.fingerprinted': false }, '2024-01-01'),
  nanny('No fingerprints while that was suspended', true, { 'kaz.work.fingerprinted': false }, '2023-12-31'),
  nanny('No room in the quota', false, { 'kaz.work.quotaLeft': false }),
  nanny('Seventeen years old', false, minor),
  nanny('No record shown', false, { 'kaz.work.recordShown': false }),
  nanny('No medical certificate', false, { 'kaz.work.medicalShown': false }),
  nanny('Not insured', false, { 'kaz.work.insured': false }),

  // Certificate, own company, remote
  met('Engineer in a listed profession', 'self-employment', 'self-employed', 'BRA', true, {}, now, pack('8')),
  met('Profession not listed', 'self-employment', 'self-employed', 'BRA', false, { 'kaz.work.listedProfession': false }),
  met('Profession not listed, in 2020', 'self-employment', 'self-employed', 'BRA', false, { 'kaz.work.listedProfession': false }, '2020-01-01'),
  met('No quota for the self-employed', 'self-employment', 'self-employed', 'BRA', true, { 'kaz.work.quotaLeft': false }),
  met('C5 visa', 'business-visa', 'own-business', 'TUR', true),
  met('C5 visa, forbidden to do business', 'business-visa', 'own-business', 'TUR', false, { 'kaz.work.barredFromBusiness': true }),
  met('C5 visa, seventeen', 'business-visa', 'own-business', 'TUR', false, minor),
  met('Permit of a business immigrant: Georgian', 'business-permit', 'own-business', 'GEO', true),
  met('Permit of a business immigrant: Indian needs the visa', 'business-permit', 'own-business', 'IND', false),
  met('Permit of a business immigrant: forbidden to do business', 'business-permit', 'own-business', 'GEO', false, { 'kaz.work.barredFromBusiness': true }),
  met('Neo Nomad with 3,001 dollars', 'neo-nomad', 'remote', 'USA', true, nomad),
  met('Neo Nomad with 3,000 dollars: the careful reading', 'neo-nomad', 'remote', 'USA', false, { 'kaz.work.remoteIncome': 3000 }),
  met('Neo Nomad without insurance', 'neo-nomad', 'remote', 'USA', false, { ...nomad, 'kaz.work.insured': false }),
  met('Neo Nomad: a Russian', 'neo-nomad', 'remote', 'RUS', false, nomad),
]
