import type { Days, Expr, Kind, Values, Within } from '@kosh/norms'
import { print } from './residue.js'
import { domainOf, onlyOf, splitOf, type Domain, type Split, type Suppositions } from './supposed.js'

/** What is left of an expression on a way, and how such parts are joined. */

/** A value, or an expression over columns; or what is known of it, where that is not all. */
export type Part = KnownPart | Open
export type KnownPart = Values[Kind] | Expr
/** Between which numbers or days it lies, or which truth or code it is, as far as that is known; and where to divide to know it better. */
export type Open = {
  readonly isOpen: true
  readonly least?: KnownPart | undefined
  readonly most?: KnownPart | undefined
  readonly values?: readonly (boolean | string)[] | undefined
  /** It is this thing not known. */
  readonly source?: string | undefined
  readonly split?: Split | undefined
}
export type Truth = boolean | Open

export const isOpen = (part: unknown): part is Open => typeof part === 'object' && part !== null && 'isOpen' in part
export const isExpr = (part: Part): part is Expr => typeof part === 'object' && !isOpen(part)
export const valueOf = (kind: Kind, of: Values[Kind]): Expr => ({ kind, op: 'value', of }) as Expr
export const exprOf = (kind: Kind, part: KnownPart): Expr => (isExpr(part) ? part : valueOf(kind, part))

/** Nothing is known of it. */
export const openBy = (split: Split | undefined): Open => ({ isOpen: true, split })
/** The first place to divide of some parts. */
export const splitIn = (...parts: readonly (Part | undefined)[]): Split | undefined => {
  for (const part of parts) if (isOpen(part) && part.split !== undefined) return part.split
  return undefined
}
export const leastOf = (part: Part): KnownPart | undefined => (isOpen(part) ? part.least : part)
export const mostOf = (part: Part): KnownPart | undefined => (isOpen(part) ? part.most : part)
/** The truths or codes it may be. */
export const valuesOf = (part: Part): readonly (boolean | string)[] | undefined =>
  isOpen(part) ? part.values : typeof part === 'boolean' || typeof part === 'string' ? [part] : undefined

/** A thing not known, as far as nothing is supposed of it. */
export function unknownOf<K extends Kind>(kind: K, within: Within[K], source: string, supposed: Suppositions): Part {
  return seenAs(supposed.of(source) ?? domainOf(kind, within), source)
}
/** What is within a domain; without a source it cannot be divided. */
export function seenAs(domain: Domain, source: string | undefined): Part {
  const only = onlyOf(domain)
  if (only !== undefined) return only
  return source === undefined ? openWithin(domain) : { ...openWithin(domain), source, split: splitOf(source, domain) }
}
export const openWithin = (domain: Domain): Open => ({
  isOpen: true,
  ...('values' in domain ? { values: domain.values } : 'least' in domain ? { least: domain.least, most: domain.most } : {}),
})

/** What lies between two ends, as far as they are known. */
export const between = (least: KnownPart | undefined, most: KnownPart | undefined, split: Split | undefined): Part =>
  least !== undefined && most !== undefined && printed(least) === printed(most) ? least : { isOpen: true, least, most, split }

/** One of several: known when they are all the same. */
export function oneOf(kind: Kind, parts: readonly Part[], why: Split | undefined): Part {
  const [first] = parts
  if (first !== undefined && !isOpen(first) && parts.every(part => !isOpen(part) && printed(part) === printed(first))) return first
  const split = why ?? splitIn(...parts)
  if (kind === 'int' || kind === 'day') return between(extreme(kind, 'least', parts.map(leastOf)), extreme(kind, 'greatest', parts.map(mostOf)), split)
  const values = parts.map(valuesOf)
  return { isOpen: true, split, values: values.includes(undefined) ? undefined : [...new Set(values.flatMap(some => some ?? []))] }
}
/** The least or greatest of ends that are all known. */
function extreme(kind: 'int' | 'day', join: 'least' | 'greatest', ends: readonly (KnownPart | undefined)[]): KnownPart | undefined {
  return ends.includes(undefined) ? undefined : joinedAll(kind, join, ends as readonly KnownPart[])
}
function joinedAll(kind: 'int' | 'day', join: 'least' | 'greatest' | 'sum', [first, ...others]: readonly KnownPart[]): KnownPart | undefined {
  return first === undefined ? undefined : others.reduce<KnownPart>((all, other) => joinedParts(kind, join, all, other), first)
}

/** A set of days without any. */
const nowhere = valueOf('day', 0 as never) as Expr<'day'>
export const noDays: Days = { of: { from: valueOf('day', 1 as never) as Expr<'day'>, to: nowhere } }
export const isNowhere = (days: Days): boolean => days === noDays

/** A value, and whether it is there. */
export type Heard = { readonly there: Truth; readonly value: Part }
/** The values that are there, or may be. Whether one stands does not matter when one that surely stands says the same. */
export function unechoed(values: readonly Heard[]): readonly Heard[] {
  const heard = values.filter(({ there }) => there !== false)
  const sure = new Set(heard.flatMap(({ there, value }) => (there === true && !isOpen(value) ? [printed(value)] : [])))
  return heard.filter(({ there, value }) => there === true || isOpen(value) || !sure.has(printed(value)))
}
export const printed = (part: KnownPart): string => (isExpr(part) ? print(part) : `${typeof part} ${String(part)}`)

