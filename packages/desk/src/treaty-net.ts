import { bondsBetween, bondStates, treatyKindNames, treatyKinds, treatyNotes, type Bond, type BondState, type TreatyKind } from '@kosh/law'
import { iso, parseDay } from '@kosh/norms'
import { countryName } from './countries.js'
import type { CiteOut, Grade, Lang } from './result.js'
import { say } from './words/say.js'

/** Which treaties tie which states on a day: pair by pair for a matrix and a network, and one pair in full. */

export type TreatyNetRequest = {
  readonly states: readonly string[]
  /** `YYYY-MM-DD` */
  readonly on: string
  /** One kind only; all kinds when left out. */
  readonly kind?: string
}
/** How many treaties stand in each way between two states; `a` comes before `b` in the list of states. */
export type TreatyPair = { readonly a: string; readonly b: string; readonly counts: { readonly [S in BondState]: number } }
export type TreatyNet = {
  readonly states: readonly { readonly code: string; readonly name: string }[]
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
  readonly pairs: readonly TreatyPair[]
}

/** `undefined` when the day is none. */
export function treatyNetwork({ states, on, kind }: TreatyNetRequest, lang: Lang): TreatyNet | undefined {
  const day = parseDay(on)
  if (day === undefined) return undefined
  const of = treatyKinds.find(one => one === kind)
  return {
    states: states.map(code => ({ code, name: countryName(code, lang) })),
    kinds: treatyKinds.map(one => ({ kind: one, name: treatyKindNames[one][lang] })),
    pairs: states.flatMap((a, at) => states.slice(at + 1).map((b): TreatyPair => ({ a, b, counts: counted(bondsBetween(a, b, day, of)) }))),
  }
}

const counted = (bonds: readonly Bond[]): TreatyPair['counts'] =>
  Object.fromEntries(bondStates.map(state => [state, bonds.filter(bond => bond.state === state).length])) as TreatyPair['counts']

/** One treaty between two states. `since`: the day it binds both; `atLatest`: it bound them by that day; `about`: the day is known only nearly. */
export type TreatyBetween = {
  readonly id: string
  readonly act: string
  readonly title: string
  readonly kind: string
  readonly kindName: string
  readonly state: BondState
  readonly shown: string
  readonly since?: string
  readonly atLatest?: true
  readonly about?: true
  readonly notes: readonly string[]
  readonly grade: Grade
  readonly url: CiteOut['url']
}

/** The treaties between two states on a day, those that bind first. Empty when the day is none. */
export function treatiesBetween(a: string, b: string, on: string, kind: string | undefined, lang: Lang): readonly TreatyBetween[] {
  const day = parseDay(on)
  if (day === undefined) return []
  const of: TreatyKind | undefined = treatyKinds.find(one => one === kind)
  return bondsBetween(a, b, day, of).map(({ treaty, state, since, atLatest, about }) => ({
    id: treaty.id,
    act: treaty.act.id,
    title: treaty.act.title[lang],
    kind: treaty.kind,
    kindName: treatyKindNames[treaty.kind][lang],
    state,
    shown: say(lang, `treaty.${state}`),
    ...(since === undefined ? {} : { since: iso(since) }),
    ...(atLatest === undefined ? {} : { atLatest }),
    ...(about === undefined ? {} : { about }),
    notes: treaty.notes.map(note => treatyNotes[note]?.[lang] ?? note),
    grade: treaty.grade,
    url: treaty.act.url,
  }))
}
