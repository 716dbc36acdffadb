import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import kazakh from 'i18n-iso-countries/langs/kk.json' with { type: 'json' }
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import { nationalities, states } from '@kosh/law'
import { countryNames } from './country-names.js'
import { folded, weightOf } from './nearest.js'
import type { Lang } from './result.js'

/** A state, or what a travel document may give in its place (XXA, XXB, XXC, XXX, GBD …), with its name in one language. */
export type Country = { readonly code: string; readonly name: string }

const langs: readonly Lang[] = ['en', 'ru', 'kk']
const stock: { readonly [L in Lang]: { readonly [alpha2: string]: string | readonly string[] } } = { en: english.countries, ru: russian.countries, kk: kazakh.countries }
/** Alpha-2 by alpha-3; Kosovo has its user-assigned pair. */
const short = new Map([...isoCodes.map(([alpha2 = '', alpha3 = '']) => [alpha3, alpha2] as const), ['XKX', 'XK'] as const])

/** The name that is shown; the code itself when it names no state. */
export function countryName(code: string, lang: Lang): string {
  return namesOf(code, lang)[0] ?? code
}

/** True for the codes that `countryName` has words for. */
export const isCountry = (code: string): boolean => known.has(code)
const known: ReadonlySet<string> = new Set(nationalities)

/** States in the order of the language; with `nationalities`, also XXA, XXB, XXC, XXX and the British classes, at the end. */
export function countries(lang: Lang, among: 'states' | 'nationalities' = 'states'): readonly Country[] {
  const key = `${lang} ${among}`
  const made = listed.get(key)
  if (made !== undefined) return made
  const { compare } = new Intl.Collator(lang)
  const named = (codes: readonly string[]) => codes.map(code => ({ code, name: countryName(code, lang) }))
  const list = named(states).toSorted((a, b) => compare(a.name, b.name))
  const all = among === 'states' ? list : [...list, ...named(nationalities.filter(code => !states.includes(code)))]
  listed.set(key, all)
  return all
}
const listed = new Map<string, readonly Country[]>()

/** Every name and code by which a state is understood, for a field that completes what is typed. */
export function namesOfCountry(code: string): readonly string[] {
  return [code, ...(short.has(code) ? [short.get(code) ?? ''] : []), ...(countryNames[code]?.codes ?? []), ...langs.flatMap(lang => namesOf(code, lang))]
}

/** The code for a code of two or three letters, an MRZ code or a name in any of the three languages; `undefined` for anything else. */
export function countryCode(text: string): string | undefined {
  const bare = text.trim().replace(/<+$/, '')
  if (isCountry(bare)) return bare
  const key = folded(bare)
  // Codes are letters and nothing else: `--to` is not Tonga.
  if (key.length <= 3 && !/^\p{L}{1,3}$/u.test(bare)) return undefined
  const found = byName().get(key)
  return found === 'shared' ? undefined : found
}

/** The nearest valid codes, best first: by code and by name in any of the three languages. */
export function nearestCountries(text: string, most = 3): readonly string[] {
  const wanted = folded(text).slice(0, 60)
  const weights = new Map<string, number>()
  for (const code of nationalities) for (const name of namesOfCountry(code)) weights.set(code, Math.min(weights.get(code) ?? Infinity, weightOf(wanted, folded(name))))
  return [...weights]
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, most)
    .map(([code]) => code)
}

function namesOf(code: string, lang: Lang): readonly string[] {
  const own = countryNames[code]?.[lang]
  if (own !== undefined) return own
  const found = stock[lang][short.get(code) ?? '']
  return found === undefined ? [] : typeof found === 'string' ? [found] : found
}

let names: ReadonlyMap<string, string> | undefined
function byName(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const made = new Map<string, string>()
  for (const code of nationalities)
    for (const name of namesOfCountry(code)) {
      const key = folded(name)
      const other = made.get(key)
      made.set(key, other === undefined || other === code ? code : 'shared')
    }
  return (names = made)
}
