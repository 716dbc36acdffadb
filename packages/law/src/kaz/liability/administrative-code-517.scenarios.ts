import { addDays, day, iso } from '@kosh/norms'
import type { Expected, Scenario, Told } from '../../scenario.js'
import { rows, yearOf, type Row, type Year } from './expected-sanctions.js'
import { overstayDays, overstaySanctions } from './offence-facts.js'

/** Worked cases of leaving late, and their boundaries. A German who entered on 1 March 2026 must leave by 30 March. */

/** Rows by the year in which the case is opened. */
type Rows = (year: Year) => readonly Row[]
const nothing: Rows = () => []
const warning: Rows = year => rows('517(3)', 'police', year, 'warning')
const fine =
  (units: number): Rows =>
  year =>
    rows('517(3)', 'police', year, `fine ${units}`)
/** A judge decides, and half does not close the case. */
const part4 =
  (units: number): Rows =>
  year =>
    rows('517(4)', 'court', year, `fine ${units}`, 'expulsion')
const part6: Rows = year => rows('517(6)', 'court', year, 'fine 15', 'expulsion')
const part7: Rows = year => rows('517(7)', 'court', year, 'arrest 15 + expulsion')

const sanctioned = (is: Rows, year: Year = 2026): Expected => ({ of: overstaySanctions, is: is(year) })
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
const oldText = (days: number, is: Rows, more: Told = {}): readonly Scenario[] =>
  (
    [
      ['2018-01-16', 2018],
      [lastDayOf2018Text, 2020],
    ] as const
  ).map(([exit, year]) => ({
    name: `${days} days late on ${exit}`,
    source: boundary,
    ...outLate(exit, days, { ...more, ...decided(exit) }),
    expect: [late(days), sanctioned(is, year)],
  }))
const newText = (days: number, is: Rows, more: Told = {}): Scenario => ({
  name: `${days} days late on ${firstDayOf2020Text}`,
  source: boundary,
  ...outLate(firstDayOf2020Text, days, more),
  expect: [late(days), sanctioned(is, 2020)],
})

