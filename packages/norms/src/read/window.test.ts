import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, day, fromCivil, toCivil } from '../day.js'
import { never, type Day } from '../vocabulary.js'
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
      fc.property(history, windowOfAnyKind, aDay, fc.integer({ min: 0, max: 200 }), (spans, window, from, limit) => {
        expect(lastsFrom(union(spans), window, from, limit)).toBe(lasts(present(spans), window, from, limit, never))
      }),
      runs,
    )
  })

  test('fits', () => {
    fc.assert(
      fc.property(history, windowOfAnyKind, aDay, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 60 }), (spans, window, from, limit, n) => {
        expect(firstFit(union(spans), window, from, limit, n)).toBe(fits(present(spans), window, from, limit, n))
      }),
      { ...runs, numRuns: 150 },
    )
  })
})

// --- one by one ------------------------------------------------------------------------------------------

function present(spans: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const days = new Set<number>()
  for (const [from, to] of spans) for (let on = from; on <= to; on++) days.add(on)
  return days
}

const forward = (from: number, { n, unit }: KnownWindow, times: number): number =>
  unit === 'days' ? addDays(from as Day, n * times) : addMonths(from as Day, (unit === 'months' ? n : n * 12) * times)

/** The first day of the window a day belongs to. */
function firstOf(days: ReadonlySet<number>, window: KnownWindow, on: number): number {
  if (window.runs === 'back') return forward(on, window, -1) + 1
  if (window.runs === 'calendar') {
    const { year } = toCivil(on as Day)
    return fromCivil({ year: year - (year % window.n), month: 1, day: 1 })
  }
  let first: number | undefined
  for (let one = start - 400; one <= on; one++) {
    if (first !== undefined && one >= forward(first, window, 1)) first = undefined
    if (first === undefined && days.has(one)) first = one
  }
  return first ?? on
}

function spent(days: ReadonlySet<number>, window: KnownWindow, on: number): number {
  let n = 0
  for (let one = firstOf(days, window, on); one <= on; one++) if (days.has(one)) n++
  return n
}

function most(days: ReadonlySet<number>, window: KnownWindow, since: number, on: number): number {
  let n = 0
  for (let one = since; one <= on; one++) n = Math.max(n, spent(days, window, one))
  return n
}

/** More than any window of the test can hold. */
const long = 1200

function lasts(days: ReadonlySet<number>, window: KnownWindow, from: number, limit: number, until: number): number {
  const stayed = new Set([...days].filter(one => one < from))
  for (let on = from; on <= Math.min(until, from + long); on++) {
    stayed.add(on)
    if (spent(stayed, window, on) > limit) return on - 1
  }
  return until
}

function fits(days: ReadonlySet<number>, window: KnownWindow, from: number, limit: number, n: number): number {
  const last = Math.max(from, ...days)
  for (let on = from; on <= last + 900; on++) if (lasts(days, window, on, limit, on + n - 1) === on + n - 1) return on
  return never
}
