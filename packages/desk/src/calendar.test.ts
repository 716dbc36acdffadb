import { expect, test } from 'vitest'
import { calendarOf } from './calendar.js'
import { check } from './whole.js'
import type { Lang } from './result.js'

const german = { to: 'KAZ', citizenship: 'DEU', document: 'ordinary', purpose: 'tourism', on: '2026-12-15', stays: [] }
const days = (lang: Lang) => {
  const checked = check(german, lang)
  return checked.ok ? calendarOf(german, checked.result, 'https://kosh.example/', lang) : []
}

test('the days to keep are the last days of duties and of the stay, with articles and the link', () => {
  const found = days('en')
  expect(found.map(one => [one.day, one.title])).toEqual([
    ['2026-12-21', 'Last day for the host to report the arrival'],
    ['2027-01-13', 'Last lawful day of the stay'],
  ])
  expect(found[0]?.text).toMatch(/Law on Migration, Art\. 6\(4\)/)
  expect(found[0]?.text).toContain('https://kosh.example/#1&to=KAZ&c=DEU')
})

test('ids are alike in every language, and each is its own', () => {
  const ids = days('en').map(one => one.id)
  expect(days('kk').map(one => one.id)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
