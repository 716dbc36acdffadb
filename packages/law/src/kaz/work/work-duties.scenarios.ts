import type { Scenario, Told } from '../../scenario.js'
import { mayFound } from './business-founding.js'
import { employerDuties, workDuties } from './work-duties.js'
import { quota, quotaInPersons } from './work-quota.js'

/** Duties of employers and workers with their last days; founding a company; the quota of the year. */

const pack = (n: string) => `kz-labour-liability ${n}`
const boundary = 'boundary'
type Duty = { readonly deed: string; readonly by: string; readonly sanction: string }
const duty = (deed: string, by: string, sanction = 'none'): Duty => ({ deed, by, sanction })
const person = (citizenship: string, on: string, form: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: on, purpose: 'work', 'kaz.work.form': form, 'kaz.work.position': 'none', 'kaz.work.permitNotice': 'never', ...more },
})
const employer = (name: string, form: string, on: string, more: Told, rows: readonly Duty[], source = boundary, citizenship = 'TUR'): Scenario => ({
  name,
  source,
  ...person(citizenship, on, form, more),
  expect: [{ of: employerDuties, is: rows }],
})
const worker = (name: string, form: string, on: string, more: Told, rows: readonly Duty[], source = boundary, citizenship = 'TUR'): Scenario => ({
  name,
  source,
  ...person(citizenship, on, form, more),
  expect: [{ of: workDuties, is: rows }],
})
const held = (kind: string, to = '2027-03-31'): Told => ({ permits: [{ state: 'KAZ', kind, from: '2012-01-01', to }] })
/** With a temporary residence permit for the same term. */
const withResidence = (kind: string): Told => ({ permits: [kind, 'temporary'].map(one => ({ state: 'KAZ', kind: one, from: '2012-01-01', to: '2027-03-31' })) })
const notice = (day: string): Told => ({ 'kaz.work.permitNotice': day })
const c5: Told = { visas: [{ state: 'KAZ', category: 'C5', electronic: false, multiple: true, from: '2012-01-01', to: '2028-11-22', days: 730, entriesUsed: 0 }] }
const found = (name: string, citizenship: string, on: string, is: boolean, more: Told = {}, source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship, destination: 'KAZ', entered: on, ...more },
  expect: [{ of: mayFound, is }],
})
const share = (form: string, on: string, is: number | 'open'): Scenario => ({
  name: `Quota for ${form} on ${on}`,
  source: pack('section 4'),
  ...person('UZB', on, form, {}),
  expect: [is === 'open' ? { of: quota, stands: 'open' } : { of: quota, is }],
})
const persons = (form: string, on: string, is: number | 'open', category = '1'): Scenario => ({
  name: `Persons in the quota for ${form} ${category} on ${on}`,
  source: pack('section 4'),
  ...person('UZB', on, form, { 'kaz.work.category': category }),
  expect: [is === 'open' ? { of: quotaInPersons, stands: 'open' } : { of: quotaInPersons, is }],
})
const now = '2026-11-23'

