import { day } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../scenario.js'
import { conditions, lastDay, mayEnter, refused } from './questions.js'
import { boundary, pack, person, rows, stays, to, whoActs } from './scenario-people.js'
import {
  accelerated,
  bannedUntil,
  carrierLiability,
  employerDuties,
  employerLiability,
  foreignerLiability,
  hostLiability,
  leaveVoluntarilyBy,
  mayWork,
  overstayDays,
  protectionDeadlines,
  protectionRights,
  readmitted,
} from './stay-questions.js'
import { temporaryProtectionRoute } from './temporary-protection.js'

/** Worked cases of protection, return and liability, and their boundaries. */

const on = '2026-11-24'
type Deed = readonly [deed: string, by: string]
const deadlines = (...of: readonly Deed[]): readonly Expected[] => [
  { of: protectionDeadlines, is: of.map(([deed, by]) => ({ deed, by: day(by), sanction: 'none', who: whoActs[deed] ?? 'authority' })) },
]
const rights = (...of: readonly (readonly [right: string, until: string])[]): readonly Expected[] => [
  { of: protectionRights, is: of.map(([right, until]) => ({ right, until: day(until) })) },
]
/** An applicant: the steps of the procedure; `never` where there was none. */
const applicant = (procedure: string, made: string, registered = 'never', lodged = 'never', decided = 'never'): Told => ({
  purpose: 'protection',
  'eu.protection.status': 'applicant',
  'eu.protection.procedure': procedure,
  'eu.protection.made': made,
  'eu.protection.registered': registered,
  'eu.protection.lodged': lodged,
  'eu.protection.decided': decided,
  ...rows('eu.asylum.links'),
  ...rows('eu.asylum.transfer'),
})
const held = (status: string, decided: string): Told => ({ ...applicant('ordinary', 'never', 'never', 'never', decided), 'eu.protection.status': status })

// A US citizen in Germany since 1 June 2026 has 90 days: the last is 29 August.
const overstayer = (asked: string, ...more: readonly Told[]) => person('USA', asked, { entered: '2026-06-01' }, stays(['DEU', '2026-06-01', asked]), ...more)
const decision = (notified: string, days: number, left: string, ban: number): Told => rows('eu.returns', { notified, days, left, ban })
const boundsOf = (offence: string, ...of: readonly (readonly [kind: string, unit: string, least: number, most: number])[]) =>
  of.map(([kind, unit, least, most]) => ({ offence, kind, unit, least, most }))
const illegal = boundsOf(
  'illegal-employment',
  ['fine', 'euro', 0, 0],
  ['return-costs', 'euro', 0, 0],
  ['back-pay', 'months', 3, 0],
  ['exclusion', 'years', 0, 5],
  ['recovery', 'months', 0, 12],
  ['closure', 'none', 0, 0],
)
const employed: Told = { 'eu.employed.since': '2026-08-01' }

