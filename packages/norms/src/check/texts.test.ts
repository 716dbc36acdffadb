import { expect, test } from 'vitest'
import { guestLaw, said } from '../behaviour/words.js'
import { boolFact } from '../write/facts.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at, t } from '../write/sources.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const says = { says: at(guestLaw, 'Art. 1'), force: '2020-01-01/', answers: q }

test('words in all three languages', () => {
  expect(checkCorpus(corpus([rule('a', { ...says, gist: t('So', 'Так', 'Солай'), then: true })]))).toEqual([])
})

test('a gist without Kazakh, a gap of nothing but space, a question without Russian', () => {
  const fact = boolFact('works', t('Do you work?', '', 'Жұмыс істейсіз бе?'))
  const findings = checkCorpus(corpus([rule('a', { ...says, gist: t('So', 'Так', ''), leaves: [t(' ', 'Нечто', 'Бірдеңе')], then: fact })]))
  expect(findings.map(one => `${one.code} ${one.culprit}: ${one.message}`)).toEqual([
    'text.empty works: ask has no words in ru',
    'text.empty a: gist has no words in kk',
    'text.empty a: leaves has no words in en',
  ])
})
