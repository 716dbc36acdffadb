import { expect, test } from 'vitest'
import { citizenship, entered, guestLaw, said } from '../behaviour/words.js'
import { over, read, readOn, today } from '../write/expressions.js'
import { figure, type FigureLine } from '../write/figures.js'
import { question } from '../write/questions.js'
import { corpus, rule } from '../write/rules.js'
import { at } from '../write/sources.js'
import type { Expr, Figure } from '../vocabulary.js'
import { checkCorpus } from './corpus.js'

const passage = at(guestLaw, 'Art. 1')
const q = question('bool', 'one', { id: 'q', topic: 't', realm: 'INT', label: said('Q') })
const gives = (then: Expr<'bool'>, force = '2020-01-01/') =>
  checkCorpus(corpus([rule('a', { says: passage, gist: said('So.'), force, answers: q, then })])).map(one => `${one.level} ${one.code}`)
const limit = (lines: readonly FigureLine<number>[], otherwise?: number) =>
  figure('limit', 'int', { label: said('Limit'), by: ['code'], within: [0, 90], ...(otherwise === undefined ? {} : { otherwise }) }, lines)
const reads = (of: Figure<'int'>, force?: string) => gives(over(read(of, citizenship), 5), force)

test('one value for every day on which it is read', () => {
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2021-12-31', 30, passage],
        ['AAA', '2022-01-01/', 60, passage],
      ]),
    ),
  ).toEqual([])
})

test('two values on one day', () => {
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2022-01-01', 30, passage],
        ['AAA', '2022-01-01/', 60, passage],
      ]),
    ),
  ).toEqual(['error figure.twice'])
  expect(
    reads(
      limit(
        [
          ['AAA', '2019-01-01/', 30, passage],
          ['AAA', '2022-01-01/', 60, passage],
        ],
        0,
      ),
    ),
  ).toEqual(['error figure.twice'])
})

test('a forgotten year', () => {
  const lines: readonly FigureLine<number>[] = [
    ['AAA', '2019-01-01/2020-12-31', 30, passage],
    ['AAA', '2022-01-01/', 60, passage],
  ]
  expect(reads(limit(lines))).toEqual(['error figure.hole'])
  expect(reads(limit(lines, 0))).toEqual([])
  expect(reads(limit([...lines, ['AAA', '2021-01-01/2021-12-31', undefined, passage]]))).toEqual([])
})

test('a rule in force before the first row, or after the last', () => {
  expect(reads(limit([['AAA', '2020-01-02/', 30, passage]]))).toEqual(['error figure.uncovered'])
  expect(reads(limit([['AAA', '2019-01-01/2026-12-31', 30, passage]]))).toEqual(['error figure.uncovered'])
  expect(reads(limit([['AAA', '2019-01-01/2026-12-31', 30, passage]]), '2020-01-01/2026-12-31')).toEqual([])
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2026-12-31', 30, passage],
        ['AAA', '2027-01-01/', undefined, passage],
      ]),
    ),
  ).toEqual([])
})

test('a key no row names is not known, and may be', () => {
  expect(reads(limit([]))).toEqual([])
})

test('read on a day of its own: only holes are wrong', () => {
  const short = limit([['AAA', '2022-01-01/2026-12-31', 30, passage]])
  expect(gives(over(readOn(entered, short, citizenship), 5))).toEqual([])
  expect(gives(over(readOn(today, short, citizenship), 5))).toEqual(['error figure.uncovered'])
})

test('a day nearly known may be ten days off', () => {
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2021-12-21', 30, passage],
        ['AAA', '~2022-01-01/', 60, passage],
      ]),
    ),
  ).toEqual(['warning figure.about'])
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2021-12-20', 30, passage],
        ['AAA', '~2022-01-01/', 60, passage],
      ]),
    ),
  ).toEqual(['error figure.hole'])
  expect(
    reads(
      limit([
        ['AAA', '2019-01-01/2022-01-10', 30, passage],
        ['AAA', '~2022-01-01/', 60, passage],
      ]),
    ),
  ).toEqual(['warning figure.about'])
})

test('rows have the keys their figure says', () => {
  expect(reads(limit([[['AAA', 1], '2019-01-01/', 30, passage]]))).toContain('error figure.keys')
  expect(reads(limit([[1, '2019-01-01/', 30, passage]]))).toContain('error figure.keys')
})
