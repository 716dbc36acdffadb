import { inSpan, type Corpus, type Expr, type Kind, type Known, type Listing, type Question, type Rule } from '@kosh/norms'
import { changesIn, isRows, names } from '@kosh/norms/reading'
import { Expressions, noRows, type Around, type Asks, type Listed, type Result } from './expressions.js'
import { Decisions, type Guide } from './guide.js'
import { both, isExpr, joinedHeard, weightOf, withoutEchoes, type Heard, type KnownPart, type Part } from './part.js'
import { print } from './residue.js'

/**
 * Follows one case through the law and keeps what others like it share. What is the same of many (a citizenship, the days between two changes of a
 * figure, whether a condition holds) is asked of a guide and from then on taken as known; what differs from case to case stays an expression.
 * Whatever is not known makes the answer open, unless it cannot matter: the single reader then says what it could still be.
 */

const silence: Result = { stands: 'silent' }
const openness: Result = { stands: 'open' }

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

/** The answer of one question for all cases like the one the guide knows. */
export function follow(question: Question, law: Law, guide: Guide): Result {
  return new Follower(law, guide).answer(question)
}

class Follower implements Asks {
  readonly #law: Law
  readonly #decisions: Decisions
  readonly #expressions: Expressions
  readonly #answers = new Map<string, Result>()
  readonly #lists = new Map<string, Listed>()

  constructor(law: Law, guide: Guide) {
    this.#law = law
    this.#decisions = new Decisions(guide)
    this.#expressions = new Expressions(this.#decisions, this)
  }

  // --- questions -------------------------------------------------------------------------------------------

  answer(question: Question): Result {
    const known = this.#answers.get(question.id)
    if (known !== undefined) return known
    const found = this.#answerOn(question)
    this.#answers.set(question.id, found)
    return found
  }

