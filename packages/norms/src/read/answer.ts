import { byCodeUnits } from '../canonical.js'
import type { Answer, Cells, Could, Day, Grade, Kind, Listing, Outcome, Question, Step, Text, Values } from '../vocabulary.js'
import { isKnownRow, type Case } from './case.js'
import { complete, isTorn, type Ending } from './complete.js'
import type { Found, Prepared } from './found.js'
import { shownRows } from './question.js'
import { isUnknown, type Source } from './unknown.js'

/** Of whom an answer is, and how it is worked out. */
export type Asking = {
  readonly on: Day
  readonly caseFor: (proof: boolean) => Case
  readonly prepare: (of: Question | Listing) => Prepared
}

/** An answer from what a question gave; its proof, grade and gaps are worked out when first looked at, unless wanted at once. */
export function answerOf(of: Question | Listing, proof: boolean, person: Asking): Answer {
  const question = person.prepare(of)
  const c = person.caseFor(proof)
  const found = question.read(c)
  const answer = new LazyAnswer(of, proof ? proofOf(found, c) : undefined, person, isPlain(found) ? (found.value as Values[Kind]) : undefined)
  if (answer.value === undefined) Object.assign(answer, outcomeOf(found, c, question.read))
  return answer as unknown as Answer
}

/** By far the most answers are one value. */
function isPlain({ value, rows, clash, maySilent, mayClash }: Found): boolean {
  return value !== undefined && typeof value !== 'object' && !maySilent && !mayClash && rows === undefined && clash === undefined
}

/** Not data but a view of it: its last parts come into being when they are read. */
class LazyAnswer {
  declare readonly of: Question | Listing
  declare readonly on: Day
  declare readonly stands: Outcome['stands']
  declare readonly value: Values[Kind] | readonly Cells[] | undefined
  #steps: readonly Step[] | undefined
  readonly #person: Asking
  constructor(of: Question | Listing, steps: readonly Step[] | undefined, person: Asking, value: Values[Kind] | undefined) {
    this.of = of
    this.on = person.on
    this.#steps = steps
    this.#person = person
    if (value !== undefined) {
      this.stands = 'settled'
      this.value = value
    }
  }
  get because(): readonly Step[] {
    if (this.#steps === undefined) {
      const c = this.#person.caseFor(true)
      this.#steps = proofOf(this.#person.prepare(this.of).read(c), c)
    }
    return this.#steps
  }
  get leaves(): readonly Text[] {
    return leavesOf(this.because)
  }
  get grade(): Grade {
    return gradeOf(this.because)
  }
}

function outcomeOf(found: Found, c: Case, read: (c: Case) => Found): Outcome {
  const plain = settled(found)
  if (plain !== undefined) return plain
  const { endings, needs } = complete(found, c, read)
  const torn = needs.flatMap(one => (one.kind === 'clash' ? one.between : []))
  const could = merged(endings, torn.length > 0)
  const [only] = could
  if (could.length === 1 && only !== undefined) {
    if (only === 'silent') return { stands: 'silent' }
    if (only === 'clash') return { stands: 'clash', between: [...new Set([...endings.flatMap(ending => ending.found.clash ?? []), ...torn])] }
    if ('value' in only && isWhole(only.value)) return { stands: 'settled', value: only.value }
  }
  const needed = things(needs)
  return needed.length === 0 && torn.length > 0 ? { stands: 'clash', between: torn } : { stands: 'open', could, needs: needed }
}

function settled(found: Found): Outcome | undefined {
  if (found.clash !== undefined) return { stands: 'clash', between: found.clash }
  if (found.value === undefined) return { stands: 'silent' }
  if (found.maySilent || found.mayClash) return undefined
  if (found.rows !== undefined) return found.rows.every(isKnownRow) ? { stands: 'settled', value: shownRows(found.rows) } : undefined
  return isUnknown(found.value) ? undefined : { stands: 'settled', value: found.value as Values[Kind] }
}

/** No cell of it is left out as not known. */
const isWhole = (value: Values[Kind] | readonly Cells[]): boolean => typeof value !== 'object' || value.every(row => !Object.values(row).includes(undefined))

const things = (sources: readonly Source[]) => [...new Set(sources.flatMap(source => (source.kind === 'clash' ? [] : [source.of])))]

