import type { Scenario, Told } from '../scenario.js'
import { mayApplyForPermanentResidence as mayApply } from './migration-law-7.js'

/** Worked cases of who may ask for permanent residence, and their boundaries. */

const boundary = 'boundary'
const asks = (name: string, on: string, citizenship: string, is: boolean, more: Told = {}, source = boundary): Scenario => ({
  name, source, on, told: { citizenship, destination: 'KAZ', entered: on, ...more }, expect: [{ of: mayApply, is }],
})
const visa = (category: string, multiple = true): Told => ({
  visas: [{ state: 'KAZ', category, electronic: false, multiple, from: '2015-01-01', to: '2030-12-31', days: 365, entriesUsed: 0 }],
})
const permit = (kind: string): Told => ({ permits: [{ state: 'KAZ', kind, from: '2015-01-01', to: '2030-12-31' }] })

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
  asks('Accredited staff under the old text', '2024-05-27', 'RUS', false, { ...permit('accreditation'), purpose: 'work' }),
  asks('Deprived of citizenship, under the old text', '2024-05-27', 'RUS', false, { purpose: 'work', 'kaz.refusalGrounds': [{ ground: '13' }] }),
  asks('Lost citizenship, the day before it became a bar', '2017-07-23', 'RUS', true, { purpose: 'work', 'kaz.refusalGrounds': [{ ground: '12' }] }),
  asks('Lost citizenship, the day it became a bar', '2017-07-24', 'RUS', false, { purpose: 'work', 'kaz.refusalGrounds': [{ ground: '12' }] }),
  { name: 'Before the article had this subject: silent', source: boundary, on: '2015-12-05', told: { citizenship: 'RUS', entered: '2015-12-05' }, expect: [{ of: mayApply, stands: 'silent' }] },
]
