import { day, inSpan, type Figure, type Kind } from '@kosh/norms'
import { expect, test } from 'vitest'
import { nationalities } from '../../world/states.js'
import { eVisaCategories, eVisaCrossings, eVisaDecisionDays, eVisaExcludes, eVisaNationalities } from './e-visa.js'

function read<K extends Kind>(of: Figure<K>, iso: string, ...key: readonly string[]) {
  const rows = of.rows.filter(row => row.key.join() === key.join() && inSpan(row, day(iso)))
  expect(rows.length).toBeLessThan(2)
  const [row] = rows
  return row === undefined ? of.otherwise : row.value
}

test('105 entries, one of which names three regions: 107 codes, each once', () => {
  const listed = eVisaNationalities.rows.filter(row => row.value === true)
  expect(listed.length).toBe(107)
  expect(new Set(listed.map(row => row.key[0])).size).toBe(107)
  for (const row of listed) {
    expect(nationalities).toContain(row.key[0])
    expect(row.says.grade).toBe('official')
  }
})

test('no electronic visa before 2019, not known who to February 2026, then by the list', () => {
  expect(['2018-12-31', '2019-01-01', '2026-02-04', '2026-02-05', '2026-11-24'].map(on => read(eVisaNationalities, on, 'PAK'))).toEqual([false, undefined, undefined, true, true])
  expect(['2018-12-31', '2019-01-01', '2026-02-04', '2026-02-05'].map(on => read(eVisaNationalities, on, 'DEU'))).toEqual([false, undefined, undefined, false])
  expect(read(eVisaNationalities, '2026-11-24', 'XXA')).toBe(false)
})

test('citizens of Pakistan get B3 only', () => {
  expect(['B3', 'B12', 'A3'].map(category => read(eVisaExcludes, '2026-11-24', 'PAK', category))).toEqual([false, true, true])
  expect(read(eVisaExcludes, '2026-11-24', 'NPL', 'B12')).toBe(false)
})

test('nine categories, at airports only, in one working day', () => {
  expect(['B12', 'C12', 'C3', 'B13'].map(category => read(eVisaCategories, '2026-11-24', category))).toEqual([true, true, false, false])
  expect(['B12', 'B3'].map(category => read(eVisaCategories, '2020-01-01', category))).toEqual([true, undefined])
  expect(['airport', 'land', 'sea'].map(crossing => read(eVisaCrossings, '2026-11-24', crossing))).toEqual([true, false, false])
  expect(read(eVisaDecisionDays, '2026-11-24')).toBe(1)
})
