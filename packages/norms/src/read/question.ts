import { inSpan } from '../day.js'
import type { Cells, Expr, Ground, Known, Listing, Order, Over, Question, Read, Rule, Step } from '../vocabulary.js'
import { firingOf, type Case, type RowSeen } from './case.js'
import { compile, type Around, type Evaluate } from './evaluate.js'
import { indexOf } from './figure.js'
import type { Found } from './found.js'
import { expressionsOf, isRows, references } from './inspect.js'
import { joined, type Entry } from './join.js'
import { divideTime } from './lookup.js'
import { prevails } from './order.js'
import { between, isUnknown, knownOf, leastOf, merge, mostOf, oneOf, type Seen, type Source, type Split, type Unknown } from './unknown.js'

/** A rule made ready: its condition, its values, and who may beat it (all of whom come before it). */
type Ready = {
  readonly rule: Rule
  readonly when: Evaluate | undefined
  readonly then: Evaluate | undefined
  readonly rows: readonly (readonly (readonly [column: string, value: Evaluate])[])[]
  readonly beaters: readonly { readonly at: number; readonly by: readonly Ground[] }[]
  /** What it strikes or rewrites in rows of others. */
  readonly changes: readonly { readonly over: Over; readonly rows: Evaluate; readonly instead: readonly (readonly [column: string, value: Evaluate])[] }[]
}

/** One rule as it was read on one text day. */
type Reading = {
  readonly ready: Ready
  readonly fired: Seen
  readonly stands: Seen
  readonly value: Seen | undefined
  readonly rows: readonly RowSeen[]
  readonly read: readonly Read[]
  readonly mayYieldTo: readonly Reading[]
  beatenBy: Step['beatenBy']
}

/** A question made ready to be read: all its rules, the strongest first. */
export function compileQuestion(question: Question | Listing, rules: readonly Rule[], orders: readonly Order[], around: Around): (c: Case) => Found {
  const ready = strongestFirst(rules).map((rule, _i, sorted) => makeReady(rule, sorted, around))
  const ordersHere = orders.filter(order => order.realm === question.realm)
  const readAt = (text: number, c: Case) => readText(question, ready, ordersHere, text, c)
  if (question.text === undefined) return c => readAt(c.on, c)
  const asOf = compile(question.text.asOf, around)
  const milder = question.text.milder === undefined ? undefined : compile(question.text.milder, around)
  const changes = changesOf(rules, ordersHere)
  return c => {
    const first = overTime(question, asOf(c), changes, text => readAt(text, c))
    if (milder === undefined) return first
    return milderOf(
      question,
      first,
      overTime(question, milder(c), changes, text => readAt(text, c)),
    )
  }
}

function makeReady(rule: Rule, sorted: readonly Rule[], around: Around): Ready {
  const then = rule.then as Expr | readonly { readonly [column: string]: Expr }[] | undefined
  const columns = (row: { readonly [column: string]: Expr }) => Object.entries(row).map(([name, e]) => [name, compile(e, around)] as const)
  return {
    rule,
    when: rule.when === undefined ? undefined : compile(rule.when, around),
    then: then === undefined || isRows(then) ? undefined : compile(then, around),
    rows: then !== undefined && isRows(then) ? then.map(columns) : [],
    beaters: sorted.flatMap((other, at) => (other.over ?? []).filter(over => over.rows === undefined && names(over, rule, other)).map(over => ({ at, by: over.by }))),
    changes: (rule.over ?? []).flatMap(over => (over.rows === undefined ? [] : [{ over, rows: compile(over.rows, around), instead: columns(over.instead ?? {}) }])),
  }
}

/** Whether an `over` of rule `by` speaks of this rule: by name, or by its act. No rule displaces itself. */
export function names(over: Over, rule: Rule, by: Rule): boolean {
  if (rule.id === by.id) return false
  return over.what.is === 'rule' ? over.what.id === rule.id : over.what.id === rule.says.act.id
}

/** A rule after all that may beat it. What stands in a circle keeps its order; the checks of a corpus refuse that. */
function strongestFirst(rules: readonly Rule[]): readonly Rule[] {
  const out: Rule[] = []
  const seen = new Set<Rule>()
  const visit = (rule: Rule) => {
    if (seen.has(rule)) return
    seen.add(rule)
    for (const other of rules) if ((other.over ?? []).some(over => over.rows === undefined && names(over, rule, other))) visit(other)
    out.push(rule)
  }
  rules.forEach(visit)
  return out
}

