import type { Figure, FigureRow, Kind, Read, Values } from '../vocabulary.js'
import { suppose, type Case, type Evaluate } from './case.js'
import { indexOf, keyOf, lineOn, rowsWithin } from './figure.js'
import { codesOf, halving, isUnknown, knownOf, leastOf, mostOf, oneOf, unknownOf, type Seen, type Split, type Unknown } from './unknown.js'

type Key = string | number | boolean

/** The reading of a figure. One known key on a known day, by far the most, takes the short way. */
export function compileFigure(figure: Figure, keys: readonly Evaluate[], on: Evaluate | undefined): Evaluate {
  const [only] = keys
  if (only === undefined || keys.length > 1)
    return c =>
      readFigure(
        figure,
        keys.map(key => key(c)),
        on === undefined ? (c.counted ?? c.text) : on(c),
        c,
      )
  const { linesOf } = indexOf(figure)
  const { otherwise } = figure
  const unnamed = new Map<Key, Read>()
  return c => {
    const key = only(c)
    const day = on === undefined ? (c.counted ?? c.text) : on(c)
    if (typeof key === 'object' || typeof day !== 'number') return readFigure(figure, [key], day, c)
    const line = lineOn(linesOf.get(key), day)
    const value = line === undefined ? otherwise : line.row.value
    if (value === undefined) return readFigure(figure, [key], day, c)
    if (c.trace !== undefined) c.trace.push(line === undefined ? (unnamed.get(key) ?? noteUnnamed(unnamed, figure, key, value)) : line.note)
    return value
  }
}

/** The note that no row names a key is the same for all who read it. */
function noteUnnamed(notes: Map<Key, Read>, figure: Figure, key: Key, value: Values[Kind]): Read {
  const note: Read = { of: figure, value, key: [key as Values[Kind]] }
  if (notes.size < mostNotes) notes.set(key, note)
  return note
}
/** Keys that no row names have no end, so no more of them are kept. */
const mostNotes = 1000

/** A figure by its keys on a day, each perhaps not known: then all the values it may give. */
export function readFigure(figure: Figure, keys: readonly Seen[], on: Seen, c: Case): Seen {
  const open = keys.some(isUnknown)
  if (!open && !isUnknown(on)) {
    const key = keyOf(keys as readonly Key[])
    const row = lineOn(indexOf(figure).linesOf.get(key), Number(on))?.row
    const seen = valueOf(figure, key, row, c)
    if (c.trace !== undefined) c.trace.push({ of: figure, value: knownOf(seen), key: keys.map(knownOf), ...(row === undefined ? {} : { says: row.says }) })
    return seen
  }
  if (c.trace !== undefined) c.trace.push({ of: figure, value: undefined, key: keys.map(knownOf) })
  return remembered(figure, keys, on, c, () => unknownKeys(figure, keys, on, c))
}

/** What a figure gives for keys that are not known, kept with the first of them: one narrowing of a fact is read many times. */
const memory = new WeakMap<Unknown, Map<string, Seen>>()
const numbers = new WeakMap<object, number>()
let numbered = 0

function remembered(figure: Figure, keys: readonly Seen[], on: Seen, c: Case, read: () => Seen): Seen {
  const first = keys.find(isUnknown) ?? on
  if (!isUnknown(first)) return read()
  const name = [figure, ...keys, on].map(part => (typeof part === 'object' ? `?${numberOf(part)}` : String(part))).join('\u0000')
  const known = memory.get(first)?.get(name)
  if (known !== undefined) return known
  const seen = read()
  // A row that says the law is not known may be supposed otherwise in another branch.
  if (c.supposed !== undefined && [...c.supposed.keys()].some(key => key.startsWith(figure.id))) return seen
  if (isUnknown(seen) && seen.from.some(source => source.of.is === 'figure')) return seen
  const kept = memory.get(first) ?? new Map<string, Seen>()
  memory.set(first, kept.set(name, seen))
  return seen
}

