import { expect, test } from 'vitest'
import { citizenship, guestLaw, said, stays } from '../behaviour/words.js'
import { sanctions } from '../behaviour/sanctions.js'
import { ask, either, is, read, same, some } from '../write/expressions.js'
import { codeFact } from '../write/facts.js'
import { figure, members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr, Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const says = { says: passage, gist: said('So.'), force: '2020-01-01/' }
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const purpose = question('code', 'one', { id: 'purpose', topic: 't', realm: 'INT', label: said('Purpose'), within: ['work', 'study'] })
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(one => `${one.code} ${one.culprit}`)
const codes = (then: Expr<'bool'>) => codesOf(rule('a', { ...says, answers: q, then }), rule('p', { ...says, answers: purpose, then: 'work' }))

test('codes of the list', () => {
  expect(codes(is(citizenship, 'AAA', 'BBB'))).toEqual([])
  expect(codes(some(stays, is(stays.cells.visa, 'none')))).toEqual([])
  expect(codes(is(ask(purpose, 'study'), 'study'))).toEqual([])
  expect(codes(same(citizenship, either('code', is(citizenship, 'AAA'), 'BBB', 'ZZZ')))).toEqual([])
})

test('a misspelt code is never equal to anything', () => {
  expect(codes(is(citizenship, 'AAA', 'BB'))).toEqual(['code.unlisted a'])
  expect(codes(some(stays, is(stays.cells.visa, 'frist')))).toEqual(['code.unlisted a'])
  expect(codes(is(ask(purpose, 'study'), 'wrok'))).toEqual(['code.unlisted a'])
})

test('two lists that have nothing in common', () => {
  expect(codes(same(citizenship, codeFact('other', said('Other'), ['YYY', 'ZZZ'])))).toEqual(['code.unlisted a'])
})

test('a key that no row names', () => {
  const fee = figure('fee', 'bool', { label: said('Fee'), by: ['code'], within: 'yes or no' }, [['child', '2000-01-01/', true, passage]])
  expect(codes(read(fee, 'child'))).toEqual([])
  expect(codes(read(fee, 'chld'))).toEqual(['code.unlisted a'])
})

test('is only a doubt where the figure says what all others are', () => {
  const fee = figure('fee', 'bool', { label: said('Fee'), by: ['code'], within: 'yes or no', otherwise: false }, [['child', '2000-01-01/', true, passage]])
  expect(checkCorpus(corpus([rule('a', { ...says, answers: q, then: read(fee, 'pupil') })])).map(one => `${one.level} ${one.code}`)).toEqual(['warning code.unlisted'])
})

test('a row whose key no reading can give', () => {
  const list = (states: string) => members('list', said('List'), [['2000-01-01/', states, passage]])
  expect(codes(read(list('AAA BBB'), citizenship))).toEqual([])
  expect(codes(read(list('AAA BBX'), citizenship))).toEqual(['code.unread list'])
})

test('codes given lie in the list of the question', () => {
  expect(codesOf(rule('a', { ...says, answers: purpose, then: 'wrok' }))).toEqual(['code.unlisted a'])
})

test('and of the column', () => {
  const row = { part: '1', option: 'fine', kind: 'fine', amount: 1, days: 0, weight: 1 } as const
  expect(codesOf(rule('a', { ...says, answers: sanctions, then: [row] }))).toEqual([])
  expect(codesOf(rule('a', { ...says, answers: sanctions, then: [{ ...row, kind: 'fien' }] }))).toEqual(['code.unlisted a'])
})
