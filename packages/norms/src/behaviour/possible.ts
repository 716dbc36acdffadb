import type { Answer, Cells, Could, Kind, Values } from '../vocabulary.js'

/** What an answer may be: of a settled one its value, of silence and clash themselves. */
export function possible(of: Answer): readonly Could[] {
  if (of.stands === 'open') return of.could
  return of.stands === 'settled' ? [{ value: of.value }] : [of.stands]
}

/**
 * Whether all that one answer may be was held possible by another. What is only bounded there, a number that lies in a range or anything that
 * rests on law not known, need not all be possible: then some of it is enough.
 */
export function allows(open: Answer, turned: Answer): boolean {
  const could = possible(open)
  const some = (one: Could): boolean => could.some(other => touches(other, one))
  if (turned.stands === 'open' && turned.needs.some(need => need.is === 'figure')) return turned.could.some(some)
  return possible(turned).every(one => (typeof one === 'object' && 'least' in one ? some(one) : could.some(other => holds(other, one))))
}

/** Whether two things that may be have something in common. */
export const touches = (a: Could, b: Could): boolean => holds(a, b) || holds(b, a) || overlap(a, b)

function holds(could: Could, one: Could): boolean {
  if (typeof could === 'string' || typeof one === 'string') return could === one
  if ('some' in could) return rowsOf(one).every(row => could.some.some(other => isLike(other, row)))
  if ('some' in one) return false
  if ('value' in could) return 'value' in one ? areLike(could.value, one.value) : one.least === one.most && could.value === one.least
  const [least, most] = 'value' in one ? [Number(one.value), Number(one.value)] : [one.least, one.most]
  return could.least <= least && most <= could.most
}

function overlap(a: Could, b: Could): boolean {
  if (typeof a === 'string' || typeof b === 'string' || !('least' in a) || !('least' in b)) return false
  return a.least <= b.most && b.least <= a.most
}

type Value = Values[Kind] | readonly Cells[]
function rowsOf(could: Exclude<Could, string>): readonly Cells[] {
  if ('some' in could) return could.some
  return 'value' in could && typeof could.value === 'object' ? could.value : []
}

/** A cell that is left out may be anything. */
const isLike = (a: Cells, b: Cells): boolean => Object.entries(a).every(([name, cell]) => cell === undefined || b[name] === undefined || cell === b[name])
function areLike(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every(row => b.some(other => isLike(row, other))) && b.every(row => a.some(other => isLike(row, other)))
}
