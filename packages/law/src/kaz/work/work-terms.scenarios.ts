import type { Scenario, Told } from '../../scenario.js'
import { extendBy, extendFrom, mayExtend, permitUntil } from './work-terms.js'

/** How long permits run, and how they are extended. */

const pack = (n: string) => `kz-labour-liability ${n}`
const residence = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const person = (on: string, form: string, more: Told): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship: 'TJK', destination: 'KAZ', entered: '2025-11-01', purpose: 'work', 'kaz.work.form': form, 'kaz.work.position': 'none', ...more },
})
const until = (name: string, form: string, more: Told, is: string, on = '2026-11-23', source = boundary): Scenario => ({
  name,
  source,
  ...person(on, form, more),
  expect: [{ of: permitUntil, is }],
})
const extending = (name: string, form: string, more: Told, is: boolean, on = '2026-11-23', source = boundary): Scenario => ({
  name,
  source,
  ...person(on, form, more),
  expect: [{ of: mayExtend, is }],
})
const held = (kind: string, ...of: readonly (readonly [from: string, to: string])[]): Told => ({ permits: of.map(([from, to]) => ({ state: 'KAZ', kind, from, to })) })
const job = (category: string, years: number, from = '2026-12-01'): Told => ({ 'kaz.work.category': category, 'kaz.work.permitYears': years, 'kaz.work.permitFrom': from })
const asked = (from: string, months: number): Told => ({ 'kaz.work.permitFrom': from, 'kaz.work.permitMonths': months })
const contract = (to: string): Told => ({ 'kaz.contract.to': to })
const house = (months: number, more: Told): Told => ({ 'kaz.work.permitMonths': months, 'kaz.work.workedBefore': true, 'kaz.work.taxPrepaid': true, ...more })
const year = held('labour-immigrant', ['2025-11-24', '2026-11-23'])
const nine = held('labour-immigrant', ['2026-03-01', '2026-11-30'])
const permit = (to: string): Told => held('foreign-labour', ['2026-01-01', to])

