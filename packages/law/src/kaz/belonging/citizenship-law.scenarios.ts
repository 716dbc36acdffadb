import type { Expected, Scenario, Told } from '../../scenario.js'
import {
  citizenByBirth,
  citizenshipBarred,
  citizenshipDuties,
  citizenshipEndedOn,
  citizenshipRefused,
  citizenshipRoute,
  citizenshipRoutes,
  lossSince,
  mayHoldTwo,
  type CitizenshipWay,
} from './belonging-questions.js'

/** Worked cases of citizenship by birth, admission, refusal and loss, and their boundaries. */

const pack = (n: string) => `kz-residence-protection ${n}`
const boundary = 'boundary'
const person = (on: string, citizenship: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship, destination: 'KAZ', entered: '2011-09-01', ...more },
})
const resident = (from: string, kind = 'permanent', to = '2035-12-31') => ({ state: 'KAZ', kind, from, to })
const lives = (from: string, kind?: string): Told => ({ permits: [resident(from, kind)] })
const relative = (relation: string, status = 'citizen', married = 'never'): Told => ({ 'kaz.family': [{ relation, status, since: '2000-01-01', until: 'never', married }] })
const points = (language: number, constitution: number, history: number): Told => ({
  'kaz.citizenship.test.language': language,
  'kaz.citizenship.test.constitution': constitution,
  'kaz.citizenship.test.history': history,
})
const passed = points(40, 40, 40)
const renounced: Told = { 'kaz.otherCitizenship.renounced': true }
const tie = (code: string): Told => ({ 'kaz.citizenship.tie': code })
const ended = (ground: string, registered: string): Told => ({ 'kaz.citizenship.ended': [{ ground, registered }] })
const penalties = (...of: readonly (readonly [article: string, decided: string])[]): Told => ({
  'kaz.penalties': of.map(([article, decided]) => ({ article, decided, executed: true, criminal: false })),
})

const met = (route: CitizenshipWay, is = true): Expected => ({ of: citizenshipRoute[route], is })
const refused = (is = true): Expected => ({ of: citizenshipRefused, is })
const barred = (is: string): Expected => ({ of: citizenshipBarred, is })
const ways = (...of: readonly (readonly [route: CitizenshipWay, days: 90 | 180])[]): Expected => ({
  of: citizenshipRoutes,
  is: of.map(([route, days]) => ({ route, months: 0, tenge: 0, days, files: 'foreigner', prolongs: false })),
})
/** Stateless, so that no other citizenship is in the way; the test is passed. */
const stateless = (on: string, more: Told = {}) => person(on, 'XXA', { ...passed, ...more })

const parent = (citizenship: string, isResident = false) => ({ citizenship, resident: isResident })
const child = (
  born: string,
  place: string,
  first: ReturnType<typeof parent>,
  second: ReturnType<typeof parent>,
  citizenship = 'XXA',
  more: Told = {},
): Pick<Scenario, 'on' | 'told'> => ({
  on: '2026-11-23',
  told: { citizenship, destination: 'KAZ', entered: '2026-11-01', born, 'kaz.birth.place': place, 'kaz.birth.parents': [first, second], ...more },
})
const citizen = (is: boolean): Expected => ({ of: citizenByBirth, is })
const contradiction: Expected = { of: citizenByBirth, stands: 'clash' }
const [ofKazakhstan, foreigner, withoutState, unknown] = [parent('kazakhstan'), parent('foreign'), parent('stateless'), parent('unknown')]

/** The text of the day, a citizen of Kazakhstan who became one of Russia. */
const took = (acquired: string, on: string, more: Told = {}) => person(on, 'RUS', { 'kaz.otherCitizenship.acquired': acquired, ...more })
const duties = (by: string, from: string): Expected => ({
  of: citizenshipDuties,
  is: [
    { deed: 'report', by, sanction: '496' },
    { deed: 'hand-in', by, sanction: '496' },
    { deed: 'stop-using', by: from, sanction: '496' },
  ],
})