export const scenarios: readonly Scenario[] = [
  // The levy: ten working days of the notice
  employer('Levy after a notice of Monday', 'employee', now, notice('2026-11-23'), [duty('pay-levy', '2026-12-07')]),
  employer('Levy over the day of independence', 'employee', now, notice('2026-12-04'), [duty('pay-levy', '2026-12-21')]),
  employer('Levy for seasonal workers, and housing', 'seasonal', now, notice('2026-11-23'), [duty('pay-levy', '2026-12-07'), duty('house-workers', 'never')]),
  employer('Levy in 2025', 'employee', '2025-12-31', notice('2025-11-03'), [duty('pay-levy', '2025-11-17')]),
  employer('No notice yet', 'employee', now, {}, []),
  employer('Russian: no levy', 'employee', now, notice('2026-11-23'), [], pack('4'), 'RUS'),
  employer('A tourist: nothing', 'none', now, {}, []),

  // Transfer: ten calendar days of the entry
  employer('Japanese manager: report in ten days', 'intra-corporate', now, {}, [duty('report-transfer', '2026-12-03')], pack('7'), 'JPN'),
  employer('Report in 2020', 'intra-corporate', '2020-01-10', {}, [duty('report-transfer', '2020-01-20')], boundary, 'JPN'),

  // Hire, departure, figures
  employer('Worker with a certificate', 'employee', now, held('self-employment'), [duty('report-hire', 'never')]),
  employer('Worker with a certificate in 2020', 'employee', '2020-01-10', held('self-employment'), [duty('report-hire', 'never')]),
  employer('Worker on a permit', 'employee', now, held('foreign-labour'), [duty('secure-departure', '2027-03-31', '518(1)'), duty('report-statistics', 'never')]),
  employer('Worker on a permit, day before the article', 'employee', '2023-06-30', held('foreign-labour'), [duty('secure-departure', '2027-03-31', '518(1)')]),
  employer('Housing of seasonal workers in 2014', 'seasonal', '2014-06-01', {}, [duty('house-workers', 'never')]),
  employer('Family with a labour immigrant', 'household', now, held('labour-immigrant'), [duty('register-contract', 'never')]),
  employer('Family with a labour immigrant in 2024', 'household', '2024-12-31', held('labour-immigrant'), []),

  // The worker
  worker('The permit ends, and with it the residence permit: leave', 'employee', now, withResidence('foreign-labour'), [duty('leave', '2027-03-31', '517')]),
  worker('The permit of the employer is no ground of stay: the visa-free days count', 'employee', now, held('foreign-labour'), [duty('leave', '2027-02-20', '517')]),
  worker('Certificate: extend it in three months', 'self-employed', now, { ...withResidence('self-employment'), 'kaz.work.permitFrom': '2026-11-01' }, [
    duty('leave', '2027-03-31', '517'),
    duty('extend-certificate', '2027-02-01', 'certificate-ends'),
  ]),
  worker('Certificate in 2020', 'self-employed', '2020-01-10', { ...withResidence('self-employment'), 'kaz.work.permitFrom': '2020-01-01' }, [
    duty('leave', '2027-03-31', '517'),
    duty('extend-certificate', '2020-04-01', 'certificate-ends'),
  ]),
  worker('Labour immigrant: declaration before leaving', 'household', now, { ...held('labour-immigrant'), leaving: '2027-03-01' }, [
    duty('leave', '2027-03-31', '517'),
    duty('declare-income', '2027-03-01', 'entry-refused'),
  ]),
  worker('Labour immigrant in 2025', 'household', '2025-12-31', held('labour-immigrant'), [duty('leave', '2027-03-31', '517')]),
  worker('Business immigrant: two months of the entry', 'own-business', now, c5, [
    duty('register-company', '2027-01-23', 'stay-shortened'),
    duty('pay-capital', '2027-01-23', 'stay-shortened'),
  ]),
  worker('Own company without such a visa', 'own-business', now, {}, []),
  worker('A tourist: nothing', 'none', now, {}, []),

  // Founding a company
  found('Without a C5 visa', 'TUR', now, false, {}, pack('23')),
  found('Citizen of the Union: by treaty', 'KGZ', now, true, {}, pack('23')),
  found('Kyrgyz before the accession', 'KGZ', '2015-08-11', false),
  found('Kyrgyz on the day of accession', 'KGZ', '2015-08-12', true),
  found('Russian before the Union', 'RUS', '2014-12-31', false),
  found('With a C5 visa', 'TUR', now, true, c5),
  found('With a temporary permit of a business immigrant', 'GEO', '2024-05-28', true, {
    ...held('temporary'),
    purpose: 'investment',
    'kaz.work.form': 'own-business',
    'kaz.work.position': 'none',
  }),
  found('The day before', 'GEO', '2024-05-27', false, { ...held('temporary'), purpose: 'investment', 'kaz.work.form': 'own-business', 'kaz.work.position': 'none' }),
  found('With a residence permit', 'GEO', now, true, held('permanent')),
  found('Stateless person with a certificate', 'XXA', now, true, held('stateless-certificate')),
  found('With a residence permit, the day before', 'GEO', '2024-05-27', false, held('permanent')),

  // The quota
  share('employee', '2014-06-01', 70),
  share('employee', '2018-06-01', 'open'),
  share('employee', '2020-06-01', 32),
  share('employee', '2021-06-01', 31),
  share('employee', '2022-06-01', 31),
  share('employee', '2023-06-01', 'open'),
  share('employee', '2024-06-01', 23),
  share('employee', '2025-07-31', 20),
  share('employee', '2025-08-01', 25),
  share('employee', now, 25),
  share('employee', '2027-01-01', 'open'),
  share('household', '2020-06-01', 390),
  share('household', '2021-06-01', 'open'),
  share('household', '2022-06-01', 320),
  share('household', '2024-06-01', 310),
  share('household', '2025-07-31', 300),
  share('household', '2025-08-01', 295),
  share('household', '2026-01-01', 295),
  share('household', '2026-01-02', 290),
  persons('employee', now, 726, '1'),
  persons('employee', now, 3402, '2'),
  persons('employee', now, 5893, '3'),
  persons('employee', now, 3131, '4'),
  persons('seasonal', now, 4994),
  persons('household', now, 'open'),
  persons('employee', '2024-06-01', 906, '1'),
  persons('employee', '2024-06-01', 5054, '2'),
  persons('employee', '2024-06-01', 10_786, '3'),
  persons('employee', '2024-06-01', 2888, '4'),
  persons('seasonal', '2024-06-01', 2366),
  persons('household', '2024-06-01', 271_300),
  persons('household', '2025-08-01', 237_800),
  persons('employee', '2025-06-01', 'open', '1'),
]