// --- the text of one day ---------------------------------------------------------------------------------

function readText(question: Question | Listing, ready: readonly Ready[], orders: readonly Order[], text: number, c: Case): Found {
  const { text: outerText, counted, rows, trace } = c
  c.text = text
  c.counted = undefined
  c.rows = undefined
  const readings: (Reading | undefined)[] = []
  for (const one of ready) readings.push(inSpan(one.rule.force, text) ? readRule(one, readings, text, c) : undefined)
  const found =
    plainly(question, readings, c) ??
    fully(
      question,
      readings.filter(reading => reading !== undefined),
      orders,
      text,
      c,
    )
  c.text = outerText
  c.counted = counted
  c.rows = rows
  c.trace = trace
  return found
}

function fully(question: Question | Listing, readings: readonly Reading[], orders: readonly Order[], text: number, c: Case): Found {
  return question.is === 'question' ? joinRules(question, readings, orders, text, c.proof) : listRows(question, readings, c)
}

/** The usual end: everything is known and nothing contradicts. Undefined when it takes a closer look. */
function plainly(question: Question | Listing, readings: readonly (Reading | undefined)[], c: Case): Found | undefined {
  if (question.is === 'listing') return undefined
  const { join } = question
  let value: Exclude<Seen, Unknown> | undefined
  for (const reading of readings) {
    if (reading === undefined || reading.stands === false) continue
    if (reading.stands !== true) return undefined
    const own = reading.value
    if (own === undefined) continue
    if (typeof own === 'object') return undefined
    if (value === undefined) value = own
    else if (join === 'one') {
      if (value !== own) return undefined
    } else if (join === 'sum') value = Number(value) + Number(own)
    else if (join === 'least' ? own < value : own > value) value = own
  }
  const steps = c.proof ? stepsOf(readings) : nothing
  return { value, rows: undefined, maySilent: value === undefined, mayClash: false, clash: undefined, split: undefined, from: nothing, undecided: nothing, steps }
}
const nothing: readonly never[] = []

function stepsOf(readings: readonly (Reading | undefined)[]): readonly Step[] {
  const steps: Step[] = []
  for (const reading of readings) if (reading !== undefined) steps.push(stepOf(reading))
  return steps
}

function readRule(ready: Ready, before: readonly (Reading | undefined)[], text: number, c: Case): Reading {
  const read: Read[] | undefined = c.proof ? [] : undefined
  c.trace = read
  const holds = ready.when === undefined ? true : ready.when(c)
  // What is supposed of a rule counts only while its condition is not decided.
  const fired = typeof holds === 'object' && c.supposed !== undefined ? (c.supposed.get(firingOf(ready.rule)) ?? holds) : holds
  let stands = fired
  let beatenBy: Step['beatenBy']
  let mayYieldTo: Reading[] | undefined
  if (fired !== false)
    for (const { at, by } of ready.beaters) {
      const beater = before[at]
      if (beater === undefined || beater.stands === false) continue
      const ground = by.find(one => inSpan(one, text))
      if (ground === undefined) continue
      if (beater.stands === true) {
        stands = false
        beatenBy ??= { rule: beater.ready.rule, through: 'text', by: ground }
      } else if (stands !== false) {
        stands = between('bool', 0, 1, [stands, beater.stands])
        ;(mayYieldTo ??= []).push(beater)
      }
    }
  const value = stands === false || ready.then === undefined ? undefined : ready.then(c)
  const rows = stands === false || ready.rows.length === 0 ? nothing : ready.rows.map((row): RowSeen => ({ there: stands, cells: cellsOf(row, c) }))
  return { ready, fired, stands, value, rows, read: read ?? nothing, mayYieldTo: mayYieldTo ?? nothing, beatenBy }
}

const cellsOf = (row: Ready['rows'][number], c: Case): RowSeen['cells'] => Object.fromEntries(row.map(([name, value]) => [name, value(c)]))

// --- one value -------------------------------------------------------------------------------------------

