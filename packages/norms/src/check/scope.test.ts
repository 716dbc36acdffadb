import { expect, test } from 'vitest'
import { guestLaw, permits, said, stays } from '../behaviour/words.js'
import { inventedCorpus } from '../behaviour/corpus.js'
import { before, count, daysOf, inAny, is, lasts, same, some, spent, today, under } from '../write/expressions.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr, Table } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const gives = (then: Expr<'bool'>) => checkCorpus(corpus([rule('a', { says: at(guestLaw, 'Art. 1'), gist: said('So.'), force: '2020-01-01/', answers: q, then })]))
const codes = (then: Expr<'bool'>) => gives(then).map(one => one.code)

test('cells under their rows, also of the rows outside and of days left out', () => {
  expect(codes(some(permits, some(stays, same(stays.cells.state, permits.cells.state))))).toEqual([])
  expect(codes(under(spent(daysOf(stays, { less: [daysOf(permits, { where: same(permits.cells.state, stays.cells.state) })] }), inAny(180, 'days'), today), 9))).toEqual([])
  expect(checkCorpus(inventedCorpus).filter(one => one.code.startsWith('cell') || one.code.startsWith('rows'))).toEqual([])
})

test('a cell where no row is gone through', () => {
  expect(codes(is(stays.cells.state, 'AAA'))).toEqual(['cell.outside'])
})

test('a cell of rows that have been left again', () => {
  expect(codes(under(count(stays, is(permits.cells.state, 'AAA')), 2))).toEqual(['cell.outside'])
})

test('a cell its table does not have', () => {
  const stranger = { ...stays.cells.state, name: 'town' }
  expect(codes(some(stays, is(stranger, 'AAA')))).toEqual(['cell.unknown'])
})

test('a table inside itself', () => {
  expect(gives(some(stays, some(stays, is(stays.cells.state, 'AAA')))).map(one => `${one.level} ${one.code}`)).toEqual(['error rows.nested'])
})

test('days of a table counted inside its own rows are a doubt', () => {
  const afresh = some(stays, before(lasts(9, daysOf(stays), inAny(180, 'days'), stays.cells.from), today))
  expect(gives(afresh).map(one => `${one.level} ${one.code}`)).toEqual(['warning rows.nested'])
})

test('a cell bound to another table', () => {
  const mixed: Table = { ...stays, id: 'mixed', cells: { state: stays.cells.state } }
  expect(codes(some(mixed, true))).toEqual(['cell.bound'])
})
