import { placeWords, say, type CiteOut, type Lang } from '@kosh/desk'
import { iso, type Cite, type Span } from '@kosh/norms'
import { wordsOf } from './words.js'

/** `Law on Migration, Art. 6(4) (official, text of 2025-09-27)` */
export function citeText(lang: Lang, cite: CiteOut): string {
  return `${cite.title}, ${cite.place} (${sureness(lang, cite.grade, cite.text)})`
}

/** The passages by act: `Law on Migration, Art. 6(2); Art. 6(4) (official, text of 2025-09-27)`. */
export function citesText(lang: Lang, cites: readonly CiteOut[]): readonly string[] {
  const acts = new Map<string, { readonly title: string; readonly sure: string; readonly places: Set<string> }>()
  for (const { title, place, grade, text } of cites) {
    const sure = sureness(lang, grade, text)
    const key = `${title} ${sure}`
    const act = acts.get(key) ?? { title, sure, places: new Set() }
    act.places.add(place)
    acts.set(key, act)
  }
  return [...acts.values()].map(({ title, sure, places }) => `${title}, ${[...places].join('; ')} (${sure})`)
}

/** The same for a passage of the corpus itself. */
export function passageText(lang: Lang, cite: Cite): string {
  return `${cite.act.title[lang]}, ${placeWords(lang, cite.at)} (${sureness(lang, cite.grade, cite.text === undefined ? undefined : iso(cite.text))})`
}

/** `2014-07-15/2016-12-31`, `2017-01-01/`; `~` where the first day is known only nearly. */
export const spanText = (span: Span): string => `${span.about ? '~' : ''}${iso(span.from)}/${span.to === undefined ? '' : iso(span.to)}`

function sureness(lang: Lang, grade: CiteOut['grade'], text: string | undefined): string {
  const words = say(lang, `grade.${grade}`)
  return text === undefined ? words : `${words}, ${wordsOf(lang).text} ${text}`
}
