import type { Kind } from '../vocabulary.js'
import { between, isUnknown, leastOf, mostOf, oneOf, type Seen, type Unknown } from './unknown.js'

/** A value that joins others, if it is there. */
export type Entry = { readonly there: Seen; readonly value: Seen }

const far = 0x7fffffff

/** Values joined to one by least, greatest or sum. `none` is what no value gives (left out: at least one is there). */
export function joined(kind: Kind, how: 'least' | 'greatest' | 'sum', entries: readonly Entry[], none: (() => Seen) | undefined): Seen {
  if (entries.length === 0 && none !== undefined) return none()
  const [only] = entries
  if (entries.length === 1 && only !== undefined && (only.there === true || none === undefined)) return only.value
  const { least, most } = how === 'sum' ? sumOf(entries) : extremeOf(entries, how)
  const [floor, ceiling] = kind === 'bool' ? [0, 1] : [-far, far]
  const why: Seen[] = []
  for (const { there } of entries) if (isUnknown(there)) why.push(there)
  for (const { value } of entries) if (isUnknown(value)) why.push(value)
  const value = between(kind, Math.max(least, floor), Math.min(most, ceiling), why)
  if (none === undefined || entries.some(entry => entry.there === true)) return value
  // Whether any is there at all is open for every reason for which one may be missing.
  return oneOf(kind, [value, none()], isUnknown(value) ? value : (between('bool', 0, 1, why) as Unknown))
}

type Bounds = { readonly least: number; readonly most: number }

function sumOf(entries: readonly Entry[]): Bounds {
  let least = 0
  let most = 0
  for (const { there, value } of entries) {
    least += there === true ? leastOf(value) : Math.min(0, leastOf(value))
    most += there === true ? mostOf(value) : Math.max(0, mostOf(value))
  }
  return { least, most }
}

/** One that is there bounds the result from the far side; one that may be there only from its own. */
function extremeOf(entries: readonly Entry[], how: 'least' | 'greatest'): Bounds {
  const pick = how === 'least' ? Math.min : Math.max
  const none = how === 'least' ? Infinity : -Infinity
  // Of all that may be there, and of those that surely are.
  const all = { near: none, least: Infinity, most: -Infinity }
  const sure = { least: none, most: none, any: false }
  for (const { there, value } of entries) {
    const [least, most] = [leastOf(value), mostOf(value)]
    all.near = pick(all.near, how === 'least' ? least : most)
    all.least = Math.min(all.least, least)
    all.most = Math.max(all.most, most)
    if (there !== true) continue
    sure.any = true
    sure.least = pick(sure.least, least)
    sure.most = pick(sure.most, most)
  }
  if (how === 'least') return { least: all.near, most: sure.any ? sure.most : all.most }
  return { least: sure.any ? sure.least : all.least, most: all.near }
}
