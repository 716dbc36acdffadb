import { inSpan, weekday } from '../day.js'
import { move } from '../read/term.js'
import { prevails } from '../read/order.js'
import type { KnownWindow } from '../read/window.js'
import {
  never,
  type Cells,
  type Corpus,
  type Days,
  type Expr,
  type Figure,
  type Given,
  type Kind,
  type Listing,
  type Question,
  type Rule,
  type Term,
  type Values,
  type Window,
} from '../vocabulary.js'
import { fits, lasts, most, present, spent, type Present } from './day-by-day.js'

/**
 * The meaning of the vocabulary once more, as plainly as it can be written: of whom everything is told, without any of the arts by which the
 * engine is fast or reads what is not known. The engine is held against it.
 */

type Value = Values[Kind]
export type PlainAnswer = { readonly stands: 'settled'; readonly value: Value | readonly Cells[] } | { readonly stands: 'silent' } | { readonly stands: 'clash' }
export type Case = { readonly corpus: Corpus; readonly given: Given; readonly on: number }

/** Undefined where the law is not known, what is asked on the way contradicts itself, or a day lies too far off to count to it. */
export function plainAnswer(one: Case, question: Question | Listing): PlainAnswer | undefined {
  try {
    return answered(question, one)
  } catch (thrown) {
    if (thrown instanceof NotKnown) return undefined
    throw thrown
  }
}

class NotKnown extends Error {}
const notKnown = (): never => {
  throw new NotKnown()
}

// --- questions -------------------------------------------------------------------------------------------

function answered(question: Question | Listing, one: Case): PlainAnswer {
  const { text } = question
  const here: At = { ...one, text: one.on, counted: undefined, rows: {} }
  if (text === undefined) return answeredOn(question, one.on, one)
  const first = answeredOn(question, number(text.asOf, here), one)
  if (text.milder === undefined || first.stands === 'clash') return first
  const later = answeredOn(question, number(text.milder, here), one)
  if (first.stands === 'silent') return later
  return later.stands === 'settled' && weight(question, later.value) < weight(question, first.value) ? later : first
}

function weight(question: Question | Listing, value: Value | readonly Cells[]): number {
  if (typeof value !== 'object') return question.is === 'question' && question.kind === 'code' ? 0 : Number(value)
  const weigh = question.is === 'listing' ? question.weigh : undefined
  return weigh === undefined || value.length === 0 ? 0 : Math.max(...value.map(row => Number(row[weigh.name])))
}

function answeredOn(question: Question | Listing, text: number, one: Case): PlainAnswer {
  const at: At = { ...one, text, counted: undefined, rows: {} }
  const inForce = one.corpus.rules.filter(rule => rule.answers.id === question.id && inSpan(rule.force, text))
  const beats = (rule: Rule, other: Rule) =>
    (rule.over ?? []).some(over => over.rows === undefined && names(over.what, other) && rule !== other && over.by.some(ground => inSpan(ground, text)))
  const stands = (rule: Rule): boolean => (rule.when === undefined || read(rule.when, at) === true) && !inForce.some(other => beats(other, rule) && stands(other))
  const standing = inForce.filter(stands)
  if (question.is === 'listing') return inForce.length === 0 ? { stands: 'silent' } : { stands: 'settled', value: rowsOf(standing, at, question) }
  const given = standing.flatMap(rule => (rule.then === undefined ? [] : [{ rule, value: read(rule.then as Expr, at) }]))
  if (given.length === 0) return { stands: 'silent' }
  if (question.join !== 'one')
    return {
      stands: 'settled',
      value: joined(
        question.join,
        given.map(each => each.value),
      ),
    }
  const orders = one.corpus.orders.filter(order => order.realm === question.realm)
  const left = given.filter(each => !given.some(other => other.value !== each.value && prevails(other.rule, each.rule, orders, text) !== undefined))
  const [first] = left
  return first !== undefined && left.every(other => other.value === first.value) ? { stands: 'settled', value: first.value } : { stands: 'clash' }
}

const names = (what: Rule | { readonly is: 'act'; readonly id: string }, rule: Rule): boolean => (what.is === 'act' ? rule.says.act.id === what.id : rule.id === what.id)

/** Rows that rules strike out or rewrite. Where two would change the same row it matters which comes first, so that is left to others. */
function rowsOf(standing: readonly Rule[], at: At, listing: Listing): readonly Cells[] {
  const cellsOf = (columns: { readonly [column: string]: Expr }, within: At): Cells => Object.fromEntries(Object.entries(columns).map(([name, e]) => [name, read(e, within)]))
  return standing.flatMap(rule => {
    const others = standing.filter(other => other !== rule).flatMap(other => other.over ?? [])
    const changes = others.filter(over => names(over.what, rule) && over.by.some(ground => inSpan(ground, at.text)))
    const inRow = (row: Cells): At => ({ ...at, rows: { [listing.id]: row } })
    const hits = (row: Cells) => changes.filter(over => over.rows !== undefined && read(over.rows, inRow(row)) === true)
    return ((rule.then ?? []) as readonly { readonly [column: string]: Expr }[]).flatMap(columns => {
      const row = cellsOf(columns, at)
      const [change, ...more] = hits(row)
      if (change === undefined) return [row]
      const changed = change.instead === undefined ? undefined : { ...row, ...cellsOf(change.instead, inRow(row)) }
      if (more.length > 0 || (changed !== undefined && hits(changed).some(other => other !== change))) return notKnown()
      return changed === undefined ? [] : [changed]
    })
  })
}

