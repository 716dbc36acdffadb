import type { Days, Expr, Table } from '../vocabulary.js'
import { earlier, tableSeen, touches, unseenRow, type Case, type Earlier, type RowSeen } from './case.js'
import { outerCells, readingsPerDay } from './inspect.js'
import { indexRead } from './lookup.js'
import { allDays, spansOf, subtract, union, type Intervals } from './intervals.js'
import { isUnknown, leastOf, merge, mostOf, type Seen, type Source, type Split } from './unknown.js'

/** The days that surely belong and those that may; the same list when nothing is open. */
export type DaySets = { readonly sure: Intervals; readonly maybe: Intervals; readonly from: readonly Source[]; readonly split: Split | undefined }
type Evaluate = (c: Case) => Seen

/** A reading of a set of days. Its rows are cut where a figure changes that the condition reads on each day. */
export function compileDays(days: Days, compile: (e: Expr) => Evaluate): (c: Case) => DaySets {
  const own = 'is' in days.of ? days.of.id : ''
  const perRow = (days.less ?? []).filter(one => outerCells(one).has(own)).map(one => compileDays(one, compile))
  const less = (days.less ?? []).filter(one => !outerCells(one).has(own)).map(one => compileDays(one, compile))
  const spans = 'is' in days.of ? rowsOf(days, days.of, perRow, compile) : oneSpan(days.of, compile)
  const read = (c: Case): DaySets => {
    let sets = spans(c)
    for (const one of less) sets = without(sets, one(c))
    return sets
  }
  if (outerCells(days).size > 0) return read
  return c => {
    c.sets ??= new Map()
    const known = c.sets.get(days)
    if (known !== undefined && c.trace === undefined) return known
    const before = c.stem === undefined ? undefined : earlier(c, stem => stem.sets?.get(days))
    const sets = before !== undefined && isSame(before) ? before.was : read(c)
    c.sets.set(days, sets)
    return sets
  }
}

/** What was known stays so, and what does not depend on what was supposed since. */
const isSame = ({ was, since }: Earlier<DaySets>): boolean => was.sure === was.maybe || !touches(since, was.from)

function oneSpan(of: { readonly from: Expr<'day'>; readonly to: Expr<'day'> }, compile: (e: Expr) => Evaluate) {
  const from = compile(of.from)
  const to = compile(of.to)
  return (c: Case): DaySets => {
    const ends = [from(c), to(c)] as const
    const sure = union([[mostOf(ends[0]), leastOf(ends[1])]])
    const open = ends.filter(isUnknown)
    if (open.length === 0) return exactly(sure)
    return between(
      sure,
      union([[leastOf(ends[0]), mostOf(ends[1])]]),
      open.reduce<readonly Source[]>((all, one) => merge(all, one.from), []),
      open.find(one => one.split)?.split,
    )
  }
}

function rowsOf(days: Days, table: Extract<Days['of'], { readonly is: 'table' }>, less: readonly ((c: Case) => DaySets)[], compile: (e: Expr) => Evaluate) {
  const where = days.where === undefined ? undefined : compile(days.where)
  const changes = days.where === undefined ? [] : cuts(days.where)
  return (c: Case): DaySets => {
    const { rows, more } = tableSeen(table, c)
    if (c.trace !== undefined) c.trace.push({ of: table, value: undefined })
    const { counted, trace } = c
    const outer = c.rows?.get(table.id)
    c.rows ??= new Map()
    const sets: DaySets[] = []
    for (const row of rows) {
      c.rows.set(table.id, row)
      let own = daysOfRow(row, where, changes, c)
      for (const one of less) own = without(own, one(c))
      sets.push(own)
      c.trace = undefined // one row read stands for all in the proof
    }
    const unseen = more === undefined ? [] : sourcesOfUnseen(more, where, changes, table, c)
    c.trace = trace
    c.counted = counted
    if (outer === undefined) c.rows.delete(table.id)
    else c.rows.set(table.id, outer)
    return together(sets, unseen)
  }
}

/**
 * What it depends on whether a row not yet told counts: the list, and what the condition reads beside it, on each day between changes of the figures it
 * reads. Nothing, where no row counts on any day.
 */
function sourcesOfUnseen(more: Source, where: Evaluate | undefined, changes: readonly number[], table: Table, c: Case): readonly Source[] {
  if (where === undefined) return [more]
  c.rows?.set(table.id, unseenRow(table, more))
  const counts = [(changes[0] ?? 0) - 1, ...changes].map(day => {
    c.counted = day
    return where(c)
  })
  return counts.every(holds => holds === false) ? [] : counts.reduce<readonly Source[]>((sources, holds) => (isUnknown(holds) ? merge(sources, holds.from) : sources), [more])
}

/** The days of one row, cut where a figure changes that the condition reads. */
function daysOfRow(row: RowSeen, where: Evaluate | undefined, changes: readonly number[], c: Case): DaySets {
  const begin = cell(row, 'from')
  const end = cell(row, 'to')
  const ends = [begin, end].filter(isUnknown)
  let from = ends.reduce<readonly Source[]>((sources, one) => merge(sources, one.from), [])
  let split: Split | undefined
  let open = ends.length > 0
  const sure: number[] = []
  const maybe: number[] = []
  for (const [start, stop] of segments(leastOf(begin), mostOf(end), changes)) {
    c.counted = start
    const holds = where === undefined ? true : where(c)
    if (holds === false) continue
    maybe.push(start, stop)
    if (isUnknown(holds)) {
      open = true
      from = merge(from, holds.from)
      split ??= holds.split
    } else if (Math.max(start, mostOf(begin)) <= Math.min(stop, leastOf(end))) sure.push(Math.max(start, mostOf(begin)), Math.min(stop, leastOf(end)))
  }
  return open ? between(sure, maybe, from, split) : exactly(maybe)
}

function together(sets: readonly DaySets[], more: readonly Source[]): DaySets {
  const sure = union(sets.flatMap(set => spansOf(set.sure)))
  if (more.length === 0 && sets.every(set => set.sure === set.maybe)) return exactly(sure)
  return between(
    sure,
    more.length === 0 ? union(sets.flatMap(set => spansOf(set.maybe))) : allDays,
    sets.reduce<readonly Source[]>((sources, set) => merge(sources, set.from), more),
    sets.find(set => set.split !== undefined)?.split,
  )
}

const exactly = (days: Intervals): DaySets => ({ sure: days, maybe: days, from: [], split: undefined })
/** What may belong is known where it is what surely does, whatever it was read from. */
function between(sure: Intervals, maybe: Intervals, from: readonly Source[], split: Split | undefined): DaySets {
  return sure.length === maybe.length && sure.every((day, i) => day === maybe[i]) ? exactly(sure) : { sure, maybe, from, split }
}

const cell = (row: RowSeen, name: string): Seen => row.cells[name] ?? false

function cuts(where: Expr<'bool'>): readonly number[] {
  const changes = new Set(readingsPerDay(where).flatMap(reading => indexRead(reading).changes))
  return [...changes].toSorted((a, b) => a - b)
}

function segments(first: number, last: number, changes: readonly number[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = []
  let start = first
  for (const change of changes) {
    if (change <= start) continue
    if (change > last) break
    out.push([start, change - 1])
    start = change
  }
  if (start <= last) out.push([start, last])
  return out
}

function without(a: DaySets, b: DaySets): DaySets {
  const sure = subtract(a.sure, b.maybe)
  if (a.sure === a.maybe && b.sure === b.maybe) return exactly(sure)
  return between(sure, subtract(a.maybe, b.sure), merge(a.from, b.from), a.split ?? b.split)
}
