import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, lasts, most, present, spent } from '../behaviour/day-by-day.js'
import { day } from '../day.js'
import { never } from '../vocabulary.js'
import { union } from './intervals.js'
import { firstFit, lastsFrom, mostSpent, spentOn, type KnownWindow } from './window.js'

/** Every reading of windows against a count of days one by one. */

const start = day('2023-11-01')
const history = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 120 })), { maxLength: 5 })
  .map(spans => spans.map(([from, n]): readonly [number, number] => [start + from, start + from + n]))
const windowOfAnyKind: fc.Arbitrary<KnownWindow> = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 400 }), unit: fc.constant('days' as const), runs: fc.constantFrom('back' as const, 'entry' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 13 }), unit: fc.constant('months' as const), runs: fc.constantFrom('back' as const, 'entry' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 2 }), unit: fc.constant('years' as const), runs: fc.constantFrom('back' as const, 'calendar' as const, 'entry' as const) }),
)
const shortWindow: fc.Arbitrary<KnownWindow> = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 90 }), unit: fc.constant('days' as const), runs: fc.constantFrom('back' as const, 'entry' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 4 }), unit: fc.constant('months' as const), runs: fc.constantFrom('back' as const, 'entry' as const) }),
  fc.record({ n: fc.constant(1), unit: fc.constant('years' as const), runs: fc.constantFrom('back' as const, 'calendar' as const) }),
)
const shortHistory = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 50 })), { maxLength: 4 })
  .map(spans => spans.map(([from, n]): readonly [number, number] => [start + from, start + from + n]))
const aDay = fc.integer({ min: start - 30, max: start + 1100 })
const runs = { seed: 20260910, numRuns: 400 }

describe('against a count of days one by one', () => {
  test('spent', () => {
    fc.assert(
      fc.property(history, windowOfAnyKind, aDay, (spans, window, on) => {
        expect(spentOn(union(spans), window, on)).toBe(spent(present(spans), window, on))
      }),
      runs,
    )
  })

  test('the most in any window since', () => {
    fc.assert(
      fc.property(history, windowOfAnyKind, aDay, fc.integer({ min: -5, max: 500 }), (spans, window, since, n) => {
        expect(mostSpent(union(spans), window, since, since + n)).toBe(most(present(spans), window, since, since + n))
      }),
      runs,
    )
  })

  test('lasts', () => {
    fc.assert(
      fc.property(shortHistory, shortWindow, fc.integer({ min: start - 20, max: start + 250 }), fc.integer({ min: 0, max: 70 }), (spans, window, from, limit) => {
        expect(lastsFrom(union(spans), window, from, limit)).toBe(lasts(present(spans), window, from, limit, never))
      }),
      runs,
    )
  })

  test('fits', () => {
    fc.assert(
      fc.property(
        shortHistory,
        shortWindow,
        fc.integer({ min: start - 20, max: start + 250 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (spans, window, from, limit, n) => {
          expect(firstFit(union(spans), window, from, limit, n)).toBe(fits(present(spans), window, from, limit, n))
        },
      ),
      { ...runs, numRuns: 100 },
    )
  })
})

describe('at the edges', () => {
  const inAny30: KnownWindow = { n: 30, unit: 'days', runs: 'back' }
  const running = union([[start, never]])

  test('a stay that still runs', () => {
    expect(spentOn(running, inAny30, start + 9)).toBe(10)
    expect(lastsFrom(running, inAny30, start + 9, 30)).toBe(never)
    expect(lastsFrom(running, inAny30, start + 9, 29)).toBe(start + 28)
    expect(firstFit(running, inAny30, start - 40, 20, 20)).toBe(start - 40)
    expect(firstFit(running, inAny30, start + 40, 20, 20)).toBe(never)
  })

  test('a calendar year that ends first: days present after `from` are not counted twice', () => {
    const years: KnownWindow = { n: 1, unit: 'years', runs: 'calendar' }
    const [from, to] = [day('2023-11-22'), day('2024-01-01')]
    expect(lastsFrom(union([[from, to]]), years, from + 1, 40)).toBe(day('2024-02-09'))
  })

  test('a month is shorter after February: the most lies within the stay, not at its end', () => {
    expect(mostSpent(union([[day('2025-01-29'), day('2025-03-01')]]), { n: 1, unit: 'months', runs: 'back' }, day('2025-01-29'), day('2025-03-01'))).toBe(31)
  })

  test('of a stay across a year’s end the most is that of the fuller year', () => {
    expect(mostSpent(running, { n: 1, unit: 'years', runs: 'calendar' }, start, day('2025-02-10'))).toBe(366)
  })

  test('from never on nothing counts, and what runs long before or after is soon counted', () => {
    const fromFirst: KnownWindow = { n: 2, unit: 'days', runs: 'entry' }
    for (const window of [inAny30, fromFirst]) {
      expect(lastsFrom(running, window, never, 5)).toBe(never)
      expect(firstFit(running, window, never, 5, 1)).toBe(never)
    }
    const months: KnownWindow = { n: 1, unit: 'months', runs: 'entry' }
    expect(spentOn(running, fromFirst, never)).toBeLessThan(3)
    expect(mostSpent(running, fromFirst, start, never)).toBe(2)
    expect(mostSpent(union([[day('2024-01-31'), never]]), months, day('2024-01-31'), never)).toBe(31)
    expect(mostSpent(running, { n: 1, unit: 'months', runs: 'back' }, start, never)).toBe(31)
    expect(spentOn(union([[day('0999-01-31'), day('2999-01-31')]]), months, day('2024-03-28'))).toBe(1)
    const age = union([[start, never - 1000]])
    expect(firstFit(age, inAny30, start + 40, 20, 20)).toBe(never - 1000 + 11)
  })

  test('a window without a day holds nothing', () => {
    for (const runs of ['back', 'entry', 'calendar'] as const) {
      const none: KnownWindow = { n: 0, unit: runs === 'calendar' ? 'years' : 'days', runs }
      expect(spentOn(running, none, start + 9)).toBe(0)
      expect(lastsFrom(running, none, start, 0)).toBe(never)
      expect(lastsFrom(running, none, start, -1)).toBe(start - 1)
    }
  })
})