// --- expressions -----------------------------------------------------------------------------------------

type At = Case & { readonly text: number; readonly counted: number | undefined; readonly rows: { readonly [of: string]: Cells } }

const number = (e: Expr, at: At): number => Number(read(e, at))

function read(e: Expr, at: At): Value {
  switch (e.op) {
    case 'value':
      return e.of
    case 'today':
      return at.on as Value
    case 'fact':
      return (at.given[e.of.id] as Value | undefined) ?? notKnown()
    case 'cell':
      return at.rows[e.of.of]?.[e.of.name] ?? notKnown()
    case 'figure':
      return figureOn(
        e.of,
        e.key.map(key => read(key, at)),
        e.on === undefined ? (at.counted ?? at.text) : number(e.on, at),
      )
    case 'ask': {
      const found = answered(e.of, at)
      if (found.stands === 'clash') return notKnown()
      return found.stands === 'silent' ? read(e.silent, at) : (found.value as Value)
    }
    case 'if':
      return read(e.test, at) === true ? read(e.then, at) : read(e.else, at)
    case 'gather': {
      const inRow = (row: Cells): At => ({ ...at, rows: { ...at.rows, [e.rows.id]: row } })
      const values = tableOrListing(e.rows, at).flatMap(row => (e.where === undefined || read(e.where, inRow(row)) === true ? [read(e.of, inRow(row))] : []))
      return values.length === 0 ? read(e.none, at) : joined(e.join, values)
    }
    case 'not':
      return read(e.of, at) !== true
    case 'all':
      return e.of.every(part => read(part, at) === true)
    case 'any':
      return e.of.some(part => read(part, at) === true)
    case '=':
      return read(e.a, at) === read(e.b, at)
    case '<':
      return number(e.a, at) < number(e.b, at)
    case '<=':
      return number(e.a, at) <= number(e.b, at)
    case '+':
      return number(e.a, at) + number(e.b, at)
    case '-':
      return number(e.a, at) - number(e.b, at)
    case '*':
      return number(e.a, at) * number(e.b, at) + 0
    case 'least':
      return Math.min(number(e.a, at), number(e.b, at))
    case 'greatest':
      return Math.max(number(e.a, at), number(e.b, at))
    case 'share':
      return Math.floor((number(e.of, at) * number(e.n, at)) / e.per) + 0
    case 'from to':
      return number(e.b, at) - number(e.a, at)
    case 'later':
      return moved(number(e.from, at), e.term, at)
    case 'spent': {
      const days = daysOf(e.days, at)
      const on = near(number(e.on, at))
      return e.since === undefined ? spent(days, known(e.window, at), on) : most(days, known(e.window, at), near(number(e.since, at)), on)
    }
    case 'lasts':
      return lasts(daysOf(e.days, at), known(e.window, at), near(number(e.from, at)), number(e.limit, at), never)
    case 'fits':
      return fits(daysOf(e.days, at), known(e.window, at), near(number(e.from, at)), number(e.limit, at), number(e.n, at))
    default:
      return notKnown()
  }
}

function figureOn(figure: Figure, key: readonly Value[], day: number): Value {
  const row = figure.rows.find(one => inSpan(one, day) && one.key.every((part, i) => part === key[i]))
  return (row === undefined ? figure.otherwise : row.value) ?? notKnown()
}

function tableOrListing(rows: Extract<Expr, { readonly op: 'gather' }>['rows'], at: At): readonly Cells[] {
  if (rows.is === 'listing') {
    const found = answered(rows, at)
    return found.stands === 'settled' && typeof found.value === 'object' ? found.value : []
  }
  const told = at.given[rows.id]
  return typeof told === 'object' ? told.rows : notKnown()
}

function joined(how: 'least' | 'greatest' | 'sum', values: readonly Value[]): Value {
  const numbers = values.map(Number)
  const value = how === 'sum' ? numbers.reduce((a, b) => a + b, 0) : how === 'least' ? Math.min(...numbers) : Math.max(...numbers)
  return typeof values[0] === 'boolean' ? value === 1 : value
}

function moved(from: number, term: Term, at: At): number {
  const n = number(term.n, at)
  if (term.unit !== 'working days') return move(from, n, term.unit)
  if (from === never) return never
  let on = near(from)
  for (let left = Math.abs(near(n)); left > 0; left--)
    do on += Math.sign(n)
    while (figureOn(term.off, [weekday(on) as Value], on) === true)
  return on
}

// --- days present ----------------------------------------------------------------------------------------

const known = ({ term, runs }: Window, at: At): KnownWindow => ({ n: number(term.n, at), unit: term.unit === 'working days' ? 'days' : term.unit, runs })

/** Days to which one can count. */
const near = (day: number): number => (Math.abs(day) < 60_000 ? day : notKnown())

function daysOf({ of, where, less = [] }: Days, at: At): Present {
  const taken = (days: Present, inRow: At) => new Set([...days].filter(day => !less.some(other => daysOf(other, inRow).has(day))))
  if (!('is' in of)) return taken(present([[near(number(of.from, at)), near(number(of.to, at))]]), at)
  const found = new Set<number>()
  for (const row of tableOrListing(of, at)) {
    const inRow: At = { ...at, rows: { ...at.rows, [of.id]: row } }
    const own = [...present([[near(Number(row['from'])), near(Number(row['to']))]])].filter(day => where === undefined || read(where, { ...inRow, counted: day }) === true)
    for (const day of taken(new Set(own), inRow)) found.add(day)
  }
  return found
}
