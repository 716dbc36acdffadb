import { iso, parseDay, type Day } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import type { Trip } from './kept.js'

/** What a day is on the timeline of one set of rules. */
export type DayMark = 'counted' | 'past' | 'what-if' | 'planned' | 'absent'

/** A stay on the timeline, both ends in. */
export type Span = { readonly from: Day; readonly to: Day; readonly planned: boolean }

export function spansOf(trips: readonly Trip[]): readonly Span[] {
  return trips.flatMap(trip => {
    const [from, to] = [parseDay(trip.from), parseDay(trip.to)]
    return from === undefined || to === undefined ? [] : [{ from, to, planned: trip.planned === true }]
  })
}

/** How each day stands: made and counted in the window, made and out of it, a what-if, or lawful from the chosen day on. */
export function marksOf(plan: PlanOf, spans: readonly Span[], chosen: Day): (day: Day) => DayMark {
  const [from, to] = [parseDay(plan.window?.from ?? ''), parseDay(plan.window?.to ?? '')]
  const last = plan.mayEnter ? parseDay(plan.last ?? '') : undefined
  return day => {
    const span = spans.find(one => one.from <= day && day <= one.to)
    if (span !== undefined && day < chosen) {
      if (span.planned) return 'what-if'
      return from === undefined || to === undefined || (day >= from && day <= to) ? 'counted' : 'past'
    }
    if (last !== undefined && day >= chosen && day <= last) return 'planned'
    return span === undefined ? 'absent' : span.planned ? 'what-if' : 'past'
  }
}

/** The days drawn: a window back from the earlier of the two days, and on to the end of the longest stay. */
export function axisOf(plans: readonly PlanOf[], spans: readonly Span[], chosen: Day, today: Day): { readonly first: Day; readonly end: Day } {
  const first = (Math.min(chosen, today) - 190) as Day
  const ends = [
    chosen + 60,
    today + 120,
    ...plans.map(plan => Math.min((parseDay(plan.last ?? '') ?? 0) + 30, chosen + 200)),
    ...spans.map(span => Math.min(span.to + 7, chosen + 200)),
  ]
  return { first, end: Math.max(...ends) as Day }
}

/** The first days of the months between two days. */
export function monthsBetween(first: Day, end: Day): readonly Day[] {
  return Array.from({ length: end - first + 1 }, (_, at) => (first + at) as Day).filter(day => iso(day).endsWith('-01'))
}
