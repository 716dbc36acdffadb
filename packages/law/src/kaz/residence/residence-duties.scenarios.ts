import type { Scenario, Told } from '../../scenario.js'
import { ownerDuties, residenceDuties, residenceRights, schoolDuties, startBusinessBy, stayShortened } from './residence-questions.js'

/** Duties of residents, schools, owners and business immigrants, with their days. */

const boundary = 'boundary'
const pack = (n: string) => `kz-residence-protection ${n}`
const duty = (deed: string, by: string, sanction: string) => ({ deed, by, sanction })
const permit = (kind: string, from: string, to: string): Told => ({ permits: [{ state: 'KAZ', kind, from, to }] })
const visa = (category: string, from: string, to: string): Told => ({ visas: [{ state: 'KAZ', category, electronic: false, multiple: true, from, to, days: 365, entriesUsed: 0 }] })
const here = (name: string, on: string, told: Told, rows: readonly ReturnType<typeof duty>[], source = boundary): Scenario => ({
  name,
  source,
  on,
  told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-01-10', ...told },
  expect: [{ of: residenceDuties, is: rows }],
})
const temporary = permit('temporary', '2026-01-15', '2026-12-31')
const liveThere = duty('live-there', 'never', '517-2')
const leaveOrExtend = duty('leave-or-extend', '2026-12-31', '517-3')
const bePresent = duty('be-present', 'never', '49-13')
const business = (more: Told): Told => ({ citizenship: 'CHN', destination: 'KAZ', entered: '2026-09-10', purpose: 'investment', ...more })
const wife = (status: string, married: string): Told => ({ purpose: 'family', 'kaz.family': [{ relation: 'spouse', status, since: '2015-01-01', until: 'never', married }] })
const childOf = (status: string): Told => ({
  purpose: 'family',
  born: '2010-01-01',
  'kaz.family.dependent': true,
  'kaz.family.single': true,
  'kaz.family.unable': false,
  'kaz.family': [{ relation: 'parent', status, since: '2015-01-01', until: 'never', married: 'never' }],
})
const c5 = visa('C5', '2026-09-01', '2028-08-31')

