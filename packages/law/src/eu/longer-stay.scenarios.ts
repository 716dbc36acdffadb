import type { Question } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../scenario.js'
import { blueCardRoute } from './blue-card.js'
import { familyRoute } from './family-reunification.js'
import { unionFamilyRoute, unionPermanentRoute } from './free-movement-family.js'
import { intraCorporateRoute } from './intra-corporate.js'
import { longTermRoute } from './long-term-residents.js'
import { conditions, lastDay, left, mayEnter, used } from './questions.js'
import { boundary, family, pack, permit, person, proofs, rows, stays, to } from './scenario-people.js'
import { seasonalRoute } from './seasonal-workers.js'
import { singlePermitRoute } from './single-permit.js'
import { mayWork, registerBy, residenceLost, residenceRoutes, searchUntil, workRoutes } from './stay-questions.js'
import { jobSearchRoute, researchRoute, studyRoute } from './students-and-researchers.js'
import { victimRoute } from './trafficking.js'

/** Worked cases of family, residence, study and work, and their boundaries. */

const on = '2026-11-24'
const is = (of: Question, value: boolean | string | number): readonly Expected[] => [{ of, is: value }]
const open = (of: Question): readonly Expected[] => [{ of, stands: 'open' }]
const met = (name: string, of: Question, more: Told, value: boolean, source = boundary): Scenario => ({ name, source, ...person('KAZ', on, more), expect: is(of, value) })

// --- long-term residents ---
const absent = (...of: readonly (readonly [from: string, to: string, of?: 'state' | 'union'])[]): Told =>
  rows('eu.absences', ...of.map(([from, until, where = 'state']) => ({ from, to: until, of: where })))
const settled: Told = { 'eu.residence.since': '2021-11-24', ...proofs('resources', 'insurance'), ...permit('DEU', 'single-permit', '2021-11-24', '2027-11-24') }
const longTerm = (name: string, more: Told, value: boolean, source = boundary) => met(name, longTermRoute.question, { ...settled, ...more }, value, source)

// --- Blue Card ---
const candidate = (...more: readonly Told[]): Told =>
  Object.assign(
    { purpose: 'work', 'eu.work.form': 'highly-qualified', 'eu.contract.months': 12, 'eu.salary.percent': 160 },
    proofs('contract', 'qualification', 'insurance'),
    ...more,
  ) as Told
const card = (name: string, more: Told, expect: readonly Expected[]): Scenario => ({ name, source: boundary, ...person('KAZ', on, candidate(more)), expect })
const lowered = proofs('contract', 'qualification', 'insurance', 'shortage-or-graduate')

// --- family reunification ---
const wife = (since: string, ground = 'permit'): Told => ({
  purpose: 'family',
  born: '1996-01-01',
  ...family('spouse', 'TUR', 'DEU', ground, since),
  ...proofs('housing', 'insurance', 'resources'),
})
const reunited = (name: string, more: Told, expect: readonly Expected[]): Scenario => ({ name, source: boundary, ...person('KAZ', on, more), expect })
const parent: Told = { ...wife('2020-01-01'), ...family('parent', 'TUR', 'DEU', 'permit') }

// --- single permit ---
const jobless = (held: string, since: string): Told => ({ ...permit('DEU', 'single-permit', held, '2029-01-01'), 'eu.unemployed.since': since })
const german = (residence: string, ground: string): Told => family('spouse', 'DEU', residence, ground)

