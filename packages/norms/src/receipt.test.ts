import { expect, test } from 'vitest'
import { givenOf } from './behaviour/behaviour.js'
import { behaviours, inventedCorpus } from './behaviour/corpus.js'
import { payable, sanctions } from './behaviour/sanctions.js'
import { lastDay } from './behaviour/visitor-clock.js'
import { staysOf } from './behaviour/words.js'
import { day } from './day.js'
import { receiptOf, receiptText, replay } from './receipt.js'
import type { Corpus } from './vocabulary.js'

const visitor = givenOf({ citizenship: 'AAA', entered: '2026-09-10', stays: staysOf('HHH 2026-05-01/2026-06-30'), permits: [] })
const receipt = receiptOf(inventedCorpus, lastDay, visitor, day('2026-09-10'))

test('a receipt can be read by people', () => {
  expect(receipt).toMatchObject({
    on: '2026-09-10',
    given: { citizenship: 'AAA', entered: '2026-09-10', stays: { rows: [{ state: 'HHH', from: '2026-05-01', to: '2026-06-30' }] }, permits: { rows: [] } },
    answers: [{ question: 'visitor.lastDay', stands: 'settled', value: '2026-10-08', grade: 'unchecked', rests: ['visitor.6.perEntry', 'visitor.6.total'] }],
  })
})

test('every case of the behaviour suite replays to the same bytes, after a way over JSON', () => {
  for (const { given, on, question } of Object.values(behaviours).flat()) {
    const one = receiptOf(inventedCorpus, question, given, on)
    expect(replay(inventedCorpus, JSON.parse(receiptText(one)))).toEqual({ same: true })
  }
})

test('several questions about one person', () => {
  const given = givenOf({
    left: '2026-06-21',
    lastLawful: '2026-06-10',
    caseOpened: '2026-06-21',
    decided: '2026-06-21',
    born: '1990-05-05',
    protection: 'none',
    resisted: false,
    penalties: [],
    atOnce: true,
  })
  const both = receiptOf(inventedCorpus, [sanctions, payable], given, day('2026-06-21'))
  expect(both.answers.map(one => one.question)).toEqual(['late.sanctions', 'late.payable'])
  expect(replay(inventedCorpus, both)).toEqual({ same: true })
})

test('the same rules in another order give the same bytes', () => {
  const turned: Corpus = { ...inventedCorpus, rules: inventedCorpus.rules.toReversed(), orders: inventedCorpus.orders.toReversed() }
  for (const { given, on, question } of Object.values(behaviours).flat())
    expect(receiptText(receiptOf(turned, question, given, on))).toBe(receiptText(receiptOf(inventedCorpus, question, given, on)))
})

test('another corpus: the digest differs, and the answer where it does', () => {
  const without: Corpus = { ...inventedCorpus, rules: inventedCorpus.rules.filter(rule => rule.id !== 'visitor.6.total') }
  const found = replay(without, receipt)
  expect(found).toMatchObject({
    same: false,
    differs: [
      { part: 'corpus', was: receipt.corpus },
      { part: 'answer', question: 'visitor.lastDay', was: { value: '2026-10-08' }, is: { value: '2026-10-09' } },
    ],
  })
  const elsewhere: Corpus = { ...inventedCorpus, rules: inventedCorpus.rules.filter(rule => rule.id !== 'ban.48.unpaid') }
  expect(replay(elsewhere, receipt)).toMatchObject({ same: false, differs: [{ part: 'corpus' }] })
})

test('a question the corpus no longer has', () => {
  const none: Corpus = { ...inventedCorpus, rules: inventedCorpus.rules.filter(rule => rule.answers !== lastDay) }
  expect(replay(none, receipt)).toMatchObject({ differs: [{ part: 'corpus' }, { part: 'answer', question: 'visitor.lastDay', was: { value: '2026-10-08' } }] })
})

test('a receipt that was tampered with', () => {
  const [one] = receipt.answers
  if (one === undefined) throw new Error('there is an answer')
  expect(replay(inventedCorpus, { ...receipt, answers: [{ ...one, value: '2026-12-31' }] })).toMatchObject({
    differs: [{ part: 'answer', was: { value: '2026-12-31' }, is: { value: '2026-10-08' } }],
  })
  expect(replay(inventedCorpus, { ...receipt, given: { ...receipt.given, entered: 'soon' } })).toEqual({ same: false, differs: [{ part: 'given' }] })
  expect(replay(inventedCorpus, { ...receipt, on: '2026-02-30' })).toEqual({ same: false, differs: [{ part: 'on' }] })
})