function joinRules(question: Question, readings: readonly Reading[], orders: readonly Order[], text: number, proof: boolean): Found {
  const speaking = readings.filter(reading => reading.value !== undefined)
  const entries = speaking.map((reading): Entry => ({ there: reading.stands, value: reading.value ?? false }))
  if (question.join === 'one') return agree(question, readings, speaking, orders, text, proof)
  const { join } = question
  const silent = !speaking.some(surelyHeard)
  const value = entries.length === 0 ? undefined : joined(question.kind, join, entries, undefined)
  return found(readings, value, { maySilent: silent, mayClash: false, clash: undefined }, proof)
}

/** It fires, and whatever may displace it speaks in its place: there is an answer in any case. */
const surelyHeard = (reading: Reading): boolean => reading.stands === true || (reading.fired === true && reading.mayYieldTo.every(other => other.value !== undefined))

/** Two may stand together with different values: neither displaces the other. */
function mayContradict(speaking: readonly Reading[]): boolean {
  return speaking.some((one, i) =>
    speaking.some((other, j) => j > i && (isUnknown(one.value ?? false) || one.value !== other.value) && !one.mayYieldTo.includes(other) && !other.mayYieldTo.includes(one)),
  )
}

/** Rules that stand must agree; where they do not, rank, speciality and date decide, and else they clash. */
function agree(question: Question, readings: readonly Reading[], speaking: readonly Reading[], orders: readonly Order[], text: number, proof: boolean): Found {
  const sure = speaking.filter(reading => reading.stands === true)
  const open = speaking.some(reading => isUnknown(reading.stands) || (isUnknown(reading.value ?? false) && speaking.length > 1))
  const silent = !speaking.some(surelyHeard)
  const values = speaking.map(reading => reading.value ?? false)
  if (open) return found(readings, valuesOf(question, values), { maySilent: silent, mayClash: mayContradict(speaking), clash: undefined }, proof)
  const left = sure.filter(reading => {
    for (const other of sure) {
      if (other.value === reading.value) continue
      const through = prevails(other.ready.rule, reading.ready.rule, orders, text)
      if (through === undefined) continue
      reading.beatenBy = { rule: other.ready.rule, ...through }
      return false
    }
    return true
  })
  const kept = [...new Set(left.map(reading => reading.value))]
  if (kept.length > 1) return found(readings, valuesOf(question, values), { maySilent: false, mayClash: true, clash: left.map(reading => reading.ready.rule) }, proof)
  return found(readings, kept[0], { maySilent: silent, mayClash: false, clash: undefined }, proof)
}

const valuesOf = (question: Question, values: readonly Seen[]): Seen | undefined => (values.length === 0 ? undefined : oneOf(question.kind, values, { split: undefined, from: [] }))

function found(readings: readonly Reading[], value: Seen | undefined, state: Pick<Found, 'maySilent' | 'mayClash' | 'clash'>, proof: boolean, rows?: readonly RowSeen[]): Found {
  let split: Split | undefined
  let from: readonly Source[] = []
  const undecided: Rule[] = []
  for (const { ready, fired, value: own, stands, rows: cells } of readings) {
    if (isUnknown(fired) && stands !== false) {
      split ??= fired.split
      from = merge(from, fired.from)
      undecided.push(ready.rule)
    }
    for (const seen of [own, ...cells.flatMap(row => Object.values(row.cells))]) {
      if (seen === undefined || !isUnknown(seen) || stands === false) continue
      split ??= seen.split
      from = merge(from, seen.from)
    }
  }
  // What strikes or rewrites a row may be open though the row itself is not.
  for (const seen of (rows ?? []).flatMap(row => [row.there, ...Object.values(row.cells)])) {
    if (!isUnknown(seen)) continue
    split ??= seen.split
    from = merge(from, seen.from)
  }
  return { value, rows, ...state, split, from, undecided, steps: proof ? stepsOf(readings) : nothing }
}

