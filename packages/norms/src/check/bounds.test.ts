import { expect, test } from 'vitest'
import { citizenship, guestLaw, said } from '../behaviour/words.js'
import { sanctions } from '../behaviour/sanctions.js'
import { over, read, some } from '../write/expressions.js'
import { codeFact, intFact, table } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr, Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const says = { says: passage, gist: said('So.'), force: '2020-01-01/' }
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const codesOf = (one: Rule) => checkCorpus(corpus([one])).map(one => `${one.code} ${one.culprit}`)
const codes = (then: Expr<'bool'>) => codesOf(rule('a', { ...says, answers: q, then }))
const limit = (value: number, otherwise = 0) =>
  over(read(figure('limit', 'int', { label: said('Limit'), by: ['code'], within: [0, 90], otherwise }, [['AAA', '2000-01-01/', value, passage]]), citizenship), 5)

test('values within their bounds', () => {
  expect(codes(limit(90))).toEqual([])
})

test('a value outside, or not whole', () => {
  expect(codes(limit(91))).toEqual(['bounds.outside limit'])
  expect(codes(limit(30.5))).toEqual(['bounds.outside limit'])
  expect(codes(limit(30, -1))).toEqual(['bounds.outside limit'])
})

test('bounds in which nothing lies', () => {
  expect(codes(over(intFact('n', said('N'), [3, 2]), 5))).toEqual(['bounds.empty n'])
  expect(codes({ kind: 'bool', op: '=', a: { kind: 'code', op: 'fact', of: codeFact('c', said('C'), []) }, b: { kind: 'code', op: 'fact', of: citizenship } })).toContain(
    'bounds.empty c',
  )
  expect(codes(some(table('t', said('T'), 0, {})))).toEqual(['table.atMost t'])
})

test('a plain cell outside its column', () => {
  const row = { part: '1', option: 'fine', kind: 'fine', amount: 1, days: 15, weight: 1 } as const
  expect(codesOf(rule('a', { ...says, answers: sanctions, then: [row] }))).toEqual([])
  expect(codesOf(rule('a', { ...says, answers: sanctions, then: [{ ...row, days: 16 }] }))).toEqual(['bounds.outside a'])
})
