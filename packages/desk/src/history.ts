import { iso, type Cells, type Day } from '@kosh/norms'
import { countryName } from './countries.js'
import { note, report, type Findings } from './issues.js'

/** A time in one state; both ends are days of presence. */
export type Stay = { readonly state: string; readonly from: Day; readonly to: Day }

/** True when the stay ends on or after its first day, and not after the day asked about; else both are reported. */
export function couldBe(stay: Stay, on: Day, field: string, found: Findings): boolean {
  if (stay.to < stay.from) report(found, 'stay.backwards', field, { from: iso(stay.from), to: iso(stay.to) })
  else if (stay.to > on) report(found, 'stay.future', field, { to: iso(stay.to), on: iso(on) })
  else return true
  return false
}

/** The stays in order of their days; those in one state that overlap are one, and that is said. To leave and come back on one day is no overlap. */
export function merged(stays: readonly Stay[], found: Findings): readonly Stay[] {
  const out: Stay[] = []
  const overlaps = new Map<string, number>()
  const lastIn = new Map<string, number>()
  for (const stay of stays.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const at = lastIn.get(stay.state)
    const last = at === undefined ? undefined : out[at]
    if (at === undefined || last === undefined || (stay.from >= last.to && !same(stay, last))) {
      lastIn.set(stay.state, out.length)
      out.push(stay)
    } else {
      out[at] = { ...last, to: stay.to > last.to ? stay.to : last.to }
      overlaps.set(stay.state, (overlaps.get(stay.state) ?? 1) + 1)
    }
  }
  for (const [state, count] of overlaps) note(found, 'stays.merged', 'stays', { state: countryName(state, found.lang), count })
  return out
}

/** The stays with the present one, unless one that was given covers it. */
export function withPresent(stays: readonly Stay[], present: Stay): readonly Stay[] {
  const covered = stays.some(stay => stay.state === present.state && stay.from <= present.from && stay.to >= present.to)
  return covered ? stays : [...stays, present]
}

export const cellsOf = (stay: Stay): Cells => ({ state: stay.state, from: stay.from, to: stay.to })
const same = (a: Stay, b: Stay): boolean => a.from === b.from && a.to === b.to
