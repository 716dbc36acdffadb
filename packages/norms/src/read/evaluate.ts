import { weekday } from '../day.js'
import { never, type Days, type Expr, type Fact, type Figure, type Gather, type Kind, type Listing, type Question, type Table, type Term, type Window } from '../vocabulary.js'
import { tableSeen, tell, unseenRow, type Case, type Evaluate, type RowSeen, type TableSeen } from './case.js'
import { compileDays, type DaySets } from './days.js'
import type { Prepared } from './found.js'
import { joined, type Entry } from './join.js'
import { compileFigure, readFigure } from './lookup.js'
import { move, moveWorking } from './term.js'
import { firstFit, lastsFrom, mostSpent, spentOn, type KnownWindow } from './window.js'
import { between, codesOf, halving, isUnknown, knownOf, leastOf, merge, mostOf, oneOf, shifted, type Seen, type Source, type Split, type Unknown } from './unknown.js'

/** What an expression asks of the reader around it. */
export type Around = {
  readonly ask: (of: Question | Listing) => Prepared
  /** Facts are numbered as they are met. */
  readonly numberOf: (of: Fact) => number
}

/** An expression made ready to be read: a function from a case to a value, or to all the value may be. */
export function compile(e: Expr, around: Around): Evaluate {
  const of = (inner: Expr): Evaluate => compile(inner, around)
  switch (e.op) {
    case 'value': {
      const value = e.of
      return () => value
    }
    case 'today':
      return c => c.on
    case 'fact': {
      const fact = e.of
      const number = around.numberOf(fact)
      return c => {
        const told = (c.told[number] ??= tell(fact, c))
        if (c.trace !== undefined) c.trace.push(told.note)
        return told.seen
      }
    }
    case 'cell': {
      const { of: table, name } = e.of
      return c => {
        const seen = c.rows?.get(table)?.cells[name]
        if (seen === undefined) throw new TypeError(`cell ${table}.${name} is read outside its rows`)
        return seen
      }
    }
    case 'figure':
      return compileFigure(e, e.key.map(of), e.on === undefined ? undefined : of(e.on))
    case 'ask': {
      const silent = of(e.silent)
      const question = e.of
      const asked = around.ask(question)
      return c => {
        const found = asked.read(c)
        if (c.trace !== undefined) c.trace.pushAsked(question, knownOf(found.value), asked)
        if (found.value === undefined) return silent(c)
        return found.maySilent ? oneOf(e.kind, [found.value, silent(c)], found) : found.value
      }
    }
    case 'if': {
      const test = of(e.test)
      const then = of(e.then)
      const otherwise = of(e.else)
      return c => {
        const holds = test(c)
        if (!isUnknown(holds)) return holds === true ? then(c) : otherwise(c)
        return oneOf(e.kind, [then(c), otherwise(c)], holds)
      }
    }
    case 'gather':
      return compileGather(e, of, around)
    case 'not': {
      const inner = of(e.of)
      return c => {
        const seen = inner(c)
        return isUnknown(seen) ? negated(seen) : seen !== true
      }
    }
    case 'all':
    case 'any':
      return compileJunction(e.of.map(of), e.op === 'any')
    case '=':
    case '<':
    case '<=': {
      const a = of(e.a)
      const b = of(e.b)
      if (e.op === '=' && e.b.op === 'value') {
        const wanted = e.b.of
        return c => {
          const x = a(c)
          return typeof x === 'object' ? equal(x, wanted) : x === wanted
        }
      }
      if (e.op === '=') return c => equal(a(c), b(c))
      const strict = e.op === '<'
      return c => {
        const x = a(c)
        const y = b(c)
        if (typeof x === 'number' && typeof y === 'number') return strict ? x < y : x <= y
        return less(x, y, strict)
      }
    }
    case '+':
    case '-':
    case '*': {
      const a = of(e.a)
      const b = of(e.b)
      const { op } = e
      return c => calculate(op, a(c), b(c))
    }
    case 'least':
    case 'greatest': {
      const a = of(e.a)
      const b = of(e.b)
      const pick = e.op === 'least' ? Math.min : Math.max
      return c => {
        const x = a(c)
        const y = b(c)
        if (typeof x === 'number' && typeof y === 'number') return pick(x, y)
        return between(e.kind, pick(leastOf(x), leastOf(y)), pick(mostOf(x), mostOf(y)), [x, y])
      }
    }
    case 'share': {
      const a = of(e.of)
      const n = of(e.n)
      const { per } = e
      return c => {
        const x = a(c)
        const y = n(c)
        const products = [product(leastOf(x), leastOf(y)), product(leastOf(x), mostOf(y)), product(mostOf(x), leastOf(y)), product(mostOf(x), mostOf(y))].map(product =>
          Math.floor(product / per),
        )
        return between('int', Math.min(...products), Math.max(...products), [x, y])
      }
    }
    case 'from to': {
      const a = of(e.a)
      const b = of(e.b)
      return c => {
        const x = a(c)
        const y = b(c)
        if (typeof x === 'number' && typeof y === 'number') return y - x
        if (x === y) return 0
        if (isUnknown(y) && !isUnknown(x)) return daysTo(y, Number(x))
        return between('int', leastOf(y) - mostOf(x), mostOf(y) - leastOf(x), [x, y])
      }
    }
    case 'later':
      return compileLater(of(e.from), e.term, of)
    case 'spent': {
      const { days, window } = windowed(e, of)
      const on = of(e.on)
      const since = e.since === undefined ? undefined : of(e.since)
      return c => {
        const sets = days(c)
        const frame = window(c)
        const ends = since === undefined ? [on(c)] : [since(c), on(c)]
        if (frame === undefined || ends.some(isUnknown)) return between('int', 0, 0x7fffffff, ends, sets.from)
        const [first = 0, last = first] = ends.map(Number)
        if (frame.runs === 'entry' && sets.maybe !== sets.sure) return withSplit(between('int', 0, longest(frame), [], sets.from), sets.split)
        const count = (set: DaySets['sure']) => (since === undefined ? spentOn(set, frame, last) : mostSpent(set, frame, first, last))
        const least = count(sets.sure)
        return sets.maybe === sets.sure ? least : withSplit(between('int', least, count(sets.maybe), [], sets.from), sets.split)
      }
    }
    case 'lasts': {
      const { days, window } = windowed(e, of)
      const from = of(e.from)
      const limit = of(e.limit)
      return c => bounded(days(c), window(c), [from(c), limit(c)], (set, frame, [start = 0, most = 0]) => lastsFrom(set, frame, start, most))
    }
    case 'fits': {
      const { days, window } = windowed(e, of)
      const [from, limit, n] = [of(e.from), of(e.limit), of(e.n)]
      return c => {
        const found = bounded(days(c), window(c), [from(c), limit(c), n(c)], (set, frame, [start = 0, most = 0, length = 1]) => firstFit(set, frame, start, most, length), true)
        return found
      }
    }
    default:
      return unreachable(e)
  }
}

