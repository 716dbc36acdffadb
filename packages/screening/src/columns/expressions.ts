import type { Days, Expr, Fact, Figure, FigureRow, Listing, Question, Table } from '@kosh/norms'
import { changesIn, indexOf, lineOn, linesOf, move, type Key } from '@kosh/norms/reading'
import type { Decisions } from './guide.js'
import {
  between,
  both,
  exprOf,
  isExpr,
  isOpen,
  joinedHeard,
  leastOf,
  mostOf,
  noDays,
  oneOf,
  openBy,
  openWithin,
  opposite,
  seenAs,
  splitIn,
  unknownOf,
  type Heard,
  type KnownPart,
  type Open,
  type Part,
  type Truth,
} from './part.js'
import { wantsOf } from './residue.js'
import { hole } from './sheet.js'
import { domainOf, splitOf, type Row, type Split, type Suppositions, type ValueDomain } from './supposed.js'

/** Expressions as one way leaves them: what is known is worked out, the rest is written anew with what is known in it. */

type RowAtHand = 'each' | { readonly [column: string]: Part }
/** Where an expression is read: whose day's text, whether on each day counted, and the rows at hand. */
export type Around = { readonly text: Part; readonly counted: boolean; readonly rows: ReadonlyMap<string, RowAtHand> }
export const noRows: ReadonlyMap<string, RowAtHand> = new Map()

/** The rows of a listing as far as they are known; silent when no rule is in force. */
export type Listed = { readonly rows: readonly { readonly there: Truth; readonly cells: { readonly [column: string]: Part } }[]; readonly silent: boolean }

/** What the law comes to for all cases that are alike: a value, also one still to be worked out for each, or all it may be; nothing, when there is none. */
export type Result = {
  readonly value: Part | undefined
  readonly maySilent: boolean
  /** Rules may contradict each other. */
  readonly mayClash: boolean
  readonly split: Split | undefined
}
/** What expressions ask of the law around them. */
export type Asks = { readonly answer: (of: Question) => Result; readonly rowsOf: (of: Listing) => Listed | Open }

export class Expressions {
  readonly #decisions: Decisions
  readonly #asks: Asks
  readonly #supposed: Suppositions

  constructor(decisions: Decisions, asks: Asks, supposed: Suppositions) {
    this.#decisions = decisions
    this.#asks = asks
    this.#supposed = supposed
  }

