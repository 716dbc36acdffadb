import type { Cells, Expr, Known, Listing, Order, Question, Rule, Step } from '../vocabulary.js'
import { isKnownRow, stillSeen, type Case, type Earlier, type Evaluate, type RowSeen } from './case.js'
import { changesIn, editionsOf, type Change, type Edition, type Placed, type Ready } from './edition.js'
import { compile, equal, type Around } from './evaluate.js'
import { indexRead } from './lookup.js'
import type { Found, Reading, Rows, TextRead } from './found.js'
import { expressionsOf, readingsPerDay } from './inspect.js'
import { joined, type Entry } from './join.js'
import { changesWithin, divideTime, isSameText } from './open-figure.js'
import { prevails } from './order.js'
import { between, halving, isUnknown, knownOf, leastOf, merge, mostOf, oneOf, type Seen, type Source, type Split, type Unknown } from './unknown.js'

/** The questions asked on the way, when a proof is wanted. */
type Asked = Found['asked'] | undefined

/** A question made ready to be read. */
export function compileQuestion(
  question: Question | Listing,
  rules: readonly Rule[],
  orders: readonly Order[],
  around: Around,
): (c: Case, before: Earlier<Found> | undefined) => Found {
  const editionOn = editionsOf(rules, around)
  const ordersHere = orders.filter(order => order.realm === question.realm)
  const readAt = (text: number, c: Case, before: Earlier<Found> | undefined) => readText(question, editionOn(text), ordersHere, text, c, beforeAt(text, before))
  if (question.text === undefined) return (c, before) => readAt(c.on, c, before)
  const asOf = compileTextDay(question.text.asOf, around)
  const milder = question.text.milder === undefined ? undefined : compileTextDay(question.text.milder, around)
  const changes = changesOf(rules, ordersHere)
  return (c, before) => {
    const on = asOf(c)
    const first = overTime(question, on, changes, text => readAt(text, c, before))
    if (milder === undefined) return first
    const later = milder(c)
    if (typeof on === 'number' && typeof later === 'number' && isSameText(changes, on, later)) return first
    return milderOf(
      question,
      first,
      overTime(question, later, changes, text => readAt(text, c, before)),
    )
  }
}

/** Whose day's text applies is the same whoever asks: what it reads of the law it reads on the day asked about. */
function compileTextDay(e: Expr<'day'>, around: Around): Evaluate {
  const day = compile(e, around)
  if (e.op === 'fact') return day
  return c => {
    const { text, counted, rows } = c
    c.text = c.on
    c.counted = undefined
    c.rows = undefined
    const seen = day(c)
    c.text = text
    c.counted = counted
    c.rows = rows
    return seen
  }
}

// --- the text of one day ---------------------------------------------------------------------------------

/** How the rules of one text were read before. */
type Before = Earlier<TextRead> | undefined
function beforeAt(text: number, before: Earlier<Found> | undefined): Before {
  const was = before?.was.texts.find(one => one.text === text)
  return was === undefined || before === undefined ? undefined : { was, since: before.since }
}

function readText(question: Question | Listing, edition: Edition, orders: readonly Order[], text: number, c: Case, before: Before): Found {
  const { text: outerText, counted, rows, trace } = c
  c.text = text
  c.counted = undefined
  c.rows = undefined
  c.work += edition.rules.length
  const found = question.is === 'question' ? readRules(question, edition, orders, text, c, before) : readListing(question, edition, c, before)
  c.text = outerText
  c.counted = counted
  c.rows = rows
  c.trace = trace
  return found
}

function readRules(question: Question, edition: Edition, orders: readonly Order[], text: number, c: Case, before: Before): Found {
  const { proof } = c
  const askedMark = proof === undefined ? 0 : proof.askedMark
  const { rules } = edition
  const readings = new Array<Reading>(rules.length)
  for (let i = 0; i < rules.length; i++) {
    const mark = proof === undefined ? 0 : proof.mark
    const reading = readRule(rules[i] as Placed, i, readings, c, before)
    if (proof !== undefined) reading.read = proof.since(mark)
    readings[i] = reading
  }
  const asked = proof === undefined ? undefined : proof.askedSince(askedMark)
  return plainly(question, readings, edition, asked) ?? joinRules(question, readings, edition, orders, text, asked)
}

