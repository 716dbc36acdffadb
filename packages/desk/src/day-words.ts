import { toCivil, weekday, type Day } from '@kosh/norms'
import type { Lang } from './result.js'

/**
 * How days are written in the three languages. English and Russian names are those of Intl; the Kazakh ones are ours, because browsers
 * that know the language have no names in it. The order of the words is ours, by the rules of each language.
 */

const space = '\u00a0'
export const localeOf: { readonly [L in Lang]: string } = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' }

/** Wednesday, 13 January 2027 · среда, 13 января 2027 года · 2027 жылғы 13 қаңтар, сәрсенбі */
export function fullDay(lang: Lang, of: Day): string {
  return lang === 'kk' ? `${plainDay(lang, of)}, ${weekdayName(lang, of)}` : `${weekdayName(lang, of)}, ${plainDay(lang, of)}`
}

/** 13 January 2027 · 13 января 2027 года · 2027 жылғы 13 қаңтар */
export function plainDay(lang: Lang, of: Day): string {
  const { year } = toCivil(of)
  switch (lang) {
    case 'en':
      return `${monthDay(lang, of)}${space}${year}`
    case 'ru':
      return `${monthDay(lang, of)} ${year}${space}года`
    case 'kk':
      return `${year}${space}жылғы ${monthDay(lang, of)}`
  }
}

/** 13 January · 13 января · 13 қаңтар */
export function monthDay(lang: Lang, of: Day): string {
  return `${toCivil(of).day}${space}${part(lang, 'long', of)}`
}

/** 13 Jan · 13 янв. · 13 қаң. */
export function shortDay(lang: Lang, of: Day): string {
  return `${toCivil(of).day}${space}${part(lang, 'short', of)}`
}

/** 13 Jan 2027 · 13.01.2027 · 13.01.2027 */
export function tableDay(lang: Lang, of: Day): string {
  const { year, month, day } = toCivil(of)
  if (lang === 'en') return `${shortDay(lang, of)}${space}${year}`
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}

/** On that day: 23 November 2026 · 23 ноября 2026 года · 2026 жылғы 23 қарашада */
export function onDay(lang: Lang, of: Day): string {
  if (lang !== 'kk') return plainDay(lang, of)
  const { year, month, day } = toCivil(of)
  return `${year}${space}жылғы ${day}${space}${kazakhMonths[month - 1]?.on ?? ''}`
}

/** From that day: 23 November 2026 · 23 ноября 2026 года · 2026 жылғы 23 қарашадан */
export function fromDay(lang: Lang, of: Day): string {
  if (lang !== 'kk') return plainDay(lang, of)
  const { year, month, day } = toCivil(of)
  return `${year}${space}жылғы ${day}${space}${kazakhMonths[month - 1]?.from ?? ''}`
}

/** Wednesday · среда · сәрсенбі */
export function weekdayName(lang: Lang, of: Day): string {
  if (lang === 'kk') return kazakhWeekdays[weekday(of) - 1] ?? ''
  return formatter(lang, { weekday: 'long' }).format(of * 86_400_000)
}

/** December 2026 · декабрь 2026 · желтоқсан 2026: heads of rows, where the month stands by itself. */
export function monthHead(lang: Lang, of: Day, month: 'short' | 'long'): string {
  const name = lang === 'kk' ? part(lang, month, of) : formatter(lang, { month }).format(of * 86_400_000)
  return `${name}${space}${toCivil(of).year}`
}

/** November: the month by its number, 1 to 12, standing by itself. */
export function monthName(lang: Lang, month: number): string {
  if (lang === 'kk') return kazakhMonths[month - 1]?.long ?? ''
  return formatter(lang, { month: 'long' }).format(Date.UTC(2001, month - 1, 1))
}

export function isWeekend(of: Day): boolean {
  return weekday(of) > 5
}

/** The month as it stands after a number: in Russian that is the genitive. */
function part(lang: Lang, month: 'long' | 'short', of: Day): string {
  if (lang === 'kk') return kazakhMonths[toCivil(of).month - 1]?.[month] ?? ''
  const parts = formatter(lang, { day: 'numeric', month }).formatToParts(of * 86_400_000)
  return parts.find(one => one.type === 'month')?.value ?? ''
}

const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options)
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf[lang], { ...options, timeZone: 'UTC' })
  formatters.set(key, kept)
  return kept
}

const kazakhMonths = [
  { long: 'қаңтар', short: 'қаң.', on: 'қаңтарда', from: 'қаңтардан' },
  { long: 'ақпан', short: 'ақп.', on: 'ақпанда', from: 'ақпаннан' },
  { long: 'наурыз', short: 'нау.', on: 'наурызда', from: 'наурыздан' },
  { long: 'сәуір', short: 'сәу.', on: 'сәуірде', from: 'сәуірден' },
  { long: 'мамыр', short: 'мам.', on: 'мамырда', from: 'мамырдан' },
  { long: 'маусым', short: 'мау.', on: 'маусымда', from: 'маусымнан' },
  { long: 'шілде', short: 'шіл.', on: 'шілдеде', from: 'шілдеден' },
  { long: 'тамыз', short: 'там.', on: 'тамызда', from: 'тамыздан' },
  { long: 'қыркүйек', short: 'қыр.', on: 'қыркүйекте', from: 'қыркүйектен' },
  { long: 'қазан', short: 'қаз.', on: 'қазанда', from: 'қазаннан' },
  { long: 'қараша', short: 'қар.', on: 'қарашада', from: 'қарашадан' },
  { long: 'желтоқсан', short: 'жел.', on: 'желтоқсанда', from: 'желтоқсаннан' },
] as const

const kazakhWeekdays = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'] as const
