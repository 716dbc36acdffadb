import { day } from '@kosh/norms'
import { expect, it } from 'vitest'
import { fromDay, fullDay, monthHead, monthName, onDay, plainDay, shortDay, tableDay, weekdayName } from './day-words.js'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const last = day('2027-01-13')

it('writes a day the way each language does', () => {
  expect(plain(fullDay('en', last))).toBe('Wednesday, 13 January 2027')
  expect(plain(fullDay('ru', last))).toBe('среда, 13 января 2027 года')
  expect(plain(fullDay('kk', last))).toBe('2027 жылғы 13 қаңтар, сәрсенбі')
  expect(plain(plainDay('ru', last))).toBe('13 января 2027 года')
})

it('gives Kazakh days the ending the sentence asks', () => {
  expect(plain(onDay('kk', day('2026-11-23')))).toBe('2026 жылғы 23 қарашада')
  expect(plain(fromDay('kk', day('2027-01-14')))).toBe('2027 жылғы 14 қаңтардан')
  expect(plain(onDay('ru', day('2026-11-23')))).toBe('23 ноября 2026 года')
})

it('is short where there is no room', () => {
  expect(plain(shortDay('en', last))).toBe('13 Jan')
  expect(plain(shortDay('ru', last))).toBe('13 янв.')
  expect(plain(shortDay('kk', last))).toBe('13 қаң.')
  expect(plain(tableDay('en', last))).toBe('13 Jan 2027')
  expect(plain(tableDay('kk', last))).toBe('13.01.2027')
  expect(plain(monthHead('ru', last, 'long'))).toBe('январь 2027')
})

it('has Kazakh names of its own, which Intl of a browser may lack', () => {
  expect(plain(fullDay('kk', day('2026-12-16')))).toBe('2026 жылғы 16 желтоқсан, сәрсенбі')
  expect(plain(monthHead('kk', last, 'short'))).toBe('қаң. 2027')
  expect(monthName('kk', 11)).toBe('қараша')
  expect(weekdayName('kk', day('2026-11-22'))).toBe('жексенбі')
})

it('never breaks a day from its month', () => {
  expect(fullDay('en', last)).toContain('13\u00a0January\u00a02027')
  expect(fullDay('kk', last)).toContain('13\u00a0қаңтар')
})
