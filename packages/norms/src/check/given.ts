import { isRows } from '../read/inspect.js'
import type { Expr, Rule } from '../vocabulary.js'

export type GivenRow = { readonly [column: string]: Expr }

/** The value a rule gives, if it gives one. */
export function givenValue(rule: Rule): Expr | undefined {
  const then = rule.then as Expr | readonly GivenRow[] | undefined
  return then === undefined || isRows(then) ? undefined : then
}

/** The rows a rule gives, if it gives any. */
export function givenRows(rule: Rule): readonly GivenRow[] | undefined {
  const then = rule.then as Expr | readonly GivenRow[] | undefined
  return then !== undefined && isRows(then) ? then : undefined
}

/** The cells by which a rule rewrites rows of others. */
export function rewrittenCells(rule: Rule): readonly GivenRow[] {
  return (rule.over ?? []).flatMap(over => (over.instead === undefined ? [] : [over.instead]))
}
