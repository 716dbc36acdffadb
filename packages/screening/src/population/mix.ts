import { day } from '@kosh/norms'
import { assumed } from './assumed.js'
import { Wheel } from './chance.js'
import { commonwealth, entries, nights, nightsOfAll, ofCommonwealth, purposesTold, workers } from './figures.js'
import type { Limits } from './limits.js'

/** Who comes, and what for: entries by citizenship and purpose, as published. */
export type Sort = {
  readonly citizenship: string
  /** The place of the citizenship among `citizenships`. */
  readonly place: number
  readonly purpose: string
  /** The part of all entries. */
  readonly part: number
  /** Nights on average, of visits that do not end on their first day. */
  readonly nights: number
  /** Days on average from leaving to the next entry. */
  readonly away: number
}

/** The part of all entries that citizens of each state make. */
export const entriesByCitizenship: ReadonlyMap<string, number> = byCitizenship()

function byCitizenship(): ReadonlyMap<string, number> {
  const inDay = Object.entries(entries).map(([state, { count, from, until }]) => [state, count / (day(until) - day(from) + 1)] as const)
  const isNear = (state: string) => commonwealth.some(one => one === state)
  const near = inDay.filter(([state]) => isNear(state)).reduce((sum, [, each]) => sum + each, 0)
  const all = near / ofCommonwealth.part
  const listed = inDay.reduce((sum, [, each]) => sum + each, 0)
  const parts = new Map(inDay.map(([state, each]) => [state, each / all]))
  for (const state of assumed.elsewhere) parts.set(state, (1 - listed / all) / assumed.elsewhere.length)
  return parts
}

export const citizenships: readonly string[] = [...entriesByCitizenship.keys()]

/** The part of all entries made for each purpose. */
export const entriesByPurpose: ReadonlyMap<string, number> = byPurpose()

function byPurpose(): ReadonlyMap<string, number> {
  const { source: _, other, ...told } = purposesTold
  const of = Object.entries(assumed.otherPurposes)
  const sum = of.reduce((total, [, one]) => total + one, 0)
  return new Map([...Object.entries(told), ...of.map(([purpose, one]) => [purpose, (other * one) / sum] as const)])
}

/** Every sort of entry. Workers come from where workers are from; all other purposes are alike of every citizenship. */
export const sorts: readonly Sort[] = [...entriesByCitizenship].flatMap(([citizenship, part], place) => {
  const work = entriesByPurpose.get('work') ?? 0
  const working = Math.min(0.9, (work * workersOf(citizenship)) / part)
  return [...entriesByPurpose].map(([purpose, ofAll]) => ({
    citizenship,
    place,
    purpose,
    part: part * (purpose === 'work' ? working : (ofAll * (1 - working)) / (1 - work)),
    nights: assumed.nights[purpose] ?? (nights[citizenship] ?? nightsOfAll).mean,
    away: assumed.daysAway[purpose as keyof typeof assumed.daysAway],
  }))
})

function workersOf(citizenship: string): number {
  const named = workers.part[citizenship]
  if (named !== undefined) return named
  const rest = [...entriesByCitizenship].filter(([state]) => workers.part[state] === undefined)
  const unnamed = 1 - Object.values(workers.part).reduce((sum, one) => sum + one, 0)
  return (unnamed * (entriesByCitizenship.get(citizenship) ?? 0)) / rest.reduce((sum, [, one]) => sum + one, 0)
}

/**
 * Picks the sort of a person such that journeys, not persons, come in the published parts: whoever travels often stands for many entries. The number of
 * journeys from one day to another is that of a renewal process of visits and absences around their means, at least one.
 */
export function wheelOfPersons(since: number, until: number, limits: Limits): Wheel {
  const days = until - since + 1
  return new Wheel(
    sorts.map(({ place, part, nights: mean, away }) => {
      const longest = limits.each(place, (since + until) >> 1)
      const visit = (1 - assumed.sameDay) * mean * (1 - (1 - 1 / mean) ** longest)
      const gap = away * (1 - assumed.reentry)
      const cycle = visit + gap
      const rest = days - (away - days / Math.expm1(days / away))
      return part / (1 + Math.max(0, rest / cycle - (visit * gap) / cycle ** 2))
    }),
  )
}