function readListing(listing: Listing, edition: Edition, c: Case, before: Before): Found {
  const { proof } = c
  const askedMark = proof === undefined ? 0 : proof.askedMark
  const readings: Reading[] = []
  const rows: (readonly RowSeen[])[] = []
  edition.rules.forEach((one, at) => {
    const mark = proof === undefined ? 0 : proof.mark
    const reading = readRule(one, at, readings, c, before)
    const { rows: own, place } = one.ready
    rows.push(
      reading.stands === false ? nothing : own.map((row, i): RowSeen => ({ there: reading.stands, cells: cellsOf(row, c, before?.was.rows[at]?.[i], before?.since), place })),
    )
    if (proof !== undefined) reading.read = proof.since(mark)
    readings.push(reading)
  })
  return listRows(listing, edition, readings, rows, proof === undefined ? undefined : proof.askedSince(askedMark), c)
}

function readRule({ ready, beaters }: Placed, at: number, others: readonly Reading[], c: Case, before: Before): Reading {
  c.trace = c.proof
  const was = before?.was.readings[at]
  const since = before?.since ?? nothing
  // What is supposed of a rule counts only while its condition is not decided.
  const supposed = c.supposed?.get(ready.firing)
  const holds = ready.when === undefined ? true : ((supposed === undefined ? stillSeen(was?.fired, since) : undefined) ?? ready.when(c))
  const fired = typeof holds === 'object' ? (supposed ?? holds) : holds
  let stands = fired
  let beatenBy: Step['beatenBy']
  let mayYieldTo: Reading[] | undefined
  if (fired !== false)
    for (const { at, by } of beaters) {
      const beater = others[at]
      if (beater === undefined || beater.stands === false) continue
      if (beater.stands === true) {
        stands = false
        beatenBy ??= { rule: beater.rule, through: 'text', by }
      } else if (stands !== false) {
        stands = between('bool', 0, 1, [stands, beater.stands])
        ;(mayYieldTo ??= []).push(beater)
      }
    }
  const value = stands === false || ready.then === undefined ? undefined : (stillSeen(was?.value, since) ?? ready.then(c))
  const reading = { rule: ready.rule, fired, stands, value, read: nothing, beatenBy }
  if (mayYieldTo !== undefined) yielding.set(reading, mayYieldTo)
  return reading
}

/** What may displace a reading, kept beside it: few have any, and a reading becomes a step of the proof as it stands. */
const yielding = new WeakMap<Reading, readonly Reading[]>()
const mayYieldTo = (reading: Reading): readonly Reading[] => yielding.get(reading) ?? nothing

function cellsOf(row: Ready['rows'][number], c: Case, was: RowSeen | undefined, since: readonly string[] = nothing): RowSeen['cells'] {
  const cells: Record<string, Seen> = {}
  for (const [name, value] of row) cells[name] = stillSeen(was?.cells[name], since) ?? value(c)
  return cells
}
const nothing: readonly never[] = []

/** The usual end: everything is known and nothing contradicts. Undefined when it takes a closer look. */
function plainly({ join }: Question, readings: readonly Reading[], edition: Edition, asked: Asked): Found | undefined {
  let value: Exclude<Seen, Unknown> | undefined
  let isStep = true
  for (const { fired, stands, value: own } of readings) {
    if (typeof fired === 'object') isStep = false
    if (stands === false) continue
    if (stands !== true) return undefined
    if (own === undefined) continue
    if (typeof own === 'object') return undefined
    if (value === undefined) value = own
    else if (join === 'one') {
      if (value !== own) return undefined
    } else if (join === 'sum') value = Number(value) + Number(own)
    else if (join === 'least' ? own < value : own > value) value = own
  }
  const steps = asked === undefined ? nothing : isStep ? asShown(readings as readonly Step[], edition) : stepsOf(readings, nothing, edition)
  return {
    value,
    rows: undefined,
    maySilent: value === undefined,
    mayClash: false,
    clash: undefined,
    split: undefined,
    from: nothing,
    undecided: nothing,
    texts: nothing,
    steps,
    asked: asked ?? nothing,
  }
}

// --- one value -------------------------------------------------------------------------------------------

function joinRules(question: Question, readings: readonly Reading[], edition: Edition, orders: readonly Order[], text: number, asked: Asked): Found {
  const speaking = readings.filter(reading => reading.value !== undefined)
  const entries = speaking.map((reading): Entry => ({ there: reading.stands, value: reading.value ?? false }))
  if (question.join === 'one') return agree(question, readings, edition, speaking, orders, text, asked)
  const { join } = question
  const silent = !speaking.some(surelyHeard)
  const value = entries.length === 0 ? undefined : joined(question.kind, join, entries, undefined)
  return found(readings, edition, text, value, { maySilent: silent, mayClash: false, clash: undefined }, asked)
}

