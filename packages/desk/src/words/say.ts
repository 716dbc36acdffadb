import { IntlMessageFormat } from 'intl-messageformat'
import type { Lang } from '../result.js'
import { en, type WordKey, type Words } from './en.js'
import { kk } from './kk.js'
import { ru } from './ru.js'

/** The catalogues of the house, by language. */
export const words: { readonly [L in Lang]: Words } = { en, ru, kk }

export type Said = { readonly [name: string]: string | number }

/** A message in a language, with its blanks filled in. */
export function say(lang: Lang, key: WordKey, said: Said = {}): string {
  const message = words[lang][key]
  if (!message.includes('{')) return message
  const id = `${lang} ${key}`
  const format = formats.get(id) ?? new IntlMessageFormat(message, lang, undefined, { ignoreTag: true })
  formats.set(id, format)
  return String(format.format(said))
}
const formats = new Map<string, IntlMessageFormat>()

/** The words under a key put together at run time; `undefined` when the catalogue has none. */
export function wordFor(lang: Lang, key: string): string | undefined {
  return isWord(key) ? words[lang][key] : undefined
}

const isWord = (key: string): key is WordKey => Object.hasOwn(en, key)
