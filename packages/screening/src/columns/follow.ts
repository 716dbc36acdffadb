import { inSpan, type Corpus, type Days, type Expr, type Fact, type Kind, type Known, type Listing, type Question, type Rule, type Table, type Values } from '@kosh/norms'
import { changesIn, indexOf, isRows, lineOn, linesOf, move, names, type Key } from '@kosh/norms/reading'
import { print, wantsOf } from './residue.js'
import { hole } from './sheet.js'

/**
 * Follows one case through the law and keeps what others like it share. What is the same of many (a citizenship, the days between two changes of a
 * figure, whether a condition holds) is asked of a guide and from then on taken as known; what differs from case to case stays an expression.
 * Whatever is not known makes the answer open, unless it cannot matter: the single reader then says what it could still be.
 */

/** A value, or an expression over columns; `undefined`: not known. */
export type Part = Known<Values[Kind] | Expr>
type KnownPart = Values[Kind] | Expr

/** What tells cases apart. Each is asked of the guide once along a way. */
export type Sort =
  /** The value of a truth or code. */
  | { readonly by: 'fact'; readonly id: string }
  /** 1 when a day or number is known. */
  | { readonly by: 'told'; readonly id: string }
  /** 1 when all rows of the case were told, and every cell of them is known. */
  | { readonly by: 'whole'; readonly id: string }
  /** How many of these days or numbers it has reached. */
  | { readonly by: 'bounds'; readonly of: Expr; readonly at: readonly number[] }
  /** 1 when it holds. */
  | { readonly by: 'truth'; readonly of: Expr<'bool'> }
  /** Its place among these, -1 for none. */
  | { readonly by: 'value'; readonly of: Expr; readonly among: readonly number[] }

export type Guide = {
  readonly columns: Columns
  /** In what respect the case is sorted, and how it is. Asked in the same order of all cases that were alike so far. */
  readonly ask: (sort: Sort) => number
  readonly codeOf: (number: number) => string
}
/** Which facts and tables have columns, and what is the same of all cases. */
export type Columns = {
  readonly fact: (id: string) => { readonly same: Values[Kind] | undefined } | 'each' | undefined
  readonly table: (id: string) => 'none' | 'each' | undefined
  readonly today: number | undefined
  /** Some case has a row of this table with a cell not known, or may have more rows. */
  readonly holes: (id: string) => boolean
}

/** What the law comes to for all cases that are alike: a value, also one still to be worked out for each; nothing; or open. */
export type Result = { readonly stands: 'settled'; readonly value: Part } | { readonly stands: 'silent' } | { readonly stands: 'open' }
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

type Row = 'each' | { readonly [column: string]: Part }
/** Where an expression is read: whose day's text, whether on each day counted, and the rows at hand. */
type Around = { readonly text: Part; readonly counted: boolean; readonly rows: ReadonlyMap<string, Row> }
type Listed = { readonly rows: readonly { readonly there: Known<boolean>; readonly cells: { readonly [column: string]: Part } }[]; readonly silent: boolean }

const isExpr = (part: Part): part is Expr => typeof part === 'object'
const valueOf = (kind: Kind, of: Values[Kind]): Expr => ({ kind, op: 'value', of }) as Expr
const exprOf = (kind: Kind, part: KnownPart): Expr => (isExpr(part) ? part : valueOf(kind, part))

/** The answer of one question for all cases like the one the guide knows. */
export function follow(question: Question, law: Law, guide: Guide): Result {
  return new Follower(law, guide).answer(question)
}

class Follower {
  readonly #law: Law
  readonly #guide: Guide
  readonly #answers = new Map<string, Result>()
  readonly #lists = new Map<string, Listed>()
  /** What the guide said of each thing on this way. */
  readonly #said = new Map<string, number>()
  /** Between which bounds each expression lies. */
  readonly #within = new Map<string, readonly [least: number, below: number]>()

