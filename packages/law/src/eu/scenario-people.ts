import type { Scenario, Told } from '../scenario.js'

/** Words in which scenarios of the Union tell of a person. */

export const pack = (n: string) => `eu ${n}`
export const boundary = 'boundary'
type Row = { readonly [column: string]: string | number | boolean }
export const rows = (table: string, ...of: readonly Row[]): Told => ({ [table]: of })
export const stays = (...of: readonly (readonly [state: string, from: string, to: string])[]): Told => rows('stays', ...of.map(([state, from, to]) => ({ state, from, to })))
export const permit = (state: string, kind: string, from: string, to: string): Told => rows('permits', { state, kind, from, to })
export const proofs = (...of: readonly string[]): Told => rows('eu.proofs', ...of.map(proof => ({ proof })))
export const family = (relation: string, nationality: string, residence: string, ground: string, since = '2020-01-01'): Told =>
  rows('eu.family', { relation, nationality, residence, ground, since })
/** A person asked about on a day; the entry is that day unless told, the destination Germany. */
export const person = (citizenship: string, on: string, ...more: readonly Told[]): Pick<Scenario, 'on' | 'told'> => ({
  on,
  told: Object.assign({ citizenship, destination: 'DEU', entered: on }, ...more) as Told,
})
export const to = (destination: string): Told => ({ destination })
/** Who takes a step of a procedure of protection, where it is not the authority. */
export const whoActs: { readonly [deed: string]: string } = {
  lodge: 'foreigner',
  appeal: 'foreigner',
  'ask-to-remain': 'foreigner',
  'transfer-appeal': 'foreigner',
  answer: 'state',
}
