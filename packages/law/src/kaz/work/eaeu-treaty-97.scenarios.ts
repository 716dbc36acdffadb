import type { Scenario, Told } from '../../scenario.js'
import { lastDay, registerBy } from '../questions.js'
import { mayWork } from './work-ground.js'

/** Workers from the Union: work without a permit, stay as long as the contract, fifteen days after an early end. */

const pack = (n: string) => `kz-labour-liability ${n}`
const union = (n: string) => `eaeu-cis ${n}`
const boundary = 'boundary'
const works = (more: Told = {}): Told => ({ destination: 'KAZ', purpose: 'work', 'kaz.work.form': 'employee', 'kaz.work.position': 'none', ...more })
const contract = (from: string, to: string, ended = 'never'): Told => ({ 'kaz.contract.from': from, 'kaz.contract.to': to, 'kaz.contract.ended': ended })
/** Present since the day of entry. */
const present = (citizenship: string, entered: string, on: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: works({ citizenship, entered, stays: [{ state: 'KAZ', from: entered, to: on }], ...more }),
})
/** Entered on 1 March 2026, contract to the end of the year, ended early on some day. */
const endedOn = (ended: string, on: string, citizenship = 'KGZ') => present(citizenship, '2026-03-01', on, contract('2026-03-01', '2026-12-31', ended))
const may = (name: string, on: string, citizenship: string, is: boolean, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  on,
  told: works({ citizenship, entered: on, ...more }),
  expect: [{ of: mayWork, is }],
})

/** In Kazakhstan since 1 August 2026 with a relative there, asked about on 23 November. */
const withKin = (name: string, citizenship: string, is: string, kin: Told, entered = '2026-08-01'): Scenario => ({
  name,
  source: boundary,
  on: '2026-11-23',
  told: {
    citizenship,
    destination: 'KAZ',
    entered,
    purpose: 'family',
    stays: [{ state: 'KAZ', from: entered, to: '2026-11-23' }],
    'kaz.family': [{ relation: 'spouse', status: 'eaeu-worker', since: '2026-01-01', until: '2027-07-31', married: '2020-01-01', ...kin }],
  },
  expect: [{ of: lastDay, is }],
})