/** The days to one not known. From a day that never comes to one that may never come there are none: here `never` is a day like others. */
function daysTo(to: Unknown, from: number): Unknown {
  const { base, ...rest } = to
  return { ...rest, kind: 'int', least: to.least - from, most: to.most - from, ...(base === undefined ? {} : { base: { source: base.source, plus: base.plus - from } }) }
}

const unreachable = (e: never): never => {
  throw new TypeError(`no such operator: ${JSON.stringify(e)}`)
}

// --- truth -----------------------------------------------------------------------------------------------

function negated(seen: Unknown): Unknown {
  const { base: _base, ...rest } = seen
  return rest
}

function compileJunction(parts: readonly Evaluate[], any: boolean): Evaluate {
  return c => {
    let open: Unknown | undefined
    for (const part of parts) {
      const seen = part(c)
      if (seen === any) return any
      if (isUnknown(seen)) open = open === undefined ? seen : (between('bool', 0, 1, [open, seen]) as Unknown)
    }
    return open === undefined ? !any : negated(open)
  }
}

/** Whether two are the same, as far as that is known. */
export function equal(x: Seen, y: Seen): Seen {
  if (x === y) return true
  if (!isUnknown(x) && !isUnknown(y)) return false
  if (typeof x === 'string' || typeof y === 'string' || (isUnknown(x) && x.kind === 'code')) return sameCode(x, y)
  if (mostOf(x) < leastOf(y) || mostOf(y) < leastOf(x)) return false
  const [open, point] = isUnknown(x) ? [x, y] : [y as Unknown, x]
  if (open.kind === 'bool') return between('bool', 0, 1, [x, y])
  const parts = isUnknown(point) ? undefined : partsAround(open, Number(point), Number(point))
  return undecided([x, y], parts)
}

