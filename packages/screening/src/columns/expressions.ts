import type { Days, Expr, Fact, Known, Listing, Question, Table } from '@kosh/norms'
import { changesIn, indexOf, lineOn, linesOf, move, type Key } from '@kosh/norms/reading'
import type { Decisions } from './guide.js'
import { both, exprOf, isExpr, joinedHeard, joinedParts, noDays, type KnownPart, type Part } from './part.js'
import { wantsOf } from './residue.js'
import { hole } from './sheet.js'

/** Expressions as one way leaves them: what is known is worked out, the rest is written anew with what is known in it. */

type Row = 'each' | { readonly [column: string]: Part }
/** Where an expression is read: whose day's text, whether on each day counted, and the rows at hand. */
export type Around = { readonly text: Part; readonly counted: boolean; readonly rows: ReadonlyMap<string, Row> }
export const noRows: ReadonlyMap<string, Row> = new Map()

/** The rows of a listing as far as they are known; silent when no rule is in force. */
export type Listed = { readonly rows: readonly { readonly there: Known<boolean>; readonly cells: { readonly [column: string]: Part } }[]; readonly silent: boolean }

/** What the law comes to for all cases that are alike: a value, also one still to be worked out for each; nothing; or open. */
export type Result = { readonly stands: 'settled'; readonly value: Part } | { readonly stands: 'silent' } | { readonly stands: 'open' }
/** What expressions ask of the law around them. */
export type Asks = { readonly answer: (of: Question) => Result; readonly rowsOf: (of: Listing) => Known<Listed> }

export class Expressions {
  readonly #decisions: Decisions
  readonly #asks: Asks

  constructor(decisions: Decisions, asks: Asks) {
    this.#decisions = decisions
    this.#asks = asks
  }

  /** A condition. It is decided by the guide unless it depends on the row or day at hand; then its cases cannot be told apart, and it counts as open. */
  truth(e: Expr<'bool'>, around: Around): Known<boolean> {
    const part = this.part(e, around)
    return typeof part === 'boolean' ? part : undefined
  }

  part(e: Expr, around: Around): Part {
    const made = this.#made(e, around)
    if (!isExpr(made) || made.kind !== 'bool' || wantsOf(made).size > 0) return made
    return this.#decisions.holds(made)
  }

