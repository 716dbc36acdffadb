import { nationalities, states } from '@kosh/law'
import { describe, expect, test } from 'vitest'
import { countries, countryCode, countryName, namesOfCountry, nearestCountries } from './countries.js'
import { folded } from './nearest.js'

describe('countries', () => {
  test.each([
    ['DEU', 'DEU'],
    ['deu', 'DEU'],
    ['DE', 'DEU'],
    ['D', 'DEU'],
    ['D<<', 'DEU'],
    ['Germany', 'DEU'],
    ['Германия', 'DEU'],
    ['RKS', 'XKX'],
    ['Kosovo', 'XKX'],
    ['Қазақстан', 'KAZ'],
    ['Cote d’Ivoire', 'CIV'],
    ['кот-д’ивуар', 'CIV'],
    ['turkiye', 'TUR'],
    ['Киргизия', 'KGZ'],
    ['Кыргызстан', 'KGZ'],
    ['UK', 'GBR'],
    ['stateless', 'XXA'],
    ['азаматтығы жоқ адам', 'XXA'],
    ['Босқын', 'XXB'],
    ['GBN', 'GBN'],
    ['Макао', 'MAC'],
    ['Палестина', 'PSE'],
  ])('%s is %s', (text, code) => expect(countryCode(text)).toBe(code))

  test.each(['', 'Congo', 'Atlantis', 'ZZZ', '__proto__', 'constructor', '🇩🇪', '--to', '(DE)'])('%s is none', text => expect(countryCode(text)).toBeUndefined())

  test('each has a name in each language, and no two share a name', () => {
    for (const lang of ['en', 'ru', 'kk'] as const) {
      const names = nationalities.map(code => countryName(code, lang))
      expect(names.filter((name, i) => name === nationalities[i])).toEqual([])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })

  test('each is understood by all its names', () => {
    const shared = new Set(['congo'])
    const lost = nationalities.flatMap(code =>
      namesOfCountry(code)
        .filter(name => !shared.has(folded(name)) && countryCode(name) !== code)
        .map(name => `${code} ${name}`),
    )
    expect(lost).toEqual([])
  })

  test.each([
    ['DUE', 'DEU'],
    ['Germny', 'DEU'],
    ['Казакстан', 'KAZ'],
    ['Kazakstan', 'KAZ'],
    ['Узбекстан', 'UZB'],
    ['Congo', 'COD'],
    ['Congo', 'COG'],
    ['KAX', 'KAZ'],
  ])('near %s is %s', (text, code) => expect(nearestCountries(text)).toContain(code))

  test('stand in the order of the language', () => {
    const kazakh = countries('kk').map(one => one.name)
    expect(kazakh.indexOf('Әзірбайжан')).toBeGreaterThan(kazakh.indexOf('Ауғанстан'))
    expect(kazakh.indexOf('Әзірбайжан')).toBeLessThan(kazakh.indexOf('Багам аралдары'))
    expect(countries('ru')).toHaveLength(states.length)
    expect(countries('ru', 'nationalities')).toHaveLength(nationalities.length)
  })
})

test('one word of a long name is near it', () => {
  expect(nearestCountries('Kongo').slice(0, 2)).toEqual(['COD', 'COG'])
  expect(nearestCountries('Korea').slice(0, 2)).toEqual(['KOR', 'PRK'])
})
