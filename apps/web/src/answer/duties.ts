import { addDays, never, parseDay, type Day } from '@kosh/norms'
import type { CheckResult, TopicAnswer } from '@kosh/desk'
import { isWeekend } from '@kosh/desk/day-words'
import type { DayOff } from '../desk/calls.js'

/** Deeds that are due after the entry, and who bears them. */
export const dutyTopics = ['host.notifyBy', 'registration.by'] as const
export type DutyTopic = (typeof dutyTopics)[number]
export const bearerOf: { readonly [T in DutyTopic]: 'host' | 'foreigner' } = { 'host.notifyBy': 'host', 'registration.by': 'foreigner' }

export type Duty = {
  readonly topic: DutyTopic
  readonly answer: TopicAnswer
  readonly due: { readonly on: Day } | 'none' | 'open' | 'silent' | 'clash'
  /** Days between the entry and the last day that are not counted, when the rule counts working days. */
  readonly skipped: readonly DayOff[]
}

/** In the order of their days; those without a day after the others. */
export function dutiesOf(result: CheckResult, daysOff: readonly DayOff[]): readonly Duty[] {
  const first = parseDay(result.entered)
  return dutyTopics
    .flatMap((topic): readonly Duty[] => {
      const answer = result.answers[topic]
      if (answer === undefined) return []
      const due = dueOf(answer)
      const skipped = typeof due === 'object' && first !== undefined && countsWorkingDays(answer) ? skippedDays(first, due.on, daysOff) : []
      return [{ topic, answer, due, skipped }]
    })
    .toSorted((a, b) => sortDay(a) - sortDay(b))
}

function dueOf(answer: TopicAnswer): Duty['due'] {
  if (answer.stands !== 'settled') return answer.stands
  const day = parseDay(String(answer.value))
  return day === undefined ? 'silent' : day === never ? 'none' : { on: day }
}

function sortDay({ due }: Duty): number {
  return typeof due === 'object' ? due.on : never
}

/** The figure of days off is read only by rules that count working days. */
function countsWorkingDays(answer: TopicAnswer): boolean {
  return answer.because.some(step => step.state === 'applies' && step.read.some(read => read.id.endsWith('daysOff')))
}

function skippedDays(first: Day, due: Day, daysOff: readonly DayOff[]): readonly DayOff[] {
  const between = Array.from({ length: Math.max(0, due - first) }, (_, at) => addDays(first, at + 1))
  return between.flatMap(day => {
    const named = daysOff.find(one => one.day === day)
    return named !== undefined ? [named] : isWeekend(day) ? [{ day, name: '' }] : []
  })
}