export const scenarios: readonly Scenario[] = [
  { name: 'In time', source: boundary, ...leaves('2026-03-30'), expect: [late(0), sanctioned(nothing)] },
  { name: 'One day late', source: boundary, ...leaves('2026-03-31'), expect: [late(1), sanctioned(warning)] },
  { name: 'Two days late', source: case31, ...leaves('2026-04-01'), expect: [late(2), sanctioned(warning)] },
  { name: 'Three days late', source: boundary, ...leaves('2026-04-02'), expect: [late(3), sanctioned(warning)] },
  { name: 'Four days late', source: case31, ...leaves('2026-04-03'), expect: [late(4), sanctioned(fine(10))] },
  { name: 'Five days late', source: 'kz-labour-liability 9', ...leaves('2026-04-04'), expect: [late(5), sanctioned(fine(10))] },
  { name: 'Six days late', source: boundary, ...leaves('2026-04-05'), expect: [late(6), sanctioned(fine(15))] },
  { name: 'Eight days late', source: case31, ...leaves('2026-04-07'), expect: [late(8), sanctioned(fine(15))] },
  { name: 'Ten days late', source: boundary, ...leaves('2026-04-09'), expect: [late(10), sanctioned(fine(15))] },
  { name: 'Eleven days late', source: boundary, ...leaves('2026-04-10'), expect: [late(11), sanctioned(part4(25))] },
  { name: 'Twelve days late', source: case31, ...leaves('2026-04-11'), expect: [late(12), sanctioned(part4(25))] },

  // Again within a year
  {
    name: 'Two days late, warned seven months ago',
    source: 'kz-labour-liability 11',
    ...leaves('2026-04-01', punished('517(3)', '2025-09-01')),
    expect: [sanctioned(part6)],
  },
  { name: 'Ten days late, warned within the year', source: boundary, ...leaves('2026-04-09', punished('517(3)', '2025-09-01')), expect: [sanctioned(part6)] },
  { name: 'Warned exactly a year ago', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2025-04-01')), expect: [sanctioned(part6)] },
  { name: 'Warned a year and a day ago', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2025-03-31')), expect: [sanctioned(warning)] },
  { name: 'A warning does not aggravate part 4', source: boundary, ...leaves('2026-04-11', punished('517(3)', '2025-09-01')), expect: [sanctioned(part4(25))] },
  { name: 'Part 4 does not aggravate part 3', source: boundary, ...leaves('2026-04-01', punished('517(4)', '2025-09-01')), expect: [sanctioned(warning)] },
  {
    name: 'Twelve days late, punished under part 4 five months ago',
    source: 'kz-labour-liability 12',
    ...leaves('2026-04-11', punished('517(4)', '2025-11-01')),
    expect: [sanctioned(part7)],
  },
  { name: 'Eleven days late, punished under part 4', source: boundary, ...leaves('2026-04-10', punished('517(4)', '2025-11-01')), expect: [sanctioned(part7)] },
  {
    name: 'Twelve days late, punished under part 4 more than a year ago',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2025-04-10')),
    expect: [sanctioned(part4(25))],
  },

  ...['517(2)', '517(5)', '517(7)'].map((article): Scenario => ({
    name: `Twelve days late, punished under ${article}`,
    source: boundary,
    ...leaves('2026-04-11', punished(article, '2025-11-01')),
    expect: [sanctioned(part7)],
  })),
  ...['517(2)', '517(5)', '517(7)'].map((article): Scenario => ({
    name: `Four days late in 2019, punished under ${article}`,
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished(article, '2018-11-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(part7, 2019)],
  })),
  { name: 'Two days late, punished under part 6', source: boundary, ...leaves('2026-04-01', punished('517(6)', '2025-11-01')), expect: [sanctioned(part6)] },
  {
    name: 'Two days late in 2019, punished under part 6',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(6)', '2018-11-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(part6, 2019)],
  },
  { name: 'Punished on the day of exit for this very lateness', source: boundary, ...leaves('2026-04-01', punished('517(3)', '2026-04-01')), expect: [sanctioned(warning)] },
  {
    name: 'Twelve days late, punished under part 4 exactly a year ago',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2025-04-11')),
    expect: [sanctioned(part7)],
  },
  {
    name: 'Twelve days late, punished under part 4 on the day of exit',
    source: boundary,
    ...leaves('2026-04-11', punished('517(4)', '2026-04-11')),
    expect: [sanctioned(part4(25))],
  },
  { name: 'Another penalty does not aggravate', source: boundary, ...leaves('2026-04-11', punished('other', '2025-11-01')), expect: [sanctioned(part4(25))] },

  // Minors
  { name: 'Seventeen, twelve days late', source: 'kz-labour-liability 20', ...leaves('2026-04-11', { born: '2008-04-12' }), expect: [sanctioned(part4(10))] },
  { name: 'Eighteen on the day of exit', source: boundary, ...leaves('2026-04-11', { born: '2008-04-11' }), expect: [sanctioned(part4(25))] },
  { name: 'Sixteen on the day of exit, eight days late', source: boundary, ...leaves('2026-04-07', { born: '2010-04-07' }), expect: [sanctioned(fine(10))] },
  { name: 'Fifteen', source: boundary, ...leaves('2026-04-07', { born: '2010-04-08' }), expect: [sanctioned(nothing)] },

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
    expect: [late(0), sanctioned(nothing)],
  },

  // The texts: 2018, 2020, and the milder of the two while undecided
  ...oldText(0, nothing),
  ...oldText(1, warning),
  ...oldText(3, warning),
  ...oldText(4, part4(15)),
  ...oldText(12, part4(15)),
  ...[1, 3].flatMap(days => [...oldText(days, part6, punished('517(3)', '2017-06-01')).slice(0, 1), ...oldText(days, part6, punished('517(3)', '2019-06-01')).slice(1)]),
  ...oldText(4, part7, punished('517(4)', '2017-06-01')).slice(0, 1),
  ...oldText(4, part7, punished('517(4)', '2019-06-01')).slice(1),
  newText(1, warning),
  newText(3, warning),
  newText(4, fine(10)),
  newText(5, fine(10)),
  newText(6, fine(15)),
  newText(10, fine(15)),
  newText(11, part4(25)),
  newText(3, part6, punished('517(3)', '2019-06-01')),
  newText(10, part6, punished('517(3)', '2019-06-01')),
  newText(11, part7, punished('517(4)', '2019-06-01')),
  {
    name: 'A second warning more than a year after the first, old text',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(3)', '2018-05-31'), ...decided('2019-06-01') }),
    expect: [sanctioned(warning, 2019)],
  },
  {
    name: 'A second warning exactly a year after the first, old text',
    source: boundary,
    ...outLate('2019-06-01', 2, { ...punished('517(3)', '2018-06-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(part6, 2019)],
  },
  {
    name: 'Four days late, punished under part 4 more than a year before, old text',
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished('517(4)', '2018-05-31'), ...decided('2019-06-01') }),
    expect: [sanctioned(part4(15), 2019)],
  },
  {
    name: 'Four days late, punished under part 4 exactly a year before, old text',
    source: boundary,
    ...outLate('2019-06-01', 4, { ...punished('517(4)', '2018-06-01'), ...decided('2019-06-01') }),
    expect: [sanctioned(part7, 2019)],
  },
  ...(
    [
      ['517(3)', '2018-11-01', 4, part4(15)],
      ['517(4)', '2018-11-01', 3, warning],
      ['other', '2018-11-01', 3, warning],
      ['other', '2018-11-01', 4, part4(15)],
      ['517(3)', '2019-06-01', 3, warning],
      ['517(4)', '2019-06-01', 4, part4(15)],
      ['517(3)', '2018-11-01', 0, nothing],
    ] as const
  ).map(([article, on, days, is]): Scenario => ({
    name: `${days} days late, old text, ${article} on ${on}`,
    source: boundary,
    ...outLate('2019-06-01', days, { ...punished(article, on), ...decided('2019-06-01') }),
    expect: [sanctioned(is, 2019)],
  })),
  ...(
    [
      ['517(3)', 11, part4(25)],
      ['517(4)', 10, fine(15)],
      ['517(3)', 0, nothing],
      ['517(3)', 1, part6],
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
    expect: [sanctioned(part4(15), 2020)],
  },
  {
    name: 'Seventeen on the first day of the text that was read',
    source: boundary,
    ...outLate('2018-01-16', 4, { born: '2001-01-01', ...decided('2018-01-16') }),
    expect: [sanctioned(part4(10), 2018)],
  },
  {
    name: 'Seventeen on the last day of the old text',
    source: boundary,
    ...outLate(lastDayOf2018Text, 4, { born: '2003-01-01', ...decided(lastDayOf2018Text) }),
    expect: [sanctioned(part4(10), 2020)],
  },
  { name: 'Fifteen under the old text', source: boundary, ...outLate('2018-01-16', 4, { born: '2003-01-01', ...decided('2018-01-16') }), expect: [sanctioned(nothing, 2018)] },
  {
    name: 'Five days late under the old text, decided under the new: milder',
    source: boundary,
    ...outLate('2020-01-04', 5, decided('2020-02-10'), '2020-03-01'),
    expect: [sanctioned(fine(10), 2020)],
  },
  {
    name: 'Five days late under the old text, decided under it',
    source: boundary,
    ...outLate('2020-01-04', 5, decided('2020-01-10'), '2020-03-01'),
    expect: [sanctioned(part4(15), 2020)],
  },
  { name: 'Five days late under the old text, not decided yet', source: boundary, ...outLate('2020-01-04', 5, {}, '2020-03-01'), expect: [sanctioned(fine(10), 2020)] },
  {
    name: 'Eleven days late under the old text, not decided: as heavy, so the old text stays',
    source: boundary,
    ...outLate(lastDayOf2018Text, 11, {}, '2020-02-10'),
    expect: [sanctioned(part4(15), 2020)],
  },
  {
    name: 'The text before that of 2018 was not seen',
    source: boundary,
    ...outLate('2018-01-15', 6, decided('2018-01-15')),
    expect: [late(6), { of: overstaySanctions, stands: 'silent' }],
  },

  // Money: by the index of the day the case is opened, half within seven days where no judge is needed
  ...['2019-06-01', '2023-06-01', '2026-06-01'].flatMap(exit =>
    (
      [
        [2, warning, warning],
        [5, part4(15), fine(10)],
        [8, part4(15), fine(15)],
        [12, part4(15), part4(25)],
      ] as const
    ).map(([days, old, now]): Scenario => ({
      name: `${days} days late on ${exit}`,
      source: boundary,
      ...outLate(exit, days, decided(exit)),
      expect: [late(days), sanctioned(exit < firstDayOf2020Text ? old : now, yearOf(exit))],
    })),
  ),
  {
    name: 'Five days late: 43 250 tenge, or 21 625 within seven days',
    source: 'kz-labour-liability 9',
    ...leaves('2026-04-04'),
    expect: [{ of: overstaySanctions, is: [{ offence: '517(3)', option: 'fine', kind: 'fine', units: 10, tenge: 43_250, halved: 21_625, decides: 'police', weight: 10 }] }],
  },
  {
    name: 'Eight days late: 64 875 tenge',
    source: 'kz-labour-liability 10',
    ...leaves('2026-04-07'),
    expect: [{ of: overstaySanctions, is: [{ offence: '517(3)', option: 'fine', kind: 'fine', units: 15, tenge: 64_875, halved: 32_438, decides: 'police', weight: 15 }] }],
  },
  {
    name: 'Late in December, the case opened in January',
    source: boundary,
    ...outLate('2025-12-30', 8, { 'kaz.case.opened': '2026-01-02' }, '2026-01-02'),
    expect: [sanctioned(fine(15), 2026)],
  },
  {
    name: 'Late in December, the case opened on the last day of the year',
    source: boundary,
    ...outLate('2025-12-30', 8, { 'kaz.case.opened': '2025-12-31' }, '2026-01-02'),
    expect: [sanctioned(fine(15), 2025)],
  },
  { name: 'Late in December, no case yet: as if opened on exit', source: boundary, ...outLate('2025-12-30', 8, {}, '2026-01-02'), expect: [sanctioned(fine(15), 2025)] },
  {
    name: 'The index of 2027 is not known yet',
    source: boundary,
    ...outLate('2027-03-01', 8),
    expect: [late(8), { of: overstaySanctions, stands: 'open' }],
  },

  // Minors are not arrested; what went with the arrest stays
  {
    name: 'Seventeen, again under part 4',
    source: boundary,
    ...leaves('2026-04-11', { born: '2008-04-12', ...punished('517(4)', '2025-11-01') }),
    expect: [{ of: overstaySanctions, is: part7(2026).filter(row => row.kind !== 'arrest') }],
  },
  {
    name: 'Eighteen on the day of exit, again under part 4',
    source: boundary,
    ...leaves('2026-04-11', { born: '2008-04-11', ...punished('517(4)', '2025-11-01') }),
    expect: [sanctioned(part7)],
  },
]
