import type { CheckResult, TopicAnswer } from '@kosh/desk'

/** A result as `--json` prints it: the chain of rules only when it was asked for. */
export function answerJson(result: CheckResult, why: boolean): object {
  const plain = ({ because, ...answer }: TopicAnswer): object => (why ? { ...answer, because } : answer)
  return { ...result, answers: Object.fromEntries(Object.entries(result.answers).map(([topic, answer]) => [topic, plain(answer)])) }
}
