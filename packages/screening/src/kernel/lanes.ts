import { never, type Column, type Days, type Expr, type Fact, type Kind, type Table, type Window } from '@kosh/norms'
import type { Names } from '../columns/emit.js'
import { endsBefore, isNowhere } from '../columns/part.js'
import { print, wantsOf } from '../columns/residue.js'
import { and, get, isAny, op, opsOf, select, set, type Ops, type Width } from './widths.js'

/**
 * Writes expressions as WebAssembly text that works them out for four or eight cases at once, a lane each. Numbers wrap, so only what is known to stay within
 * them is written; a truth is all ones or all zeros. What lanes cannot do is left to the loops in JavaScript.
 */

/** Text of one value in all lanes, and between which numbers it lies. */
export type Lanes = { readonly code: string; readonly least: number; readonly most: number }
/** Text that works out `value` for some cases, and the numbers that stand apart from it. */
export type LaneBody = {
  readonly locals: string
  /** Said once for all cases in a row. */
  readonly opening: string
  /** For the cases from `first` on, `i4` bytes from the beginning of columns, as far as their lanes are in `mine`. */
  readonly value: string
  /** The value may be a day that never comes. */
  readonly mayBeNever: boolean
  readonly numbers: readonly number[]
  /** Tables whose rows are taken to follow one another from case to case. */
  readonly follow: readonly string[]
  /** Columns that must lie between these, lest sums run over. */
  readonly relies: ReadonlyMap<string, Ends>
}
/** Between which numbers, holes aside, and days that never come where these may stand or do not matter. */
export type Ends = { readonly least: number; readonly most: number; readonly isNeverAside: boolean }

/** An expression for some cases at once, of which some days told, by their ids, are known to come. Undefined when so many lanes cannot work it out. */
export function lanesOf(e: Expr, names: Names, rows: RowsLie, comes: ReadonlySet<string>, width: Width): LaneBody | undefined {
  const writer = new LaneWriter(names, rows, comes, width)
  return writer.body(writer.value(e), e.kind)
}
/** The rows of cases in a row follow one another, or lie anywhere. */
export type RowsLie = 'in a row' | 'apart'

class LaneWriter {
  readonly #names: Names
  readonly #lie: RowsLie
  readonly #width: Width
  readonly #do: Ops
  readonly #numbers: number[] = []
  readonly #locals: string[] = []
  #scalars = 0
  readonly #known = new Map<string, Lanes>()
  readonly #relies = new Map<string, Ends>()
  readonly #comes: ReadonlySet<string>
  readonly #lines: string[] = []
  #loops = 0
  /** The row at hand of each table: a lane each, or some that follow one another from an offset in bytes. */
  readonly #rows = new Map<string, RowAt>()
  /** The cells of these rows that were read already, by their columns. */
  readonly #cells = new Map<string, string>()
  readonly #bases = new Set<string>()
  readonly #follow = new Set<string>()
  #fits = true

  constructor(names: Names, lie: RowsLie, comes: ReadonlySet<string>, width: Width) {
    this.#comes = comes
    this.#width = width
    this.#do = opsOf(width)
    this.#names = names
    this.#lie = lie
  }

