import { lawFor, wholeLaw, type Law } from '@kosh/law'
import { deskOf, type Desk } from './desk.js'
import type { CheckRequest } from './request.js'

/** A desk with as much law as a request needs, fetched when it is first needed; it answers as one with all of it would. Rejects when the law cannot be fetched. */
export async function deskFor(request: CheckRequest): Promise<Desk> {
  const law = await lawFor(request.to)
  return deskOf(speaksOfAll(law, request) ? law : await wholeLaw())
}

export const wholeDesk = async (): Promise<Desk> => deskOf(await wholeLaw())

/** What a request tells beside the fields may be asked by the law of another destination, or be a mistake: that is for the whole to say. */
const speaksOfAll = ({ registry }: Law, { facts = {}, rows = {} }: CheckRequest): boolean =>
  [...Object.keys(facts), ...Object.keys(rows)].every(name => registry.facts.has(name) || registry.tables.has(name))
