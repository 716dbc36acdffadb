import type { Answer, Day, Given, Listing, Question } from '../vocabulary.js'
import { answerOf } from './answer.js'
import { caseOf, type Case, type Count } from './case.js'
import type { Prepared } from './found.js'
import type { Trace } from './trace.js'

/** All that one reader's persons share. */
export type Engine = {
  readonly prepare: (of: Question | Listing) => Prepared
  readonly count: Count
  readonly trace: Trace
}

/** One person on one day, read once without and once with a proof, each when first wanted: what was worked out for one question serves the next. */
export class Person {
  declare readonly on: Day
  declare private readonly given: Given
  declare private readonly proof: boolean
  declare private readonly engine: Engine
  declare private plain: Case | undefined
  declare private proved: Case | undefined

  constructor(given: Given, on: Day, proof: boolean, engine: Engine) {
    this.on = on
    this.given = given
    this.proof = proof
    this.engine = engine
    this.plain = undefined
    this.proved = undefined
  }

  answer(question: Question | Listing): Answer {
    return answerOf(question, this.proof, this)
  }

  prepare(of: Question | Listing): Prepared {
    return this.engine.prepare(of)
  }

  caseFor(proof: boolean): Case {
    const { engine, given, on } = this
    if (!proof) return (this.plain ??= caseOf(given, on, engine.count, undefined))
    if (this.proved !== undefined) return this.proved
    engine.trace.reset()
    return (this.proved = caseOf(given, on, engine.count, engine.trace))
  }
}
