import { day, inSpan, type Figure, type Kind } from '@kosh/norms'
import { expect, test } from 'vitest'
import { transitAirports, transitDays, transitVisaFree, transitHoursMost } from './transit.js'

function read<K extends Kind>(of: Figure<K>, key: string, iso: string) {
  const rows = of.rows.filter(row => row.key.join(' ') === key && inSpan(row, day(iso)))
  expect(rows.length).toBeLessThan(2)
  const [row] = rows
  return row === undefined ? of.otherwise : row.value
}

test('the exhibition of 2017: Chinese citizens only, Astana and Almaty', () => {
  expect(['2017-06-08', '2017-06-09', '2017-09-12', '2017-09-13'].map(on => read(transitVisaFree, 'CHN', on))).toEqual([false, true, true, false])
  expect(read(transitVisaFree, 'IND', '2017-07-01')).toBe(false)
  expect(['astana', 'shymkent'].map(airport => read(transitAirports, airport, '2017-07-01'))).toEqual([true, false])
})
test('an Indian citizen in Almaty in 2019, and in 2023', () => {
  expect(read(transitVisaFree, 'IND', '2019-06-01')).toBe(true)
  expect(read(transitHoursMost, '', '2019-06-01')).toBe(72)
  expect(read(transitVisaFree, 'IND', '2023-06-01')).toBe(false)
  expect(read(transitHoursMost, '', '2023-06-01')).toBe(0)
})
test('four airports more in 2020', () => {
  expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(on => read(transitAirports, 'aktau', on))).toEqual([false, true, true, false])
})
test('suspended for Chinese citizens on 2020-01-27, for Indian ones on a day not seen', () => {
  expect(['2020-01-26', '2020-01-27'].map(on => read(transitVisaFree, 'CHN', on))).toEqual([true, false])
  expect(['2020-03-15', '2020-03-16', '2020-12-31', '2021-01-01'].map(on => read(transitVisaFree, 'IND', on))).toEqual([true, undefined, undefined, false])
})
test('five days of transit each way', () => {
  expect(read(transitDays, '', '2026-11-24')).toBe(5)
})