/** It fires, and whatever may displace it speaks in its place: there is an answer in any case. */
const surelyHeard = (reading: Reading): boolean => reading.stands === true || (reading.fired === true && mayYieldTo(reading).every(other => other.value !== undefined))

/** Rules that stand must agree; where they do not, rank, speciality and date decide, and else they clash. */
function agree(question: Question, readings: readonly Reading[], edition: Edition, speaking: readonly Reading[], orders: readonly Order[], text: number, asked: Asked): Found {
  const over = (one: Reading, other: Reading) => prevails(one.rule, other.rule, orders, text)
  const silent = !speaking.some(surelyHeard)
  // Whoever surely gives way to one that stands adds nothing, whether they agree or not.
  const heard = speaking.filter(one => !speaking.some(other => other.stands === true && over(other, one) !== undefined))
  const pairs = pairsOf(heard)
  if (heard.some(reading => reading.stands !== true) || pairs.some(pair => isUnknown(agreement(...pair)))) {
    const against = pairs.filter(pair => mayContradict(...pair) && over(pair[0], pair[1]) === undefined && over(pair[1], pair[0]) === undefined)
    const value = valueOf(question, heard, against.length > 0)
    const open = found(readings, edition, text, value, { maySilent: silent, mayClash: against.length > 0, clash: undefined }, asked)
    return open.split === undefined ? { ...open, split: splitOf(against) } : open
  }
  for (const one of speaking)
    for (const other of speaking) {
      const through = agreement(one, other) === false ? over(other, one) : undefined
      if (through !== undefined) one.beatenBy ??= { rule: other.rule, ...through }
    }
  const clash = pairs.some(pair => agreement(...pair) === false) || (heard.length === 0 && speaking.length > 0)
  if (!clash) return found(readings, edition, text, heard[0]?.value, { maySilent: silent, mayClash: false, clash: undefined }, asked)
  const between = heard.length === 0 ? speaking : heard
  return found(readings, edition, text, valueOf(question, between, true), { maySilent: false, mayClash: true, clash: between.map(reading => reading.rule) }, asked)
}

type Pair = readonly [Reading, Reading]
const pairsOf = (readings: readonly Reading[]): readonly Pair[] => readings.flatMap((one, i) => readings.slice(i + 1).map((other): Pair => [one, other]))

const agreement = (one: Reading, other: Reading): Seen => equal(one.value ?? false, other.value ?? false)

/** Both may stand with different values: neither displaces the other. */
const mayContradict = (one: Reading, other: Reading): boolean => agreement(one, other) !== true && !mayYieldTo(one).includes(other) && !mayYieldTo(other).includes(one)

/** Divided where a value agrees with a known one, it is known whether they contradict each other. */
function splitOf(pairs: readonly Pair[]): Split | undefined {
  for (const [one, other] of pairs) {
    const agree = agreement(one, other)
    if (isUnknown(agree) && agree.split?.parts !== undefined) return agree.split
  }
  return undefined
}

/** All that rules may give where it is open which of them stand, or whether they contradict each other. */
function valueOf(question: Question, heard: readonly Reading[], mayClash: boolean): Seen {
  const why = between(
    'bool',
    0,
    1,
    heard.map(reading => reading.stands),
    mayClash ? [clashOf(question, heard)] : [],
  ) as Unknown
  return oneOf(
    question.kind,
    heard.map(reading => reading.value ?? false),
    why,
  )
}

const clashOf = (of: Question, rules: readonly Reading[]): Source => ({ key: `clash:${of.id}`, of, kind: 'clash', between: rules.map(reading => reading.rule) })

function found(
  readings: readonly Reading[],
  edition: Edition,
  text: number,
  value: Seen | undefined,
  state: Pick<Found, 'maySilent' | 'mayClash' | 'clash'>,
  asked: Asked,
  listed?: { readonly given: Rows; readonly left: Rows },
): Found {
  let split: Split | undefined
  let from: readonly Source[] = []
  const undecided: Rule[] = []
  readings.forEach(({ rule, fired, value: own, stands }, i) => {
    if (stands === false) return
    if (isUnknown(fired)) {
      split ??= fired.split
      from = merge(from, fired.from)
      undecided.push(rule)
    }
    for (const seen of [own, ...(listed?.given[i] ?? nothing).flatMap(row => Object.values(row.cells))]) {
      if (seen === undefined || !isUnknown(seen)) continue
      split ??= seen.split
      from = merge(from, seen.from)
    }
  })
  const kept = listed?.left.flat()
  // What strikes or rewrites a row may be open though the row itself is not.
  for (const seen of (kept ?? nothing).flatMap(row => [row.there, ...Object.values(row.cells)])) {
    if (!isUnknown(seen)) continue
    split ??= seen.split
    from = merge(from, seen.from)
  }
  return {
    value,
    rows: kept,
    ...state,
    split,
    from,
    undecided,
    texts: [{ text, readings, rows: listed?.given ?? nothing }],
    steps: asked === undefined ? nothing : stepsOf(readings, listed?.left ?? nothing, edition),
    asked: asked ?? nothing,
  }
}

