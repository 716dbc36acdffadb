import { expect, test } from 'vitest'
import { inventedCorpus } from '../behaviour/corpus.js'
import { guestLaw, said } from '../behaviour/words.js'
import { Broken } from '../broken.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at, t } from '../write/sources.js'
import { checkCorpus, loadCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const says = { says: at(guestLaw, 'Art. 1'), gist: said('So.'), force: '2020-01-01/', answers: q }

test('a sound corpus is loaded as it is, doubts and all', () => {
  expect(checkCorpus(inventedCorpus).some(one => one.level === 'warning')).toBe(true)
  expect(loadCorpus(inventedCorpus)).toBe(inventedCorpus)
})

test('a broken one is not: the first error, its code and its culprit', () => {
  const broken = corpus([rule('empty', says), rule('wordless', { ...says, gist: t('', '', ''), then: true })])
  expect(checkCorpus(broken).map(one => one.code)).toEqual(['rule.empty', 'text.empty', 'text.empty', 'text.empty'])
  expect(() => loadCorpus(broken)).toThrow(Broken)
  expect(() => loadCorpus(broken)).toThrow(expect.objectContaining({ code: 'rule.empty', culprit: 'empty' }))
})
