import { never } from '@kosh/norms'
import { workTold } from '../eaeu/work-told.js'
import { lastDay, mayEnter } from '../region/questions.js'
import type { Scenario, Told } from '../scenario.js'
import { treatyRights } from '../treaties/rights.js'
import { documentForm, reception, simplifiedCitizenship, stateDuties } from './questions.js'

/** Agreements of the Commonwealth and of two states: each between its parties, on the day and the day before. */

const boundary = 'boundary'
const settles: Told = { purpose: 'residence' }
const goes = (citizenship: string, destination: string, on: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: workTold({ citizenship, destination, entered: on, ...more }),
})
const works: Told = { purpose: 'work', 'eaeu.work.form': 'labour-contract', 'eaeu.work.occupation': 'other', 'eaeu.insuredMonths': 0 }
const rights = (name: string, [citizenship, destination, on]: readonly [string, string, string], codes: string, more: Told = {}): Scenario => ({
  name,
  source: boundary,
  ...goes(citizenship, destination, on, more),
  expect: [
    {
      of: treatyRights,
      is: codes
        .split(' ')
        .filter(code => code !== '')
        .map(right => ({ right, until: never })),
    },
  ],
})
const form = (name: string, citizenship: string, destination: string, on: string, is: string): Scenario => ({
  name,
  source: boundary,
  ...goes(citizenship, destination, on),
  expect: [is === 'silent' ? { of: documentForm, stands: 'silent' } : { of: documentForm, is }],
})
const duties = [{ deed: 'records' }, { deed: 'exchange' }, { deed: 'liability' }, { deed: 'expulsion' }]

