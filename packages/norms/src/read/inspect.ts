import type { Column, Days, Expr, Fact, Figure, Kind, Listing, Question, ReadFigure, Rule, Table } from '../vocabulary.js'

/** Visits an expression and all within it, outermost first. `perDay`: inside a condition on days, where figures are read on each day. */
export function walk(e: Expr, visit: (e: Expr, perDay: boolean) => void, perDay = false): void {
  visit(e, perDay)
  const go = (inner: Expr | undefined) => {
    if (inner !== undefined) walk(inner, visit, perDay)
  }
  const days = (of: Days): void => {
    if ('is' in of.of) {
      if (of.where !== undefined) walk(of.where, visit, true)
    } else {
      go(of.of.from)
      go(of.of.to)
    }
    of.less?.forEach(days)
  }
  switch (e.op) {
    case 'value':
    case 'fact':
    case 'cell':
    case 'today':
      return
    case 'figure':
      e.key.forEach(go)
      return go(e.on)
    case 'ask':
      return go(e.silent)
    case 'if':
      go(e.test)
      go(e.then)
      return go(e.else)
    case 'gather':
      go(e.where)
      go(e.of)
      return go(e.none)
    case 'not':
      return go(e.of)
    case 'all':
    case 'any':
      return e.of.forEach(go)
    case '=':
    case '<':
    case '<=':
    case '+':
    case '-':
    case '*':
    case 'least':
    case 'greatest':
    case 'from to':
      go(e.a)
      return go(e.b)
    case 'share':
      go(e.of)
      return go(e.n)
    case 'later':
      go(e.from)
      return go(e.term.n)
    case 'spent':
      days(e.days)
      go(e.window.term.n)
      go(e.on)
      return go(e.since)
    case 'lasts':
      days(e.days)
      go(e.window.term.n)
      go(e.from)
      return go(e.limit)
    case 'fits':
      days(e.days)
      go(e.window.term.n)
      go(e.n)
      go(e.from)
      return go(e.limit)
    default:
      return unreachable(e)
  }
}

const unreachable = (e: never): never => {
  throw new TypeError(`no such operator: ${JSON.stringify(e)}`)
}

/** The expressions of a rule: condition, values, what its `over` says of rows. */
export function expressionsOf(rule: Rule): readonly Expr[] {
  const then = rule.then as Expr | readonly { readonly [column: string]: Expr }[] | undefined
  return [
    ...(rule.when === undefined ? [] : [rule.when]),
    ...(then === undefined ? [] : isRows(then) ? then.flatMap(row => Object.values(row)) : [then]),
    ...(rule.over ?? []).flatMap(over => [...(over.rows === undefined ? [] : [over.rows]), ...Object.values(over.instead ?? {})]),
  ]
}
export const isRows = (then: Expr | readonly { readonly [column: string]: Expr }[]): then is readonly { readonly [column: string]: Expr }[] => Array.isArray(then)

/** All that a question's own text and a rule refer to. */
export type References = {
  readonly facts: Set<Fact>
  readonly tables: Set<Table>
  readonly figures: Set<Figure>
  readonly asked: Set<Question | Listing>
  readonly columns: Set<Column>
}
export function references(of: readonly Expr[]): References {
  const found: References = { facts: new Set(), tables: new Set(), figures: new Set(), asked: new Set(), columns: new Set() }
  const days = (d: Days): void => {
    if ('is' in d.of) found.tables.add(d.of)
    d.less?.forEach(days)
  }
  for (const one of of)
    walk(one, e => {
      if (e.op === 'fact') found.facts.add(e.of)
      else if (e.op === 'figure') found.figures.add(e.of)
      else if (e.op === 'ask') found.asked.add(e.of)
      else if (e.op === 'cell') found.columns.add(e.of)
      else if (e.op === 'gather') {
        if (e.rows.is === 'table') found.tables.add(e.rows)
        else found.asked.add(e.rows)
      } else if (e.op === 'later' && e.term.unit === 'working days') found.figures.add(e.term.off)
      else if (e.op === 'spent' || e.op === 'lasts' || e.op === 'fits') days(e.days)
    })
  return found
}

/** Readings of figures without a day of their own: on the text day, or by a condition on days on each day counted. */
export function readingsPerDay(of: Expr): readonly ReadFigure<Kind>[] {
  const found: ReadFigure<Kind>[] = []
  walk(of, e => {
    if (e.op === 'figure' && e.on === undefined) found.push(e)
  })
  return found
}

/** The tables whose cells a set of days reads without going through their rows itself. */
export function outerCells(days: Days): ReadonlySet<string> {
  const outer = new Set<string>()
  const exprs = 'is' in days.of ? (days.where === undefined ? [] : [days.where]) : [days.of.from, days.of.to]
  for (const one of exprs)
    walk(one, e => {
      if (e.op === 'cell') outer.add(e.of.of)
    })
  for (const less of days.less ?? []) for (const id of outerCells(less)) outer.add(id)
  if ('is' in days.of) outer.delete(days.of.id)
  return outer
}
