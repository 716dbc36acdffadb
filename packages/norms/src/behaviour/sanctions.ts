import { all, before, by, daysFrom, either, is, later, lesser, most, over, readOn, share, since, some, times, under } from '../write/expressions.js'
import { boolFact, codeCell, codeFact, dayCell, dayFact, intCell, table } from '../write/facts.js'
import { listing, question } from '../write/questions.js'
import { displaces, rewrites, rule, strikes } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import { day } from '../day.js'
import type { Expr } from '../vocabulary.js'
import { settles, staysOpen, isSilent, type Told } from './behaviour.js'
import { index } from './levy.js'
import { born, itself, left, pact, penalCode, said, shelterLaw } from './words.js'

/** Leaving late: tiers with "or" and "with", repetition, a cap, a discount, protection from expulsion, and the milder of two texts. */

const kinds = ['warning', 'fine', 'arrest', 'expulsion'] as const
const parts = ['old', '1', '2', '3', '4', '5', '6'] as const
/** Rows of one option go together; options are alternatives. */
export const sanctions = listing(
  {
    part: codeCell(said('Part'), parts),
    option: codeCell(said('Option'), kinds),
    kind: codeCell(said('Kind'), kinds),
    amount: intCell(said('Amount'), [0, 10_000_000]),
    days: intCell(said('Days'), [0, 15]),
    weight: intCell(said('Weight'), [0, 1_000_000]),
  },
  {
    id: 'late.sanctions',
    topic: 'overstay.sanctions',
    realm: 'INT',
    who: 'authority',
    mode: 'must',
    label: said('Sanction for leaving late'),
    weigh: 'weight',
    text: { asOf: left, milder: dayFact('decided', said('When is it decided?'), { within: [day('2015-01-01'), day('2027-12-31')] }) },
  },
)
const cell = sanctions.cells
const lastLawful = dayFact('lastLawful', said('Last lawful day'), { within: [day('2015-01-01'), day('2027-12-31')] })
const caseOpened = dayFact('caseOpened', said('When was the case opened?'), { within: [day('2015-01-01'), day('2027-12-31')] })
const earlierPenalties = table('penalties', said('Earlier penalties'), 2, { part: codeCell(said('Part'), parts), on: dayCell(said('On'), [day('2005-01-01'), day('2027-12-31')]) })
const protection = codeFact('protection', said('Are you protected?'), ['none', 'seeker', 'refugee'])
const threatened = boolFact('threatened', said('Would you be in danger there?'))
const resisted = boolFact('resisted', said('Was an order to leave ignored?'), { who: 'authority' })

const days = daysFrom(lastLawful, left)
const between = (first: number, last: number): Expr<'bool'> => all(over(days, first - 1), under(days, last + 1))
const fine = (part: (typeof parts)[number], units: number) =>
  ({ part, option: 'fine', kind: 'fine', amount: times(units, readOn(caseOpened, index)), days: 0, weight: units }) as const
const warning = { part: '1', option: 'warning', kind: 'warning', amount: 0, days: 0, weight: 1 } as const
const expulsion = (part: (typeof parts)[number]) => ({ part, option: 'expulsion', kind: 'expulsion', amount: 0, days: 0, weight: 100_000 }) as const

