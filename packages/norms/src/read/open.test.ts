import { describe, expect, test } from 'vitest'
import { givenOf, type Told } from '../behaviour/behaviour.js'
import { possible } from '../behaviour/possible.js'
import { guestLaw, guestOrder, itself, pact, said } from '../behaviour/words.js'
import {
  addDays,
  addMonths,
  answer,
  any,
  ask,
  at,
  atLeast,
  before,
  boolFact,
  codeCell,
  codeFact,
  corpus,
  dayCell,
  dayFact,
  day,
  either,
  greater,
  daysFrom,
  daysOf,
  daysOff,
  figure,
  fromFirstDay,
  intCell,
  intFact,
  lasts,
  latter,
  listing,
  minus,
  never,
  not,
  question,
  rankOrder,
  read,
  readOn,
  rule,
  since,
  some,
  sum,
  table,
  times,
  workingDaysLater,
  type Answer,
  type Expr,
  type Listing,
  type Order,
  type Question,
  type Rule,
} from '../index.js'
import { moveWorking } from './term.js'

/** Small laws whose open answers were once told wrongly. */

const yes = boolFact('yes', said('Yes?'))
const also = boolFact('also', said('Also?'))
const number = intFact('number', said('Which number?'), [0, 4])
const letter = codeFact('letter', said('Which letter?'), ['x', 'y', 'z'])
const within = [day('2024-02-20'), day('2024-02-29')] as const
const someDay = dayFact('someDay', said('Which day?'), { within })
const otherDay = dayFact('otherDay', said('Which other day?'), { within })
const spans = table('spans', said('Which spans?'), 2, { from: dayCell(said('From'), within), to: dayCell(said('To'), within) })
/** What letter belongs to x changes on the 28th; before, it is not known. */
const lately = figure('lately', 'code', { label: said('Letter'), by: ['code'], within: ['x', 'y', 'z'] }, [
  ['x', '2000-01-01/2024-02-27', undefined, at(guestOrder, 'annex')],
  ['x', '2024-02-28/', 'x', at(guestOrder, 'annex')],
])
const changing = figure('changing', 'code', { label: said('Letter'), by: ['code'], within: ['x', 'y', 'z'] }, [
  ['x', '2000-01-01/2024-02-27', 'y', at(guestOrder, 'annex')],
  ['x', '2024-02-28/', 'z', at(guestOrder, 'annex')],
])

const asked = (id: string) => ({ id, topic: id, realm: 'INT', label: said(id) }) as const
const truth = question('bool', 'one', asked('truth'))
const premise = question('bool', 'one', asked('premise'))
const code = question('code', 'one', { ...asked('code'), within: ['x', 'y', 'z'] })
const which = question('code', 'one', { ...asked('which'), within: ['x', 'y', 'z'] })
const amount = question('int', 'one', asked('amount'))
const least = question('int', 'least', asked('least'))
const until = question('day', 'one', asked('until'))
const list = listing({ what: codeCell(said('What'), ['x', 'y', 'z']), size: intCell(said('Size'), [0, 9]) }, asked('list'))

const law = { says: at(guestLaw, 'Art. 1'), gist: said('Said.'), force: '2000-01-01/' }
const treaty = { ...law, says: at(pact, 'Art. 1') }
const on = day('2024-02-25')
const answered = (rules: readonly Rule[], of: Question | Listing, told: Told = {}, orders: readonly Order[] = []): Answer => answer(corpus(rules, orders), of, givenOf(told), on)
const needs = (of: Answer): readonly string[] => (of.stands === 'open' ? of.needs.map(need => need.id) : [])