// --- the rows of the routes: months at most and at least, days of the decision ---
type RouteRow = readonly [route: string, months: number, least: number, days: number, files?: string, prolongs?: boolean]
const workRows: readonly RouteRow[] = [
  ['research', 0, 12, 90],
  ['blue-card', 0, 24, 90],
  ['seasonal', 9, 5, 90],
  ['intra-corporate', 36, 0, 90, 'employer'],
  ['single-permit', 0, 0, 90],
]
const residenceRows: readonly RouteRow[] = [
  ['union-family', 60, 0, 183, 'foreigner', true],
  ['union-permanent', 120, 120, 183, 'foreigner', true],
  ['family', 0, 12, 274, 'relative'],
  ['long-term', 0, 60, 183],
  ['study', 0, 12, 90],
  ['job-search', 0, 9, 90],
  ['temporary-protection', 0, 0, 0],
  ['victim', 0, 6, 0, 'authority'],
]
const rowsOf = (of: readonly RouteRow[]) =>
  of.map(([route, months, least, days, files = 'foreigner', prolongs = false]) => ({ route, months, least, euro: 0, days, files, prolongs }))

export const scenarios: readonly Scenario[] = [
  longTerm('Absent five and four months: no break', absent(['2022-03-01', '2022-07-28'], ['2024-03-01', '2024-06-28']), true, pack('10')),
  longTerm('Absent seven months once: broken', absent(['2022-03-01', '2022-09-30']), false, pack('10')),
  longTerm('Absent five, five and one month: broken', absent(['2022-03-01', '2022-07-31'], ['2024-03-01', '2024-07-31'], ['2025-03-01', '2025-03-31']), false, pack('10')),
  longTerm('Absent 300 days in all', absent(['2022-03-01', '2022-07-28'], ['2024-03-01', '2024-07-28']), true),
  longTerm('Absent 301 days in all', absent(['2022-03-01', '2022-07-28'], ['2024-03-01', '2024-07-29']), false),
  longTerm('Absent a day short of six months', absent(['2022-03-01', '2022-08-30']), true),
  longTerm('Absent six months', absent(['2022-03-01', '2022-08-31']), false),
  longTerm('Five years to the day', {}, true),
  longTerm('A day short of five years', { 'eu.residence.since': '2021-11-25' }, false),
  longTerm(
    'A year of study counts half',
    { 'eu.residence.since': '2021-05-26', ...permitsOf(['study', '2021-05-26', '2022-05-25'], ['single-permit', '2022-05-26', '2027-05-25']) },
    true,
  ),
  longTerm(
    'and a day later it is too short',
    { 'eu.residence.since': '2021-05-27', ...permitsOf(['study', '2021-05-27', '2022-05-26'], ['single-permit', '2022-05-27', '2027-05-26']) },
    false,
  ),
  longTerm('A student now', permit('DEU', 'study', '2021-11-24', '2027-11-24'), false),
  longTerm('Under temporary protection', { 'eu.protection.status': 'temporary' }, false),
  longTerm(
    'What lies more than five years back is not counted',
    { 'eu.residence.since': '2015-01-01', ...absent(['2021-03-01', '2021-07-28'], ['2022-03-01', '2022-07-28'], ['2024-03-01', '2024-07-28']) },
    true,
  ),
  longTerm('Without insurance', proofs('resources'), false),
  longTerm('Under an alert', rows('eu.refusalGrounds', { ground: 'threat' }), false),
  longTerm('Denmark is not bound', to('DNK'), false),
  longTerm('nor Ireland', to('IRL'), false),
  longTerm('nor Switzerland', to('CHE'), false),

  // --- lost by absence ---
  {
    name: 'Kazakh in Austria, a few days in the Union each year: not lost',
    source: pack('16'),
    ...person(
      'KAZ',
      on,
      to('AUT'),
      permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'),
      absent(['2024-01-04', '2024-12-28', 'union'], ['2025-01-01', '2025-12-28', 'union'], ['2024-01-04', '2025-12-28']),
    ),
    expect: is(residenceLost, false),
  },
  {
    name: 'the same after six years away from Austria: lost',
    source: pack('16'),
    ...person('KAZ', on, to('AUT'), permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'), absent(['2020-01-01', '2025-12-31'])),
    expect: is(residenceLost, true),
  },
  {
    name: 'A day short of six years',
    source: boundary,
    ...person('KAZ', on, to('AUT'), permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'), absent(['2020-01-01', '2025-12-30'])),
    expect: is(residenceLost, false),
  },
  {
    name: 'Twelve months outside the Union',
    source: boundary,
    ...person('KAZ', on, to('AUT'), permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'), absent(['2025-01-01', '2025-12-31', 'union'])),
    expect: is(residenceLost, true),
  },
  {
    name: 'A day less',
    source: boundary,
    ...person('KAZ', on, to('AUT'), permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'), absent(['2025-01-01', '2025-12-30', 'union'])),
    expect: is(residenceLost, false),
  },
  { name: 'No such permit: the law is silent', source: boundary, ...person('KAZ', on, absent(['2020-01-01', '2025-12-31'])), expect: [{ of: residenceLost, stands: 'silent' }] },

  // --- without work on a single permit ---
  {
    name: 'Held 14 months, 100 days without work: three months have passed',
    source: pack('11'),
    ...person('KAZ', '2026-10-16', jobless('2025-08-08', '2026-07-08')),
    expect: is(searchUntil, '2026-10-08'),
  },
  { name: 'Held 30 months: six months', source: pack('11'), ...person('KAZ', '2026-10-16', jobless('2024-04-08', '2026-07-08')), expect: is(searchUntil, '2027-01-08') },
  { name: 'Held two years to the day', source: boundary, ...person('KAZ', '2026-10-16', jobless('2024-07-08', '2026-07-08')), expect: is(searchUntil, '2027-01-08') },
  { name: 'A day short of two years', source: boundary, ...person('KAZ', '2026-10-16', jobless('2024-07-09', '2026-07-08')), expect: is(searchUntil, '2026-10-08') },
  {
    name: 'The day before the directive: silent',
    source: boundary,
    ...person('KAZ', '2026-05-21', jobless('2025-04-08', '2026-04-08')),
    expect: [{ of: searchUntil, stands: 'silent' }],
  },
  { name: 'Its first day', source: boundary, ...person('KAZ', '2026-05-22', jobless('2025-04-08', '2026-04-08')), expect: is(searchUntil, '2026-07-08') },
  {
    name: 'At work: nothing to search',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'single-permit', '2025-01-01', '2029-01-01')),
    expect: [{ of: searchUntil, stands: 'silent' }],
  },
  {
    name: 'The same on a Blue Card',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'blue-card', '2024-01-01', '2029-01-01'), { 'eu.unemployed.since': '2026-09-01' }),
    expect: is(searchUntil, '2027-03-01'),
  },

  {
    name: 'A Blue Card of two years to the day',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'blue-card', '2024-09-01', '2029-01-01'), { 'eu.unemployed.since': '2026-09-01' }),
    expect: is(searchUntil, '2027-03-01'),
  },
  {
    name: 'A Blue Card of a day less',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'blue-card', '2024-09-02', '2029-01-01'), { 'eu.unemployed.since': '2026-09-01' }),
    expect: is(searchUntil, '2026-12-01'),
  },

  // --- Blue Card: the threshold of the state lies between the average and 1.6 of it ---
  card('Pay of 1.6 of the average is enough anywhere', {}, is(blueCardRoute.question, true)),
  card('A percent less depends on the state', { 'eu.salary.percent': 159 }, open(blueCardRoute.question)),
  card('The average itself depends on the state', { 'eu.salary.percent': 100 }, open(blueCardRoute.question)),
  card('Less than the average is never enough', { 'eu.salary.percent': 99 }, is(blueCardRoute.question, false)),
  card('not even in a shortage profession', { 'eu.salary.percent': 99, ...lowered }, is(blueCardRoute.question, false)),
  card('There 1.28 of the average may be enough', { 'eu.salary.percent': 128, ...lowered }, open(blueCardRoute.question)),
  card('Six months of contract', { 'eu.contract.months': 6 }, is(blueCardRoute.question, true)),
  card('Five months of contract', { 'eu.contract.months': 5 }, is(blueCardRoute.question, false)),
  card('Without a degree', proofs('contract', 'insurance'), is(blueCardRoute.question, false)),
  card('Denmark gives none', to('DNK'), is(blueCardRoute.question, false)),
  { name: 'Before the directive', source: boundary, ...person('KAZ', '2023-11-17', candidate()), expect: [{ of: blueCardRoute.question, stands: 'silent' }] },
  { name: 'The card lets work', source: boundary, ...person('KAZ', on, permit('DEU', 'blue-card', '2025-01-01', '2027-01-01')), expect: is(mayWork, true) },
  { name: 'A card of another state does not', source: boundary, ...person('KAZ', on, permit('FRA', 'blue-card', '2025-01-01', '2027-01-01')), expect: is(mayWork, false) },

  // --- other work ---
  met('Single permit', singlePermitRoute.question, { purpose: 'work', 'eu.work.form': 'employee', ...proofs('contract') }, true),
  met('Single permit without a contract', singlePermitRoute.question, { purpose: 'work', 'eu.work.form': 'employee', ...proofs('insurance') }, false),
  met(
    'Transfer after twelve months in the group',
    intraCorporateRoute.question,
    { purpose: 'work', 'eu.work.form': 'intra-corporate', 'eu.service.months': 12, ...proofs('manager-or-specialist', 'insurance') },
    true,
  ),
  met(
    'after two months: too short anywhere',
    intraCorporateRoute.question,
    { purpose: 'work', 'eu.work.form': 'intra-corporate', 'eu.service.months': 2, ...proofs('manager-or-specialist', 'insurance') },
    false,
  ),
  {
    name: 'after three: it depends on the state',
    source: boundary,
    ...person('KAZ', on, { purpose: 'work', 'eu.work.form': 'intra-corporate', 'eu.service.months': 3, ...proofs('manager-or-specialist', 'insurance') }),
    expect: open(intraCorporateRoute.question),
  },
  met('A trainee after six', intraCorporateRoute.question, { purpose: 'work', 'eu.work.form': 'intra-corporate', 'eu.service.months': 6, ...proofs('trainee', 'insurance') }, true),
  met('Seasonal work', seasonalRoute.question, { purpose: 'seasonal-work', 'eu.work.form': 'seasonal', ...proofs('contract', 'housing', 'insurance', 'resources') }, true),
  met('Seasonal work without housing', seasonalRoute.question, { purpose: 'seasonal-work', 'eu.work.form': 'seasonal', ...proofs('contract', 'insurance', 'resources') }, false),
  met('Research', researchRoute.question, { purpose: 'work', 'eu.work.form': 'research', ...proofs('hosting-agreement', 'insurance', 'resources') }, true),
  { name: 'A tourist may not work', source: boundary, ...person('USA', on), expect: is(mayWork, false) },
  { name: 'A student may', source: boundary, ...person('KAZ', on, permit('DEU', 'study', '2026-09-01', '2027-09-01')), expect: is(mayWork, true) },
  { name: 'A Frenchman may', source: boundary, ...person('FRA', on), expect: is(mayWork, true) },
  {
    name: 'A spouse in the first year: as the state says',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'family-reunification', '2025-11-25', '2027-01-01')),
    expect: open(mayWork),
  },
  { name: 'after a year: yes', source: boundary, ...person('KAZ', on, permit('DEU', 'family-reunification', '2025-11-24', '2027-01-01')), expect: is(mayWork, true) },

  // --- study ---
  met('A student', studyRoute.question, { purpose: 'study', ...proofs('admission', 'insurance', 'resources') }, true),
  met('A student without means', studyRoute.question, { purpose: 'study', ...proofs('admission', 'insurance') }, false),
  met(
    'Search for work after the studies',
    jobSearchRoute.question,
    { ...permit('DEU', 'study', '2024-09-01', '2027-01-01'), ...proofs('completed-studies', 'insurance', 'resources') },
    true,
  ),
  met(
    'not on a permit of another state',
    jobSearchRoute.question,
    { ...permit('FRA', 'study', '2024-09-01', '2027-01-01'), ...proofs('completed-studies', 'insurance', 'resources') },
    false,
  ),
  {
    name: 'A French student in a German programme: 360 days',
    source: boundary,
    ...person('KAZ', on, { ...permit('FRA', 'study', '2026-09-01', '2029-01-01'), purpose: 'study' }),
    expect: is(lastDay, '2027-11-18'),
  },
  {
    name: 'A French student on a private visit to Germany: 90 days',
    source: boundary,
    ...person('KAZ', on, permit('FRA', 'study', '2026-09-01', '2029-01-01')),
    expect: is(lastDay, '2027-02-21'),
  },
  {
    name: 'A French researcher in Germany: 180 days in 360',
    source: boundary,
    ...person('KAZ', on, { ...permit('FRA', 'research', '2026-01-01', '2029-01-01'), purpose: 'work' }, stays(['DEU', '2026-08-01', '2026-08-30'])),
    expect: is(lastDay, '2027-04-22'),
  },
  {
    name: 'after 180 days: on the day the first of them leaves the window',
    source: boundary,
    ...person('KAZ', '2026-11-26', { purpose: 'work' }, permit('FRA', 'research', '2025-01-01', '2029-01-01'), stays(['DEU', '2025-12-01', '2026-05-29'])),
    expect: is(lastDay, '2027-05-24'),
  },
  {
    name: 'a day earlier only the short stay',
    source: boundary,
    ...person('KAZ', '2026-11-25', { purpose: 'work' }, permit('FRA', 'research', '2025-01-01', '2029-01-01'), stays(['DEU', '2025-12-01', '2026-05-29'])),
    expect: is(lastDay, '2027-02-22'),
  },
  met('A victim who cooperates', victimRoute.question, proofs('cooperation'), true),

  // --- family reunification: what the state may ask keeps the answer open within its bounds ---
  reunited('Wife of a Turk with two years of residence', wife('2024-11-24'), is(familyRoute.question, true)),
  reunited('A day less: as the state says', wife('2024-11-25'), open(familyRoute.question)),
  reunited('Wife of a Blue Card holder: no waiting', wife('2026-11-01', 'blue-card'), is(familyRoute.question, true)),
  reunited('A husband of 21', { ...wife('2020-01-01'), born: '2005-11-24' }, is(familyRoute.question, true)),
  reunited('A day short of 21: as the state says', { ...wife('2020-01-01'), born: '2005-11-25' }, open(familyRoute.question)),
  reunited('A day short of 18', { ...wife('2020-01-01'), born: '2008-11-25' }, is(familyRoute.question, false)),
  reunited('Without proofs: as the state says', { ...wife('2020-01-01'), ...proofs('contract') }, open(familyRoute.question)),
  reunited('Wife of a refugee: none are asked', { ...wife('2026-11-01', 'refugee'), ...proofs('contract') }, is(familyRoute.question, true)),
  reunited('A parent: as the state says', parent, open(familyRoute.question)),
  reunited('A cousin: as the state says', { ...wife('2020-01-01'), ...family('other', 'TUR', 'DEU', 'permit') }, open(familyRoute.question)),
  reunited('No sponsor there', { ...wife('2020-01-01'), ...family('spouse', 'TUR', 'FRA', 'permit') }, is(familyRoute.question, false)),
  reunited('Denmark is not bound', { ...wife('2020-01-01'), ...to('DNK'), ...family('spouse', 'TUR', 'DNK', 'permit') }, is(familyRoute.question, false)),

  // --- family of citizens of the Union ---
  {
    name: 'Kazakh wife of a German who works in Spain, going there',
    source: boundary,
    ...person('KAZ', on, to('ESP'), german('ESP', 'work'), { purpose: 'family' }),
    expect: [
      { of: mayEnter, is: 'visa' },
      { of: lastDay, is: 'never' },
      { of: mayWork, is: true },
      { of: unionFamilyRoute.question, is: true },
      { of: used, stands: 'silent' },
      { of: left, stands: 'silent' },
      { of: registerBy, is: '2027-02-24' },
    ],
  },
  {
    name: 'with her residence card there: no visa, no proof of means',
    source: boundary,
    ...person('KAZ', on, to('ESP'), german('ESP', 'work'), permit('ESP', 'union-family-card', '2025-01-01', '2030-01-01'), { purpose: 'family', 'eu.meansShown': false }),
    expect: [
      { of: mayEnter, is: 'permit-holder' },
      { of: conditions, is: true },
    ],
  },
  {
    name: 'Exempt wife of a German who visits Spain for a while: three months',
    source: boundary,
    ...person('USA', on, to('ESP'), german('ESP', 'none'), { purpose: 'family', 'eu.meansShown': false, 'document.expires': on }),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: conditions, is: true },
      { of: lastDay, is: '2027-02-23' },
      { of: unionFamilyRoute.question, is: false },
    ],
  },
  {
    name: 'The same wife going to Germany alone: an ordinary visitor',
    source: boundary,
    ...person('USA', on, german('ESP', 'work'), { purpose: 'family', 'eu.meansShown': false }),
    expect: [
      { of: conditions, is: false },
      { of: lastDay, is: '2027-02-21' },
    ],
  },
  {
    name: 'In the own state of the citizen the directive is not for her',
    source: boundary,
    ...person('KAZ', on, german('DEU', 'work'), { purpose: 'family' }),
    expect: [
      { of: unionFamilyRoute.question, is: false },
      { of: mayWork, is: false },
    ],
  },
  met('Parent of a student: not family to stay', unionFamilyRoute.question, { ...to('FRA'), ...family('parent', 'POL', 'FRA', 'study') }, false),
  met('Child of a student is', unionFamilyRoute.question, { ...to('FRA'), ...family('child', 'POL', 'FRA', 'study') }, true),
  met('Ireland is bound', unionFamilyRoute.question, { ...to('IRL'), ...family('spouse', 'POL', 'IRL', 'work') }, true),
  met(
    'Five years beside a Pole',
    unionPermanentRoute.question,
    { ...family('spouse', 'POL', 'DEU', 'work'), 'eu.residence.since': '2021-11-24', ...absent(['2025-01-01', '2025-06-30']) },
    true,
  ),
  met('A day short of five years beside her', unionPermanentRoute.question, { ...family('spouse', 'POL', 'DEU', 'work'), 'eu.residence.since': '2021-11-25' }, false),
  met(
    'Absent 171 days of a year, and before it',
    unionPermanentRoute.question,
    { ...family('spouse', 'POL', 'DEU', 'work'), 'eu.residence.since': '2021-11-24', ...absent(['2023-06-01', '2023-10-31'], ['2024-05-14', '2024-10-31']) },
    true,
  ),
  met(
    'Absent on its first days as well',
    unionPermanentRoute.question,
    { ...family('spouse', 'POL', 'DEU', 'work'), 'eu.residence.since': '2021-11-24', ...absent(['2023-11-01', '2023-11-30'], ['2024-05-14', '2024-10-31']) },
    false,
  ),
  {
    name: 'Two years away from a permanent residence: not more',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'union-family-card', '2018-01-01', '2028-01-01'), absent(['2023-01-01', '2024-12-31'])),
    expect: is(residenceLost, false),
  },
  {
    name: 'and a day more',
    source: boundary,
    ...person('KAZ', on, permit('DEU', 'union-family-card', '2018-01-01', '2028-01-01'), absent(['2023-01-01', '2025-01-01'])),
    expect: is(residenceLost, true),
  },
  ...(['2027-02-24', '2027-02-25'] as const).map((leaving, at): Scenario => ({
    name: `The wife of a Pole who leaves on ${leaving}`,
    source: boundary,
    ...person('KAZ', on, family('spouse', 'POL', 'DEU', 'work'), { leaving }),
    expect: at === 0 ? [{ of: registerBy, stands: 'silent' }] : is(registerBy, '2027-02-24'),
  })),
  { name: 'A Frenchman who leaves a day after three months', source: boundary, ...person('FRA', on, { leaving: '2027-02-25' }), expect: is(registerBy, '2027-02-24') },
  met(
    'Absent 182 days of a year',
    unionPermanentRoute.question,
    { ...family('spouse', 'POL', 'DEU', 'work'), 'eu.residence.since': '2021-11-24', ...absent(['2025-01-01', '2025-03-31'], ['2025-06-01', '2025-08-31']) },
    false,
  ),
  {
    name: 'A Kazakh with an Austrian EU permit comes to work: three months to apply',
    source: boundary,
    ...person('KAZ', on, permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01'), { purpose: 'work' }),
    expect: is(registerBy, '2027-02-24'),
  },
  {
    name: 'A visit asks for nothing',
    source: boundary,
    ...person('KAZ', on, permit('AUT', 'long-term-eu', '2018-01-01', '2028-01-01')),
    expect: [{ of: registerBy, stands: 'silent' }],
  },
  {
    name: 'A French Blue Card of twelve months: a month to apply',
    source: boundary,
    ...person('KAZ', on, permit('FRA', 'blue-card', '2025-11-24', '2028-01-01'), { purpose: 'work' }),
    expect: is(registerBy, '2026-12-24'),
  },
  {
    name: 'A day less',
    source: boundary,
    ...person('KAZ', on, permit('FRA', 'blue-card', '2025-11-25', '2028-01-01'), { purpose: 'work' }),
    expect: [{ of: registerBy, stands: 'silent' }],
  },
  { name: 'A Frenchman who stays registers, not before three months', source: boundary, ...person('FRA', on), expect: is(registerBy, '2027-02-24') },
  { name: 'A Frenchman on a visit does not', source: boundary, ...person('FRA', on, { leaving: '2027-02-24' }), expect: [{ of: registerBy, stands: 'silent' }] },

  // --- the lists ---
  ...(
    [
      ['research', ['research']],
      ['highly-qualified', ['blue-card', 'single-permit']],
      ['seasonal', ['seasonal']],
      ['intra-corporate', ['intra-corporate']],
      ['employee', ['single-permit']],
      ['none', []],
    ] as const
  ).map(([form, ways]): Scenario => ({
    name: `Ways to work in Germany: ${form}`,
    source: boundary,
    ...person('KAZ', on, { purpose: 'work', 'eu.work.form': form }),
    expect: [{ of: workRoutes, is: rowsOf(workRows.filter(([route]) => (ways as readonly string[]).includes(route))) }],
  })),
  { name: 'Ways to work: the form alone is asked', source: boundary, ...person('KAZ', on, { purpose: 'work' }), expect: [{ of: workRoutes, stands: 'open' }] },
  met('Seasonal work is no way to a Blue Card: nothing is asked', blueCardRoute.question, { purpose: 'work', 'eu.work.form': 'seasonal' }, false),
  { name: 'Ways to residence there', source: boundary, ...person('KAZ', on), expect: [{ of: residenceRoutes, is: rowsOf(residenceRows) }] },
  {
    name: 'Denmark knows the family of citizens alone',
    source: boundary,
    ...person('KAZ', on, to('DNK')),
    expect: [{ of: residenceRoutes, is: rowsOf(residenceRows.filter(([code]) => code.startsWith('union'))) }],
  },
  { name: 'Denmark has no way to work from the law of the Union', source: boundary, ...person('KAZ', on, to('DNK')), expect: [{ of: workRoutes, is: [] }] },
]

function permitsOf(...of: readonly (readonly [kind: string, from: string, to: string])[]): Told {
  return rows('permits', ...of.map(([kind, from, until]) => ({ state: 'DEU', kind, from, to: until })))
}