const says = (place: string) => ({ says: at(penalCode, place), gist: said(`Leaving late, ${place}.`), answers: sanctions })
const old = { ...says('Art. 517'), force: '2015-01-01/2019-12-31' }
const now = (place: string) => ({ ...says(place), force: '2020-01-01/' })
const oldUpToTen = rule('late.old.upToTen', { ...old, when: between(1, 10), then: [fine('old', 15)] })
const oldOverTen = rule('late.old.overTen', { ...old, when: over(days, 10), then: [fine('old', 15), expulsion('old')] })
const upToThree = rule('late.517-1', { ...now('Art. 517(1)'), when: between(1, 3), then: [warning] })
const upToFive = rule('late.517-2', { ...now('Art. 517(2)'), when: between(4, 5), then: [fine('2', 10)] })
const upToTen = rule('late.517-3', { ...now('Art. 517(3)'), when: between(6, 10), then: [fine('3', 15)] })
const overTen = rule('late.517-4', { ...now('Art. 517(4)'), when: over(days, 10), then: [fine('4', 25), expulsion('4')] })
/** Arrest with expulsion: two rows of one option. */
const ignored = rule('late.517-5', {
  ...now('Art. 517(5)'),
  when: all(over(days, 10), resisted),
  then: [
    { part: '5', option: 'arrest', kind: 'arrest', amount: 0, days: 10, weight: 1000 },
    { ...expulsion('5'), option: 'arrest' },
  ],
  over: [displaces(overTen, itself(penalCode, 'Art. 517(5)'))],
})
const again = rule('late.517-6', {
  ...now('Art. 517(6)'),
  when: all(
    between(1, 10),
    some(earlierPenalties, all(is(earlierPenalties.cells.part, '3'), since(earlierPenalties.cells.on, later(left, -1, 'years')), by(earlierPenalties.cells.on, left))),
  ),
  then: [fine('6', 15), expulsion('6')],
  over: [upToThree, upToFive, upToTen].map(what => displaces(what, itself(penalCode, 'Art. 517(6)'))),
})
/** A fine on a minor is cut to ten units, whatever the article says. */
const minor = rule('late.66-1', {
  says: at(penalCode, 'Art. 66(1)'),
  gist: said('Ten units at most for minors.'),
  force: '2015-01-01/',
  answers: sanctions,
  when: before(left, later(born, 18, 'years')),
  over: [
    rewrites(
      penalCode,
      is(cell.kind, 'fine'),
      { amount: lesser(cell.amount, times(10, readOn(caseOpened, index))), weight: lesser(cell.weight, 10) },
      itself(penalCode, 'Art. 66(1)'),
    ),
  ],
})
/** Neither expelled nor returned; the fine and the warning stay. */
const noReturn = rule('late.shelter.18', {
  says: at(shelterLaw, 'Art. 18'),
  gist: said('No one is returned into danger.'),
  force: '2015-01-01/',
  answers: sanctions,
  when: all(is(protection, 'seeker', 'refugee'), threatened),
  over: [strikes(penalCode, is(cell.kind, 'expulsion'), ground('2020-01-01/2026-06-30', at(pact, 'Art. 33')), ground('2015-01-01/2018-12-31', at(shelterLaw, 'Art. 18')))],
  leaves: [said('The code itself names no refugees.')],
})
/** No arrest of whoever nurses a child; the condition stands with the rows. */
const nursing = boolFact('nursing', said('Do you nurse a child?'))
const noArrest = rule('late.50-2', {
  says: at(penalCode, 'Art. 50(2)'),
  gist: said('No arrest of whoever nurses a child.'),
  force: '2015-01-01/',
  answers: sanctions,
  over: [strikes(penalCode, all(is(cell.kind, 'arrest'), nursing), itself(penalCode, 'Art. 50(2)'))],
})

/** A question upon the listing: first the cap, then the discount. */
export const payable = question('int', 'one', { id: 'late.payable', topic: 'fine.payable', realm: 'INT', mode: 'must', label: said('Fine to pay') })
const atOnce = boolFact('atOnce', said('Do you pay within seven days?'))
const due = most(sanctions, cell.amount, { where: is(cell.kind, 'fine'), none: 0 })
const half = rule('late.811', {
  says: at(penalCode, 'Art. 811'),
  gist: said('Half within seven days.'),
  force: '2015-01-01/',
  answers: payable,
  then: either('int', atOnce, share(due, 1, 2), due),
})
export const sanctionRules = [oldUpToTen, oldOverTen, upToThree, upToFive, upToTen, overTen, ignored, again, minor, noReturn, noArrest, half]

const person: Told = { born: '1990-05-05', protection: 'none', threatened: false, resisted: false, nursing: false, penalties: [], atOnce: false }
/** Late by so many days, leaving on a day of 2026. */
const lateBy = (n: number, more: Told = {}) => leaving(`2026-06-${String(10 + n).padStart(2, '0')}`, '2026-06-10', more)
const leaving = (left: string, lastLawful: string, more: Told = {}) => ({
  question: sanctions,
  on: left,
  given: { ...person, left, lastLawful, caseOpened: left, decided: left, ...more },
})
const paying = (n: number, more: Told = {}) => ({ ...lateBy(n, more), question: payable })
const row = (part: string, kind: string, units: number, weight: number, of = 4325) => ({ part, option: kind, kind, amount: units * of, days: 0, weight })
const expelled = (part: string) => row(part, 'expulsion', 0, 100_000)