  #answerOn(question: Question): Result {
    const { text } = question
    const first = this.#readText(question, this.#textDay(text?.asOf))
    if (text?.milder === undefined) return first
    if (first.stands === 'open') return openness
    const later = this.#readText(question, this.#textDay(text.milder))
    if (later.stands === 'open') return openness
    if (first.stands === 'silent') return later
    if (later.stands === 'silent' || question.kind === 'code') return first
    return this.#decisions.isLess(weightOf(later.value), weightOf(first.value)) === true ? later : first
  }

  #textDay(asOf: Expr<'day'> | undefined): Part {
    return asOf === undefined ? this.#expressions.today() : this.#expressions.part(asOf, { text: this.#expressions.today(), counted: false, rows: noRows })
  }

  #readText(question: Question, text: Part): Result {
    if (text === undefined) return openness
    const rules = this.#inForce(question, text)
    if (rules === undefined) return openness
    const standing = this.#standing(rules, text)
    const around = { text, counted: false, rows: noRows }
    const values: Heard[] = []
    for (const rule of rules) {
      if (rule.then === undefined) {
        standing(rule)
        continue
      }
      const stands = standing(rule)
      if (stands === false) continue
      values.push({ there: stands, value: this.#expressions.part(rule.then as Expr, around) })
    }
    return this.#joined(question, values)
  }

  #joined({ kind, join }: Question, values: readonly Heard[]): Result {
    if (values.length === 0) return silence
    if (join === 'one') {
      const [first, ...others] = withoutEchoes(values) ?? []
      return first !== undefined && others.every(other => this.#isSame(kind, other, first)) ? { stands: 'settled', value: first } : openness
    }
    const value = joinedHeard(kind, join, values, () => undefined)
    return value === undefined ? openness : { stands: 'settled', value }
  }

  #isSame(kind: Kind, a: KnownPart, b: KnownPart): boolean {
    if (isExpr(a) && isExpr(b) && print(a) === print(b)) return true
    return this.#decisions.compared('=', kind, a, b) === true
  }

  #inForce(of: Question | Listing, text: KnownPart): Known<readonly Rule[]> {
    const rules = this.#law.rulesOf(of)
    const changes = changesIn([...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by))])
    const day = this.#decisions.dayWithin(text, changes)
    return day === undefined ? undefined : rules.filter(rule => inSpan(rule.force, day))
  }

  /** Whether each rule stands: its condition holds, and none that stands displaces it. */
  #standing(rules: readonly Rule[], text: KnownPart): (rule: Rule) => Known<boolean> {
    const known = new Map<Rule, Known<boolean>>()
    const around = { text, counted: false, rows: noRows }
    const grounded = (over: { readonly by: readonly { readonly from: number; readonly to?: number }[] }) => {
      const day = this.#decisions.dayWithin(text, changesIn(over.by))
      return day !== undefined && over.by.some(one => one.from <= day && (one.to === undefined || day <= one.to))
    }
    const standing = (rule: Rule): Known<boolean> => {
      if (known.has(rule)) return known.get(rule)
      let stands = rule.when === undefined ? true : this.#expressions.truth(rule.when, around)
      if (stands !== false)
        for (const other of rules) {
          if (!(other.over ?? []).some(over => over.rows === undefined && names(over, rule, other) && grounded(over))) continue
          const beats = standing(other)
          if (beats === true) {
            stands = false
            break
          }
          if (beats === undefined) stands = undefined
        }
      known.set(rule, stands)
      return stands
    }
    return standing
  }

  // --- listings --------------------------------------------------------------------------------------------

  rowsOf(listing: Listing): Known<Listed> {
    const known = this.#lists.get(listing.id)
    if (known !== undefined) return known
    const { text } = listing
    const first = this.#listOn(listing, this.#textDay(text?.asOf))
    if (first === undefined) return undefined
    let found = first
    if (text?.milder !== undefined) {
      const later = this.#listOn(listing, this.#textDay(text.milder))
      if (later === undefined) return undefined
      if (first.silent) found = later
      else if (!later.silent) {
        const [a, b] = [this.#weight(listing, first), this.#weight(listing, later)]
        if (a === undefined || b === undefined) return undefined
        if (this.#decisions.isLess(b, a) === true) found = later
      }
    }
    this.#lists.set(listing.id, found)
    return found
  }

  #listOn(listing: Listing, text: Part): Known<Listed> {
    if (text === undefined) return undefined
    const rules = this.#inForce(listing, text)
    if (rules === undefined) return undefined
    const standing = this.#standing(rules, text)
    const around: Around = { text, counted: false, rows: noRows }
    const rows: { there: Known<boolean>; cells: { readonly [column: string]: Part } }[] = []
    for (const rule of rules) {
      const stands = standing(rule)
      if (stands === false || rule.then === undefined || !isRows(rule.then as never)) continue
      for (const row of rule.then as unknown as readonly { readonly [column: string]: Expr }[]) {
        let one: { there: Known<boolean>; cells: { readonly [column: string]: Part } } = {
          there: stands,
          cells: Object.fromEntries(Object.entries(row).map(([name, e]) => [name, this.#expressions.part(e, around)])),
        }
        for (const other of rules) if (other !== rule) one = this.#changed(one, rule, other, standing, listing, around)
        if (one.there !== false) rows.push(one)
      }
    }
    return { rows, silent: rules.length === 0 }
  }

  /** A row after what another rule strikes or rewrites in it. */
  #changed(
    row: { there: Known<boolean>; cells: { readonly [column: string]: Part } },
    of: Rule,
    by: Rule,
    standing: (rule: Rule) => Known<boolean>,
    listing: Listing,
    around: Around,
  ): { there: Known<boolean>; cells: { readonly [column: string]: Part } } {
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
      if (over.instead === undefined) one = { ...one, there: hit === true ? false : one.there === false ? false : undefined }
      else {
        const cells = { ...one.cells }
        for (const [name, e] of Object.entries(over.instead)) cells[name] = hit === true ? this.#expressions.part(e, inRow) : undefined
        one = { ...one, cells }
      }
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
