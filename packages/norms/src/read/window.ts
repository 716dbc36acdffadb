import { addDays, addMonths, fromCivil, toCivil } from '../day.js'
import { never, type Day } from '../vocabulary.js'
import { countIn, firstEndingAtOrAfter, spansOf, subtract, union, type Intervals } from './intervals.js'

/** A window with its length known. Days `n` of unit days; months and years by the civil calendar. */
export type KnownWindow = { readonly n: number; readonly unit: 'days' | 'months' | 'years'; readonly runs: 'back' | 'calendar' | 'entry' }

/** How many of the days lie in the window of `on`. */
export function spentOn(days: Intervals, window: KnownWindow, on: number): number {
  const { from, to } = windowOf(days, window, on)
  return countIn(days, from, Math.min(to, on))
}

/** The most days any window holds that ends from `since` to `on`. */
export function mostSpent(days: Intervals, window: KnownWindow, since: number, on: number): number {
  if (since > on) return 0
  let most = spentOn(days, window, since)
  // A count rises only on days present, so it peaks on a last one; or where the window moves on by more than a day, or ends.
  for (let i = firstEndingAtOrAfter(days, since); i < days.length && (days[i] ?? 0) <= on; i += 2) {
    const from = Math.max(days[i] ?? 0, since)
    const to = Math.min(days[i + 1] ?? 0, on)
    for (const peak of [to, ...leaps(days, window, from, Math.min(to, from + allTried(window)))]) most = Math.max(most, spentOn(days, window, peak))
  }
  return most
}

/** Present from `from` on: the last day on which no window holds more than `limit`; the day before `from` when not one day fits. */
export function lastsFrom(days: Intervals, window: KnownWindow, from: number, limit: number): number {
  return from === never ? never : lastDay(days, window, from, limit, never)
}

/** The first day from `from` on on which a stay of `n` days keeps every window within `limit`; `never` when none does. */
export function firstFit(days: Intervals, window: KnownWindow, from: number, limit: number, n: number): number {
  if (from === never) return never
  if (window.runs === 'back' && limit < n && limit < windowLength(window, from) - slack(window)) return never
  if (window.runs === 'back' && window.unit === 'days' && limit < window.n && n > 0) return firstFitBack(days, window.n, from, limit - n, n)
  const end = days.at(-1) ?? from
  const settled = Math.max(from, (end < never ? end : (days.at(-2) ?? from)) + 1) // past all days known, only waiting helps; a stay that still runs never changes
  const horizon = later(later(settled as Day, window, 1), window, 1)
  for (let on = from; on <= horizon; on++) {
    if (lastDay(days, window, on, limit, on + n - 1) >= on + n - 1) return on
    on = Math.max(on, lastLike(days, window, on, n))
  }
  return never
}

/**
 * The same for a window of so many days that runs back. Each day of a stay is one more used, and at most one drops out: the stay fits when its last day does, which
 * is when at most `room` of the days before it lie in the window of that day. Else it waits until the latest day that is too many lies before that window.
 */
function firstFitBack(days: Intervals, length: number, from: number, room: number, n: number): number {
  for (let on = from; on < never;) {
    const { over, first, last } = latestOver(days, on - 1, room)
    const next = over + length - n + 1
    if (next <= on) return on
    // As long as a stay goes on, the latest day too many moves on with it.
    on = last >= on - 1 && over >= first ? Math.max(next, last + 1) : next
  }
  return never
}

/** The latest day up to one after which, up to that one, `room` of the days lie; and the ends of those in a row among which it is. */
function latestOver(days: Intervals, upTo: number, room: number): { readonly over: number; readonly first: number; readonly last: number } {
  let left = room
  for (let i = days.length - 2; i >= 0; i -= 2) {
    const [first = 0, last = 0] = [days[i], days[i + 1]]
    if (first > upTo) continue
    const used = Math.min(last, upTo) - first + 1
    if (used > left) return { over: Math.min(last, upTo) - left, first, last }
    left -= used
  }
  return { over: -Infinity, first: -Infinity, last: -Infinity }
}

/** Deep within one long stay each day is like those before it: the last such day, or `on` itself. */
function lastLike(days: Intervals, window: KnownWindow, on: number, n: number): number {
  const i = firstEndingAtOrAfter(days, on)
  const [from = on, to = on] = days.slice(i, i + 2)
  return on - from > allTried(window) ? to - n - longest(window) : on
}

