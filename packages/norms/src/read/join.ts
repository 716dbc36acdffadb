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
  const why = [...entries.map(entry => entry.there), ...entries.map(entry => entry.value)]
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
  const sure = entries.filter(entry => entry.there === true)
  const leasts = (of: readonly Entry[]) => of.map(entry => leastOf(entry.value))
  const mosts = (of: readonly Entry[]) => of.map(entry => mostOf(entry.value))
  if (how === 'least') return { least: Math.min(...leasts(entries)), most: sure.length > 0 ? Math.min(...mosts(sure)) : Math.max(...mosts(entries)) }
  return { least: sure.length > 0 ? Math.max(...leasts(sure)) : Math.min(...leasts(entries)), most: Math.max(...mosts(entries)) }
}