describe('what is open', () => {
  test('a contradiction does not stand for the values it lies between', () => {
    const rules = [
      rule('1', { ...law, answers: amount, then: 0 }),
      rule('2', { ...law, answers: amount, when: yes, then: 1 }),
      rule('3', { ...law, answers: amount, when: atLeast(number, 3), then: 1 }),
    ]
    expect(possible(answered(rules, amount))).toEqual([{ value: 0 }, 'clash'])
  })

  test('numbers contradict each other unless they are the same', () => {
    const rules = [rule('1', { ...law, answers: amount, then: number }), rule('2', { ...law, answers: amount, then: 3 })]
    expect(possible(answered(rules, amount))).toEqual([{ value: 3 }, 'clash'])
  })

  test('from a day that never comes to one that may never come there are no days', () => {
    const here = some(spans, since(spans.cells.from, '2024-02-21'))
    const rules = [rule('1', { ...law, answers: amount, then: greater(0, daysFrom('never', either('day', here, '2024-02-25', 'never'))) })]
    expect(answered(rules, amount)).toMatchObject({ stands: 'settled', value: 0 })
  })

  test('whatever a day is, it is no day later than itself', () => {
    const day = latter(someDay, '2024-02-22')
    const rules = [rule('1', { ...law, answers: until, then: day }), rule('2', { ...law, answers: amount, then: daysFrom(ask(until, 'never'), ask(until, 'never')) })]
    expect(answered(rules, amount)).toMatchObject({ stands: 'settled', value: 0 })
    expect(answered([rule('1', { ...law, answers: amount, then: minus(number, number) })], amount)).toMatchObject({ stands: 'settled', value: 0 })
    expect(answered([rule('1', { ...law, answers: truth, then: before(someDay, someDay) })], truth)).toMatchObject({ stands: 'settled', value: false })
    expect(answered([rule('1', { ...law, answers: truth, then: atLeast(number, number) })], truth)).toMatchObject({ stands: 'settled', value: true })
  })

  test('what gives way in any case does not matter', () => {
    const above = rankOrder('INT', 'treaty', 'law', [itself(guestLaw, 'Art. 2')])
    const rules = [rule('1', { ...law, answers: amount, then: number }), rule('2', { ...treaty, answers: amount, then: 3 })]
    expect(answered(rules, amount, {}, [above])).toMatchObject({ stands: 'settled', value: 3 })
  })

  test('law not known before a day, read on a day not told', () => {
    const rules = [rule('1', { ...law, answers: code, then: readOn(someDay, lately, 'x') })]
    expect(new Set(possible(answered(rules, code)))).toEqual(new Set([{ value: 'x' }, { value: 'y' }, { value: 'z' }]))
  })

  test('a figure on a day that is worked out: only letters that agree are possible', () => {
    const rules = [rule('1', { ...law, answers: code, then: readOn(latter(someDay, '2024-02-22'), changing, 'x') }), rule('2', { ...law, answers: code, then: 'z' })]
    expect(possible(answered(rules, code))).toEqual([{ value: 'z' }, 'clash'])
  })

  test('a figure by two keys, neither told: only what its rows name is tried', () => {
    const states = Array.from({ length: 2000 }, (_, i) => `S${i}`)
    const [from, to] = [codeFact('from', said('From where?'), states), codeFact('to', said('Where to?'), states)]
    const treaties = figure('treaties', 'bool', { label: said('Treaty'), by: ['code', 'code'], within: 'yes or no', otherwise: false }, [
      [['S3', 'S5'], '2000-01-01/', true, at(pact, 'Art. 1')],
      [['S5', 'S3'], '2000-01-01/', undefined, at(pact, 'Art. 1')],
    ])
    const rules = [rule('1', { ...law, answers: truth, then: read(treaties, from, to) })]
    const open = answered(rules, truth)
    expect(new Set(possible(open))).toEqual(new Set([{ value: false }, { value: true }]))
    expect(new Set(needs(open))).toEqual(new Set(['from', 'to']))
    expect(answered(rules, truth, { from: 'S7' })).toMatchObject({ stands: 'settled', value: false })
    expect(new Set(needs(answered(rules, truth, { to: 'S3' })))).toEqual(new Set(['from', 'treaties']))
  })

  test('a fact that no longer matters is not needed', () => {
    const rules = [
      rule('1', { ...law, answers: least, then: 4 }),
      rule('2', { ...law, answers: least, when: also, then: 2 }),
      rule('3', { ...law, answers: least, when: yes, then: 4 }),
    ]
    expect(needs(answered(rules, least))).toEqual(['also'])
  })

  test('which of two stands is a reason like any other', () => {
    const rules = [
      rule('1', { ...law, answers: which, when: also, then: 'y' }),
      rule('2', { ...law, answers: which, when: not(also), then: 'x' }),
      rule('3', { ...law, answers: code, then: ask(which, 'z') }),
    ]
    const open = answered(rules, code)
    expect(possible(open)).toEqual([{ value: 'y' }, { value: 'x' }])
    expect(needs(open)).toEqual(['also'])
  })

  test('rows make one answer in whatever order they come', () => {
    const size = (n: number) => [{ what: 'x', size: n }] as const
    const rules = [
      rule('1', { ...law, answers: list, when: yes, then: size(2) }),
      rule('2', { ...law, answers: list, then: size(1) }),
      rule('3', { ...law, answers: list, when: not(yes), then: size(2) }),
    ]
    expect(answered(rules, list).stands).toBe('settled')
  })

  test('a sum of rows that may be none may be what none gives', () => {
    const whenNone: Expr<'int'> = { ...(sum(list, list.cells.size) as Expr<'int'> & { readonly op: 'gather' }), none: { kind: 'int', op: 'value', of: 1 } }
    const rules = [rule('1', { ...law, answers: list, when: yes, then: [{ what: 'x', size: 0 }] }), rule('2', { ...law, answers: amount, then: whenNone })]
    expect(possible(answered(rules, amount))).toEqual([{ value: 0 }, { value: 1 }])
  })
})

