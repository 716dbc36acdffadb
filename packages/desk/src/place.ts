import type { Act } from '@kosh/norms'
import type { Lang } from './result.js'

/** The place in an act in the language of the reader: `Art. 6(4)` is `ст. 6(4)` and `6-бап, 4-тармақ`. What has no rule stays as it is. */
export function placeWords(lang: Lang, act: Act, place: string): string {
  if (lang === 'en') return place
  const rules = lang === 'ru' ? russian : kazakh
  return rules.reduce((text, [pattern, words]) => (typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, (...found: string[]) => words(found, act))), place)
}

type Written = readonly [pattern: RegExp, words: string | ((found: readonly string[], act: Act) => string)]

const russian: readonly Written[] = [
  [/\bArts?\.? (?=\d)/g, 'ст. '],
  [/\bparas? (?=\d)/g, 'п. '],
]
const kazakh: readonly Written[] = [
  [/\bArts?\.? (\d[\d-]*)\((\d[\d-]*)\)/g, ([, article = '', part = ''], act) => `${article}-бап, ${part}-${act.rank === 'code' ? 'бөлік' : 'тармақ'}`],
  [/\bArt\. (\d[\d-]*)/g, '$1-бап'],
  [/\bpara (\d[\d-]*)/g, '$1-тармақ'],
]
