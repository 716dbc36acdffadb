import type { Scenario, Told } from '../../scenario.js'
import { mayWork } from './work-ground.js'

/** Who needs no permit: by the law and by the list of the Government. */

const pack = (n: string) => `kz-labour-liability ${n}`
const boundary = 'boundary'
const person = (citizenship: string, on: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: '2017-01-02', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none', ...more },
})
const may = (name: string, source: string, citizenship: string, on: string, is: boolean, more: Told): Scenario => ({
  name,
  source,
  ...person(citizenship, on, more),
  expect: [{ of: mayWork, is }],
})
const silent = (name: string, citizenship: string, on: string, more: Told): Scenario => ({
  name,
  source: boundary,
  ...person(citizenship, on, more),
  expect: [{ of: mayWork, stands: 'silent' }],
})
const at = (position: string, more: Told = {}): Told => ({ 'kaz.work.position': position, ...more })
const permit = (kind: string, to = '2035-12-31'): Told => ({ permits: [{ state: 'KAZ', kind, from: '2012-01-01', to }] })
const head: Told = { 'kaz.work.form': 'branch-head' }
const spouse = (married: string, more: Told = {}, until = 'never'): Told => ({
  purpose: 'family',
  'kaz.family': [{ relation: 'spouse', status: 'citizen', since: '1990-01-01', until, married }],
  ...more,
})

