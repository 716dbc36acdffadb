import { day, inSpan, type Figure, type Kind } from '@kosh/norms'
import { expect, test } from 'vitest'
import { visaCategories } from '../../world/person.js'
import { nationalities } from '../../world/states.js'
import {
  categoryChange,
  categoryChangeOfEthnicKazakhs,
  extendable,
  extendedOnce,
  extensionApplyLatest,
  extensionMost,
  extensionUnit,
  invitationFreeCategories,
  invitationFreeForStates,
  invitationFreeStates,
  visaCategoryTitles,
  visaGiven,
  visaStay,
  visaStayMode,
  visaValidity,
  visaValidityUnit,
} from './visa-categories.js'

const now = '2026-11-24'
function read<K extends Kind>(of: Figure<K>, key: string, iso = now) {
  const rows = of.rows.filter(row => row.key.join(' ') === key && inSpan(row, day(iso)))
  expect(rows.length).toBeLessThan(2)
  const [row] = rows
  return row === undefined ? of.otherwise : row.value
}
const terms = (key: string) => [read(visaValidity, key), read(visaValidityUnit, key), read(visaStay, key), read(visaStayMode, key)]

test('every Kazakh category has a title in three languages and a line for one entry or several', () => {
  const kazakh = visaCategories.filter(category => category !== 'C')
  expect(Object.keys(visaCategoryTitles).toSorted()).toEqual(kazakh.toSorted())
  for (const category of kazakh) {
    expect(Object.values(visaCategoryTitles[category] ?? {}).every(text => text.length > 0)).toBe(true)
    expect(read(visaGiven, `${category} single`) === true || read(visaGiven, `${category} multiple`) === true, category).toBe(true)
  }
})

test.each([
  ['A1 multiple', [1, 'years', undefined, 'whole']],
  ['A2 single', [90, 'days', undefined, 'not-said']],
  ['A6 multiple', [10, 'years', undefined, 'whole']],
  ['B1 single', [90, 'days', 60, 'in-all']],
  ['B1 multiple', [1, 'years', 60, 'per-entry']],
  ['B2 multiple', [180, 'days', 90, 'in-all']],
  ['B3 multiple', [1, 'years', 30, 'per-entry']],
  ['B10 multiple', [180, 'days', 90, 'per-entry']],
  ['B12 single', [90, 'days', 30, 'in-all']],
  ['B12 multiple', [90, 'days', 30, 'per-entry']],
  ['B12-1 multiple', [1, 'years', undefined, 'whole']],
  ['B13 multiple', [180, 'days', 5, 'each-way']],
  ['C3 multiple', [3, 'years', undefined, 'not-said']],
  ['C12 single', [180, 'days', 90, 'in-all']],
  ['C12 multiple', [180, 'days', undefined, 'whole']],
] as const)('%s', (key, expected) => {
  expect(terms(key)).toEqual(expected)
})

test('what is not given for so many entries, and what is not known before 2026', () => {
  expect(['A6 single', 'B6 multiple', 'B12-1 single', 'B14 multiple'].map(key => read(visaGiven, key))).toEqual([false, false, false, false])
  expect(read(visaStay, 'B12 single', '2026-01-01')).toBe(30)
  expect(read(visaStay, 'B12 single', '2025-12-31')).toBeUndefined()
})

test('a tourist visa cannot be extended, a service visa once by 30 days, 5 working days before it ends', () => {
  expect(['B1', 'B3', 'B10', 'B12', 'B13'].map(key => read(extendable, key))).toEqual([false, false, false, false, false])
  expect([read(extendable, 'B2'), read(extendedOnce, 'B2'), read(extensionMost, 'B2'), read(extensionUnit, 'B2')]).toEqual([true, true, 30, 'days'])
  expect([read(extensionMost, 'C3'), read(extensionUnit, 'C3'), read(extendedOnce, 'C3')]).toEqual([3, 'years', false])
  expect([read(extendable, 'C2'), read(extensionMost, 'C2')]).toEqual([true, undefined])
  expect(read(extensionApplyLatest, '')).toBe(5)
})

test('48 states need no invitation for some visas', () => {
  const listed = invitationFreeStates.rows.map(row => row.key[0])
  expect(new Set(listed).size).toBe(48)
  expect(listed.filter(state => !nationalities.includes(String(state)))).toEqual([])
  expect(['DEU', 'IND'].map(state => read(invitationFreeStates, state))).toEqual([true, false])
  expect(['B12 single', 'B12 multiple', 'B12-1 multiple', 'C3 single'].map(key => read(invitationFreeForStates, key))).toEqual([true, false, true, false])
  expect(['B13', 'B12'].map(key => read(invitationFreeCategories, key))).toEqual([true, false])
})

test('changes of category', () => {
  expect(['B3 A5', 'C9 B7', 'C11 B8', 'B2 C3', 'B10 C4', 'C11 C9', 'B12 C12', 'visa-free C12'].map(key => read(categoryChange, key))).toEqual(Array<boolean>(8).fill(true))
  expect(['B12 C3', 'B12 C2', 'visa-free C3', 'A5 B3', 'C10 C2', 'B3 C9'].map(key => read(categoryChange, key))).toEqual(Array<boolean>(6).fill(false))
  expect(['B12 C1', 'visa-free C9', 'visa-free C1'].map(key => read(categoryChangeOfEthnicKazakhs, key))).toEqual([true, true, false])
})
