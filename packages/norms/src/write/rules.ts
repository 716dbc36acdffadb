import { span } from '../day.js'
import { lift, type Arg } from './expressions.js'
import type { Act, Cite, Columns, Corpus, Expr, Ground, Kind, Listing, Order, Over, Question, Row, Rule, Text } from '../vocabulary.js'

type Said<A extends Question | Listing> = {
  readonly says: Cite
  readonly gist: Text
  /** `FROM/TO` or `FROM/`; `~` before it when the first day is known only nearly. */
  readonly force: string
  readonly answers: A
  readonly when?: Arg<'bool'>
  readonly then?: A extends Question<infer K> ? Arg<K> : A extends Listing<infer C> ? readonly RowArg<C>[] : never
  readonly over?: readonly Over[]
  readonly how?: Text
  readonly leaves?: readonly Text[]
}
type RowArg<C extends Columns> = { readonly [N in keyof C]: C[N] extends { readonly kind: infer K extends Kind } ? Arg<K> : never }

/** A sentence of law: where it stands, when it was in force, what it answers, under which condition, with what. */
export function rule<A extends Question | Listing>(id: string, said: Said<A>): Rule<A> {
  const { force, when, then, ...rest } = said
  const answers: Question | Listing = said.answers
  return {
    is: 'rule',
    id,
    ...rest,
    force: span(force),
    ...(when === undefined ? {} : { when: lift('bool', when) }),
    ...(then === undefined ? {} : { then: answers.is === 'question' ? lift(answers.kind, then as Arg<Kind>) : rowsOf(answers, then as readonly RowArg<Columns>[]) }),
  } as unknown as Rule<A>
}

function rowsOf(of: Listing, rows: readonly RowArg<Columns>[]): readonly Row<Columns>[] {
  return rows.map(row => Object.fromEntries(Object.entries(of.cells).map(([name, column]) => [name, lift(column.kind, row[name] as Arg<Kind>) as Expr])))
}

/** Displaces a rule, or whatever an act says on the question. */
export const displaces = (what: Rule | Act, ...by: readonly Ground[]): Over => ({ what, by })
/** Strikes out the rows of a listing where `rows` holds. */
export const strikes = (what: Rule | Act, rows: Arg<'bool'>, ...by: readonly Ground[]): Over => ({ what, rows: lift('bool', rows), by })
/** Keeps those rows with other cells: a cap, a discount. */
export const rewrites = (what: Rule | Act, rows: Arg<'bool'>, instead: { readonly [column: string]: Expr }, ...by: readonly Ground[]): Over => ({
  what,
  rows: lift('bool', rows),
  instead,
  by,
})

export const corpus = (rules: readonly Rule[], orders: readonly Order[] = []): Corpus => ({ is: 'corpus', rules, orders })
