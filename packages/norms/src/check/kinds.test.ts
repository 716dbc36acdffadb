import { expect, test } from 'vitest'
import { born, citizenship, guestLaw, said, stays } from '../behaviour/words.js'
import { sanctions } from '../behaviour/sanctions.js'
import { daysOf, inAny, inCalendarYears, is, read, same, spent, today, under } from '../write/expressions.js'
import { members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule, strikes } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import type { Expr, Rule, Window } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const says = { says: at(guestLaw, 'Art. 1'), gist: said('So.'), force: '2020-01-01/' }
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(one => one.code)
const codes = (then: Expr<'bool'>) => codesOf(rule('a', { ...says, answers: q, then }))
const list = members('list', said('List'), [['2000-01-01/', 'AAA BBB', at(guestLaw, 'Art. 2')]])

test('like is compared with like', () => {
  expect(codes(same(citizenship, citizenship))).toEqual([])
  expect(codes(same(citizenship, born))).toEqual(['kind.compared'])
  expect(codes({ kind: 'bool', op: '<', a: { kind: 'code', op: 'fact', of: citizenship }, b: { kind: 'code', op: 'fact', of: citizenship } })).toEqual(['kind.compared'])
})

test('keys are as many and of the kinds the figure says', () => {
  expect(codes(read(list, citizenship))).toEqual([])
  expect(codes({ kind: 'bool', op: 'figure', of: list, key: [] })).toEqual(['figure.keys'])
  expect(codes({ kind: 'bool', op: 'figure', of: list, key: [{ kind: 'day', op: 'fact', of: born }] })).toEqual(['figure.keys'])
})

test('only numbers are added up, and codes are not ordered', () => {
  const gathered = (kind: 'day' | 'code', join: 'sum' | 'least'): Expr =>
    ({
      kind,
      op: 'gather',
      join,
      rows: stays,
      of: { kind, op: 'cell', of: kind === 'day' ? stays.cells.from : stays.cells.state },
      none: { kind, op: 'value', of: kind === 'day' ? 0 : 'AAA' },
    }) as unknown as Expr
  expect(codes({ kind: 'bool', op: '<', a: gathered('day', 'least'), b: today })).toEqual([])
  expect(codes({ kind: 'bool', op: '<', a: gathered('day', 'sum'), b: today })).toEqual(['kind.gathered'])
  expect(codes({ kind: 'bool', op: '=', a: gathered('code', 'least'), b: gathered('code', 'least') })).toEqual(['kind.gathered'])
})

test('windows have a length, in a unit every reader has', () => {
  const days = (window: Window) => codes(under(spent(daysOf(stays), window, today), 9))
  expect(days(inAny(6, 'months'))).toEqual([])
  expect(days(inAny(0, 'days'))).toEqual(['window.length'])
  expect(days({ ...inCalendarYears(), term: inAny(1, 'months').term })).toEqual(['window.unit'])
  expect(days({ runs: 'back', term: { ...inAny(9, 'days').term, unit: 'working days', off: list } })).toEqual(['window.unit'])
})

test('a rule gives what its question asks for', () => {
  expect(codesOf({ ...rule('a', { ...says, answers: q, then: true }), then: { kind: 'int', op: 'value', of: 1 } } as unknown as Rule)).toEqual(['kind.value'])
  expect(codesOf({ ...rule('a', { ...says, answers: q, then: true }), then: [] } as unknown as Rule)).toEqual(['kind.value'])
  expect(codesOf({ ...rule('a', { ...says, answers: sanctions, then: [] }), then: { kind: 'int', op: 'value', of: 1 } } as unknown as Rule)).toContain('kind.value')
})

test('a row has all the cells of its listing and no other', () => {
  const row = { part: '1', option: 'fine', kind: 'fine', amount: 1, days: 0, weight: 1 } as const
  const sanction = rule('a', { ...says, answers: sanctions, then: [row] })
  const [whole] = sanction.then ?? []
  const { days: _days, ...half } = whole ?? {}
  expect(codesOf(sanction)).toEqual([])
  expect(codesOf({ ...sanction, then: [half] } as unknown as Rule)).toEqual(['row.cells'])
  expect(codesOf({ ...sanction, then: [{ ...whole, town: { kind: 'int', op: 'value', of: 1 } }] } as unknown as Rule)).toEqual(['row.cells'])
})

test('rows are struck of listings only', () => {
  const given = rule('a', { ...says, answers: q, then: true })
  expect(codesOf(given, rule('b', { ...says, answers: q, over: [strikes(given, is(citizenship, 'AAA'), ground('2000-01-01/', says.says))] }))).toContain('over.rows')
})
