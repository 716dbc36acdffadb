import { addDays, never, type Day } from '@kosh/norms'
import { isWeekend } from '@kosh/desk/day-words'

/** One day of a stay as it is drawn. */
export type Reed = {
  readonly day: Day
  /** 1 on the day of entry. */
  readonly number: number
  readonly state: 'lawful' | 'late' | 'undecided'
  /** Not yet reached: a late day that has not come is an outline. */
  readonly ahead: boolean
  readonly off: 'weekend' | 'holiday' | undefined
  /** A duty falls on this day, or it is the last lawful day. */
  readonly tall: boolean
  readonly isToday: boolean
  /** Of a late day how tall it stands, as a share of a whole reed: the heavier the sanction, the taller. */
  readonly rise?: number
}

export type Stay = {
  readonly first: Day
  /** `undefined`: not decided. `never`: no end. */
  readonly last: Day | undefined
  /** The day the person is in the state on, when the stay has begun. */
  readonly today?: Day
  readonly duties: readonly Day[]
  readonly isHoliday: (of: Day) => boolean
  /** Days late on which the sanction begins to be another, where that is known. */
  readonly lateSteps?: readonly number[]
}

export type Drawn = {
  readonly reeds: readonly Reed[]
  /** Days of the stay that are left out at its beginning, because no screen has room for them. */
  readonly skipped: number
}

/** How many days are shown after the last lawful one, and of a stay whose end is not decided or does not come. */
const lateShown = 14
const openShown = 44
const mostDrawn = 370

/** The days of a stay in order: the lawful ones, then those that are late, or all undecided when the law has not settled the end. */
export function reedsOf(stay: Stay): Drawn {
  const end = lastDrawn(stay)
  const begin = Math.max(stay.first, end - mostDrawn + 1) as Day
  const tall = new Set<number>([...stay.duties, ...(stay.last === undefined ? [] : [stay.last])])
  const reeds = Array.from({ length: Math.max(0, end - begin + 1) }, (_, at): Reed => {
    const day = addDays(begin, at)
    return {
      day,
      number: day - stay.first + 1,
      state: stay.last === undefined ? 'undecided' : day <= stay.last ? 'lawful' : 'late',
      ahead: stay.today === undefined || day > stay.today,
      off: stay.isHoliday(day) ? 'holiday' : isWeekend(day) ? 'weekend' : undefined,
      tall: tall.has(day),
      isToday: day === stay.today,
      ...riseOf(stay, day),
    }
  })
  return { reeds, skipped: begin - stay.first }
}

/** Height has one meaning: the sanction, for which there are four steps. */
const rises = [0.24, 0.42, 0.64, 1]
function riseOf({ last, lateSteps = [] }: Stay, day: Day): { readonly rise?: number } {
  if (last === undefined || day <= last || lateSteps.length < 2) return {}
  const step = lateSteps.filter(from => day - last >= from).length - 1
  return { rise: rises[Math.max(0, rises.length - lateSteps.length + step)] ?? 1 }
}

function lastDrawn({ first, last, today }: Stay): Day {
  if (last === undefined || last === never) return Math.max(addDays(first, openShown - 1), today === undefined ? 0 : addDays(today, lateShown)) as Day
  const late = addDays(Math.max(last, first - 1) as Day, lateShown)
  return Math.max(late, today === undefined || today <= last ? 0 : addDays(today, lateShown - 3)) as Day
}

/** Neighbouring days that are alike: how a table and a listener get them. */
export type Run = { readonly state: Reed['state']; readonly from: Reed; readonly to: Reed }

export function runsOf(reeds: readonly Reed[]): readonly Run[] {
  const runs: Run[] = []
  for (const reed of reeds) {
    const open = runs.at(-1)
    if (open !== undefined && open.state === reed.state) runs[runs.length - 1] = { ...open, to: reed }
    else runs.push({ state: reed.state, from: reed, to: reed })
  }
  return runs
}
