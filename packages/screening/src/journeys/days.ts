import { fromCivil, parseDay } from '@kosh/norms'
import { hole } from '../columns/sheet.js'

/** Which comes first where days are written with slashes. */
export type DayOrder = 'DMY' | 'MDY'

const [first, last] = [parseDay('1900-01-01') as number, parseDay('2199-12-31') as number]

/**
 * Days as files write them: `2024-01-05`, `05.01.2024`, `20240105`, with or without a time after them; `05/01/2024` only when the order is known.
 * A hole when it is none, or lies before 1900 or after 2199.
 */
export class DayReader {
  readonly #order: DayOrder | undefined
  readonly #known = new Map<string, number>()

  constructor(order?: DayOrder) {
    this.#order = order
  }

  read(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const day = this.#parsed(text.trim())
    const made = day >= first && day <= last ? day : hole
    if (this.#known.size < 200_000) this.#known.set(text, made)
    return made
  }

  #parsed(text: string): number {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
    if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
    if (dotted !== null) return dayOf(dotted[3], dotted[2], dotted[1])
    const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
    if (slashed === null || this.#order === undefined) return hole
    return this.#order === 'DMY' ? dayOf(slashed[3], slashed[2], slashed[1]) : dayOf(slashed[3], slashed[1], slashed[2])
  }
}

/** Written so, the day may be read in two ways. */
export const isAmbiguous = (text: string): boolean => /^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/.test(text)

function dayOf(year: string | undefined, month: string | undefined, date: string | undefined): number {
  const civil = { year: Number(year), month: Number(month), day: Number(date) }
  const text = `${String(civil.year).padStart(4, '0')}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`
  return parseDay(text) === undefined ? hole : fromCivil(civil)
}
