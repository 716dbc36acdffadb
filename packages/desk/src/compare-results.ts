import { parseDay } from '@kosh/norms'
import type { CheckResult, CiteOut, TopicAnswer } from './result.js'
import { withoutRepeats } from './cite.js'

/** What two readings of one request answer otherwise. */

/** The topics a traveller looks at first; the rest follows from them. */
export const headTopics = ['entry.may', 'entry.conditions', 'entry.bannedUntil', 'stay.lastDay', 'host.notifyBy', 'registration.by', 'work.may'] as const

/** One topic that the two answer otherwise, each with the passages that stand in one chain and not in the other. */
export type Differing = {
  readonly topic: string
  readonly label: string
  readonly was: string
  readonly is: string
  readonly wasBy: readonly CiteOut[]
  readonly isBy: readonly CiteOut[]
}

type Words = (answer: TopicAnswer, result: CheckResult) => string

/** `words` puts an answer into words: answers differ when their words do, unless `alike` says that they are the same law on other days. */
export function differencesOf(was: CheckResult, is: CheckResult, words: Words, alike: (was: TopicAnswer, is: TopicAnswer) => boolean = () => false): readonly Differing[] {
  return headTopics.flatMap((topic): readonly Differing[] => {
    const [one, other] = [was.answers[topic], is.answers[topic]]
    if (one === undefined || other === undefined) return []
    const [before, after] = [words(one, was), words(other, is)]
    if (before === after || alike(one, other)) return []
    return [{ topic, label: other.label, was: before, is: after, wasBy: only(one, other), isBy: only(other, one) }]
  })
}

/** The passages an answer rests on and the other does not; all of them where that leaves none. */
function only({ cites }: TopicAnswer, other: TopicAnswer): readonly CiteOut[] {
  const key = (cite: CiteOut) => `${cite.act} ${cite.place} ${cite.text ?? ''}`
  const others = new Set(other.cites.map(key))
  const own = cites.filter(cite => !others.has(key(cite)))
  return withoutRepeats(own.length > 0 ? own : cites)
}

/** The day a topic gives as a number of days from the entry, the entry being day 1; `undefined` when it gives no day. */
export function dayNumber({ stands, value }: TopicAnswer, { entered }: CheckResult): number | undefined {
  const [day, first] = [stands === 'settled' && typeof value === 'string' ? parseDay(value) : undefined, parseDay(entered)]
  return day === undefined || first === undefined || value === 'never' ? undefined : day - first + 1
}
