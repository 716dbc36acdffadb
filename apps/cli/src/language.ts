import type { Lang } from '@kosh/desk'

const langs: readonly string[] = ['en', 'ru', 'kk'] satisfies readonly Lang[]
export const isLang = (text: string): text is Lang => langs.includes(text)

/** The language of a locale such as `ru_RU.UTF-8`; English when it is none of the three. */
export function langOf(locale: string): Lang {
  const code = locale.slice(0, 2).toLowerCase()
  return isLang(code) ? code : 'en'
}
