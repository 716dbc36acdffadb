import { inSpan, type Corpus, type Expr, type Kind, type Listing, type Question, type Rule } from '@kosh/norms'
import { changesIn, isRows, names } from '@kosh/norms/reading'
import { Expressions, noRows, type Around, type Asks, type Listed, type Result } from './expressions.js'
import type { Decisions } from './guide.js'
import { both, isExpr, isOpen, joinedHeard, oneOf, openBy, opposite, splitIn, unechoed, weightOf, type Heard, type KnownPart, type Open, type Part, type Truth } from './part.js'
import { print } from './residue.js'
import type { Split, Suppositions } from './supposed.js'

/**
 * Follows one case through the law and keeps what others like it share. What is the same of many (a citizenship, the days between two changes of a
 * figure, whether a condition holds) is asked of a guide and from then on taken as known; what differs from case to case stays an expression.
 * Of what is not known it is kept between which ends it lies.
 */

const silence: Result = { value: undefined, maySilent: true, mayClash: false, split: undefined }
/** Nothing is known of the answer. */
const openness = (split: Split | undefined): Result => ({ value: openBy(split), maySilent: true, mayClash: true, split })

export type Law = { readonly rulesOf: (of: Question | Listing) => readonly Rule[] }
export function lawOf(corpus: Corpus): Law {
  const rulesOf = new Map<string, Rule[]>()
  for (const rule of corpus.rules) {
    const rules = rulesOf.get(rule.answers.id)
    if (rules === undefined) rulesOf.set(rule.answers.id, [rule])
    else rules.push(rule)
  }
  return { rulesOf: of => rulesOf.get(of.id) ?? [] }
}

/** One value for all cases that are alike, or surely none. */
export const isExact = ({ value, maySilent, mayClash }: Result): boolean => value === undefined || !(isOpen(value) || maySilent || mayClash)

/** Answers the questions of one way, again for whatever is supposed; what does not depend on that is worked out once. */
export class Following {
  readonly #law: Law
  readonly #decisions: Decisions
  readonly #fixed: Known = { answers: new Map(), lists: new Map() }

  constructor(law: Law, decisions: Decisions) {
    this.#law = law
    this.#decisions = decisions
  }

  answer(question: Question, supposed: Suppositions): Result {
    return new Follower(this.#law, this.#decisions, supposed, this.#fixed).answer(question)
  }
}
type Known = { readonly answers: Map<string, Result>; readonly lists: Map<string, Listed | Open> }

class Follower implements Asks {
  readonly #law: Law
  readonly #decisions: Decisions
  readonly #supposed: Suppositions
  readonly #expressions: Expressions
  /** What is the same whatever is supposed, and what is known under what is supposed here. */
  readonly #fixed: Known
  readonly #here: Known = { answers: new Map(), lists: new Map() }

  constructor(law: Law, decisions: Decisions, supposed: Suppositions, fixed: Known) {
    this.#law = law
    this.#decisions = decisions
    this.#supposed = supposed
    this.#fixed = fixed
    this.#expressions = new Expressions(decisions, this, supposed)
  }

  #once<T>(id: string, fixed: Map<string, T>, here: Map<string, T>, work: () => T): T {
    const known = fixed.get(id)
    if (known !== undefined) return known
    const before = here.get(id)
    if (before !== undefined) {
      this.#supposed.looked++
      return before
    }
    const { looked } = this.#supposed
    const found = work()
    ;(this.#supposed.looked === looked ? fixed : here).set(id, found)
    return found
  }

  // --- questions -------------------------------------------------------------------------------------------

  answer(question: Question): Result {
    return this.#once(question.id, this.#fixed.answers, this.#here.answers, () => this.#answerOn(question))
  }

  #answerOn(question: Question): Result {
    const { text } = question
    const first = this.#readText(question, this.#textDay(text?.asOf))
    if (text?.milder === undefined) return first
    const later = this.#readText(question, this.#textDay(text.milder))
    if (!isExact(first) || !isExact(later)) return eitherOf(question, first, later)
    if (first.value === undefined) return later
    if (later.value === undefined || question.kind === 'code') return first
    return this.#decisions.isLess(weightOf(later.value), weightOf(first.value)) === true ? later : first
  }