export const sanctionCases = [
  settles('in time', lateBy(0), []),
  settles('one day', lateBy(1), [row('1', 'warning', 0, 1)]),
  settles('three days', lateBy(3), [row('1', 'warning', 0, 1)]),
  settles('four days', lateBy(4), [row('2', 'fine', 10, 10)]),
  settles('five days', lateBy(5), [row('2', 'fine', 10, 10)]),
  settles('six days', lateBy(6), [row('3', 'fine', 15, 15)]),
  settles('ten days', lateBy(10), [row('3', 'fine', 15, 15)]),
  settles('eleven days: a fine or expulsion', lateBy(11), [row('4', 'fine', 25, 25), expelled('4')]),
  settles('an order ignored: arrest with expulsion', lateBy(11, { resisted: true }), [
    { ...row('5', 'arrest', 0, 1000), days: 10 },
    { ...expelled('5'), option: 'arrest' },
  ]),
  settles('again within a year', lateBy(6, { penalties: [{ part: '3', on: '2025-06-16' }] }), [row('6', 'fine', 15, 15), expelled('6')]),
  settles('a year and a day ago is not again', lateBy(6, { penalties: [{ part: '3', on: '2025-06-15' }] }), [row('3', 'fine', 15, 15)]),
  settles('another part is not again', lateBy(6, { penalties: [{ part: '2', on: '2026-01-01' }] }), [row('3', 'fine', 15, 15)]),
  settles('a minor: ten units', lateBy(11, { born: '2008-06-22' }), [row('4', 'fine', 10, 10), expelled('4')]),
  settles('of age on the day', lateBy(11, { born: '2008-06-21' }), [row('4', 'fine', 25, 25), expelled('4')]),
  settles('a refugee in danger: the expulsion goes, the fine stays', lateBy(11, { protection: 'refugee', threatened: true }), [row('4', 'fine', 25, 25)]),
  settles('a refugee in no danger', lateBy(11, { protection: 'refugee' }), [row('4', 'fine', 25, 25), expelled('4')]),
  settles('the ground has ended: the protection displaces nothing', leaving('2026-07-21', '2026-07-01', { protection: 'refugee', threatened: true }), [
    row('4', 'fine', 25, 25),
    expelled('4'),
  ]),
  settles('cap and protection at once', lateBy(11, { born: '2010-01-01', protection: 'seeker', threatened: true }), [row('4', 'fine', 10, 10)]),
  settles('the milder later text', leaving('2019-12-20', '2019-12-15', { decided: '2020-02-10', caseOpened: '2019-12-20' }), [row('2', 'fine', 10, 10, 3100)]),
  settles('the index is that of the day the case was opened', leaving('2019-12-20', '2019-12-15', { decided: '2020-02-10', caseOpened: '2020-01-05' }), [
    row('2', 'fine', 10, 10, 3500),
  ]),
  settles('either text can expel: the later is not milder', leaving('2019-12-20', '2019-12-08', { decided: '2020-02-10', caseOpened: '2019-12-20' }), [
    row('old', 'fine', 15, 15, 3100),
    expelled('old'),
  ]),
  settles('a tie: the text of the day of the deed stays', leaving('2019-12-20', '2019-12-13', { decided: '2020-02-10', caseOpened: '2019-12-20' }), [
    row('old', 'fine', 15, 15, 3100),
  ]),
  settles('the last day of the old text', leaving('2019-12-31', '2019-12-30', { decided: '2019-12-31' }), [row('old', 'fine', 15, 15, 3100)]),
  settles('the first day of the new', leaving('2020-01-01', '2019-12-31'), [row('1', 'warning', 0, 1)]),
  isSilent('no text in force yet', leaving('2014-12-31', '2014-12-20', { decided: '2014-12-31' })),
  settles('half at once', paying(4, { atOnce: true }), 5 * 4325),
  settles('all of it later', paying(4), 10 * 4325),
  settles('half of the cap', paying(11, { born: '2010-01-01', atOnce: true }), 5 * 4325),
  settles('nothing to pay on a warning', paying(2), 0),
  settles('no arrest of whoever nurses: the expulsion that went with it stays', lateBy(11, { resisted: true, nursing: true }), [{ ...expelled('5'), option: 'arrest' }]),
  staysOpen(
    'whether she nurses not told, though the rule stands all the same',
    without(lateBy(11, { resisted: true }), 'nursing'),
    [
      [
        { ...row('5', 'arrest', 0, 1000), days: 10 },
        { ...expelled('5'), option: 'arrest' },
      ],
      [{ ...expelled('5'), option: 'arrest' }],
    ],
    ['nursing'],
  ),
  settles('whether she nurses not told, but there is no arrest', without(lateBy(4), 'nursing'), [row('2', 'fine', 10, 10)]),
  staysOpen(
    'the index of the year is not known: the row is, but for the amount',
    leaving('2027-01-15', '2027-01-10'),
    [[{ part: '2', option: 'fine', kind: 'fine', days: 0, weight: 10 }]],
    ['index'],
  ),
  staysOpen(
    'danger not told',
    without(lateBy(11, { protection: 'refugee' }), 'threatened'),
    [[row('4', 'fine', 25, 25), expelled('4')], [row('4', 'fine', 25, 25)]],
    ['threatened'],
  ),
  settles('danger not told, but nothing to strike', without(lateBy(4, { protection: 'refugee' }), 'threatened'), [row('2', 'fine', 10, 10)]),
  staysOpen(
    'age not told',
    without(lateBy(11), 'born'),
    [
      [row('4', 'fine', 10, 10), expelled('4')],
      [row('4', 'fine', 25, 25), expelled('4')],
    ],
    ['born'],
  ),
  settles('age not told, but the fine is no higher than the cap', without(lateBy(4), 'born'), [row('2', 'fine', 10, 10)]),
  staysOpen('earlier penalties not told', without(lateBy(6), 'penalties'), [[row('3', 'fine', 15, 15)], [row('6', 'fine', 15, 15), expelled('6')]], ['penalties']),
]

function without<A extends { readonly given: Told }>(asked: A, id: string): A {
  const { [id]: _told, ...given } = asked.given
  return { ...asked, given }
}
