import { iso, type Cite } from '@kosh/norms'
import { articleOf, placeWords } from './place.js'
import type { CiteOut, Lang } from './result.js'

/** A passage as it is handed out. One object for one passage, so that answers share it. */
export function citeOut(lang: Lang, cite: Cite): CiteOut {
  const made = kept[lang].get(cite)
  if (made !== undefined) return made
  const out: CiteOut = {
    act: cite.act.id,
    title: cite.act.title[lang],
    place: placeWords(lang, cite.at),
    article: articleOf(cite.at),
    grade: cite.grade,
    url: cite.url ?? cite.act.url,
    ...(cite.read === undefined ? {} : { read: iso(cite.read) }),
    ...(cite.text === undefined ? {} : { text: iso(cite.text) }),
  }
  kept[lang].set(cite, out)
  return out
}
const kept: { readonly [L in Lang]: WeakMap<Cite, CiteOut> } = { en: new WeakMap(), ru: new WeakMap(), kk: new WeakMap() }

/** The passages without repeats: one entry for one place of one act, at its lowest grade. */
export function withoutRepeats(cites: readonly CiteOut[]): readonly CiteOut[] {
  const byPlace = new Map<string, CiteOut>()
  for (const cite of cites) {
    const key = `${cite.act} ${cite.place}`
    const known = byPlace.get(key)
    if (known === undefined || worse.indexOf(cite.grade) > worse.indexOf(known.grade)) byPlace.set(key, cite)
  }
  return [...byPlace.values()]
}
const worse = ['official', 'secondary', 'unchecked'] as const
