import { expect, test } from 'vitest'
import { tableText } from './table-text.js'

test('columns are as wide as their cells, the last goes on below', () => {
  const text = tableText(['Day', 'Treaty'], [['2020-03-01', 'word '.repeat(20).trim()]], false)
  expect(text.split('\n')).toEqual(['  Day         Treaty', `  2020-03-01  ${'word '.repeat(13).trim()}`, `              ${'word '.repeat(7).trim()}`, ''])
})

test('no line is longer than 80 columns, no cell but the last than 20', () => {
  const text = tableText(['One', 'Two', 'Three'], [['a '.repeat(40), 'қ'.repeat(5), 'b '.repeat(60)]], false)
  expect(text.split('\n').filter(line => Array.from(line).length > 80)).toEqual([])
  expect(text.split('\n').length).toBeGreaterThan(3)
})
