import { day } from '../day.js'
import { Broken } from '../broken.js'
import type { Column, Columns, Days, Expr, Fact, Figure, Gather, History, Kind, Listing, Question, Table, Term, Values, Window } from '../vocabulary.js'

/** What builders take: an expression, a fact or a cell to read, or a plain value (a day as `YYYY-MM-DD` or `never`). */
export type Arg<K extends Kind> = Expr<K> | Fact<K> | Column<K> | (K extends 'day' ? string : Values[K])
type AnyArg = Expr | Fact | Column

/** The expression an argument stands for. */
export function lift<K extends Kind>(kind: K, arg: Arg<K>): Expr<K> {
  if (typeof arg !== 'object') {
    const of = kind === 'day' && typeof arg === 'string' ? day(arg) : arg
    return { kind, op: 'value', of } as unknown as Expr<K>
  }
  return liftAny(arg as AnyArg) as Expr<K>
}
function liftAny(arg: AnyArg): Expr {
  if ('op' in arg) return arg
  return { kind: arg.kind, op: arg.is === 'fact' ? 'fact' : 'cell', of: arg } as unknown as Expr
}
const bool = (arg: Arg<'bool'>): Expr<'bool'> => lift('bool', arg)
const int = (arg: Arg<'int'>): Expr<'int'> => lift('int', arg)
const date = (arg: Arg<'day'>): Expr<'day'> => lift('day', arg)

// --- truth -----------------------------------------------------------------------------------------------

export const all = (...of: readonly Arg<'bool'>[]): Expr<'bool'> => ({ kind: 'bool', op: 'all', of: of.map(bool) })
export const any = (...of: readonly Arg<'bool'>[]): Expr<'bool'> => ({ kind: 'bool', op: 'any', of: of.map(bool) })
export const not = (of: Arg<'bool'>): Expr<'bool'> => ({ kind: 'bool', op: 'not', of: bool(of) })
/** The code is one of these. */
export const is = (of: Arg<'code'>, ...codes: readonly [string, ...string[]]): Expr<'bool'> => {
  const tests = codes.map((code): Expr<'bool'> => ({ kind: 'bool', op: '=', a: lift('code', of), b: lift('code', code) }))
  const [only] = tests
  return only !== undefined && tests.length === 1 ? only : { kind: 'bool', op: 'any', of: tests }
}
/** Two readings agree. */
export const same = (a: AnyArg, b: AnyArg): Expr<'bool'> => ({ kind: 'bool', op: '=', a: liftAny(a), b: liftAny(b) })

// --- numbers ---------------------------------------------------------------------------------------------

export const under = (a: Arg<'int'>, b: Arg<'int'>): Expr<'bool'> => ({ kind: 'bool', op: '<', a: int(a), b: int(b) })
export const atMost = (a: Arg<'int'>, b: Arg<'int'>): Expr<'bool'> => ({ kind: 'bool', op: '<=', a: int(a), b: int(b) })
export const over = (a: Arg<'int'>, b: Arg<'int'>): Expr<'bool'> => under(b, a)
export const atLeast = (a: Arg<'int'>, b: Arg<'int'>): Expr<'bool'> => atMost(b, a)
export const plus = (a: Arg<'int'>, b: Arg<'int'>): Expr<'int'> => ({ kind: 'int', op: '+', a: int(a), b: int(b) })
export const minus = (a: Arg<'int'>, b: Arg<'int'>): Expr<'int'> => ({ kind: 'int', op: '-', a: int(a), b: int(b) })
export const times = (a: Arg<'int'>, b: Arg<'int'>): Expr<'int'> => ({ kind: 'int', op: '*', a: int(a), b: int(b) })
export const lesser = (a: Arg<'int'>, b: Arg<'int'>): Expr<'int'> => ({ kind: 'int', op: 'least', a: int(a), b: int(b) })
export const greater = (a: Arg<'int'>, b: Arg<'int'>): Expr<'int'> => ({ kind: 'int', op: 'greatest', a: int(a), b: int(b) })
/** of * n / per, rounded down. */
export const share = (of: Arg<'int'>, n: Arg<'int'>, per: number): Expr<'int'> => ({ kind: 'int', op: 'share', of: int(of), n: int(n), per })

// --- days ------------------------------------------------------------------------------------------------

