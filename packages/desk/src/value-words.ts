import { never, type Column, type Day, type Fact, type Figure, type Kind, type Question, type Values } from '@kosh/norms'
import { countryName, isCountry } from './countries.js'
import { fullDay } from './day-words.js'
import type { Lang } from './result.js'
import { say, wordFor } from './words/say.js'

type Valued = Fact | Column | Figure | Question

/** A value in words: the name of a state, "ordinary passport", "Sunday, 30 March 2025", "yes". */
export function valueWords(lang: Lang, of: Valued, value: Values[Kind]): string {
  switch (of.kind) {
    case 'bool':
      return say(lang, value === true ? 'value.true' : 'value.false')
    case 'int':
      return String(value)
    case 'day':
      return dayInWords(lang, of, value as Day)
    case 'code':
      return codeName(lang, of, String(value))
  }
}

/** What a code is called: by the law that lists it, else by the catalogue; else the code itself (a visa category). */
export const codeName = (lang: Lang, of: Valued, code: string): string => namedCode(lang, of, code) ?? code
export const namedCode = (lang: Lang, of: Valued, code: string): string | undefined =>
  (of.is === 'figure' ? undefined : of.names?.[code]?.[lang]) ?? wordedCode(lang, wordsOf(of), code)

/** The words for a code: those of the fact, column or topic it belongs to, the name of a state, or the code itself. */
export const codeWords = (lang: Lang, of: string, code: string): string => wordedCode(lang, of, code) ?? code
function wordedCode(lang: Lang, of: string, code: string): string | undefined {
  return wordFor(lang, `${of}.${code}`) ?? wordFor(lang, `code.${code}`) ?? (isCountry(code) ? countryName(code, lang) : undefined)
}

/** The family of words a code belongs to: `document`, `permits.kind`, of a question the first part of its topic. */
export const wordsOf = (of: Valued): string => (of.is === 'column' ? `${of.of}.${of.name}` : of.is === 'question' ? (of.topic.split('.')[0] ?? of.topic) : of.id)

function dayInWords(lang: Lang, of: Valued, day: Day): string {
  if (day !== never) return fullDay(lang, day)
  if (of.is !== 'question') return say(lang, 'value.never')
  if (of.mode === 'must') return say(lang, 'value.noDuty')
  if (of.mode === 'must not') return say(lang, 'value.noEnd')
  return say(lang, of.topic.endsWith('.lastDay') || of.topic.endsWith('.until') ? 'value.noLastDay' : 'value.noDay')
}