  body({ code, most }: Lanes, kind: Kind): LaneBody | undefined {
    const value = kind === 'bool' ? and(code, this.#do.splat(1)) : code
    if (kind === 'code' && !this.#haveRoom(0, most)) return undefined
    if (!this.#fits) return undefined
    const numbers = this.#numbers.map((_, n) => `p${n}`)
    return {
      locals: [
        ...[...numbers, ...this.#locals].map(name => `(local $${name} v128)`),
        ...[...this.#bases, ...Array.from({ length: this.#scalars }, (_, n) => `s${n}`)].map(name => `(local $${name} i32)`),
      ].join(' '),
      opening: [...this.#bases].map(name => set(name, `(global.get $${name})`)).join('\n'),
      value: [...this.#lines, set('value', value)].join('\n'),
      mayBeNever: kind !== 'bool' && most === this.#width.never,
      numbers: this.#numbers,
      follow: [...this.#follow],
      relies: this.#relies,
    }
  }

  value(e: Expr): Lanes {
    if (this.#rows.size > 0 || !isWorthKeeping.has(e.op) || wantsOf(e).size > 0) return this.#written(e)
    const key = print(e)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#written(e)
    const kept = { ...made, code: this.#let(made.code) }
    this.#known.set(key, kept)
    return kept
  }

  #written(e: Expr): Lanes {
    const { splat, mul, equal, below, atMost, min, max } = this.#do
    switch (e.op) {
      case 'value':
        if (typeof e.of === 'boolean') return truth(splat(e.of ? -1 : 0))
        return typeof e.of === 'string' ? this.#one(this.#names.codes.numberOf(e.of)) : this.#number(Number(e.of), e.kind)
      case 'today': {
        const { farthestDay } = this.#width
        this.#relies.set('on', { least: -farthestDay, most: farthestDay, isNeverAside: false })
        return { code: this.#ofCase('on'), least: -farthestDay, most: farthestDay }
      }
      case 'fact':
        return this.#column(this.#names.fact(e.of.id), this.#ofCase(this.#names.fact(e.of.id)), e.of, this.#comes.has(e.of.id))
      case 'cell':
        return this.#column(this.#names.cell(e.of.of, e.of.name), this.#ofRow(e.of.of, e.of.name), e.of)
      case 'if': {
        const [test, then, otherwise] = [this.value(e.test), this.value(e.then), this.value(e.else)]
        return { code: select(then.code, otherwise.code, test.code), least: Math.min(then.least, otherwise.least), most: Math.max(then.most, otherwise.most) }
      }
      case 'not':
        return truth(op('v128.not', this.value(e.of).code))
      case 'all':
      case 'any':
        return truth(e.of.map(part => this.value(part).code).reduce((a, b) => op(e.op === 'all' ? 'v128.and' : 'v128.or', a, b)))
      case '=':
      case '<':
      case '<=': {
        const [a, b] = [this.#asNumber(e.a), this.#asNumber(e.b)]
        // One of two codes may be told from those that have no room.
        if (e.a.kind === 'code' && !this.#haveRoom(0, Math.min(a.most, b.most))) return this.#beyond()
        return truth((e.op === '=' ? equal : e.op === '<' ? below : atMost)(a.code, b.code))
      }
      case '+':
        return this.#sum(this.#asNumber(e.a), this.#asNumber(e.b))
      case '-':
        return this.#less(this.#asNumber(e.a), this.#asNumber(e.b))
      case 'from to':
        return this.#less(this.value(e.b), this.value(e.a))
      case '*': {
        const [a, b] = [this.#asNumber(e.a), this.#asNumber(e.b)]
        const ends = [a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most]
        return this.#within(mul(a.code, b.code), Math.min(...ends), Math.max(...ends))
      }
      case 'least': {
        const [first, second] = e.a.op === 'lasts' ? [e.b, e.a] : [e.a, e.b]
        const a = this.#kept(this.value(first))
        const b = second.op === 'lasts' && !this.#known.has(print(second)) ? this.#lasts(second, a.code) : this.value(second)
        return { code: min(a.code, b.code), least: Math.min(a.least, b.least), most: Math.min(a.most, b.most) }
      }
      case 'greatest': {
        const [a, b] = [this.value(e.a), this.value(e.b)]
        return { code: max(a.code, b.code), least: Math.max(a.least, b.least), most: Math.max(a.most, b.most) }
      }
      case 'later': {
        if (e.term.unit !== 'days' || !endsBefore(e.from)) return this.#beyond()
        return this.#sum(this.value(e.from), this.value(e.term.n))
      }
      case 'spent':
        return this.#spent(e)
      case 'lasts':
        return this.#lasts(e)
      case 'figure':
      case 'ask':
      case 'gather':
      case 'share':
      case 'fits':
        return this.#beyond()
    }
  }

  /** So many lanes cannot do it. */
  #beyond(): Lanes {
    this.#fits = false
    return { code: this.#do.splat(0), least: 0, most: 0 }
  }
  /** Whether numbers of a column between two stay what they are, where lanes may have less room for them. */
  #haveRoom(least: number, most: number): boolean {
    return this.#width.never === never || (least > -this.#width.never && most < this.#width.never)
  }

  #within(code: string, least: number, most: number): Lanes {
    return least < -this.#width.never || most >= this.#width.never ? this.#beyond() : { code, least, most }
  }
  #sum(a: Lanes, b: Lanes): Lanes {
    return this.#within(this.#do.add(a.code, b.code), a.least + b.least, a.most + b.most)
  }
  #less(a: Lanes, b: Lanes): Lanes {
    return this.#within(this.#do.sub(a.code, b.code), a.least - b.most, a.most - b.least)
  }

  /** A number that is part of the code. */
  #one(n: number): Lanes {
    const is = n === never ? this.#width.never : n
    return Math.abs(is) > this.#width.never ? this.#beyond() : { code: this.#do.splat(is), least: is, most: is }
  }
  #number(n: number, kind: Kind): Lanes {
    const { greatestNumber, farthestDay, count } = this.#width
    if (!Number.isInteger(n)) return this.#beyond()
    const most = kind === 'day' ? farthestDay : greatestNumber
    if (Math.abs(n) <= most) return { code: get(`p${this.#numbers.push(n) - 1}`), least: -most, most }
    // Where it stands apart in four lanes it cannot be part of the code in eight.
    return count === 4 || n === never ? this.#one(n) : this.#beyond()
  }

  #asNumber(e: Expr): Lanes {
    const value = this.value(e)
    return e.kind === 'bool' ? { code: and(value.code, this.#do.splat(1)), least: 0, most: 1 } : value
  }

  #ofCase(column: string, less?: string): string {
    return this.#do.load(`(i32.add ${this.#base(column)} ${get('i4')})`, less)
  }
  /** Where a column begins. */
  #base(column: string): string {
    this.#bases.add(column)
    return get(column)
  }
  #ofRow(table: string, name: string): string {
    const row = this.#rows.get(table)
    const column = this.#names.cell(table, name)
    if (row === undefined) return this.#ofCase(column)
    const known = this.#cells.get(column)
    if (known !== undefined) return known
    const at = this.#base(column)
    const read = this.#let(row.offset === undefined ? this.#do.gather(at, get(row.row), row.begun) : this.#do.load(`(i32.add ${at} ${get(row.offset)})`))
    this.#cells.set(column, read)
    return read
  }
  #column(name: string, code: string, of: Fact | Column, comes = false): Lanes {
    if (of.kind === 'bool') return truth(this.#do.equal(code, this.#do.splat(1)))
    const { farthestDay, never: endless } = this.#width
    if (of.kind === 'code') return { code, least: 0, most: endless }
    const [from, to] = of.within as readonly [number, number]
    if (of.kind === 'int') {
      if (!this.#haveRoom(from, to)) return this.#beyond()
      this.#relies.set(name, { least: from, most: to, isNeverAside: false })
      return { code, least: from, most: to }
    }
    const [least, most] = [Math.max(from, -farthestDay), Math.min(to, farthestDay)]
    this.#relies.set(name, { least, most, isNeverAside: to === never })
    return { code, least, most: to === never && !comes ? endless : most }
  }

  #local(): string {
    return `v${this.#locals.push(`v${this.#locals.length}`) - 1}`
  }
  #scalar(code: string): string {
    const name = `s${this.#scalars++}`
    this.#set(name, code)
    return name
  }
  #let(code: string): string {
    if (/^\(local\.get \$\w+\)$/.test(code)) return code
    const name = this.#local()
    this.#lines.push(set(name, code))
    return get(name)
  }
  #kept(lanes: Lanes): Lanes {
    return { ...lanes, code: this.#let(lanes.code) }
  }
  #set(name: string, code: string): void {
    this.#lines.push(set(name, code))
  }
  #start(code: string): string {
    const name = this.#local()
    this.#set(name, code)
    return name
  }

  // --- rows ------------------------------------------------------------------------------------------------

  /** A window of a known number of days over whole rows in order. */
  #plain(days: Days, window: Window): Plain | undefined {
    const { runs, term } = window
    if (runs === 'calendar' || term.unit !== 'days' || term.n.op !== 'value' || term.n.of < 1) return undefined
    if (!isNowhere(days) && (!('is' in days.of) || days.less !== undefined || !this.#names.isOrdered(days.of.id))) return undefined
    if (days.where !== undefined && wantsOf(days.where).has('day')) return undefined
    if ('is' in days.of && !this.#beginsNearby(days.of)) return undefined
    const n = this.value(term.n)
    return this.#isNear(n) ? { days, runs, n } : undefined
  }
  #beginsNearby(table: Table): boolean {
    const from = table.cells['from']
    return from !== undefined && this.#isNear(this.#column(this.#names.cell(table.id, 'from'), '', from))
  }
  /** A sum with a number of the law stays within bounds. */
  #isNear({ least, most }: Lanes): boolean {
    const { farthestDay } = this.#width
    return least >= -farthestDay && most <= farthestDay
  }

  /** Over rows, one of each lane, until in none of them there is one of interest. */
  #loop(write: (leaveUnless: (mask: string) => void) => void): void {
    const n = this.#loops++
    this.#lines.push(`(block $out${n} (loop $next${n}`)
    this.#cells.clear()
    write(mask => this.#lines.push(`(br_if $out${n} (i32.eqz ${isAny(mask)}))`))
    this.#lines.push(`(br $next${n})))`)
    this.#cells.clear()
  }

  #table(days: Days): Table {
    return days.of as Table
  }

  #counts(days: Days): readonly string[] {
    return days.where === undefined ? [] : [this.value(days.where).code]
  }

