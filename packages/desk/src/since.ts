import type { Law } from '@kosh/law'
import { addDays, iso, parseDay } from '@kosh/norms'
import { check } from './check.js'
import { dayNumber, differencesOf, headTopics, type Differing } from './compare-results.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, Lang, TopicAnswer } from './result.js'
import { say } from './words/say.js'
import { outcomeWords } from './what-if.js'

/** The same journey begun on another day: what the law answered then and answers now. `ok: false` when that day cannot be asked about. */
export type Since = { readonly ok: true; readonly then: string; readonly now: string; readonly differs: readonly Differing[] } | { readonly ok: false }

/** Days are compared as days of the stay: an entry on either day that may last thirty days is no difference. `then` is `YYYY-MM-DD`. */
export function changedSince(law: Law, request: CheckRequest, then: string, lang: Lang): Since {
  const asked = check(law, request, lang, headTopics)
  const first = asked.ok ? parseDay(asked.result.entered) : undefined
  const day = parseDay(then)
  if (!asked.ok || first === undefined || day === undefined) return { ok: false }
  const earlier = check(law, moved(request, day - first), lang, headTopics)
  if (!earlier.ok) return { ok: false }
  const words = (answer: TopicAnswer, result: CheckResult) => {
    const n = dayNumber(answer, result)
    return n === undefined ? outcomeWords(answer, lang) : n < 1 ? say(lang, 'compare.noDay') : say(lang, 'since.day', { n })
  }
  return { ok: true, then: earlier.result.entered, now: asked.result.entered, differs: differencesOf(earlier.result, asked.result, words, sameLaw) }
}

/** The same rules applied with the same figures: working days and holidays alone move a last day, and that is no change of the law. */
const sameLaw = (was: TopicAnswer, is: TopicAnswer): boolean => is.stands === 'settled' && lawIn(was) === lawIn(is)
const lawIn = ({ because }: TopicAnswer): string =>
  because
    .filter(step => step.state === 'applies')
    .map(({ rule, read }) => [rule, ...read.filter(one => one.of === 'figure').map(one => `${one.id} ${one.key ?? ''} ${one.shown}`)].join(' '))
    .join('\n')

/** The journey with all of its own days moved by so many; papers and other facts stay as they are. */
function moved(request: CheckRequest, by: number): CheckRequest {
  const { on, entered, stays } = request
  const move = (text: string) => {
    const day = parseDay(text)
    return day === undefined ? text : iso(addDays(day, by))
  }
  return {
    ...request,
    ...(on === undefined ? {} : { on: move(on) }),
    ...(entered === undefined ? {} : { entered: move(entered) }),
    ...(stays === undefined ? {} : { stays: stays.map(stay => ({ ...stay, from: move(stay.from), to: move(stay.to) })) }),
  }
}
