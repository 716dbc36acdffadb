import { day, span } from '../day.js'
import type { Act, Cite, Grade, Ground, Order, Rank, Realm, Text } from '../vocabulary.js'

/** Words in English, Russian and Kazakh. */
export const t = (en: string, ru: string, kk: string): Text => ({ en, ru, kk })

/** An act: official identifier, what it is called, when it was adopted (`YYYY-MM-DD`), where its text is. */
export const act = (id: string, of: { realm: Realm; rank: Rank; title: Text; adopted: string; url: string }): Act => ({
  is: 'act',
  id,
  ...of,
  adopted: day(of.adopted),
})

/**
 * A passage of an act. A grade is `official` only with the day on which the text was compared:
 * `at(law477, 'Art. 6(4)', 'official', '2026-11-24')`; `text` names the version that was read.
 */
export function at(of: Act, place: string, grade: 'official', read: string, more?: { text?: string; url?: string }): Cite
export function at(of: Act, place: string, grade?: 'secondary' | 'unchecked', read?: undefined, more?: { text?: string; url?: string }): Cite
export function at(of: Act, place: string, grade: Grade = 'unchecked', read?: string, more: { text?: string; url?: string } = {}): Cite {
  return {
    act: of,
    at: place,
    grade,
    ...(read === undefined ? {} : { read: day(read) }),
    ...(more.text === undefined ? {} : { text: day(more.text) }),
    ...(more.url === undefined ? {} : { url: more.url }),
  }
}

/** What lets a norm displace another, `FROM/TO` or `FROM/`. */
export const ground = (dates: string, says: Cite): Ground => ({ ...span(dates), says })

/** In this realm acts of the rank `above` prevail over those `below`. */
export const rankOrder = (realm: Realm, above: Rank, below: Rank, by: readonly Ground[]): Order => ({ is: 'order', realm, through: 'rank', above, below, by })
/** The special act prevails over the general one. */
export const specialOrder = (realm: Realm, special: Act, general: Act, by: readonly Ground[]): Order => ({ is: 'order', realm, through: 'speciality', special, general, by })
/** Of acts of one rank the later adopted prevails. */
export const dateOrder = (realm: Realm, by: readonly Ground[]): Order => ({ is: 'order', realm, through: 'date', by })