export const scenarios: readonly Scenario[] = [
  here('An ordinary tourist has none', '2026-01-20', {}, []),
  here('A temporary permit', '2026-11-23', temporary, [liveThere, leaveOrExtend]),
  here('A temporary permit before the ban on living elsewhere', '2025-07-29', { entered: '2025-01-10', ...permit('temporary', '2025-01-15', '2025-12-31') }, [
    duty('leave-or-extend', '2025-12-31', '517-3'),
  ]),
  here('On the first day of that ban', '2025-07-30', { entered: '2025-01-10', ...permit('temporary', '2025-01-15', '2025-12-31') }, [
    liveThere,
    duty('leave-or-extend', '2025-12-31', '517-3'),
  ]),
  here('A permit under the old text: leave', '2024-05-27', { entered: '2024-01-10', ...permit('temporary', '2024-01-15', '2024-12-31') }, [duty('leave', '2024-12-31', '517-3')]),
  here('A permit under the new text: leave or extend', '2024-05-28', { entered: '2024-01-10', ...permit('temporary', '2024-01-15', '2024-12-31') }, [
    duty('leave-or-extend', '2024-12-31', '517-3'),
  ]),
  here('Moved on a Friday: five working days', '2026-11-23', { ...temporary, 'kaz.residence.moved': '2026-11-20' }, [
    duty('new-address', '2026-11-27', '517-2'),
    liveThere,
    leaveOrExtend,
  ]),
  here('A move that lies ahead', '2026-11-23', { ...temporary, 'kaz.residence.moved': '2026-11-24' }, [liveThere, leaveOrExtend]),
  here('Turns sixteen within the month', '2026-11-23', { ...temporary, born: '2010-12-20' }, [liveThere, leaveOrExtend, duty('at-sixteen', '2026-12-30', 'none')]),
  here('Turns sixteen later', '2026-11-23', { ...temporary, born: '2010-12-24' }, [liveThere, leaveOrExtend]),
  here('Turned sixteen on the day of entry', '2026-11-23', { ...temporary, born: '2010-01-10' }, [liveThere, leaveOrExtend]),
  here('Turned sixteen the day after the entry', '2026-11-23', { ...temporary, born: '2010-01-11' }, [liveThere, leaveOrExtend, duty('at-sixteen', '2026-01-21', 'none')]),

  here('Seventeen less a day', '2026-11-23', { ...temporary, entered: '2025-01-10', born: '2009-11-24' }, [liveThere, leaveOrExtend, duty('at-sixteen', '2025-12-04', 'none')]),
  here('Seventeen', '2026-11-23', { ...temporary, entered: '2025-01-10', born: '2009-11-23' }, [liveThere, leaveOrExtend]),

  // Permanent residents
  here(
    'Away for 200 days',
    '2026-11-23',
    {
      ...permit('permanent', '2024-06-01', '2034-05-31'),
      stays: [
        { state: 'KAZ', from: '2024-02-01', to: '2026-03-01' },
        { state: 'KAZ', from: '2026-09-18', to: '2026-11-23' },
      ],
    },
    [bePresent, duty('explain-absence', 'never', '49-13')],
    pack('5'),
  ),
  here('New resident', '2026-11-23', permit('permanent', '2026-11-20', '2036-11-19'), [duty('card', '2026-11-30', '492-4'), bePresent]),
  here('Resident of two months', '2026-11-23', permit('permanent', '2026-09-23', '2036-09-22'), [duty('card', '2026-10-03', '492-4'), bePresent]),
  here('Resident of more than two months', '2026-11-23', permit('permanent', '2026-09-22', '2036-09-21'), [bePresent]),
  here(
    'Resident who moved and lost the card',
    '2026-11-23',
    { ...permit('permanent', '2020-01-01', '2029-12-31'), 'kaz.residence.moved': '2026-11-20', 'kaz.residence.paperLost': '2026-11-22' },
    [duty('home-address', '2026-11-30', '492-4'), duty('loss', 'never', '492-4'), bePresent],
  ),
  here('Ethnic Kazakh resident need not be present', '2026-11-23', { ...permit('permanent', '2020-01-01', '2029-12-31'), ethnicKazakh: true }, []),
  here('Resident by a profession in demand', '2026-11-23', { ...permit('permanent', '2026-01-01', '2029-12-31'), ...visa('B9', '2025-01-01', '2025-12-31') }, [
    bePresent,
    duty('practise-profession', 'never', '49-13-2'),
  ]),
  here(
    'Resident by a profession in demand before the item',
    '2024-05-27',
    { entered: '2023-01-01', ...permit('permanent', '2023-03-01', '2029-12-31'), ...visa('B9', '2023-01-01', '2023-12-31') },
    [bePresent],
  ),

  // Students and schools
  here('Student with a permit', '2026-11-23', { ...temporary, purpose: 'study' }, [
    liveThere,
    leaveOrExtend,
    duty('study-papers', '2026-01-10', 'none'),
    duty('study-means', '2026-01-10', 'none'),
    duty('leave-after-course', 'never', '517-3'),
  ]),
  here('Ethnic Kazakh student: no money to show', '2026-11-23', { ...temporary, purpose: 'study', ethnicKazakh: true }, [
    liveThere,
    leaveOrExtend,
    duty('study-papers', '2026-01-10', 'none'),
    duty('leave-after-course', 'never', '517-3'),
  ]),
  {
    name: 'The school of a student with a permit',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-01-10', purpose: 'study', stays: [{ state: 'KAZ', from: '2026-01-10', to: '2026-11-23' }], ...temporary },
    expect: [
      {
        of: schoolDuties,
        is: [
          { deed: 'student-permit', by: '2026-12-31', sanction: '518-1' },
          { deed: 'explain-rights', by: 'never', sanction: 'none' },
          { deed: 'confirm-study', by: '2026-12-31', sanction: 'none' },
        ],
      },
    ],
  },
  {
    name: 'No school without study',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-11-23' },
    expect: [{ of: schoolDuties, is: [] }],
  },

  // Rights
  ...(
    [
      ['A permanent resident', '2026-11-23', permit('permanent', '2020-01-01', '2029-12-31'), ['work', 'medical', 'assistance', 'company', 'sponsor']],
      ['A permanent resident of seven months', '2026-11-23', permit('permanent', '2026-04-23', '2029-12-31'), ['work', 'medical', 'assistance', 'company']],
      ['The wife of a citizen', '2026-11-23', { ...temporary, ...wife('citizen', '2020-01-01') }, ['education', 'work-as-citizen']],
      ['The wife of a citizen, married eight months', '2026-11-23', { ...temporary, ...wife('citizen', '2026-03-23') }, []],
      ['The wife of a permanent resident', '2026-11-23', { ...temporary, ...wife('permanent', '2020-01-01') }, ['education']],
      [
        'The wife of a citizen on the last day of the old text',
        '2024-05-27',
        { entered: '2024-01-10', ...permit('temporary', '2024-01-15', '2024-12-31'), ...wife('citizen', '2020-01-01') },
        ['work-as-citizen'],
      ],
      [
        'The child of a citizen on the last day of the old text',
        '2024-05-27',
        { entered: '2024-01-10', ...permit('temporary', '2024-01-15', '2024-12-31'), ...childOf('citizen') },
        ['education'],
      ],
      [
        'A permanent resident on the last day without companies',
        '2024-05-27',
        { entered: '2024-01-10', ...permit('permanent', '2020-01-01', '2029-12-31') },
        ['work', 'medical', 'assistance', 'sponsor'],
      ],
      ['A tourist', '2026-11-23', {}, []],
    ] as const
  ).map(([name, on, told, rights]): Scenario => ({
    name: `Rights: ${name}`,
    source: pack('PR-11, FAM-07, FAM-08'),
    on,
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-01-10', 'kaz.residence.livedEnough': true, ...told },
    expect: [{ of: residenceRights, is: rights.map(right => ({ right, until: 'never' })) }],
  })),

  // Owners
  {
    name: 'The owner after a move',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-01-10', ...temporary, 'kaz.residence.moved': '2026-11-20' },
    expect: [
      {
        of: ownerDuties,
        is: [
          { deed: 'register-tenant', by: '2026-11-30', sanction: '493-5' },
          { deed: 'no-sham', by: 'never', sanction: '493-1' },
          { deed: 'deregister', by: 'never', sanction: '493-3' },
        ],
      },
    ],
  },
  {
    name: 'No owner without a move',
    source: boundary,
    on: '2026-11-23',
    told: { citizenship: 'TUR', destination: 'KAZ', entered: '2026-01-10', ...temporary },
    expect: [{ of: ownerDuties, is: [] }],
  },

  // Business immigrants
  {
    name: 'Chinese business immigrant without a company after two months',
    source: pack('17'),
    on: '2026-11-23',
    told: business({ ...c5, 'kaz.business.started': 'never' }),
    expect: [
      { of: startBusinessBy, is: '2026-11-10' },
      { of: stayShortened, is: true },
      {
        of: residenceDuties,
        is: [
          { deed: 'live-there', by: 'never', sanction: '517-2' },
          { deed: 'start-business', by: '2026-11-10', sanction: '40-2' },
        ],
      },
    ],
  },
  {
    name: 'On the last day of two months',
    source: boundary,
    on: '2026-11-10',
    told: business({ ...c5, 'kaz.business.started': 'never' }),
    expect: [{ of: stayShortened, is: false }],
  },
  { name: 'The day after two months', source: boundary, on: '2026-11-11', told: business({ ...c5, 'kaz.business.started': 'never' }), expect: [{ of: stayShortened, is: true }] },
  {
    name: 'Started on the last day',
    source: boundary,
    on: '2026-11-23',
    told: business({ ...c5, 'kaz.business.started': '2026-11-10' }),
    expect: [{ of: stayShortened, is: false }],
  },
  { name: 'Started a day late', source: boundary, on: '2026-11-23', told: business({ ...c5, 'kaz.business.started': '2026-11-11' }), expect: [{ of: stayShortened, is: true }] },
  {
    name: 'Business immigrant on a permit',
    source: boundary,
    on: '2026-11-23',
    told: business({ ...permit('temporary', '2026-09-15', '2027-09-14'), 'kaz.business.started': 'never' }),
    expect: [{ of: stayShortened, is: true }],
  },
  {
    name: 'A resident in business is not a business immigrant',
    source: boundary,
    on: '2026-11-23',
    told: business({ ...permit('permanent', '2020-01-01', '2029-12-31'), 'kaz.business.started': 'never' }),
    expect: [
      { of: startBusinessBy, stands: 'silent' },
      { of: stayShortened, stands: 'silent' },
    ],
  },
]