/** Of each way a person who meets every condition, and what takes one of them away. */
const everyWay: { readonly [way in CitizenshipWay]: readonly [citizenship: string, told: Told, ...without: readonly Told[]] } = {
  residence: ['XXA', { ...passed, ...lives('2015-01-01') }, { permits: [] }],
  marriage: ['XXA', { ...passed, ...lives('2025-01-01'), ...relative('spouse', 'citizen', '2010-01-01') }, { permits: [] }, { 'kaz.family': [] }],
  waiver: [
    'DEU',
    { ...lives('2025-01-01'), ...renounced, ...tie('merit') },
    { permits: [] },
    { 'kaz.otherCitizenship.renounced': false },
    { citizenship: 'XXA', ...tie('none'), ...passed },
  ],
  'former-republic': ['KGZ', { ...lives('2025-01-01'), ...renounced, ...relative('sibling') }, { permits: [] }, { 'kaz.family': [] }, relative('grandchild')],
  restoration: ['XXA', { ...passed, ...ended('exit', '2010-01-01') }, { 'kaz.citizenship.ended': [] }],
  kandas: [
    'CHN',
    { permits: [resident('2026-06-01', 'kandas'), resident('2026-08-01')], ethnicKazakh: true, ...renounced },
    lives('2026-08-01'),
    lives('2026-06-01', 'kandas'),
    { 'kaz.otherCitizenship.renounced': false },
  ],
  rehabilitated: ['DEU', { ...passed, ...lives('2025-01-01'), ...renounced, ...tie('rehabilitated') }, { permits: [] }, { citizenship: 'XXA', ...tie('none') }],
  treaty: [
    'KGZ',
    { ...lives('2025-01-01'), ...renounced, ...relative('sibling') },
    { permits: [] },
    { citizenship: 'XXA', ...passed },
    { 'kaz.otherCitizenship.renounced': false },
    { born: '2010-01-01', 'kaz.family': [] },
  ],
  student: ['MNG', { ...lives('2025-01-01'), ethnicKazakh: true, ...renounced, ...tie('student') }, { permits: [] }, { citizenship: 'XXA', ...tie('none') }],
  widow: ['UZB', { ...passed, ...lives('2024-01-01'), ...renounced, ...tie('widow') }, { permits: [] }, { citizenship: 'XXA', ...tie('none') }],
}
const waysOneByOne: readonly Scenario[] = Object.entries(everyWay).flatMap(([name, [citizenship, told, ...without]]) => {
  const way = name as CitizenshipWay
  const on = '2026-11-23'
  const lacking: readonly Told[] = [...without, { 'kaz.citizenship.refusalGrounds': [{ ground: '1' }] }, { 'kaz.citizenship.lastRefused': '2025-11-24' }]
  return [
    { name: `${way}: every condition met`, source: boundary, ...person(on, citizenship, told), expect: [met(way)] },
    { name: `${way}: refused a year ago`, source: boundary, ...person(on, citizenship, { ...told, 'kaz.citizenship.lastRefused': '2025-11-23' }), expect: [met(way)] },
    ...lacking.map((more, i): Scenario => ({
      name: `${way}: one condition away, ${i + 1}`,
      source: boundary,
      ...person(on, citizenship, { ...told, ...more }),
      expect: [met(way, false)],
    })),
    ...(way === 'student' || way === 'widow'
      ? []
      : [
          {
            name: `${way}: silent before the law of 2011`,
            source: boundary,
            ...person('2011-08-16', citizenship, told),
            expect: [{ of: citizenshipRoute[way], stands: 'silent' as const }],
          },
          {
            name: `${way}: spoken of since`,
            source: boundary,
            ...person('2011-08-17', citizenship, { ...told, 'kaz.citizenship.refusalGrounds': [{ ground: '1' }] }),
            expect: [met(way, false)],
          },
        ]),
  ]
})

