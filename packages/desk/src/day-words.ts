import { toCivil, weekday, type Day } from '@kosh/norms'
import type { Lang } from './result.js'

/** How days are written in the three languages. Month and weekday names are those of Intl; the order of the words is ours, by the rules of each language. */

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
  return formatter(lang, { weekday: 'long' }).format(of * 86_400_000)
}

/** December 2026 · декабрь 2026 · желтоқсан 2026: heads of rows, where the month stands by itself. */
export function monthHead(lang: Lang, of: Day, month: 'short' | 'long'): string {
  const name = formatter(lang, { month }).format(of * 86_400_000)
  return `${name}${space}${toCivil(of).year}`
}

/** November: the month by its number, 1 to 12, standing by itself. */
export function monthName(lang: Lang, month: number): string {
  return formatter(lang, { month: 'long' }).format(Date.UTC(2001, month - 1, 1))
}

export function isWeekend(of: Day): boolean {
  return weekday(of) > 5
}

/** The month as it stands after a number: in Russian that is the genitive. */
function part(lang: Lang, month: 'long' | 'short', of: Day): string {
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

/** Intl has the months in the nominative only. */
const kazakhMonths = [
  { on: 'қаңтарда', from: 'қаңтардан' },
  { on: 'ақпанда', from: 'ақпаннан' },
  { on: 'наурызда', from: 'наурыздан' },
  { on: 'сәуірде', from: 'сәуірден' },
  { on: 'мамырда', from: 'мамырдан' },
  { on: 'маусымда', from: 'маусымнан' },
  { on: 'шілдеде', from: 'шілдеден' },
  { on: 'тамызда', from: 'тамыздан' },
  { on: 'қыркүйекте', from: 'қыркүйектен' },
  { on: 'қазанда', from: 'қазаннан' },
  { on: 'қарашада', from: 'қарашадан' },
  { on: 'желтоқсанда', from: 'желтоқсаннан' },
] as const
