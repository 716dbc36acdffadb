import { issueOf, nearestOf, type Issue, type Lang } from '@kosh/desk'
import type { Listing, Question } from '@kosh/norms'

export type Topic = { readonly topic: string; readonly question: Question }

/** The questions of topics; what is no topic, or is answered by a list, is told as issues. */
export function topicsOf(
  topics: readonly string[],
  questions: { readonly [topic: string]: Question | Listing },
  lang: Lang,
): { readonly topics: readonly Topic[]; readonly issues: readonly Issue[] } {
  const found: Topic[] = []
  const issues: Issue[] = []
  for (const topic of topics) {
    const question = questions[topic]
    if (question === undefined) issues.push(issueOf(lang, 'topic.unknown', 'topics', { given: topic }, nearestOf(topic, Object.keys(questions))))
    else if (question.is === 'listing') issues.push(issueOf(lang, 'topic.list', 'topics', { given: topic }))
    else found.push({ topic, question: question as Question })
  }
  return { topics: found, issues }
}