/** The day asked about. */
export const today: Expr<'day'> = { kind: 'day', op: 'today' }
/** a lies before b. */
export const before = (a: Arg<'day'>, b: Arg<'day'>): Expr<'bool'> => ({ kind: 'bool', op: '<', a: date(a), b: date(b) })
/** a lies on or before b. */
export const by = (a: Arg<'day'>, b: Arg<'day'>): Expr<'bool'> => ({ kind: 'bool', op: '<=', a: date(a), b: date(b) })
export const after = (a: Arg<'day'>, b: Arg<'day'>): Expr<'bool'> => before(b, a)
/** a lies on or after b. */
export const since = (a: Arg<'day'>, b: Arg<'day'>): Expr<'bool'> => by(b, a)
/** Both ends belong. */
export const within = (of: Arg<'day'>, from: Arg<'day'>, to: Arg<'day'>): Expr<'bool'> => all(by(from, of), by(of, to))
export const earlier = (a: Arg<'day'>, b: Arg<'day'>): Expr<'day'> => ({ kind: 'day', op: 'least', a: date(a), b: date(b) })
export const latter = (a: Arg<'day'>, b: Arg<'day'>): Expr<'day'> => ({ kind: 'day', op: 'greatest', a: date(a), b: date(b) })
/** Whole days from a to b. */
export const daysFrom = (a: Arg<'day'>, b: Arg<'day'>): Expr<'int'> => ({ kind: 'int', op: 'from to', a: date(a), b: date(b) })

export type Length = 'days' | 'months' | 'years'
/** A term after a day; the day itself is not counted. */
export const later = (from: Arg<'day'>, n: Arg<'int'>, unit: Length): Expr<'day'> => ({ kind: 'day', op: 'later', from: date(from), term: { n: int(n), unit } })
/** So many working days after a day, by a calendar of days off; the day itself is not counted. */
export const workingDaysLater = (from: Arg<'day'>, n: Arg<'int'>, off: Figure<'bool'>): Expr<'day'> => ({
  kind: 'day',
  op: 'later',
  from: date(from),
  term: { n: int(n), unit: 'working days', off },
})
/** The n-th day of a time whose first day is `from`: the day itself is counted as the first. */
export const nthDay = (n: Arg<'int'>, from: Arg<'day'>): Expr<'day'> => later(from, typeof n === 'number' ? n - 1 : minus(n, 1), 'days')
/** A term before the day asked about. */
export const ago = (n: number, unit: Length): Expr<'day'> => later(today, -n, unit)
/** The deadline has passed and the deed was not done by it: `done` is `never` when it was not done at all. */
export const breach = (deadline: Arg<'day'>, done: Arg<'day'>): Expr<'bool'> => all(before(deadline, done), before(deadline, today))

// --- the law and other questions -------------------------------------------------------------------------

type KeyArg = AnyArg | string | number | boolean
/** A figure by its keys, on the text day of the question (inside `days … where`: on each day counted). */
export const read = <K extends Kind>(of: Figure<K>, ...key: readonly KeyArg[]): Expr<K> => ({ kind: of.kind, op: 'figure', of, key: keysOf(of, key) }) as unknown as Expr<K>
/** A figure by its keys, on this day. */
export const readOn = <K extends Kind>(on: Arg<'day'>, of: Figure<K>, ...key: readonly KeyArg[]): Expr<K> =>
  ({ kind: of.kind, op: 'figure', of, key: keysOf(of, key), on: date(on) }) as unknown as Expr<K>
function keysOf(of: Figure, key: readonly KeyArg[]): readonly Expr[] {
  if (key.length !== of.by.length) throw new Broken('figure.keys', of.id, `is read by ${of.by.length} keys, not ${key.length}`)
  return key.map((part, i) => (typeof part === 'object' ? liftAny(part) : ({ kind: of.by[i] ?? 'code', op: 'value', of: part } as unknown as Expr)))
}
/** Another question's answer; `silent` when no rule speaks. */
export const ask = <K extends Kind>(of: Question<K>, silent: Arg<K>): Expr<K> => ({ kind: of.kind, op: 'ask', of, silent: lift(of.kind as K, silent) }) as unknown as Expr<K>
/** One or the other. */
export const either = <K extends Kind>(kind: K, test: Arg<'bool'>, then: Arg<K>, otherwise: Arg<K>): Expr<K> =>
  ({ kind, op: 'if', test: bool(test), then: lift(kind, then), else: lift(kind, otherwise) }) as unknown as Expr<K>