export const scenarios: readonly Scenario[] = [
  // Bishkek 1992
  rights('Armenian in Belarus in 1995', ['ARM', 'BLR', '1995-01-01'], 'entry-without-visa pension-by-residence', settles),
  rights('Kazakh in Belarus on the last day before the year of leaving', ['KAZ', 'BLR', '2000-12-31'], 'entry-without-visa pension-by-residence', settles),
  rights('in that year nothing is certain', ['KAZ', 'BLR', '2001-01-01'], 'pension-by-residence', settles),
  rights('Russian in Belarus on the day before the announcement', ['RUS', 'BLR', '2000-08-29'], 'entry-without-visa pension-by-residence', settles),
  rights('Moldovan in Kyrgyzstan on the last day of November 2025', ['MDA', 'KGZ', '2025-11-30'], 'entry-without-visa'),
  rights('Moldovan in Kyrgyzstan since', ['MDA', 'KGZ', '2025-12-01'], ''),

  // Labour 1994 and Chisinau 2008
  rights(
    'Tajik worker in Russia: the agreement of 1994, known on the day of the look-up',
    ['TJK', 'RUS', '2026-11-23'],
    'recognition equal-conditions injury-compensation no-double-tax money-transfer exit-through-outer-border emergency-care injury-compensation',
    works,
  ),
  rights('the same without work', ['TJK', 'RUS', '2026-11-23'], 'exit-through-outer-border emergency-care'),
  rights('Uzbek worker in Russia: signed the agreement of 1994 only', ['UZB', 'RUS', '2026-11-23'], 'emergency-care injury-compensation', works),
  rights(
    'Ukrainian worker in Kazakhstan the day before the convention of 2008',
    ['UKR', 'KAZ', '2012-02-29'],
    'recognition equal-conditions injury-compensation no-double-tax money-transfer pension-by-residence',
    works,
  ),
  rights(
    'Ukrainian worker in Kazakhstan on the day',
    ['UKR', 'KAZ', '2012-03-01'],
    'recognition equal-conditions injury-compensation no-double-tax money-transfer written-contract equal-conditions emergency-care family-reunion child-education money-transfer no-collective-expulsion pension-by-residence',
    works,
  ),
  rights(
    'A stateless person who lives in Ukraine and works in Kazakhstan is covered by it',
    ['XXA', 'KAZ', '2015-01-01'],
    'written-contract equal-conditions emergency-care family-reunion child-education money-transfer no-collective-expulsion',
    { ...works, document: 'stateless', permits: [{ state: 'UKR', kind: 'permanent', from: '2010-01-01', to: '2030-01-01' }] },
  ),
  rights('One who lives in Russia is not', ['XXA', 'KAZ', '2015-01-01'], '', {
    ...works,
    document: 'stateless',
    permits: [{ state: 'RUS', kind: 'permanent', from: '2010-01-01', to: '2030-01-01' }],
  }),
  rights('Georgian worker in Kazakhstan: no agreement', ['GEO', 'KAZ', '2026-11-23'], '', works),

  // Pensions 1992
  rights('Ukrainian in Kazakhstan on the last day of the agreement on pensions', ['UKR', 'KAZ', '2023-06-18'], 'pension-by-residence', settles),
  rights('the day after', ['UKR', 'KAZ', '2023-06-19'], '', settles),

  // Two states
  rights(
    'Kazakh worker in Uzbekistan: the treaty of 2019, not seen to be in force',
    ['KAZ', 'UZB', '2022-01-01'],
    'pension-by-residence written-contract emergency-care injury-compensation social-security',
    works,
  ),
  rights(
    'Kyrgyz worker in Kazakhstan the day before the Union: the treaty of 2006',
    ['KGZ', 'KAZ', '2015-08-11'],
    'recognition equal-conditions injury-compensation no-double-tax money-transfer pension-by-residence equal-conditions',
    works,
  ),
  rights(
    'on the day: the Union stands in its place',
    ['KGZ', 'KAZ', '2015-08-12'],
    'recognition equal-conditions injury-compensation no-double-tax money-transfer pension-by-residence',
    works,
  ),
  rights('Kazakh worker in Germany under the agreement of 1995, on its last day', ['KAZ', 'DEU', '2020-02-29'], 'equal-conditions', works),
  rights('the day after', ['KAZ', 'DEU', '2020-03-01'], '', works),
  rights('Armenian in Germany: easier visas', ['ARM', 'DEU', '2014-01-01'], 'easier-visas'),
  rights('Russian in Germany since September 2022', ['RUS', 'DEU', '2022-09-12'], ''),

  // Documents
  form('Kazakh in Belarus by the convention of 1993', 'KAZ', 'BLR', '2004-04-26', 'minsk-1993'),
  form('by that of 2002', 'KAZ', 'BLR', '2004-04-27', 'chisinau-2002'),
  form('Kazakh in Ukraine', 'KAZ', 'UKR', '2024-05-18', 'minsk-1993'),
  form('Kazakh in Ukraine after it left', 'KAZ', 'UKR', '2024-05-19', 'silent'),
  form('Russian in Ukraine on the last day', 'RUS', 'UKR', '2022-12-26', 'minsk-1993'),
  form('Russian in Ukraine since', 'RUS', 'UKR', '2022-12-27', 'silent'),
  form('Turkmen in Kazakhstan', 'TKM', 'KAZ', '2026-11-23', 'minsk-1993'),

  // Refugees 1993, illegal migration 1998
  { name: 'Fled from Tajikistan to Russia', source: boundary, ...goes('TJK', 'RUS', '1995-09-01', { 'cis.fled': true }), expect: [{ of: reception, is: true }] },
  { name: 'the day before Russia was bound', source: boundary, ...goes('TJK', 'RUS', '1995-08-31', { 'cis.fled': true }), expect: [{ of: reception, stands: 'silent' }] },
  { name: 'to Kazakhstan, which only signed', source: boundary, ...goes('TJK', 'KAZ', '2026-11-23', { 'cis.fled': true }), expect: [{ of: reception, stands: 'silent' }] },
  { name: 'Kazakhstan and Russia against illegal migration', source: boundary, ...goes('KAZ', 'RUS', '2001-02-20'), expect: [{ of: stateDuties, is: duties }] },
  { name: 'the day before', source: boundary, ...goes('KAZ', 'RUS', '2001-02-19'), expect: [{ of: stateDuties, is: [] }] },
  { name: 'Uzbekistan is no party', source: boundary, ...goes('KAZ', 'UZB', '2026-11-23'), expect: [{ of: stateDuties, is: [] }] },

  // Citizenship
  { name: 'Born in Kyrgyzstan in the USSR', source: boundary, ...goes('BLR', 'KGZ', '2000-11-04', { 'cis.livedThere': true }), expect: [{ of: simplifiedCitizenship, is: true }] },
  {
    name: 'the day before the agreement',
    source: boundary,
    ...goes('BLR', 'KGZ', '2000-11-03', { 'cis.livedThere': true }),
    expect: [{ of: simplifiedCitizenship, stands: 'silent' }],
  },
  { name: 'without a tie', source: boundary, ...goes('BLR', 'KGZ', '2026-11-23'), expect: [{ of: simplifiedCitizenship, stands: 'silent' }] },
  { name: 'Kazakh in Russia: by the agreement of 1995', source: boundary, ...goes('KAZ', 'RUS', '2026-11-23', settles), expect: [{ of: simplifiedCitizenship, is: true }] },

  // Border residents
  {
    name: 'Kazakh from Mangystau to Turkmenistan: five days',
    source: boundary,
    ...goes('KAZ', 'TKM', '2026-11-01', { 'region.borderResident': true }),
    expect: [
      { of: mayEnter, is: 'visa-free' },
      { of: lastDay, is: '2026-11-05' },
    ],
  },
  { name: 'the day before the regime', source: boundary, ...goes('KAZ', 'TKM', '2002-02-19', { 'region.borderResident': true }), expect: [{ of: mayEnter, is: 'visa' }] },
]
