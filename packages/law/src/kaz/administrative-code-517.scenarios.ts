import { addDays, day, iso } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../scenario.js'
import { overstayDays, overstaySanctions } from './offence-facts.js'

/** Worked cases of leaving late, and their boundaries. A German who entered on 1 March 2026 must leave by 30 March. */

type Row = { readonly option: string; readonly kind: string; readonly units: number; readonly weight: number }
const warning: readonly Row[] = [{ option: 'warning', kind: 'warning', units: 0, weight: 0 }]
const fine = (units: number): readonly Row[] => [{ option: 'fine', kind: 'fine', units, weight: units }]
const orExpulsion = (units: number): readonly Row[] => [...fine(units), { option: 'expulsion', kind: 'expulsion', units: 0, weight: 500 }]
const arrestWithExpulsion: readonly Row[] = [
  { option: 'arrest', kind: 'arrest', units: 15, weight: 1000 },
  { option: 'arrest', kind: 'expulsion', units: 0, weight: 1000 },
]

const sanctioned = (is: readonly Row[]): Expected => ({ of: overstaySanctions, is })
const late = (is: number): Expected => ({ of: overstayDays, is })
const leaves = (leaving: string, more: Told = {}): Pick<Scenario, 'on' | 'told'> => ({
  on: leaving,
  told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', leaving, ...more },
})
const punished = (article: string, decided: string): Told => ({ 'kaz.penalties': [{ article, decided, executed: true, criminal: false }] })
const case31 = 'kz-entry-stay 31'
const boundary = 'boundary'

/** Out on a day, so many days late, and asked about on that day unless told otherwise. A German has 30 days in 2017, 2018, 2019 and 2020. */
const outLate = (exit: string, days: number, more: Told = {}, on = exit): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: { citizenship: 'DEU', destination: 'KAZ', entered: iso(addDays(day(exit), -days - 29)), leaving: exit, ...more },
})
const lastDayOf2018Text = '2020-01-10'
const firstDayOf2020Text = '2020-01-11'
const decided = (on: string): Told => ({ 'kaz.case.decided': on })
const oldText = (days: number, is: readonly Row[], more: Told = {}): readonly Scenario[] =>
  ['2018-01-16', lastDayOf2018Text].map(exit => ({
    name: `${days} days late on ${exit}`,
    source: boundary,
    ...outLate(exit, days, { ...more, ...decided(exit) }),
    expect: [late(days), sanctioned(is)],
  }))
const newText = (days: number, is: readonly Row[], more: Told = {}): Scenario => ({
  name: `${days} days late on ${firstDayOf2020Text}`,
  source: boundary,
  ...outLate(firstDayOf2020Text, days, more),
  expect: [late(days), sanctioned(is)],
})