  #made(e: Expr, around: Around): Part {
    const of = (inner: Expr) => this.part(inner, around)
    switch (e.op) {
      case 'value':
        return e.of
      case 'today':
        return this.today()
      case 'fact':
        return this.#fact(e.of as Fact)
      case 'cell': {
        const row = around.rows.get(e.of.of)
        return row === 'each' || row === undefined ? e : row[e.of.name]
      }
      case 'figure':
        return this.#figure(e, around)
      case 'ask': {
        const found = this.#asks.answer(e.of as Question)
        return found.stands === 'open' ? undefined : found.stands === 'silent' ? of(e.silent) : found.value
      }
      case 'if': {
        const test = of(e.test)
        if (test === undefined) return undefined
        if (typeof test === 'boolean') return of(test ? e.then : e.else)
        const [then, otherwise] = [of(e.then), of(e.else)]
        if (then === undefined || otherwise === undefined) return undefined
        return { ...e, test, then: exprOf(e.kind, then), else: exprOf(e.kind, otherwise) } as Expr
      }
      case 'gather':
        return this.#gather(e, around)
      case 'not': {
        const part = of(e.of)
        return part === undefined ? undefined : isExpr(part) ? { ...e, of: part as Expr<'bool'> } : part !== true
      }
      case 'all':
      case 'any': {
        const any = e.op === 'any'
        const left: Expr<'bool'>[] = []
        let isOpen = false
        for (const one of e.of) {
          const part = of(one)
          if (part === any) return any
          if (part === undefined) isOpen = true
          else if (isExpr(part)) left.push(part as Expr<'bool'>)
        }
        if (isOpen) return undefined
        const [only] = left
        return only === undefined ? !any : left.length === 1 ? only : { ...e, of: left }
      }
      case '=':
      case '<':
      case '<=': {
        const [a, b] = [of(e.a), of(e.b)]
        return a === undefined || b === undefined ? undefined : this.#decisions.compared(e.op, e.a.kind, a, b)
      }
      case '+':
      case '-':
      case '*': {
        const [a, b] = [of(e.a), of(e.b)]
        if (a === undefined || b === undefined) return undefined
        if (isExpr(a) || isExpr(b)) return { ...e, a: exprOf('int', a) as Expr<'int'>, b: exprOf('int', b) as Expr<'int'> }
        return e.op === '+' ? Number(a) + Number(b) : e.op === '-' ? Number(a) - Number(b) : Number(a) * Number(b) + 0
      }
      case 'least':
      case 'greatest': {
        const [a, b] = [of(e.a), of(e.b)]
        return a === undefined || b === undefined ? undefined : joinedParts(e.kind, e.op, a, b)
      }
      case 'share': {
        const [a, n] = [of(e.of), of(e.n)]
        if (a === undefined || n === undefined) return undefined
        if (isExpr(a) || isExpr(n)) return { ...e, of: exprOf('int', a) as Expr<'int'>, n: exprOf('int', n) as Expr<'int'> }
        return Math.floor((Number(a) * Number(n)) / e.per)
      }
      case 'from to': {
        const [a, b] = [of(e.a), of(e.b)]
        if (a === undefined || b === undefined) return undefined
        if (isExpr(a) || isExpr(b)) return { ...e, a: exprOf('day', a) as Expr<'day'>, b: exprOf('day', b) as Expr<'day'> }
        return Number(b) - Number(a)
      }
      case 'later': {
        const [from, n] = [of(e.from), of(e.term.n)]
        if (from === undefined || n === undefined) return undefined
        if (!isExpr(from) && !isExpr(n) && e.term.unit !== 'working days') return move(Number(from), Number(n), e.term.unit)
        return { ...e, from: exprOf('day', from) as Expr<'day'>, term: { ...e.term, n: exprOf('int', n) as Expr<'int'> } }
      }
      case 'spent':
      case 'lasts':
      case 'fits':
        return this.#window(e, around)
    }
  }

  today(): Part {
    return this.#decisions.guide.columns.today ?? ({ kind: 'day', op: 'today' } as const)
  }

  #fact(fact: Fact): Part {
    const column = this.#decisions.guide.columns.fact(fact.id)
    if (column === undefined) return undefined
    if (column !== 'each') return column.same
    if (fact.kind === 'int' || fact.kind === 'day')
      return this.#decisions.asked({ by: 'told', id: fact.id }) === 1 ? ({ kind: fact.kind, op: 'fact', of: fact } as Expr) : undefined
    const number = this.#decisions.asked({ by: 'fact', id: fact.id })
    if (number === hole) return undefined
    return fact.kind === 'bool' ? number === 1 : this.#decisions.guide.codeOf(number)
  }

  #figure(e: Extract<Expr, { readonly op: 'figure' }>, around: Around): Part {
    const keys = e.key.map(key => this.part(key, around))
    const isCounted = e.on === undefined && around.counted
    const on = isCounted ? undefined : e.on === undefined ? around.text : this.part(e.on, around)
    if ((on === undefined && !isCounted) || keys.includes(undefined)) return undefined
    const bound = keys.map((key, i) => (isExpr(key) ? this.#named(e, i, key) : (key as Key)))
    if (bound.some(key => key === undefined)) {
      const key = keys.map((one, i) => exprOf(e.key[i]?.kind ?? 'int', one as KnownPart))
      const { on: _on, ...rest } = e
      return (on === undefined ? { ...rest, key } : { ...rest, key, on: exprOf('day', on) }) as Expr
    }
    const lines = linesOf(indexOf(e.of), bound as readonly Key[])
    const valueOn = (day: number): Part => {
      const line = lineOn(lines, day)
      return line === undefined ? e.of.otherwise : line.row.value
    }
    if (lines === undefined) return e.of.otherwise
    if (on !== undefined && !isExpr(on)) return valueOn(Number(on))
    if (on === undefined || wantsOf(on).size > 0) {
      const { on: _on, ...rest } = e
      const known = keys.map((one, i) => exprOf(e.key[i]?.kind ?? 'int', one as KnownPart))
      const rows = on === undefined ? { ...rest, key: known } : { ...rest, key: known, on }
      return rows as Expr
    }
    const own = changesIn(lines.map(line => (line.to === Infinity ? { from: line.from } : { from: line.from, to: line.to })))
    const day = this.#decisions.dayWithin(on, own)
    return day === undefined ? undefined : valueOn(day)
  }

  /** A key that differs from case to case: which of those the figure names it is. Undefined when it depends on the row at hand. */
  #named(e: Extract<Expr, { readonly op: 'figure' }>, at: number, key: Expr): Key | undefined {
    if (wantsOf(key).size > 0) return undefined
    const values = [...new Set((e.of.rows as readonly { readonly key: readonly Key[] }[]).map(row => Number(row.key[at])))].toSorted((a, b) => a - b)
    const place = this.#decisions.asked({ by: 'value', of: key, among: values })
    if (place === hole) return undefined
    return place < 0 ? 'none of those named' : (values[place] as number)
  }

  #gather(e: Extract<Expr, { readonly op: 'gather' }>, around: Around): Part {
    const { rows } = e
    if (rows.is === 'listing') {
      const listed = this.#asks.rowsOf(rows)
      if (listed === undefined) return undefined
      const entries = listed.rows.map(row => {
        const inRow: Around = { ...around, rows: new Map(around.rows).set(rows.id, row.cells) }
        const there = both(row.there, e.where === undefined ? true : this.truth(e.where, inRow))
        return { there, value: there === false ? undefined : this.part(e.of, inRow) }
      })
      return joinedHeard(e.kind, e.join, entries, () => this.part(e.none, around))
    }
    const table = this.#table(rows)
    if (table === 'none') return this.part(e.none, around)
    const inRow: Around = { ...around, rows: new Map(around.rows).set(rows.id, 'each') }
    const where = e.where === undefined ? true : this.part(e.where, inRow)
    if (where === false) return this.part(e.none, around)
    if (table === undefined || where === undefined) return undefined
    const [of, none] = [this.part(e.of, inRow), this.part(e.none, around)]
    if (of === undefined || none === undefined) return undefined
    const { where: _where, ...rest } = e
    return { ...rest, ...(where === true ? {} : { where }), of: exprOf(e.kind, of), none: exprOf(e.kind, none) } as Expr
  }

  #table(table: Table): Known<'none' | 'each'> {
    return !this.#decisions.guide.columns.holes(table.id) || this.#decisions.asked({ by: 'whole', id: table.id }) === 1 ? this.#decisions.guide.columns.table(table.id) : undefined
  }

  #window(e: Extract<Expr, { readonly op: 'spent' | 'lasts' | 'fits' }>, around: Around): Part {
    const of = (inner: Expr) => this.part(inner, around)
    const days = this.#days(e.days, around)
    const n = of(e.window.term.n)
    if (days === undefined || n === undefined) return undefined
    const window = { ...e.window, term: { ...e.window.term, n: exprOf('int', n) as Expr<'int'> } }
    if (e.op === 'spent') {
      const [on, since] = [of(e.on), e.since === undefined ? undefined : of(e.since)]
      if (on === undefined || (e.since !== undefined && since === undefined)) return undefined
      if (days === 'none') return 0
      return { ...e, days, window, on: exprOf('day', on) as Expr<'day'>, ...(since === undefined ? {} : { since: exprOf('day', since) as Expr<'day'> }) }
    }
    const [from, limit] = [of(e.from), of(e.limit)]
    if (from === undefined || limit === undefined) return undefined
    const some = days === 'none' ? noDays : days
    const both = { days: some, window, from: exprOf('day', from) as Expr<'day'>, limit: exprOf('int', limit) as Expr<'int'> }
    if (e.op === 'lasts') return { ...e, ...both }
    const length = of(e.n)
    return length === undefined ? undefined : { ...e, ...both, n: exprOf('int', length) as Expr<'int'> }
  }

  #days(days: Days, around: Around): Known<Days | 'none'> {
    const less: Days[] = []
    let of = days.of
    let where: Part = true
    let inner = around
    if ('is' in of) {
      const table = this.#table(of)
      if (table === 'none') return 'none'
      inner = { ...around, rows: new Map(around.rows).set(of.id, 'each') }
      where = days.where === undefined ? true : this.part(days.where, { ...inner, counted: true })
      if (where === false) return 'none'
      if (table === undefined || where === undefined) return undefined
    } else {
      const [from, to] = [this.part(of.from, around), this.part(of.to, around)]
      if (from === undefined || to === undefined) return undefined
      of = { from: exprOf('day', from) as Expr<'day'>, to: exprOf('day', to) as Expr<'day'> }
    }
    for (const one of days.less ?? []) {
      const part = this.#days(one, inner)
      if (part === undefined) return undefined
      if (part !== 'none') less.push(part)
    }
    return { of, ...(where === true ? {} : { where: where as Expr<'bool'> }), ...(less.length === 0 ? {} : { less }) }
  }
}