  /** A condition. It is decided by the guide unless it depends on the row or day at hand; then its cases cannot be told apart, and it counts as open. */
  truth(e: Expr<'bool'>, around: Around): Truth {
    const part = this.part(e, around)
    return typeof part === 'boolean' || isOpen(part) ? part : openBy(undefined)
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
        return row === 'each' || row === undefined ? e : (row[e.of.name] as Part)
      }
      case 'figure':
        return this.#figure(e, around)
      case 'ask': {
        const { value, maySilent, split } = this.#asks.answer(e.of as Question)
        if (value === undefined) return of(e.silent)
        return maySilent ? oneOf(e.kind, [value, of(e.silent)], split) : value
      }
      case 'if': {
        const test = of(e.test)
        if (typeof test === 'boolean') return of(test ? e.then : e.else)
        const [then, otherwise] = [of(e.then), of(e.else)]
        if (isOpen(test) || isOpen(then) || isOpen(otherwise)) return oneOf(e.kind, [then, otherwise], splitIn(test))
        return { ...e, test, then: exprOf(e.kind, then), else: exprOf(e.kind, otherwise) } as Expr
      }
      case 'gather':
        return this.#gather(e, around)
      case 'not': {
        const part = of(e.of)
        return isExpr(part) ? { ...e, of: part as Expr<'bool'> } : opposite(part as Truth)
      }
      case 'all':
      case 'any':
        return this.#junction(e, around)
      case '=':
      case '<':
      case '<=':
        return this.#decisions.compared(e.op, e.a.kind, of(e.a), of(e.b))
      case '+':
        return fromEnds([of(e.a), of(e.b)], ([a, b]) => summed(e, a, b))
      case '-':
        return fromEnds([of(e.a), of(e.b)], ([a, b]) => summed(e, a, b), [1])
      case '*': {
        const [a, b] = [of(e.a), of(e.b)]
        return isOpen(a) || isOpen(b) ? openBy(splitIn(a, b)) : summed(e, a, b)
      }
      case 'least':
      case 'greatest': {
        const parts = [of(e.a), of(e.b)]
        return joinedHeard(
          e.kind,
          e.op,
          parts.map(value => ({ there: true, value })),
        )
      }
      case 'share': {
        const [a, n] = [of(e.of), of(e.n)]
        if (isOpen(a) || isOpen(n)) return openBy(splitIn(a, n))
        if (isExpr(a) || isExpr(n)) return { ...e, of: exprOf('int', a) as Expr<'int'>, n: exprOf('int', n) as Expr<'int'> }
        return Math.floor((Number(a) * Number(n)) / e.per)
      }
      case 'from to':
        return fromEnds(
          [of(e.a), of(e.b)],
          ([a, b]) => (isExpr(a) || isExpr(b) ? { ...e, a: exprOf('day', a) as Expr<'day'>, b: exprOf('day', b) as Expr<'day'> } : Number(b) - Number(a)),
          [0],
        )
      case 'later':
        return fromEnds([of(e.from), of(e.term.n)], ([from, n]) =>
          !isExpr(from) && !isExpr(n) && e.term.unit !== 'working days'
            ? move(Number(from), Number(n), e.term.unit)
            : { ...e, from: exprOf('day', from) as Expr<'day'>, term: { ...e.term, n: exprOf('int', n) as Expr<'int'> } },
        )
      case 'spent':
      case 'lasts':
      case 'fits':
        return this.#window(e, around)
    }
  }

  #junction(e: Extract<Expr, { readonly op: 'all' | 'any' }>, around: Around): Part {
    const any = e.op === 'any'
    const left: Expr<'bool'>[] = []
    let open: Open | undefined
    for (const one of e.of) {
      const part = this.part(one, around)
      if (part === any) return any
      if (isOpen(part)) open = open === undefined ? part : openBy(splitIn(open, part))
      else if (isExpr(part)) left.push(part as Expr<'bool'>)
    }
    if (open !== undefined) return left.length === 0 ? openBy(open.split) : openBy(undefined)
    const [only] = left
    return only === undefined ? !any : left.length === 1 ? only : { ...e, of: left }
  }

  today(): KnownPart {
    return this.#decisions.guide.columns.today ?? ({ kind: 'day', op: 'today' } as const)
  }

  #fact(fact: Fact): Part {
    const column = this.#decisions.guide.columns.fact(fact.id)
    const told = column === undefined ? undefined : column === 'each' ? this.#toldOf(fact) : column.same
    return told ?? unknownOf(fact.kind, fact.within, fact.id, this.#supposed)
  }
  #toldOf(fact: Fact): KnownPart | undefined {
    if (fact.kind === 'int' || fact.kind === 'day')
      return this.#decisions.asked({ by: 'told', id: fact.id }) === 1 ? ({ kind: fact.kind, op: 'fact', of: fact } as Expr) : undefined
    const number = this.#decisions.asked({ by: 'fact', id: fact.id })
    if (number === hole) return undefined
    return fact.kind === 'bool' ? number === 1 : this.#decisions.guide.codeOf(number)
  }

  // --- figures ---------------------------------------------------------------------------------------------

  #figure(e: Extract<Expr, { readonly op: 'figure' }>, around: Around): Part {
    const isCounted = e.on === undefined && around.counted
    const on = isCounted ? undefined : e.on === undefined ? around.text : this.part(e.on, around)
    return this.#read(
      e,
      e.key.map(key => this.part(key, around)),
      on,
    )
  }

  #read(e: Extract<Expr, { readonly op: 'figure' }>, keys: readonly Part[], on: Part | undefined): Part {
    const figure = e.of as Figure
    const at = keys.findIndex(isOpen)
    if (at >= 0 || isOpen(on)) {
      const open = (at >= 0 ? keys[at] : on) as Open
      const values = open.values ?? []
      // Of a few values a key may have, each is read.
      if (at >= 0 && values.length > 0 && values.length <= fewKeys)
        return oneOf(
          figure.kind,
          values.map(value => this.#read(e, keys.with(at, value), on)),
          open.split,
        )
      return { ...openWithin(domainOf(figure.kind, figure.within)), split: open.split }
    }
    const bound = keys.map((key, i) => (isExpr(key as KnownPart) ? this.#named(e, i, key as Expr) : (key as Key)))
    const left = (): Expr => {
      const key = keys.map((one, i) => exprOf(e.key[i]?.kind ?? 'int', one as KnownPart))
      const { on: _on, ...rest } = e
      return (on === undefined ? { ...rest, key } : { ...rest, key, on: exprOf('day', on) }) as Expr
    }
    if (bound.includes(undefined)) return left()
    const lines = linesOf(indexOf(figure), bound as readonly Key[])
    const valueOn = (day: number): Part => {
      const line = lines === undefined ? undefined : lineOn(lines, day)
      const row = line?.row as FigureRow | undefined
      return (row === undefined ? figure.otherwise : row.value) ?? this.#unfound(figure, row === undefined ? bound : row.key, row)
    }
    if (lines === undefined) return valueOn(0)
    if (on === undefined || (isExpr(on) && wantsOf(on).size > 0)) return left()
    if (!isExpr(on)) return valueOn(Number(on))
    const day = this.#decisions.dayWithin(on, changesIn(lines.map(line => (line.to === Infinity ? { from: line.from } : { from: line.from, to: line.to }))))
    return day === undefined ? openBy(undefined) : valueOn(day)
  }

  /** A place of a figure where the law is not known. All keys that no row names cannot be told apart, so nothing is supposed of them. */
  #unfound(figure: Figure, key: readonly (Key | undefined)[], row: FigureRow | undefined): Part {
    if (key.includes(unnamed)) return openBy(undefined)
    return unknownOf(figure.kind, figure.within, `${figure.id}${row === undefined ? '?' : '#'}${JSON.stringify(key)}@${row?.from ?? ''}`, this.#supposed)
  }

  /** A key that differs from case to case: which of those the figure names it is. Undefined when it depends on the row at hand. */
  #named(e: Extract<Expr, { readonly op: 'figure' }>, at: number, key: Expr): Key | undefined {
    if (wantsOf(key).size > 0) return undefined
    const values = [...new Set((e.of.rows as readonly { readonly key: readonly Key[] }[]).map(row => Number(row.key[at])))].toSorted((a, b) => a - b)
    const place = this.#decisions.asked({ by: 'value', of: key, among: values })
    if (place === hole) return undefined
    return place < 0 ? unnamed : (values[place] as number)
  }

  // --- rows ------------------------------------------------------------------------------------------------

  #gather(e: Extract<Expr, { readonly op: 'gather' }>, around: Around): Part {
    const { rows } = e
    const none = () => this.part(e.none, around)
    const heard = (there: Truth, cells: { readonly [column: string]: Part }): Heard => {
      const inRow: Around = { ...around, rows: new Map(around.rows).set(rows.id, cells) }
      const isHere = both(there, e.where === undefined ? true : this.truth(e.where, inRow))
      return { there: isHere, value: isHere === false ? false : this.part(e.of, inRow) }
    }
    const joined = (all: readonly Heard[]) => joinedHeard(e.kind, e.join, all, none)
    if (rows.is === 'listing') {
      const listed = this.#asks.rowsOf(rows)
      return isOpen(listed) ? listed : joined(listed.rows.map(row => heard(row.there, row.cells)))
    }
    const table = this.#table(rows)
    if (table === 'none') return none()
    if (typeof table === 'object') return joined(table.rows.map(cells => heard(true, cells)))
    const inRow: Around = { ...around, rows: new Map(around.rows).set(rows.id, 'each') }
    if (table === 'unfinished') {
      const entry = heard(openBy(undefined), anyRow(rows))
      if (entry.there === false) return none()
      const split = this.#supposed.lists(rows.id, e, () => this.#rowWhere(rows, decisive(e), around, e.join === 'least' ? 'least' : 'most'))
      const unseen: Heard = { there: openBy(split), value: isOpen(entry.value) ? { ...entry.value, source: undefined, split } : entry.value }
      return joined(Array.from({ length: e.join === 'sum' ? Math.max(1, rows.atMost) : 1 }, () => unseen))
    }
    const where = e.where === undefined ? true : this.part(e.where, inRow)
    if (where === false) return none()
    if (table === 'open' || isOpen(where)) return openBy(splitIn(where))
    const [of, otherwise] = [this.part(e.of, inRow), none()]
    if (isOpen(of) || isOpen(otherwise)) return openBy(splitIn(of, otherwise))
    const { where: _where, ...rest } = e
    return { ...rest, ...(where === true ? {} : { where }), of: exprOf(e.kind, of), none: exprOf(e.kind, otherwise) } as Expr
  }

  /** Rows in columns, none, or those supposed; `unfinished` when nothing was told of them, `open` when not all was. */
  #table(table: Table): 'none' | 'each' | 'unfinished' | 'open' | { readonly rows: readonly Row[] } {
    const { columns } = this.#decisions.guide
    const told = columns.table(table.id)
    if (told !== undefined && (!columns.holes(table.id) || this.#decisions.asked({ by: 'whole', id: table.id }) === 1)) return told
    if (told === 'each') return 'open'
    const supposed = this.#supposed.of(table.id)
    return supposed !== undefined && 'rows' in supposed ? supposed : 'unfinished'
  }

  /** Some row for which a condition holds, looked for cell by cell; what does not decide about it is as little or as much as it may be. */
  #rowWhere(table: Table, where: Expr<'bool'> | undefined, around: Around, rest: 'least' | 'most'): Row | undefined {
    let tries = 0
    const search = (domains: Domains): Row | undefined => {
      const cells = Object.fromEntries(Object.entries(domains).map(([name, domain]) => [name, seenAs(domain, name)]))
      const holds = where === undefined ? true : this.truth(where, { ...around, rows: new Map(around.rows).set(table.id, cells) })
      if (holds === true) return Object.fromEntries(Object.entries(domains).map(([name, domain]) => [name, 'values' in domain ? (domain.values[0] as string) : domain[rest]]))
      if (holds === false || ++tries > mostTries) return undefined
      const split = holds.split !== undefined && holds.split.source in domains ? holds.split : nextSplit(domains)
      for (const part of split?.parts.toReversed() ?? []) {
        const found = search({ ...domains, [(split as Split).source]: part as Domains[string] })
        if (found !== undefined) return found
      }
      return undefined
    }
    return search(domainsOf(table))
  }

  // --- days ------------------------------------------------------------------------------------------------

  #window(e: Extract<Expr, { readonly op: 'spent' | 'lasts' | 'fits' }>, around: Around): Part {
    const of = (inner: Expr) => this.part(inner, around)
    const days = this.#days(e.days, around)
    const n = of(e.window.term.n)
    const args = e.op === 'spent' ? [of(e.on), ...(e.since === undefined ? [] : [of(e.since)])] : [of(e.from), of(e.limit), ...(e.op === 'fits' ? [of(e.n)] : [])]
    if (isOpen(days) || isOpen(n)) return openBy(splitIn(days === 'none' ? undefined : (days as Part), n, ...args))
    const window = { ...e.window, term: { ...e.window.term, n: exprOf('int', n) as Expr<'int'> } }
    if (e.op === 'spent') {
      if (args.some(isOpen)) return between(0, undefined, splitIn(...args))
      if (days === 'none') return 0
      const [on, since] = args as readonly KnownPart[]
      return { ...e, days, window, on: exprOf('day', on as KnownPart) as Expr<'day'>, ...(since === undefined ? {} : { since: exprOf('day', since) as Expr<'day'> }) }
    }
    const some = days === 'none' ? noDays : days
    return fromEnds(
      args,
      ([from, limit, length]) => {
        const fixed = { days: some, window, from: exprOf('day', from as KnownPart) as Expr<'day'>, limit: exprOf('int', limit as KnownPart) as Expr<'int'> }
        return (e.op === 'lasts' ? { ...e, ...fixed } : { ...e, ...fixed, n: exprOf('int', length as KnownPart) as Expr<'int'> }) as Expr
      },
      // The more days are let, the sooner a stay fits.
      e.op === 'fits' ? [1] : [],
    )
  }

  #unfinishedDays(table: Table, days: Days, around: Around): Open {
    return openBy(this.#supposed.lists(table.id, days, () => this.#rowWhere(table, days.where, { ...around, counted: true }, 'most')))
  }

  #days(days: Days, around: Around): Days | 'none' | Open {
    const less: Days[] = []
    let of = days.of
    let where: Part = true
    let inner = around
    if ('is' in of) {
      const table = this.#table(of)
      if (table === 'none' || (typeof table === 'object' && table.rows.length === 0)) return 'none'
      const [row] = typeof table === 'object' ? table.rows : []
      const cells = row ?? (table === 'unfinished' ? anyRow(of) : 'each')
      inner = { ...around, rows: new Map(around.rows).set(of.id, cells) }
      where = days.where === undefined ? true : this.part(days.where, { ...inner, counted: true })
      if (where === false) return 'none'
      if (table === 'unfinished') return this.#unfinishedDays(of, days, around)
      if (table === 'open' || isOpen(where)) return openBy(splitIn(where))
      if (row !== undefined) {
        if (where !== true) return openBy(undefined)
        of = { from: exprOf('day', row['from'] as KnownPart) as Expr<'day'>, to: exprOf('day', row['to'] as KnownPart) as Expr<'day'> }
      }
    } else {
      const [from, to] = [this.part(of.from, around), this.part(of.to, around)]
      if (isOpen(from) || isOpen(to)) return openBy(splitIn(from, to))
      of = { from: exprOf('day', from) as Expr<'day'>, to: exprOf('day', to) as Expr<'day'> }
    }
    for (const one of days.less ?? []) {
      const part = this.#days(one, inner)
      if (isOpen(part)) return part
      if (part !== 'none') less.push(part)
    }
    return { of, ...(where === true ? {} : { where: where as Expr<'bool'> }), ...(less.length === 0 ? {} : { less }) }
  }
}

