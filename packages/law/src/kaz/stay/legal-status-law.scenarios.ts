import type { Scenario, Told } from '../../scenario.js'
import { transitVisaNeeded } from './legal-status-law.js'
import { mayEnter, transitMay } from '../questions.js'

/** Worked cases of transit, and their boundaries. */

const boundary = 'boundary'
const stops = (citizenship: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: on, purpose: 'transit', 'kaz.transit.onward': 'yes', 'kaz.transit.hours': 48, ...more },
})

export const scenarios: readonly Scenario[] = [
  {
    name: 'Indian, two days in Almaty on the way to Uzbekistan, 2019',
    source: 'kz-entry-stay 24',
    ...stops('IND', '2019-06-01'),
    expect: [
      { of: transitMay, is: true },
      { of: mayEnter, is: 'transit-visa-free' },
      { of: transitVisaNeeded, is: false },
    ],
  },
  {
    name: 'The same in 2023: the ordinary fourteen days',
    source: 'kz-entry-stay 24',
    ...stops('IND', '2023-06-01'),
    expect: [
      { of: transitMay, is: false },
      { of: mayEnter, is: 'visa-free' },
      { of: transitVisaNeeded, is: false },
    ],
  },
  { name: 'Seventy-two hours', source: boundary, ...stops('IND', '2019-06-01', { 'kaz.transit.hours': 72 }), expect: [{ of: transitMay, is: true }] },
  {
    name: 'Seventy-three hours',
    source: boundary,
    ...stops('IND', '2019-06-01', { 'kaz.transit.hours': 73 }),
    expect: [
      { of: transitMay, is: false },
      { of: transitVisaNeeded, is: true },
    ],
  },
  { name: 'By land', source: boundary, ...stops('IND', '2019-06-01', { crossing: 'land' }), expect: [{ of: transitMay, is: false }] },
  { name: 'Without papers for the next state', source: boundary, ...stops('IND', '2019-06-01', { 'kaz.transit.onward': 'no' }), expect: [{ of: transitMay, is: false }] },
  {
    name: 'Chinese the day before the exhibition',
    source: boundary,
    ...stops('CHN', '2017-06-08'),
    expect: [
      { of: transitMay, is: false },
      { of: mayEnter, is: 'visa' },
    ],
  },
  { name: 'Chinese at the exhibition', source: boundary, ...stops('CHN', '2017-06-09'), expect: [{ of: transitMay, is: true }] },
  { name: 'Chinese the day after the exhibition', source: boundary, ...stops('CHN', '2017-09-13'), expect: [{ of: transitMay, is: false }] },
  {
    name: 'Indian at the exhibition: the text read names Chinese citizens only',
    source: 'kz-entry-stay s.7',
    ...stops('IND', '2017-07-01'),
    expect: [{ of: transitMay, is: false }],
  },
  {
    name: 'Nigerian passing through',
    source: boundary,
    ...stops('NGA', '2026-06-01'),
    expect: [
      { of: transitMay, is: false },
      { of: transitVisaNeeded, is: true },
    ],
  },
  { name: 'German passing through', source: boundary, ...stops('DEU', '2026-06-01'), expect: [{ of: transitVisaNeeded, is: false }] },
  {
    name: 'Resident passing through',
    source: boundary,
    ...stops('NGA', '2026-06-01', { permits: [{ state: 'KAZ', kind: 'permanent', from: '2020-01-01', to: '2030-01-01' }] }),
    expect: [{ of: transitVisaNeeded, is: false }],
  },
  { name: 'On the first day of the law', source: boundary, ...stops('NGA', '2011-10-28'), expect: [{ of: transitVisaNeeded, is: true }] },
  { name: 'Not in transit, on the first day of the law', source: boundary, ...stops('NGA', '2011-10-28', { purpose: 'tourism' }), expect: [{ of: transitVisaNeeded, is: false }] },
  { name: 'Before the law', source: boundary, ...stops('NGA', '2011-10-27'), expect: [{ of: transitVisaNeeded, stands: 'silent' }] },
  { name: 'Not in transit, before the law', source: boundary, ...stops('NGA', '2011-10-27', { purpose: 'tourism' }), expect: [{ of: transitVisaNeeded, stands: 'silent' }] },
  { name: 'A tourist is not in transit, whatever the stop', source: boundary, ...stops('IND', '2019-06-01', { purpose: 'tourism' }), expect: [{ of: transitMay, is: false }] },
  {
    name: 'Nigerian tourist',
    source: boundary,
    ...stops('NGA', '2026-06-01', { purpose: 'tourism' }),
    expect: [
      { of: transitVisaNeeded, is: false },
      { of: mayEnter, is: 'visa' },
    ],
  },
]
