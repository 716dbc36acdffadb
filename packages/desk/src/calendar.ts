import { never, parseDay } from '@kosh/norms'
import { listsOf } from './entries.js'
import { encodeLink } from './link.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, CiteOut, Lang } from './result.js'
import { say, wordFor } from './words/say.js'

/** One day to keep: the last day of a duty or of the stay. `id` is the same for the same duty of the same journey, in any language and by any later law. */
export type CalendarDay = { readonly id: string; readonly day: string; readonly title: string; readonly text: string }

/** The days of an answer that somebody must keep, in their order. `address` is that of the page; the link to the answer is put behind it. */
export function calendarOf(request: CheckRequest, result: CheckResult, address: string, lang: Lang): readonly CalendarDay[] {
  const { answers, to, entered } = result
  const link = `${address}#${encodeLink(request)}`
  const first = parseDay(entered) ?? 0
  const kept = (id: string, day: string | undefined, title: string, cites: readonly CiteOut[]): readonly CalendarDay[] => {
    const at = parseDay(day ?? '')
    if (day === undefined || at === undefined || at === never || at < first) return []
    const sources = cites.map(cite => `${cite.title}, ${cite.place}`)
    return [{ id: `${id}.${to}.${entered}.${request.citizenship ?? 'any'}`.toLowerCase(), day, title, text: [...sources, link].join('\n') }]
  }
  const settled = (topic: string) => (answers[topic]?.stands === 'settled' ? String(answers[topic]?.value) : undefined)
  const deeds = listsOf(result, lang).deeds.flatMap(deed => kept(deed.rule, deed.by, `${wordFor(lang, `who.${deed.who}`) ?? deed.who}: ${deed.gist}`, [deed.cite]))
  return [
    ...kept('host.notifyBy', settled('host.notifyBy'), say(lang, 'calendar.notice'), answers['host.notifyBy']?.cites ?? []),
    ...kept('registration.by', settled('registration.by'), say(lang, 'calendar.registration'), answers['registration.by']?.cites ?? []),
    ...kept('stay.lastDay', settled('stay.lastDay'), say(lang, 'calendar.lastDay'), answers['stay.lastDay']?.cites ?? []),
    ...deeds.map((one, at, all) => ({ ...one, id: `${one.id}.${all.slice(0, at).filter(other => other.id === one.id).length}` })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