  /** The rows of each case. Those that follow one another are counted from the end of the rows of the first lane on. */
  #rowsOf(table: string): Rows {
    const { first, end } = this.#names.range(table)
    if (this.#lie === 'apart') return { first: this.#let(this.#ofCase(first)), end: this.#let(this.#ofCase(end)), begun: undefined }
    this.#follow.add(table)
    const begun = this.#scalar(`(i32.load (i32.add ${this.#base(end)} ${get('i4')}))`)
    return { first: this.#let(this.#ofCase(first, get(begun))), end: this.#do.series(0), begun: get(begun) }
  }
  /** Steps from the last row of each case back. */
  #lastRows(table: string): RowsAt {
    const { add, sub, splat } = this.#do
    const rows = this.#rowsOf(table)
    const row = this.#start(sub(rows.end, splat(1)))
    const offset = rows.begun === undefined ? undefined : this.#scalar(`(i32.shl (i32.sub ${rows.begun} (i32.const 1)) (i32.const 2))`)
    const move = (by: 1 | -1): void => {
      this.#set(row, add(get(row), splat(by)))
      if (offset !== undefined) this.#set(offset, `(i32.add ${get(offset)} (i32.const ${4 * by}))`)
    }
    return { ...rows, row, offset, move }
  }

  #usedBack(days: Days, least: string, before: string, mine: string): Used {
    const { add, sub, min, max, atLeast, below, splat } = this.#do
    const table = this.#table(days)
    const [used, next] = [this.#start(splat(0)), this.#start(before)]
    const at = this.#lastRows(table.id)
    const oldest = this.#start(splat(this.#width.never))
    this.#rows.set(table.id, at)
    this.#loop(leaveUnless => {
      const to = this.#ofRow(table.id, 'to')
      const reaches = this.#let(and(mine, atLeast(get(at.row), at.first), atLeast(to, least)))
      leaveUnless(reaches)
      const from = this.#ofRow(table.id, 'from')
      const counts = this.#let(and(reaches, below(from, before), ...this.#counts(days)))
      this.#set(used, add(get(used), and(counts, add(sub(min(to, sub(get(next), splat(1))), max(from, least)), splat(1)))))
      this.#set(oldest, select(get(at.row), get(oldest), counts))
      this.#set(next, select(from, get(next), counts))
      at.move(-1)
    })
    this.#rows.delete(table.id)
    return { used: get(used), oldest: get(oldest), begins: get(next), at }
  }

  #usedSinceEntry({ days, n }: Plain, on: string, before: string): { readonly start: string; readonly used: string } {
    const { add, sub, min, max, atLeast, below, splat } = this.#do
    const { longAgo } = this.#width
    const [start, used, done] = [this.#start(splat(longAgo)), this.#start(splat(0)), this.#start(splat(longAgo))]
    if (!isNowhere(days)) {
      const table = this.#table(days)
      const { first, end: stop, begun } = this.#rowsOf(table.id)
      const row = this.#start(min(first, stop))
      this.#rows.set(table.id, { row, offset: undefined, begun })
      this.#loop(leaveUnless => {
        const from = this.#let(this.#ofRow(table.id, 'from'))
        const reaches = this.#let(and(get('mine'), below(get(row), stop), below(from, before)))
        leaveUnless(reaches)
        const counts = this.#let(and(reaches, ...this.#counts(days)))
        const to = this.#let(min(this.#ofRow(table.id, 'to'), sub(before, splat(1))))
        const opens = this.#let(and(counts, atLeast(from, add(get(start), n.code))))
        this.#set(start, select(from, get(start), opens))
        this.#set(used, select(splat(0), get(used), opens))
        const added = add(sub(to, max(from, add(get(done), splat(1)))), splat(1))
        this.#set(used, add(get(used), and(counts, added)))
        this.#set(done, select(to, get(done), counts))
        // Windows follow one another in a stay that is longer.
        this.#loop(leave => {
          const runsOn = this.#let(and(counts, atLeast(to, add(get(start), n.code))))
          leave(runsOn)
          this.#set(start, add(get(start), and(runsOn, n.code)))
          this.#set(used, select(add(sub(to, get(start)), splat(1)), get(used), runsOn))
        })
        this.#set(row, min(add(get(row), splat(1)), stop))
      })
      this.#rows.delete(table.id)
    }
    const opens = this.#let(atLeast(on, add(get(start), n.code)))
    this.#set(start, select(on, get(start), opens))
    this.#set(used, select(splat(0), get(used), opens))
    return { start: get(start), used: get(used) }
  }

  #spent(e: Extract<Expr, { readonly op: 'spent' }>): Lanes {
    const { add, sub, splat } = this.#do
    const plain = e.since === undefined ? this.#plain(e.days, e.window) : undefined
    const on = this.#kept(this.value(e.on))
    if (plain === undefined || !this.#isNear(on)) return this.#beyond()
    if (isNowhere(plain.days)) return this.#one(0)
    const before = this.#let(add(on.code, splat(1)))
    const { used } = plain.runs === 'entry' ? this.#usedSinceEntry(plain, on.code, before) : this.#usedBack(plain.days, this.#let(sub(before, plain.n.code)), before, get('mine'))
    return { code: used, least: 0, most: this.#width.greatestNumber }
  }

  #lasts(e: Extract<Expr, { readonly op: 'lasts' }>, enough?: string): Lanes {
    const { add, sub, max, above, below, splat } = this.#do
    const { never: endless, greatestNumber } = this.#width
    const plain = this.#plain(e.days, e.window)
    const [from, limit] = [this.#kept(this.value(e.from)), this.#kept(this.value(e.limit))]
    if (plain === undefined || !this.#isNear(from) || limit.least < -greatestNumber || limit.most > greatestNumber) return this.#beyond()
    const { days, runs, n } = plain
    const ends = this.#let(below(limit.code, n.code))
    const dayBefore = this.#let(sub(from.code, splat(1)))
    const last = this.#start(add(dayBefore, limit.code))
    if (runs === 'entry') {
      const { start, used } = this.#usedSinceEntry(plain, from.code, from.code)
      const room = this.#let(sub(limit.code, used))
      const next = this.#let(add(start, n.code))
      const inTime = select(add(dayBefore, room), add(sub(next, splat(1)), limit.code), above(sub(next, from.code), room))
      this.#set(last, select(inTime, dayBefore, above(room, splat(0))))
    } else if (!isNowhere(days)) {
      const mine = this.#let(and(get('mine'), ends))
      const least = this.#let(add(sub(from.code, n.code), splat(1)))
      const used = this.#usedBack(days, least, from.code, mine)
      this.#set(last, sub(get(last), used.used))
      this.#giveBack(plain, from.code, least, dayBefore, last, used, mine, enough)
    }
    const code = select(max(get(last), dayBefore), splat(endless), ends)
    return { code, least: from.least - 1, most: endless }
  }

  /** As far as days used drop out of the window before the last day, they are given back, the oldest first. */
  #giveBack({ days, n }: Plain, from: string, least: string, dayBefore: string, last: string, used: Used, mine: string, enough: string | undefined): void {
    const { add, sub, min, max, atLeast, below, differ, splat } = this.#do
    const { at, begins, oldest } = used
    const table = this.#table(days)
    const begun = [differ(oldest, splat(this.#width.never)), atLeast(get(last), from), atLeast(get(last), sub(add(max(begins, least), n.code), splat(1)))]
    const isShort = () => (enough === undefined ? [] : [below(get(last), enough)])
    const given = this.#start(and(mine, ...begun, ...isShort()))
    this.#lines.push(`(if ${isAny(get(given))} (then`)
    const done = this.#start(sub(least, splat(1)))
    this.#rows.set(table.id, at)
    at.move(1)
    this.#loop(leaveUnless => {
      const isLeft = this.#let(and(get(given), below(get(at.row), at.end)))
      leaveUnless(isLeft)
      const [begin, stop] = [this.#let(this.#ofRow(table.id, 'from')), this.#let(min(this.#ofRow(table.id, 'to'), dayBefore))]
      const own = this.#let(max(begin, add(get(done), splat(1))))
      const counts = and(isLeft, atLeast(get(at.row), oldest), below(begin, from), ...this.#counts(days))
      const isNext = this.#let(and(counts, atLeast(stop, own)))
      const free = this.#let(and(isNext, atLeast(get(last), sub(add(own, n.code), splat(1)))))
      // Once a day does not drop out before the last, none does that was later.
      this.#set(given, op('v128.andnot', get(given), op('v128.andnot', isNext, free)))
      this.#set(last, add(get(last), and(free, add(sub(stop, own), splat(1)))))
      this.#set(done, select(stop, get(done), free))
      if (enough !== undefined) this.#set(given, and(get(given), ...isShort()))
      at.move(1)
    })
    this.#rows.delete(table.id)
    this.#lines.push('))')
  }
}

/** The first row of each case, and the end of its rows; counted from one on, if that is said. */
type Rows = { readonly first: string; readonly end: string; readonly begun: string | undefined }
/** The row of each lane; where these follow one another, the first so many bytes from the beginning of columns. */
type RowAt = Pick<Rows, 'begun'> & { readonly row: string; readonly offset: string | undefined }
type RowsAt = Rows & RowAt & { readonly move: (by: 1 | -1) => void }
type Plain = { readonly days: Days; readonly runs: 'back' | 'entry'; readonly n: Lanes }
type Used = {
  readonly used: string
  /** The oldest row that has any, or `never`; and the first day of it. */
  readonly oldest: string
  readonly begins: string
  /** Where the rows were left. */
  readonly at: RowsAt
}

const isWorthKeeping: ReadonlySet<Expr['op']> = new Set(['spent', 'lasts', 'later'])
const truth = (code: string): Lanes => ({ code, least: -1, most: 0 })