function sameCode(x: Seen, y: Seen): Seen {
  const [of, others] = [codesSeen(x), codesSeen(y)]
  const [only] = others
  const shared = others.length === 1 && only !== undefined ? (of.includes(only) ? others : []) : of.filter(code => others.includes(code))
  if (shared.length === 0) return false
  if (of.length === 1 && others.length === 1) return true
  const open = isUnknown(x) && x.codes.length > 1 ? x : (y as Unknown)
  const source = open.base?.source
  if (source === undefined) return undecided([x, y], undefined)
  const parts =
    isUnknown(x) && isUnknown(y)
      ? open.codes.map(code => codesOf(open, [code]))
      : [shared, open.codes.filter(code => !shared.includes(code))].filter(part => part.length > 0).map(part => codesOf(open, part))
  return undecided([x, y], { source, parts })
}
const codesSeen = (seen: Seen): readonly string[] => (isUnknown(seen) ? seen.codes : [String(seen)])

function less(x: Seen, y: Seen, strict: boolean): Seen {
  if (x === y) return !strict
  const [a, b] = strict ? [mostOf(x) < leastOf(y), leastOf(x) >= mostOf(y)] : [mostOf(x) <= leastOf(y), leastOf(x) > mostOf(y)]
  if (a) return true
  if (b) return false
  if (isUnknown(x) && !isUnknown(y)) return undecided([x, y], partsAt(x, strict ? Number(y) : Number(y) + 1))
  if (isUnknown(y) && !isUnknown(x)) return undecided([x, y], partsAt(y, strict ? Number(x) + 1 : Number(x)))
  return undecided([x, y], undefined)
}

/** A truth not decided: divided where it was compared, or else where what it was read from may be. */
function undecided(why: readonly Seen[], exact: Split | undefined): Seen {
  const seen = between('bool', 0, 1, why) as Unknown
  if (seen.split !== undefined) return seen
  const split = exact ?? halving(seen)
  return split === undefined ? seen : { ...seen, split }
}

/** Divided into what lies below a number and what does not. */
function partsAt(open: Unknown, first: number): Split | undefined {
  if (open.base === undefined) return undefined
  const at = first - open.base.plus
  return { source: open.base.source, parts: [rangeTo(at - 1), rangeFrom(at)] }
}
function partsAround(open: Unknown, first: number, last: number): Split | undefined {
  if (open.base === undefined) return undefined
  const { source, plus } = open.base
  return { source, parts: [rangeTo(first - plus - 1), { ...range, least: first - plus, most: last - plus }, rangeFrom(last - plus + 1)] }
}
const range = { kind: 'int', codes: [], from: [], least: -Infinity, most: Infinity } as const
const rangeTo = (most: number): Unknown => ({ ...range, most })
const rangeFrom = (least: number): Unknown => ({ ...range, least })

// --- numbers and days ------------------------------------------------------------------------------------

