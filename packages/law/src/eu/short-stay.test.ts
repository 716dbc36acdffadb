import { addDays, corpus, day, iso, readerOf, type Day, type Given } from '@kosh/norms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withOrdinary } from '../assumptions.js'
import { euOrders, euRules } from './index.js'
import { earliestEntry, lastDay, left, nextFullEntry, used } from './questions.js'
import { isInSchengenArea } from './schengen-area.js'

/** The clock of short stays against a count day by day, on histories that cross the days on which states joined. */

const reader = readerOf(corpus(euRules, euOrders))
const states = ['DEU', 'FRA', 'CHE', 'HRV', 'BGR', 'ROU', 'CYP', 'IRL', 'MCO', 'USA'] as const
/** Days around which the area grew, and one on which nothing happened. */
const turns = ['2023-01-01', '2024-03-31', '2025-01-01', '2026-06-15'].map(day)
const kinds = ['temporary', 'long-stay-visa', 'blue-card', 'study', 'local-border-traffic'] as const

type Row = { readonly state: string; readonly from: Day; readonly to: Day }
type Permit = Row & { readonly kind: string }
type History = { readonly on: Day; readonly stays: readonly Row[]; readonly permits: readonly Permit[] }

const row = (on: Day, last: Day) =>
  fc
    .record({ state: fc.constantFrom(...states), ago: fc.integer({ min: 0, max: 330 }), length: fc.integer({ min: 0, max: 120 }) })
    .map(({ state, ago, length }): Row => ({ state, from: addDays(on, -ago), to: Math.min(addDays(on, length - ago), last) as Day }))
/** Stays may overlap and lie in several states; they end on the day asked about at the latest. */
const histories = (presentToday: boolean): fc.Arbitrary<History> =>
  fc.record({ turn: fc.constantFrom(...turns), after: fc.integer({ min: -30, max: 200 }) }).chain(({ turn, after }) => {
    const on = addDays(turn, after)
    const last = presentToday ? on : addDays(on, -1)
    return fc.record({
      on: fc.constant(on),
      stays: fc.array(row(on, last), { maxLength: 5 }).map(rows => rows.filter(one => one.from <= one.to)),
      permits: fc.array(
        fc.record({ kind: fc.constantFrom(...kinds), of: row(on, addDays(on, 400)) }).map(({ kind, of }): Permit => ({ ...of, kind })),
        { maxLength: 2 },
      ),
    })
  })

const residence = new Set<string>(['temporary', 'long-stay-visa', 'blue-card', 'study'])
/** Every day that counts, once: in the area on that day, and not under a permit of the state of the stay. */
function countedDays({ stays, permits }: History): ReadonlySet<number> {
  const days = new Set<number>()
  for (const { state, from, to } of stays)
    for (let at = from as number; at <= to; at++) {
      const free = permits.some(one => residence.has(one.kind) && one.state === state && one.from <= at && at <= one.to)
      if (!free && isInSchengenArea(state, at as Day)) days.add(at)
    }
  return days
}
const inWindow = (days: ReadonlySet<number>, end: number): number => {
  let n = 0
  for (let at = end - 179; at <= end; at++) if (days.has(at)) n++
  return n
}
/** The last day of a stay from `from` on, at most `most` days. */
function lastOf(days: ReadonlySet<number>, from: number, most = 1000): number {
  const all = new Set(days)
  let at = from
  for (; at < from + most; at++) {
    all.add(at)
    if (inWindow(all, at) > 90) break
  }
  return at - 1
}
function firstFit(days: ReadonlySet<number>, from: number, n: number): number {
  let at = from
  while (lastOf(days, at, n) < at + n - 1) at++
  return at
}

const given = ({ on, stays, permits }: History): Given =>
  withOrdinary({ citizenship: 'USA', destination: 'DEU', entered: on, stays: { rows: stays }, permits: { rows: permits }, 'document.issued': addDays(on, -400) })
const ask = (history: History) => {
  const about = reader.about(given(history), history.on)
  const value = (of: Parameters<typeof about.answer>[0]): number => {
    const answer = about.answer(of)
    if (answer.stands !== 'settled') throw new Error(`${of.id} is ${answer.stands} on ${iso(history.on)}: ${JSON.stringify(history)}`)
    return Number(answer.value)
  }
  return { used: () => value(used), left: () => value(left), last: () => value(lastDay), earliest: () => value(earliestEntry), full: () => value(nextFullEntry) }
}
const underOwnPermit = ({ on, permits }: History): boolean => permits.some(one => residence.has(one.kind) && one.state === 'DEU' && one.to >= addDays(on, -1))
const runs = { numRuns: 120, seed: 20261126 } as const

describe('90 days in any 180', () => {
  test('are those of a count day by day', () => {
    fc.assert(
      fc.property(histories(true), history => {
        expect(ask(history).used()).toBe(inWindow(countedDays(history), history.on))
      }),
      runs,
    )
  }, 60_000)

  test('leave, last and open again as a count day by day says', () => {
    fc.assert(
      fc.property(
        histories(false).filter(history => !underOwnPermit(history)),
        history => {
          const { on } = history
          const days = countedDays(history)
          const says = ask(history)
          expect(says.left()).toBe(Math.max(0, 90 - inWindow(days, on)))
          expect(says.last()).toBe(lastOf(days, on))
          expect(says.earliest()).toBe(firstFit(days, on, 1))
          expect(says.full()).toBe(firstFit(days, on, 90))
        },
      ),
      runs,
    )
  }, 60_000)

  test('agree with each other on every day that follows', () => {
    fc.assert(
      fc.property(
        histories(false).filter(history => !underOwnPermit(history) && history.permits.length === 0),
        fc.integer({ min: 0, max: 200 }),
        (history, later) => {
          const on = addDays(history.on, later)
          const says = ask({ ...history, on })
          const [spent, remains, last, earliest, full] = [says.used(), says.left(), says.last(), says.earliest(), says.full()]
          const length = last - on + 1
          expect(spent + remains).toBe(Math.max(90, spent))
          // Whoever may stay at all enters today; a stay is never shorter than what is left, nor longer than 90 days.
          expect(earliest === on).toBe(length > 0)
          expect(length).toBeGreaterThanOrEqual(remains)
          expect(length).toBeLessThanOrEqual(90)
          expect(full === on).toBe(length === 90)
          expect(full).toBeGreaterThanOrEqual(earliest)
          // On the day of the next full entry the whole of it is there.
          expect(ask({ ...history, on: full as Day }).last() - full + 1).toBe(90)
        },
      ),
      { numRuns: 80, seed: 20261126 },
    )
  }, 60_000)
})