export const scenarios: readonly Scenario[] = [
  ...waysOneByOne,

  // By birth: Arts 3, 11–14
  {
    name: 'Born in Shymkent to two stateless parents without permanent residence: Arts 3 and 14 contradict',
    source: pack('16'),
    ...child('2024-05-05', 'kazakhstan', withoutState, withoutState),
    expect: [contradiction],
  },
  {
    name: 'Born in Shymkent to stateless parents who lived here permanently',
    source: boundary,
    ...child('2024-05-05', 'kazakhstan', parent('stateless', true), parent('stateless', true)),
    expect: [citizen(true)],
  },
  {
    name: 'Only one of the stateless parents lived here permanently',
    source: boundary,
    ...child('2024-05-05', 'kazakhstan', parent('stateless', true), withoutState),
    expect: [contradiction],
  },
  {
    name: 'Parents stateless, the child a citizen of another state since',
    source: boundary,
    ...child('2024-05-05', 'kazakhstan', withoutState, withoutState, 'RUS'),
    expect: [citizen(false)],
  },
  {
    name: 'Born abroad to stateless parents: nothing is said',
    source: boundary,
    ...child('2024-05-05', 'abroad', withoutState, withoutState),
    expect: [{ of: citizenByBirth, stands: 'silent' }],
  },
  { name: 'Two citizens, born abroad', source: boundary, ...child('2024-05-05', 'abroad', ofKazakhstan, ofKazakhstan, 'KAZ'), expect: [citizen(true)] },
  { name: 'Two foreigners, born in Almaty', source: boundary, ...child('2024-05-05', 'kazakhstan', foreigner, foreigner, 'IND'), expect: [citizen(false)] },
  {
    name: 'Two foreigners, the child stateless: Arts 3 and 11-1 contradict',
    source: boundary,
    ...child('2024-05-05', 'kazakhstan', foreigner, foreigner),
    expect: [contradiction],
  },
  {
    name: 'Two foreigners before Art. 11-1: not said',
    source: boundary,
    ...child('2011-08-16', 'abroad', foreigner, foreigner, 'IND'),
    expect: [{ of: citizenByBirth, stands: 'silent' }],
  },
  { name: 'Two foreigners since Art. 11-1', source: boundary, ...child('2011-08-17', 'abroad', foreigner, foreigner, 'IND'), expect: [citizen(false)] },
  { name: 'Foreigner and stateless, born in Almaty and stateless', source: boundary, ...child('2024-05-05', 'kazakhstan', foreigner, withoutState), expect: [citizen(true)] },
  { name: 'Citizen and foreigner, born in Almaty', source: boundary, ...child('2024-05-05', 'kazakhstan', ofKazakhstan, foreigner, 'RUS'), expect: [citizen(true)] },
  {
    name: 'Citizen and foreigner, born abroad, one parent lived here',
    source: boundary,
    ...child('2024-05-05', 'abroad', parent('kazakhstan', true), foreigner, 'RUS'),
    expect: [citizen(true)],
  },
  {
    name: 'Citizen and foreigner, all abroad, parents agreed',
    source: boundary,
    ...child('2024-05-05', 'abroad', ofKazakhstan, foreigner, 'RUS', { 'kaz.birth.agreed': true }),
    expect: [citizen(true)],
  },
  {
    name: 'Citizen and foreigner, all abroad, parents chose otherwise',
    source: boundary,
    ...child('2024-05-05', 'abroad', ofKazakhstan, foreigner, 'RUS', { 'kaz.birth.agreed': false }),
    expect: [citizen(false)],
  },
  {
    name: 'Citizen and foreigner, all abroad, agreement not told',
    source: boundary,
    ...child('2024-05-05', 'abroad', ofKazakhstan, foreigner, 'RUS'),
    expect: [{ of: citizenByBirth, stands: 'open' }],
  },
  { name: 'Citizen and stateless, born abroad', source: boundary, ...child('2024-05-05', 'abroad', ofKazakhstan, withoutState), expect: [citizen(true)] },
  { name: 'Citizen and unknown, born abroad', source: boundary, ...child('2024-05-05', 'abroad', ofKazakhstan, unknown), expect: [citizen(true)] },
  { name: 'Foundling', source: boundary, ...child('2024-05-05', 'foundling', unknown, unknown), expect: [citizen(true)] },
  {
    name: 'Before the oldest text compared: silent',
    source: boundary,
    ...child('2007-05-21', 'kazakhstan', ofKazakhstan, ofKazakhstan),
    expect: [{ of: citizenByBirth, stands: 'silent' }],
  },
  { name: 'The first day of the oldest text compared', source: boundary, ...child('2007-05-22', 'abroad', ofKazakhstan, ofKazakhstan), expect: [citizen(true)] },

  // Five years of residence: Arts 16(1), 38
  { name: 'Five years tomorrow', source: boundary, ...stateless('2026-05-31', lives('2021-06-01')), expect: [met('residence', false)] },
  { name: 'Five years today', source: boundary, ...stateless('2026-06-01', lives('2021-06-01')), expect: [met('residence'), ways(['residence', 180])] },
  {
    name: 'Five years on a certificate of a stateless person',
    source: boundary,
    ...stateless('2026-06-01', lives('2021-06-01', 'stateless-certificate')),
    expect: [met('residence')],
  },
  { name: 'Temporary residence does not count', source: boundary, ...stateless('2026-06-01', lives('2015-06-01', 'temporary')), expect: [met('residence', false), ways()] },
  {
    name: 'A permit of another state does not count',
    source: boundary,
    ...stateless('2026-06-01', { permits: [{ ...resident('2015-06-01'), state: 'UZB' }] }),
    expect: [met('residence', false), ways()],
  },
  {
    name: 'A permit that has ended',
    source: boundary,
    ...stateless('2026-06-01', { permits: [resident('2015-06-01', 'permanent', '2026-05-31')] }),
    expect: [met('residence', false), ways()],
  },
  {
    name: 'Thirty days that do not count',
    source: boundary,
    ...stateless('2026-06-30', { ...lives('2021-06-01'), 'kaz.citizenship.daysNotCounted': 30 }),
    expect: [met('residence', false)],
  },
  { name: 'Thirty days later', source: boundary, ...stateless('2026-07-01', { ...lives('2021-06-01'), 'kaz.citizenship.daysNotCounted': 30 }), expect: [met('residence')] },
  {
    name: 'German with five years and another citizenship',
    source: boundary,
    ...person('2026-06-01', 'DEU', { ...passed, ...lives('2021-06-01') }),
    expect: [refused(), met('residence', false)],
  },
  {
    name: 'A renunciation does not help on the ordinary way',
    source: boundary,
    ...person('2026-06-01', 'DEU', { ...passed, ...lives('2021-06-01'), ...renounced }),
    expect: [refused(), met('residence', false)],
  },
  {
    name: 'Refused a year ago tomorrow',
    source: boundary,
    ...stateless('2026-06-01', { ...lives('2015-06-01'), 'kaz.citizenship.lastRefused': '2025-06-02' }),
    expect: [met('residence', false)],
  },
  { name: 'Refused a year ago', source: boundary, ...stateless('2026-06-01', { ...lives('2015-06-01'), 'kaz.citizenship.lastRefused': '2025-06-01' }), expect: [met('residence')] },

  // Three years of marriage
  {
    name: 'Three years of marriage tomorrow',
    source: boundary,
    ...stateless('2026-05-31', { ...lives('2025-06-01'), ...relative('spouse', 'citizen', '2023-06-01') }),
    expect: [met('marriage', false)],
  },
  {
    name: 'Three years of marriage today',
    source: boundary,
    ...stateless('2026-06-01', { ...lives('2025-06-01'), ...relative('spouse', 'citizen', '2023-06-01') }),
    expect: [met('marriage'), met('residence', false), ways(['residence', 180], ['marriage', 180])],
  },
  {
    name: 'Married to a permanent resident',
    source: boundary,
    ...stateless('2026-06-01', { ...lives('2025-06-01'), ...relative('spouse', 'permanent', '2010-06-01') }),
    expect: [met('marriage', false)],
  },
  {
    name: 'A parent is no spouse',
    source: boundary,
    ...stateless('2026-06-01', { ...lives('2025-06-01'), ...relative('parent', 'citizen', '2010-06-01') }),
    expect: [met('marriage', false)],
  },
  {
    name: 'Spouse without permanent residence before May 2020',
    source: boundary,
    ...stateless('2020-05-24', relative('spouse', 'citizen', '2010-06-01')),
    expect: [met('marriage')],
  },
  {
    name: 'Spouse without permanent residence since May 2020',
    source: boundary,
    ...stateless('2020-05-25', relative('spouse', 'citizen', '2010-06-01')),
    expect: [met('marriage', false)],
  },
  {
    name: 'Turkish spouse of eight months: far from citizenship',
    source: pack('8'),
    ...person('2026-11-23', 'TUR', relative('spouse', 'citizen', '2026-03-23')),
    expect: [ways(['marriage', 180]), met('marriage', false)],
  },

  // Without a term
  {
    name: 'A resident minor, seventeen',
    source: boundary,
    ...person('2026-06-01', 'RUS', { ...lives('2026-01-01'), ...renounced, born: '2008-06-02' }),
    expect: [met('waiver'), refused(false), ways(['residence', 180], ['waiver', 180])],
  },
  {
    name: 'Eighteen today',
    source: boundary,
    ...person('2026-06-01', 'RUS', { ...lives('2026-01-01'), ...renounced, born: '2008-06-01' }),
    expect: [met('waiver', false), refused(), ways(['residence', 180])],
  },
  ...['merit', 'incapacitated'].map((code): Scenario => ({
    name: `No term, test or exit before: ${code}`,
    source: boundary,
    ...person('2026-06-01', 'DEU', { ...lives('2026-01-01'), ...renounced, ...tie(code) }),
    expect: [met('waiver'), refused(false)],
  })),
  { name: 'Merit without renunciation', source: boundary, ...person('2026-06-01', 'DEU', { ...lives('2026-01-01'), ...tie('merit') }), expect: [met('waiver', false), refused()] },
  { name: 'Merit, from abroad since May 2020', source: boundary, ...person('2020-05-25', 'DEU', { ...renounced, ...tie('merit') }), expect: [met('waiver', false)] },
  { name: 'Merit, from abroad before', source: boundary, ...person('2020-05-24', 'DEU', { ...renounced, ...tie('merit') }), expect: [met('waiver')] },

  // Former Soviet republics: Art. 16(2)
  ...['child', 'spouse', 'parent', 'sibling', 'grandparent'].map((relation): Scenario => ({
    name: `Uzbek with a citizen: ${relation}`,
    source: boundary,
    ...person('2026-06-01', 'UZB', { ...passed, ...lives('2026-01-01'), ...relative(relation) }),
    expect: [
      ways(['residence', 180], ...(relation === 'spouse' ? ([['marriage', 180]] as const) : []), ['former-republic', 180]),
      met('former-republic', false), // the other citizenship must have ended
    ],
  })),
  {
    name: 'A grandchild is not named in Art. 16(2)',
    source: boundary,
    ...person('2026-06-01', 'UZB', { ...passed, ...lives('2026-01-01'), ...relative('grandchild') }),
    expect: [ways(['residence', 180])],
  },
  {
    name: 'A relative who is no citizen',
    source: boundary,
    ...person('2026-06-01', 'UZB', { ...passed, ...lives('2026-01-01'), ...relative('sibling', 'permanent') }),
    expect: [ways(['residence', 180])],
  },
  {
    name: 'Not of a former republic',
    source: boundary,
    ...person('2026-06-01', 'TUR', { ...passed, ...lives('2026-01-01'), ...relative('sibling') }),
    expect: [ways(['residence', 180])],
  },

  ...'ARM AZE BLR EST GEO KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(' ').map((citizenship): Scenario => ({
    name: `A brother of a citizen, of ${citizenship}`,
    source: boundary,
    ...person('2026-06-01', citizenship, relative('sibling')),
    expect: [ways(['former-republic', 180], ...(['BLR', 'KGZ', 'RUS'].includes(citizenship) ? ([['treaty', 90]] as const) : []))],
  })),

  // Simplified: kandas
  {
    name: 'Kandas with permanent residence and renunciation: three months, no test',
    source: pack('9'),
    ...person('2026-11-23', 'CHN', { permits: [resident('2026-06-01', 'kandas'), resident('2026-08-01')], ethnicKazakh: true, ...renounced }),
    expect: [ways(['residence', 180], ['kandas', 90]), met('kandas'), refused(false)],
  },
  ...['MNG', 'UZB'].map((citizenship): Scenario => ({
    name: `Kandas from ${citizenship}`,
    source: boundary,
    ...person('2026-11-23', citizenship, { permits: [resident('2026-06-01', 'kandas'), resident('2026-08-01')], ethnicKazakh: true, ...renounced }),
    expect: [met('kandas')],
  })),
  {
    name: 'Kandas before renouncing',
    source: boundary,
    ...person('2026-11-23', 'CHN', { permits: [resident('2026-06-01', 'kandas'), resident('2026-08-01')], ethnicKazakh: true }),
    expect: [met('kandas', false), refused()],
  },
  {
    name: 'Kandas without permanent residence',
    source: boundary,
    ...person('2026-11-23', 'CHN', { ...lives('2026-06-01', 'kandas'), ethnicKazakh: true, ...renounced }),
    expect: [ways(['kandas', 90]), met('kandas', false)],
  },
  {
    name: 'Ethnic Kazakh without the status',
    source: boundary,
    ...person('2026-11-23', 'CHN', { ...lives('2026-06-01'), ethnicKazakh: true, ...renounced }),
    expect: [ways(['residence', 180], ['kandas', 90]), met('kandas', false)],
  },
  {
    name: 'Status ended before citizenship',
    source: pack('10'),
    ...person('2026-11-23', 'UZB', { permits: [resident('2025-11-01', 'kandas', '2026-11-01'), resident('2025-12-01')], ethnicKazakh: true, ...renounced }),
    expect: [met('kandas', false)],
  },
  {
    name: 'Ethnic Kazakh of 2015 needed no status',
    source: boundary,
    ...person('2015-12-05', 'XXA', { ...lives('2015-06-01'), ethnicKazakh: true }),
    expect: [ways(['residence', 180], ['kandas', 90]), met('kandas')],
  },
  {
    name: 'The status is asked since December 2015',
    source: boundary,
    ...person('2015-12-06', 'XXA', { ...lives('2015-06-01'), ethnicKazakh: true }),
    expect: [met('kandas', false)],
  },
  {
    name: 'Oralman of China in 2015: a renunciation did not spare item 7 yet',
    source: boundary,
    ...person('2015-12-05', 'CHN', { permits: [resident('2015-06-01', 'kandas'), resident('2015-06-01')], ethnicKazakh: true, ...renounced }),
    expect: [refused()],
  },
  {
    name: 'Oralman of China since December 2015',
    source: boundary,
    ...person('2015-12-06', 'CHN', { permits: [resident('2015-06-01', 'kandas'), resident('2015-06-01')], ethnicKazakh: true, ...renounced }),
    expect: [refused(false), met('kandas')],
  },

  { name: 'Not an ethnic Kazakh, in 2015', source: boundary, ...person('2015-12-05', 'XXA', lives('2015-06-01')), expect: [met('kandas', false)] },

  // The first day of the text of 2011
  {
    name: 'Every way of that day',
    source: boundary,
    ...person('2011-08-17', 'RUS', {
      ...lives('2005-01-01'),
      ...relative('spouse', 'citizen', '2005-01-01'),
      ...tie('rehabilitated'),
      ...ended('exit', '2000-01-01'),
      ethnicKazakh: true,
    }),
    expect: [ways(['residence', 180], ['marriage', 180], ['former-republic', 180], ['restoration', 180], ['kandas', 90], ['rehabilitated', 90], ['treaty', 90])],
  },
  {
    name: 'Without a term, and restored by registration, on that day',
    source: boundary,
    ...person('2011-08-17', 'XXA', { ...lives('2005-01-01'), ...tie('merit'), ...ended('exit', '2000-01-01') }),
    expect: [ways(['residence', 180], ['waiver', 180], ['restoration', 180], ['restoration', 90])],
  },
  {
    name: 'The day before: silent',
    source: boundary,
    ...person('2011-08-16', 'RUS', { ...lives('2005-01-01'), ...relative('spouse', 'citizen', '2005-01-01'), ...tie('merit'), ...ended('exit', '2000-01-01'), ethnicKazakh: true }),
    expect: [{ of: citizenshipRoutes, stands: 'silent' }],
  },
  {
    name: 'Student on the first day of that way',
    source: boundary,
    ...person('2015-12-06', 'MNG', { ethnicKazakh: true, ...renounced, ...tie('student') }),
    expect: [ways(['kandas', 90], ['student', 90]), met('student')],
  },

  // Simplified: the rest
  {
    name: 'Descendant of the repressed',
    source: boundary,
    ...person('2026-06-01', 'DEU', { ...passed, ...lives('2026-01-01'), ...renounced, ...tie('rehabilitated') }),
    expect: [ways(['residence', 180], ['rehabilitated', 90]), met('rehabilitated')],
  },
  {
    name: 'Descendant without permanent residence',
    source: boundary,
    ...person('2026-06-01', 'DEU', { ...passed, ...renounced, ...tie('rehabilitated') }),
    expect: [met('rehabilitated', false)],
  },
  {
    name: 'The first day of widows',
    source: boundary,
    ...person('2024-05-28', 'UZB', { ...lives('2024-01-01'), ...renounced, ...tie('widow') }),
    expect: [ways(['residence', 180], ['widow', 90]), met('widow')],
  },
  {
    name: 'The day before widows were named: no such way',
    source: boundary,
    ...person('2024-05-27', 'UZB', { ...lives('2024-01-01'), ...renounced, ...tie('widow') }),
    expect: [ways(['residence', 180]), { of: citizenshipRoute.widow, stands: 'silent' }],
  },
  {
    name: 'A widow takes the test since July 2024',
    source: boundary,
    ...person('2026-06-01', 'UZB', { ...lives('2024-01-01'), ...renounced, ...tie('widow') }),
    expect: [met('widow', false), refused()],
  },
  {
    name: 'A widow who passed',
    source: boundary,
    ...person('2026-06-01', 'UZB', { ...passed, ...lives('2024-01-01'), ...renounced, ...tie('widow') }),
    expect: [met('widow'), refused(false)],
  },
  {
    name: 'Ethnic Kazakh student',
    source: boundary,
    ...person('2026-06-01', 'MNG', { ...lives('2026-01-01'), ethnicKazakh: true, ...renounced, ...tie('student') }),
    expect: [ways(['residence', 180], ['kandas', 90], ['student', 90]), met('student')],
  },
  {
    name: 'Student of another ethnicity',
    source: boundary,
    ...person('2026-06-01', 'MNG', { ...lives('2026-01-01'), ...renounced, ...tie('student') }),
    expect: [ways(['residence', 180]), met('student', false)],
  },
  {
    name: 'Student before December 2015',
    source: boundary,
    ...person('2015-12-05', 'MNG', { ethnicKazakh: true, ...renounced, ...tie('student') }),
    expect: [ways(['kandas', 90])],
  },

  // By the agreement of 1999
  {
    name: 'Kyrgyz with a brother in Kostanay: first permanent residence and renunciation',
    source: pack('7'),
    ...person('2026-11-23', 'KGZ', relative('sibling')),
    expect: [ways(['former-republic', 180], ['treaty', 90]), met('treaty', false)],
  },
  {
    name: 'Kyrgyz with a brother, resident, renounced: three months and no test',
    source: pack('7'),
    ...person('2026-11-23', 'KGZ', { ...lives('2026-11-20'), ...renounced, ...relative('sibling') }),
    expect: [ways(['residence', 180], ['former-republic', 180], ['treaty', 90]), met('treaty'), refused(false)],
  },
  {
    name: 'Kyrgyz, resident, not renounced',
    source: boundary,
    ...person('2026-11-23', 'KGZ', { ...lives('2026-11-20'), ...relative('sibling') }),
    expect: [met('treaty', false), refused()],
  },
  ...['BLR', 'RUS'].map((citizenship): Scenario => ({
    name: `${citizenship}: by a grandchild`,
    source: boundary,
    ...person('2026-11-23', citizenship, { ...lives('2026-11-20'), ...renounced, ...relative('grandchild') }),
    expect: [met('treaty')],
  })),
  {
    name: 'A brother who is not a citizen',
    source: boundary,
    ...person('2026-11-23', 'KGZ', { ...lives('2026-11-20'), ...renounced, ...relative('sibling', 'permanent') }),
    expect: [met('treaty', false)],
  },
  {
    name: 'Uzbekistan is no party',
    source: boundary,
    ...person('2026-11-23', 'UZB', { ...lives('2026-11-20'), ...renounced, ...relative('sibling') }),
    expect: [met('treaty', false)],
  },
  {
    name: 'Born here in the Soviet Union',
    source: boundary,
    ...person('2026-11-23', 'RUS', { ...lives('2026-11-20'), ...renounced, born: '1991-12-20', 'kaz.citizenship.sovietTie': true }),
    expect: [met('treaty')],
  },
  {
    name: 'Born on the day the time ended',
    source: boundary,
    ...person('2026-11-23', 'RUS', { ...lives('2026-11-20'), ...renounced, born: '1991-12-21', 'kaz.citizenship.sovietTie': true }),
    expect: [met('treaty', false)],
  },
  {
    name: 'A resident Ukrainian: the treaty of 2000 was not checked',
    source: boundary,
    ...person('2026-11-23', 'UKR', { ...lives('2026-01-01'), ...renounced }),
    expect: [{ of: citizenshipRoute.treaty, stands: 'open' }],
  },
  {
    name: 'A Russian in 2015 under the agreement',
    source: boundary,
    ...person('2015-12-05', 'RUS', { ...lives('2015-01-01'), ...renounced, ...relative('parent') }),
    expect: [met('treaty'), refused(false)],
  },

  // Refusal: Art. 17
  { name: 'No ground', source: boundary, ...stateless('2026-06-01'), expect: [refused(false)] },
  ...['1', '2', '3', '4', '5', '6', '8', '9', '9-1', '10'].map((ground): Scenario => ({
    name: `Item ${ground} held against the person`,
    source: boundary,
    ...stateless('2026-06-01', { ...lives('2015-06-01'), 'kaz.citizenship.refusalGrounds': [{ ground }] }),
    expect: [refused(), met('residence', false)],
  })),
  { name: 'Item 9-1 the day before', source: boundary, ...stateless('2024-05-27', { 'kaz.citizenship.refusalGrounds': [{ ground: '9-1' }] }), expect: [refused(false)] },
  { name: 'Item 9-1 on the first day', source: boundary, ...stateless('2024-05-28', { 'kaz.citizenship.refusalGrounds': [{ ground: '9-1' }] }), expect: [refused()] },
  { name: 'One migration offence', source: boundary, ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'])), expect: [refused(false)] },
  { name: 'Two migration offences', source: boundary, ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'], ['492', '2024-06-01'])), expect: [refused()] },
  ...['517(1)', '517(2)', '517(4)', '517(5)', '517(6)', '517(7)', 'migration'].map((article): Scenario => ({
    name: `Twice, once under ${article}`,
    source: boundary,
    ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'], [article, '2024-06-01'])),
    expect: [refused()],
  })),
  { name: 'Two, one of another kind', source: boundary, ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'], ['tax', '2024-06-01'])), expect: [refused(false)] },
  { name: 'Two, the elder exactly five years ago', source: boundary, ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'], ['492', '2021-06-01'])), expect: [refused()] },
  {
    name: 'Two, the elder five years and a day ago',
    source: boundary,
    ...stateless('2026-06-01', penalties(['517(3)', '2025-06-01'], ['492', '2021-05-31'])),
    expect: [refused(false)],
  },
  { name: 'One offence under the text of 2011', source: boundary, ...stateless('2015-12-05', penalties(['517(3)', '2015-06-01'])), expect: [refused()] },
  { name: 'One offence since December 2015', source: boundary, ...stateless('2015-12-06', penalties(['517(3)', '2015-06-01'])), expect: [refused(false)] },

  // The test: Art. 17(14)
  { name: 'The day before the test', source: boundary, ...person('2024-07-16', 'XXA'), expect: [refused(false)] },
  { name: 'The first day of the test, nothing taken', source: boundary, ...person('2024-07-17', 'XXA'), expect: [{ of: citizenshipRefused, stands: 'open' }] },
  {
    name: 'Before the first order the points are not known',
    source: boundary,
    ...stateless('2024-10-11', points(36, 9, 15)),
    expect: [{ of: citizenshipRefused, stands: 'open' }],
  },
  { name: 'Enough by the first order', source: boundary, ...stateless('2024-10-12', points(36, 9, 15)), expect: [refused(false)] },
  ...[points(35, 9, 15), points(36, 8, 15), points(36, 9, 14)].map((told, i): Scenario => ({
    name: `One point short by the first order, part ${i + 1}`,
    source: boundary,
    ...stateless('2025-08-25', told),
    expect: [refused()],
  })),
  { name: 'Points of the second order, the day before it', source: boundary, ...stateless('2025-08-25', points(15, 20, 15)), expect: [refused()] },
  { name: 'Points of the second order, on its first day', source: boundary, ...stateless('2025-08-26', points(15, 20, 15)), expect: [refused(false)] },
  ...[points(14, 20, 15), points(15, 19, 15), points(15, 20, 14)].map((told, i): Scenario => ({
    name: `One point short by the second order, part ${i + 1}`,
    source: boundary,
    ...stateless('2025-08-26', told),
    expect: [refused()],
  })),
  { name: 'Stateless ethnic Kazakh: no test', source: boundary, ...person('2026-06-01', 'XXA', { ethnicKazakh: true }), expect: [refused(false)] },
  { name: 'Stateless minor: no test', source: boundary, ...person('2026-06-01', 'XXA', { born: '2008-06-02' }), expect: [refused(false)] },
  { name: 'Stateless adult: test', source: boundary, ...person('2026-06-01', 'XXA', { born: '2008-06-01' }), expect: [refused()] },

  ...['1', '2', '3', '4', '5', '6', '8', '9', '10'].flatMap((ground): readonly Scenario[] => [
    {
      name: `Item ${ground} on the first day of the text of 2011`,
      source: boundary,
      ...person('2011-08-17', 'XXA', { 'kaz.citizenship.refusalGrounds': [{ ground }] }),
      expect: [refused()],
    },
    {
      name: `Item ${ground} the day before`,
      source: boundary,
      ...person('2011-08-16', 'XXA', { 'kaz.citizenship.refusalGrounds': [{ ground }] }),
      expect: [{ of: citizenshipRefused, stands: 'silent' }],
    },
  ]),
  { name: 'Another citizenship on the first day of that text', source: boundary, ...person('2011-08-17', 'DEU'), expect: [refused()] },
  {
    name: 'Another citizenship, of whoever needs no term, on that day',
    source: boundary,
    ...person('2011-08-17', 'DEU', { ...renounced, ...tie('merit') }),
    expect: [refused(false)],
  },
  { name: 'One offence on that day', source: boundary, ...person('2011-08-17', 'XXA', penalties(['492', '2011-08-01'])), expect: [refused()] },

  // Loss and what follows: Arts 21, 37, 17(11)–(13)
  {
    name: 'Took Russian citizenship on 1 August 2026 and told nobody by 10 September',
    source: pack('15'),
    ...took('2026-08-01', '2026-09-10'),
    expect: [
      { of: lossSince, is: '2026-08-01' },
      duties('2026-08-31', '2026-08-01'),
      { of: citizenshipEndedOn, stands: 'silent' },
      barred('2031-09-10'),
      refused(),
      { of: mayHoldTwo, is: false },
      ways(['restoration', 180]),
      met('restoration', false),
    ],
  },
  { name: 'The day of acquiring', source: boundary, ...took('2026-08-01', '2026-08-01'), expect: [{ of: lossSince, is: '2026-08-01' }, duties('2026-08-31', '2026-08-01')] },
  { name: 'The day before', source: boundary, ...took('2026-08-01', '2026-07-31'), expect: [{ of: lossSince, stands: 'silent' }] },
  {
    name: 'Nothing taken: no duties',
    source: boundary,
    ...person('2026-08-01', 'RUS'),
    expect: [
      { of: citizenshipDuties, is: [] },
      { of: lossSince, stands: 'silent' },
      { of: citizenshipBarred, stands: 'silent' },
    ],
  },
  {
    name: 'Taken in January 2026: the new Constitution counts from July, the law from the day',
    source: boundary,
    ...took('2026-01-10', '2026-07-01'),
    expect: [{ of: lossSince, is: '2026-01-10' }, duties('2026-02-09', '2026-01-10')],
  },
  { name: 'Under the last day of three working days', source: boundary, ...took('2015-12-05', '2016-06-01'), expect: [duties('2015-12-09', '2015-12-05')] },
  { name: 'Under the first day of thirty days', source: boundary, ...took('2015-12-06', '2016-06-01'), expect: [duties('2016-01-05', '2015-12-06')] },
  {
    name: 'Loss registered: the five years run from then',
    source: boundary,
    ...took('2020-02-01', '2025-03-01', ended('5', '2020-03-01')),
    expect: [{ of: citizenshipEndedOn, is: '2020-03-01' }, barred('2025-03-01'), refused()],
  },
  {
    name: 'The day after the fifth anniversary',
    source: boundary,
    ...person('2025-03-02', 'XXA', { ...passed, ...ended('5', '2020-03-01') }),
    expect: [barred('2025-03-01'), refused(false), met('restoration')],
  },
  ...['1', '2'].map((ground): Scenario => ({
    name: `Loss on item ${ground}: five years`,
    source: boundary,
    ...stateless('2026-06-01', ended(ground, '2022-01-01')),
    expect: [barred('2027-01-01'), refused()],
  })),
  ...['exit', '3', '5-1', '6', '7'].map((ground): Scenario => ({
    name: `Ended on ${ground}: no bar`,
    source: boundary,
    ...stateless('2026-06-01', ended(ground, '2022-01-01')),
    expect: [{ of: citizenshipBarred, stands: 'silent' }, refused(false), met('restoration'), { of: citizenshipEndedOn, is: '2022-01-01' }],
  })),
  ...['8', 'deprived'].map((ground): Scenario => ({
    name: `Ended on ${ground}: barred for good`,
    source: boundary,
    ...stateless('2026-06-01', ended(ground, '2018-01-01')),
    expect: [barred('never'), refused(), met('restoration', false), { of: citizenshipEndedOn, is: '2018-01-01' }],
  })),
  ...['8', 'deprived'].map((ground): Scenario => ({
    name: `Ended on ${ground}, the day before that bar`,
    source: boundary,
    ...stateless('2017-07-24', ended(ground, '2017-01-01')),
    expect: [{ of: citizenshipBarred, stands: 'silent' }],
  })),
  {
    name: 'Loss not registered yet',
    source: boundary,
    ...stateless('2026-06-01', ended('1', 'never')),
    expect: [{ of: citizenshipEndedOn, stands: 'silent' }, barred('2031-06-01'), met('restoration', false)],
  },
  { name: 'Never a citizen: nothing to restore', source: boundary, ...stateless('2026-06-01'), expect: [met('restoration', false), ways()] },
  {
    name: 'Former citizen by withdrawal, living here, in 2015: restored by registration',
    source: boundary,
    ...person('2015-12-05', 'XXA', { ...lives('2015-01-01'), ...ended('exit', '2012-01-01') }),
    expect: [ways(['residence', 180], ['restoration', 180], ['restoration', 90])],
  },
  {
    name: 'The same a day later: by the President only',
    source: boundary,
    ...person('2015-12-06', 'XXA', { ...lives('2015-01-01'), ...ended('exit', '2012-01-01') }),
    expect: [ways(['residence', 180], ['restoration', 180])],
  },

  // Two citizenships
  ...['2026-06-30', '2026-07-01'].map((on): Scenario => ({
    name: `Two citizenships on ${on}`,
    source: boundary,
    ...took('2026-01-10', on),
    expect: [{ of: mayHoldTwo, is: false }],
  })),
  { name: 'Two citizenships of a foreigner: not for this law to say', source: boundary, ...person('2026-07-01', 'RUS'), expect: [{ of: mayHoldTwo, stands: 'silent' }] },
]