function stepOf({ ready, fired, stands, value, rows, read, beatenBy }: Reading): Step {
  const shown: Step['value'] = value === undefined ? (rows.length > 0 ? rows.map(knownCells) : undefined) : knownOf(value)
  const step: { -readonly [P in keyof Step]: Step[P] } = {
    rule: ready.rule,
    fired: knownOf(fired) as Known<boolean>,
    stands: beatenBy === undefined ? (knownOf(stands) as Known<boolean>) : false,
    read,
  }
  if (shown !== undefined) step.value = shown
  if (beatenBy !== undefined) step.beatenBy = beatenBy
  return step
}

export const knownCells = (row: RowSeen): Cells => Object.fromEntries(Object.entries(row.cells).map(([name, seen]) => [name, knownOf(seen)]))

// --- rows ------------------------------------------------------------------------------------------------

function listRows(listing: Listing, readings: readonly Reading[], c: Case): Found {
  const rows = readings.flatMap(reading => {
    let own = reading.rows
    for (const other of readings)
      if (other.stands !== false && other !== reading)
        for (const change of other.ready.changes) if (names(change.over, reading.ready.rule, other.ready.rule)) own = changed(own, other, change, listing, c)
    return own
  })
  const state = { maySilent: readings.length === 0, mayClash: false, clash: undefined }
  const kept = rows.filter(row => row.there !== false)
  return found(readings, readings.length === 0 ? undefined : true, state, c.proof, kept)
}

function changed(rows: readonly RowSeen[], by: Reading, change: Ready['changes'][number], listing: Listing, c: Case): readonly RowSeen[] {
  const ground = change.over.by.some(one => inSpan(one, c.text))
  if (!ground) return rows
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

/** The days on which what a question gives may change: its rules, its figures, the grounds on which rules displace others. */
export function changesOf(rules: readonly Rule[], orders: readonly Order[]): readonly number[] {
  const spans = [...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by)), ...orders.flatMap(order => order.by)]
  const changes = new Set(spans.flatMap(one => (one.to === undefined ? [one.from] : [one.from, one.to + 1])) as number[])
  for (const figure of references(rules.flatMap(expressionsOf)).figures) for (const change of indexOf(figure).changes) changes.add(change)
  return [...changes].toSorted((a, b) => a - b)
}

function overTime(question: Question | Listing, asOf: Seen, changes: readonly number[], readAt: (text: number) => Found): Found {
  if (!isUnknown(asOf)) return readAt(Number(asOf))
  const days = [asOf.least, ...changes.filter(change => change > asOf.least && change <= asOf.most)]
  const split = asOf.split ?? (asOf.base !== undefined && days.length > 1 ? divideTime(asOf, changes) : undefined)
  if (split !== undefined && days.length > fewTexts && question.is === 'question') return anything(question, split, asOf.from)
  return together(days.map(readAt), { split, from: asOf.from })
}

/** Up to so many texts are all read to see what they give between them; with more it is not worth it before the day is known better. */
const fewTexts = 3

/** All that a question could give, before the text is known. */
function anything(question: Question, split: Split, from: readonly Source[]): Found {
  const [least, most] = question.kind === 'bool' ? [0, 1] : [-0x7fffffff, 0x7fffffff]
  const value: Unknown = { kind: question.kind, least, most, codes: question.kind === 'code' ? (question.within ?? []) : [], split, from }
  return { value, rows: undefined, maySilent: true, mayClash: true, clash: undefined, split, from, undecided: [], steps: [] }
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
    steps: only?.steps ?? [],
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

/** Of two texts the one that weighs less; on a tie the earlier. */
function milderOf(question: Question | Listing, first: Found, later: Found): Found {
  if (first.value === undefined || later.value === undefined) return first.value === undefined && first.clash === undefined ? later : first
  const [a, b] = question.is === 'question' ? [first.value, later.value] : [heaviest(question, first), heaviest(question, later)]
  if (mostOf(a) <= leastOf(b)) return first
  if (mostOf(b) < leastOf(a)) return later
  const open = between('bool', 0, 1, [a, b])
  return together([first, later], isUnknown(open) ? { split: open.split ?? first.split ?? later.split, from: open.from } : { split: undefined, from: [] })
}

function heaviest(listing: Listing, { rows = [] }: Found): Seen {
  const { weigh } = listing
  if (weigh === undefined) return 0
  return joined(
    'int',
    'greatest',
    rows.map(row => ({ there: row.there, value: row.cells[weigh.name] ?? 0 })),
    () => 0,
  )
}