export const scenarios: readonly Scenario[] = [
  { name: 'In time', source: boundary, ...leaves('2026-03-30'), expect: [late(0), sanctioned([])] },
  { name: 'One day late', source: boundary, ...leaves('2026-03-31'), expect: [late(1), sanctioned(warning)] },
  { name: 'Two days late', source: case31, ...leaves('2026-04-01'), expect: [late(2), sanctioned(warning)] },
  { name: 'Three days late', source: boundary, ...leaves('2026-04-02'), expect: [late(3), sanctioned(warning)] },
  { name: 'Four days late', source: case31, ...leaves('2026-04-03'), expect: [late(4), sanctioned(fine(10))] },
  { name: 'Five days late', source: 'kz-labour-liability 9', ...leaves('2026-04-04'), expect: [late(5), sanctioned(fine(10))] },
  { name: 'Six days late', source: boundary, ...leaves('2026-04-05'), expect: [late(6), sanctioned(fine(15))] },
  { name: 'Eight days late', source: case31, ...leaves('2026-04-07'), expect: [late(8), sanctioned(fine(15))] },
  { name: 'Ten days late', source: boundary, ...leaves('2026-04-09'), expect: [late(10), sanctioned(fine(15))] },
  { name: 'Eleven days late', source: boundary, ...leaves('2026-04-10'), expect: [late(11), sanctioned(orExpulsion(25))] },
  { name: 'Twelve days late', source: case31, ...leaves('2026-04-11'), expect: [late(12), sanctioned(orExpulsion(25))] },

  // Again within a year
  {
    name: 'Two days late, warned seven months ago',
    source: 'kz-labour-liability 11',
    ...leaves('2026-04-01', punished('517(3)', '2025-09-01')),
    expect: [sanctioned(orExpulsion(15))],
  },
  { name: 'Ten days late, warned within the year', source: boundary, ...leaves('2026-04-09', punished('517(3)', '2025-09-01')), expect: [sanctioned(orExpulsion(15))] },
  { name: 'Warned exactly a year ago', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2025-04-01')), expect: [sanctioned(orExpulsion(15))] },
  { name: 'Warned a year and a day ago', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2025-03-31')), expect: [sanctioned(warning)] },
  { name: 'A warning does not aggravate part 4', source: boundary, ...leaves('2026-04-11', punished('517(3)', '2025-09-01')), expect: [sanctioned(orExpulsion(25))] },
  { name: 'Part 4 does not aggravate part 3', source: boundary, ...leaves('2026-04-01', punished('517(4)', '2025-09-01')), expect: [sanctioned(warning)] },
  {
    name: 'Twelve days late, punished under part 4 five months ago',
    source: 'kz-labour-liability 12',
    ...leaves('2026-04-11', punished('517(4)', '2025-11-01')),
    expect: [sanctioned(arrestWithExpulsion)],
  },
  { name: 'Eleven days late, punished under part 4', source: boundary, ...leaves('2026-04-10', punished('517(4)', '2025-11-01')), expect: [sanctioned(arrestWithExpulsion)] },
  {
    name: 'Twelve days late, punished under part 4 more than a year ago',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2025-04-10')),
    expect: [sanctioned(orExpulsion(25))],
  },

  ...['517(2)', '517(5)', '517(7)'].map((article): Scenario => ({
    name: `Twelve days late, punished under ${article}`,
    source: boundary,
    ...leaves('2026-04-11', punished(article, '2025-11-01')),
    expect: [sanctioned(arrestWithExpulsion)],
  })),
  ...['517(2)', '517(5)', '517(7)'].map((article): Scenario => ({
    name: `Four days late in 2019, punished under ${article}`,
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished(article, '2018-11-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(arrestWithExpulsion)],
  })),
  { name: 'Two days late, punished under part 6', source: boundary, ...leaves('2026-04-01', punished('517(6)', '2025-11-01')), expect: [sanctioned(orExpulsion(15))] },
  {
    name: 'Two days late in 2019, punished under part 6',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(6)', '2018-11-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(orExpulsion(15))],
  },
  { name: 'Punished on the day of exit for this very lateness', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2026-04-01')), expect: [sanctioned(warning)] },
  {
    name: 'Twelve days late, punished under part 4 exactly a year ago',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2025-04-11')),
    expect: [sanctioned(arrestWithExpulsion)],
  },
  {
    name: 'Twelve days late, punished under part 4 on the day of exit',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2026-04-11')),
    expect: [sanctioned(orExpulsion(25))],
  },
  { name: 'Another penalty does not aggravate', source: boundary, ...leaves('2026-04-11', punished('other', '2025-11-01')), expect: [sanctioned(orExpulsion(25))] },

  // Minors
  { name: 'Seventeen, twelve days late', source: 'kz-labour-liability 20', ...leaves('2026-04-11', { born: '2008-04-12' }), expect: [sanctioned(orExpulsion(10))] },
  { name: 'Eighteen on the day of exit', source: boundary, ...leaves('2026-04-11', { born: '2008-04-11' }), expect: [sanctioned(orExpulsion(25))] },
  { name: 'Sixteen on the day of exit, eight days late', source: boundary, ...leaves('2026-04-07', { born: '2010-04-07' }), expect: [sanctioned(fine(10))] },
  { name: 'Fifteen', source: boundary, ...leaves('2026-04-07', { born: '2010-04-08' }), expect: [sanctioned([])] },

  // Still inside: counted to the day asked about
  {
    name: 'Four days over and still there',
    source: boundary,
    on: '2026-04-03',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', stays: [{ state: 'KAZ', from: '2026-03-01', to: '2026-04-03' }] },
    expect: [late(4), sanctioned(fine(10))],
  },
  {
    name: 'Left long ago, the day not told',
    source: boundary,
    on: '2026-06-01',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01', stays: [{ state: 'KAZ', from: '2026-03-01', to: '2026-03-20' }] },
    expect: [late(0)],
  },
  {
    name: 'Plans to use the whole stay',
    source: boundary,
    on: '2026-02-01',
    told: { citizenship: 'DEU', destination: 'KAZ', entered: '2026-03-01' },
    expect: [late(0), sanctioned([])],
  },

  // The texts: 2018, 2020, and the milder of the two while undecided
  ...oldText(0, []),
  ...oldText(1, warning),
  ...oldText(3, warning),
  ...oldText(4, orExpulsion(15)),
  ...oldText(12, orExpulsion(15)),
  ...[1, 3].flatMap(days => [
    ...oldText(days, orExpulsion(15), punished('517(3)', '2017-06-01')).slice(0, 1),
    ...oldText(days, orExpulsion(15), punished('517(3)', '2019-06-01')).slice(1),
  ]),
  ...oldText(4, arrestWithExpulsion, punished('517(4)', '2017-06-01')).slice(0, 1),
  ...oldText(4, arrestWithExpulsion, punished('517(4)', '2019-06-01')).slice(1),
  newText(1, warning),
  newText(3, warning),
  newText(4, fine(10)),
  newText(5, fine(10)),
  newText(6, fine(15)),
  newText(10, fine(15)),
  newText(11, orExpulsion(25)),
  newText(3, orExpulsion(15), punished('517(3)', '2019-06-01')),
  newText(10, orExpulsion(15), punished('517(3)', '2019-06-01')),
  newText(11, arrestWithExpulsion, punished('517(4)', '2019-06-01')),
  {
    name: 'A second warning more than a year after the first, old text',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(3)', '2018-05-31'), ...decided('2019-06-01') }),
    expect: [sanctioned(warning)],
  },
  {
    name: 'A second warning exactly a year after the first, old text',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(3)', '2018-06-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(orExpulsion(15))],
  },
  {
    name: 'Four days late, punished under part 4 more than a year before, old text',
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished('517(4)', '2018-05-31'), ...decided('2019-06-01') }),
    expect: [sanctioned(orExpulsion(15))],
  },
  {
    name: 'Four days late, punished under part 4 exactly a year before, old text',
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished('517(4)', '2018-06-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(arrestWithExpulsion)],
  },
  ...(
    [
      ['517(3)', '2018-11-01', 4, orExpulsion(15)],
      ['517(4)', '2018-11-01', 3, warning],
      ['other', '2018-11-01', 3, warning],
      ['other', '2018-11-01', 4, orExpulsion(15)],
      ['517(3)', '2019-06-01', 3, warning],
      ['517(4)', '2019-06-01', 4, orExpulsion(15)],
      ['517(3)', '2018-11-01', 0, []],
    ] as const
  ).map(([article, on, days, is]): Scenario => ({
    name: `${days} days late, old text, ${article} on ${on}`,
    source: boundary,
    ...outLate('2019-06-01', days, { ...punished(article, on), ...decided('2019-06-01') }),
    expect: [sanctioned(is)],
  })),
  ...(
    [
      ['517(3)', 11, orExpulsion(25)],
      ['517(4)', 10, fine(15)],
      ['517(3)', 0, []],
      ['517(3)', 1, orExpulsion(15)],
    ] as const
  ).map(([article, days, is]): Scenario => ({
    name: `${days} days late, ${article} within the year`,
    source: boundary,
    ...outLate('2026-06-01', days, punished(article, '2025-11-01')),
    expect: [sanctioned(is)],
  })),
  {
    name: 'Seven days late on the last day of the old text',
    source: boundary,
    ...outLate(lastDayOf2018Text, 7, decided(lastDayOf2018Text)),
    expect: [sanctioned(orExpulsion(15))],
  },
  {
    name: 'Seventeen on the first day of the text that was read',
    source: boundary,
    ...outLate('2018-01-16', 4, { born: '2001-01-01', ...decided('2018-01-16') }),
    expect: [sanctioned(orExpulsion(10))],
  },
  {
    name: 'Seventeen on the last day of the old text',
    source: boundary,
    ...outLate(lastDayOf2018Text, 4, { born: '2003-01-01', ...decided(lastDayOf2018Text) }),
    expect: [sanctioned(orExpulsion(10))],
  },
  { name: 'Fifteen under the old text', source: boundary, ...outLate('2018-01-16', 4, { born: '2003-01-01', ...decided('2018-01-16') }), expect: [sanctioned([])] },
  {
    name: 'Five days late under the old text, decided under the new: milder',
    source: boundary,
    ...outLate('2020-01-04', 5, decided('2020-02-10'), '2020-03-01'),
    expect: [sanctioned(fine(10))],
  },
  {
    name: 'Five days late under the old text, decided under it',
    source: boundary,
    ...outLate('2020-01-04', 5, decided('2020-01-10'), '2020-03-01'),
    expect: [sanctioned(orExpulsion(15))],
  },
  { name: 'Five days late under the old text, not decided yet', source: boundary, ...outLate('2020-01-04', 5, {}, '2020-03-01'), expect: [sanctioned(fine(10))] },
  {
    name: 'Eleven days late under the old text, not decided: as heavy, so the old text stays',
    source: boundary,
    ...outLate(lastDayOf2018Text, 11, {}, '2020-02-10'),
    expect: [sanctioned(orExpulsion(15))],
  },
  {
    name: 'The text before that of 2018 was not seen',
    source: boundary,
    ...outLate('2018-01-15', 6, decided('2018-01-15')),
    expect: [late(6), { of: overstaySanctions, stands: 'silent' }],
  },
]
