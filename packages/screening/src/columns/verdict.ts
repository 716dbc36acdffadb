import type { Expr } from '@kosh/norms'
import type { Alternatives, Ending } from './alternatives.js'
import { printed, type KnownPart } from './part.js'
import { print } from './residue.js'

/** How the answer of a case stands: `asked` is left to the reader of single cases, which says whether it is open or a clash, and all it could be. */
export const standings = ['settled', 'silent', 'open', 'asked'] as const
export const settled = 0
export const silent = 1
export const open = 2
export const asked = 3

/** How all cases of a way stand, or how that is seen of each: by which of some expressions come to the same. */
export type Verdict =
  | { readonly stands: number; readonly of: Expr }
  | {
      readonly of: readonly Expr[]
      /** Settled where these are the same; undefined when it never is. */
      readonly ends: readonly number[] | undefined
      /** Open where these differ. */
      readonly witnesses: readonly number[]
    }

const nothing = { kind: 'int', op: 'value', of: 0 } as Expr

export function verdictOf(exprFor: (part: KnownPart) => Expr, { ends, witnesses }: Alternatives): Verdict {
  const [only] = ends ?? []
  if (ends?.length === 1 && only !== undefined) return only === 'silent' ? { stands: silent, of: nothing } : { stands: settled, of: exprFor(only) }
  if (witnesses.length > 1 && witnesses.includes('silent')) return { stands: open, of: nothing }
  const some = witnesses.length > 1 ? witnesses : []
  const all = ends === undefined || ends.includes('silent') ? undefined : ends
  if (some.length === 0 && all === undefined) return { stands: asked, of: nothing }
  const parts = new Map<string, KnownPart>([...some, ...(all ?? [])].flatMap(part => (isKnown(part) ? [[printed(part), part] as const] : [])))
  const at = (list: readonly Ending[]) => list.flatMap(part => (isKnown(part) ? [[...parts.keys()].indexOf(printed(part))] : []))
  return { of: [...parts.values()].map(exprFor), ends: all === undefined ? undefined : at(all), witnesses: at(some) }
}
const isKnown = (ending: Ending): ending is KnownPart => ending !== 'silent'

type Divided = Extract<Verdict, { readonly witnesses: readonly number[] }>

/** The same for verdicts that are the same. */
export const printedVerdict = (verdict: Verdict): string =>
  'stands' in verdict ? `${verdict.stands} ${print(verdict.of)}` : `${verdict.ends?.join() ?? '-'} ${verdict.witnesses.join()} ${verdict.of.map(print).join('; ')}`

/** What is written of a case once its expressions stand under their names. An open one has in place of a value a number that tells how they compare. */
export function writtenVerdict({ ends, witnesses }: Divided, names: readonly string[], isOpen: boolean): string {
  const [first, ...others] = ends ?? []
  const isSettled = ends === undefined ? 'false' : others.map(at => `${names[at]} === ${names[first as number]}`).join(' && ')
  const [one, ...more] = witnesses
  const differ = more.length === 0 ? 'false' : more.map(at => `${names[at]} !== ${names[one as number]}`).join(' || ')
  const compared = names.slice(1, mostCompared).map((name, n) => `${3 ** n} * (${name} < ${names[0]} ? 1 : ${name} > ${names[0]} ? 2 : 0)`)
  return `if (${isOpen ? 'isOpen' : 'false'}) { values[i] = 0; stands[i] = ${asked} }
else if (${isSettled}) { values[i] = ${names[first ?? 0]}; stands[i] = ${settled} }
else if (${differ}) { values[i] = ${compared.join(' + ') || '0'}; stands[i] = ${open} }
else { values[i] = 0; stands[i] = ${asked} }`
}

/** The same without written code. */
export function verdictAt({ ends, witnesses }: Divided, values: readonly number[]): { readonly stands: number; readonly value: number } {
  const differ = (places: readonly number[]) => places.some(at => values[at] !== values[places[0] as number])
  if (ends !== undefined && !differ(ends)) return { stands: settled, value: values[ends[0] as number] as number }
  if (!differ(witnesses)) return { stands: asked, value: 0 }
  const first = values[0] as number
  return { stands: open, value: values.slice(1, mostCompared).reduce((all, value, n) => all + 3 ** n * (value < first ? 1 : value > first ? 2 : 0), 0) }
}
const mostCompared = 19
