import { Broken } from '../broken.js'
import type { Answer, Corpus, Day, Given, Listing, Question, Rule } from '../vocabulary.js'
import { answerOf, type Proving } from './answer.js'
import { caseOf, type Case } from './case.js'
import type { Around } from './evaluate.js'
import type { Found } from './found.js'
import { expressionsOf, references } from './inspect.js'
import { compileQuestion } from './question.js'

/** A corpus made ready to answer. */
export type Reader = {
  readonly corpus: Corpus
  /** One person on one day; questions asked of it share what was worked out. With `proof` every answer has its proof at once. */
  readonly about: (given: Given, on: Day, how?: { readonly proof?: boolean }) => Inquiry
}
export type Inquiry = { readonly answer: (question: Question | Listing) => Answer }

/**
 * What the law answers to one question about one person on one day. An unknown fact leaves the answer open, with all it could
 * still be; silence and clash are answers. Throws `Broken` only for a corpus that fails its checks.
 */
export function answer(corpus: Corpus, question: Question | Listing, given: Given, on: Day, how: { readonly proof?: boolean } = {}): Answer {
  return readerOf(corpus).about(given, on, how).answer(question)
}

const readers = new WeakMap<Corpus, Reader>()

/** The reader of a corpus, made once. Questions are compiled when first asked. */
export function readerOf(corpus: Corpus): Reader {
  const known = readers.get(corpus)
  if (known !== undefined) return known
  const rulesOf = new Map<string, Rule[]>()
  for (const rule of corpus.rules) {
    const rules = rulesOf.get(rule.answers.id)
    if (rules === undefined) rulesOf.set(rule.answers.id, [rule])
    else rules.push(rule)
  }
  const slots = new Map<string, number>()
  const compiled: ((c: Case) => Found)[] = []
  const compiling = new Set<string>()

  function slotOf(question: Question | Listing): number {
    const slot = slots.get(question.id)
    if (slot !== undefined) return slot
    if (compiling.has(question.id)) throw new Broken('question.circle', question.id, 'asks itself by way of other questions')
    compiling.add(question.id)
    const rules = rulesOf.get(question.id) ?? []
    const texts = question.text === undefined ? [] : [question.text.asOf, ...(question.text.milder === undefined ? [] : [question.text.milder])]
    for (const asked of references([...rules.flatMap(expressionsOf), ...texts]).asked) if (asked.id !== question.id) slotOf(asked)
    compiled.push(compileQuestion(question, rules, corpus.orders, around))
    slots.set(question.id, compiled.length - 1)
    compiling.delete(question.id)
    return compiled.length - 1
  }

  function read(slot: number, c: Case): Found {
    const known = c.found[slot]
    if (known !== undefined) return known
    const one = compiled[slot]
    if (one === undefined) throw new Broken('question.unknown', String(slot), 'was not compiled')
    return (c.found[slot] = one(c))
  }

  const around: Around = {
    ask: (question, c) => read(slotOf(question), c),
    rowsOf: (listing, c) => ({ rows: read(slotOf(listing), c).rows ?? [], more: undefined }),
  }

  const engine: Engine = { slots: () => compiled.length, read: (asked, c) => read(slotOf(asked), c) }
  const reader: Reader = {
    corpus,
    about: (given, on, how) => new Person(given, on, how?.proof === true, engine),
  }
  readers.set(corpus, reader)
  return reader
}

type Engine = { readonly slots: () => number; readonly read: (of: Question | Listing, c: Case) => Found }

/** One person on one day: what was worked out for one question serves the next. */
class Person implements Inquiry, Proving {
  private plain: Case | undefined
  private proved: Case | undefined
  private readonly given: Given
  private readonly on: Day
  private readonly proof: boolean
  private readonly engine: Engine
  constructor(given: Given, on: Day, proof: boolean, engine: Engine) {
    this.given = given
    this.on = on
    this.proof = proof
    this.engine = engine
  }
  answer(question: Question | Listing): Answer {
    return answerOf(question, this.proof, this)
  }
  caseFor(proof: boolean): Case {
    return proof ? (this.proved ??= caseOf(this.given, this.on, this.engine.slots(), true)) : (this.plain ??= caseOf(this.given, this.on, this.engine.slots(), false))
  }
  read(of: Question | Listing, c: Case): Found {
    return this.engine.read(of, c)
  }
}
