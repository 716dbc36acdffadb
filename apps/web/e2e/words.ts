import { IntlMessageFormat } from 'intl-messageformat'
import { check, codeWords, countryName, decodeLink, listsOf, say, type Deed } from '@kosh/desk'
import { localeOf, plainDay, tableDay } from '@kosh/desk/day-words'
import { day } from '@kosh/norms'
import { en, type Key } from '../src/words/en.js'
import { kk } from '../src/words/kk.js'
import { ru } from '../src/words/ru.js'
import type { Language } from './people.js'

/** What a page says in a language: its own words, days, and the names of states and purposes. */
export type Words = ReturnType<typeof wordsIn>

export function wordsIn(lang: Language) {
  const catalogue = { en, ru, kk }[lang]
  const page = (key: Key, values: { readonly [name: string]: string | number } = {}) => String(new IntlMessageFormat(catalogue[key], localeOf[lang]).format(values))
  return {
    lang,
    say: page,
    /** How an entry is answered. */
    entry: (way: 'visa' | 'visa-free') => say(lang, `says.${way}`),
    /** A message up to its first blank, for one whose blank is not known beforehand. */
    begins: (key: Key) => new RegExp(`^${(catalogue[key].split('{')[0] ?? '').replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}`),
    on: (iso: string) => plainDay(lang, day(iso)),
    inTable: (iso: string) => tableDay(lang, day(iso)),
    /** What the law says is to be done by whoever asks so. */
    deeds: (link: string) => deedsOf(link, lang),
    country: (code: string) => countryName(code, lang),
    purpose: (code: string) => codeWords(lang, 'purpose', code),
    dayLabels: [page('day.part.day'), page('day.part.month'), page('day.part.year')] as const,
  }
}

function deedsOf(link: string, lang: Language): readonly Deed[] {
  const read = decodeLink(link, lang)
  const checked = read.ok ? check(read.request, lang) : undefined
  return checked?.ok === true ? listsOf(checked.result, lang).deeds : []
}
