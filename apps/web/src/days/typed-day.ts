import { parseDay, type Day } from '@kosh/norms'

/** Three fields as they were typed. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string }
export type DayField = keyof TypedDay

/** What is wrong with a typed day, and in which fields. `most` is the last day of the month that was typed. */
export type DayFault =
  | { readonly code: 'missing'; readonly in: readonly DayField[] }
  | { readonly code: 'notNumber'; readonly in: readonly DayField[] }
  | { readonly code: 'noSuchMonth'; readonly in: readonly DayField[] }
  | { readonly code: 'noSuchDay'; readonly in: readonly DayField[]; readonly month: number; readonly most: number }
  | { readonly code: 'yearNeedsFour'; readonly in: readonly DayField[] }
  | { readonly code: 'tooEarly' | 'tooLate'; readonly in: readonly DayField[] }

export type ReadDay = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly fault: DayFault }

export const nothingTyped: TypedDay = { day: '', month: '', year: '' }

/** Reads three fields. Years run from 1900 to 2199: outside of that a slip of the finger is likelier than a journey. */
export function readTypedDay(typed: TypedDay): ReadDay {
  const fields = ['day', 'month', 'year'] as const
  const empty = fields.filter(field => typed[field].trim() === '')
  if (empty.length > 0) return fails({ code: 'missing', in: empty })
  const strange = fields.filter(field => !/^\d{1,4}$/.test(typed[field].trim()))
  if (strange.length > 0) return fails({ code: 'notNumber', in: strange })
  const [date, month, year] = [Number(typed.day), Number(typed.month), Number(typed.year)]
  if (typed.year.trim().length !== 4) return fails({ code: 'yearNeedsFour', in: ['year'] })
  if (month < 1 || month > 12) return fails({ code: 'noSuchMonth', in: ['month'] })
  const most = lastOfMonth(year, month)
  if (date < 1 || date > most) return fails({ code: 'noSuchDay', in: ['day', 'month'], month, most })
  if (year < 1900) return fails({ code: 'tooEarly', in: ['year'] })
  if (year > 2199) return fails({ code: 'tooLate', in: ['year'] })
  const day = parseDay(`${typed.year.trim()}-${two(month)}-${two(date)}`)
  return day === undefined ? fails({ code: 'noSuchDay', in: ['day', 'month'], month, most }) : { ok: true, day }
}

/** The fields for a pasted `2026-12-15`, `15.12.2026`, `15/12/2026` or `15 12 2026`; `undefined` for anything else. */
export function pastedDay(text: string): TypedDay | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  if (iso !== null) return { day: bare(iso[3]), month: bare(iso[2]), year: iso[1] ?? '' }
  const dotted = /^\s*(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})\s*\.?\s*$/.exec(text)
  if (dotted !== null) return { day: bare(dotted[1]), month: bare(dotted[2]), year: dotted[3] ?? '' }
  return undefined
}

/** The fields of a day given as `YYYY-MM-DD`. */
export function typedFrom(iso: string | undefined): TypedDay {
  return (iso === undefined ? undefined : pastedDay(iso)) ?? nothingTyped
}

function fails(fault: DayFault): ReadDay {
  return { ok: false, fault }
}

function bare(digits: string | undefined): string {
  return String(Number(digits ?? ''))
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