  constructor(law: Law, guide: Guide) {
    this.#law = law
    this.#guide = guide
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
    return this.#isLess(weightOf(later.value), weightOf(first.value)) === true ? later : first
  }

  #textDay(asOf: Expr<'day'> | undefined): Part {
    return asOf === undefined ? this.#today() : this.part(asOf, { text: this.#today(), counted: false, rows: noRows })
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
      values.push({ there: stands, value: this.part(rule.then as Expr, around) })
    }
    return this.#joined(question, values)
  }

  #joined({ kind, join }: Question, values: readonly Heard[]): Result {
    if (values.length === 0) return silence
    if (kind === 'bool' && join !== 'one') {
      const decides = join === 'greatest'
      if (values.some(one => one.there === true && one.value === decides)) return { stands: 'settled', value: decides }
    }
    const heard = join === 'sum' ? allOf(values) : withoutEchoes(values)
    if (heard === undefined) return openness
    const [first, ...others] = heard
    if (first === undefined) return silence
    if (join === 'one') return others.every(other => this.#isSame(kind, other, first)) ? { stands: 'settled', value: first } : openness
    if (kind === 'bool') return { stands: 'settled', value: join === 'least' }
    return { stands: 'settled', value: others.reduce<KnownPart>((all, other) => join3(kind as 'int' | 'day', join, all, other), first) }
  }

  #isSame(kind: Kind, a: KnownPart, b: KnownPart): boolean {
    if (isExpr(a) && isExpr(b) && print(a) === print(b)) return true
    return this.#compared('=', kind, a, b) === true
  }

  #inForce(of: Question | Listing, text: KnownPart): Known<readonly Rule[]> {
    const rules = this.#law.rulesOf(of)
    const changes = changesIn([...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by))])
    const day = this.#dayWithin(text, changes)
    return day === undefined ? undefined : rules.filter(rule => inSpan(rule.force, day))
  }

  /** A day that stands for all on which the law is the same as on the day at hand. */
  #dayWithin(text: KnownPart, changes: readonly number[]): Known<number> {
    if (!isExpr(text)) return Number(text)
    const reached = this.#reached(text, changes)
    if (reached === undefined) return undefined
    return reached === 0 ? (changes[0] ?? 0) - 1 : (changes[reached - 1] as number)
  }

  /** Whether each rule stands: its condition holds, and none that stands displaces it. */
  #standing(rules: readonly Rule[], text: KnownPart): (rule: Rule) => Known<boolean> {
    const known = new Map<Rule, Known<boolean>>()
    const around = { text, counted: false, rows: noRows }
    const grounded = (over: { readonly by: readonly { readonly from: number; readonly to?: number }[] }) => {
      const day = this.#dayWithin(text, changesIn(over.by))
      return day !== undefined && over.by.some(one => one.from <= day && (one.to === undefined || day <= one.to))
    }
    const standing = (rule: Rule): Known<boolean> => {
      if (known.has(rule)) return known.get(rule)
      let stands = rule.when === undefined ? true : this.#truth(rule.when, around)
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

  #rowsOf(listing: Listing): Known<Listed> {
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
        if (this.#isLess(b, a) === true) found = later
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
          cells: Object.fromEntries(Object.entries(row).map(([name, e]) => [name, this.part(e, around)])),
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
      const day = this.#dayWithin(around.text as KnownPart, changesIn(over.by))
      if (day === undefined || !over.by.some(ground => inSpan(ground, day))) continue
      const stands = standing(by)
      if (stands === false) continue
      const inRow: Around = { ...around, rows: new Map([[listing.id, one.cells]]) }
      const hit = both(stands, this.#truth(over.rows, inRow))
      if (hit === false) continue
      if (over.instead === undefined) one = { ...one, there: hit === true ? false : one.there === false ? false : undefined }
      else {
        const cells = { ...one.cells }
        for (const [name, e] of Object.entries(over.instead)) cells[name] = hit === true ? this.part(e, inRow) : undefined
        one = { ...one, cells }
      }
    }
    return one
  }

  #weight({ weigh }: Listing, { rows }: Listed): Part {
    if (weigh === undefined) return 0
    return this.#gathered(
      'int',
      'greatest',
      rows.map(row => ({ there: row.there, value: row.cells[weigh.name] ?? 0 })),
      () => 0,
    )
  }

  #gathered(kind: Kind, join: 'least' | 'greatest' | 'sum', entries: readonly Heard[], none: () => Part): Part {
    const here = entries.filter(entry => entry.there !== false)
    if (here.length === 0) return none()
    if (kind === 'bool') {
      const decides = join === 'greatest'
      if (here.some(entry => entry.there === true && entry.value === decides)) return decides
    }
    const heard = join === 'sum' ? allOf(here) : withoutEchoes(here)
    if (heard === undefined) return undefined
    const [first, ...others] = heard
    if (first === undefined) return none()
    if (kind === 'bool') return join === 'least'
    return others.reduce<KnownPart>((all, other) => join3(kind as 'int' | 'day', join, all, other), first)
  }

  // --- expressions -----------------------------------------------------------------------------------------

  /** A condition. It is decided by the guide unless it depends on the row or day at hand; then its cases cannot be told apart, and it counts as open. */
  #truth(e: Expr<'bool'>, around: Around): Known<boolean> {
    const part = this.part(e, around)
    return typeof part === 'boolean' ? part : undefined
  }

  part(e: Expr, around: Around): Part {
    const made = this.#made(e, around)
    if (!isExpr(made) || made.kind !== 'bool' || wantsOf(made).size > 0) return made
    return this.#holds(made)
  }

  #made(e: Expr, around: Around): Part {
    const of = (inner: Expr) => this.part(inner, around)
    switch (e.op) {
      case 'value':
        return e.of
      case 'today':
        return this.#today()
      case 'fact':
        return this.#fact(e.of as Fact)
      case 'cell': {
        const row = around.rows.get(e.of.of)
        return row === 'each' || row === undefined ? e : row[e.of.name]
      }
      case 'figure':
        return this.#figure(e, around)
      case 'ask': {
        const found = this.answer(e.of as Question)
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
        return a === undefined || b === undefined ? undefined : this.#compared(e.op, e.a.kind, a, b)
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
        return a === undefined || b === undefined ? undefined : join3(e.kind, e.op, a, b)
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

  #today(): Part {
    return this.#guide.columns.today ?? ({ kind: 'day', op: 'today' } as const)
  }

  #fact(fact: Fact): Part {
    const column = this.#guide.columns.fact(fact.id)
    if (column === undefined) return undefined
    if (column !== 'each') return column.same
    if (fact.kind === 'int' || fact.kind === 'day') return this.#asked({ by: 'told', id: fact.id }) === 1 ? ({ kind: fact.kind, op: 'fact', of: fact } as Expr) : undefined
    const number = this.#asked({ by: 'fact', id: fact.id })
    if (number === hole) return undefined
    return fact.kind === 'bool' ? number === 1 : this.#guide.codeOf(number)
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
    const day = this.#dayWithin(on, own)
    return day === undefined ? undefined : valueOn(day)
  }

  /** A key that differs from case to case: which of those the figure names it is. Undefined when it depends on the row at hand. */
  #named(e: Extract<Expr, { readonly op: 'figure' }>, at: number, key: Expr): Key | undefined {
    if (wantsOf(key).size > 0) return undefined
    const values = [...new Set((e.of.rows as readonly { readonly key: readonly Key[] }[]).map(row => Number(row.key[at])))].toSorted((a, b) => a - b)
    const place = this.#asked({ by: 'value', of: key, among: values })
    if (place === hole) return undefined
    return place < 0 ? 'none of those named' : (values[place] as number)
  }

  #gather(e: Extract<Expr, { readonly op: 'gather' }>, around: Around): Part {
    const { rows } = e
    if (rows.is === 'listing') {
      const listed = this.#rowsOf(rows)
      if (listed === undefined) return undefined
      const entries = listed.rows.map(row => {
        const inRow: Around = { ...around, rows: new Map(around.rows).set(rows.id, row.cells) }
        const there = both(row.there, e.where === undefined ? true : this.#truth(e.where, inRow))
        return { there, value: there === false ? undefined : this.part(e.of, inRow) }
      })
      return this.#gathered(e.kind, e.join, entries, () => this.part(e.none, around))
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
    return !this.#guide.columns.holes(table.id) || this.#asked({ by: 'whole', id: table.id }) === 1 ? this.#guide.columns.table(table.id) : undefined
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

  // --- what is decided -------------------------------------------------------------------------------------

  #compared(op: '=' | '<' | '<=', kind: Kind, a: KnownPart, b: KnownPart): Part {
    if (!isExpr(a) && !isExpr(b)) return op === '=' ? a === b : op === '<' ? Number(a) < Number(b) : Number(a) <= Number(b)
    const made = { kind: 'bool', op, a: exprOf(kind, a), b: exprOf(kind, b) } as Expr<'bool'>
    if (kind === 'bool' || kind === 'code' || wantsOf(made).size > 0) return made
    if (isExpr(a) && !isExpr(b)) return op === '=' ? this.#isAt(a, Number(b)) : this.#below(a, op === '<' ? Number(b) : Number(b) + 1)
    if (!isExpr(a) && isExpr(b)) return op === '=' ? this.#isAt(b, Number(a)) : opposite(this.#below(b, op === '<' ? Number(a) + 1 : Number(a)))
    return this.#holds(made)
  }

  #isLess(a: Part, b: Part): Part {
    return a === undefined || b === undefined ? undefined : this.#compared('<', 'int', a, b)
  }

  #below(e: Expr, bound: number): Known<boolean> {
    const reached = this.#reached(e, [bound])
    return reached === undefined ? undefined : reached === 0
  }
  #isAt(e: Expr, at: number): Known<boolean> {
    const reached = this.#reached(e, [at, at + 1])
    return reached === undefined ? undefined : reached === 1
  }

  #holds(e: Expr<'bool'>): Known<boolean> {
    const said = this.#asked({ by: 'truth', of: e })
    return said === hole ? undefined : said === 1
  }

  /** How many of some days or numbers, in order, it has reached; asked only of those it may lie between. */
  #reached(e: Expr, bounds: readonly number[]): Known<number> {
    const { base, plus } = tied(e)
    const key = print(base)
    const [least, below] = this.#within.get(key) ?? [-Infinity, Infinity]
    const own = bounds.map(bound => bound - plus)
    const before = own.filter(bound => bound <= least).length
    const inside = own.filter(bound => bound > least && bound < below)
    if (inside.length === 0) return before
    const at = this.#guide.ask({ by: 'bounds', of: base, at: inside })
    if (at === hole) return undefined
    this.#within.set(key, [at === 0 ? least : (inside[at - 1] as number), at === inside.length ? below : (inside[at] as number)])
    return before + at
  }

  #asked(sort: Sort): number {
    const key =
      sort.by === 'truth' || sort.by === 'bounds' || sort.by === 'value' ? `${sort.by} ${print(sort.of)} ${sort.by === 'value' ? sort.among.join() : ''}` : `${sort.by} ${sort.id}`
    const known = this.#said.get(key)
    if (known !== undefined) return known
    const said = this.#guide.ask(sort)
    this.#said.set(key, said)
    return said
  }
}

