import type { Expr, Figure, Kind, Read, ReadFigure, Values } from '../vocabulary.js'
import type { Case, Evaluate } from './case.js'
import { indexOf, lineOn, linesOf, partOf, type FigureIndex, type Key, type Line } from './figure.js'
import { countUpTo, readOpen, valueOf } from './open-figure.js'
import { isUnknown, knownOf, type Seen, type Unknown } from './unknown.js'

/** The reading of a figure. One key to be found on a known day, by far the most, takes the short way; keys that the law itself settles are found beforehand. */
export function compileFigure(e: ReadFigure<Kind>, keys: readonly Evaluate[], on: Evaluate | undefined): Evaluate {
  const at = openKey(e.key)
  const only = at === undefined ? undefined : keys[at]
  return at === undefined || only === undefined ? compileLong(e.of, keys, on) : compileKeyed(e, at, only, on)
}

function compileKeyed(e: ReadFigure<Kind>, at: number, only: Evaluate, on: Evaluate | undefined): Evaluate {
  const figure: Figure = e.of
  const { otherwise } = figure
  const settled = settledKeys(e.key)
  const allKeys = (key: Seen): readonly Seen[] => settled.map((one, i) => (i === at || one === undefined ? key : one))
  const unnamed = new Map<Key, Read>()
  let rows: ReadonlyMap<Key, readonly Line[]> | undefined
  return c => {
    const key = only(c)
    const day = on === undefined ? (c.counted ?? c.text) : on(c)
    if (typeof key === 'object' || typeof day !== 'number') return readFigure(figure, allKeys(key), day, c)
    const line = lineOn((rows ??= indexRead(e).shelf as ReadonlyMap<Key, readonly Line[]>).get(key), day)
    const value = line === undefined ? otherwise : line.row.value
    if (value === undefined) return readFigure(figure, allKeys(key), day, c)
    if (c.trace !== undefined) c.trace.push(line === undefined ? (unnamed.get(key) ?? noteUnnamed(unnamed, figure, key, allKeys(key) as readonly Key[], value)) : line.note)
    return value
  }
}

/** The rows that a reading may come upon, as far as the law itself settles the keys. */
export function indexRead(e: ReadFigure<Kind>): FigureIndex {
  const at = openKey(e.key)
  return at === undefined || e.key.length === 1 ? indexOf(e.of) : partOf(e.of, settledKeys(e.key), at)
}
/** The place of the one key that is found for each person. */
function openKey(keys: readonly Expr[]): number | undefined {
  if (keys.length === 1) return 0
  const [at, ...more] = keys.flatMap((key, i) => (key.op === 'value' ? [] : [i]))
  return more.length === 0 ? at : undefined
}
const settledKeys = (keys: readonly Expr[]): readonly (Key | undefined)[] => keys.map(key => (key.op === 'value' ? (key.of as Key) : undefined))

/** The note that no row names a key is the same for all who read it. */
function noteUnnamed(notes: Map<Key, Read>, figure: Figure, key: Key, keys: readonly Key[], value: Values[Kind]): Read {
  const note: Read = { of: figure, value, key: keys as readonly Values[Kind][] }
  if (notes.size < mostNotes) notes.set(key, note)
  return note
}
/** Keys that no row names have no end, so no more of them are kept. */
const mostNotes = 1000

function compileLong(figure: Figure, keys: readonly Evaluate[], on: Evaluate | undefined): Evaluate {
  const { otherwise } = figure
  let index: FigureIndex | undefined
  return c => {
    const key: Seen[] = []
    let isKnown = true
    for (const one of keys) {
      const seen = one(c)
      key.push(seen)
      if (typeof seen === 'object') isKnown = false
    }
    const day = on === undefined ? (c.counted ?? c.text) : on(c)
    if (!isKnown || typeof day !== 'number') return readFigure(figure, key, day, c)
    const line = lineOn(linesOf((index ??= indexOf(figure)), key as readonly Key[]), day)
    const value = line === undefined ? otherwise : line.row.value
    if (value === undefined) return readFigure(figure, key, day, c)
    if (c.trace !== undefined) c.trace.push(line === undefined ? { of: figure, value, key: key as readonly Values[Kind][] } : line.note)
    return value
  }
}

/** A figure by its keys on a day, each perhaps not known: then all the values it may give. */
export function readFigure(figure: Figure, keys: readonly Seen[], on: Seen, c: Case): Seen {
  const open = keys.some(isUnknown)
  if (!open && !isUnknown(on)) {
    const row = lineOn(linesOf(indexOf(figure), keys as readonly Key[]), Number(on))?.row
    const seen = valueOf(figure, keys as readonly Key[], row, c)
    if (c.trace !== undefined) c.trace.push({ of: figure, value: knownOf(seen), key: keys.map(knownOf), ...(row === undefined ? {} : { says: row.says }) })
    return seen
  }
  if (c.trace !== undefined) c.trace.push({ of: figure, value: undefined, key: keys.map(knownOf) })
  return remembered(figure, keys, on, c, () => readOpen(figure, keys, on, c))
}

/**
 * What a figure gives for keys that are not known, kept with the first of them: one narrowing of a fact is read many times. What depends on law that
 * is not known is read again where such law is supposed.
 */
const memory = new WeakMap<Unknown, Map<string, Kept>>()
type Kept = { readonly seen: Seen; readonly restsOnGap: boolean }
/** Known keys beside have no end, so no more is kept with one narrowing. */
const mostKept = 1000
const numbers = new WeakMap<object, number>()
let numbered = 0

function remembered(figure: Figure, keys: readonly Seen[], on: Seen, c: Case, read: () => Seen): Seen {
  const first = keys.find(isUnknown) ?? on
  if (!isUnknown(first)) return read()
  const text = typeof on === 'number' ? countUpTo(indexOf(figure).changes, on) : on
  const name = [figure, ...keys, text].map(part => (typeof part === 'object' ? `?${numberOf(part)}` : String(part))).join('\u0000')
  const known = memory.get(first)?.get(name)
  if (known !== undefined && !(known.restsOnGap && supposesGap(figure, c))) return known.seen
  const seen = read()
  const restsOnGap = isUnknown(seen) && seen.from.some(source => source.of.is === 'figure')
  if (supposesGap(figure, c)) return seen
  const kept = memory.get(first) ?? new Map<string, Kept>()
  if (kept.size < mostKept) memory.set(first, kept.set(name, { seen, restsOnGap }))
  return seen
}

/** Something is supposed of a place of the figure where the law is not known. */
function supposesGap(figure: Figure, { supposed }: Case): boolean {
  if (supposed !== undefined) for (const key of supposed.keys()) if (key.startsWith(figure.id)) return true
  return false
}

function numberOf(thing: object): number {
  const known = numbers.get(thing) ?? ++numbered
  numbers.set(thing, known)
  return known
}
