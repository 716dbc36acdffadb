import type { Expected, Scenario, Told } from '../../scenario.js'
import { kandasQuota, kandasRepay, kandasRights, kandasRoute, kandasRoutes, kandasUntil } from './belonging-questions.js'
import { regions } from './kandas-quota.js'
import { mayApplyForPermanentResidence } from '../stay/migration-law-7.js'

/** Worked cases of ethnic return, and their boundaries. */

const pack = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const kazakh = (on: string, citizenship: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: '2025-10-01', ethnicKazakh: true, ...more },
})
const passed: Told = { 'kaz.residence.pilot.test': true, 'kaz.residence.pilot.score': 400, 'kaz.residence.pilot.interview': true }
const permit = (kind: string, from: string, to = '2035-12-31') => ({ state: 'KAZ', kind, from, to })
const kandas = (from: string, ...more: readonly ReturnType<typeof permit>[]): Told => ({ permits: [permit('kandas', from), ...more] })

const row = (route: string, months: number, days: number) => ({ route, months, tenge: 0, days, files: 'foreigner', prolongs: false })
const ways = (...rows: readonly ReturnType<typeof row>[]): Expected => ({ of: kandasRoutes, is: rows })
const ataZholy = row('ata-zholy', 120, 5)
const quota = row('quota', 0, 0)
const inPilot = [row('status', 12, 0), quota, ataZholy] as const
const right = (code: string, until: string) => ({ right: code, until })

const until = (is: string): Expected => ({ of: kandasUntil, is })
const met = (route: keyof typeof kandasRoute, is = true): Expected => ({ of: kandasRoute[route], is })
const repaid = (is: boolean): Expected => ({ of: kandasRepay, is })

const quotas2026: { readonly [region: string]: number } = {
  pavlodar: 977,
  akmola: 285,
  abai: 264,
  'east-kazakhstan': 200,
  'north-kazakhstan': 200,
  kostanay: 200,
  atyrau: 125,
  'west-kazakhstan': 30,
}

