import { bondsBetween, realmOf, states, type Law } from '@kosh/law'
import { never, parseDay, type Day } from '@kosh/norms'
import { check } from './check.js'
import { withoutRepeats } from './cite.js'
import { countryName } from './countries.js'
import { encodeLink } from './link.js'
import type { CheckResult, CiteOut, Lang } from './result.js'
import { passportStates } from './territories.js'
import { say, wordFor } from './words/say.js'

/** How citizens may enter, state by state: one destination for every passport, or every destination for one passport. */

export type EntryMapRequest = {
  /** A destination, or the passport of a state: the other side is every state. ISO 3166-1 alpha-3. */
  readonly by: 'destination' | 'citizenship'
  readonly of: string
  readonly document: string
  /** The day of entry, `YYYY-MM-DD`. */
  readonly on: string
}

/** `depends`: something about the person decides; `not-known`: the law of that day was not found; `not-held`: the law of the destination on it is not encoded; treaties are. */
export const entryStandings = ['visa-free', 'e-visa-possible', 'visa', 'refused', 'depends', 'not-known', 'not-held', 'own'] as const
export type EntryStanding = (typeof entryStandings)[number]

/** How entry stands for one state. `days`: days of one stay from the day of entry on; `endless`: no last day is set. */
export type EntryOf = {
  readonly code: string
  readonly name: string
  readonly stands: EntryStanding
  readonly days?: number
  readonly endless?: true
  /** Where the law is not encoded: how many treaties are known to bind both states. Check answers by them. */
  readonly treaties?: number
  /** In words: "without a visa", "depends". */
  readonly shown: string
  readonly cites: readonly CiteOut[]
  readonly grade: CiteOut['grade']
  /** The fragment that asks Check about it; left out where there is nothing to ask. */
  readonly link?: string
}

const topics = ['entry.may', 'stay.lastDay'] as const

/**
 * One entry a state, in the order of the language, those whose law is not encoded after the others; a first visit as a tourist with nothing
 * else to tell. Empty when the request names no state or no day.
 */
export function entryMap(law: Law, { by, of, document, on }: EntryMapRequest, lang: Lang): readonly EntryOf[] {
  const day = parseDay(on)
  if (!states.includes(of) || day === undefined) return []
  const { compare } = new Intl.Collator(lang)
  return passportStates
    .map(other => entryOf(law, by, of, other, document, on, day, lang))
    .toSorted((a, b) => Number(a.stands === 'not-held') - Number(b.stands === 'not-held') || compare(a.name, b.name))
}

function entryOf(law: Law, by: EntryMapRequest['by'], of: string, other: string, document: string, on: string, day: Day, lang: Lang): EntryOf {
  const named = { code: other, name: countryName(other, lang) }
  const plain = (stands: EntryStanding): EntryOf => ({ ...named, stands, shown: say(lang, `entry.${stands}`), cites: [], grade: 'unchecked' })
  const [to, citizenship] = by === 'destination' ? [of, other] : [other, of]
  if (to === citizenship) return plain('own')
  const request = { to, citizenship, document, on, purpose: 'tourism', stays: [] }
  const realm = realmOf(to)
  const checked = realm === 'none' ? undefined : check(law, request, lang, topics)
  if (checked?.ok === false) return plain('not-known')
  const found = checked === undefined ? undefined : read(checked.result, lang)
  // Of the states around Kazakhstan only the regimes between them are encoded.
  if (found === undefined || (realm === 'region' && found.stands === 'not-known'))
    return { ...plain('not-held'), treaties: bondsBetween(to, citizenship, day).filter(bond => bond.state === 'binds').length, link: encodeLink(request) }
  return { ...named, ...found, link: encodeLink(request) }
}

function read({ on, answers }: CheckResult, lang: Lang): Omit<EntryOf, 'code' | 'name'> {
  const [entry, last] = topics.map(topic => answers[topic])
  const cites = withoutRepeats([...(entry?.cites ?? []), ...(entry?.value === 'visa-free' ? (last?.cites ?? []) : [])])
  const source = { cites, grade: entry?.grade ?? 'unchecked' } as const
  const plain = (stands: EntryStanding) => ({ ...source, stands, shown: say(lang, `entry.${stands}`) })
  if (entry === undefined || entry.stands === 'silent' || entry.stands === 'clash') return plain('not-known')
  if (entry.stands === 'open') return plain((entry.needs ?? []).some(need => need.of !== 'figure') ? 'depends' : 'not-known')
  const stands = entryStandings.find(one => one === entry.value)
  if (stands === undefined) return { ...source, stands: 'depends', shown: wordFor(lang, `says.${String(entry.value)}`) ?? String(entry.value) }
  if (stands !== 'visa-free') return plain(stands)
  const until = last?.stands === 'settled' && typeof last.value === 'string' ? parseDay(last.value) : undefined
  const first = parseDay(on)
  if (until === never) return { ...plain(stands), endless: true }
  return until === undefined || first === undefined || until < first ? plain(stands) : { ...plain(stands), days: until - first + 1 }
}