describe('what is asked on the way contradicts itself', () => {
  const torn = [rule('1', { ...law, answers: premise, then: true }), rule('2', { ...law, answers: premise, then: false })]

  test('then so does what depends on it', () => {
    const rules = [...torn, rule('3', { ...law, answers: truth, when: ask(premise, true), then: true })]
    expect(answered(rules, truth)).toMatchObject({ stands: 'clash', between: [{ id: '1' }, { id: '2' }] })
  })

  test('but not what holds without it', () => {
    const rules = [...torn, rule('3', { ...law, answers: truth, then: any(ask(premise, true), yes) })]
    expect(answered(rules, truth, { yes: true })).toMatchObject({ stands: 'settled', value: true })
    expect(possible(answered(rules, truth))).toEqual([{ value: true }, 'clash'])
  })

  test('of a list that is not finished it is only possible', () => {
    const rules = [...torn, rule('3', { ...law, answers: truth, then: some(spans, ask(premise, true)) })]
    expect(possible(answered(rules, truth))).toContain('clash')
    expect(answered(rules, truth, { spans: [] })).toMatchObject({ stands: 'settled', value: false })
  })
})

describe('the milder of two texts', () => {
  const ofDays = { text: { asOf: someDay, milder: otherDay } }
  const weighed = question('int', 'one', { ...asked('weighed'), ...ofDays })
  const rules = [rule('1', { ...law, answers: weighed, then: 3 }), rule('2', { ...law, force: '2000-01-01/2024-02-22', answers: weighed, then: 1 })]

  test('a text that contradicts itself cannot be weighed', () => {
    expect(answered(rules, weighed, { someDay: '2024-02-21', otherDay: '2024-02-24' }).stands).toBe('clash')
    expect(answered(rules, weighed, { someDay: '2024-02-24', otherDay: '2024-02-21' })).toMatchObject({ stands: 'settled', value: 3 })
  })

  test('letters weigh nothing: the earlier text stays', () => {
    const lettered = question('code', 'one', { ...asked('lettered'), ...ofDays, within: ['x', 'y'] })
    const texts = [rule('1', { ...law, force: '2000-01-01/2024-02-22', answers: lettered, then: 'y' }), rule('2', { ...law, force: '2024-02-23/', answers: lettered, then: 'x' })]
    expect(answered(texts, lettered, { someDay: '2024-02-21', otherDay: '2024-02-24' })).toMatchObject({ stands: 'settled', value: 'y' })
  })

  test('the same rows under both are there, whatever they weigh', () => {
    const rows = listing({ what: codeCell(said('What'), ['x', 'y', 'z']), size: intCell(said('Size'), [0, 9]) }, { ...asked('rows'), ...ofDays, weigh: 'size' })
    const same = [rule('1', { ...law, answers: rows, then: [{ what: letter, size: number }] }), rule('2', { ...law, answers: truth, then: some(rows, true) })]
    expect(answered(same, truth, { someDay: '2024-02-21', otherDay: '2024-02-24' })).toMatchObject({ stands: 'settled', value: true })
  })

  test('of days on which the law is the same there is one text', () => {
    const rows = listing({ what: codeCell(said('What'), ['x', 'y', 'z']), size: intCell(said('Size'), [0, 9]) }, { ...asked('rows'), ...ofDays, weigh: 'size' })
    const texts = [
      rule('1', { ...law, answers: rows, when: yes, then: [{ what: 'x', size: 1 }] }),
      rule('2', { ...law, force: '2024-02-23/', answers: rows, then: [{ what: 'y', size: 2 }] }),
    ]
    const x = { what: 'x', size: 1 }
    const y = { what: 'y', size: 2 }
    expect(possible(answered(texts, rows, { someDay: '2024-02-20', otherDay: '2024-02-22' }))).toEqual([{ value: [x] }, { value: [] }])
    expect(possible(answered(texts, rows, { someDay: '2024-02-26', otherDay: '2024-02-23' }))).toEqual([{ value: [x, y] }, { value: [y] }])
    expect(possible(answered(texts, rows, { someDay: '2024-02-23', otherDay: '2024-02-22' }))).toEqual([{ value: [x] }, { value: [] }])
  })

  test('whose day it is does not depend on who asks', () => {
    const onDay = figure('onDay', 'day', { label: said('Day'), by: [], within: [day('2024-01-01'), day('2024-12-31')] }, [
      [null, '2000-01-01/2024-02-22', '2024-02-21', at(guestOrder, 'annex')],
      [null, '2024-02-23/', '2024-02-24', at(guestOrder, 'annex')],
    ])
    const inner = question('int', 'one', { ...asked('inner'), text: { asOf: readOnText(onDay) } })
    const outer = question('int', 'one', { ...asked('outer'), text: { asOf: someDay } })
    const texts = [
      rule('1', { ...law, force: '2000-01-01/2024-02-22', answers: inner, then: 1 }),
      rule('2', { ...law, force: '2024-02-23/', answers: inner, then: 2 }),
      rule('3', { ...law, answers: outer, then: ask(inner, 0) }),
    ]
    expect(answered(texts, outer, { someDay: '2024-02-21' })).toMatchObject({ stands: 'settled', value: 2 })
  })
})

