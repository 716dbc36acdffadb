import type { Days, Expr, Kind, Known, Values } from '@kosh/norms'
import { print } from './residue.js'

/** What is left of an expression on a way, and how such parts are joined. */

/** A value, or an expression over columns; `undefined`: not known. */
export type Part = Known<Values[Kind] | Expr>
export type KnownPart = Values[Kind] | Expr

export const isExpr = (part: Part): part is Expr => typeof part === 'object'
const valueOf = (kind: Kind, of: Values[Kind]): Expr => ({ kind, op: 'value', of }) as Expr
export const exprOf = (kind: Kind, part: KnownPart): Expr => (isExpr(part) ? part : valueOf(kind, part))

/** A set of days without any. */
const nowhere = valueOf('day', 0 as never) as Expr<'day'>
export const noDays: Days = { of: { from: valueOf('day', 1 as never) as Expr<'day'>, to: nowhere } }
export const isNowhere = (days: Days): boolean => days === noDays

/** A value, and whether it is there. */
export type Heard = { readonly there: Known<boolean>; readonly value: Part }
/** The values that are joined. Whether one stands does not matter when one that surely stands says the same. */
export function withoutEchoes(values: readonly Heard[]): Known<readonly KnownPart[]> {
  const sure = new Set(values.flatMap(({ there, value }) => (there === true && value !== undefined ? [printed(value)] : [])))
  return allOf(values.filter(({ there, value }) => there === true || value === undefined || !sure.has(printed(value))))
}
/** All values, if all are known to be there. */
const allOf = (values: readonly Heard[]): Known<readonly KnownPart[]> =>
  values.some(({ there, value }) => there !== true || value === undefined) ? undefined : values.map(one => one.value as KnownPart)
const printed = (part: KnownPart): string => (isExpr(part) ? print(part) : `${typeof part} ${String(part)}`)

/** Values that are there, or may be, joined to one; `undefined` when that is not known, `none` when there are none. */
export function joinedHeard(kind: Kind, join: 'least' | 'greatest' | 'sum', values: readonly Heard[], none: () => Part): Part {
  const here = values.filter(one => one.there !== false)
  if (here.length === 0) return none()
  if (kind === 'bool') {
    const decides = join === 'greatest'
    if (here.some(one => one.there === true && one.value === decides)) return decides
  }
  const heard = join === 'sum' ? allOf(here) : withoutEchoes(here)
  const [first, ...others] = heard ?? []
  if (first === undefined) return undefined
  if (kind === 'bool') return join === 'least'
  return others.reduce<KnownPart>((all, other) => joinedParts(kind as 'int' | 'day', join, all, other), first)
}

export const opposite = (truth: Known<boolean>): Known<boolean> => (truth === undefined ? undefined : !truth)
export const both = (a: Known<boolean>, b: Known<boolean>): Known<boolean> => (a === false || b === false ? false : a === true ? b : a)
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

/** It lies so long before `never` that some days more never reach it. */
export function endsBefore(e: Expr): boolean {
  if (e.op === 'today') return true
  if (e.op === 'fact') return (e.of.within as readonly [number, number])[1] < 0x70000000
  if (e.op === 'value') return Number(e.of) < 0x70000000
  return e.op === 'later' && e.term.unit === 'days' && e.term.n.op === 'value' && Math.abs(e.term.n.of) < 1e6 && endsBefore(e.from)
}
