import { expect, test } from 'vitest'
import { guestLaw, said } from '../behaviour/words.js'
import { boolFact, intFact } from '../write/facts.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import { all, over } from '../write/expressions.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const says = { says: at(guestLaw, 'Art. 1'), gist: said('So.'), force: '2020-01-01/', answers: q }
const works = boolFact('works', said('Do you work?'))

test('one thing, one id', () => {
  expect(checkCorpus(corpus([rule('a', { ...says, then: works }), rule('b', { ...says, when: works, then: true })]))).toEqual([])
})

test('two rules of one id', () => {
  expect(checkCorpus(corpus([rule('a', { ...says, then: works }), rule('a', { ...says, then: false })]))).toContainEqual(
    expect.objectContaining({ code: 'id.twice', culprit: 'a' }),
  )
})

test('two facts of one id, however alike', () => {
  const number = intFact('works', said('How much do you work?'), [0, 10])
  expect(checkCorpus(corpus([rule('a', { ...says, then: all(works, over(number, 3)) })]))).toContainEqual(expect.objectContaining({ code: 'id.twice', culprit: 'works' }))
})

test('an id without letters', () => {
  expect(checkCorpus(corpus([rule('', { ...says, then: works })]))).toContainEqual(expect.objectContaining({ code: 'id.empty' }))
})
