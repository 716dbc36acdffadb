import type { Scenario, Told } from '../../scenario.js'
import { mayWork } from './work-ground.js'

/** Work on a permit, a certificate or a visa, and what each does not cover. */

const pack = (n: string) => `kz-labour-liability ${n}`
const boundary = 'boundary'
const person = (citizenship: string, on: string, form: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: '2013-01-02', purpose: 'work', 'kaz.work.form': form, 'kaz.work.position': 'none', ...more },
})
const may = (name: string, source: string, form: string, on: string, is: boolean, more: Told, citizenship = 'TUR'): Scenario => ({
  name,
  source,
  ...person(citizenship, on, form, more),
  expect: [{ of: mayWork, is }],
})
const silent = (name: string, form: string, on: string, more: Told): Scenario => ({
  name,
  source: boundary,
  ...person('TUR', on, form, more),
  expect: [{ of: mayWork, stands: 'silent' }],
})
const held = (kind: string, to = '2035-12-31', more: Told = {}): Told => ({ permits: [{ state: 'KAZ', kind, from: '2012-01-01', to }], ...more })
const onPermit = (more: Told = {}): Told => held('foreign-labour', '2035-12-31', more)
const visa = (category: string, to = '2027-11-22'): Told => ({
  visas: [{ state: 'KAZ', category, electronic: false, multiple: true, from: '2012-01-01', to, days: 365, entriesUsed: 1 }],
})
const trip = (days: number): Told => ({ 'kaz.work.place': 'trip', 'kaz.work.tripDays': days })
const now = '2026-11-23'