export const scenarios: readonly Scenario[] = [
  // --- the procedure of the Pact ---
  { name: 'A tourist: nothing', source: boundary, ...person('KAZ', on), expect: [...deadlines(), ...rights()] },
  {
    name: 'Asked, not registered',
    source: boundary,
    ...person('SYR', on, applicant('ordinary', '2026-11-20')),
    expect: deadlines(['register', '2026-11-25'], ['register-surge', '2026-12-05']),
  },
  {
    name: 'Ordinary procedure, lodged',
    source: boundary,
    ...person('SYR', on, applicant('ordinary', '2026-09-01', '2026-09-05', '2026-09-20')),
    expect: deadlines(
      ['register', '2026-09-06'],
      ['register-surge', '2026-09-16'],
      ['lodge', '2026-09-26'],
      ['decide', '2027-03-20'],
      ['decide-extended', '2027-09-20'],
      ['take-charge', '2026-11-05'],
    ),
  },
  {
    name: 'Accelerated procedure, rejected',
    source: boundary,
    ...person('MAR', on, applicant('accelerated', '2026-09-01', '2026-09-05', '2026-09-20', '2026-11-20')),
    expect: deadlines(
      ['register', '2026-09-06'],
      ['register-surge', '2026-09-16'],
      ['lodge', '2026-09-26'],
      ['decide', '2026-12-20'],
      ['appeal', '2026-11-25'],
      ['ask-to-remain', '2026-11-25'],
      ['take-charge', '2026-11-05'],
    ),
  },
  {
    name: 'Border procedure',
    source: boundary,
    ...person('MAR', on, applicant('border', '2026-11-01', '2026-11-03')),
    expect: deadlines(
      ['screening', '2026-11-08'],
      ['register', '2026-11-06'],
      ['register-surge', '2026-11-16'],
      ['lodge', '2026-11-08'],
      ['end-border', '2027-01-26'],
      ['take-charge', '2027-01-03'],
    ),
  },
  {
    name: 'Ordinary procedure, rejected: two weeks to appeal at the least',
    source: boundary,
    ...person('SYR', on, applicant('ordinary', '2026-07-01', 'never', 'never', '2026-11-20')),
    expect: deadlines(['register', '2026-07-06'], ['register-surge', '2026-07-16'], ['appeal', '2026-12-04']),
  },
  {
    name: 'Rejected at the border: twelve weeks for the return',
    source: boundary,
    ...person('MAR', on, applicant('border', '2026-07-01', 'never', 'never', '2026-11-20')),
    expect: deadlines(
      ['screening', '2026-07-08'],
      ['register', '2026-07-06'],
      ['register-surge', '2026-07-16'],
      ['appeal', '2026-11-25'],
      ['ask-to-remain', '2026-11-25'],
      ['end-return-border', '2027-02-12'],
    ),
  },
  {
    name: 'Denmark takes part only in who is responsible',
    source: boundary,
    ...person('SYR', on, to('DNK'), applicant('ordinary', '2026-11-01', '2026-11-03')),
    expect: [...deadlines(['take-charge', '2027-01-03']), ...rights()],
  },
  { name: 'Asked on the day before the Pact: silence of these rules', source: boundary, ...person('SYR', '2026-06-30', applicant('ordinary', '2026-06-11')), expect: deadlines() },
  {
    name: 'Asked on its first day',
    source: boundary,
    ...person('SYR', '2026-06-30', applicant('ordinary', '2026-06-12')),
    expect: deadlines(['register', '2026-06-17'], ['register-surge', '2026-06-27']),
  },
  {
    name: 'Registered under the new rules on responsibility, though asked before',
    source: boundary,
    ...person('SYR', '2026-07-10', applicant('inadmissible', '2026-06-30', '2026-07-02', '2026-07-03')),
    expect: deadlines(['register', '2026-07-05'], ['register-surge', '2026-07-15'], ['lodge', '2026-07-23'], ['decide', '2026-09-03'], ['take-charge', '2026-09-02']),
  },
  {
    name: 'Registered under the older ones: three months from the lodging',
    source: boundary,
    ...person('SYR', '2026-07-10', applicant('inadmissible', '2026-06-29', '2026-06-30', '2026-07-03')),
    expect: deadlines(['register', '2026-07-04'], ['register-surge', '2026-07-14'], ['lodge', '2026-07-21'], ['decide', '2026-09-03'], ['take-charge', '2026-10-03']),
  },
  {
    name: 'An applicant does not overstay',
    source: boundary,
    ...person('SYR', on, { ...applicant('ordinary', '2026-09-01', '2026-09-05', '2026-09-20'), entered: '2026-08-20' }, stays(['DEU', '2026-08-20', on])),
    expect: [
      { of: lastDay, is: 'never' },
      { of: overstayDays, is: 0 },
      { of: foreignerLiability, is: [] },
    ],
  },
  {
    name: 'Rejected in the accelerated procedure: no right to stay is left',
    source: boundary,
    ...person('MAR', on, { ...applicant('accelerated', '2026-09-01', '2026-09-05', '2026-09-20', '2026-11-20'), entered: '2026-08-20' }, stays(['DEU', '2026-08-20', on])),
    expect: [{ of: lastDay, is: '2026-08-19' }],
  },
  { name: 'A refugee stays as long as the status lasts', source: boundary, ...person('SYR', on, held('refugee', '2026-09-01')), expect: [{ of: lastDay, is: 'never' }] },
  { name: 'An applicant of six months may work', source: boundary, ...person('SYR', on, applicant('ordinary', '2026-06-12', '2026-05-24')), expect: [{ of: mayWork, is: true }] },
  { name: 'A day earlier not yet', source: boundary, ...person('SYR', on, applicant('ordinary', '2026-06-12', '2026-05-25')), expect: [{ of: mayWork, is: false }] },
  {
    name: 'A refugee: a permit of three years is sure',
    source: boundary,
    ...person('SYR', on, held('refugee', '2026-10-01')),
    expect: [
      ...rights(
        ['permit', '2029-10-01'],
        ...(['remain', 'work', 'travel-document', 'education', 'health', 'social', 'housing', 'family'] as const).map(right => [right, 'never'] as const),
      ),
      ...deadlines(['permit', '2026-12-30']),
      { of: mayWork, is: true },
    ],
  },
  {
    name: 'Subsidiary protection: one year',
    source: boundary,
    ...person('SYR', on, held('subsidiary', '2026-10-01')),
    expect: rights(
      ['permit', '2027-10-01'],
      ...(['remain', 'work', 'travel-document', 'education', 'health', 'social', 'housing', 'family'] as const).map(right => [right, 'never'] as const),
    ),
  },

  { name: 'A Moroccan: safe country of origin', source: boundary, ...person('MAR', on, applicant('ordinary', '2026-09-01')), expect: [{ of: accelerated, is: true }] },
  {
    name: 'A Kazakh: it depends on the rate of recognition',
    source: boundary,
    ...person('KAZ', on, applicant('ordinary', '2026-09-01')),
    expect: [{ of: accelerated, stands: 'open' }],
  },
  { name: 'A tourist is not asked about', source: boundary, ...person('KAZ', on), expect: [{ of: accelerated, stands: 'silent' }] },

  // --- temporary protection ---
  {
    name: 'Ukrainian under temporary protection',
    source: boundary,
    ...person('UKR', on, { ...held('temporary', 'never'), 'eu.displaced': 'citizen' }),
    expect: [
      { of: lastDay, is: '2027-03-04' },
      { of: mayWork, is: true },
      { of: temporaryProtectionRoute.question, is: true },
      ...rights(...(['remain', 'permit', 'work', 'housing', 'social', 'health', 'education', 'asylum'] as const).map(right => [right, '2027-03-04'] as const)),
    ],
  },
  { name: 'Its last day', source: boundary, ...person('UKR', '2027-03-04', held('temporary', 'never')), expect: [{ of: mayWork, is: true }] },
  { name: 'The day after: no decision was found', source: boundary, ...person('UKR', '2027-03-05', held('temporary', 'never')), expect: [{ of: mayWork, is: false }] },
  { name: 'Denmark has its own law', source: boundary, ...person('UKR', on, to('DNK'), held('temporary', 'never')), expect: [{ of: mayWork, is: false }] },
  { name: 'Not displaced', source: boundary, ...person('KAZ', on), expect: [{ of: temporaryProtectionRoute.question, is: false }] },

  // --- overstay and return ---
  {
    name: 'Day 90: not over',
    source: boundary,
    ...overstayer('2026-08-29'),
    expect: [
      { of: overstayDays, is: 0 },
      { of: foreignerLiability, is: [] },
      { of: leaveVoluntarilyBy, stands: 'silent' },
    ],
  },
  {
    name: 'Day 91: over by one; seven to thirty days to leave',
    source: boundary,
    ...overstayer('2026-08-30'),
    expect: [
      { of: overstayDays, is: 1 },
      { of: foreignerLiability, is: boundsOf('overstay', ['return-decision', 'none', 0, 0], ['entry-ban', 'years', 0, 5], ['detention', 'months', 0, 18]) },
      { of: leaveVoluntarilyBy, stands: 'open' },
      {
        of: hostLiability,
        is: [
          ...boundsOf('help-to-enter', ['crime', 'none', 0, 0]),
          ...boundsOf('aggravated-help', ['prison', 'years', 8, 0]),
          ...boundsOf('help-to-stay', ['crime', 'none', 0, 0]),
        ],
      },
    ],
  },
  {
    name: 'Gone: one day over',
    source: pack('2'),
    ...person('USA', '2026-09-10', { entered: '2026-06-01', leaving: '2026-08-30' }, stays(['DEU', '2026-06-01', '2026-08-30'])),
    expect: [{ of: overstayDays, is: 1 }],
  },
  {
    name: 'Notified on 1 November with thirty days: leave by 1 December',
    source: pack('12'),
    ...person('KAZ', '2026-11-10', { entered: '2026-06-01' }, decision('2026-11-01', 30, 'never', 0)),
    expect: [{ of: leaveVoluntarilyBy, is: '2026-12-01' }],
  },
  {
    name: 'Removed on 20 December with a ban of three years',
    source: pack('12'),
    ...person('USA', '2027-01-10', decision('2026-11-01', 30, '2026-12-20', 36)),
    expect: [
      { of: bannedUntil, is: '2029-12-20' },
      { of: mayEnter, is: 'refused' },
      { of: conditions, is: false },
      { of: refused, is: true },
    ],
  },
  { name: 'The last day of the ban', source: boundary, ...person('USA', '2029-12-20', decision('2026-11-01', 30, '2026-12-20', 36)), expect: [{ of: mayEnter, is: 'refused' }] },
  {
    name: 'The day after',
    source: boundary,
    ...person('USA', '2029-12-21', decision('2026-11-01', 30, '2026-12-20', 36), { 'document.issued': '2028-01-01' }),
    expect: [{ of: mayEnter, is: 'visa-free' }],
  },
  {
    name: 'Left in time, no ban',
    source: boundary,
    ...person('USA', on, decision('2026-05-01', 30, '2026-05-20', 0)),
    expect: [
      { of: bannedUntil, stands: 'silent' },
      { of: mayEnter, is: 'visa-free' },
    ],
  },
  {
    name: 'Ireland is not bound by the ban',
    source: boundary,
    ...person('USA', on, to('IRL'), decision('2026-05-01', 30, '2026-05-20', 36)),
    expect: [{ of: bannedUntil, stands: 'silent' }],
  },
  {
    name: 'An extension for force majeure',
    source: boundary,
    ...overstayer('2026-09-05', { 'eu.extendedTo': '2026-09-15' }),
    expect: [
      { of: lastDay, is: '2026-09-15' },
      { of: overstayDays, is: 0 },
    ],
  },
  { name: 'Readmission with Armenia', source: boundary, ...person('ARM', on), expect: [{ of: readmitted, is: true }] },
  { name: 'none yet with Kazakhstan', source: boundary, ...person('KAZ', on), expect: [{ of: readmitted, is: false }] },

  // --- employers, carriers ---
  {
    name: 'A French employer of an overstayer',
    source: pack('14'),
    ...person('USA', '2026-10-01', to('FRA'), { entered: '2026-06-01' }, stays(['FRA', '2026-06-01', '2026-10-01']), employed),
    expect: [{ of: employerLiability, is: [...illegal, ...boundsOf('aggravated-employment', ['crime', 'none', 0, 0])] }],
  },
  {
    name: 'in Denmark national law alone',
    source: pack('14'),
    ...person('USA', '2026-10-01', to('DNK'), { entered: '2026-06-01' }, stays(['DNK', '2026-06-01', '2026-10-01']), employed),
    expect: [{ of: employerLiability, is: [] }],
  },
  {
    name: 'and in Ireland',
    source: pack('14'),
    ...person('USA', '2026-10-01', to('IRL'), { entered: '2026-06-01' }, stays(['IRL', '2026-06-01', '2026-10-01']), employed),
    expect: [{ of: employerLiability, is: [] }],
  },
  { name: 'An employer of a lawful visitor', source: boundary, ...person('USA', on, employed), expect: [{ of: employerLiability, is: [] }] },
  {
    name: 'Who comes to work: the duties of the employer',
    source: boundary,
    ...person('KAZ', on, { purpose: 'work', 'eu.employed.since': '2026-12-01' }),
    expect: [
      {
        of: employerDuties,
        is: [
          { deed: 'check-permit', by: day('2026-12-01'), sanction: 'none' },
          { deed: 'keep-copy', by: day('never'), sanction: 'none' },
          { deed: 'notify', by: day('never'), sanction: 'none' },
        ],
      },
    ],
  },
  {
    name: 'A carrier of a Kazakh without a visa',
    source: boundary,
    ...person('KAZ', on),
    expect: [{ of: carrierLiability, is: boundsOf('no-papers', ['carry-back', 'none', 0, 0], ['fine', 'euro', 3000, 0]) }],
  },
  { name: 'of a US citizen', source: boundary, ...person('USA', on), expect: [{ of: carrierLiability, is: [] }] },
]
