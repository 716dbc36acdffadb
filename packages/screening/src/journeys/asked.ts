import { countryTold, dayTold, findings, issueOf, todayIn, type Issue, type Lang } from '@kosh/desk'
import { questionsFor, states } from '@kosh/law'
import type { Day } from '@kosh/norms'
import type { DayOrder } from './days.js'
import { topicsOf, type Topic } from './topics.js'

/** What is asked of all journeys, as it was told. */
export type Asking = { readonly to: string; readonly topics: readonly string[]; readonly on?: string; readonly dates?: string; readonly lang: Lang }
/** The same as it is understood: the destination, the day for journeys that have not ended, the questions, the order of days with slashes. */
export type Asked = { readonly to: string; readonly on: Day; readonly topics: readonly Topic[]; readonly order?: DayOrder }

const orders: readonly string[] = ['DMY', 'MDY'] satisfies readonly DayOrder[]

/** Reads what is asked; what cannot be is told as issues, and then nothing is understood. */
export function askedOf({ to, on, topics, dates, lang }: Asking): { readonly asked: Asked | undefined; readonly issues: readonly Issue[] } {
  const found = findings(lang)
  const place = countryTold(to, 'to', found, states)
  const day = on === undefined ? todayIn(place ?? to) : dayTold(on, 'on', found)
  const known = place === undefined ? { topics: [], issues: [] } : topicsOf(topics, questionsFor(place).questions, lang)
  const order = dates === undefined || orders.includes(dates) ? [] : [issueOf(lang, 'dates.unknown', 'dates', { given: dates }, orders)]
  const issues = [...found.issues, ...order, ...known.issues]
  if (issues.length > 0 || place === undefined || day === undefined) return { asked: undefined, issues }
  return { asked: { to: place, on: day, topics: known.topics, ...(dates === undefined ? {} : { order: dates as DayOrder }) }, issues }
}
