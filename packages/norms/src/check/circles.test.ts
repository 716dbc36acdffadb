import { expect, test } from 'vitest'
import { guestLaw, said } from '../behaviour/words.js'
import { inventedCorpus } from '../behaviour/corpus.js'
import { sanctions } from '../behaviour/sanctions.js'
import { ask, later, not, some, today } from '../write/expressions.js'
import { question } from '../write/questions.js'
import { corpus, displaces, rule } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import type { Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const says = { says: passage, gist: said('So.'), force: '2020-01-01/' }
const always = ground('2000-01-01/', passage)
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const p = question('bool', 'one', { id: 'p', topic: 't', realm: 'INT', label: said('P') })
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(one => `${one.code} ${one.culprit}`)

test('a question may ask another', () => {
  expect(codesOf(rule('a', { ...says, answers: q, then: ask(p, false) }), rule('b', { ...says, answers: p, then: true }))).toEqual([])
  expect(checkCorpus(inventedCorpus).filter(one => one.code.endsWith('circle'))).toEqual([])
})

test('but not one that asks it', () => {
  expect(codesOf(rule('a', { ...says, answers: q, then: ask(p, false) }), rule('b', { ...says, answers: p, then: not(ask(q, false)) }))).toEqual(['question.circle q'])
})

test('nor itself, nor by its rows, nor by its text day', () => {
  expect(codesOf(rule('a', { ...says, answers: q, then: not(ask(q, false)) }))).toEqual(['question.circle q'])
  const row = { part: '1', option: 'fine', kind: 'fine', amount: 1, days: 0, weight: 1 } as const
  expect(codesOf(rule('a', { ...says, answers: sanctions, when: some(sanctions), then: [row] }))).toEqual(['question.circle late.sanctions'])
  const since = question('day', 'one', { id: 'since', topic: 't', realm: 'INT', label: said('Since') })
  const dated = question('day', 'one', { id: 'since', topic: 't', realm: 'INT', label: said('Since'), text: { asOf: ask(since, '2020-01-01') } })
  expect(codesOf(rule('a', { ...says, answers: dated, then: later(today, 1, 'days') }))).toContain('question.circle since')
})

test('a question nobody answers is a doubt', () => {
  expect(codesOf(rule('a', { ...says, answers: q, then: ask(p, false) }))).toEqual(['question.unanswered p'])
})

test('an exception to an exception is no circle', () => {
  const a = rule('a', { ...says, answers: q, then: true })
  const b = rule('b', { ...says, answers: q, then: false, over: [displaces(a, always)] })
  expect(codesOf(a, b, rule('c', { ...says, answers: q, over: [displaces(b, always)] }))).toEqual([])
})

test('two that displace each other are', () => {
  const a = rule('a', { ...says, answers: q, then: true })
  const b = rule('b', { ...says, answers: q, then: false, over: [displaces(a, always)] })
  expect(codesOf({ ...a, over: [displaces(b, always)] }, b)).toContain('over.circle a')
  const whole = (id: string, then: boolean) => rule(id, { ...says, answers: q, then, over: [displaces(guestLaw, always)] })
  expect(codesOf(whole('a', true), whole('b', false))).toContain('over.circle a')
})
