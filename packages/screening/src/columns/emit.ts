import { never, walk, type Days, type Expr, type Figure, type Term, type Window } from '@kosh/norms'
import { firstFit, indexOf, lastsFrom, mostSpent, move, spentOn, subtract, union } from '@kosh/norms/reading'
import { endsBefore, isNowhere } from './follow.js'
import { figureReader, pairs, segments, workingMover } from './helpers.js'
import { print, wantDays, wantsOf } from './residue.js'
import { hole, type Codes } from './sheet.js'

/** Writes expressions as JavaScript over columns. What is written is made of numbers and names given here: no text of the law or of a file reaches it. */

/** What written code reads and calls, by the names used in it. */
export type Names = {
  /** The column of a fact, or of a cell of a table, or the first and end rows of each case. */
  readonly fact: (id: string) => string
  readonly cell: (table: string, name: string) => string
  readonly range: (table: string) => { readonly first: string; readonly end: string }
  readonly today: string
  /** Rows of the table stand in the order of their days in every case. */
  readonly isOrdered: (table: string) => boolean
  /** A thing that written code calls. */
  readonly helper: (thing: unknown) => string
  readonly codes: Codes
}

/** A function's body as it is written: statements, then the value. Numbers may be left out of it and stand in a list beside it. */
export class Writer {
  readonly #names: Names
  readonly #numbers: number[] | undefined
  #lines: string[] = []
  #next = 0
  #rows = new Map<string, string>()
  /** What was worked out before, outside of all loops. */
  readonly #known = new Map<string, string>()
  #day: string | undefined

  constructor(names: Names, numbers?: number[]) {
    this.#names = names
    this.#numbers = numbers
  }

  /** The statements so far. */
  get lines(): readonly string[] {
    return this.#lines
  }

  /** The value of an expression for case `i`, after statements that work it out. */
  value(e: Expr): string {
    if (this.#rows.size > 0 || !isWorthKeeping.has(e.op) || wantsOf(e).size > 0) return this.#written(e)
    const key = print(e)
    const known = this.#known.get(key) ?? this.#let(this.#written(e))
    this.#known.set(key, known)
    return known
  }

  #written(e: Expr): string {
    const { codes, helper } = this.#names
    switch (e.op) {
      case 'value':
        return typeof e.of === 'string' ? String(codes.numberOf(e.of)) : typeof e.of === 'boolean' ? String(e.of) : this.#number(Number(e.of))
      case 'today':
        return this.#names.today
      case 'fact': {
        const read = `${this.#names.fact(e.of.id)}[i]`
        return e.of.kind === 'bool' ? `(${read} === 1)` : read
      }
      case 'cell': {
        const read = `${this.#names.cell(e.of.of, e.of.name)}[${this.#rows.get(e.of.of) ?? 'i'}]`
        return e.of.kind === 'bool' ? `(${read} === 1)` : read
      }
      case 'figure': {
        const reading = helper(figureReader(e.of, codes))
        const read = this.#let(
          `${reading}(${[...e.key.map((key, i) => asNumber(this.value(key), e.of.by[i] === 'bool')), e.on === undefined ? (this.#day ?? '0') : this.value(e.on)].join(', ')})`,
        )
        this.#lines.push(`if (${read} === ${hole}) isOpen = true`)
        return e.kind === 'bool' ? `(${read} === 1)` : read
      }
      case 'ask':
        throw new TypeError('a question is left in an expression over columns')
      case 'if':
        return `(${this.value(e.test)} ? ${this.value(e.then)} : ${this.value(e.else)})`
      case 'gather':
        return this.#gather(e)
      case 'not':
        return `!(${this.value(e.of)})`
      case 'all':
        return `(${e.of.map(one => this.value(one)).join(' && ')})`
      case 'any':
        return `(${e.of.map(one => this.value(one)).join(' || ')})`
      case '=':
        return `(${this.value(e.a)} === ${this.value(e.b)})`
      case '<':
      case '<=':
      case '+':
      case '-':
      case '*':
        return `(${asNumber(this.value(e.a), e.a.kind === 'bool')} ${e.op} ${asNumber(this.value(e.b), e.b.kind === 'bool')})`
      case 'least':
        return `Math.min(${this.value(e.a)}, ${this.value(e.b)})`
      case 'greatest':
        return `Math.max(${this.value(e.a)}, ${this.value(e.b)})`
      case 'share':
        return `Math.floor(${this.value(e.of)} * ${this.value(e.n)} / ${e.per})`
      case 'from to':
        return `(${this.value(e.b)} - ${this.value(e.a)})`
      case 'later':
        return this.#later(e)
      case 'spent': {
        const on = this.#let(this.value(e.on))
        const rolling = this.#rolling(e.days, e.window)
        if (rolling !== undefined && e.since === undefined) return this.#spentBack(rolling, on)
        const [days, window] = [this.#days(e.days), this.#window(e.window)]
        return e.since === undefined ? `${helper(spentOn)}(${days}, ${window}, ${on})` : `${helper(mostSpent)}(${days}, ${window}, ${this.value(e.since)}, ${on})`
      }
      case 'lasts': {
        const [from, limit] = [this.#let(this.value(e.from)), this.#let(this.value(e.limit))]
        const rolling = this.#rolling(e.days, e.window)
        if (rolling !== undefined) return this.#lastsBack(rolling, from, limit)
        return `${helper(lastsFrom)}(${this.#days(e.days)}, ${this.#window(e.window)}, ${from}, ${limit})`
      }
      case 'fits':
        return `${helper(firstFit)}(${this.#days(e.days)}, ${this.#window(e.window)}, ${this.value(e.from)}, ${this.value(e.limit)}, ${this.value(e.n)})`
    }
  }

  #number(value: number): string {
    if (this.#numbers === undefined) return `(${value})`
    return `P[p + ${this.#numbers.push(value) - 1}]`
  }

  /** A name for what is worked out once. */
  #let(value: string): string {
    if (/^\w+$/.test(value)) return value
    const name = `v${this.#next++}`
    this.#lines.push(`const ${name} = ${value}`)
    return name
  }