export const scenarios: readonly Scenario[] = [
  // The employer's permit
  may('On the permit of the employer', boundary, 'employee', now, true, onPermit()),
  may('Without a permit', boundary, 'employee', now, false, {}),
  may('The permit ended yesterday', boundary, 'employee', now, false, held('foreign-labour', '2026-11-22')),
  may('The permit ends today', boundary, 'employee', now, true, held('foreign-labour', now)),
  may('Another employer or another post', boundary, 'employee', now, false, onPermit({ 'kaz.work.asPermitted': false })),
  may('Welder used as a driver: not what the permit names', pack('15'), 'employee', now, false, onPermit({ 'kaz.work.asPermitted': false })),
  may('In another region', boundary, 'employee', now, false, onPermit({ 'kaz.work.place': 'elsewhere' })),
  may('On business trips of 90 days', boundary, 'employee', now, true, onPermit(trip(90))),
  may('On business trips of 91 days', boundary, 'employee', now, false, onPermit(trip(91))),
  may('In another region before the text that was read', boundary, 'employee', '2019-12-31', true, onPermit({ 'kaz.work.place': 'elsewhere' })),
  silent('In another region in 2020', 'employee', '2020-01-01', onPermit({ 'kaz.work.place': 'elsewhere' })),
  silent('On a permit before the first text', 'employee', '2013-12-26', onPermit()),
  ...['2013-12-27', '2016-12-31', '2017-01-01', '2019-12-31', '2020-01-01', '2023-06-30', '2023-07-01'].map(on =>
    may(`On a permit on ${on}`, boundary, 'employee', on, true, onPermit()),
  ),

  // Transfer
  may('Japanese manager on a permit for the transfer', boundary, 'intra-corporate', now, true, onPermit(), 'JPN'),
  may('Japanese manager without it', boundary, 'intra-corporate', now, false, {}, 'JPN'),
  may('In a transfer, on another post', boundary, 'intra-corporate', now, false, onPermit({ 'kaz.work.asPermitted': false })),
  ...['2017-01-01', '2023-06-30', '2023-07-01'].map(on => may(`In a transfer on ${on}`, boundary, 'intra-corporate', on, true, onPermit())),
  silent('In a transfer before the article', 'intra-corporate', '2016-12-31', onPermit()),

  // Seasonal
  may('Seasonal worker on a permit', boundary, 'seasonal', now, true, onPermit(), 'UZB'),
  may('Seasonal worker without one', boundary, 'seasonal', now, false, {}, 'UZB'),
  may('Seasonal worker on another post', boundary, 'seasonal', now, false, onPermit({ 'kaz.work.asPermitted': false }), 'UZB'),
  may('Seasonal worker in 2013', boundary, 'seasonal', '2013-12-27', true, onPermit(), 'UZB'),
  silent('Seasonal worker the day before', 'seasonal', '2013-12-26', onPermit()),

  // Household
  may('Uzbek nanny with a permit of a labour immigrant', pack('1'), 'household', now, true, held('labour-immigrant'), 'UZB'),
  may('The same person in the shop of the family', pack('2'), 'employee', now, false, held('labour-immigrant'), 'UZB'),
  may('In another region than the permit', pack('1'), 'household', now, false, held('labour-immigrant', '2035-12-31', { 'kaz.work.place': 'elsewhere' }), 'UZB'),
  may('On a trip with the family: no trips in this permit', boundary, 'household', now, false, held('labour-immigrant', '2035-12-31', trip(1)), 'UZB'),
  may('The permit of an employer does not open a household', boundary, 'household', now, false, onPermit(), 'UZB'),
  ...['2014-02-01', '2023-12-31', '2024-01-01'].map(on => may(`Labour immigrant on ${on}`, boundary, 'household', on, true, held('labour-immigrant'), 'UZB')),
  silent('Labour immigrant the day before', 'household', '2014-01-31', held('labour-immigrant')),

  // Certificate
  may('Brazilian engineer with a certificate', pack('8'), 'self-employed', now, true, held('self-employment'), 'BRA'),
  may('The same with the employer he found', boundary, 'employee', now, true, held('self-employment'), 'BRA'),
  may('The same without a certificate', pack('8'), 'employee', now, false, {}, 'BRA'),
  may('A certificate does not open a household', boundary, 'household', now, false, held('self-employment'), 'BRA'),
  ...['2017-01-01', '2023-06-30', '2023-07-01'].map(on => may(`On a certificate on ${on}`, boundary, 'self-employed', on, true, held('self-employment'), 'BRA')),
  silent('On a certificate before the article', 'self-employed', '2016-12-31', held('self-employment')),

  // Own company
  may('Business immigrant with a C5 visa', boundary, 'own-business', now, true, visa('C5')),
  may('With a C3 visa', boundary, 'own-business', now, false, visa('C3')),
  may('A C5 visa does not make an employee', boundary, 'employee', now, false, visa('C5')),
  may('Business immigrant with a temporary permit', boundary, 'own-business', '2024-05-28', true, held('temporary'), 'GEO'),
  may('The day before it was possible', boundary, 'own-business', '2024-05-27', false, held('temporary'), 'GEO'),
  may('An ethnic Kazakh with a temporary permit before', boundary, 'own-business', '2024-05-27', true, held('temporary', '2035-12-31', { ethnicKazakh: true }), 'UZB'),
  may('C5 visa in 2013', boundary, 'own-business', '2013-12-27', true, visa('C5')),
  may('C5 visa on the last day of that text', boundary, 'own-business', '2024-05-27', true, visa('C5')),
  silent('C5 visa before the first text', 'own-business', '2013-12-26', visa('C5')),

  // Remote
  may('Neo Nomad works for a payer abroad', boundary, 'remote', now, true, visa('B12-1'), 'USA'),
  may('Neo Nomad takes a job in Kazakhstan', boundary, 'employee', now, false, visa('B12-1'), 'USA'),
  may('Digital Nomad', boundary, 'remote', now, true, visa('B9-1'), 'USA'),
  may('Neo Nomad on the first day', boundary, 'remote', '2024-11-18', true, visa('B12-1'), 'USA'),
  silent('Neo Nomad the day before', 'remote', '2024-11-17', visa('B12-1')),
  silent('Remote work without such a visa: the law does not say', 'remote', now, visa('B12')),
]