const noRows: ReadonlyMap<string, Row> = new Map()
/** A set of days without any. */
const nowhere = valueOf('day', 0 as never) as Expr<'day'>
const noDays: Days = { of: { from: valueOf('day', 1 as never) as Expr<'day'>, to: nowhere } }
export const isNowhere = (days: Days): boolean => days === noDays

/** A value, and whether it is there. */
type Heard = { readonly there: Known<boolean>; readonly value: Part }
/** The values that are joined. Whether one stands does not matter when one that surely stands says the same. */
function withoutEchoes(values: readonly Heard[]): Known<readonly KnownPart[]> {
  const sure = new Set(values.flatMap(({ there, value }) => (there === true && value !== undefined ? [printed(value)] : [])))
  return allOf(values.filter(({ there, value }) => there === true || value === undefined || !sure.has(printed(value))))
}
/** All values, if all are known to be there. */
const allOf = (values: readonly Heard[]): Known<readonly KnownPart[]> =>
  values.some(({ there, value }) => there !== true || value === undefined) ? undefined : values.map(one => one.value as KnownPart)
const printed = (part: KnownPart): string => (isExpr(part) ? print(part) : `${typeof part} ${String(part)}`)

const opposite = (truth: Known<boolean>): Known<boolean> => (truth === undefined ? undefined : !truth)
const both = (a: Known<boolean>, b: Known<boolean>): Known<boolean> => (a === false || b === false ? false : a === true ? b : a)
const weightOf = (part: Part): Part => (typeof part === 'boolean' ? Number(part) : part)

