import type { Figure, FigureRow, Kind } from '../vocabulary.js'
import { suppose, type Case } from './case.js'
import { indexOf, keyOf, linesOf, rowsWithin, type Key } from './figure.js'
import { codesOf, halving, isUnknown, leastOf, mostOf, oneOf, unknownOf, type Seen, type Source, type Split, type Unknown } from './unknown.js'

/** All a figure may give where its keys or the day are not known. */
export function readOpen(figure: Figure, keys: readonly Seen[], on: Seen, c: Case): Seen {
  const [first, last] = [leastOf(on), mostOf(on)]
  const inForce = (figure.rows as readonly FigureRow[]).filter(
    row => row.from <= last && (row.to ?? Infinity) >= first && row.key.every((key, i) => typeof keys[i] === 'object' || key === keys[i]),
  )
  return among(figure, inForce, keys, on, c)
}

/** What a row says, or what holds where none is; law that is not known may be supposed. */
export function valueOf(figure: Figure, key: readonly Key[], row: FigureRow | undefined, c: Case): Seen {
  if (row === undefined) return figure.otherwise ?? suppose(unfound(figure, `${figure.id}?${keyOf(key)}`), c)
  return row.value ?? suppose(unfound(figure, `${figure.id}#${keyOf(key)}@${row.from}`), c)
}

/** What a figure may be where the law was not found. Made once for each place. */
function unfound(figure: Figure, key: string): Unknown {
  const known = places.get(figure) ?? new Map<string, Unknown>()
  if (known.size === 0) places.set(figure, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const unknown = unknownOf(figure.kind, figure.within, { key, of: figure, kind: figure.kind })
  if (known.size < mostPlaces) known.set(key, unknown)
  return unknown
}
const places = new WeakMap<Figure, Map<string, Unknown>>()
/** Keys that no row names have no end. */
const mostPlaces = 1000

// --- keys ------------------------------------------------------------------------------------------------

/** The values among rows, by the first key that is not known: each value that a row names, and all others as one. */
function among(figure: Figure, rows: readonly FigureRow[], keys: readonly Seen[], on: Seen, c: Case): Seen {
  const at = keys.findIndex(isUnknown)
  const open = keys[at]
  if (open === undefined || !isUnknown(open)) return overTime(figure, keys as readonly Key[], on, c)
  const results = new Map<string, { readonly values: Key[]; readonly seen: Seen }>()
  const add = (values: readonly Key[], seen: Seen) => {
    const print = isUnknown(seen) ? `?${seen.least}:${seen.most}:${seen.codes.join()}:${seen.from.map(source => source.key).join()}` : String(seen)
    const group = results.get(print)
    if (group === undefined) results.set(print, { values: [...values], seen })
    else group.values.push(...values)
  }
  const filled = (value: Key) => keys.map((key, i) => (i === at ? value : key))
  const named = rowsBy(rows, at, open)
  for (const [value, own] of named) add([value], among(figure, own, filled(value), on, c))
  const others = unnamed(open, named)
  const [other] = others
  const unread = (key: Seen) => (isUnknown(key) ? '?' : key)
  if (other !== undefined) add(others, valueOf(figure, filled(other).map(unread), undefined, c))
  const groups = [...results.values()]
  const split =
    groups.length > 1
      ? divide(
          open,
          groups.map(group => group.values),
        )
      : undefined
  const seen = oneOf(
    figure.kind,
    groups.map(group => group.seen),
    { split, from: open.from },
  )
  return isUnknown(seen) ? { ...seen, from: placesAsOne(seen.from, figure) } : seen
}

/** While a key is not known it is no use to tell apart the places of a figure where the law is not known: there may be hundreds. */
function placesAsOne(from: readonly Source[], figure: Figure): readonly Source[] {
  const others = from.filter(source => source.of !== figure)
  return from.length - others.length < 2 ? from : [...others, { key: figure.id, of: figure, kind: figure.kind }]
}

/** Rows by a key, as far as it may take what they name. */
function rowsBy(rows: readonly FigureRow[], at: number, open: Unknown): ReadonlyMap<Key, readonly FigureRow[]> {
  const codes = open.kind === 'code' ? new Set<Key>(open.codes) : undefined
  const found = new Map<Key, FigureRow[]>()
  for (const row of rows) {
    const key = row.key[at] as Key
    if (codes === undefined ? Number(key) < open.least || Number(key) > open.most : !codes.has(key)) continue
    const known = found.get(key)
    if (known === undefined) found.set(key, [row])
    else known.push(row)
  }
  return found
}

/** What a key may be that no row names: of numbers one stands for all. */
function unnamed(open: Unknown, named: ReadonlyMap<Key, unknown>): readonly Key[] {
  if (open.kind === 'bool') return [true, false].filter(value => !named.has(value))
  if (open.kind === 'code') return open.codes.filter(code => !named.has(code))
  for (let other = open.least; other <= open.most; other++) if (!named.has(other)) return [other]
  return []
}

function divide(open: Unknown, groups: readonly (readonly Key[])[]): Split | undefined {
  const source = open.base?.source
  if (source === undefined) return open.split
  if (open.kind === 'bool') return { source, parts: [true, false] }
  if (open.kind === 'code') return { source, parts: groups.map(group => codesOf(open, group as readonly string[])) }
  return { source }
}

// --- days ------------------------------------------------------------------------------------------------

function overTime(figure: Figure, key: readonly Key[], on: Seen, c: Case): Seen {
  const index = indexOf(figure)
  const { rows, gap } = rowsWithin(linesOf(index, key), leastOf(on), mostOf(on))
  const seen = rows.map(row => valueOf(figure, key, row, c))
  if (gap) seen.push(valueOf(figure, key, undefined, c))
  const [first] = seen
  if (first !== undefined && seen.every(other => other === first)) return first
  return isUnknown(on) ? oneOf(figure.kind, seen, { split: on.split ?? divideTime(on, index.changes) ?? halving(on), from: on.from }) : oneOf(figure.kind, seen, { from: [] })
}

/** Divided at the change nearest to the middle of those that lie within. */
export function divideTime(on: Unknown, changes: readonly number[]): Split | undefined {
  const inside = changesWithin(changes, on.least, on.most)
  const change = inside[inside.length >> 1]
  if (on.base === undefined || change === undefined) return undefined
  const at = change - on.base.plus
  const range = { kind: 'int' as Kind, codes: [], from: [] }
  return {
    source: on.base.source,
    parts: [
      { ...range, least: -Infinity, most: at - 1 },
      { ...range, least: at, most: Infinity },
    ],
  }
}

/** Nothing changes between two days. */
export const isSameText = (changes: readonly number[], one: number, other: number): boolean => countUpTo(changes, one) === countUpTo(changes, other)

/** The changes after one day up to another. */
export function changesWithin(changes: readonly number[], after: number, to: number): readonly number[] {
  return changes.slice(countUpTo(changes, after), countUpTo(changes, to))
}
/** How many lie on or before a day. */
export function countUpTo(changes: readonly number[], on: number): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changes[middle] as number) <= on) low = middle + 1
    else high = middle
  }
  return low
}