/** What the endings come to: each value once, numbers that follow one another or overlap as ranges, then silence and clash. */
function merged(endings: readonly Ending[], torn: boolean): readonly Could[] {
  const could: Could[] = []
  const ranges: { least: number; most: number }[] = []
  const seen = new Set<string>()
  const some = new Map<string, Cells>()
  let silent = false
  let clash = torn
  for (const { found } of endings) {
    const contradicts = found.clash !== undefined || isTorn(found)
    if (contradicts || found.mayClash) clash = true
    if (contradicts) continue
    if (found.value === undefined || found.maySilent) silent = true
    if (found.value === undefined) continue
    if (found.rows !== undefined) {
      const rows = shownRows(found.rows)
      const printed = rows.map(row => JSON.stringify(row))
      const print = printed.toSorted(byCodeUnits).join()
      if (found.rows.some(row => row.there !== true)) rows.forEach((row, i) => some.set(printed[i] ?? '', row))
      else if (!seen.has(print)) could.push({ value: rows })
      seen.add(print)
    } else if (!isUnknown(found.value)) {
      if (typeof found.value === 'number') ranges.push({ least: found.value, most: found.value })
      else if (!seen.has(String(found.value))) could.push({ value: found.value as Values[Kind] })
      seen.add(String(found.value))
    } else if (found.value.kind === 'bool')
      for (const value of [true, false]) {
        if (!seen.has(String(value))) could.push({ value })
        seen.add(String(value))
      }
    else if (found.value.kind === 'code')
      for (const value of found.value.codes) {
        if (!seen.has(value)) could.push({ value })
        seen.add(value)
      }
    else ranges.push({ least: found.value.least, most: found.value.most })
  }
  for (const range of spans(ranges)) could.push(range.least === range.most ? { value: range.least as Values['int'] } : range)
  if (some.size > 0) could.push({ some: [...some.values()] })
  if (silent) could.push('silent')
  if (clash) could.push('clash')
  return could
}

/** Ranges that overlap or follow one another become one; single values stay single unless a range holds or touches them, or there are more than twelve. */
function spans(ranges: readonly { readonly least: number; readonly most: number }[]): readonly { readonly least: number; readonly most: number }[] {
  const out: { least: number; most: number }[] = []
  for (const range of ranges.toSorted((a, b) => a.least - b.least || a.most - b.most)) {
    const last = out.at(-1)
    const isRange = (one: { readonly least: number; readonly most: number }) => one.least < one.most
    const touches = last !== undefined && range.least === last.most + 1 && (isRange(last) || isRange(range))
    if (last !== undefined && (range.least <= last.most || touches)) last.most = Math.max(last.most, range.most)
    else out.push({ ...range })
  }
  if (out.length <= 12) return out
  const rows: { least: number; most: number }[] = []
  for (const range of out) {
    const last = rows.at(-1)
    if (last !== undefined && range.least === last.most + 1) last.most = range.most
    else rows.push({ ...range })
  }
  return rows
}

// --- the proof -------------------------------------------------------------------------------------------

/** The steps of a question and of all it asked, in the order they were asked. */
function proofOf(found: Found, c: Case): readonly Step[] {
  if (found.asked.length === 0) return found.steps
  const steps: Step[] = []
  const questions: Prepared[] = []
  const add = (one: Found): void => {
    for (const step of one.steps) steps.push(step)
    for (const question of one.asked) if (!questions.includes(question)) questions.push(question)
  }
  add(found)
  // The list grows while it is walked: questions asked by questions come in their turn.
  for (const question of questions) add(question.read(c))
  return steps
}

/** Steps on which the answer rests: rules that stand, or may, and those that beat others. */
function resting(steps: readonly Step[]): readonly Step[] {
  return steps.filter(step => step.stands !== false)
}

function leavesOf(steps: readonly Step[]): readonly Text[] {
  const texts = resting(steps).flatMap(step => step.rule.leaves ?? [])
  return texts.filter((text, i) => texts.findIndex(other => other.en === text.en) === i)
}

const worse: readonly Grade[] = ['official', 'secondary', 'unchecked']
function gradeOf(steps: readonly Step[]): Grade {
  const grades = resting(steps).flatMap(step => [
    step.rule.says.grade,
    ...step.read.flatMap(one => one.says?.grade ?? []),
    ...(step.rule.over ?? []).flatMap(over => over.by.map(ground => ground.says.grade)),
  ])
  return grades.reduce<Grade>((lowest, grade) => (worse.indexOf(grade) > worse.indexOf(lowest) ? grade : lowest), 'official')
}
