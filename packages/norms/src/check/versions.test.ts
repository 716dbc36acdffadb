import { expect, test } from 'vitest'
import { citizenship, guestLaw, said } from '../behaviour/words.js'
import { atMost, is } from '../write/expressions.js'
import { intFact } from '../write/facts.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'least', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const months = intFact('months', said('Months'), [0, 24])
const version = (id: string, force: string, most: number, place = 'Art. 1') =>
  rule(id, { says: at(guestLaw, place), gist: said('So.'), force, answers: q, then: atMost(months, most) })
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(one => `${one.level} ${one.code} ${one.culprit}`)

test('one version follows the other', () => {
  expect(codesOf(version('a', '2010-01-01/2019-12-31', 3), version('a.2020', '2020-01-01/2023-12-31', 6), version('a.2024-01-01', '2024-01-01/', 12))).toEqual([])
})

test('a version left running', () => {
  expect(codesOf(version('a', '2010-01-01/', 3), version('a.2020', '2020-01-01/', 6))).toEqual(['error version.overlap a.2020'])
  expect(codesOf(version('a', '2010-01-01/2020-01-01', 3), version('a@2020', '2020-01-01/', 6))).toEqual(['error version.overlap a@2020'])
})

test('a day left out', () => {
  expect(codesOf(version('a', '2010-01-01/2019-12-30', 3), version('a.2020', '2020-01-01/', 6))).toEqual(['error version.hole a.2020'])
})

test('a day nearly known is listed, up to ten days', () => {
  expect(codesOf(version('a', '2010-01-01/2019-12-25', 3), version('a.2020', '~2020-01-01/', 6))).toEqual(['warning version.about a.2020'])
  expect(codesOf(version('a', '2010-01-01/2020-01-10', 3), version('a.2020', '~2020-01-01/', 6))).toEqual(['warning version.about a.2020'])
  expect(codesOf(version('a', '2010-01-01/2019-12-20', 3), version('a.2020', '~2020-01-01/', 6))).toEqual(['error version.hole a.2020'])
})

test('other ids: the same sentence with another number, both in force, is a doubt', () => {
  expect(codesOf(version('a', '2010-01-01/', 3), version('b', '2020-01-01/', 6))).toEqual(['warning version.running b'])
  expect(codesOf(version('a', '2010-01-01/2019-12-31', 3), version('b', '2020-01-01/', 6))).toEqual([])
  expect(codesOf(version('a', '2010-01-01/', 3), version('b', '2020-01-01/', 6, 'Art. 2'))).toEqual([])
  expect(codesOf(version('a', '2010-01-01/', 3), { ...version('b', '2020-01-01/', 6), when: is(citizenship, 'AAA') })).toEqual([])
})
