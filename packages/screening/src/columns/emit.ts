import { never, walk, type Days, type Expr, type Figure, type Table, type Term, type Window } from '@kosh/norms'
import { firstFit, indexOf, lastsFrom, mostSpent, spentOn, subtract, union } from '@kosh/norms/reading'
import { endsBefore, isNowhere } from './part.js'
import { figureReader, monthMover, pairs, segments, workingMover, yearMover } from './called.js'
import { print, wantsOf, wantsOfDays } from './residue.js'
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
  /** Cells read already, by their text: a row has a name of its own. */
  readonly #read = new Map<string, string>()
  /** What was worked out before, outside of all loops. */
  readonly #known = new Map<string, string>()
  #day: string | undefined
  #canBeOpen = false

  constructor(names: Names, numbers?: number[]) {
    this.#names = names
    this.#numbers = numbers
  }

  /** The statements so far. */
  get lines(): readonly string[] {
    return this.#lines
  }

  /** What is written sets `isOpen` where the law is not known. */
  get canBeOpen(): boolean {
    return this.#canBeOpen
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
        const cell = `${this.#names.cell(e.of.of, e.of.name)}[${this.#rows.get(e.of.of) ?? 'i'}]`
        const read = this.#read.get(cell) ?? cell
        return e.of.kind === 'bool' ? `(${read} === 1)` : read
      }
      case 'figure': {
        const reading = helper(figureReader(e.of, codes))
        const read = this.#let(
          `${reading}(${[...e.key.map((key, i) => asNumber(this.value(key), e.of.by[i] === 'bool')), e.on === undefined ? (this.#day ?? '0') : this.value(e.on)].join(', ')})`,
        )
        this.#openAt(read)
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
      case 'least': {
        const [first, second] = e.a.op === 'lasts' ? [e.b, e.a] : [e.a, e.b]
        const least = this.#let(this.value(first))
        return `Math.min(${least}, ${second.op === 'lasts' && !this.#known.has(print(second)) ? this.#lasts(second, least) : this.value(second)})`
      }
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
        const plain = e.since === undefined ? this.#plain(e.days, e.window) : undefined
        if (plain !== undefined) return this.#spentIn(plain, on)
        const [days, window] = [this.#days(e.days), this.#window(e.window)]
        return e.since === undefined ? `${helper(spentOn)}(${days}, ${window}, ${on})` : `${helper(mostSpent)}(${days}, ${window}, ${this.value(e.since)}, ${on})`
      }
      case 'lasts':
        return this.#lasts(e)
      case 'fits':
        return `${helper(firstFit)}(${this.#days(e.days)}, ${this.#window(e.window)}, ${this.value(e.from)}, ${this.value(e.limit)}, ${this.value(e.n)})`
    }
  }

  #number(value: number): string {
    if (this.#numbers === undefined) return `(${value})`
    return `p${this.#numbers.push(value) - 1}`
  }

  #openAt(read: string): void {
    this.#canBeOpen = true
    this.#lines.push(`if (${read} === ${hole}) isOpen = true`)
  }

  #name(): string {
    return `v${this.#next++}`
  }

  /** A name for what is worked out once. */
  #let(value: string): string {
    if (/^\w+$/.test(value)) return value
    const name = this.#name()
    this.#lines.push(`const ${name} = ${value}`)
    return name
  }

  #lasts(e: Extract<Expr, { readonly op: 'lasts' }>, enough?: string): string {
    const [from, limit] = [this.#let(this.value(e.from)), this.#let(this.value(e.limit))]
    const plain = this.#plain(e.days, e.window)
    if (plain !== undefined) return this.#lastsIn(plain, from, limit, endsBefore(e.from), enough)
    return `${this.#names.helper(lastsFrom)}(${this.#days(e.days)}, ${this.#window(e.window)}, ${from}, ${limit})`
  }

  #later({ from, term }: { readonly from: Expr<'day'>; readonly term: Term }): string {
    const n = this.value(term.n)
    if (term.unit === 'days') {
      const start = this.value(from)
      if (endsBefore(from) && term.n.op === 'value' && Math.abs(term.n.of) < 1e6) return `(${start} + ${n})`
      const once = this.#let(start)
      return `(${once} === ${never} ? ${never} : Math.min(${once} + ${n}, ${never}))`
    }
    if (term.unit !== 'working days') return `${this.#names.helper(term.unit === 'months' ? monthMover : yearMover)}(${this.value(from)}, ${n})`
    const moved = this.#let(`${this.#names.helper(workingMover(term.off))}(${this.value(from)}, ${n})`)
    this.#openAt(moved)
    return moved
  }

  // --- rows ------------------------------------------------------------------------------------------------

  #gather(e: Extract<Expr, { readonly op: 'gather' }>): string {
    if (e.kind === 'bool') return this.#anyRow(e as Extract<Expr<'bool'>, { readonly op: 'gather' }>)
    const none = this.#let(this.value(e.none))
    const [all, some] = [this.#name(), this.#name()]
    this.#lines.push(`let ${all} = 0, ${some} = false`)
    this.#eachRow(e.rows.id, () => {
      const where = e.where === undefined ? 'true' : this.value(e.where)
      const value = this.#let(this.value(e.of))
      const joined = e.join === 'sum' ? `${all} + ${value}` : `Math.${e.join === 'least' ? 'min' : 'max'}(${all}, ${value})`
      this.#lines.push(`if (${where}) { ${all} = ${some} ? ${joined} : ${value}; ${some} = true }`)
    })
    return `(${some} ? ${all} : ${none})`
  }

  /** The greatest of truths is true, the least false, with the first row that is: the latest, which it often is, are looked at first. */
  #anyRow(e: Extract<Expr<'bool'>, { readonly op: 'gather' }>): string {
    const decides = String(e.join !== 'least')
    const none = this.#let(this.value(e.none))
    const all = this.#name()
    this.#lines.push(`let ${all} = ${none}`)
    this.#eachRow(
      e.rows.id,
      () => {
        const where = e.where === undefined ? 'true' : this.value(e.where)
        this.#lines.push(`if (${where}) { ${all} = ${this.value(e.of)}; if (${all} === ${decides}) break }`)
      },
      'latest first',
    )
    return all
  }

  /** A loop over the rows of a case in either direction, the oldest from one on where that is known. */
  #eachRow(table: string, write: (row: string) => void, way: 'oldest first' | 'latest first' = 'oldest first', start?: string): void {
    const row = this.#name()
    const { first, end } = this.#names.range(table)
    const stop = this.#let(`${way === 'latest first' ? first : end}[i]`)
    const outer = this.#rows.get(table)
    this.#lines.push(
      way === 'latest first' ? `for (let ${row} = ${end}[i] - 1; ${row} >= ${stop}; ${row}--) {` : `for (let ${row} = ${start ?? `${first}[i]`}; ${row} < ${stop}; ${row}++) {`,
    )
    this.#rows.set(table, row)
    write(row)
    this.#lines.push('}')
    if (outer === undefined) this.#rows.delete(table)
    else this.#rows.set(table, outer)
  }

  // --- days ------------------------------------------------------------------------------------------------

  /** A window of so many days, over rows in order of which whole ones count: by far the most, and the fastest. */
  #plain(days: Days, window: Window): Plain | undefined {
    const { runs, term } = window
    if (runs === 'calendar' || term.unit !== 'days' || term.n.op !== 'value' || term.n.of < 1) return undefined
    if (!isNowhere(days) && (!('is' in days.of) || days.less !== undefined || !this.#names.isOrdered(days.of.id) || (days.where !== undefined && readsPerDay(days.where))))
      return undefined
    return { days, runs, n: this.#number(term.n.of) }
  }

  /** Rows that count, one by one in either direction, as long as they are of interest. */
  #eachOf(days: Days, way: 'oldest first' | 'latest first', start: string | undefined, isOver: (at: Ends) => string, write: (at: Ends) => void): void {
    const table = (days.of as Table).id
    this.#eachRow(
      table,
      row => {
        const [from, to] = [this.#cell(table, 'from', row), this.#cell(table, 'to', row)]
        this.#lines.push(`if (${isOver({ row, from, to })}) break`)
        if (days.where !== undefined) this.#lines.push(`if (!(${this.value(days.where)})) continue`)
        write({ row, from, to })
      },
      way,
      start,
    )
  }

  /** A cell that is read once for its row. */
  #cell(table: string, name: string, row: string): string {
    const cell = `${this.#names.cell(table, name)}[${row}]`
    const read = this.#let(cell)
    this.#read.set(cell, read)
    return read
  }

  /**
   * The days used from the first of a window up to before a day, and the oldest row that has any, or -1. Rows come latest first; a day on which one stay
   * ends and the next begins counts once.
   */
  #usedBack(days: Days, least: string, before: string): { readonly used: string; readonly oldest: string } {
    const [used, oldest, next] = [this.#name(), this.#name(), this.#name()]
    this.#lines.push(`let ${used} = 0, ${oldest} = -1, ${next} = ${before}`)
    this.#eachOf(
      days,
      'latest first',
      undefined,
      ({ to }) => `${to} < ${least}`,
      ({ row, from, to }) => {
        this.#lines.push(`if (${from} >= ${before}) continue`)
        // Whether a stay begins in the window cannot be guessed, so there is no branch for it.
        const later = `((${from} - ${least}) & -(${from} > ${least} | 0))`
        this.#lines.push(`${used} += Math.min(${to}, ${next} - 1) - ${least} - ${later} + 1`, `${oldest} = ${row}`, `${next} = ${from}`)
      },
    )
    return { used, oldest }
  }

  /** The first day of the window to which a day belongs, windows opening with the first day present after the last one; and the days used of it before another. */
  #usedSinceEntry({ days, n }: Plain, on: string, before: string): { readonly start: string; readonly used: string } {
    const [start, used, done, end] = [this.#name(), this.#name(), this.#name(), this.#name()]
    this.#lines.push(`let ${start} = ${longAgo}, ${used} = 0, ${done} = ${longAgo}`)
    if (!isNowhere(days))
      this.#eachOf(
        days,
        'oldest first',
        undefined,
        ({ from }) => `${from} >= ${before}`,
        ({ from, to }) => {
          this.#lines.push(`const ${end} = Math.min(${to}, ${before} - 1)`)
          this.#lines.push(`if (${from} >= ${start} + ${n}) { ${start} = ${from}; ${used} = 0 }`)
          this.#lines.push(`if (${end} >= ${start} + ${n}) { ${start} += Math.floor((${end} - ${start}) / ${n}) * ${n}; ${used} = ${end} - ${start} + 1 }`)
          this.#lines.push(`else ${used} += ${end} - Math.max(${from}, ${done} + 1) + 1`, `${done} = ${end}`)
        },
      )
    this.#lines.push(`if (${on} >= ${start} + ${n}) { ${start} = ${on}; ${used} = 0 }`)
    return { start, used }
  }

  #spentIn(plain: Plain, on: string): string {
    const { days, runs, n } = plain
    if (isNowhere(days)) return '0'
    const before = this.#let(`${on} + 1`)
    return runs === 'entry' ? this.#usedSinceEntry(plain, on, before).used : this.#usedBack(days, this.#let(`${before} - ${n}`), before).used
  }

  /**
   * The last day of a stay within a limit. Days used before it push the last day forward; as far as they drop out of a rolling window before it, they
   * are given back, the oldest first. A day on or after `enough` will do for the last.
   */
  #lastsIn(plain: Plain, from: string, limit: string, neverBegins: boolean, enough: string | undefined): string {
    const { days, runs, n } = plain
    const last = this.#name()
    this.#lines.push(`let ${last} = ${never}`, `if (${neverBegins ? '' : `${from} !== ${never} && `}${limit} < ${n}) {`)
    if (runs === 'entry') {
      const { start, used } = this.#usedSinceEntry(plain, from, from)
      const room = this.#let(`${limit} - ${used}`)
      this.#lines.push(`${last} = ${room} <= 0 ? ${from} - 1 : ${start} + ${n} - ${from} > ${room} ? ${from} - 1 + ${room} : ${start} + ${n} - 1 + ${limit}`)
    } else if (isNowhere(days)) this.#lines.push(`${last} = Math.max(${from} - 1 + ${limit}, ${from} - 1)`)
    else {
      const least = this.#let(`${from} - ${n} + 1`)
      const { used, oldest } = this.#usedBack(days, least, from)
      const [starts, done, begin, end] = [this.#names.cell((days.of as Table).id, 'from'), this.#name(), this.#name(), this.#name()]
      this.#lines.push(`${last} = ${from} - 1 + ${limit} - ${used}`)
      const isShort = enough === undefined ? '' : `${last} < ${enough} && `
      this.#lines.push(`if (${oldest} >= 0 && ${isShort}${last} >= ${from} && ${last} >= Math.max(${starts}[${oldest}], ${least}) + ${n} - 1) {`)
      this.#lines.push(`let ${done} = ${least} - 1`)
      this.#eachOf(
        days,
        'oldest first',
        oldest,
        at => `${at.from} >= ${from}`,
        at => {
          this.#lines.push(`const ${begin} = Math.max(${at.from}, ${done} + 1), ${end} = Math.min(${at.to}, ${from} - 1)`, `if (${end} < ${begin}) continue`)
          this.#lines.push(`if (${last} < ${begin} + ${n} - 1) break`, `${last} += ${end} - ${begin} + 1`, `${done} = ${end}`)
        },
      )
      this.#lines.push('}', `if (${last} < ${from}) ${last} = ${from} - 1`)
    }
    this.#lines.push('}')
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

/** A window of `n` days over whole rows in order, or over no days. */
type Plain = { readonly days: Days; readonly runs: 'back' | 'entry'; readonly n: string }
/** A row, and the first and last day of it. */
type Ends = { readonly row: string; readonly from: string; readonly to: string }
/** Before all days, yet so that days can be added to it. */
const longAgo = -0x40000000

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

const wantsRow = (days: Days, table: string): boolean => wantsOfDays(days).has(table)