const stepsOf = (readings: readonly Reading[], left: Rows, edition: Edition): readonly Step[] =>
  asShown(
    readings.map((reading, i) => stepOf(reading, left[i] ?? nothing)),
    edition,
  )

/** In the order in which rules are shown. */
const asShown = (steps: readonly Step[], { shown }: Edition): readonly Step[] => (shown === undefined ? steps : shown.map(at => steps[at] as Step))

function stepOf(reading: Reading, rows: readonly RowSeen[]): Step {
  const { rule, fired, stands, value, read, beatenBy } = reading
  const isStep = rows.length === 0 && !isUnknown(fired) && !isUnknown(stands) && (value === undefined || !isUnknown(value)) && (beatenBy === undefined || stands === false)
  if (isStep) return reading as Step
  const shown: Step['value'] = value === undefined ? (rows.length > 0 ? rows.map(knownCells) : undefined) : knownOf(value)
  return { rule, fired: knownOf(fired) as Known<boolean>, stands: beatenBy === undefined ? (knownOf(stands) as Known<boolean>) : false, value: shown, read, beatenBy }
}

/** Rows in the order in which their rules are shown, as far as their cells are known. */
export const shownRows = (rows: readonly RowSeen[]): readonly Cells[] => rows.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(knownCells)

function knownCells(row: RowSeen): Cells {
  if (isKnownRow(row)) return row.cells as Cells
  const cells: Record<string, Cells[string]> = {}
  for (const [name, seen] of Object.entries(row.cells)) cells[name] = knownOf(seen)
  return cells
}

// --- rows ------------------------------------------------------------------------------------------------

function listRows(listing: Listing, edition: Edition, readings: readonly Reading[], given: Rows, asked: Asked, c: Case): Found {
  const left: (readonly RowSeen[])[] = []
  let isOpen = false
  for (let i = 0; i < readings.length; i++) {
    const own = given[i] ?? nothing
    let rows = own
    if (own.length > 0)
      for (const { at, change } of (edition.rules[i] as Placed).changers) {
        const by = readings[at] as Reading
        if (by.stands !== false) rows = changed(rows, by, change, listing, c)
      }
    const kept = rows === own ? own : rows.filter(row => row.there !== false)
    isOpen ||= isUnknown((readings[i] as Reading).stands) || !own.every(isKnownRow) || (kept !== own && !kept.every(isKnownRow))
    left.push(kept)
  }
  const value = readings.length === 0 ? undefined : true
  const state = { maySilent: readings.length === 0, mayClash: false, clash: undefined }
  if (isOpen) return found(readings, edition, c.text, value, state, asked, { given, left })
  // The usual end: every rule stands or does not, and so does every row, those with it that others struck or rewrote.
  const steps = asked === undefined ? nothing : stepsOf(readings, left, edition)
  return { value, rows: left.flat(), ...state, split: undefined, from: nothing, undecided: nothing, texts: nothing, steps, asked: asked ?? nothing }
}

function changed(rows: readonly RowSeen[], by: Reading, change: Change, listing: Listing, c: Case): readonly RowSeen[] {
  return rows.map(row => {
    c.rows = new Map([[listing.id, row]])
    c.trace = undefined
    const hit = both(by.stands, change.rows(c))
    if (hit === false) return row
    if (change.over.instead === undefined) return { ...row, there: hit === true ? false : both(row.there, flip(hit)) }
    const cells: Record<string, Seen> = { ...row.cells }
    for (const [name, value] of change.instead) {
      const fresh = value(c)
      cells[name] = hit === true ? fresh : oneOf(listing.cells[name]?.kind ?? 'int', [cells[name] ?? fresh, fresh], hit as Unknown)
    }
    return { ...row, cells }
  })
}

const both = (a: Seen, b: Seen): Seen => (a === false || b === false ? false : a === true ? b : b === true ? a : between('bool', 0, 1, [a, b]))
const flip = (seen: Seen): Seen => (isUnknown(seen) ? seen : seen !== true)

// --- text days -------------------------------------------------------------------------------------------

