import { phrases } from './place-phrases.js'
import type { Lang } from './result.js'

/** The place in an act in the language of the reader: `Art. 6(4)` is `ст. 6(4)` and `6-бап (4)`. What has no phrase stays as it is. */
export function placeWords(lang: Lang, place: string): string {
  if (lang === 'en') return place
  return phrases.reduce((text, [en, ru, kk]) => text.replace(en, lang === 'ru' ? ru : kk), place)
}

/** `Art. 517` of `Art. 517(3)`, `para 17` of `para 17, first part`; a place of another form is an article of its own. */
export const articleOf = (place: string): string => {
  const [, kind, number] = /^(Arts?\.?|paras?) (\d+(?:-\d+)?)/.exec(place) ?? []
  return kind === undefined || number === undefined ? place : `${kind.startsWith('A') ? 'Art.' : 'para'} ${number}`
}