function join3(kind: 'int' | 'day', join: 'least' | 'greatest' | 'sum', a: KnownPart, b: KnownPart): KnownPart {
  if (!isExpr(a) && !isExpr(b)) return join === 'sum' ? Number(a) + Number(b) : join === 'least' ? Math.min(Number(a), Number(b)) : Math.max(Number(a), Number(b))
  if (join !== 'sum' && isExpr(a) && isExpr(b)) {
    const [one, other] = [tied(a), tied(b)]
    if (print(one.base) === print(other.base)) return one.plus <= other.plus === (join === 'least') ? a : b
    // Of parts joined alike, one that is tied to the other adds nothing or replaces it.
    if (a.op === join) {
      for (const [part, rest] of [
        [a.a, a.b],
        [a.b, a.a],
      ] as const)
        if (print(tied(part).base) === print(other.base)) return join3(kind, join, rest, join3(kind, join, part, b))
    }
  }
  if (join !== 'sum' && isExpr(a) && isExpr(b)) {
    // greatest(least(x, y), least(x, z)) is least(x, greatest(y, z)).
    const inner = join === 'least' ? 'greatest' : 'least'
    if (a.op === inner && b.op === inner)
      for (const [x, y] of [
        [a.a, a.b],
        [a.b, a.a],
      ] as const)
        for (const [shared, z] of [
          [b.a, b.b],
          [b.b, b.a],
        ] as const)
          if (print(x) === print(shared)) return join3(kind, inner, x, join3(kind, join, y, z))
  }
  return { kind, op: join === 'sum' ? '+' : join, a: exprOf(kind, a), b: exprOf(kind, b) } as Expr
}

/** An expression as another one and a number of days or units more. */
function tied(e: Expr): { readonly base: Expr; readonly plus: number } {
  if (e.op === 'later' && e.term.unit === 'days' && e.term.n.op === 'value' && endsBefore(e.from)) return moved(e.from, e.term.n.of)
  if (e.op === '+' && e.b.op === 'value') return moved(e.a, e.b.of)
  if (e.op === '+' && e.a.op === 'value') return moved(e.b, e.a.of)
  if (e.op === '-' && e.b.op === 'value') return moved(e.a, -e.b.of)
  return { base: e, plus: 0 }
}
function moved(e: Expr, by: number): { readonly base: Expr; readonly plus: number } {
  const { base, plus } = tied(e)
  return { base, plus: plus + by }
}

/** It lies so long before `never` that some days more never reach it. */
export function endsBefore(e: Expr): boolean {
  if (e.op === 'today') return true
  if (e.op === 'fact') return (e.of.within as readonly [number, number])[1] < 0x70000000
  if (e.op === 'value') return Number(e.of) < 0x70000000
  return e.op === 'later' && e.term.unit === 'days' && e.term.n.op === 'value' && Math.abs(e.term.n.of) < 1e6 && endsBefore(e.from)
}
