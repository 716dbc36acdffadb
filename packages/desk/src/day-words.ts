import { toCivil, weekday, type Day } from '@kosh/norms'
import type { Lang } from './result.js'

/**
 * How days are written in the three languages. The names are ours, not those of Intl: browsers that know Kazakh have no names in it, and
 * the same answer reads the same everywhere. Russian months stand in the genitive after a number.
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
  return `${toCivil(of).day}${space}${monthOf(lang, of).dated}`
}

/** 13 Jan · 13 янв. · 13 қаң. */
export function shortDay(lang: Lang, of: Day): string {
  return `${toCivil(of).day}${space}${monthOf(lang, of).short}`
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
  return `${year}${space}жылғы ${day}${space}${kazakhCases[month - 1]?.on ?? ''}`
}

/** From that day: 23 November 2026 · 23 ноября 2026 года · 2026 жылғы 23 қарашадан */
export function fromDay(lang: Lang, of: Day): string {
  if (lang !== 'kk') return plainDay(lang, of)
  const { year, month, day } = toCivil(of)
  return `${year}${space}жылғы ${day}${space}${kazakhCases[month - 1]?.from ?? ''}`
}

/** Wednesday · среда · сәрсенбі */
export function weekdayName(lang: Lang, of: Day): string {
  return weekdays[lang][weekday(of) - 1] ?? ''
}

/** December 2026 · декабрь 2026 · желтоқсан 2026: heads of rows, where the month stands by itself. */
export function monthHead(lang: Lang, of: Day, month: 'short' | 'long'): string {
  return `${monthOf(lang, of)[month]}${space}${toCivil(of).year}`
}

/** November: the month by its number, 1 to 12, standing by itself. */
export function monthName(lang: Lang, month: number): string {
  return months[lang][month - 1]?.long ?? ''
}

export function isWeekend(of: Day): boolean {
  return weekday(of) > 5
}

/** A month by itself, after a number, and cut short. */
type Month = { readonly long: string; readonly dated: string; readonly short: string }

const monthOf = (lang: Lang, of: Day): Month => months[lang][toCivil(of).month - 1] ?? { long: '', dated: '', short: '' }

const listed = (long: string, short: string, dated = long): readonly Month[] => {
  const [whole, cut, after] = [long, short, dated].map(names => names.split(' '))
  return (whole ?? []).map((name, i) => ({ long: name, dated: after?.[i] ?? name, short: cut?.[i] ?? name }))
}
const months: { readonly [L in Lang]: readonly Month[] } = {
  en: listed('January February March April May June July August September October November December', 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
  ru: listed(
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ),
  kk: listed('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан', 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
}

const weekdays: { readonly [L in Lang]: readonly string[] } = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
}

/** On and from a day of the month. */
const kazakhCases = [
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
