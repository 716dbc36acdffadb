import type { CheckResult, Need } from '@kosh/desk'

/**
 * What a person can tell and the law still needs, the most decisive first: that of the verdict before that of the lines below it. Ways to stay
 * longer ask nothing by themselves; `considered` are the topics of those the person means to go.
 */
export function openNeeds({ answers }: CheckResult, skipped: readonly string[], considered: readonly string[]): readonly Need[] {
  const others = Object.keys(answers).filter(topic => !verdictFirst.includes(topic) && !considered.includes(topic) && answers[topic]?.optional === undefined)
  const needs = [...verdictFirst, ...considered, ...others].flatMap(topic => answers[topic]?.needs ?? [])
  return needs.filter((need, at) => need.of !== 'figure' && !skipped.includes(need.id) && needs.findIndex(one => one.id === need.id) === at)
}

const verdictFirst: readonly string[] = ['entry.may', 'stay.lastDay', 'entry.conditions', 'entry.bannedUntil', 'host.notifyBy', 'registration.by']
