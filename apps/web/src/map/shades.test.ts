import type { EntryOf } from '@kosh/desk'
import { expect, test } from 'vitest'
import { regimesOf, shadeOf } from './shades.js'

const entry = (code: string, rest: Partial<EntryOf>): EntryOf => ({ code, name: code, stands: 'visa-free', shown: '', cites: [], grade: 'official', ...rest })

test('a longer stay is a higher step, and days that are not known are no step of days', () => {
  const steps = [14, 30, 90, 180].map(days => shadeOf(entry('A', { days })))
  expect(steps).toEqual(['step-2', 'step-3', 'step-4', 'step-5'])
  expect(shadeOf(entry('A', { endless: true }))).toBe('step-5')
  expect(shadeOf(entry('A', {}))).toBe('step-0')
})

test('what is not encoded differs by whether treaties are held', () => {
  expect(shadeOf(entry('A', { stands: 'not-held', treaties: 2 }))).toBe('treaty')
  expect(shadeOf(entry('A', { stands: 'not-held', treaties: 0 }))).toBe('none')
})

test('the legend counts states that stand alike, longest first, without the state itself', () => {
  const regimes = regimesOf([
    entry('A', { stands: 'visa' }),
    entry('B', { days: 30 }),
    entry('C', { days: 90 }),
    entry('D', { days: 30 }),
    entry('E', { days: 60 }),
    entry('F', { stands: 'own' }),
  ])
  expect(regimes.map(one => [one.shade, one.days, one.count])).toEqual([
    ['step-4', 90, 1],
    ['step-4', 60, 1],
    ['step-3', 30, 2],
    ['visa', undefined, 1],
  ])
})
