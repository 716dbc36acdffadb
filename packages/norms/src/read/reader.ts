import { Broken } from '../broken.js'
import type { Answer, Corpus, Day, Given, Listing, Question, Rule } from '../vocabulary.js'
import { earlier, holdsStill, type Case } from './case.js'
import type { Around } from './evaluate.js'
import type { Found, Prepared } from './found.js'
import { expressionsOf, references } from './inspect.js'
import { Person, type Engine } from './person.js'
import { compileQuestion } from './question.js'
import { Trace } from './trace.js'

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
  const prepared = new Map<string, Prepared>()
  const compiling = new Set<string>()
  const numbers = new Map<string, number>()
  const asked = new Map<string, Prepared>()

  function prepare(question: Question | Listing): Prepared {
    const known = prepared.get(question.id)
    if (known !== undefined) return known
    if (compiling.has(question.id)) throw new Broken('question.circle', question.id, 'asks itself by way of other questions')
    compiling.add(question.id)
    const rules = rulesOf.get(question.id) ?? []
    const texts = question.text === undefined ? [] : [question.text.asOf, ...(question.text.milder === undefined ? [] : [question.text.milder])]
    const refersTo = references([...rules.flatMap(expressionsOf), ...texts])
    for (const other of refersTo.asked) if (other.id !== question.id) prepare(other)
    const readNow = compileQuestion(question, rules, corpus.orders, around)
    const slot = prepared.size
    const readIn = (c: Case): Found => {
      const before = c.stem === undefined ? undefined : earlier(c, stem => stem.found[slot])
      return before !== undefined && holdsStill(before) ? before.was : readNow(c, before)
    }
    const one: Prepared = { read: c => (c.found[slot] ??= readIn(c)) }
    prepared.set(question.id, one)
    compiling.delete(question.id)
    return one
  }

  const around: Around = {
    ask: question => {
      const known = asked.get(question.id)
      if (known !== undefined) return known
      let ready: Prepared | undefined
      const one: Prepared = { read: c => (ready ??= prepare(question)).read(c) }
      asked.set(question.id, one)
      return one
    },
    numberOf: fact => {
      const number = numbers.get(fact.id) ?? numbers.size
      numbers.set(fact.id, number)
      return number
    },
  }

  const count = {
    get questions() {
      return prepared.size
    },
    get facts() {
      return numbers.size
    },
  }
  const engine: Engine = { prepare, count, trace: new Trace() }
  const reader: Reader = {
    corpus,
    about: (given, on, how) => new Person(given, on, how?.proof === true, engine),
  }
  readers.set(corpus, reader)
  return reader
}