export const scenarios: readonly Scenario[] = [
  withKin('Wife of a worker from the Union: as long as he', 'ARM', '2027-07-31', {}),
  withKin('Child of one', 'KGZ', '2027-07-31', { relation: 'parent' }),
  withKin('Parent of one: no family by the treaty', 'KGZ', '2026-10-29', { relation: 'child' }),
  withKin('Wife of a citizen: by the ordinary term', 'RUS', '2026-10-29', { status: 'citizen' }),
  withKin('Wife of a worker whose contract has ended: the visa-free term is the longer', 'RUS', '2026-12-29', { until: '2026-10-15' }, '2026-10-01'),
  withKin('Uzbek wife of a worker from the Union: not counted', 'UZB', '2026-08-30', {}),
  {
    name: 'Russian with a labour contract: no permit, stay as long as it runs',
    source: pack('4'),
    ...present('RUS', '2026-03-01', '2026-11-23', contract('2026-03-01', '2027-02-28')),
    expect: [
      { of: mayWork, is: true },
      { of: lastDay, is: '2027-02-28' },
    ],
  },
  {
    name: 'Russian worker registers by the thirtieth day like everyone',
    source: boundary,
    ...present('RUS', '2026-08-01', '2026-08-10', contract('2026-08-01', '2027-07-31')),
    expect: [
      { of: lastDay, is: '2027-07-31' },
      { of: registerBy, is: '2026-08-30' },
    ],
  },
  {
    name: 'Russian with a contract without end',
    source: boundary,
    ...present('RUS', '2026-03-01', '2026-11-23', contract('2026-03-01', 'never')),
    expect: [{ of: lastDay, is: 'never' }],
  },
  {
    name: 'Planned: the contract begins on the day of entry',
    source: boundary,
    on: '2026-01-10',
    told: works({ citizenship: 'RUS', entered: '2026-02-01', ...contract('2026-02-01', '2026-12-31') }),
    expect: [{ of: lastDay, is: '2026-12-31' }],
  },
  {
    name: 'Planned: the contract begins a day after the entry',
    source: boundary,
    on: '2026-01-10',
    told: works({ citizenship: 'RUS', entered: '2026-02-01', ...contract('2026-02-02', '2026-12-31') }),
    expect: [{ of: lastDay, is: '2026-05-01' }],
  },

  // Art. 97(9): the early end
  { name: 'Kyrgyz, ended early on day 101: fifteen days for another', source: union('1'), ...endedOn('2026-06-09', '2026-06-10'), expect: [{ of: lastDay, is: '2026-06-24' }] },
  { name: 'Kyrgyz, ended early on day 120', source: boundary, ...endedOn('2026-06-28', '2026-07-01'), expect: [{ of: lastDay, is: '2026-07-13' }] },
  { name: 'Ended early on day 60: the visa-free days remain', source: union('2'), ...endedOn('2026-04-29', '2026-04-30'), expect: [{ of: lastDay, is: '2026-05-29' }] },
  { name: 'Ended early on day 90', source: boundary, ...endedOn('2026-05-29', '2026-05-29'), expect: [{ of: lastDay, is: '2026-05-29' }] },
  { name: 'Ended early on day 91', source: boundary, ...endedOn('2026-05-30', '2026-05-30'), expect: [{ of: lastDay, is: '2026-06-14' }] },
  {
    name: 'Kyrgyz, ended in time: until the last day of the contract',
    source: boundary,
    ...present('KGZ', '2026-03-01', '2026-11-23', contract('2026-03-01', '2026-11-30')),
    expect: [{ of: lastDay, is: '2026-11-30' }],
  },
  {
    name: 'A contract of two months in time: the visa-free days are longer',
    source: boundary,
    ...present('KGZ', '2026-03-01', '2026-05-10', contract('2026-03-01', '2026-04-30')),
    expect: [{ of: lastDay, is: '2026-05-29' }],
  },
  {
    name: 'Uzbek with a contract: the treaty is not for him',
    source: boundary,
    ...present('UZB', '2026-11-10', '2026-11-23', contract('2026-11-10', '2027-02-28')),
    expect: [
      { of: mayWork, is: false },
      { of: lastDay, is: '2026-12-09' },
    ],
  },
  {
    name: 'Russian in his own company: the treaty on work does not lengthen the stay',
    source: boundary,
    ...present('RUS', '2026-11-10', '2026-11-23', { ...contract('2026-11-10', '2027-11-09'), 'kaz.work.form': 'own-business' }),
    expect: [
      { of: mayWork, is: false },
      { of: lastDay, is: '2027-02-07' },
    ],
  },

  // Who, since when
  may('Armenian', '2026-11-23', 'ARM', true),
  may('Kyrgyz on the day of accession', '2015-08-12', 'KGZ', true),
  may('Russian under the agreement of 2010', '2012-01-01', 'RUS', true),
  may('Belarusian on its last day', '2014-12-31', 'BLR', true),
  may('Russian on the first day of the Union', '2015-01-01', 'RUS', true),
  may('Russian cook in a household', '2026-11-23', 'RUS', true, { 'kaz.work.form': 'household' }),
  may('Tajik: not a member', '2026-11-23', 'TJK', false),
  {
    name: 'Russian the day before the agreement of 2010: silent',
    source: boundary,
    on: '2011-12-31',
    told: works({ citizenship: 'RUS', entered: '2011-12-31' }),
    expect: [{ of: mayWork, stands: 'silent' }],
  },
  {
    name: 'Armenian on the day before the accession',
    source: boundary,
    on: '2015-01-01',
    told: works({ citizenship: 'ARM', entered: '2015-01-01' }),
    expect: [{ of: mayWork, stands: 'silent' }],
  },
  {
    name: 'Armenian wife of an Armenian worker may work herself',
    source: union('3'),
    on: '2026-11-23',
    told: { citizenship: 'ARM', destination: 'KAZ', entered: '2026-11-01', purpose: 'family' },
    expect: [{ of: mayWork, is: true }],
  },
  {
    name: 'Uzbek wife of a Kyrgyz worker: a permit is needed',
    source: union('4'),
    on: '2026-11-23',
    told: {
      citizenship: 'UZB',
      destination: 'KAZ',
      entered: '2026-11-01',
      purpose: 'family',
      'kaz.family': [{ relation: 'spouse', status: 'eaeu-worker', since: '2026-01-01', until: 'never', married: '2010-01-01' }],
    },
    expect: [{ of: mayWork, is: false }],
  },
  {
    name: 'Tajik visitor: no work without a permit',
    source: union('7'),
    on: '2026-11-23',
    told: { citizenship: 'TJK', destination: 'KAZ', entered: '2026-11-01' },
    expect: [{ of: mayWork, is: false }],
  },
]