function calculate(op: '+' | '-' | '*', x: Seen, y: Seen): Seen {
  if (typeof x === 'number' && typeof y === 'number') return op === '+' ? x + y : op === '-' ? x - y : product(x, y)
  if (op === '+' && isUnknown(x) && typeof y === 'number') return shifted(x, y)
  if (op === '+' && isUnknown(y) && typeof x === 'number') return shifted(y, x)
  if (op === '-' && x === y) return 0
  if (op === '-' && isUnknown(x) && typeof y === 'number') return shifted(x, -y)
  const [a, b, c, d] = [leastOf(x), mostOf(x), leastOf(y), mostOf(y)]
  if (op === '+') return between('int', a + c, b + d, [x, y])
  if (op === '-') return between('int', a - d, b - c, [x, y])
  const products = [product(a, c), product(a, d), product(b, c), product(b, d)]
  return between('int', Math.min(...products), Math.max(...products), [x, y])
}

/** Nought has no sign in the law. */
const product = (x: number, y: number): number => x * y + 0

function compileLater(from: Evaluate, term: Term, of: (e: Expr) => Evaluate): Evaluate {
  const n = of(term.n)
  if (term.unit === 'working days') return compileWorking(from, n, term.off)
  const { unit } = term
  return c => {
    const start = from(c)
    const length = n(c)
    if (typeof start === 'number' && typeof length === 'number') return move(start, length, unit)
    if (isUnknown(start) && typeof length === 'number' && unit === 'days') return shifted(start, length)
    return between('day', move(leastOf(start), leastOf(length), unit), move(mostOf(start), mostOf(length), unit), [start, length])
  }
}

function compileWorking(from: Evaluate, n: Evaluate, off: Figure<'bool'>): Evaluate {
  return c => {
    const start = from(c)
    const length = n(c)
    let open: readonly Source[] = []
    const isOff = (on: number): boolean | undefined => {
      const trace = c.trace
      c.trace = undefined
      const seen = readFigure(off, [weekday(on)], on, c)
      c.trace = trace
      if (isUnknown(seen)) open = merge(open, seen.from)
      return isUnknown(seen) ? undefined : seen === true
    }
    if (c.trace !== undefined) c.trace.push({ of: off, value: undefined })
    // A day of which it is not known whether it is off puts off what comes, and brings forward what went before.
    const soonest = moveWorking(leastOf(start), leastOf(length), isOff, leastOf(length) < 0)
    const latest = moveWorking(mostOf(start), mostOf(length), isOff, mostOf(length) >= 0)
    return between('day', soonest ?? -never, latest ?? never, [start, length], open)
  }
}

// --- days present ----------------------------------------------------------------------------------------

type OfDays = { readonly days: Days; readonly window: Window }
function windowed(e: OfDays, of: (e: Expr) => Evaluate): { readonly days: (c: Case) => DaySets; readonly window: (c: Case) => KnownWindow | undefined } {
  const { term, runs } = e.window
  const n = of(term.n)
  const unit = term.unit === 'working days' ? 'days' : term.unit
  return {
    days: compileDays(e.days, of),
    window: c => {
      const length = n(c)
      return isUnknown(length) ? undefined : { n: Number(length), unit, runs }
    },
  }
}

/** The most days a window can have. */
const longest = ({ n, unit }: KnownWindow): number => (unit === 'days' ? n : unit === 'months' ? n * 31 : n * 366)

/**
 * The earliest and the latest day an operator on days can give: with the days that may belong, and with those that surely do. A window that starts with
 * the first day present moves as a whole when an earlier day is added, so there only wide bounds hold.
 */
function bounded(
  sets: DaySets,
  frame: KnownWindow | undefined,
  args: readonly Seen[],
  read: (set: DaySets['sure'], frame: KnownWindow, args: readonly number[]) => number,
  fewerIsSooner = false,
): Seen {
  const [from = 0, limit = 0] = args
  const exact = sets.maybe === sets.sure
  if (frame === undefined || (frame.runs === 'entry' && !exact)) {
    const [first, last] = fewerIsSooner ? [leastOf(from), never] : [leastOf(from) - 1, lastDay(frame, from, limit)]
    return withSplit(between('day', first, last, args, sets.from), sets.split)
  }
  const one = read(
    fewerIsSooner ? sets.sure : sets.maybe,
    frame,
    args.map((arg, i) => (fewerIsSooner && i === 1 ? mostOf(arg) : leastOf(arg))),
  )
  if (exact && !args.some(isUnknown)) return one
  const other = read(
    fewerIsSooner ? sets.maybe : sets.sure,
    frame,
    args.map((arg, i) => (fewerIsSooner && i === 1 ? leastOf(arg) : mostOf(arg))),
  )
  return withSplit(between('day', Math.min(one, other), Math.max(one, other), args, sets.from), sets.split)
}