/** Values that are there, or may be, joined to one. `none` is what no value gives; left out where at least one is there. */
export function joinedHeard(kind: Kind, join: 'least' | 'greatest' | 'sum', values: readonly Heard[], none?: () => Part): Part {
  const here = join === 'sum' ? values.filter(one => one.there !== false) : unechoed(values)
  if (here.length === 0 && none !== undefined) return none()
  const isSure = here.some(one => one.there === true)
  const split = splitIn(...here.map(one => one.there), ...here.map(one => one.value))
  const joined = kind === 'bool' ? joinedTruths(join === 'greatest', here, split) : joinedNumbers(kind as 'int' | 'day', join, here, split)
  return isSure || none === undefined ? joined : oneOf(kind, [joined, none()], split)
}

function joinedTruths(decides: boolean, here: readonly Heard[], split: Split | undefined): Part {
  if (here.some(one => one.there === true && one.value === decides)) return decides
  return here.every(({ value }) => value === !decides) ? !decides : openBy(split)
}

/** One that is there bounds the result from the far side; one that may be there only from its own. */
function joinedNumbers(kind: 'int' | 'day', join: 'least' | 'greatest' | 'sum', here: readonly Heard[], split: Split | undefined): Part {
  if (join === 'sum') {
    const ends = (endOf: (part: Part) => KnownPart | undefined, limit: 'least' | 'greatest') => {
      const own = here.map(({ there, value }) => {
        const end = endOf(value)
        return there === true || end === undefined ? end : joinedParts(kind, limit, 0, end)
      })
      return own.includes(undefined) ? undefined : joinedAll(kind, 'sum', own as readonly KnownPart[])
    }
    return between(ends(leastOf, 'least'), ends(mostOf, 'greatest'), split)
  }
  const [near, far] = join === 'least' ? [leastOf, mostOf] : [mostOf, leastOf]
  const sure = here.filter(one => one.there === true).flatMap(({ value }) => far(value) ?? [])
  const own = extreme(
    kind,
    join,
    here.map(({ value }) => near(value)),
  )
  const other =
    sure.length > 0
      ? joinedAll(kind, join, sure)
      : extreme(
          kind,
          join === 'least' ? 'greatest' : 'least',
          here.map(({ value }) => far(value)),
        )
  return join === 'least' ? between(own, other, split) : between(other, own, split)
}

export const opposite = (truth: Truth): Truth => (isOpen(truth) ? { ...truth, source: undefined, values: undefined } : !truth)
export const both = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === true ? b : b === true ? a : openBy(splitIn(a, b)))
export const weightOf = (part: Part): Part => (typeof part === 'boolean' ? Number(part) : part)

export function joinedParts(kind: 'int' | 'day', join: 'least' | 'greatest' | 'sum', a: KnownPart, b: KnownPart): KnownPart {
  if (!isExpr(a) && !isExpr(b)) return join === 'sum' ? Number(a) + Number(b) : join === 'least' ? Math.min(Number(a), Number(b)) : Math.max(Number(a), Number(b))
  if (join !== 'sum' && isExpr(a) && isExpr(b)) {
    const [one, other] = [tied(a), tied(b)]
    if (print(one.base) === print(other.base)) return one.plus <= other.plus === (join === 'least') ? a : b
    // Of parts joined alike, one that is tied to the other adds nothing or replaces it.
    if (a.op === join) {
      for (const [part, rest] of [
        [a.a, a.b],
        [a.b, a.a],
      ] as const)
        if (print(tied(part).base) === print(other.base)) return joinedParts(kind, join, rest, joinedParts(kind, join, part, b))
    }
  }
  if (join !== 'sum' && isExpr(a) && isExpr(b)) {
    // greatest(least(x, y), least(x, z)) is least(x, greatest(y, z)).
    const inner = join === 'least' ? 'greatest' : 'least'
    if (a.op === inner && b.op === inner)
      for (const [x, y] of [
        [a.a, a.b],
        [a.b, a.a],
      ] as const)
        for (const [shared, z] of [
          [b.a, b.b],
          [b.b, b.a],
        ] as const)
          if (print(x) === print(shared)) return joinedParts(kind, inner, x, joinedParts(kind, join, y, z))
  }
  return { kind, op: join === 'sum' ? '+' : join, a: exprOf(kind, a), b: exprOf(kind, b) } as Expr
}

/** An expression as another one and a number of days or units more. */
export function tied(e: Expr): { readonly base: Expr; readonly plus: number } {
  if (e.op === 'later' && e.term.unit === 'days' && e.term.n.op === 'value' && endsBefore(e.from)) return moved(e.from, e.term.n.of)
  if (e.op === '+' && e.b.op === 'value') return moved(e.a, e.b.of)
  if (e.op === '+' && e.a.op === 'value') return moved(e.b, e.a.of)
  if (e.op === '-' && e.b.op === 'value') return moved(e.a, -e.b.of)
  return { base: e, plus: 0 }
}
function moved(e: Expr, by: number): { readonly base: Expr; readonly plus: number } {
  const { base, plus } = tied(e)
  return { base, plus: plus + by }
}

/** Of days that end before, some more never reach `never`. */
export const farOff = 0x70000000
/** It lies so long before `never` that some days more never reach it. */
export function endsBefore(e: Expr): boolean {
  if (e.op === 'today') return true
  if (e.op === 'fact') return (e.of.within as readonly [number, number])[1] < farOff
  if (e.op === 'value') return Number(e.of) < farOff
  return e.op === 'later' && e.term.unit === 'days' && e.term.n.op === 'value' && Math.abs(e.term.n.of) < 1e6 && endsBefore(e.from)
}
