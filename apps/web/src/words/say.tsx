import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat'
import { createContext, use, type ReactNode } from 'react'
import type { Lang } from '@kosh/desk'
import { localeOf } from '@kosh/desk/day-words'
import type { Catalogue, Key } from './en.js'

export type Values = { readonly [name: string]: string | number }
export type Say = (key: Key, values?: Values) => string
export type Speech = { readonly lang: Lang; readonly catalogue: Catalogue; readonly say: Say }

/** The words of a language; each language is a file of its own, fetched when it is spoken. */
export async function readCatalogue(lang: Lang): Promise<Catalogue> {
  switch (lang) {
    case 'en':
      return (await import('./en.js')).en
    case 'ru':
      return (await import('./ru.js')).ru
    case 'kk':
      return (await import('./kk.js')).kk
  }
}

export function speechOf(lang: Lang, catalogue: Catalogue): Speech {
  return { lang, catalogue, say: (key, values) => String(message(lang, catalogue, key).format(values)) }
}

const SpeechContext = createContext<Speech | undefined>(undefined)

export function Speaks({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The language of the page, and `say`, which finds and fills a message. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (speech === undefined) throw new Error('a page speaks some language')
  return speech
}

/** A message with `<b>` in it. */
export function Said({ of: key, values = {} }: { readonly of: Key; readonly values?: Values }) {
  const { lang, catalogue } = useSpeech()
  const bold: FormatXMLElementFn<ReactNode> = parts => <b key="b">{parts}</b>
  const parts = message(lang, catalogue, key).format<ReactNode>({ ...values, b: bold })
  return <>{parts}</>
}

const messages = new Map<string, IntlMessageFormat>()
function message(lang: Lang, catalogue: Catalogue, key: Key): IntlMessageFormat {
  const name = `${lang} ${key}`
  const made = messages.get(name) ?? new IntlMessageFormat(catalogue[key], localeOf[lang])
  messages.set(name, made)
  return made
}
