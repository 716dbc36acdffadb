import { expect, test } from 'vitest'
import { inventedCorpus } from './behaviour/corpus.js'
import { digestOf } from './digest.js'
import { fromPaper, toPaper } from './paper.js'
import type { Corpus } from './vocabulary.js'

const [first, ...others] = inventedCorpus.rules
const digest = digestOf(inventedCorpus)

test('a hash of what is said', () => {
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(digestOf(inventedCorpus)).toBe(digest)
})

test('order does not matter, nor a way over paper', () => {
  const turned: Corpus = { ...inventedCorpus, rules: inventedCorpus.rules.toReversed(), orders: inventedCorpus.orders.toReversed() }
  expect(digestOf(turned)).toBe(digest)
  expect(digestOf(fromPaper(JSON.parse(JSON.stringify(toPaper(inventedCorpus)))))).toBe(digest)
})

test('a word more, a rule less: another digest', () => {
  if (first === undefined) throw new Error('the corpus has rules')
  expect(digestOf({ ...inventedCorpus, rules: [{ ...first, gist: { ...first.gist, kk: `${first.gist.kk}.` } }, ...others] })).not.toBe(digest)
  expect(digestOf({ ...inventedCorpus, orders: inventedCorpus.orders.slice(1) })).not.toBe(digest)
})
