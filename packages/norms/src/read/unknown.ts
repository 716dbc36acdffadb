import { never, type Day, type Fact, type Figure, type Kind, type Known, type Question, type Rule, type Table, type Values, type Within } from '../vocabulary.js'

/**
 * What a reader sees of a value: the value itself, or all it may still be. Everything known is a plain
 * boolean, number or string, so that the usual path allocates nothing.
 */
export type Seen = boolean | number | string | Unknown

/**
 * A thing that could be told: a fact, a cell of a row given, a row of a figure that says the law is not known, an unfinished table.
 * Or a question whose rules contradict each other, which nothing told can mend.
 */
export type Source =
  | { readonly key: string; readonly of: Fact | Table | Figure; readonly kind: Kind | 'rows'; readonly all?: Unknown }
  | { readonly key: string; readonly of: Question; readonly kind: 'clash'; readonly between: readonly Rule[]; readonly all?: undefined }

/** Where to divide what is not known: `parts` are values or ranges of the source that cover it. Without parts it is halved. */
export type Split = { readonly source: Source; readonly parts?: readonly Seen[] }

/** A boolean is 0 to 1, a number or day from `least` to `most`, a code one of `codes`. */
export type Unknown = {
  readonly kind: Kind
  readonly least: number
  readonly most: number
  readonly codes: readonly string[]
  /** Dividing here would sharpen it. */
  readonly split?: Split
  /** It is this source, plus so much. */
  readonly base?: { readonly source: Source; readonly plus: number }
  /** What it depends on. */
  readonly from: readonly Source[]
}

export const isUnknown = (seen: Seen): seen is Unknown => typeof seen === 'object'

/** All that a kind of value within bounds may be, told by `source`. */
export function unknownOf<K extends Kind>(kind: K, within: Within[K], told: { readonly key: string; readonly of: Fact | Table | Figure; readonly kind: Kind }): Unknown {
  const source: typeof told & { all?: Unknown } = { ...told }
  const unknown = spread(kind, within, source)
  source.all = unknown
  return unknown
}

function spread<K extends Kind>(kind: K, within: Within[K], source: Source): Unknown {
  const base = { source, plus: 0 }
  const from = [source]
  if (kind === 'bool') return { kind, least: 0, most: 1, codes: [], base, from, split: { source, parts: [true, false] } }
  if (kind === 'code') return { kind, least: 0, most: 0, codes: within as readonly string[], base, from, split: { source } }
  const [least, most] = within as readonly [number, number]
  return { kind, least, most, codes: [], base, from }
}

/** One of several values, known or not; known when they are all the same. */
export function oneOf(kind: Kind, seen: readonly Seen[], why: { readonly split?: Split | undefined; readonly from: readonly Source[] }): Seen {
  const [first] = seen
  if (first !== undefined && !isUnknown(first) && seen.every(other => other === first)) return first
  let least = Infinity
  let most = -Infinity
  const codes = new Set<string>()
  let split = why.split
  let from = why.from
  for (const one of seen) {
    if (isUnknown(one)) {
      split ??= one.split
      from = merge(from, one.from)
      for (const code of one.codes) codes.add(code)
    } else if (typeof one === 'string') codes.add(one)
    if (kind !== 'code') {
      least = Math.min(least, leastOf(one))
      most = Math.max(most, mostOf(one))
    }
  }
  return { kind, least, most, codes: [...codes], from, ...(split === undefined ? {} : { split }) }
}

/** A number, day or truth between two bounds; known when they meet. */
export function between(kind: Kind, least: number, most: number, why: readonly Seen[], more: readonly Source[] = []): Seen {
  if (least === most) return kind === 'bool' ? least === 1 : least
  let split: Split | undefined
  let from: readonly Source[] = more
  for (const one of why) {
    if (!isUnknown(one)) continue
    split ??= one.split
    from = merge(from, one.from)
  }
  return { kind, least, most, codes: [], from, ...(split === undefined ? {} : { split }) }
}

/** Where there is nothing better: the first number or day it depends on is halved. */
export function halving(seen: Unknown): Split | undefined {
  const source = seen.from.find(one => one.kind === 'int' || one.kind === 'day')
  return source === undefined ? undefined : { source }
}

/** A number moved by a known amount keeps its tie to its source. */
export function shifted(seen: Unknown, by: number): Unknown {
  const move = (n: number) => (n === never ? never : n + by)
  const { base, ...rest } = seen
  return { ...rest, least: move(seen.least), most: move(seen.most), ...(base === undefined ? {} : { base: { source: base.source, plus: base.plus + by } }) }
}

export function leastOf(seen: Seen): number {
  return typeof seen === 'object' ? seen.least : Number(seen)
}
export function mostOf(seen: Seen): number {
  return typeof seen === 'object' ? seen.most : Number(seen)
}

/** The known value, or `undefined`. */
export function knownOf(seen: Seen | undefined): Known<Values[Kind]> {
  return typeof seen === 'object' ? undefined : (seen as Known<boolean | string | Day>)
}

/** Sources of two lists, each once: those of the first in front. */
export function merge(a: readonly Source[], b: readonly Source[]): readonly Source[] {
  if (a.length === 0 || a === b) return b
  let all: Source[] | undefined
  for (const source of b) {
    if (holds(a, source)) continue
    all ??= [...a]
    all.push(source)
  }
  return all ?? a
}

function holds(sources: readonly Source[], { key }: Source): boolean {
  for (const source of sources) if (source.key === key) return true
  return false
}

/** The same unknown code, narrowed to some. */
export function codesOf(open: Unknown, codes: readonly string[]): Seen {
  const [only] = codes
  return only !== undefined && codes.length === 1 ? only : { ...open, codes }
}
