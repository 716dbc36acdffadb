import { addDays, addMonths, fromCivil, toCivil } from '../day.js'
import type { KnownWindow } from '../read/window.js'
import { never, type Day } from '../vocabulary.js'

/** Windows read by counting days one by one: slow, and plain enough to be seen to be right. */

export type Present = ReadonlySet<number>

export function present(spans: readonly (readonly [from: number, to: number])[]): Present {
  const days = new Set<number>()
  for (const [from, to] of spans) for (let on = from; on <= to; on++) days.add(on)
  return days
}

/** How many of the days lie in the window of a day, up to that day. */
export function spent(days: Present, window: KnownWindow, on: number): number {
  let n = 0
  for (let one = firstOf(days, window, on); one <= on; one++) if (days.has(one)) n++
  return n
}

/** The most in any window that ends from `since` to a day. */
export function most(days: Present, window: KnownWindow, since: number, on: number): number {
  let n = 0
  for (let one = since; one <= on; one++) n = Math.max(n, spent(days, window, one))
  return n
}

/** Present from a day on: the last, up to `until`, on which no window holds more than `limit`. */
export function lasts(days: Present, window: KnownWindow, from: number, limit: number, until: number): number {
  const stayed = new Set([...days].filter(one => one < from))
  for (let on = from; on <= Math.min(until, from + long); on++) {
    stayed.add(on)
    if (spent(stayed, window, on) > limit) return on - 1
  }
  return until
}

/** The first day from which a stay of `n` days fits. */
export function fits(days: Present, window: KnownWindow, from: number, limit: number, n: number): number {
  const last = Math.max(from, ...days)
  for (let on = from; on <= last + 800; on++) if (lasts(days, window, on, limit, on + n - 1) === on + n - 1) return on
  return never
}

/** More than any window counted this way can hold. */
const long = 500

const forward = (from: number, { n, unit }: KnownWindow, times: number): number =>
  unit === 'days' ? addDays(from as Day, n * times) : addMonths(from as Day, (unit === 'months' ? n : n * 12) * times)

/** The first day of the window a day belongs to. */
function firstOf(days: Present, window: KnownWindow, on: number): number {
  if (window.runs === 'back') return forward(on, window, -1) + 1
  if (window.runs === 'calendar') {
    const { year } = toCivil(on as Day)
    return fromCivil({ year: year - (year % window.n), month: 1, day: 1 })
  }
  let [first, next] = [on, -Infinity]
  for (const one of [...days].filter(day => day <= on).toSorted((a, b) => a - b)) if (one >= next) [first, next] = [one, forward(one, window, 1)]
  return on < next ? first : on
}
