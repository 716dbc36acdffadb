import { byCodeUnits, canonical, type Json } from './canonical.js'
import { iso, parseDay } from './day.js'
import { definitionsOf } from './definitions.js'
import { digestOf } from './digest.js'
import { cellsText, givenFrom, givenText, valueText } from './paper/told.js'
import { readerOf } from './read/reader.js'
import type { Answer, Corpus, Could, Day, Given, Listing, Question } from './vocabulary.js'

/** What was asked of which corpus, what was told, what was answered, and the rules it rests on. JSON; days are `YYYY-MM-DD`. */
export type Receipt = {
  readonly is: 'receipt'
  readonly format: 1
  /** Digest of the corpus. */
  readonly corpus: string
  readonly on: string
  readonly given: { readonly [id: string]: Json }
  readonly answers: readonly AnswerText[]
}
type AnswerText = { readonly [part: string]: Json } & { readonly question: string }

/** The receipt for one question, or several, about one person on one day. */
export function receiptOf(corpus: Corpus, asked: Question | Listing | readonly (Question | Listing)[], given: Given, on: Day): Receipt {
  const questions = 'is' in asked ? [asked] : asked
  const person = readerOf(corpus).about(given, on, { proof: true })
  return {
    is: 'receipt',
    format: 1,
    corpus: digestOf(corpus),
    on: iso(on),
    given: givenText(definitionsOf(corpus), given),
    answers: questions.map(one => answerText(person.answer(one))),
  }
}

/** The bytes of a receipt: names sorted, no white space. Two receipts say the same when these are the same. */
export const receiptText = (receipt: Receipt): string => canonical(receipt)

export type Difference =
  | { readonly part: 'corpus'; readonly was: string; readonly is: string }
  /** `is` is left out when the corpus no longer has the question. */
  | { readonly part: 'answer'; readonly question: string; readonly was: Json; readonly is?: Json }
  /** The day or what was told cannot be read. */
  | { readonly part: 'on' | 'given' }
export type Replay = { readonly same: true } | { readonly same: false; readonly differs: readonly Difference[] }

/** Asks again what the receipt says was asked: the same bytes, or the parts that differ. Of another corpus the answers are compared all the same. */
export function replay(corpus: Corpus, receipt: Receipt): Replay {
  const on = parseDay(receipt.on)
  if (on === undefined) return { same: false, differs: [{ part: 'on' }] }
  const definitions = definitionsOf(corpus)
  const known = new Map([...definitions.questions].map(one => [one.id, one]))
  const given = givenFrom(definitions, receipt.given)
  if (given === undefined) return { same: false, differs: [{ part: 'given' }] }
  const again = receiptOf(
    corpus,
    receipt.answers.flatMap(one => known.get(one.question) ?? []),
    given,
    on,
  )
  const answers = new Map(again.answers.map(one => [one.question, one]))
  const differs: Difference[] = again.corpus === receipt.corpus ? [] : [{ part: 'corpus', was: receipt.corpus, is: again.corpus }]
  if (canonical(again.given) !== canonical(receipt.given)) differs.push({ part: 'given' })
  for (const was of receipt.answers) {
    const is = answers.get(was.question)
    if (is === undefined) differs.push({ part: 'answer', question: was.question, was })
    else if (canonical(is) !== canonical(was)) differs.push({ part: 'answer', question: was.question, was, is })
  }
  return differs.length === 0 ? { same: true } : { same: false, differs }
}

// --- an answer on paper ----------------------------------------------------------------------------------

/** In whatever order an answer gives its rows, what it could be, its needs and its rules, they are written in one. */
function answerText(answer: Answer): AnswerText {
  const rests = answer.because.filter(step => step.stands !== false).map(step => step.rule.id)
  return { question: answer.of.id, stands: answer.stands, ...outcomeText(answer), grade: answer.grade, rests: [...new Set(rests)].toSorted(byCodeUnits) }
}

function outcomeText(answer: Answer): { readonly [part: string]: Json } {
  if (answer.stands === 'settled') return { value: valueOf(answer.of, answer.value) }
  if (answer.stands === 'open') return { could: inOrder(answer.could.map(could => couldText(answer.of, could))), needs: answer.needs.map(need => need.id).toSorted(byCodeUnits) }
  return answer.stands === 'clash' ? { between: answer.between.map(rule => rule.id).toSorted(byCodeUnits) } : {}
}

function couldText(of: Question | Listing, could: Could): Json {
  if (typeof could === 'string') return could
  if ('value' in could) return { value: valueOf(of, could.value) }
  if ('some' in could) return { some: valueOf(of, could.some) }
  return { least: valueOf(of, could.least), most: valueOf(of, could.most) }
}

function valueOf(of: Question | Listing, value: Extract<Could, { readonly value: unknown }>['value']): Json {
  if (typeof value === 'object') return inOrder(value.map(row => cellsText(of.is === 'listing' ? of.cells : {}, row)))
  return of.is === 'question' ? valueText(of.kind, value) : null
}

const inOrder = (all: readonly Json[]): readonly Json[] => all.toSorted((a, b) => byCodeUnits(canonical(a), canonical(b)))