describe('far and backward', () => {
  const off = daysOff('off', said('Days off'), '2024-02-22/2024-12-31', at(guestOrder, 'calendar'), [])

  test('no stay within a limit below a day', () => {
    const rules = [rule('1', { ...law, answers: until, then: lasts(minus(number, 4), daysOf(spans), fromFirstDay(2, 'days'), '2024-02-25') })]
    const told = { number: 3, spans: [{ from: '2024-02-20' }] }
    expect(answered(rules, until, told)).toMatchObject({ stands: 'settled', value: day('2024-02-24') })
  })

  test('working days before a day, over days of which it is not known whether they are off', () => {
    const rules = [rule('1', { ...law, answers: until, then: workingDaysLater('2024-02-23', -3, off) })]
    expect(possible(answered(rules, until))).toEqual([{ least: -never, most: day('2024-02-20') }])
  })

  test('a term longer than any calendar has no end that is known', () => {
    expect(moveWorking(0, 1e9, () => false, false)).toBeUndefined()
  })

  test('nothing lies beyond never, and nought has no sign', () => {
    expect(addDays(day('2024-01-01'), 1e12)).toBe(never)
    expect(addMonths(day('2024-01-01'), 1e12)).toBe(never)
    expect(answered([rule('1', { ...law, answers: amount, then: times(0, -1) })], amount)).toMatchObject({ value: 0 })
  })
})

const readOnText = (of: ReturnType<typeof figure<'day'>>): Expr<'day'> => ({ kind: 'day', op: 'figure', of, key: [] })