/** A kandas since November 2025 who received support and moved out on a day. */
const movedOut = (leftRegion: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> =>
  kazakh(on, 'UZB', { ...kandas('2025-11-01'), 'kaz.kandas.aid': 'received', 'kaz.kandas.declined': false, 'kaz.kandas.leftRegion': leftRegion, ...more })

/** Of each way a person who meets every condition, and what takes one of them away. */
const held = (ground: string): Told => ({ 'kaz.kandas.refusalGrounds': [{ ground }] })
const wasCitizen: Told = { 'kaz.citizenship.ended': [{ ground: 'exit', registered: '2010-01-01' }] }
const everyWay: { readonly [way in keyof typeof kandasRoute]: readonly [told: Told, ...without: readonly Told[]] } = {
  status: [passed, { ethnicKazakh: false }, { citizenship: 'KAZ' }, wasCitizen, held('papers'), held('record'), held('consent'), { 'kaz.residence.pilot.interview': false }],
  extension: [{ ...kandas('2025-12-01'), ...passed }, { permits: [] }, held('papers'), held('record'), held('consent'), { 'kaz.residence.pilot.test': false }],
  quota: [
    { 'kaz.kandas.region': 'pavlodar' },
    { ethnicKazakh: false },
    { citizenship: 'KAZ' },
    wasCitizen,
    held('papers'),
    held('record'),
    held('consent'),
    held('region'),
    { 'kaz.kandas.region': 'almaty' },
  ],
  'ata-zholy': [{ 'kaz.ataZholy.basis': 'business' }, { ethnicKazakh: false }, { citizenship: 'KAZ' }, held('record'), held('consent'), { 'kaz.ataZholy.basis': 'none' }],
}
const waysOneByOne: readonly Scenario[] = Object.entries(everyWay).flatMap(([name, [told, ...without]]) => {
  const way = name as keyof typeof kandasRoute
  const on = '2026-11-23'
  return [
    { name: `${way}: every condition met`, source: boundary, ...kazakh(on, 'MNG', told), expect: [met(way)] },
    ...without.map((more, i): Scenario => ({
      name: `${way}: one condition away, ${i + 1}`,
      source: boundary,
      ...kazakh(on, 'MNG', { ...told, ...more }),
      expect: [met(way, false)],
    })),
  ]
})
const silentBefore: readonly Scenario[] = [
  {
    name: 'Before the text of 2022: silent',
    source: boundary,
    ...kazakh('2022-07-24', 'MNG', { ...kandas('2022-07-01'), 'kaz.kandas.region': 'pavlodar' }),
    expect: [
      ...[kandasRoutes, kandasRoute.status, kandasRoute.extension, kandasRoute.quota, kandasRoute['ata-zholy'], kandasQuota, kandasRepay].map((of): Expected => ({
        of,
        stands: 'silent',
      })),
      { of: kandasRights, is: [right('residence', 'never')] },
    ],
  },
  {
    name: 'On its first day',
    source: boundary,
    ...kazakh('2022-07-25', 'MNG', { ...kandas('2022-07-01'), 'kaz.kandas.aid': 'received', 'kaz.kandas.leftRegion': '2022-07-20', 'kaz.kandas.declined': false }),
    expect: [
      ways(row('status', 12, 4), row('extension', 6, 4), quota),
      met('status'),
      met('extension', false),
      repaid(true),
      { of: kandasRights, is: [right('residence', 'never'), ...rightsUntil('2023-07-01'), right('aid', '2023-07-01')] },
    ],
  },
  {
    name: 'Extension on the last day of the text of 2022',
    source: boundary,
    ...kazakh('2023-04-30', 'MNG', kandas('2022-12-01')),
    expect: [ways(row('status', 12, 4), row('extension', 6, 4), quota), met('extension', false)],
  },
  {
    name: 'Extension on the first day after it',
    source: boundary,
    ...kazakh('2023-05-01', 'MNG', kandas('2022-12-01')),
    expect: [ways(row('status', 12, 30), row('extension', 0, 0), quota), met('extension')],
  },
  ...(['papers', 'region'] as const).flatMap((ground): readonly Scenario[] => [
    {
      name: `${ground} did not bar by the text of 2022`,
      source: boundary,
      ...kazakh('2023-04-30', 'MNG', { ...held(ground), 'kaz.kandas.region': 'almaty' }),
      expect: [met('status')],
    },
  ]),
  { name: 'False papers bar since May 2023', source: boundary, ...kazakh('2023-05-01', 'MNG', held('papers')), expect: [met('status', false)] },
  {
    name: 'No card asked before July 2023',
    source: boundary,
    ...kazakh('2023-06-30', 'CHN', { 'kaz.ataZholy.basis': 'business' }),
    expect: [{ of: kandasRoute['ata-zholy'], stands: 'silent' }],
  },
  { name: 'Card on its first day', source: boundary, ...kazakh('2023-07-01', 'CHN', { 'kaz.ataZholy.basis': 'business' }), expect: [met('ata-zholy')] },
  { name: 'No basis on its first day', source: boundary, ...kazakh('2023-07-01', 'CHN', { 'kaz.ataZholy.basis': 'none' }), expect: [met('ata-zholy', false)] },
  { name: 'An extension in the pilot', source: boundary, ...kazakh('2026-02-13', 'UZB', kandas('2025-11-01')), expect: [met('extension', false)] },
  { name: 'An extension the day before it', source: boundary, ...kazakh('2026-02-12', 'UZB', kandas('2025-11-01')), expect: [met('extension')] },
]

export const scenarios: readonly Scenario[] = [
  ...waysOneByOne,
  ...silentBefore,

  // Who, and by which way
  {
    name: 'Ethnic Kazakh from China on a visitor visa',
    source: pack('9'),
    ...kazakh('2026-11-23', 'CHN', {
      visas: [{ state: 'KAZ', category: 'B10', electronic: false, multiple: false, from: '2026-11-01', to: '2026-12-31', days: 30, entriesUsed: 1 }],
      purpose: 'private',
      ...passed,
    }),
    expect: [{ of: mayApplyForPermanentResidence, is: true }, ways(...inPilot), met('status'), { of: kandasRights, is: [right('residence', 'never')] }],
  },
  { name: 'Ethnic Kazakh from Mongolia', source: boundary, ...kazakh('2026-11-23', 'MNG', passed), expect: [ways(...inPilot), met('status')] },
  { name: 'Ethnic Kazakh from Uzbekistan', source: boundary, ...kazakh('2026-11-23', 'UZB', passed), expect: [ways(...inPilot), met('status')] },
  { name: 'Stateless ethnic Kazakh', source: boundary, ...kazakh('2026-11-23', 'XXA', passed), expect: [met('status')] },
  {
    name: 'Not an ethnic Kazakh',
    source: boundary,
    ...kazakh('2026-11-23', 'MNG', { ethnicKazakh: false }),
    expect: [
      ways(),
      met('status', false),
      met('quota', false),
      met('ata-zholy', false),
      { of: kandasUntil, stands: 'silent' },
      { of: kandasQuota, stands: 'silent' },
      { of: kandasRights, is: [] },
    ],
  },
  {
    name: 'A former citizen cannot be a kandas, only ask for the card',
    source: boundary,
    ...kazakh('2026-11-23', 'RUS', { 'kaz.citizenship.ended': [{ ground: 'exit', registered: '2010-01-01' }] }),
    expect: [ways(ataZholy), met('status', false)],
  },
  { name: 'A citizen cannot be a kandas', source: boundary, ...kazakh('2026-11-23', 'KAZ'), expect: [met('status', false)] },
  ...['papers', 'record', 'consent'].map((ground): Scenario => ({
    name: `Held against the person: ${ground}`,
    source: boundary,
    ...kazakh('2026-11-23', 'MNG', { ...passed, 'kaz.kandas.refusalGrounds': [{ ground }] }),
    expect: [met('status', false)],
  })),
  {
    name: 'A region declined bars the quota, not the status',
    source: boundary,
    ...kazakh('2026-11-23', 'MNG', { ...passed, 'kaz.kandas.refusalGrounds': [{ ground: 'region' }], 'kaz.kandas.region': 'pavlodar' }),
    expect: [met('status'), met('quota', false)],
  },

  { name: 'The pilot not passed yet', source: boundary, ...kazakh('2026-11-23', 'MNG'), expect: [met('status', false)] },
  { name: 'The day before the pilot nothing of it is asked', source: boundary, ...kazakh('2026-02-12', 'MNG'), expect: [met('status')] },
  { name: 'On its first day it is', source: boundary, ...kazakh('2026-02-13', 'MNG'), expect: [met('status', false)] },
  { name: 'One point short in the pilot', source: boundary, ...kazakh('2026-11-23', 'MNG', { ...passed, 'kaz.residence.pilot.score': 399 }), expect: [met('status', false)] },
  {
    name: 'Whether the pilot spares children was not found',
    source: boundary,
    ...kazakh('2026-11-23', 'MNG', { born: '2010-01-01' }),
    expect: [{ of: kandasRoute.status, stands: 'open' }],
  },

  // The time of the decision, by the text
  { name: 'Status under the text of 2022', source: boundary, ...kazakh('2023-04-30', 'MNG'), expect: [ways(row('status', 12, 4), quota)] },
  { name: 'Status since May 2023', source: boundary, ...kazakh('2023-05-01', 'MNG'), expect: [ways(row('status', 12, 30), quota)] },
  { name: 'The day before the Ata Zholy card', source: boundary, ...kazakh('2023-06-30', 'MNG'), expect: [ways(row('status', 12, 30), quota)] },
  { name: 'The first day of the Ata Zholy card', source: boundary, ...kazakh('2023-07-01', 'MNG'), expect: [ways(row('status', 12, 30), quota, ataZholy)] },
  { name: 'The day before the pilot', source: boundary, ...kazakh('2026-02-12', 'MNG'), expect: [ways(row('status', 12, 30), quota, ataZholy)] },
  { name: 'The first day of the pilot', source: boundary, ...kazakh('2026-02-13', 'MNG'), expect: [ways(...inPilot)] },

  // Quotas
  ...Object.keys(regions).map((region): Scenario => {
    const persons = quotas2026[region] ?? 0
    return {
      name: `Quota of 2026: ${region}`,
      source: boundary,
      ...kazakh('2026-01-01', 'MNG', { 'kaz.kandas.region': region }),
      expect: [{ of: kandasQuota, is: persons }, met('quota', persons > 0)],
    }
  }),
  { name: 'Quota of 2025 was not found', source: boundary, ...kazakh('2025-12-31', 'MNG', { 'kaz.kandas.region': 'pavlodar' }), expect: [{ of: kandasQuota, stands: 'open' }] },
  { name: 'Quota of 2027 is not known', source: boundary, ...kazakh('2027-01-01', 'MNG', { 'kaz.kandas.region': 'pavlodar' }), expect: [{ of: kandasQuota, stands: 'open' }] },

  // Ata Zholy
  { name: 'Ata Zholy for business', source: boundary, ...kazakh('2026-11-23', 'CHN', { 'kaz.ataZholy.basis': 'business' }), expect: [met('ata-zholy')] },
  { name: 'Ata Zholy for a profession', source: boundary, ...kazakh('2026-11-23', 'CHN', { 'kaz.ataZholy.basis': 'profession' }), expect: [met('ata-zholy')] },
  { name: 'Ata Zholy without a basis', source: boundary, ...kazakh('2026-11-23', 'CHN', { 'kaz.ataZholy.basis': 'none' }), expect: [met('ata-zholy', false)] },
  {
    name: 'Ata Zholy with a record',
    source: boundary,
    ...kazakh('2026-11-23', 'CHN', { 'kaz.ataZholy.basis': 'business', 'kaz.kandas.refusalGrounds': [{ ground: 'record' }] }),
    expect: [met('ata-zholy', false)],
  },
  {
    name: 'Holder of the card',
    source: boundary,
    ...kazakh('2026-11-23', 'CHN', { permits: [permit('ata-zholy', '2024-01-01', '2033-12-31')] }),
    expect: [{ of: kandasRights, is: [right('residence', 'never'), right('card', '2033-12-31')] }],
  },

  // The end of the status
  {
    name: 'Kandas since November 2025, no citizenship: ended after a year',
    source: pack('10'),
    ...kazakh('2026-11-23', 'UZB', kandas('2025-11-01', permit('permanent', '2025-12-01'))),
    expect: [until('2026-11-01'), { of: kandasRights, is: [right('residence', 'never')] }],
  },
  {
    name: 'The last day of the status',
    source: boundary,
    ...kazakh('2026-11-01', 'UZB', kandas('2025-11-01')),
    expect: [{ of: kandasRights, is: [right('residence', 'never'), ...rightsUntil('2026-11-01')] }],
  },
  {
    name: 'The day after the status',
    source: boundary,
    ...kazakh('2026-11-02', 'UZB', kandas('2025-11-01')),
    expect: [{ of: kandasRights, is: [right('residence', 'never')] }],
  },
  {
    name: 'Support of the quota while the status runs',
    source: boundary,
    ...kazakh('2026-06-01', 'UZB', { ...kandas('2025-11-01'), 'kaz.kandas.aid': 'received' }),
    expect: [{ of: kandasRights, is: [right('residence', 'never'), ...rightsUntil('2026-11-01'), right('aid', '2026-11-01')] }],
  },
  {
    name: 'Extended by a time that was not found',
    source: boundary,
    ...kazakh('2026-11-23', 'UZB', { ...kandas('2025-11-01'), 'kaz.kandas.extended': true }),
    expect: [{ of: kandasUntil, stands: 'open' }],
  },
  {
    name: 'Extended under the text of 2022: six months',
    source: boundary,
    ...kazakh('2023-09-01', 'UZB', { ...kandas('2022-09-01'), 'kaz.kandas.extended': true }),
    expect: [until('2024-03-01')],
  },
  {
    name: 'An extension is one of the ways of a kandas',
    source: boundary,
    ...kazakh('2022-09-01', 'UZB', kandas('2022-08-01', permit('permanent', '2022-08-10'))),
    expect: [ways(row('status', 12, 4), row('extension', 6, 4), quota), met('extension')],
  },
  {
    name: 'No second extension in 2022',
    source: boundary,
    ...kazakh('2022-09-01', 'UZB', { ...kandas('2022-08-01', permit('permanent', '2022-08-10')), 'kaz.kandas.extended': true }),
    expect: [met('extension', false)],
  },
  { name: 'No extension in 2022 without permanent residence', source: boundary, ...kazakh('2022-09-01', 'UZB', kandas('2022-08-01')), expect: [met('extension', false)] },
  { name: 'An extension today', source: boundary, ...kazakh('2026-10-01', 'UZB', { ...kandas('2025-11-01'), ...passed }), expect: [met('extension')] },
  {
    name: 'Residence annulled: the status ends that day',
    source: boundary,
    ...kazakh('2026-05-01', 'UZB', { ...kandas('2025-11-01'), 'kaz.kandas.closed': '2026-04-15' }),
    expect: [until('2026-04-15'), { of: kandasRights, is: [right('residence', 'never')] }],
  },
  { name: 'Oralman status of 2014: seven years', source: boundary, ...kazakh('2026-11-23', 'MNG', kandas('2014-06-01')), expect: [until('2021-06-01')] },
  { name: 'Last day of the text of seven years', source: boundary, ...kazakh('2026-11-23', 'MNG', kandas('2015-12-05')), expect: [until('2022-12-05')] },
  { name: 'First day of the text of one year', source: boundary, ...kazakh('2026-11-23', 'MNG', kandas('2015-12-06')), expect: [until('2016-12-06')] },

  { name: 'Status on the first day of the text of 2013', source: boundary, ...kazakh('2014-01-01', 'MNG', kandas('2013-12-27')), expect: [until('2020-12-27')] },
  { name: 'Status of the day before: silent', source: boundary, ...kazakh('2014-01-01', 'MNG', kandas('2013-12-26')), expect: [{ of: kandasUntil, stands: 'silent' }] },
  {
    name: 'Citizen soon after, in 2014',
    source: boundary,
    ...kazakh('2014-06-01', 'MNG', { ...kandas('2013-12-27'), 'kaz.kandas.closed': '2014-03-01' }),
    expect: [until('2014-03-01')],
  },

  // Rights, from when
  {
    name: 'No solvency for ethnic Kazakhs since December 2015',
    source: boundary,
    ...kazakh('2015-12-06', 'MNG'),
    expect: [{ of: kandasRights, is: [right('residence', 'never')] }],
  },
  { name: 'The day before: silent', source: boundary, ...kazakh('2015-12-05', 'MNG'), expect: [{ of: kandasRights, stands: 'silent' }] },
  {
    name: 'Students since January 2020',
    source: boundary,
    ...kazakh('2020-01-11', 'MNG', { purpose: 'study' }),
    expect: [{ of: kandasRights, is: [right('residence', 'never'), right('citizenship', 'never')] }],
  },
  { name: 'Students the day before', source: boundary, ...kazakh('2020-01-10', 'MNG', { purpose: 'study' }), expect: [{ of: kandasRights, is: [right('residence', 'never')] }] },

  // Repaying
  {
    name: 'Settled under the quota in Pavlodar, moves to Almaty in 2027: repays',
    source: pack('10'),
    ...movedOut('2027-03-01', '2027-04-01'),
    expect: [repaid(true)],
  },
  { name: 'On the fifth anniversary', source: boundary, ...movedOut('2030-11-01', '2030-12-01'), expect: [repaid(true)] },
  { name: 'The day after the fifth anniversary', source: boundary, ...movedOut('2030-11-02', '2030-12-01'), expect: [repaid(false)] },
  { name: 'Still in the region', source: boundary, ...movedOut('never', '2027-04-01'), expect: [repaid(false)] },
  { name: 'Means to move later', source: boundary, ...movedOut('2027-04-02', '2027-04-01'), expect: [repaid(false)] },
  { name: 'Without support nothing to repay', source: boundary, ...movedOut('2027-03-01', '2027-04-01', { 'kaz.kandas.aid': 'none' }), expect: [repaid(false)] },
  { name: 'With an academic degree', source: boundary, ...movedOut('2027-03-01', '2027-04-01', { 'kaz.kandas.aid': 'with-degree' }), expect: [repaid(false)] },
  {
    name: 'With a degree, but citizenship declined',
    source: boundary,
    ...movedOut('never', '2027-04-01', { 'kaz.kandas.aid': 'with-degree', 'kaz.kandas.declined': true }),
    expect: [repaid(true)],
  },
  { name: 'Citizenship declined', source: boundary, ...movedOut('never', '2027-04-01', { 'kaz.kandas.declined': true }), expect: [repaid(true)] },
  {
    name: 'A degree did not help before July 2023',
    source: boundary,
    ...movedOut('2023-06-01', '2023-06-30', { ...kandas('2022-09-01'), 'kaz.kandas.aid': 'with-degree' }),
    expect: [repaid(true)],
  },
  {
    name: 'A degree helps since July 2023',
    source: boundary,
    ...movedOut('2023-06-01', '2023-07-01', { ...kandas('2022-09-01'), 'kaz.kandas.aid': 'with-degree' }),
    expect: [repaid(false)],
  },

  // Students
  {
    name: 'Enrolled ethnic Kazakh',
    source: boundary,
    ...kazakh('2026-11-23', 'MNG', { purpose: 'study' }),
    expect: [{ of: kandasRights, is: [right('residence', 'never'), right('citizenship', 'never')] }],
  },
]

function rightsUntil(last: string) {
  return ['citizenship', 'adaptation', 'medicine', 'schooling', 'social', 'employment', 'land', 'business', 'housing', 'customs'].map(code => right(code, last))
}