function numberOf(thing: object): number {
  const known = numbers.get(thing) ?? ++numbered
  numbers.set(thing, known)
  return known
}

function valueOf(figure: Figure, key: Key, row: FigureRow | undefined, c: Case): Seen {
  if (row === undefined) return figure.otherwise ?? suppose(unfound(figure, `${figure.id}?${key}`), c)
  return row.value ?? suppose(unfound(figure, `${figure.id}#${key}@${row.from}`), c)
}

/** What a figure may be where the law was not found. Made once for each place. */
function unfound(figure: Figure, key: string): Unknown {
  const known = places.get(figure) ?? new Map<string, Unknown>()
  if (known.size === 0) places.set(figure, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const unknown = unknownOf(figure.kind, figure.within, { key, of: figure, kind: figure.kind })
  if (known.size < mostNotes) known.set(key, unknown)
  return unknown
}
const places = new WeakMap<Figure, Map<string, Unknown>>()

function unknownKeys(figure: Figure, keys: readonly Seen[], on: Seen, c: Case): Seen {
  const first = keys.findIndex(isUnknown)
  const open = keys[first]
  if (open === undefined || !isUnknown(open)) return overTime(figure, keyOf(keys as readonly Key[]), on as Unknown, c)
  const results = new Map<string, { values: Key[]; seen: Seen }>()
  for (const value of candidates(figure, open, first)) {
    const filled = keys.map((key, i) => (i === first ? value : key))
    const seen =
      filled.some(isUnknown) || isUnknown(on)
        ? unknownKeys(figure, filled, on, c)
        : valueOf(figure, keyOf(filled as readonly Key[]), lineOn(indexOf(figure).linesOf.get(keyOf(filled as readonly Key[])), Number(on))?.row, c)
    const print = isUnknown(seen) ? `?${seen.least}:${seen.most}:${seen.codes.join()}:${seen.from.map(source => source.key).join()}` : String(seen)
    const group = results.get(print)
    if (group === undefined) results.set(print, { values: [value], seen })
    else group.values.push(value)
  }
  const groups = [...results.values()]
  return oneOf(
    figure.kind,
    groups.map(group => group.seen),
    {
      split:
        groups.length > 1
          ? divide(
              open,
              groups.map(group => group.values),
            )
          : undefined,
      from: open.from,
    },
  )
}

/** The values an unknown key may take: for numbers, those the rows name and one that none names. */
function candidates(figure: Figure, open: Unknown, at: number): readonly Key[] {
  if (open.kind === 'bool') return [true, false]
  if (open.kind === 'code') return open.codes
  const named = new Set<number>()
  for (const row of figure.rows as readonly FigureRow[]) {
    const key = Number(row.key[at])
    if (key >= open.least && key <= open.most) named.add(key)
  }
  for (let other = open.least; other <= open.most; other++) {
    if (named.has(other)) continue
    named.add(other)
    break
  }
  return [...named]
}

function divide(open: Unknown, groups: readonly (readonly Key[])[]): Split | undefined {
  const source = open.base?.source
  if (source === undefined) return open.split
  if (open.kind === 'bool') return { source, parts: [true, false] }
  if (open.kind === 'code') return { source, parts: groups.map(group => codesOf(open, group as readonly string[])) }
  return { source }
}

function overTime(figure: Figure, key: Key, on: Unknown, c: Case): Seen {
  const { linesOf, changes } = indexOf(figure)
  const { rows, gap } = rowsWithin(linesOf.get(key), leastOf(on), mostOf(on))
  const seen = rows.map(row => valueOf(figure, key, row, c))
  if (gap) seen.push(valueOf(figure, key, undefined, c))
  return oneOf(figure.kind, seen, { split: on.split ?? divideTime(on, changes) ?? halving(on), from: on.from })
}

/** Divided at the change nearest to the middle of those that lie within. */
export function divideTime(on: Unknown, changes: readonly number[]): Split | undefined {
  const inside = changes.filter(change => change > on.least && change <= on.most)
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
