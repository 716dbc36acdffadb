import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawFrom, pick } from '../behaviour/draw.js'
import { completions, pierced, type Hole, type Open } from '../behaviour/holes.js'
import { plainAnswer, type PlainAnswer } from '../behaviour/plain.js'
import { allows, possible, touches } from '../behaviour/possible.js'
import { randomWorld, type World } from '../behaviour/random.js'
import { byCodeUnits } from '../canonical.js'
import { kindsFit } from '../check/kinds.js'
import { definitionsOf } from '../definitions.js'
import { fromPaper, toPaper } from '../paper.js'
import { receiptOf, receiptText, replay } from '../receipt.js'
import type { Answer, Corpus, Given } from '../vocabulary.js'
import { readerOf } from './reader.js'

/** Random laws, random persons with holes in what they tell. A failure names the seed of its world. */

const answer = ({ corpus, question, on }: World, given: Given): Answer => readerOf(corpus).about(given, on).answer(question)

/** So many worlds, each with one to three holes of these sorts. */
function inWorlds(count: number, sorts: readonly [Hole['of'], ...Hole['of'][]], check: (world: World, open: Open, seed: number) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
      const world = randomWorld(seed)
      const draw = drawFrom(seed + 1)
      const holes = Array.from({ length: 1 + draw(3) }, () => pick(draw, sorts))
      check(world, pierced(world, holes, definitionsOf(world.corpus), draw), seed)
    }),
    { seed: 11, numRuns: count, endOnFailure: true },
  )
}
const shown = (given: Given): string => JSON.stringify(given)
const mayBe = (of: Answer): string => JSON.stringify(possible(of))

describe('in random worlds', () => {
  test('of whom everything is told, the answer is what the law means when read plainly', () => {
    let compared = 0
    inWorlds(1500, ['fact'], (world, _open, seed) => {
      const plain = plainAnswer(world, world.question)
      if (plain === undefined) return
      compared++
      expect(inAnyOrder(answer(world, world.given)), `${seed}: ${shown(world.given)}`).toEqual(inAnyOrder(plain))
    })
    expect(compared).toBeGreaterThan(800)
  })

  test('whatever is open holds every way it may turn out; of truths and codes nothing else', () => {
    const tried = { open: 0, exact: 0 }
    inWorlds(700, ['fact', 'fact', 'cell'], (world, open, seed) => {
      const { whole, all } = completions(open, definitionsOf(world.corpus), 600, drawFrom(seed))
      if (!whole) return
      const found = answer(world, open.given)
      const turned = all.map(given => answer(world, given))
      const missed = turned.findIndex(one => !allows(found, one))
      if (missed >= 0) expect.fail(`${seed}: ${mayBe(found)} of ${shown(open.given)} leaves out ${mayBe(turned[missed] ?? found)} of ${shown(all[missed] ?? {})}`)
      if (found.stands !== 'open') return
      tried.open++
      if (!isExact(world, found)) return
      tried.exact++
      const never = found.could.find(could => !turned.some(one => possible(one).some(is => touches(could, is))))
      if (never !== undefined) expect.fail(`${seed}: ${shown(open.given)} cannot be ${JSON.stringify(never)}`)
    })
    expect(tried.open).toBeGreaterThan(250)
    expect(tried.exact).toBeGreaterThan(50)
  })

  test('an unfinished list holds every way it may go on', () => {
    let left = 0
    inWorlds(500, ['end', 'table', 'fact', 'cell'], (world, open, seed) => {
      const found = answer(world, open.given)
      if (found.stands === 'open') left++
      for (const given of completions(open, definitionsOf(world.corpus), 24, drawFrom(seed)).all) {
        const turned = answer(world, given)
        if (!allows(found, turned)) expect.fail(`${seed}: ${mayBe(found)} of ${shown(open.given)} leaves out ${mayBe(turned)} of ${shown(given)}`)
      }
    })
    expect(left).toBeGreaterThan(150)
  })

  test('more told never opens what was settled, and leaves no more than was held possible', () => {
    inWorlds(500, ['fact', 'fact', 'cell', 'end', 'table'], (world, open, seed) => {
      const found = answer(world, open.given)
      const draw = drawFrom(seed)
      const some = { ...open, holes: open.holes.filter(() => draw(2) === 0) }
      for (const given of completions(some, definitionsOf(world.corpus), 8, draw).all) {
        const more = answer(world, given)
        const stays = found.stands === 'open' ? allows(found, more) : mayBe(more) === mayBe(found)
        if (!stays) expect.fail(`${seed}: ${mayBe(found)} of ${shown(open.given)} becomes ${mayBe(more)} of ${shown(given)}`)
      }
    })
  })

  test('an open answer needs something', () => {
    inWorlds(300, ['fact', 'cell', 'end', 'table'], (world, open, seed) => {
      const found = answer(world, open.given)
      if (found.stands === 'open' && found.needs.length === 0) expect.fail(`${seed}: ${mayBe(found)} of ${shown(open.given)} needs nothing`)
    })
  })

  test('the order of rules does not matter; a receipt replays to the same bytes, also under the law read from paper', () => {
    inWorlds(150, ['fact', 'fact', 'cell', 'end', 'table'], ({ corpus, question, on }, { given }, seed) => {
      const receipt = receiptOf(corpus, question, given, on)
      const text = receiptText(receipt)
      const turned: Corpus = { ...corpus, rules: corpus.rules.toReversed(), orders: corpus.orders.toReversed() }
      expect(receiptText(receiptOf(turned, question, given, on)), `${seed}`).toBe(text)
      for (const again of [corpus, fromPaper(JSON.parse(JSON.stringify(toPaper(corpus))))]) expect(replay(again, receipt), `${seed}`).toEqual({ same: true })
    })
  })

  test('kinds fit', () => {
    inWorlds(200, ['fact'], ({ corpus }) => expect(kindsFit(corpus, definitionsOf(corpus))).toEqual([]))
  })
})

const inAnyOrder = (of: Answer | PlainAnswer): readonly unknown[] => {
  if (of.stands !== 'settled' || typeof of.value !== 'object') return [of.stands, of.stands === 'settled' ? of.value : undefined]
  return of.value.map(row => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => byCodeUnits(a, b)))).toSorted(byCodeUnits)
}

/** Truths and codes are divided to the end, unless it is the law that is not known. */
function isExact({ question }: World, found: Answer & { readonly stands: 'open' }): boolean {
  return question.is === 'question' && (question.kind === 'bool' || question.kind === 'code') && !found.needs.some(need => need.is === 'figure')
}
