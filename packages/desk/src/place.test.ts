import { law, registry } from '@kosh/law'
import { describe, expect, test } from 'vitest'
import { placeWords } from './place.js'

describe('the place in an act', () => {
  test.each([
    ['Art. 6(4)', 'ст. 6(4)', '6-бап (4)'],
    ['Art. 48(10-1)', 'ст. 48(10-1)', '48-бап (10-1)'],
    ['Art. 28', 'ст. 28', '28-бап'],
    ['para 17', 'п. 17', '17-тармақ'],
    ['para 17, second part (Resolution 464 of 07.07.2022)', 'п. 17, часть вторая (постановление № 464 от 07.07.2022)', '17-тармақ, екінші бөлік (07.07.2022 № 464 қаулы)'],
    ['Annex II, Part 1', 'приложение II, часть 1', 'II-қосымша, 1-бөлік'],
    ['Art. 5(1)(a), by Regulation (EU) No 610/2013', 'ст. 5(1)(a), Регламент (ЕС) № 610/2013', '5-бап (1)(a), Регламент (ЕО) № 610/2013'],
    ['approved by Resolution 471 of 19.08.2016', 'утверждено: постановление № 471 от 19.08.2016', 'бекітілген: 19.08.2016 № 471 қаулы'],
  ])('%s', (en, ru, kk) => {
    expect(placeWords('en', en)).toBe(en)
    expect(placeWords('ru', en)).toBe(ru)
    expect(placeWords('kk', en)).toBe(kk)
  })

  test('of every cite of the law has words in Russian and Kazakh: add them to place-phrases.ts', () => {
    const cites = [
      ...law.rules.flatMap(rule => [rule.says, ...(rule.over ?? []).flatMap(over => over.by.map(ground => ground.says))]),
      ...[...registry.figures.values()].flatMap(figure => figure.rows.map(row => row.says)),
      ...law.orders.flatMap(order => order.by.map(ground => ground.says)),
    ]
    const places = [...new Set(cites.map(cite => cite.at))]
    const english = (text: string) => /[A-Za-z]{2,}/.test(text.replaceAll(/\b[IVX]+\b|\([a-z]{1,3}\)/g, ''))
    expect(places.filter(place => english(placeWords('ru', place)) || english(placeWords('kk', place)))).toEqual([])
  })
})
