import type { CheckResult, Need } from '@kosh/desk'

/** What a person can tell and the law still needs, the most decisive first: that of the verdict before that of the lines below it. */
export function openNeeds({ answers }: CheckResult, skipped: readonly string[]): readonly Need[] {
  const needs = [...verdictFirst, ...Object.keys(answers).filter(topic => !verdictFirst.includes(topic))].flatMap(topic => answers[topic]?.needs ?? [])
  return needs.filter((need, at) => need.of !== 'figure' && !skipped.includes(need.id) && needs.findIndex(one => one.id === need.id) === at)
}

const verdictFirst: readonly string[] = ['entry.may', 'stay.lastDay', 'entry.conditions', 'entry.bannedUntil', 'host.notifyBy', 'registration.by']
