import { expect, test } from 'vitest'
import { citizenship, guestLaw, said, stays } from '../behaviour/words.js'
import { ask, count, either, is, read, share, times, under } from '../write/expressions.js'
import { intFact } from '../write/facts.js'
import { figure } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const says = { says: passage, gist: said('So.'), force: '2020-01-01/' }
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const wage = question('int', 'one', { id: 'wage', topic: 't', realm: 'INT', label: said('Wage') })
const n = intFact('n', said('N'), [0, 9])
const m = intFact('m', said('M'), [0, 9])
const rate = figure('rate', 'int', { label: said('Rate'), by: ['code'], within: [0, 90] }, [['AAA', '2000-01-01/', 30, passage]])
const codes = (of: Expr<'int'>) =>
  checkCorpus(corpus([rule('a', { ...says, answers: q, then: under(of, 9) }), rule('w', { ...says, answers: wage, then: n })])).map(one => one.code)

test('one factor may depend on what is told; a figure is a constant, whatever its key', () => {
  expect(codes(times(read(rate, citizenship), n))).toEqual([])
  expect(codes(times(times(read(rate, citizenship), read(rate, 'AAA')), n))).toEqual([])
  expect(codes(share(n, 1, 2))).toEqual([])
  expect(codes(times(either('int', is(citizenship, 'AAA'), 1, 2), n))).toEqual([])
})

test('two may not, however far away', () => {
  expect(codes(times(n, m))).toEqual(['product.facts'])
  expect(codes(times(either('int', is(citizenship, 'AAA'), m, 2), n))).toEqual(['product.facts'])
  expect(codes(times(ask(wage, 0), m))).toEqual(['product.facts'])
  expect(codes(times(count(stays), m))).toEqual(['product.facts'])
  expect(codes(share(n, m, 100))).toEqual(['product.facts'])
})
