import { expect, test } from 'vitest'
import { disagreements } from './agree.js'
import { entries, nationalities } from './cases.js'
import { contenders } from './contenders.js'
import { oracle } from './oracle.js'

const all = await contenders()

test('every engine is here', () => {
  expect(all.filter(one => 'missing' in one)).toEqual([])
})

test('the cases exercise every outcome', () => {
  expect(entries.length).toBeGreaterThan(2000)
  expect(new Set(entries.map(entry => entry.nationality)).size).toBe(nationalities.length)
  const outcomes = entries.map(entry => ({ ...oracle(entry), register: oracle(entry).register - entry.entered }))
  expect(new Set(outcomes.map(one => `${one.visa} ${one.stay}`))).toEqual(new Set(['true 30', 'false 14', 'false 15', 'false 30', 'false 60', 'false 90']))
  expect(new Set(outcomes.map(one => one.register))).toEqual(new Set([3, 5, 30]))
})

test.each(all.filter(one => 'ask' in one))('$name agrees with the oracle on every case', { timeout: 60_000 }, async engine => {
  expect(await disagreements(engine)).toEqual([])
})
