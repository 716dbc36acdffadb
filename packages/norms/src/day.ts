import { Broken } from './broken.js'
import { never, type Day, type Span } from './vocabulary.js'

/** The proleptic Gregorian date of a day: year, month 1 to 12, day of the month. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** A day from `YYYY-MM-DD`, or `never`. Throws `day.format` on anything else, also on a day no month has. */
export function day(iso: string): Day {
  const found = parseDay(iso)
  if (found === undefined) throw new Broken('day.format', iso, 'a day is written YYYY-MM-DD and must exist in the calendar')
  return found
}

/** As `day`, but `undefined` instead of an exception. */
export function parseDay(iso: string): Day | undefined {
  if (iso === 'never') return never
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (parts === null) return undefined
  const civil = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  if (civil.month < 1 || civil.month > 12 || civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) return undefined
  return fromCivil(civil)
}

/** `YYYY-MM-DD`; `never` for the day above all days. */
export function iso(of: Day): string {
  if (of === never) return 'never'
  const { year, month, day: date } = toCivil(of)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** A span from `FROM/TO` or `FROM/`; `~` before it says the source gives the first day only nearly. */
export function span(text: string): Span {
  const about = text.startsWith('~')
  const [from = '', to = ''] = (about ? text.slice(1) : text).split('/')
  const ends = { from: day(from), ...(to === '' ? {} : { to: day(to) }), ...(about ? { about: true as const } : {}) }
  if (ends.to !== undefined && ends.to < ends.from) throw new Broken('span.backwards', text, 'a span ends on or after its first day')
  return ends
}

export function inSpan(of: Span, on: number): boolean {
  return of.from <= on && (of.to === undefined || on <= of.to)
}

/** Days to a civil date, by Howard Hinnant's algorithm for the proleptic Gregorian calendar. */
export function fromCivil({ year, month, day: date }: Civil): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146097 + dayOfEra - 719468) as Day
}

export function toCivil(of: Day): Civil {
  const z = of + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** 1 Monday to 7 Sunday. */
export function weekday(of: number): number {
  return ((((of + 3) % 7) + 7) % 7) + 1
}

/** The same day of the month `months` later (earlier when negative), or the last day of that month. `never` stays, and nothing lies beyond it. */
export function addMonths(from: Day, months: number): Day {
  if (from === never) return never
  const { year, month, day: date } = toCivil(from)
  const at = year * 12 + (month - 1) + months
  const to = { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 }
  return Math.min(fromCivil({ ...to, day: Math.min(date, daysInMonth(to.year, to.month)) }), never) as Day
}

/** `days` later (earlier when negative). `never` stays, and nothing lies beyond it. */
export function addDays(from: Day, days: number): Day {
  return (from === never ? never : Math.min(from + days, never)) as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
