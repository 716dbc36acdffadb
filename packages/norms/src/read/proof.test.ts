import { expect, test } from 'vitest'
import { day } from '../day.js'
import type { Answer } from '../vocabulary.js'
import { ask, at, act, codeFact, corpus, displaces, figure, ground, not, question, read, rule, t } from '../index.js'
import { readerOf } from './reader.js'

const law = act('law', { realm: 'INT', rank: 'law', adopted: '2000-01-01', url: 'about:blank', title: t('L', 'L', 'L') })
const says = (place: string) => at(law, place)
const text = t('x', 'x', 'x')
const since = '2000-01-01/'

const state = codeFact('state', text, ['AAA', 'BBB', 'CCC'])
const free = figure('free', 'bool', { label: text, by: ['code'], within: 'yes or no', otherwise: false }, [
  ['AAA', '2010-01-01/2014-12-31', true, says('List 1')],
  ['AAA', '2015-01-01/', true, says('List 2')],
])
const needed = question('bool', 'one', { id: 'needed', topic: 'needed', realm: 'INT', label: text })
const days = question('int', 'least', { id: 'days', topic: 'days', realm: 'INT', label: text })
const general = rule('general', { says: says('1'), gist: text, force: since, answers: needed, then: true })
const special = rule('special', {
  says: says('2'),
  gist: text,
  force: '2010-01-01/',
  answers: needed,
  when: read(free, state),
  then: false,
  over: [displaces(general, ground('2012-01-01/', says('3')))],
})
const withoutVisa = rule('withoutVisa', {
  says: says('4'),
  gist: text,
  force: since,
  answers: days,
  when: not(ask(needed, true)),
  then: 30,
})
const always = rule('always', { says: says('5'), gist: text, force: since, answers: days, when: ask(needed, true), then: 5 })
const reader = readerOf(corpus([general, special, withoutVisa, always]))

const about = (code: string, on: string): Answer => reader.about({ state: code }, day(on), { proof: true }).answer(days)
const rules = (answer: Answer) => answer.because.map(step => `${step.rule.id} ${String(step.stands)}`)

test('the steps of a question asked twice on the way come once, after those that asked', () => {
  expect(rules(about('AAA', '2020-01-01'))).toEqual(['withoutVisa true', 'always false', 'special true', 'general false'])
})

test('a rule is beaten only on the days of the ground that lets it', () => {
  const [before, on] = ['2011-12-31', '2012-01-01'].map(date => reader.about({ state: 'AAA' }, day(date), { proof: true }).answer(needed))
  expect(before?.stands).toBe('clash')
  expect(on).toMatchObject({ stands: 'settled', value: false })
  expect(on?.because.find(step => step.rule.id === 'general')?.beatenBy).toMatchObject({ through: 'text', by: { says: { at: '3' } } })
})

test('each proof keeps what its own person told, and the row that was in force', () => {
  const answers = [about('AAA', '2012-05-01'), about('BBB', '2012-05-01'), about('AAA', '2016-05-01'), about('BBB', '2012-05-01')]
  const seen = answers.map(({ because }) => because.find(step => step.rule.id === 'special')?.read.map(one => [one.of.id, one.value, one.key?.[0], one.says?.at]))
  expect(seen).toEqual([
    [
      ['state', 'AAA', undefined, undefined],
      ['free', true, 'AAA', 'List 1'],
    ],
    [
      ['state', 'BBB', undefined, undefined],
      ['free', false, 'BBB', undefined],
    ],
    [
      ['state', 'AAA', undefined, undefined],
      ['free', true, 'AAA', 'List 2'],
    ],
    [
      ['state', 'BBB', undefined, undefined],
      ['free', false, 'BBB', undefined],
    ],
  ])
})

test('a proof looked at later is the one that was wanted at once', () => {
  const later = reader.about({ state: 'AAA' }, day('2020-01-01')).answer(days)
  expect(later.because).toEqual(about('AAA', '2020-01-01').because)
})