/** Stands for all keys that a figure does not name. */
const unnamed = 'none of those named'
const fewKeys = 12
const mostTries = 60

/** A row of which nothing is known, and of which nothing can be supposed. */
function anyRow(table: Table): { readonly [column: string]: Part } {
  const known = anyRows.get(table) ?? Object.fromEntries(Object.entries(domainsOf(table)).map(([name, domain]) => [name, seenAs(domain, undefined)]))
  anyRows.set(table, known)
  return known
}
const anyRows = new WeakMap<Table, { readonly [column: string]: Part }>()
function domainsOf(table: Table): Domains {
  const known = domainsOfTables.get(table) ?? Object.fromEntries(Object.entries(table.cells).map(([name, { kind, within }]) => [name, domainOf(kind, within)]))
  domainsOfTables.set(table, known)
  return known
}
const domainsOfTables = new WeakMap<Table, Domains>()

/** What cells of a row may be. */
type Domains = { readonly [column: string]: ValueDomain }

/** A row decides most about what is gathered where this holds: it counts, and with a truth that others cannot undo. */
function decisive({ kind, join, where, of }: Extract<Expr, { readonly op: 'gather' }>): Expr<'bool'> | undefined {
  if (kind !== 'bool') return where
  const decides: Expr<'bool'> = join === 'least' ? { kind, op: 'not', of: of as Expr<'bool'> } : (of as Expr<'bool'>)
  return where === undefined ? decides : { kind, op: 'all', of: [where, decides] }
}

