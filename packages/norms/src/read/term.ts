import { addDays, addMonths } from '../day.js'
import { never, type Day } from '../vocabulary.js'

/** A day moved by so many days, months or years. */
export function move(from: number, n: number, unit: 'days' | 'months' | 'years'): number {
  if (unit === 'days') return addDays(from as Day, n)
  return addMonths(from as Day, unit === 'months' ? n : n * 12)
}

/**
 * The n-th working day after a day (before it, when n is negative). `isOff` may not know: then `off` says how to take it.
 * Undefined when more than 400 days pass without an end, which only an unknown calendar does, and for a term longer than any calendar.
 */
export function moveWorking(from: number, n: number, isOff: (on: number) => boolean | undefined, off: boolean): number | undefined {
  if (from === never) return never
  if (Math.abs(n) > longest) return undefined
  const step = n < 0 ? -1 : 1
  let left = Math.abs(n)
  let on = from
  for (let steps = 0; left > 0; steps++) {
    if (steps > 400 + Math.abs(n) * 3) return undefined
    on += step
    if (!(isOff(on) ?? off)) left--
  }
  return on
}
const longest = 10_000