// --- rows ------------------------------------------------------------------------------------------------

type Rows = Table | Listing
type Filter<K extends Kind> = { readonly where?: Arg<'bool'>; readonly none: Arg<K> }
const gather = <K extends Kind>(kind: K, join: Gather<K>['join'], rows: Rows, of: Arg<K>, { where, none }: Filter<K>): Expr<K> =>
  ({ kind, op: 'gather', join, rows, ...(where === undefined ? {} : { where: bool(where) }), of: lift(kind, of), none: lift(kind, none) }) as unknown as Expr<K>

/** Some row fulfils this. */
export const some = (rows: Rows, test: Arg<'bool'> = true): Expr<'bool'> => gather('bool', 'greatest', rows, test, { none: false })
/** Every row fulfils this; true of no rows. */
export const every = (rows: Rows, test: Arg<'bool'>): Expr<'bool'> => gather('bool', 'least', rows, test, { none: true })
export const count = (rows: Rows, where: Arg<'bool'> = true): Expr<'int'> => gather('int', 'sum', rows, 1, { where, none: 0 })
export const sum = (rows: Rows, of: Arg<'int'>, where: Arg<'bool'> = true): Expr<'int'> => gather('int', 'sum', rows, of, { where, none: 0 })
export const most = (rows: Rows, of: Arg<'int'>, filter: Filter<'int'>): Expr<'int'> => gather('int', 'greatest', rows, of, filter)
export const fewest = (rows: Rows, of: Arg<'int'>, filter: Filter<'int'>): Expr<'int'> => gather('int', 'least', rows, of, filter)
export const latest = (rows: Rows, of: Arg<'day'>, filter: Filter<'day'>): Expr<'day'> => gather('day', 'greatest', rows, of, filter)
export const earliest = (rows: Rows, of: Arg<'day'>, filter: Filter<'day'>): Expr<'day'> => gather('day', 'least', rows, of, filter)

// --- days present ----------------------------------------------------------------------------------------

/** The days a history's rows span; of them those where `where` holds (figures read on each day); less others. */
export const daysOf = (of: Table<Columns & History['cells']>, more: { readonly where?: Arg<'bool'>; readonly less?: readonly Days[] } = {}): Days => ({
  of: of as History,
  ...(more.where === undefined ? {} : { where: bool(more.where) }),
  ...(more.less === undefined ? {} : { less: more.less }),
})
/** The days from one to another, both in; less others. */
export const daysBetween = (from: Arg<'day'>, to: Arg<'day'>, more: { readonly less?: readonly Days[] } = {}): Days => ({ of: { from: date(from), to: date(to) }, ...more })
const term = (n: Arg<'int'>, unit: Length): Term => ({ n: int(n), unit })
/** The term that ends on each day asked. */
export const inAny = (n: Arg<'int'>, unit: Length): Window => ({ term: term(n, unit), runs: 'back' })
/** The calendar year, or years counted in whole from the common era. */
export const inCalendarYears = (n = 1): Window => ({ term: term(n, 'years'), runs: 'calendar' })
/** A term that starts with the first day present and anew with the first day after it ended. */
export const fromFirstDay = (n: Arg<'int'>, unit: Length): Window => ({ term: term(n, unit), runs: 'entry' })
/** How many of the days lie in the window of `on`; with `since`, the most in any window that ends from then to `on`. */
export const spent = (days: Days, window: Window, on: Arg<'day'>, more: { readonly since?: Arg<'day'> } = {}): Expr<'int'> => ({
  kind: 'int',
  op: 'spent',
  days,
  window,
  on: date(on),
  ...(more.since === undefined ? {} : { since: date(more.since) }),
})
/** Present from `from` on: the last day on which no window holds more than `limit`. */
export const lasts = (limit: Arg<'int'>, days: Days, window: Window, from: Arg<'day'>): Expr<'day'> => ({
  kind: 'day',
  op: 'lasts',
  days,
  window,
  from: date(from),
  limit: int(limit),
})
/** The first day, from `from` on, on which a stay of n days fits. */
export const fits = (n: Arg<'int'>, limit: Arg<'int'>, days: Days, window: Window, from: Arg<'day'>): Expr<'day'> => ({
  kind: 'day',
  op: 'fits',
  n: int(n),
  days,
  window,
  from: date(from),
  limit: int(limit),
})
