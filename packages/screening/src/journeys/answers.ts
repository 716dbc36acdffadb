import { law } from '@kosh/law'
import type { Kind, Known, Values } from '@kosh/norms'
import { traitsOf } from '../columns/names.js'
import { Codes, valueFor, type Sheet } from '../columns/sheet.js'
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

/** Answers tables of journeys, one after another. */
export class TopicAnswerer {
  readonly #to: string
  readonly #on: number
  readonly #topics: readonly Topic[]
  readonly #isGrowing: boolean
  readonly #codes = new Codes()
  /** By what the sheets take for granted. */
  readonly #screeners = new Map<string, readonly Screener[]>()
  #caster: { readonly is: Caster; readonly profiles: number; readonly states: number } | undefined

  /** `isGrowing`: tables to come have profiles that the first has not. */
  constructor(to: string, on: number, topics: readonly Topic[], isGrowing = false) {
    this.#to = to
    this.#on = on
    this.#topics = topics
    this.#isGrowing = isGrowing
  }

  /** Answers all journeys of a table; each has all profiles and states of those before it. */
  answersOf({ journeys, profiles, states }: Kept): readonly TopicAnswers[] {
    if (this.#caster?.profiles !== profiles.length || this.#caster.states !== states.length) {
      const is = new Caster({ to: this.#to, profiles, states, on: this.#on, codes: this.#codes, isGrowing: this.#isGrowing })
      this.#caster = { is, profiles: profiles.length, states: states.length }
    }
    const caster = this.#caster.is
    const sheet = caster.sheet(journeys)
    const isAsked = (at: number) => caster.isAsked[journeys.state[at] as number] === 1
    const codes = this.#codes
    return this.#screenersFor(sheet).map((screener, n) => {
      const { topic, question } = this.#topics[n] as Topic
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

  #screenersFor(sheet: Sheet): readonly Screener[] {
    const traits = traitsOf(sheet)
    const known = this.#screeners.get(traits)
    if (known !== undefined) return known
    const made = this.#topics.map(({ question }) => new Screener(law, question, sheet, this.#codes))
    this.#screeners.set(traits, made)
    return made
  }
}
