import { registry } from '@kosh/law'
import { expect, test } from 'vitest'
import { identifiersOf } from './identifiers.js'
import { lawChanges } from './whole.js'
import { treatiesOnShelf } from './treaty-shelf.js'

test('identifiers by their register', () => {
  expect(identifiersOf({ id: '32016R0399', url: 'https://eur-lex.europa.eu/' })).toEqual([
    { kind: 'celex', text: '32016R0399' },
    { kind: 'eli', text: 'http://data.europa.eu/eli/reg/2016/399/oj' },
  ])
  expect(identifiersOf({ id: 'K1400000235', url: 'https://adilet.zan.kz/rus/docs/K1400000235' })).toEqual([{ kind: 'adilet', text: 'K1400000235' }])
  // Every act has one, and each Union act by its CELEX.
  for (const act of registry.acts.values()) {
    const [first] = identifiersOf(act)
    expect([act.id, first?.text]).toEqual([act.id, act.id])
    if (/^3\d{4}[RL]\d{4}/.test(act.id)) expect(identifiersOf(act)).toHaveLength(2)
  }
})

test('changes between two days are those whose day lies between, and none of them when the days are one', () => {
  const changes = lawChanges('2019-12-31', '2020-01-31', 'en')
  const code = changes.find(one => one.act === 'K1400000235')
  expect(code?.changes.some(one => one.what === 'began' && one.on === '2020-01-11')).toBe(true)
  expect(code?.changes.some(one => one.what === 'ended' && one.on === '2020-01-11')).toBe(true)
  for (const one of changes.flatMap(act => act.changes)) expect(one.on > '2019-12-31' && one.on <= '2020-01-31').toBe(true)
  expect(lawChanges('2020-01-31', '2020-01-31', 'en')).toEqual([])
  expect(lawChanges('soon', '2020-01-31', 'en')).toEqual([])
})

test('a treaty shows how each state stood to it when', () => {
  const union = [...registry.acts.values()].flatMap(act => treatiesOnShelf(act.id, 'en')).find(one => one.id === 'eaeu-treaty-2014')
  const since = (code: string) => union?.parties.find(one => one.code === code)?.spans.find(span => span.standing === 'party')?.from
  expect(since('KAZ')).toBe('2015-01-01')
  expect(since('KGZ')).toBe('2015-08-12')
  expect(treatiesOnShelf('K1400000235', 'en')).toEqual([])
})
