import { expect, test } from 'vitest'
import { guestLaw, said } from '../behaviour/words.js'
import { boolFact } from '../write/facts.js'
import { question } from '../write/questions.js'
import { corpus, displaces, rule } from '../write/rules.js'
import { at, ground } from '../write/sources.js'
import type { Rule } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'greatest', { id: 'annulled', topic: 't', realm: 'INT', label: said('Annulled') })
const says = { says: at(guestLaw, 'Art. 49'), gist: said('So.'), force: '2020-01-01/', answers: q }
const always = ground('2000-01-01/', at(guestLaw, 'Art. 49'))
const away = boolFact('away', said('Away?'))
const founder = boolFact('founder', said('Founder?'))
const one = rule('ground', { ...says, when: away, then: true })
const exempt = rule('exempt', { ...says, when: founder, over: [displaces(one, always)] })
const codesOf = (...rules: readonly Rule[]) => checkCorpus(corpus(rules)).map(found => `${found.code} ${found.culprit}`)

test('a closed list of grounds says so', () => {
  expect(codesOf(one, exempt, rule('closed', { ...says, then: false }))).toEqual([])
})

test('without it an exempt person would look like a gap', () => {
  expect(codesOf(one, exempt)).toEqual(['question.unclosed annulled'])
  expect(codesOf(one, exempt, rule('closed', { ...says, when: founder, then: false }))).toEqual(['question.unclosed annulled'])
  expect(codesOf(one, exempt, rule('closed', { ...says, force: '2021-01-01/', then: false }))).toEqual(['question.unclosed annulled'])
})

test('without exemptions, silence is what the law says', () => {
  expect(codesOf(one)).toEqual([])
})

test('an exemption from everything the act says is one from the closing rule too', () => {
  const wide = rule('exempt', { ...says, when: founder, over: [displaces(guestLaw, always)] })
  expect(codesOf(one, wide, rule('closed', { ...says, then: false }))).toEqual(['question.unclosed annulled'])
})
