import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../behaviour/behaviour.js'
import { behaviours, inventedCorpus } from '../behaviour/corpus.js'
import { drawFrom, pick } from '../behaviour/draw.js'
import { completions, pierced, type Hole, type Open } from '../behaviour/holes.js'
import { allows, possible, touches } from '../behaviour/possible.js'
import { definitionsOf } from '../definitions.js'
import type { Answer, Given } from '../vocabulary.js'
import { readerOf } from './reader.js'

/** What is left open against every way it may turn out. */

const cases = Object.values(behaviours).flat()
const definitions = definitionsOf(inventedCorpus)
const answer = ({ question, on }: Behaviour, given: Given): Answer => readerOf(inventedCorpus).about(given, on).answer(question)

/** Cases, each with one to four holes of these sorts. */
function inCases(sorts: readonly [Hole['of'], ...Hole['of'][]], check: (one: Behaviour, open: Open, seed: number) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(99999), (one, seed) => {
      const draw = drawFrom(seed)
      const holes = Array.from({ length: 1 + draw(4) }, () => pick(draw, sorts))
      check(one, pierced(one, holes, definitions, draw), seed)
    }),
    { seed: 6, numRuns: 1200, endOnFailure: true },
  )
}
const shown = (given: Given): string => JSON.stringify(given)
const mayBe = (of: Answer): string => JSON.stringify(possible(of))

describe('held back at random', () => {
  test('every way it may turn out was held possible', () => {
    let left = 0
    inCases(['fact', 'fact', 'fact', 'cell', 'table', 'end'], (one, open, seed) => {
      const found = answer(one, open.given)
      if (found.stands === 'open') left++
      for (const given of completions(open, definitions, 24, drawFrom(seed)).all) {
        const turned = answer(one, given)
        if (!allows(found, turned)) expect.fail(`${one.question.id} on ${one.on}: ${shown(open.given)} may be ${mayBe(found)}, but with ${shown(given)} is ${mayBe(turned)}`)
      }
    })
    expect(left).toBeGreaterThan(300)
  })

  test('where all ways can be tried, nothing else was held possible', () => {
    let tried = 0
    inCases(['fact', 'fact', 'fact', 'cell'], (one, open, seed) => {
      const { whole, all } = completions(open, definitions, 400, drawFrom(seed))
      if (!whole) return
      const found = answer(one, open.given)
      if (found.stands === 'open') tried++
      const turned = all.map(given => answer(one, given))
      for (const could of possible(found))
        if (!turned.some(other => possible(other).some(is => touches(could, is))))
          expect.fail(`${one.question.id} on ${one.on}: ${shown(open.given)} cannot be ${JSON.stringify(could)}`)
    })
    expect(tried).toBeGreaterThan(150)
  })

  test('what is settled stays settled when more is told', () => {
    inCases(['fact', 'fact', 'fact', 'cell', 'table', 'end'], (one, open, seed) => {
      const found = answer(one, open.given)
      if (found.stands === 'open') return
      const draw = drawFrom(seed)
      const some = { ...open, holes: open.holes.filter(() => draw(2) === 0) }
      for (const given of completions(some, definitions, 8, draw).all) expect(possible(answer(one, given))).toEqual(possible(found))
    })
  })
})