  #later({ from, term }: { readonly from: Expr<'day'>; readonly term: Term }): string {
    const n = this.value(term.n)
    if (term.unit === 'days') {
      const start = this.value(from)
      if (endsBefore(from) && term.n.op === 'value' && Math.abs(term.n.of) < 1e6) return `(${start} + ${n})`
      const once = this.#let(start)
      return `(${once} === ${never} ? ${never} : Math.min(${once} + ${n}, ${never}))`
    }
    if (term.unit !== 'working days') return `${this.#names.helper(move)}(${this.value(from)}, ${n}, '${term.unit}')`
    const moved = this.#let(`${this.#names.helper(workingMover(term.off))}(${this.value(from)}, ${n})`)
    this.#lines.push(`if (${moved} === ${hole}) isOpen = true`)
    return moved
  }

  // --- rows ------------------------------------------------------------------------------------------------

  #gather(e: Extract<Expr, { readonly op: 'gather' }>): string {
    const none = this.#let(asNumber(this.value(e.none), e.kind === 'bool'))
    const [all, some] = [`v${this.#next++}`, `v${this.#next++}`]
    this.#lines.push(`let ${all} = 0, ${some} = false`)
    this.#eachRow(e.rows.id, row => {
      const where = e.where === undefined ? 'true' : this.value(e.where)
      const value = this.#let(asNumber(this.value(e.of), e.kind === 'bool'))
      const joined = e.join === 'sum' ? `${all} + ${value}` : `Math.${e.join === 'least' ? 'min' : 'max'}(${all}, ${value})`
      this.#lines.push(`if (${where}) { ${all} = ${some} ? ${joined} : ${value}; ${some} = true }`)
      return row
    })
    const value = `(${some} ? ${all} : ${none})`
    return e.kind === 'bool' ? `(${value} === 1)` : value
  }

  #eachRow(table: string, write: (row: string) => void): void {
    const row = `k${this.#next++}`
    const { first, end } = this.#names.range(table)
    const outer = this.#rows.get(table)
    this.#lines.push(`for (let ${row} = ${first}[i]; ${row} < ${end}[i]; ${row}++) {`)
    this.#rows.set(table, row)
    write(row)
    this.#lines.push('}')
    if (outer === undefined) this.#rows.delete(table)
    else this.#rows.set(table, outer)
  }

  // --- days ------------------------------------------------------------------------------------------------

  /** A window of so many days that ends on each day, over rows in order of which whole ones count: by far the most, and the fastest. */
  #rolling(days: Days, window: Window): { readonly days: Days; readonly n: string } | undefined {
    if (window.runs !== 'back' || window.term.unit !== 'days' || window.term.n.op !== 'value' || window.term.n.of < 1) return undefined
    if (isNowhere(days)) return { days, n: this.#number(window.term.n.of) }
    if (!('is' in days.of) || days.less !== undefined || !this.#names.isOrdered(days.of.id) || (days.where !== undefined && readsPerDay(days.where))) return undefined
    return { days, n: this.#number(window.term.n.of) }
  }

  /** Rows that count, the latest first, as long as they reach into the window that begins on a day. A day on which one stay ends and the next begins counts once. */
  #backwards(days: Days, least: string, write: (from: string, to: string) => void): void {
    const table = (days.of as { readonly id: string }).id
    const [row, next, to] = [`k${this.#next++}`, `v${this.#next++}`, `v${this.#next++}`]
    const { first, end } = this.#names.range(table)
    const [starts, ends] = [this.#names.cell(table, 'from'), this.#names.cell(table, 'to')]
    const outer = this.#rows.get(table)
    this.#lines.push(`let ${next} = ${never}`, `for (let ${row} = ${end}[i] - 1; ${row} >= ${first}[i] && ${ends}[${row}] >= ${least}; ${row}--) {`)
    this.#rows.set(table, row)
    if (days.where !== undefined) this.#lines.push(`if (!(${this.value(days.where)})) continue`)
    this.#lines.push(`const ${to} = Math.min(${ends}[${row}], ${next} - 1)`, `${next} = ${starts}[${row}]`)
    write(next, to)
    this.#lines.push('}')
    if (outer === undefined) this.#rows.delete(table)
    else this.#rows.set(table, outer)
  }

  #spentBack({ days, n }: { readonly days: Days; readonly n: string }, on: string): string {
    if (isNowhere(days)) return '0'
    const [spent, least] = [`v${this.#next++}`, `v${this.#next++}`]
    this.#lines.push(`let ${spent} = 0`, `const ${least} = ${on} - ${n} + 1`)
    this.#backwards(days, least, (from, to) => this.#lines.push(`${spent} += Math.max(0, Math.min(${to}, ${on}) - Math.max(${from}, ${least}) + 1)`))
    return spent
  }

  /** The days used before the entry push the last day forward; as far as they drop out of the window before it, they are given back, the oldest first. */
  #lastsBack({ days, n }: { readonly days: Days; readonly n: string }, from: string, limit: string): string {
    const last = `v${this.#next++}`
    const [length, least, oldest] = [this.#let(n), `v${this.#next++}`, `v${this.#next++}`]
    const ending = (write: () => void) => {
      this.#lines.push(`let ${last} = ${never}`, `if (${from} !== ${never} && ${limit} < ${length}) {`)
      write()
      this.#lines.push('}')
    }
    ending(() => {
      this.#lines.push(`${last} = ${from} - 1 + ${limit}`)
      if (!isNowhere(days)) {
        this.#lines.push(`const ${least} = ${from} - ${length} + 1`, `let ${oldest} = -1`)
        const table = (days.of as { readonly id: string }).id
        const [starts, ends] = [this.#names.cell(table, 'from'), this.#names.cell(table, 'to')]
        let row = ''
        this.#backwards(days, least, (begin, to) => {
          row = this.#rows.get(table) ?? ''
          this.#lines.push(`if (${begin} < ${from}) { ${last} -= Math.max(0, Math.min(${to}, ${from} - 1) - Math.max(${begin}, ${least}) + 1); ${oldest} = ${row} }`)
        })
        const [again, a, b] = [`k${this.#next++}`, `v${this.#next++}`, `v${this.#next++}`]
        this.#lines.push(`if (${oldest} >= 0 && ${last} >= ${from} && ${last} >= Math.max(${starts}[${oldest}], ${least}) + ${length} - 1)`)
        this.#lines.push(`for (let ${again} = ${oldest}, done = ${least} - 1; ${again} < ${this.#names.range(table).end}[i] && ${starts}[${again}] < ${from}; ${again}++) {`)
        this.#rows.set(table, again)
        if (days.where !== undefined) this.#lines.push(`if (!(${this.value(days.where)})) continue`)
        this.#lines.push(`const ${a} = Math.max(${starts}[${again}], done + 1), ${b} = Math.min(${ends}[${again}], ${from} - 1)`)
        this.#lines.push(`if (${b} < ${a}) continue`, `if (${last} < ${a} + ${length} - 1) break`, `${last} += ${b} - ${a} + 1`, `done = ${b}`, '}')
        this.#rows.delete(table)
      }
      this.#lines.push(`if (${last} < ${from}) ${last} = ${from} - 1`)
    })
    return last
  }

  #window({ term, runs }: Window): string {
    const n = this.value(term.n)
    return `{ n: ${n}, unit: '${term.unit === 'working days' ? 'days' : term.unit}', runs: '${runs}' }`
  }

  /** A set of days as spans in order. */
  #days(days: Days): string {
    const { helper } = this.#names
    if (isNowhere(days)) return '[]'
    if (!('is' in days.of)) return this.#less(`${helper(union)}([[${this.value(days.of.from)}, ${this.value(days.of.to)}]])`, days.less ?? [])
    const table = days.of
    const own = table.id
    const spans = `v${this.#next++}`
    this.#lines.push(`let ${spans} = []`)
    const perRow = (days.less ?? []).filter(one => wantsRow(one, own))
    this.#eachRow(own, row => {
      const [from, to] = [`${this.#names.cell(own, 'from')}[${row}]`, `${this.#names.cell(own, 'to')}[${row}]`]
      const cuts = days.where === undefined ? [] : cutsOf(days.where)
      const keep = (span: string) => {
        if (perRow.length === 0) this.#lines.push(`${spans}.push(${span})`)
        else this.#lines.push(`for (const one of ${helper(pairs)}(${this.#less(`${helper(union)}([${span}])`, perRow)})) ${spans}.push(one)`)
      }
      if (days.where === undefined) return keep(`[${from}, ${to}]`)
      if (cuts.length === 0) {
        this.#lines.push(`if (${this.value(days.where)}) {`)
        keep(`[${from}, ${to}]`)
        this.#lines.push('}')
        return
      }
      const part = `v${this.#next++}`
      this.#lines.push(`for (const ${part} of ${helper(segments(cuts))}(${from}, ${to})) {`)
      const outer = this.#day
      this.#day = `${part}[0]`
      this.#lines.push(`if (${this.value(days.where)}) {`)
      this.#day = outer
      keep(part)
      this.#lines.push('}', '}')
    })
    return this.#less(
      `${helper(union)}(${spans})`,
      (days.less ?? []).filter(one => !wantsRow(one, own)),
    )
  }

  #less(days: string, less: readonly Days[]): string {
    return less.reduce((all, one) => `${this.#names.helper(subtract)}(${all}, ${this.#days(one)})`, this.#let(days))
  }
}

const isWorthKeeping: ReadonlySet<Expr['op']> = new Set(['gather', 'spent', 'lasts', 'fits', 'later'])

const asNumber = (written: string, isTruth: boolean): string => (isTruth ? `Number(${written})` : written)

const readsPerDay = (where: Expr<'bool'>): boolean => cutsOf(where).length > 0 || figuresOf(where).length > 0
function cutsOf(where: Expr<'bool'>): readonly number[] {
  return [...new Set(figuresOf(where).flatMap(figure => indexOf(figure).changes))].toSorted((a, b) => a - b)
}
/** The figures a condition reads on each day counted. */
function figuresOf(where: Expr): readonly Figure[] {
  const found: Figure[] = []
  walk(where, e => {
    if (e.op === 'figure' && e.on === undefined) found.push(e.of)
  })
  return found
}

function wantsRow(days: Days, table: string): boolean {
  const wanted = new Set<string>()
  wantDays(days, wanted)
  return wanted.has(table)
}