/** No stay lasts longer, whatever was before it. */
function lastDay(frame: KnownWindow | undefined, from: Seen, limit: Seen): number {
  if (frame === undefined || mostOf(limit) >= frame.n || mostOf(from) === never) return never
  return mostOf(limit) < 1 ? mostOf(from) - 1 : mostOf(from) + 2 * mostOf(limit)
}

function withSplit(seen: Seen, split: Split | undefined): Seen {
  return isUnknown(seen) && seen.split === undefined && split !== undefined ? { ...seen, split } : seen
}

// --- rows ------------------------------------------------------------------------------------------------

function compileGather(e: Extract<Expr, { readonly op: 'gather' }>, of: (e: Expr) => Evaluate, around: Around): Evaluate {
  const where = e.where === undefined ? undefined : of(e.where)
  const value = of(e.of)
  const none = of(e.none)
  const { kind, join } = e
  const { rows } = e
  const asked = rows.is === 'listing' ? around.ask(rows) : undefined
  const entriesOf = (seen: TableSeen, c: Case): readonly Entry[] => {
    const entries: Entry[] = []
    const outer = c.rows?.get(rows.id)
    const { trace } = c
    c.rows ??= new Map()
    for (const row of seen.rows) {
      c.rows.set(rows.id, row)
      const there = both(row, where, c)
      if (there !== false) entries.push({ there, value: value(c) })
    }
    if (seen.more !== undefined) entries.push(...unseenRows(seen.more, rows, seen.rows.length, join, where, value, c))
    if (outer === undefined) c.rows.delete(rows.id)
    else c.rows.set(rows.id, outer)
    c.trace = trace
    return entries
  }
  return c => {
    const seen = rows.is === 'table' ? tableSeen(rows, c) : { rows: asked?.read(c).rows ?? [], more: undefined }
    const isEmpty = seen.rows.length === 0 && seen.more === undefined
    const gathered = isEmpty ? none(c) : joined(kind, join, entriesOf(seen, c), () => none(c))
    if (asked !== undefined && rows.is === 'listing') c.trace?.pushAsked(rows, knownOf(gathered), asked)
    else c.trace?.push({ of: rows, value: knownOf(gathered) })
    return gathered
  }
}

/** What the rows an unfinished list may still hold could add: one row stands for all of them, but in a sum each counts. */
function unseenRows(more: Source, rows: Table | Listing, given: number, join: Gather<Kind>['join'], where: Evaluate | undefined, value: Evaluate, c: Case): readonly Entry[] {
  if (rows.is === 'listing') return []
  const row = unseenRow(rows, more)
  c.rows?.set(rows.id, row)
  c.trace = undefined
  const there = both(row, where, c)
  if (there === false) return []
  const entry = { there: only(there, more), value: only(value(c), more) }
  return Array.from({ length: join === 'sum' ? Math.max(1, rows.atMost - given) : 1 }, () => entry)
}

/** What a row not seen holds is told by nothing but the list, so nothing else is divided for its sake, though it may depend on more. */
function only(seen: Seen, more: Source): Seen {
  return isUnknown(seen) ? { kind: seen.kind, least: seen.least, most: seen.most, codes: seen.codes, from: merge([more], seen.from) } : seen
}

function both(row: RowSeen, where: Evaluate | undefined, c: Case): Seen {
  if (row.there === false || where === undefined) return row.there
  const holds = where(c)
  if (holds === false || row.there === true) return holds
  return holds === true ? row.there : between('bool', 0, 1, [row.there, holds])
}
