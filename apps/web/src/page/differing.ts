import type { CheckResult } from '@kosh/desk'

/** The topics on which two results stand otherwise or give another value. */
export function differingTopics(a: CheckResult, b: CheckResult): ReadonlySet<string> {
  return new Set(
    Object.keys(a.answers).filter(topic => {
      const [one, other] = [a.answers[topic], b.answers[topic]]
      return one?.stands !== other?.stands || one?.value !== other?.value
    }),
  )
}
