import { Broken } from '../broken.js'
import type { Column, Day, Fact, Given, Read, Rule, Table } from '../vocabulary.js'
import type { Found } from './found.js'
import { isUnknown, knownOf, unknownOf, type Seen, type Source, type Unknown } from './unknown.js'
import type { DaySets } from './days.js'
import type { Trace } from './trace.js'

/** A row being read: cells by column name, and whether it is there at all. One of a listing has the place of its rule. */
export type RowSeen = { readonly there: Seen; readonly cells: { readonly [column: string]: Seen }; readonly place?: number }
export type TableSeen = { readonly rows: readonly RowSeen[]; readonly more: Source | undefined }

/** One reading of one person on one day: what is given, what has been supposed, and what was worked out so far. */
export type Case = {
  readonly on: Day
  readonly given: Given
  /** Sources supposed to be this value or range, and rules supposed to fire or not, while an open answer is completed. */
  readonly supposed: ReadonlyMap<string, Seen> | undefined
  /** The case it branches off, and what is supposed in it besides. */
  readonly stem: { readonly of: Case; readonly key: string } | undefined
  readonly found: (Found | undefined)[]
  /** Facts by their number, each when first read. */
  readonly told: (Told | undefined)[]
  /** How many rules were read, on every text day anew: what completing an open answer may spend. */
  work: number
  tables: Map<string, TableSeen> | undefined
  sets: Map<object, DaySets> | undefined
  /** The day whose text is read; inside `days … where` the day counted goes before it. */
  text: number
  counted: number | undefined
  rows: Map<string, RowSeen> | undefined
  /** Where a proof notes what is read; none when no proof is wanted. */
  readonly proof: Trace | undefined
  /** The same while a rule is being read, put aside while one row stands for all. */
  trace: Trace | undefined
}

/** A fact as one case sees it, with the note that it was read. */
export type Told = { readonly seen: Seen; readonly note: Read }
/** How many questions and facts a reader has met so far. */
export type Count = { readonly questions: number; readonly facts: number }

/** An expression made ready to be read. */
export type Evaluate = (c: Case) => Seen

export function caseOf(given: Given, on: Day, { questions, facts }: Count, proof: Trace | undefined, supposed?: ReadonlyMap<string, Seen>, stem?: Case['stem']): Case {
  return {
    on,
    given,
    supposed,
    stem,
    found: new Array<Found | undefined>(questions),
    told: new Array<Told | undefined>(facts),
    work: 0,
    tables: undefined,
    sets: undefined,
    text: on,
    counted: undefined,
    rows: undefined,
    proof,
    trace: undefined,
  }
}

/** The same case with one thing more supposed. What was worked out before and does not depend on it is taken over when it is wanted. */
export function branchOf(c: Case, key: string, part: Seen): Case {
  return caseOf(c.given, c.on, { questions: c.found.length, facts: c.told.length }, undefined, new Map(c.supposed).set(key, part), { of: c, key })
}

/** Something worked out in a case that another branches off, and what is supposed since. */
export type Earlier<T> = { readonly was: T; readonly since: readonly string[] }

/** What the nearest of the cases that one branches off has worked out. */
export function earlier<T>(c: Case, workedOut: (stem: Case) => T | undefined): Earlier<T> | undefined {
  const since: string[] = []
  for (let { stem } = c; stem !== undefined; stem = stem.of.stem) {
    since.push(stem.key)
    const was = workedOut(stem.of)
    if (was !== undefined) return { was, since }
  }
  return undefined
}

/** Whether what a question gave is the same whatever was supposed since. What was settled stays settled, though not between which values a contradiction lies. */
export function holdsStill({ was, since }: Earlier<Found>): boolean {
  return (isSettled(was) && was.clash === undefined) || !since.some(key => dependsOn(was, key))
}

/** What was seen before, if it is the same whatever was supposed since. */
export function stillSeen(was: Seen | undefined, since: readonly string[]): Seen | undefined {
  return was === undefined || !isUnknown(was) || !touches(since, was.from) ? was : undefined
}

/** Whether something supposed is one of those things. */
export const touches = (since: readonly string[], from: readonly Source[]): boolean => since.some(key => from.some(source => isOf(source, key)))

/** Nothing in it is open: one value, whole rows, silence or a clash. */
export function isSettled(found: Found): boolean {
  if (found.clash !== undefined || found.value === undefined) return true
  if (found.maySilent || found.mayClash || isUnknown(found.value)) return false
  return found.rows === undefined || found.rows.every(isKnownRow)
}

