import { questionsFor } from '@kosh/law'
import { fromCivil, type Day } from '@kosh/norms'

/** The current day in the territory of the destination, not on the device: Almaty, Brussels, or UTC where the law of the state is not encoded. */
export function todayIn(to: string, now: Date = new Date()): Day {
  const zone = zones[questionsFor(to).realm]
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(now)
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value)
  return fromCivil({ year: part('year'), month: part('month'), day: part('day') })
}

const zones = { KAZ: 'Asia/Almaty', EU: 'Europe/Brussels', none: 'UTC' } as const
