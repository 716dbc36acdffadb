import type { Answer, Cells, Could, Grade, Kind, Listing, Outcome, Question, Step, Text, Values } from '../vocabulary.js'
import { type Case } from './case.js'
import { complete, type Ending } from './complete.js'
import type { Found } from './found.js'
import { knownCells } from './question.js'
import { isUnknown, type Source } from './unknown.js'

/** What it takes to prove an answer. */
export type Proving = {
  readonly caseFor: (proof: boolean) => Case
  readonly read: (of: Question | Listing, c: Case) => Found
}

/** An answer from what a question gave; its proof, grade and gaps are worked out when first looked at, unless wanted at once. */
export function answerOf(of: Question | Listing, proof: boolean, proving: Proving): Answer {
  const c = proving.caseFor(proof)
  const found = proving.read(of, c)
  const outcome = outcomeOf(found, c, other => proving.read(of, other))
  return new LazyAnswer(of, c.on, outcome, proof ? proofOf(found, c, proving) : undefined, proving) as unknown as Answer
}

/** Not data but a view of it: its last parts come into being when they are read. */
class LazyAnswer {
  readonly of: Question | Listing
  readonly on: number
  readonly stands: Outcome['stands']
  readonly value?: Values[Kind] | readonly Cells[]
  #steps: readonly Step[] | undefined
  readonly #proving: Proving
  constructor(of: Question | Listing, on: number, outcome: Outcome, steps: readonly Step[] | undefined, proving: Proving) {
    this.of = of
    this.on = on
    this.stands = outcome.stands
    this.#steps = steps
    this.#proving = proving
    if (outcome.stands === 'settled') this.value = outcome.value
    else if (outcome.stands !== 'silent') Object.assign(this, outcome)
  }
  get because(): readonly Step[] {
    if (this.#steps === undefined) {
      const traced = this.#proving.caseFor(true)
      this.#steps = proofOf(this.#proving.read(this.of, traced), traced, this.#proving)
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
  const could = merged(endings)
  const [only] = could
  if (could.length === 1 && only !== undefined) {
    if (only === 'silent') return { stands: 'silent' }
    if (only === 'clash') return { stands: 'clash', between: endings.flatMap(ending => ending.found.clash ?? []).filter((rule, i, all) => all.indexOf(rule) === i) }
    if ('value' in only && isWhole(only.value)) return { stands: 'settled', value: only.value }
  }
  return { stands: 'open', could, needs: things(needs) }
}

function settled(found: Found): Outcome | undefined {
  if (found.clash !== undefined) return { stands: 'clash', between: found.clash }
  if (found.value === undefined) return { stands: 'silent' }
  if (found.maySilent || found.mayClash) return undefined
  if (found.rows !== undefined) {
    const sure = found.rows.every(row => row.there === true && Object.values(row.cells).every(seen => !isUnknown(seen)))
    return sure ? { stands: 'settled', value: found.rows.map(knownCells) } : undefined
  }
  return isUnknown(found.value) ? undefined : { stands: 'settled', value: found.value as Values[Kind] }
}

/** No cell of it is left out as not known. */
const isWhole = (value: Values[Kind] | readonly Cells[]): boolean => typeof value !== 'object' || value.every(row => !Object.values(row).includes(undefined))

const things = (sources: readonly Source[]) => [...new Set(sources.map(source => source.of))]

/** What the endings come to: each value once, numbers that follow one another or overlap as ranges, then silence and clash. */
function merged(endings: readonly Ending[]): readonly Could[] {
  const could: Could[] = []
  const ranges: { least: number; most: number }[] = []
  const seen = new Set<string>()
  const some = new Map<string, Cells>()
  let silent = false
  let clash = false
  for (const { found } of endings) {
    if (found.clash !== undefined || found.mayClash) clash = true
    if (found.clash !== undefined) continue
    if (found.value === undefined || found.maySilent) silent = true
    if (found.value === undefined) continue
    if (found.rows !== undefined) {
      const rows: readonly Cells[] = found.rows.map(knownCells)
      if (found.rows.some(row => row.there !== true)) for (const row of rows) some.set(JSON.stringify(row), row)
      else if (!seen.has(JSON.stringify(rows))) could.push({ value: rows })
      seen.add(JSON.stringify(rows))
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
function proofOf(found: Found, c: Case, proving: Proving): readonly Step[] {
  let steps = found.steps
  let asked: (Question | Listing)[] | undefined
  // The list grows while it is walked: questions asked by questions come in their turn.
  for (let i = 0; i < steps.length; i++) {
    for (const { of } of steps[i]?.read ?? []) {
      if (!isAsked(of) || asked?.includes(of) === true) continue
      ;(asked ??= []).push(of)
      steps = [...steps, ...proving.read(of, c).steps]
    }
  }
  return steps
}
type Asked = Question | Listing
const isAsked = (of: { readonly is: string }): of is Asked => of.is === 'question' || of.is === 'listing'

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
