import { anyDay, iso, never, parseDay, type Column, type Day, type Fact, type Kind, type Values } from '@kosh/norms'
import { countryCode, countryName, isCountry, nearestCountries } from './countries.js'
import { monthName } from './day-words.js'
import { report, type Findings, type IssueCode } from './issues.js'
import { nearestOf } from './nearest.js'
import type { Lang, Value } from './result.js'
import { say } from './words/say.js'

/** What a single fact or the cell of a row may be. */
export type Asked = Pick<Fact, 'kind' | 'within'> | Pick<Column, 'kind' | 'within'>

/** The value that was told, read by the kind of what was asked; `undefined` after reporting why it cannot be. */
export function valueTold(asked: Asked, told: Value, field: string, found: Findings): Values[Kind] | undefined {
  switch (asked.kind) {
    case 'bool':
      return truthTold(told, field, found)
    case 'int':
      return numberTold(told, asked.within as readonly [number, number], field, found)
    case 'day':
      return dayTold(told, field, found, asked.within as readonly [Day, Day])
    case 'code':
      return codeTold(told, asked.within as readonly string[], field, found)
  }
}

/** A day of the calendar within bounds. `never` only where the bounds reach so far. */
export function dayTold(told: Value, field: string, found: Findings, within: readonly [Day, Day] = anyDay): Day | undefined {
  const text = typeof told === 'string' ? told.trim() : undefined
  const read = text === undefined ? undefined : parseDay(text)
  if (text === undefined || (read === never && within[1] !== never)) report(found, 'day.format', field, { given: told })
  else if (read === undefined) reportNoDay(text, field, found)
  else if (read < within[0] || read > within[1]) {
    const last = within[1] === never ? anyDay[1] : within[1]
    report(found, 'day.bounds', field, { given: told, least: iso(within[0]), most: iso(last) })
  } else return read
  return undefined
}

/** The code of a state, or of what stands in place of one. */
export function countryTold(told: Value, field: string, found: Findings, among?: readonly string[]): string | undefined {
  const code = countryCode(String(told))
  if (code === undefined) {
    const nearest = nearestCountries(String(told), among === undefined ? 3 : 8)
      .filter(one => among === undefined || among.includes(one))
      .slice(0, 3)
    report(found, 'country.unknown', field, { given: told, nearest: named(nearest, found.lang) }, nearest)
  } else if (among !== undefined && !among.includes(code)) report(found, 'country.destination', field, { state: countryName(code, found.lang) })
  else return code
  return undefined
}

/** One of a list of words; `unknown` is the code under which another one is reported. */
export function wordTold(told: Value, within: readonly string[], field: string, found: Findings, unknown: IssueCode = 'value.unknown'): string | undefined {
  const text = String(told).trim()
  const known = within.find(code => code === text) ?? within.find(code => code.toLowerCase() === text.toLowerCase())
  if (known !== undefined) return known
  report(found, unknown, field, { given: told }, nearestOf(text, within))
  return undefined
}

function truthTold(told: Value, field: string, found: Findings): boolean | undefined {
  if (typeof told === 'boolean') return told
  if (told === 'true' || told === 'yes') return true
  if (told === 'false' || told === 'no') return false
  reportKind('bool', told, field, found)
  return undefined
}

function numberTold(told: Value, [least, most]: readonly [number, number], field: string, found: Findings): number | undefined {
  const number = typeof told === 'string' && /^-?\d{1,15}$/.test(told.trim()) ? Number(told) : told
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) reportKind('int', told, field, found)
  else if (number < least || number > most) report(found, 'value.bounds', field, { given: told, least, most })
  else return number
  return undefined
}

function codeTold(told: Value, within: readonly string[], field: string, found: Findings): string | undefined {
  if (typeof told !== 'string') reportKind('code', told, field, found)
  else if (!within.some(isCountry)) return wordTold(told, within, field, found)
  else {
    const code = countryCode(told) ?? within.find(one => one.toLowerCase() === told.trim().toLowerCase())
    if (code !== undefined && within.includes(code)) return code
    const nearest = nearestCountries(told, 8)
      .filter(one => within.includes(one))
      .slice(0, 3)
    report(found, 'country.unknown', field, { given: told, nearest: named(nearest, found.lang) }, nearest)
  }
  return undefined
}

/** A day that was written as one but is not in the calendar, or was not written as one. */
function reportNoDay(text: string, field: string, found: Findings): void {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return report(found, 'day.format', field, { given: text })
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const inYear = month >= 1 && month <= 12 && date > 0
  const most = inYear ? new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() : 0
  report(found, 'day.impossible', field, { given: text, month: inYear ? monthName(found.lang, month) : 'none', most })
}

const reportKind = (kind: 'bool' | 'int' | 'code', told: Value, field: string, found: Findings): void =>
  report(found, 'value.kind', field, { given: told, wanted: say(found.lang, `wanted.${kind}`) })

/** `KAZ (Kazakhstan), KGZ (Kyrgyzstan)` */
const named = (codes: readonly string[], lang: Lang): string => codes.map(code => `${code} (${countryName(code, lang)})`).join(', ')