  #textDay(asOf: Expr<'day'> | undefined): Part {
    return asOf === undefined ? this.#expressions.today() : this.#expressions.part(asOf, { text: this.#expressions.today(), counted: false, rows: noRows })
  }

  #readText(question: Question, text: Part): Result {
    if (isOpen(text)) return openness(text.split)
    const rules = this.#inForce(question, text)
    if (rules === undefined) return openness(undefined)
    const standing = this.#standing(rules, text)
    const around = { text, counted: false, rows: noRows }
    const values: Heard[] = []
    for (const rule of rules) {
      const there = standing(rule)
      if (there !== false && rule.then !== undefined) values.push({ there, value: this.#expressions.part(rule.then as Expr, around) })
    }
    return this.#joined(question, values)
  }

  #joined({ kind, join }: Question, values: readonly Heard[]): Result {
    if (values.length === 0) return silence
    const maySilent = values.every(({ there }) => there !== true)
    const split = splitIn(...values.map(one => one.there), ...values.map(one => one.value))
    if (join !== 'one') return { value: joinedHeard(kind, join, values), maySilent, mayClash: false, split }
    const [first, ...others] = unechoed(values)
    const isSure = first?.there === true && !isOpen(first.value)
    if (isSure && others.every(({ there, value }) => there === true && !isOpen(value) && this.#isSame(kind, value, first.value as KnownPart)))
      return { value: first.value, maySilent: false, mayClash: false, split: undefined }
    return {
      value: oneOf(
        kind,
        values.map(one => one.value),
        split,
      ),
      maySilent,
      mayClash: others.length > 0,
      split,
    }
  }

  #isSame(kind: Kind, a: KnownPart, b: KnownPart): boolean {
    if (isExpr(a) && isExpr(b) && print(a) === print(b)) return true
    return this.#decisions.compared('=', kind, a, b) === true
  }

  #inForce(of: Question | Listing, text: KnownPart): readonly Rule[] | undefined {
    const rules = this.#law.rulesOf(of)
    const changes = changesIn([...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by))])
    const day = this.#decisions.dayWithin(text, changes)
    return day === undefined ? undefined : rules.filter(rule => inSpan(rule.force, day))
  }

  /** Whether each rule stands: its condition holds, and none that stands displaces it. */
  #standing(rules: readonly Rule[], text: KnownPart): (rule: Rule) => Truth {
    const known = new Map<Rule, Truth>()
    const around = { text, counted: false, rows: noRows }
    const grounded = (over: { readonly by: readonly { readonly from: number; readonly to?: number }[] }) => {
      const day = this.#decisions.dayWithin(text, changesIn(over.by))
      return day !== undefined && over.by.some(one => one.from <= day && (one.to === undefined || day <= one.to))
    }
    const standing = (rule: Rule): Truth => {
      const before = known.get(rule)
      if (before !== undefined) return before
      let stands = rule.when === undefined ? true : this.#expressions.truth(rule.when, around)
      if (stands !== false)
        for (const other of rules) {
          if (!(other.over ?? []).some(over => over.rows === undefined && names(over, rule, other) && grounded(over))) continue
          const beats = standing(other)
          if (beats === true) {
            stands = false
            break
          }
          if (beats !== false) stands = openBy(splitIn(stands, beats))
        }
      known.set(rule, stands)
      return stands
    }
    return standing
  }

  // --- listings --------------------------------------------------------------------------------------------

  rowsOf(listing: Listing): Listed | Open {
    return this.#once(listing.id, this.#fixed.lists, this.#here.lists, () => this.#rowsOn(listing))
  }

  #rowsOn(listing: Listing): Listed | Open {
    const { text } = listing
    const first = this.#listOn(listing, this.#textDay(text?.asOf))
    if (text?.milder === undefined || isOpen(first)) return first
    const later = this.#listOn(listing, this.#textDay(text.milder))
    if (isOpen(later) || first.silent) return later
    if (later.silent) return first
    const isMilder = this.#decisions.isLess(this.#weight(listing, later), this.#weight(listing, first))
    return isOpen(isMilder) ? openBy(isMilder.split) : isMilder === true ? later : first
  }

  #listOn(listing: Listing, text: Part): Listed | Open {
    if (isOpen(text)) return openBy(text.split)
    const rules = this.#inForce(listing, text)
    if (rules === undefined) return openBy(undefined)
    const standing = this.#standing(rules, text)
    const around: Around = { text, counted: false, rows: noRows }
    const rows: RowLeft[] = []
    for (const rule of rules) {
      const there = standing(rule)
      if (there === false || rule.then === undefined || !isRows(rule.then as never)) continue
      for (const row of rule.then as unknown as readonly { readonly [column: string]: Expr }[]) {
        let one: RowLeft = { there, cells: Object.fromEntries(Object.entries(row).map(([name, e]) => [name, this.#expressions.part(e, around)])) }
        for (const other of rules) if (other !== rule) one = this.#changed(one, rule, other, standing, listing, around)
        if (one.there !== false) rows.push(one)
      }
    }
    return { rows, silent: rules.length === 0 }
  }

  /** A row after what another rule strikes or rewrites in it. */
  #changed(row: RowLeft, of: Rule, by: Rule, standing: (rule: Rule) => Truth, listing: Listing, around: Around): RowLeft {
    let one = row
    for (const over of by.over ?? []) {
      if (over.rows === undefined || !names(over, of, by)) continue
      const day = this.#decisions.dayWithin(around.text as KnownPart, changesIn(over.by))
      if (day === undefined || !over.by.some(ground => inSpan(ground, day))) continue
      const stands = standing(by)
      if (stands === false) continue
      const inRow: Around = { ...around, rows: new Map([[listing.id, one.cells]]) }
      const hit = both(stands, this.#expressions.truth(over.rows, inRow))
      if (hit === false) continue
      if (over.instead === undefined) {
        one = { ...one, there: both(one.there, opposite(hit)) }
        continue
      }
      const cells = { ...one.cells }
      for (const [name, e] of Object.entries(over.instead)) {
        const fresh = this.#expressions.part(e, inRow)
        cells[name] = hit === true ? fresh : oneOf(listing.cells[name]?.kind ?? 'int', [cells[name] ?? fresh, fresh], splitIn(hit))
      }
      one = { ...one, cells }
    }
    return one
  }

  #weight({ weigh }: Listing, { rows }: Listed): Part {
    if (weigh === undefined) return 0
    return joinedHeard(
      'int',
      'greatest',
      rows.map(row => ({ there: row.there, value: row.cells[weigh.name] ?? 0 })),
      () => 0,
    )
  }
}

type RowLeft = { readonly there: Truth; readonly cells: { readonly [column: string]: Part } }

/** What one of two readings gives, when it is open which. */
function eitherOf({ kind }: Question, first: Result, later: Result): Result {
  const values = [first, later].flatMap(({ value }) => (value === undefined ? [] : [value]))
  const split = first.split ?? later.split
  return {
    value: values.length === 0 ? undefined : oneOf(kind, values, split),
    maySilent: first.maySilent || later.maySilent,
    mayClash: first.mayClash || later.mayClash,
    split,
  }
}