export const scenarios: readonly Scenario[] = [
  // The employer's permit
  until('First category, one year', 'employee', job('1', 1), '2027-11-30'),
  until('First category, three years', 'employee', job('1', 3), '2029-11-30'),
  until('Second category: a year, whatever is asked', 'employee', job('2', 3), '2027-11-30'),
  until('Fourth category, 2022', 'employee', job('4', 1, '2022-02-01'), '2023-01-31', '2022-02-01'),
  extending('First category after many extensions', 'employee', { 'kaz.work.category': '1', 'kaz.work.extensions': 9, ...permit('2027-01-10') }, true),
  extending('Third category, once extended', 'employee', { 'kaz.work.category': '3', 'kaz.work.extensions': 1, ...permit('2027-01-10') }, true),
  extending('Third category, twice extended', 'employee', { 'kaz.work.category': '3', 'kaz.work.extensions': 2, ...permit('2027-01-10') }, false),
  extending('Second category, twice extended, in 2022', 'employee', { 'kaz.work.category': '2', 'kaz.work.extensions': 2, ...permit('2022-06-30') }, false, '2022-05-20'),
  extending('Second category, once extended, in 2022', 'employee', { 'kaz.work.category': '2', 'kaz.work.extensions': 1, ...permit('2022-06-30') }, true, '2022-05-20'),
  extending('Fourth category', 'employee', { 'kaz.work.category': '4', 'kaz.work.extensions': 0, ...permit('2027-01-10') }, false),
  extending('Sixty days before the end', 'employee', { 'kaz.work.category': '1', 'kaz.work.extensions': 0, ...permit('2027-01-22') }, true),
  extending('Sixty-one days before', 'employee', { 'kaz.work.category': '1', 'kaz.work.extensions': 0, ...permit('2027-01-23') }, false),
  extending('Thirty days before', 'employee', { 'kaz.work.category': '1', 'kaz.work.extensions': 0, ...permit('2026-12-23') }, true),
  extending('Twenty-nine days before', 'employee', { 'kaz.work.category': '1', 'kaz.work.extensions': 0, ...permit('2026-12-22') }, false),
  {
    name: 'The window of an extension',
    source: boundary,
    ...person('2026-11-23', 'employee', permit('2026-12-31')),
    expect: [
      { of: extendFrom, is: '2026-11-01' },
      { of: extendBy, is: '2026-12-01' },
    ],
  },
  {
    name: 'No permit, no window',
    source: boundary,
    ...person('2026-11-23', 'employee', {}),
    expect: [
      { of: extendFrom, stands: 'silent' },
      { of: extendBy, stands: 'silent' },
    ],
  },

  // Transfer
  until('Transfer on a contract of two years', 'intra-corporate', { 'kaz.work.permitFrom': '2026-12-01', ...contract('2028-11-30') }, '2028-11-30', '2026-11-23', pack('7')),
  until('Transfer on a contract of four years', 'intra-corporate', { 'kaz.work.permitFrom': '2026-12-01', ...contract('2030-11-30') }, '2029-11-30'),
  until('Transfer in 2020', 'intra-corporate', { 'kaz.work.permitFrom': '2020-01-01', ...contract('never') }, '2022-12-31', '2020-01-01'),
  extending('Transfer, not yet extended', 'intra-corporate', { 'kaz.work.extensions': 0 }, true, '2026-11-23', pack('7')),
  extending('Transfer, once extended', 'intra-corporate', { 'kaz.work.extensions': 1 }, false),
  extending('Transfer, once extended, 2020', 'intra-corporate', { 'kaz.work.extensions': 1 }, false, '2020-01-01'),
  extending('Transfer, not yet extended, 2020', 'intra-corporate', { 'kaz.work.extensions': 0 }, true, '2020-01-01'),

  // Certificate
  until(
    'Certificate: three months at first',
    'self-employed',
    { 'kaz.work.permitFrom': '2026-11-01', 'kaz.work.extensions': 0, ...contract('never') },
    '2027-01-31',
    '2026-11-23',
    pack('8'),
  ),
  until(
    'Extended to the contract',
    'self-employed',
    { 'kaz.work.permitFrom': '2026-11-01', 'kaz.work.extensions': 1, ...contract('2028-06-30') },
    '2028-06-30',
    '2026-11-23',
    pack('8'),
  ),
  until(
    'Extended, contract without end: three years',
    'self-employed',
    { 'kaz.work.permitFrom': '2026-11-01', 'kaz.work.extensions': 1, ...contract('never') },
    '2029-10-31',
    '2026-11-23',
    pack('8'),
  ),
  until('Certificate of 2020', 'self-employed', { 'kaz.work.permitFrom': '2020-01-01', 'kaz.work.extensions': 0, ...contract('never') }, '2020-03-31', '2020-01-10'),
  until('Extended, 2020', 'self-employed', { 'kaz.work.permitFrom': '2020-01-01', 'kaz.work.extensions': 1, ...contract('never') }, '2022-12-31', '2020-06-01'),
  extending('On the last day of three months', 'self-employed', { 'kaz.work.permitFrom': '2026-08-23', 'kaz.work.extensions': 0 }, true),
  extending('A day later', 'self-employed', { 'kaz.work.permitFrom': '2026-08-22', 'kaz.work.extensions': 0 }, false),
  extending('A day later, 2020', 'self-employed', { 'kaz.work.permitFrom': '2020-01-01', 'kaz.work.extensions': 0 }, false, '2020-04-02'),
  extending('On the last day, 2020', 'self-employed', { 'kaz.work.permitFrom': '2020-01-01', 'kaz.work.extensions': 0 }, true, '2020-04-01'),
  extending('Already extended, 2020', 'self-employed', { 'kaz.work.permitFrom': '2020-01-01', 'kaz.work.extensions': 1 }, false, '2020-02-01'),
  extending('Already extended', 'self-employed', { 'kaz.work.permitFrom': '2026-10-01', 'kaz.work.extensions': 1 }, false),

  // Seasonal
  until('Season: by the contract', 'seasonal', { 'kaz.work.permitFrom': '2026-04-01', ...contract('2026-10-31') }, '2026-10-31'),
  until('Season: a year at most', 'seasonal', { 'kaz.work.permitFrom': '2026-04-01', ...contract('never') }, '2027-03-31'),
  extending('Season: not extended', 'seasonal', {}, false),

  // Labour immigrants
  until('Three months', 'household', asked('2026-11-24', 3), '2027-02-23', '2026-11-23', pack('1')),
  until('Twelve months', 'household', asked('2026-11-24', 12), '2027-11-23', '2026-11-23', residence('TRP-31')),
  until('Thirteen asked: twelve', 'household', asked('2026-11-24', 13), '2027-11-23'),
  until('Twelve asked the day before that was possible: three', 'household', asked('2024-05-27', 12), '2024-08-26', '2024-05-27'),
  until('Twelve asked on the first day', 'household', asked('2024-05-28', 12), '2025-05-27', '2024-05-28'),
  until('Nine months lived, twelve asked: three remain', 'household', { ...nine, ...asked('2026-12-01', 12) }, '2027-02-28'),
  extending('Tajik after twelve months without a break', 'household', house(1, year), false, '2026-11-23', pack('3')),
  extending('Nine months lived, three more', 'household', house(3, held('labour-immigrant', ['2026-02-24', '2026-11-23'])), true, '2026-11-23', pack('3')),
  extending('Nine months and a day lived, three more', 'household', house(3, held('labour-immigrant', ['2026-02-23', '2026-11-23'])), false),
  extending('By four months', 'household', house(4, held('labour-immigrant', ['2026-10-24', '2026-11-23'])), false),
  extending('By three months', 'household', house(3, held('labour-immigrant', ['2026-10-24', '2026-11-23'])), true),
  extending('The permit ended yesterday', 'household', house(1, held('labour-immigrant', ['2026-10-23', '2026-11-22'])), false),
  extending('No permit to extend', 'household', house(1, { 'kaz.work.permitFrom': '2026-12-01', permits: [] }), false),
  extending('Work not shown', 'household', { ...house(3, held('labour-immigrant', ['2026-10-24', '2026-11-23'])), 'kaz.work.workedBefore': false }, false),
  extending('Tax not paid', 'household', { ...house(3, held('labour-immigrant', ['2026-10-24', '2026-11-23'])), 'kaz.work.taxPrepaid': false }, false),
]
