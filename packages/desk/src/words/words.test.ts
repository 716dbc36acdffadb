import { registry, entryWays } from '@kosh/law'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { isCountry } from '../countries.js'
import { say, wordFor, words } from './say.js'

const langs = ['en', 'ru', 'kk'] as const
const keys = Object.keys(words.en).toSorted() as (keyof typeof words.en)[]

describe('the catalogues', () => {
  test.each(langs)('%s has words under every key and under no other', lang => {
    expect(Object.keys(words[lang]).toSorted()).toEqual(keys)
    expect(keys.filter(key => words[lang][key].trim() === '')).toEqual([])
  })

  test.each(langs)('%s has the blanks that English has, and each message is well formed', lang => {
    for (const key of keys) expect({ key, blanks: blanksOf(words[lang][key], lang) }).toEqual({ key, blanks: blanksOf(words.en[key], 'en') })
  })

  test('Kazakh has no Latin i inside a word, and neither language an English sentence', () => {
    for (const lang of ['ru', 'kk'] as const) {
      expect(keys.filter(key => /[а-яәғқңөұүһі]i|i[а-яәғқңөұүһі]/iu.test(words[lang][key]))).toEqual([])
      expect(keys.filter(key => !/[а-яәғқңөұүһі]/iu.test(words[lang][key].replaceAll(/\{\w+/g, '')) && !words[lang][key].startsWith('{'))).toEqual([])
    }
  })

  test('no word is shouted', () => expect(langs.flatMap(lang => keys.filter(key => words[lang][key].includes('!')))).toEqual([]))

  test('numbers take the form of the language', () => {
    expect(say('en', 'value.days', { n: 1 })).toBe('1 day')
    expect(say('ru', 'value.days', { n: 22 })).toBe('22 дня')
    expect(say('ru', 'value.days', { n: 11 })).toBe('11 дней')
    expect(say('kk', 'value.days', { n: 30 })).toBe('30 күн')
  })

  test('every code of the law has words in every language', () => {
    const asIs = /^([A-Z]\d|C$|\d+(-\d+)?(\(\d\))?$)/
    const coded = [
      ...[...registry.facts.values()].flatMap(fact => (fact.kind === 'code' && fact.names === undefined ? fact.within.map(code => ({ of: fact.id, code })) : [])),
      ...[...registry.tables.values()].flatMap(table =>
        Object.values(table.cells).flatMap(cell => (cell.kind === 'code' && cell.names === undefined ? cell.within.map(code => ({ of: `${cell.of}.${cell.name}`, code })) : [])),
      ),
      ...entryWays.map(code => ({ of: 'entry', code })),
    ].filter(({ code }) => !isCountry(code) && !asIs.test(code))
    expect(
      langs.flatMap(lang =>
        coded.filter(({ of, code }) => (wordFor(lang, `${of}.${code}`) ?? wordFor(lang, `code.${code}`)) === undefined).map(({ of, code }) => `${lang} ${of}.${code}`),
      ),
    ).toEqual([])
  })
})

function blanksOf(message: string, lang: string): readonly string[] {
  const blanks = new Set<string>()
  const look = (parts: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0) blanks.add(part.value)
      if ('options' in part) Object.values(part.options).forEach(option => look(option.value))
    }
  }
  look(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst())
  return [...blanks].toSorted()
}
