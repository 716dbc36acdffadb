import type { Figure, FigureRow, Kind, Values } from '../vocabulary.js'
import { suppose, type Case } from './case.js'
import { indexOf, keyOf, rowOn, rowsWithin, type FigureIndex } from './figure.js'
import { codesOf, isUnknown, knownOf, leastOf, mostOf, oneOf, unknownOf, type Seen, type Split, type Unknown } from './unknown.js'

type Key = string | number | boolean

/** A figure by its keys on a day, each perhaps not known: then all the values it may give. */
export function readFigure(figure: Figure, keys: readonly Seen[], on: Seen, c: Case): Seen {
  if (!keys.some(isUnknown) && !isUnknown(on)) return readKnown(figure, indexOf(figure), keyOf(keys as readonly Key[]), keys as readonly Key[], Number(on), c)
  if (c.trace !== undefined) c.trace.push({ of: figure, value: undefined, key: keys.map(knownOf) })
  return remembered(figure, keys, on, () => unknownKeys(figure, keys, on, c))
}

/** The usual reading: keys and day are known. */
export function readKnown(figure: Figure, index: FigureIndex, key: Key, keys: readonly Key[], on: number, c: Case): Seen {
  const row = rowOn(index.rowsOf.get(key), on)
  const seen = valueOf(figure, key, row, c)
  if (c.trace !== undefined) {
    const value = knownOf(seen)
    c.trace.push(row === undefined ? { of: figure, value, key: keys as readonly Values[Kind][] } : { of: figure, value, key: keys as readonly Values[Kind][], says: row.says })
  }
  return seen
}

/** What a figure gives for keys that are not known, kept with the first of them: one narrowing of a fact is read many times. */
const memory = new WeakMap<Unknown, Map<string, Seen>>()
const numbers = new WeakMap<object, number>()
let numbered = 0

function remembered(figure: Figure, keys: readonly Seen[], on: Seen, read: () => Seen): Seen {
  const first = keys.find(isUnknown) ?? on
  if (!isUnknown(first)) return read()
  const name = [figure, ...keys, on].map(part => (typeof part === 'object' ? `?${numberOf(part)}` : String(part))).join('\u0000')
  const known = memory.get(first)?.get(name)
  if (known !== undefined) return known
  const seen = read()
  // A row that says the law is not known may be supposed otherwise in another branch.
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

const unfound = (figure: Figure, key: string): Unknown => unknownOf(figure.kind, figure.within, { key, of: figure, kind: figure.kind })

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
        : valueOf(figure, keyOf(filled as readonly Key[]), rowOn(indexOf(figure).rowsOf.get(keyOf(filled as readonly Key[])), Number(on)), c)
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
  const { rowsOf, changes } = indexOf(figure)
  const { rows, gap } = rowsWithin(rowsOf.get(key), leastOf(on), mostOf(on))
  const seen = rows.map(row => valueOf(figure, key, row, c))
  if (gap) seen.push(valueOf(figure, key, undefined, c))
  return oneOf(figure.kind, seen, { split: on.split ?? divideTime(on, changes), from: on.from })
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