/** The days on which what a question gives may change with its text: its rules, the figures read on the text day, the grounds on which rules displace others. */
export function changesOf(rules: readonly Rule[], orders: readonly Order[]): readonly number[] {
  const changes = new Set(changesIn([...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by)), ...orders.flatMap(order => order.by)]))
  for (const index of new Set(rules.flatMap(expressionsOf).flatMap(readingsPerDay).map(indexRead))) for (const change of index.changes) changes.add(change)
  return [...changes].toSorted((a, b) => a - b)
}

function overTime(question: Question | Listing, asOf: Seen, changes: readonly number[], readAt: (text: number) => Found): Found {
  if (!isUnknown(asOf)) return readAt(Number(asOf))
  const days = [asOf.least, ...changesWithin(changes, asOf.least, asOf.most)]
  const split = asOf.split ?? (days.length > 1 ? (divideTime(asOf, changes) ?? halving(asOf)) : undefined)
  if (split !== undefined && days.length > fewTexts && question.is === 'question') return anything(question, split, asOf.from)
  return together(days.map(readAt), { split, from: asOf.from })
}

/** Up to so many texts are all read to see what they give between them; with more it is not worth it before the day is known better. */
const fewTexts = 3

/** All that a question could give, before the text is known. */
function anything(question: Question, split: Split, from: readonly Source[]): Found {
  const [least, most] = question.kind === 'bool' ? [0, 1] : [-0x7fffffff, 0x7fffffff]
  const value: Unknown = { kind: question.kind, least, most, codes: question.kind === 'code' ? (question.within ?? []) : [], split, from }
  return { value, rows: undefined, maySilent: true, mayClash: true, clash: undefined, split, from, undecided: nothing, texts: nothing, steps: nothing, asked: nothing }
}

/** What several readings may give between them. */
function together(readings: readonly Found[], why: { readonly split: Split | undefined; readonly from: readonly Source[] }): Found {
  const [only] = readings
  if (only !== undefined && readings.length === 1) return only
  const values = readings.flatMap(reading => (reading.value === undefined ? [] : [reading.value]))
  const kind = values.some(value => typeof value === 'string' || (isUnknown(value) && value.kind === 'code'))
    ? 'code'
    : values.some(value => typeof value === 'boolean' || (isUnknown(value) && value.kind === 'bool'))
      ? 'bool'
      : 'int'
  const rows = readings.flatMap(reading => (reading.rows ?? []).map(row => ({ ...row, there: both(row.there, maybe(why)) })))
  return {
    value: values.length === 0 ? undefined : oneOf(kind, values, why),
    rows: readings.some(reading => reading.rows !== undefined) ? rows : undefined,
    maySilent: readings.some(reading => reading.value === undefined || reading.maySilent),
    mayClash: readings.some(reading => reading.mayClash),
    clash: undefined,
    split: why.split ?? readings.find(reading => reading.split !== undefined)?.split,
    from: readings.reduce((sources, reading) => merge(sources, reading.from), why.from),
    undecided: readings.flatMap(reading => reading.undecided),
    texts: readings.flatMap(reading => reading.texts),
    steps: only?.steps ?? [],
    asked: only?.asked ?? [],
  }
}

const maybe = (why: { readonly split: Split | undefined; readonly from: readonly Source[] }): Unknown => ({
  kind: 'bool',
  least: 0,
  most: 1,
  codes: [],
  from: why.from,
  ...(why.split === undefined ? {} : { split: why.split }),
})

/** Of two texts the one that weighs less; on a tie the earlier. What contradicts itself cannot be weighed, so it neither gives way nor takes the place of another. */
function milderOf(question: Question | Listing, first: Found, later: Found): Found {
  if (first.clash !== undefined) return first
  if (first.value === undefined) return later
  const [a, b] = [weightOf(question, first), weightOf(question, later)]
  if (!first.maySilent && (later.value === undefined || later.clash !== undefined || mostOf(a) <= leastOf(b))) return first
  if (!first.mayClash && !later.maySilent && !later.mayClash && mostOf(b) < leastOf(a)) return later
  const open = between('bool', 0, 1, [a, b])
  return together([first, later], isUnknown(open) ? { split: open.split ?? halving(open), from: open.from } : { split: undefined, from: [] })
}

function weightOf(question: Question | Listing, { value = 0, rows = nothing }: Found): Seen {
  if (question.is === 'question') return question.kind === 'code' ? 0 : value
  const { weigh } = question
  if (weigh === undefined) return 0
  return joined(
    'int',
    'greatest',
    rows.map(row => ({ there: row.there, value: row.cells[weigh.name] ?? 0 })),
    () => 0,
  )
}