export const scenarios: readonly Scenario[] = [
  may('Indian head of the branch of an Indian company', pack('6'), 'IND', '2026-11-23', true, head),
  may('Permanent resident from Ukraine', pack('19'), 'UKR', '2026-11-23', true, permit('permanent')),
  may('Victim of trafficking without a status, while the case runs', pack('21'), 'UZB', '2026-11-23', true, at('trafficking-victim')),
  may('The same person, none of these', pack('21'), 'UZB', '2026-11-23', false, {}),

  // Art. 36-1(2), item by item, each from 1 July 2023
  ...['autonomous-education', 'state-body', 'astana-hub'].flatMap(position => [
    may(`${position} on the first day`, boundary, 'IND', '2023-07-01', true, at(position)),
    silent(`${position} the day before`, 'IND', '2023-06-30', at(position)),
  ]),
  ...['investment-project', 'economic-zone'].flatMap(position => [
    may(`${position}, not yet opened`, boundary, 'CHN', '2026-11-23', true, at(position, { 'kaz.work.commissioned': 'never' })),
    may(`${position}, on the last day of the year after`, boundary, 'CHN', '2026-11-23', true, at(position, { 'kaz.work.commissioned': '2025-11-23' })),
    may(`${position}, a day later`, boundary, 'CHN', '2026-11-23', false, at(position, { 'kaz.work.commissioned': '2025-11-22' })),
    silent(`${position} the day before the article`, 'CHN', '2023-06-30', at(position, { 'kaz.work.commissioned': 'never' })),
  ]),

  // Permanent residents, under three acts
  silent('Permanent resident before the first text', 'UKR', '2013-12-26', permit('permanent')),
  may('Permanent resident in 2013', boundary, 'UKR', '2013-12-27', true, permit('permanent')),
  may('Permanent resident on the last day of that text', boundary, 'UKR', '2016-12-31', true, permit('permanent')),
  may('Permanent resident under the Law on Employment', boundary, 'UKR', '2017-01-01', true, permit('permanent')),
  may('Permanent resident on its last day', boundary, 'UKR', '2023-06-30', true, permit('permanent')),
  may('Permanent resident under Art. 36-1', boundary, 'UKR', '2023-07-01', true, permit('permanent')),
  may('Stateless person with a certificate', boundary, 'XXA', '2026-11-23', true, permit('stateless-certificate')),
  may('A residence permit on its last day', boundary, 'UKR', '2026-11-23', true, permit('permanent', '2026-11-23')),
  may('A residence permit that ended yesterday', boundary, 'UKR', '2026-11-23', false, permit('permanent', '2026-11-22')),
  may('Russian with a residence permit: by the law on residents', boundary, 'RUS', '2026-11-23', true, permit('permanent')),
  may('A temporary permit gives no right to work', boundary, 'UKR', '2026-11-23', false, permit('temporary')),

  // First heads of branches
  silent('Head of a branch before the text that was read', 'IND', '2019-12-31', head),
  may('Head of a branch in 2020', boundary, 'IND', '2020-01-01', true, head),
  may('Head of a branch on the last day of the Law on Employment', boundary, 'IND', '2023-06-30', true, head),
  may('Head of a branch on the first day of Art. 36-1', boundary, 'IND', '2023-07-01', true, head),

  // Art. 29(2)(1): the spouse of a citizen
  may('Wife of a citizen, married three years', boundary, 'UZB', '2026-11-23', true, spouse('2023-11-23')),
  may('Wife of a citizen, a day short of three years', boundary, 'UZB', '2026-11-23', false, spouse('2023-11-24')),
  may('Wife of a citizen who came to work', boundary, 'UZB', '2026-11-23', false, spouse('2020-01-01', { purpose: 'work' })),
  may('Wife of a citizen, marriage ended', boundary, 'UZB', '2026-11-23', false, spouse('2020-01-01', {}, '2026-11-22')),
  may('Wife of a permanent resident', boundary, 'UZB', '2026-11-23', false, {
    purpose: 'family',
    'kaz.family': [{ relation: 'spouse', status: 'permanent', since: '1990-01-01', until: 'never', married: '2010-01-01' }],
  }),
  may('Daughter of a citizen', boundary, 'UZB', '2026-11-23', false, {
    purpose: 'family',
    'kaz.family': [{ relation: 'parent', status: 'citizen', since: '1990-01-01', until: 'never', married: 'never' }],
  }),
  may('Wife of a citizen in 2017', boundary, 'UZB', '2017-01-01', true, spouse('2013-01-01')),
  silent('Wife of a citizen before the text that was read', 'UZB', '2016-12-31', spouse('2013-01-01')),

  // The list of the Government
  ...['kandas', 'refugee-certificate', 'asylum-certificate'].flatMap(kind => [
    may(`${kind}: on the list`, boundary, 'AFG', '2023-12-08', true, permit(kind)),
    silent(`${kind}: the list before was not read`, 'AFG', '2023-12-07', permit(kind)),
    may(`${kind}: ended yesterday`, boundary, 'AFG', '2026-11-23', false, permit(kind, '2026-11-22')),
  ]),
  may('Humanitarian immigrant', boundary, 'USA', '2026-11-23', true, at('humanitarian')),
  may('Sentenced without deprivation of liberty', boundary, 'UZB', '2026-11-23', true, at('convicted')),
  silent('Humanitarian immigrant before the list', 'USA', '2023-12-07', at('humanitarian')),
  silent('Sentenced, before the list', 'UZB', '2023-12-07', at('convicted')),
  silent('Victim of trafficking before the list', 'UZB', '2023-12-07', at('trafficking-victim')),
  silent('Head of a company in foreign ownership before 28 April 2018', 'TUR', '2018-04-27', at('foreign-owned')),
  may('Head of a company in foreign ownership, first day', boundary, 'TUR', '2018-04-28', true, at('foreign-owned')),
  may('Several deputies on the last day without a number', boundary, 'TUR', '2025-08-30', true, at('foreign-owned', { 'kaz.work.onlyOneInPost': false })),
  may('A second deputy since 31 August 2025', boundary, 'TUR', '2025-08-31', false, at('foreign-owned', { 'kaz.work.onlyOneInPost': false })),
  may('The only deputy since 31 August 2025', boundary, 'TUR', '2025-08-31', true, at('foreign-owned', { 'kaz.work.onlyOneInPost': true })),

  // Nobody is told no before the list that was read
  silent('No ground, the day before the list', 'IND', '2023-12-07', {}),
  may('No ground, on the first day of the list', boundary, 'IND', '2023-12-08', false, {}),
  may('A student', boundary, 'IND', '2026-11-23', false, { purpose: 'study' }),
  { name: 'A tourist', source: boundary, on: '2026-11-23', told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-11-23' }, expect: [{ of: mayWork, is: false }] },
  {
    name: 'A Russian tourist may take work without a permit',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'RUS', destination: 'KAZ', entered: '2026-11-23' },
    expect: [{ of: mayWork, is: true }],
  },
  {
    name: 'Came to work and told nothing of it: open',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'IND', destination: 'KAZ', entered: '2026-11-23', purpose: 'work' },
    expect: [{ of: mayWork, stands: 'open' }],
  },
]
