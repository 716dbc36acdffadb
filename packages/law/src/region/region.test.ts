import { day, iso, readerOf, walk, words, type Answer, type Day, type Expr } from '@kosh/norms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenOrdinary } from '../assumptions.js'
import { law, questionsFor } from '../index.js'
import { failures } from '../scenario.js'
import { lastDay, left, mayEnter, used } from './questions.js'
import { scenarios } from './region.scenarios.js'
import { regionStates } from './states.js'

describe('scenarios', () => {
  test.each(scenarios.map(scenario => [scenario.name, scenario] as const))('%s', (_, scenario) => expect(failures(scenario, law)).toEqual([]))
})

test('eleven destinations answer as a region, with the topics of every realm', () => {
  for (const state of regionStates) {
    const { realm, questions } = questionsFor(state)
    expect(realm).toBe('region')
    for (const topic of words(
      'entry.may entry.conditions entry.bannedUntil stay.lastDay stay.used stay.left stay.earliestEntry stay.nextFullEntry registration.by work.may treaty.bindings readmission.duty',
    ))
      expect(Object.keys(questions)).toContain(topic)
  }
})

/** A rule that decided counts by periods that begin anew on the way: the year, or a term from the first entry. Then a stay may run on into the next one. */
const beginsAnew = (answer: Answer): boolean =>
  answer.because.some(({ rule, stands }) => {
    let found = false
    if (stands === true && rule.answers.is === 'question' && rule.then !== undefined)
      walk(rule.then as Expr, one => void (found ||= one.op === 'lasts' && one.window.runs !== 'back'))
    return found
  })

test('a visitor never has a longer stay for having stayed more, unless a period begins anew on the way', () => {
  const reader = readerOf(law)
  const states = words('KAZ RUS BLR ARM KGZ UZB TJK AZE MDA UKR')
  const pair = fc.tuple(fc.constantFrom(...states), fc.constantFrom(...regionStates)).filter(([a, b]) => a !== b)
  const earlier = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 60 })), { maxLength: 3 })
  fc.assert(
    fc.property(pair, fc.integer({ min: day('2025-01-01'), max: day('2027-01-01') }), earlier, ([citizenship, destination], on, history) => {
      const stays = history.map(([back, length]) => ({ state: destination, from: (on - back - length) as Day, to: (on - back) as Day }))
      const asked = (rows: readonly (typeof stays)[number][]) => reader.about({ ...givenOrdinary, citizenship, destination, entered: on as Day, stays: { rows } }, on as Day)
      const [fresh, after] = [asked([]), asked(stays)]
      const [a, b] = [fresh.answer(lastDay), after.answer(lastDay)]
      if (a.stands !== 'settled' || b.stands !== 'settled') return
      if (!beginsAnew(b)) expect(Number(b.value), `${citizenship} to ${destination} on ${iso(on as Day)}`).toBeLessThanOrEqual(Number(a.value))
      const [spent, rest] = [after.answer(used), after.answer(left)]
      if (spent.stands === 'settled') expect(Number(spent.value)).toBeGreaterThanOrEqual(0)
      if (rest.stands === 'settled') expect(Number(rest.value)).toBeGreaterThanOrEqual(0)
      expect(after.answer(mayEnter).stands).toBe('settled')
    }),
    { numRuns: 120, seed: 20261126 },
  )
})