/** By how many days windows of one length may differ. */
const slack = ({ n, unit }: KnownWindow): number => (unit === 'days' ? 0 : unit === 'months' ? Math.min(3, n + 2) : 1)

/** As `lastsFrom`, but looks no further than `until`. */
function lastDay(days: Intervals, window: KnownWindow, from: number, limit: number, until: number): number {
  const most = longest(window)
  if (limit >= most) return Math.max(until, from - 1)
  const past = window.runs === 'entry' ? subtract(days, [from, never]) : days
  let last = from - 1
  while (last < until) {
    const next = last + 1
    const frame = windowOf(window.runs === 'entry' && last >= from ? union([...spansOf(past), [from, last]]) : past, window, next)
    const room = limit - countIn(past, frame.from, from - 1) - Math.max(0, last - Math.max(from, frame.from) + 1)
    if (room <= 0) return last
    if (frame.to - next + 1 > room) last += room
    else last = frame.to // the window ends first: a new one opens with the next day
    if (last - from > allTried(window)) return never // what was before is long out of every window
  }
  return last
}
/** In so many days of one stay windows of every length have come round. */
const allTried = (window: KnownWindow): number => 2 * longest(window) + (window.unit === 'days' ? 0 : 8 * 366)

/** The most days a window can have. */
export const longest = ({ n, unit }: KnownWindow): number => Math.max(0, unit === 'days' ? n : unit === 'months' ? n * 31 : n * 366)

/** First and last day of the window to which `on` belongs. A rolling window ends on `on`, and has no end that frees it at once. */
function windowOf(days: Intervals, window: KnownWindow, on: number): { readonly from: number; readonly to: number } {
  if (window.n < 1) return { from: on + 1, to: on }
  if (window.runs === 'back') return { from: on - windowLength(window, on) + 1, to: never }
  if (window.runs === 'calendar') {
    const { year } = toCivil(on as Day)
    const first = year - (((year % window.n) + window.n) % window.n)
    return { from: fromCivil({ year: first, month: 1, day: 1 }), to: fromCivil({ year: first + window.n - 1, month: 12, day: 31 }) }
  }
  let from = days[0] ?? on
  if (from > on) from = on
  for (;;) {
    if (from === never) return { from, to: never }
    const to = later(from as Day, window, 1) - 1
    if (on <= to) return { from, to }
    const i = firstEndingAtOrAfter(days, to + 1)
    const next = i < days.length ? Math.max(days[i] ?? 0, to + 1) : on
    from = Math.min(next, on)
    if (next === to + 1) from = inOneStay(window, from, Math.min(days[i + 1] ?? on, on))
  }
}

/** Where windows follow one another in one stay: the first day of the last that begins by `to`. The ends of short months move it only at first. */
function inOneStay(window: KnownWindow, from: number, to: number): number {
  if (window.unit === 'days') return from + Math.floor((to - from) / window.n) * window.n
  const [a, b] = [toCivil(from as Day), toCivil(to as Day)]
  if (a.day > 28) return from
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
  return later(from as Day, window, Math.floor(months / (window.unit === 'months' ? window.n : window.n * 12)))
}

/**
 * The days from one to another after which a count may fall though presence goes on: the ends of fixed windows; of a rolling window in months or
 * years the ends of months, for after a short month its first day moves on by several.
 */
function leaps(days: Intervals, window: KnownWindow, from: number, to: number): readonly number[] {
  if (window.n < 1 || (window.runs === 'back' && window.unit === 'days')) return []
  const found: number[] = []
  for (let on = from; on <= to;) {
    const end = window.runs === 'back' ? endOfMonth(on) : windowOf(days, window, on).to
    if (end <= to) found.push(end)
    on = end + 1
  }
  return found
}

function endOfMonth(on: number): number {
  const { year, month } = toCivil(on as Day)
  return addMonths(fromCivil({ year, month, day: 1 }), 1) - 1
}

/** The number of days in the rolling window that ends on a day. */
function windowLength(window: KnownWindow, on: number): number {
  return window.unit === 'days' ? window.n : on - later(on as Day, window, -1)
}

function later(from: Day, window: KnownWindow, times: number): Day {
  const n = window.n * times
  if (window.unit === 'days') return addDays(from, n)
  return addMonths(from, window.unit === 'months' ? n : n * 12)
}
