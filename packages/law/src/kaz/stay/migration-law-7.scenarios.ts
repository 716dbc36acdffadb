import type { Scenario, Told } from '../../scenario.js'
import { mayApplyForPermanentResidence as mayApply } from './migration-law-7.js'

/** Worked cases of who may ask for permanent residence, and their boundaries. */

const boundary = 'boundary'
const asks = (name: string, on: string, citizenship: string, is: boolean, more: Told = {}, source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship, destination: 'KAZ', entered: on, ...more },
  expect: [{ of: mayApply, is }],
})
const visa = (category: string, multiple = true, from = '2015-01-01', to = '2030-12-31', state = 'KAZ'): Told => ({
  visas: [{ state, category, electronic: false, multiple, from, to, days: 365, entriesUsed: 0 }],
})
const permit = (kind: string, from = '2015-01-01', to = '2030-12-31', state = 'KAZ'): Told => ({ permits: [{ state, kind, from, to }] })
/** The days around each text of the article. */
const texts = ['2015-12-06', '2020-01-10', '2020-01-11', '2024-05-27', '2024-05-28']
const work = { purpose: 'work' } as const

export const scenarios: readonly Scenario[] = [
  asks('Russian tourist, 1 May 2024: barred as a tourist', '2024-05-01', 'RUS', false, {}, 'kz-entry-stay 33'),
  asks('Russian tourist, 1 July 2024: of a treaty state', '2024-07-01', 'RUS', true, {}, 'kz-entry-stay 33'),
  asks('Russian tourist, last day of the list of the excluded', '2024-05-27', 'RUS', false),
  asks('Russian tourist, first day without that list', '2024-05-28', 'RUS', true),
  asks('Russian who came to work, under the old text', '2024-05-27', 'RUS', true, { purpose: 'work' }),
  ...['transit', 'treatment', 'business', 'humanitarian', 'official', 'religion'].flatMap(purpose => [
    asks(`Russian, ${purpose}, under the old text`, '2024-05-27', 'RUS', false, { purpose }),
    asks(`Russian, ${purpose}, under the new text`, '2024-05-28', 'RUS', true, { purpose }),
  ]),
  asks('German on the list of the Government only: no treaty', '2024-07-01', 'DEU', false),
  asks('German on a visa for permanent residence', '2019-06-01', 'DEU', true, { ...visa('B8'), purpose: 'residence' }),
  ...texts.flatMap(on => [
    asks(`Visa for permanent residence on ${on}`, on, 'NGA', true, { ...visa('B8'), ...work }),
    asks(`Visa of an ethnic Kazakh for residence on ${on}`, on, 'NGA', true, { ...visa('C1'), ...work }),
    asks(`Such a visa that begins that day, ${on}`, on, 'NGA', true, { ...visa('B8', true, on), ...work }),
    asks(`Such a visa that ends that day, ${on}`, on, 'NGA', true, { ...visa('B8', true, '2015-01-01', on), ...work }),
    asks(`A visa of another state on ${on}`, on, 'NGA', false, { ...visa('B8', true, '2015-01-01', '2030-12-31', 'UZB'), ...work }),
    asks(`A visa not begun on ${on}`, on, 'NGA', false, { ...visa('B8', true, '2030-01-01', '2030-12-31'), ...work }),
    asks(`A visa that has ended on ${on}`, on, 'NGA', false, { ...visa('B8', true, '2015-01-01', '2015-01-02'), ...work }),
    asks(`Ethnic Kazakh on ${on}`, on, 'NGA', true, { ethnicKazakh: true, ...work }),
    asks(`By a treaty of two states on ${on}`, on, 'GEO', true, work),
    asks(`Citizen of a member of the EAEU on ${on}`, on, 'BLR', true, work),
    asks(`No basis on ${on}`, on, 'NGA', false, work),
    asks(`Tourist on ${on}`, on, 'GEO', on === '2024-05-28'),
  ]),
  ...['2020-01-11', '2024-05-28'].flatMap(on => [
    asks(`Refugee status that begins on ${on}`, on, 'AFG', true, { ...permit('refugee-certificate', on), ...work }),
    asks(`Refugee status that ends on ${on}`, on, 'AFG', true, { ...permit('refugee-certificate', '2015-01-01', on), ...work }),
    asks(`Refugee status that has ended before ${on}`, on, 'AFG', false, { ...permit('refugee-certificate', '2015-01-01', '2015-01-02'), ...work }),
    asks(`Refugee of another state on ${on}`, on, 'AFG', false, { ...permit('refugee-certificate', '2015-01-01', '2030-12-31', 'TJK'), ...work }),
    asks(`Temporary permit on ${on}`, on, 'AFG', false, { ...permit('temporary'), ...work }),
  ]),
  ...['A5', 'B9-1'].map(category => asks(`${category} since May 2024`, '2024-05-28', 'IND', true, { ...visa(category), ...work })),
  ...['A6', 'B9'].flatMap(category => [
    asks(`${category} that begins that day`, '2026-06-01', 'IND', true, { ...visa(category, true, '2026-06-01'), ...work }),
    asks(`${category} that ends that day`, '2026-06-01', 'IND', true, { ...visa(category, true, '2015-01-01', '2026-06-01'), ...work }),
    asks(`${category} that has ended`, '2026-06-01', 'IND', false, { ...visa(category, true, '2015-01-01', '2026-05-31'), ...work }),
    asks(`${category} that has not begun`, '2026-06-01', 'IND', false, { ...visa(category, true, '2026-06-02'), ...work }),
    asks(`${category} of another state`, '2026-06-01', 'IND', false, { ...visa(category, true, '2015-01-01', '2030-12-31', 'UZB'), ...work }),
  ]),
  asks('German on a work visa', '2026-06-01', 'DEU', false, { ...visa('C3'), purpose: 'work' }),
  asks('German on a multiple investor visa before May 2024', '2024-05-27', 'DEU', false, { ...visa('A6'), purpose: 'investment' }),
  asks('German on a multiple investor visa since May 2024', '2024-05-28', 'DEU', true, { ...visa('A6'), purpose: 'investment' }, 'kz-residence-protection 14'),
  asks('An investor visa for one entry does not do', '2026-06-01', 'DEU', false, { ...visa('A5', false), purpose: 'investment' }),
  asks('Profession in demand before May 2024', '2024-05-27', 'IND', false, { ...visa('B9'), purpose: 'work' }),
  asks('Profession in demand since May 2024', '2024-05-28', 'IND', true, { ...visa('B9'), purpose: 'work' }),
  asks('Refugee in 2019', '2020-01-10', 'AFG', false, { ...permit('refugee-certificate'), purpose: 'protection' }),
  asks('Refugee since 2020', '2020-01-11', 'AFG', true, { ...permit('refugee-certificate'), purpose: 'protection' }, 'kz-residence-protection 3'),
  asks('Refugee in 2026', '2026-01-15', 'AFG', true, { ...permit('refugee-certificate'), purpose: 'protection' }, 'kz-residence-protection 3'),
  asks('Ethnic Kazakh of any visa', '2026-06-01', 'CHN', true, { ...visa('B10'), ethnicKazakh: true, purpose: 'private' }, 'kz-residence-protection 9'),
  asks('Ethnic Kazakh in 2018', '2018-06-01', 'CHN', true, { ...visa('B10'), ethnicKazakh: true, purpose: 'private' }),
  asks('Accredited staff of another state under the old text', '2024-05-27', 'RUS', true, { ...permit('accreditation', '2015-01-01', '2030-12-31', 'UZB'), ...work }),
  asks('Staff no longer accredited', '2024-05-27', 'RUS', true, { ...permit('accreditation', '2015-01-01', '2024-05-26'), ...work }),
  asks('Last day of the accreditation', '2024-05-27', 'RUS', false, { ...permit('accreditation', '2015-01-01', '2024-05-27'), ...work }),
  ...['12', '13'].flatMap(ground =>
    [
      ['2017-07-24', true],
      ['2017-07-25', false],
      ['2024-05-27', false],
      ['2024-05-28', true],
    ].map(([on, is]) => asks(`Ground ${ground} on ${String(on)}`, String(on), 'RUS', is === true, { ...work, 'kaz.refusalGrounds': [{ ground }] })),
  ),
  asks('Accredited staff under the old text', '2024-05-27', 'RUS', false, { ...permit('accreditation'), purpose: 'work' }),
  {
    name: 'Before the article had this subject: silent',
    source: boundary,
    on: '2015-12-05',
    told: { citizenship: 'RUS', entered: '2015-12-05' },
    expect: [{ of: mayApply, stands: 'silent' }],
  },
]
