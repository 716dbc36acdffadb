import type { Answer, Corpus, Grade, Question } from '@kosh/norms'
import { ColumnReader, type Means } from './columns/reader.js'
import { asked, open } from './columns/verdict.js'
import { numberFor, type Codes, type Sheet } from './columns/sheet.js'
import { Rooms } from './columns/rooms.js'

/** How an answer stands, by its number in a column of results. */
export const outcomes = ['settled', 'silent', 'open', 'clash'] as const
export type OutcomeName = (typeof outcomes)[number]

/** What an answer rests on, shared by all cases that the law treats alike. */
export type Reason = {
  /** Ids of the rules that stand and say something, those of questions asked on the way with them. */
  readonly basis: readonly string[]
  /** The lowest grade it rests on. */
  readonly grade: Grade
  /** Ids of the facts, tables and figures that would settle it, the most decisive first. */
  readonly needs: readonly string[]
}

/** The answers to one topic, a row for each case. */
export type Results = {
  /** By the places in `outcomes`. */
  readonly stands: Uint8Array
  /** Of settled cases; elsewhere without meaning. */
  readonly values: Int32Array | Float64Array
  /** By the places in `reasons`. */
  readonly reasons: Int32Array
}

/** One topic asked of sheet after sheet with the same columns. */
export class Screener {
  readonly question: Question
  readonly #reader: ColumnReader
  readonly #codes: Codes
  readonly #reasons: Reason[] = []
  readonly #reasonAt = new Map<string, number>()
  /** The reason of each way, and of cases of it that stay open by what their value tells, explained by the first of them. */
  #reasonOfWay = new Int32Array(1024).fill(unknown)
  readonly #reasonOfOpen = new Map<number, number>()
  /** How many cases the single reader answered. */
  asked = 0
  readonly #rooms: Rooms

  constructor(corpus: Corpus, question: Question, first: Sheet, codes: Codes, means: Means = {}) {
    this.#rooms = new Rooms(means.lanes?.memory)
    this.question = question
    this.#codes = codes
    this.#reader = new ColumnReader(corpus, question, first, codes, means)
  }

  get reasons(): readonly Reason[] {
    return this.#reasons
  }
  get ways(): number {
    return this.#reader.ways
  }

  /** Every case answered; those the columns leave open by the single reader. What it returns is written over by the next. */
  screen(sheet: Sheet): Results {
    const { length } = sheet
    const into = {
      stands: this.#rooms.bytes('stands', length),
      values: this.question.kind === 'int' ? this.#rooms.floats('values', length) : this.#rooms.numbers('values', length),
      ways: this.#rooms.numbers('ways', length),
    }
    const { stands, values, ways } = this.#reader.answers(sheet, into)
    if (this.#reader.ways > this.#reasonOfWay.length) this.#reasonOfWay = widened(this.#reasonOfWay, 2 * this.#reader.ways)
    const reasons = this.#rooms.numbers('reasons', length)
    for (let i = pickReasons(ways, stands, this.#reasonOfWay, reasons, 0); i < length; i = pickReasons(ways, stands, this.#reasonOfWay, reasons, i + 1))
      reasons[i] = this.#reasonAlone(i, ways[i] as number, stands, values)
    return { stands, values, reasons }
  }

  /** The reason of a case that has none of its way as yet, or is not settled by that alone. */
  #reasonAlone(at: number, way: number, stands: Uint8Array, values: Int32Array | Float64Array): number {
    if (stands[at] === asked) return this.#ask(at, stands, values)
    if (stands[at] === open) return this.#reasonOpen(way * 2 ** 32 + (values[at] as number), at)
    return (this.#reasonOfWay[way] = this.#reasonFor(this.#reader.answerAt(at)))
  }

  #ask(at: number, stands: Uint8Array, values: Int32Array | Float64Array): number {
    const answer = this.#reader.answerAt(at)
    this.asked++
    stands[at] = outcomes.indexOf(answer.stands)
    if (answer.stands === 'settled') values[at] = numberFor(answer.value as never, this.#codes)
    return this.#reasonFor(answer)
  }

  #reasonOpen(key: number, at: number): number {
    const known = this.#reasonOfOpen.get(key) ?? this.#reasonFor(this.#reader.answerAt(at))
    this.#reasonOfOpen.set(key, known)
    return known
  }

  #reasonFor(answer: Answer): number {
    const basis = answer.because.filter(step => step.stands === true && step.rule.then !== undefined).map(step => step.rule.id)
    const needs = answer.stands === 'open' ? answer.needs.map(need => need.id) : []
    const reason: Reason = { basis, grade: answer.grade, needs }
    const key = JSON.stringify(reason)
    const known = this.#reasonAt.get(key)
    if (known !== undefined) return known
    this.#reasonAt.set(key, this.#reasons.length)
    return this.#reasons.push(reason) - 1
  }
}

const unknown = -1

/** Takes over the reasons of ways from one case on, up to one that is open, or whose way has none as yet; says how far it came. */
function pickReasons(ways: Int32Array, stands: Uint8Array, reasonOfWay: Int32Array, reasons: Int32Array, from: number): number {
  for (let i = from; i < ways.length; i++) {
    const reason = reasonOfWay[ways[i] as number] as number
    if (reason < 0 || (stands[i] as number) >= open) return i
    reasons[i] = reason
  }
  return ways.length
}

function widened(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length).fill(unknown)
  wider.set(list)
  return wider
}
