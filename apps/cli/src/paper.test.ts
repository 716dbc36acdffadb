import { expect, test } from 'vitest'
import { painter, wrapped } from './paper.js'

test('breaks between words, never within 80 columns more than needed', () => {
  const text = wrapped('word '.repeat(40).trim(), 2, 4)
  expect(text.split('\n').map(line => line.length)).toEqual([76, 80, 55])
  expect(text.startsWith('  word')).toBe(true)
  expect(text.split('\n')[1]?.startsWith('      word')).toBe(true)
})

test('keeps a day and its month on one line', () => {
  const day = 'Sunday, 30\u00a0March\u00a02025'
  expect(wrapped(`${'x'.repeat(66)} ${day}`, 0).split('\n')[1]).toBe('30\u00a0March\u00a02025')
})

test('counts characters, not bytes', () => {
  expect(wrapped(`${'қ'.repeat(40)} ${'ә'.repeat(39)}`, 0)).not.toContain('\n')
})

test('paints only where colour is wanted', () => {
  expect(painter(false).red('no')).toBe('no')
  expect(painter(true).red('no')).toBe('\u001B[31mno\u001B[39m')
})