/** It is there, and so is every cell. */
export function isKnownRow({ there, cells }: RowSeen): boolean {
  if (there !== true) return false
  for (const name in cells) if (typeof cells[name] === 'object') return false
  return true
}

const dependsOn = (found: Found, key: string): boolean => found.from.some(source => isOf(source, key)) || found.undecided.some(rule => firingOf(rule) === key)

/** It is that thing, or a figure as a whole of which that is a place. */
const isOf = (source: Source, key: string): boolean => source.key === key || (source.of.is === 'figure' && source.key === source.of.id && key.startsWith(source.key))

/** A fact as it is given, or supposed, or all it may be. */
export function tell(fact: Fact, c: Case): Told {
  const given = c.given[fact.id]
  const seen = given === undefined ? suppose(blankOf(fact), c) : (given as Seen)
  return { seen, note: { of: fact, value: knownOf(seen) } }
}

/** All a fact may be, as long as nothing was told. Made once for each fact. */
function blankOf(fact: Fact): Unknown {
  const known = blanks.get(fact)
  if (known !== undefined) return known
  const blank = unknownOf(fact.kind, fact.within, { key: fact.id, of: fact, kind: fact.kind })
  blanks.set(fact, blank)
  return blank
}
const blanks = new WeakMap<Fact, Unknown>()

export function tableSeen(table: Table, c: Case): TableSeen {
  c.tables ??= new Map()
  const known = c.tables.get(table.id)
  if (known !== undefined) return known
  const before = c.stem === undefined ? undefined : earlier(c, stem => stem.tables?.get(table.id))
  if (before !== undefined && !before.since.some(key => key.startsWith(table.id))) {
    c.tables.set(table.id, before.was)
    return before.was
  }
  const given = c.given[table.id]
  const seen = given === undefined ? { rows: [], more: unfinished(table) } : rowsSeen(table, given, c)
  c.tables.set(table.id, seen)
  return seen
}

function rowsSeen(table: Table, given: NonNullable<Given[string]>, c: Case): TableSeen {
  if (typeof given !== 'object') throw new Broken('given.kind', table.id, 'is a table: rows are expected')
  const rows = given.rows.map((row, i): RowSeen => {
    const cells: Record<string, Seen> = {}
    for (const [name, column] of Object.entries(table.cells)) {
      const value = row[name]
      cells[name] = value === undefined ? suppose(cellUnknown(table, column, i), c) : value
    }
    return { there: true, cells }
  })
  return { rows, more: given.more === true ? unfinished(table) : undefined }
}

function unfinished(table: Table): Source {
  const known = unfinishedTables.get(table)
  if (known !== undefined) return known
  const source = { key: table.id, of: table, kind: 'rows' } as const
  unfinishedTables.set(table, source)
  return source
}
const unfinishedTables = new WeakMap<Table, Source>()

/** A row that an unfinished list may still hold. It cannot be told by itself, so nothing in it can be divided. */
export function unseenRow(table: Table, more: Source): RowSeen {
  const known = unseenRows.get(more)
  if (known !== undefined) return known
  const open = { least: 0, most: 1, codes: [], from: [more] }
  const cells: Record<string, Seen> = {}
  for (const [name, { kind, within }] of Object.entries(table.cells)) {
    if (kind === 'bool') cells[name] = { kind, ...open }
    else if (kind === 'code') cells[name] = { kind, ...open, codes: within }
    else cells[name] = { kind, ...open, least: within[0], most: within[1] }
  }
  const row: RowSeen = { there: { kind: 'bool', ...open }, cells }
  unseenRows.set(more, row)
  return row
}
const unseenRows = new WeakMap<Source, RowSeen>()

function cellUnknown(table: Table, column: Column, row: number): Unknown {
  return unknownOf(column.kind, column.within, { key: `${table.id}.${row}.${column.name}`, of: table, kind: column.kind })
}

/** What is supposed of an unknown in this case, or the unknown itself. */
export function suppose(unknown: Unknown, c: Case): Seen {
  const key = unknown.base?.source.key
  return key === undefined ? unknown : (c.supposed?.get(key) ?? unknown)
}

/** The name under which it is supposed that a rule fires or does not. */
export const firingOf = (rule: Rule): string => `rule:${rule.id}`