const nextSplit = (domains: Domains): Split | undefined =>
  Object.entries(domains)
    .map(([name, domain]) => splitOf(name, domain))
    .find(({ parts }) => parts.length > 1 && !isPoint(parts))
const isPoint = ([first, second]: Split['parts']): boolean => JSON.stringify(first) === JSON.stringify(second)

/** What grows with each of some parts, and falls with those at some places: worked out at both ends of those not known. */
function fromEnds(parts: readonly Part[], make: (ends: readonly [KnownPart, KnownPart, ...KnownPart[]]) => KnownPart, falls: readonly number[] = []): Part {
  const at = (isMost: boolean): KnownPart | undefined => {
    const ends = parts.map((part, i) => (falls.includes(i) === isMost ? leastOf(part) : mostOf(part)))
    return ends.includes(undefined) ? undefined : make(ends as unknown as readonly [KnownPart, KnownPart])
  }
  return parts.some(isOpen) ? between(at(false), at(true), splitIn(...parts)) : make(parts as unknown as readonly [KnownPart, KnownPart])
}

function summed(e: Extract<Expr, { readonly op: '+' | '-' | '*' }>, a: KnownPart, b: KnownPart): KnownPart {
  if (isExpr(a) || isExpr(b)) return { ...e, a: exprOf('int', a) as Expr<'int'>, b: exprOf('int', b) as Expr<'int'> }
  return e.op === '+' ? Number(a) + Number(b) : e.op === '-' ? Number(a) - Number(b) : Number(a) * Number(b) + 0
}
