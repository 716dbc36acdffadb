import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { en, type Catalogue, type Key } from './en.js'
import { kk } from './kk.js'
import { ru } from './ru.js'

const keys = Object.keys(en) as Key[]
type Ast = ReturnType<IntlMessageFormat['getAst']>
/** Kinds of a part that stand for no blank: plain text, and the number sign inside a plural. */
const [plain, numberSign] = [0, 7]

function blanksOf(parts: Ast): readonly string[] {
  return parts.flatMap(part => {
    if (part.type === plain || part.type === numberSign || !('value' in part)) return []
    const inner = 'children' in part ? blanksOf(part.children) : 'options' in part ? Object.values(part.options).flatMap(one => blanksOf(one.value)) : []
    return [part.value, ...inner]
  })
}
const placeholders = (text: string, lang: string) => [...new Set(blanksOf(new IntlMessageFormat(text, lang).getAst()))].toSorted()

describe.each([
  ['en', en],
  ['ru', ru],
  ['kk', kk],
] as const)('the words in %s', (lang, words: Catalogue) => {
  it('have every key and nothing empty', () => {
    // English needs no comma where the others have one.
    const blank = lang === 'en' ? ['mark.comma'] : []
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted())
    expect(keys.filter(key => words[key].trim() === '')).toEqual(blank)
  })

  it('can be read, and say each number in every plural of the language', () => {
    for (const key of keys)
      for (const n of [0, 1, 2, 5, 21, 22]) {
        const said = new IntlMessageFormat(words[key], lang).format({
          n,
          day: 'D',
          acts: n,
          rules: n,
          removed: n,
          added: n,
          id: 'X',
          place: 'P',
          last: 'L',
          way: 'W',
          used: n,
          left: n,
          from: 'F',
          to: 'T',
          weekday: 'W',
          what: 'W',
          gist: 'G',
          label: 'L',
          value: 'V',
          fields: 'F',
          month: 'M',
          most: 30,
          least: 1,
          who: 'W',
          code: 'C',
          digest: 'D',
          jurisdiction: 'J',
          all: 9,
          text: 'T',
          days: 'D',
          columns: 'C',
          verdict: 'V',
          sentence: 'S',
          lines: n,
          answered: n,
          seconds: '0.1',
          column: 'C',
          row: n,
          of: n,
          b: parts => parts.join(''),
        })
        expect(String(said), key).not.toMatch(/undefined|\{|\}/)
      }
  })

  it('use the same blanks as the English ones', () => {
    for (const key of keys) expect([key, placeholders(words[key], lang)]).toEqual([key, placeholders(en[key], 'en')])
  })
})

describe('the words', () => {
  it('are each said somewhere', () => {
    const sources: { readonly [file: string]: string } = import.meta.glob(['../**/*.{ts,tsx}', '!../**/*.test.*', '!./{en,ru,kk}.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const source = Object.values(sources).join('\n')
    const whole = new Set([...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key))
    // A key put together of parts: what stands in a hole is one part of a key, or a topic where nothing else begins so.
    const made = [...source.matchAll(/`([a-z]+(?:\.[\w-]+)*\.)\$\{([^`]*)\}`/g)].flatMap(([, begin = '', hole = '']) => {
      const listed = [...hole.matchAll(/\? '([\w-]+)'|: '([\w-]+)'/g)].map(([, yes, no]) => `${begin}${yes ?? no}`)
      return listed.length > 0 ? listed : [begin]
    })
    const isMade = (key: string) => made.some(one => (one.endsWith('.') ? key.startsWith(one) && (one.split('.').length > 2 || !key.slice(one.length).includes('.')) : key === one))
    const inTheMiddle = (key: string) => /^blank\.\w+\.(before|label|empty)$/.test(key)
    expect(keys.filter(key => !whole.has(key) && !isMade(key) && !inTheMiddle(key))).toEqual([])
  })
})

describe('the Kazakh words', () => {
  it('write only Cyrillic letters, no Latin look-alikes', () => {
    for (const key of keys) {
      const bare = kk[key].replaceAll(/\{[^{}]*\}|<\/?b>|plural|one|other/g, ' ')
      expect([key, bare.match(/[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/i)?.[0]]).toEqual([key, undefined])
    }
  })

  it('keep the noun in the singular after a number', () => {
    for (const key of keys) expect([key, /\{n\} (күндер|адамдар|сапарлар|сұрақтар|нормалар)/.test(kk[key])]).toEqual([key, false])
  })
})
