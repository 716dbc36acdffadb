import { addDays, corpus, day, inSpan, readerOf, type Day } from '@kosh/norms'
import { bindingRules } from './binding.js'
import { binds } from './questions.js'
import { treaties } from './table.js'
import { lookedUp, type Standing, type Treaty, type TreatyKind } from './treaty.js'

/** Questions about the whole table: what binds two states, who is without a treaty, what changed. Each asks the law what binds whom. */

const reader = readerOf(corpus(bindingRules))

/** What a treaty is between two states on a day. `not-listed`: open to the world, and one of them was not looked up. */
export type BondState = 'binds' | 'not-seen' | 'suspended' | 'signed' | 'not-listed'
/** `since` is the day it binds both; `atLatest`: it bound them by that day, and since when was not seen; `about`: the day is known only nearly. */
export type Bond = { readonly treaty: Treaty; readonly state: BondState; readonly since?: Day; readonly atLatest?: true; readonly about?: true }

/** The treaties between two states on a day: those that bind first, then those that perhaps do, are suspended or only signed. */
export function bondsBetween(a: string, b: string, on: Day, kind?: TreatyKind): readonly Bond[] {
  const found = treaties.filter(one => kind === undefined || one.kind === kind).flatMap(one => bondOf(one, a, b, on))
  return found.toSorted((one, other) => bondStates.indexOf(one.state) - bondStates.indexOf(other.state))
}
export const bondStates: readonly BondState[] = ['binds', 'not-seen', 'suspended', 'signed', 'not-listed']

/** How a state stands to a treaty on a day. */
export function standingOf(one: Treaty, state: string, on: Day): Standing | 'none' {
  return lineOf(one, state, on)?.standing ?? 'none'
}

/** The treaties of a kind with who is bound on a day, and of whom it was not seen. */
export type Held = { readonly treaty: Treaty; readonly parties: readonly string[]; readonly unseen: readonly string[] }
export function heldOn(on: Day, kind?: TreatyKind): readonly Held[] {
  return treaties.filter(one => kind === undefined || one.kind === kind).map(one => ({ treaty: one, parties: statesOf(one, 'party', on), unseen: statesOf(one, 'unseen', on) }))
}

/** States without a treaty of a kind that binds them and another state on a day, with the best there is. */
export type Missing = { readonly state: string; readonly best: Exclude<BondState, 'binds'> | 'none'; readonly treaties: readonly Treaty[] }
export function missingWith(state: string, kind: TreatyKind, on: Day, among: readonly string[] = statesOfTable): readonly Missing[] {
  return among
    .filter(other => other !== state)
    .flatMap((other): readonly Missing[] => {
      const bonds = bondsBetween(state, other, on, kind)
      const [first] = bonds
      if (first?.state === 'binds') return []
      const best = first?.state ?? 'none'
      return [{ state: other, best, treaties: bonds.filter(bond => bond.state === best).map(bond => bond.treaty) }]
    })
}
/** Every state that some treaty names, in the order of the alphabet. */
export const statesOfTable: readonly string[] = [...new Set(treaties.flatMap(one => one.lines.flatMap(line => line.states)))].filter(state => state !== 'EUE').toSorted()

/**
 * What changed for some states: signed, bound, suspended, out. Becoming bound `by` a day: it was bound on that day for certain, and since when
 * was not seen.
 */
export type Change = { readonly on: Day; readonly about?: true; readonly treaty: Treaty; readonly what: ChangeKind; readonly states: readonly string[] }
export const changeKinds = ['signed', 'bound', 'bound-by', 'suspended', 'unsure', 'out'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The changes from one day to another, both in. */
export function changesBetween(from: Day, to: Day, kind?: TreatyKind): readonly Change[] {
  return treaties
    .filter(one => kind === undefined || one.kind === kind)
    .flatMap(one => changesOf(one))
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => a.on - b.on || changeKinds.indexOf(a.what) - changeKinds.indexOf(b.what))
}

function bondOf(one: Treaty, a: string, b: string, on: Day): readonly Bond[] {
  const answer = reader.about({ 'treaty.id': one.id, 'treaty.state': a, 'treaty.other': b }, on).answer(binds)
  const lines = [lineOf(one, a, on), lineOf(one, b, on)]
  const since = Math.max(...lines.map(line => line?.days.from ?? 0)) as Day
  const about = lines.some(line => line?.days.about === true && line.days.from === since) ? ({ about: true } as const) : {}
  const atLatest = [a, b].some(state => standingOf(one, state, addDays(since, -1)) === 'unseen') ? ({ atLatest: true } as const) : {}
  if (answer.stands === 'settled' && answer.value === true) return [{ treaty: one, state: 'binds', since, ...atLatest, ...about }]
  const standing = lines.map(line => line?.standing)
  if (standing.includes('outside')) return []
  if (answer.stands === 'open') return [{ treaty: one, state: 'not-seen' }]
  if (answer.stands === 'silent') return standing.some(known => known !== undefined) ? [{ treaty: one, state: 'not-listed' }] : []
  if (a === b || standing.includes(undefined) || sidesOf(one, a, b)) return []
  return [{ treaty: one, state: standing.includes('signed') ? 'signed' : 'suspended', since, ...about }]
}

/** Both stand on one side, so that nothing is owed. */
const sidesOf = (one: Treaty, a: string, b: string): boolean => one.sides.some(side => side.includes(a) && side.includes(b))
const lineOf = (one: Treaty, state: string, on: Day) => one.lines.find(line => line.states.includes(state) && inSpan(line.days, on))
const statesOf = (one: Treaty, standing: Standing, on: Day): readonly string[] =>
  one.lines.filter(line => line.standing === standing && inSpan(line.days, on)).flatMap(line => line.states)

function changesOf(one: Treaty): readonly Change[] {
  const days = new Set(one.lines.flatMap(({ days }) => [days.from, ...(days.to === undefined ? [] : [addDays(days.to, 1)])]))
  const states = new Set(one.lines.flatMap(line => line.states))
  const signed: readonly Change[] = one.signed === undefined ? [] : [{ on: one.signed, treaty: one, what: 'signed', states: [] }]
  const changes = [...days].flatMap(on => {
    const grouped = new Map<ChangeKind, string[]>()
    for (const state of states) {
      const what = changeOf(one, standingOf(one, state, addDays(on, -1)), standingOf(one, state, on), on)
      if (what !== undefined) grouped.set(what, [...(grouped.get(what) ?? []), state])
    }
    const about = one.lines.some(line => line.days.from === on && line.days.about === true) ? ({ about: true } as const) : {}
    return [...grouped].map(([what, who]): Change => ({ on, treaty: one, what, states: who, ...about }))
  })
  return [...signed, ...changes]
}

function changeOf(one: Treaty, before: Standing | 'none', after: Standing | 'none', on: Day): ChangeKind | undefined {
  if (before === after) return undefined
  switch (after) {
    case 'party':
      return before !== 'unseen' ? 'bound' : on === day(lookedUp) ? undefined : 'bound-by'
    case 'suspended':
      return 'suspended'
    case 'unseen':
      return before === 'none' && on === one.signed ? undefined : 'unsure'
    case 'none':
      return before === 'party' || before === 'suspended' || before === 'unseen' ? 'out' : undefined
    case 'signed':
    case 'outside':
      return undefined
  }
}
