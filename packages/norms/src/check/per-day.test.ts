import { expect, test } from 'vitest'
import { citizenship, guestLaw, said, stays } from '../behaviour/words.js'
import { all, daysOf, inAny, read, readOn, spent, today, under } from '../write/expressions.js'
import { members } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const area = members('area', said('Area'), [['2000-01-01/', 'AAA BBB', at(guestLaw, 'Art. 2')]])
const counted = (where: Expr<'bool'>) =>
  checkCorpus(
    corpus([
      rule('a', { says: at(guestLaw, 'Art. 1'), gist: said('So.'), force: '2020-01-01/', answers: q, then: under(spent(daysOf(stays, { where }), inAny(180, 'days'), today), 9) }),
    ]),
  ).map(one => one.code)

test('read on each day by a key of the row, or on a day that is said', () => {
  expect(counted(read(area, stays.cells.state))).toEqual([])
  expect(counted(readOn(today, area, citizenship))).toEqual([])
})

test('today’s list on every past day, though nothing of the row decides it', () => {
  expect(counted(read(area, citizenship))).toEqual(['figure.perDay'])
  expect(counted(all(read(area, stays.cells.state), read(area, citizenship)))).toEqual(['figure.perDay'])
})
