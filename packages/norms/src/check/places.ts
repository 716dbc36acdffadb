import { textDays } from '../definitions.js'
import { givenRows, givenValue } from './given.js'
import type { Corpus, Days, Expr, Listing, Question, Rule } from '../vocabulary.js'

/** What an expression stands in. */
export type Around = {
  /** Tables and listings whose rows are being gone through, the outermost first. */
  readonly rows: readonly string[]
  /** The history on each of whose days it is read. */
  readonly perDay?: string
}
/** Where an expression of a corpus stands: in which rule, or in the text day of which question. */
export type Place = Around & { readonly in: Rule | Question | Listing }
export type Visitor<P extends Around = Place> = {
  readonly expression?: (e: Expr, place: P) => void
  /** A table or listing whose rows are gone through from here: gathered, or counted as days. */
  readonly rows?: (id: string, place: P, how: 'gathered' | 'counted') => void
}

/** Goes through every expression of a corpus, the outermost first, with the place where it stands. */
export function visitCorpus(corpus: Corpus, questions: Iterable<Question | Listing>, visitor: Visitor): void {
  for (const question of questions) for (const e of textDays(question)) visit(e, { in: question, rows: [] }, visitor)
  for (const rule of corpus.rules) visitRule(rule, visitor)
}

export function visitRule(rule: Rule, visitor: Visitor): void {
  const place: Place = { in: rule, rows: [] }
  const value = givenValue(rule)
  if (rule.when !== undefined) visit(rule.when, place, visitor)
  if (value !== undefined) visit(value, place, visitor)
  for (const row of givenRows(rule) ?? []) for (const e of Object.values(row)) visit(e, place, visitor)
  const ofListing: Place = { in: rule, rows: [rule.answers.id] }
  for (const over of rule.over ?? []) {
    if (over.rows !== undefined) visit(over.rows, ofListing, visitor)
    for (const e of Object.values(over.instead ?? {})) visit(e, ofListing, visitor)
  }
}

/** Goes through one expression and all within it. */
export function visit<P extends Around>(e: Expr, place: P, visitor: Visitor<P>): void {
  visitor.expression?.(e, place)
  const here = (...inner: readonly (Expr | undefined)[]) => {
    for (const one of inner) if (one !== undefined) visit(one, place, visitor)
  }
  switch (e.op) {
    case 'value':
    case 'fact':
    case 'cell':
    case 'today':
      return
    case 'figure':
      return here(...e.key, e.on)
    case 'ask':
      return here(e.silent)
    case 'if':
      return here(e.test, e.then, e.else)
    case 'gather': {
      visitor.rows?.(e.rows.id, place, 'gathered')
      const inside = { ...place, rows: [...place.rows, e.rows.id] }
      if (e.where !== undefined) visit(e.where, inside, visitor)
      visit(e.of, inside, visitor)
      return here(e.none)
    }
    case 'not':
      return here(e.of)
    case 'all':
    case 'any':
      return here(...e.of)
    case '=':
    case '<':
    case '<=':
    case '+':
    case '-':
    case '*':
    case 'least':
    case 'greatest':
    case 'from to':
      return here(e.a, e.b)
    case 'share':
      return here(e.of, e.n)
    case 'later':
      return here(e.from, e.term.n)
    case 'spent':
      visitDays(e.days, place, visitor)
      return here(e.window.term.n, e.on, e.since)
    case 'lasts':
      visitDays(e.days, place, visitor)
      return here(e.window.term.n, e.from, e.limit)
    case 'fits':
      visitDays(e.days, place, visitor)
      return here(e.window.term.n, e.n, e.from, e.limit)
    default:
      return unreachable(e)
  }
}

/** Goes through a set of days, its conditions and what is taken from it. */
export function visitDays<P extends Around>(days: Days, place: P, visitor: Visitor<P>): void {
  if (!('is' in days.of)) {
    visit(days.of.from, place, visitor)
    visit(days.of.to, place, visitor)
    days.less?.forEach(less => visitDays(less, place, visitor))
    return
  }
  visitor.rows?.(days.of.id, place, 'counted')
  const inside = { ...place, rows: [...place.rows, days.of.id] }
  if (days.where !== undefined) visit(days.where, { ...inside, perDay: days.of.id }, visitor)
  days.less?.forEach(less => visitDays(less, inside, visitor))
}

const unreachable = (e: never): never => {
  throw new TypeError(`no such operator: ${JSON.stringify(e)}`)
}
