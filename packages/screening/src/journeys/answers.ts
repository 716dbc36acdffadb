import { law } from '@kosh/law'
import type { Kind, Known, Values } from '@kosh/norms'
import { Codes, valueFor } from '../columns/sheet.js'
import { outcomes, Screener, type OutcomeName, type Reason } from '../screener.js'
import { Caster } from './sheets.js'
import type { Kept } from './table.js'
import type { Topic } from './topics.js'

/** What one topic comes to for journeys kept in memory, by their places. `elsewhere`: a journey to another state, which is history only. */
export type TopicAnswers = Topic & {
  readonly stands: (at: number) => OutcomeName | 'elsewhere'
  readonly value: (at: number) => Known<Values[Kind]>
  readonly reason: (at: number) => Reason | undefined
}

/** Answers all journeys of a table to some topics. */
export function answersOf(kept: Kept, to: string, on: number, topics: readonly Topic[], codes: Codes = new Codes()): readonly TopicAnswers[] {
  const caster = new Caster({ to, profiles: kept.profiles, states: kept.states, on, codes })
  const sheet = caster.sheet(kept.journeys)
  const isAsked = (at: number) => caster.isAsked(kept.journeys.state[at] as number)
  return topics.map(({ topic, question }) => {
    const screener = new Screener(law, question, sheet, codes)
    const { stands, values, reasons } = screener.screen(sheet)
    return {
      topic,
      question,
      stands: at => (isAsked(at) ? (outcomes[stands[at] as number] as OutcomeName) : 'elsewhere'),
      value: at => (isAsked(at) && stands[at] === 0 ? valueFor(values[at] as number, question.kind, codes) : undefined),
      reason: at => (isAsked(at) ? screener.reasons[reasons[at] as number] : undefined),
    }
  })
}
