import { expect, test } from 'vitest'
import { guestLaw, pact, said, shelterLaw } from '../behaviour/words.js'
import { sanctions } from '../behaviour/sanctions.js'
import { is } from '../write/expressions.js'
import { question } from '../write/questions.js'
import { corpus, displaces, rule, strikes } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import type { Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const p = question('bool', 'one', { id: 'p', topic: 't', realm: 'INT', label: said('P') })
const says = { says: passage, gist: said('So.'), force: '2020-01-01/', answers: q }
const plain = rule('plain', { ...says, then: true })
const by = (dates: string) => ground(dates, at(pact, 'Art. 2'))
const exception = (...grounds: readonly string[]) => rule('exception', { ...says, says: at(pact, 'Art. 1'), then: false, over: [displaces(plain, ...grounds.map(by))] })
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(one => `${one.level} ${one.code} ${one.culprit}`)

test('a ground for every day both are in force', () => {
  expect(codesOf(plain, exception('2010-01-01/'))).toEqual([])
  expect(codesOf(plain, exception('2010-01-01/2024-12-31', '2025-01-01/'))).toEqual([])
})

test('a ground that has ended: the days on which nothing is displaced are listed', () => {
  expect(checkCorpus(corpus([plain, exception('2010-01-01/2026-06-30')]))).toEqual([
    { code: 'over.lapses', culprit: 'exception', level: 'warning', message: 'does not displace plain for lack of a ground in 2026-07-01/' },
  ])
})

test('priority by wish', () => {
  expect(codesOf(plain, exception())).toEqual(['error over.ground exception'])
  expect(codesOf(plain, exception('2010-01-01/2019-12-31'))).toEqual(['error over.ground exception'])
})

test('two that are never in force together', () => {
  expect(codesOf({ ...plain, force: { ...plain.force, to: plain.force.from } }, { ...exception('2010-01-01/'), force: { from: plain.force.from, to: plain.force.from } })).toEqual(
    [],
  )
  const ended = rule('plain', { ...says, force: '2010-01-01/2019-12-31', then: true })
  expect(codesOf(ended, rule('exception', { ...says, then: false, over: [displaces(ended, by('2010-01-01/'))] }))).toEqual(['warning over.apart exception'])
})

test('what is displaced answers the same question and is there', () => {
  const elsewhere = rule('elsewhere', { ...says, answers: p, then: true })
  expect(codesOf(elsewhere, rule('exception', { ...says, then: false, over: [displaces(elsewhere, by('2010-01-01/'))] }))).toEqual(['error over.question exception'])
  expect(codesOf(exception('2010-01-01/'))).toEqual(['error over.unknown exception'])
  expect(codesOf(rule('exception', { ...says, then: false, over: [displaces(shelterLaw, by('2010-01-01/'))] }))).toEqual(['error over.unknown exception'])
})

test('a rule says something or displaces something', () => {
  expect(codesOf(rule('empty', says))).toEqual(['error rule.empty empty'])
  expect(codesOf(rule('empty', { ...says, leaves: [said('National law is not captured.')] }))).toEqual(['warning rule.empty empty'])
})

test('rows are struck of rules that give some', () => {
  const always = { ...says, answers: sanctions }
  const sparing = rule('sparing', { ...always, over: [strikes(shelterLaw, is(sanctions.cells.kind, 'fine'), by('2010-01-01/'))] })
  expect(codesOf(sparing, rule('other', { ...always, says: at(shelterLaw, 'Art. 1'), over: [strikes(guestLaw, is(sanctions.cells.kind, 'fine'), by('2010-01-01/'))] }))).toContain(
    'error over.rows sparing',
  )
})
