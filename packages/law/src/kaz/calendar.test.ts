import { day, iso, weekday, type Day, type FigureRow } from '@kosh/norms'
import { expect, test } from 'vitest'
import json from '../../facts/kz-calendar.json' with { type: 'json' }
import { dayOffName, daysOffKaz } from './calendar.js'

const first = day('2011-01-01')
const last = day('2027-12-31')
const told = new Map(json.days.map(row => [day(row.day), row]))
const grades: { readonly [certainty: string]: string } = { official: 'official', secondary: 'secondary', recalled: 'unchecked' }
const rowOn = (on: number): FigureRow<'bool'> | undefined => {
  const found = daysOffKaz.rows.filter(row => row.key[0] === weekday(on) && row.from <= on && (row.to === undefined || on <= row.to))
  expect(found.length, iso(on as Day)).toBeLessThan(2)
  return found[0]
}

test('every day of seventeen years is as the calendar tells, and cited by its grade', () => {
  for (let on: number = first; on <= last; on++) {
    const row = told.get(on as Day)
    const weekend = weekday(on) > 5
    expect(rowOn(on)?.value, iso(on as Day)).toBe(row?.off ?? weekend)
    if (row !== undefined && row.off !== weekend) expect(rowOn(on)?.says.grade, row.day).toBe(grades[row.certainty])
    if (row !== undefined && row.off !== weekend)
      expect(row.basis, row.day).toContain(
        rowOn(on)
          ?.says.at.replace(/^Art\. 85\(3\), /, '')
          .match(/\d+/)?.[0],
      )
  }
})

test('outside those years it is not known', () => {
  expect(rowOn(first - 1)).toBeUndefined()
  expect(rowOn(last + 1)).toBeUndefined()
  expect(daysOffKaz.otherwise).toBeUndefined()
})

test('each year has the working days of its balance', () => {
  const balance = '247 247 246 245 245 245 245 246 246 246 245 246 246 249 246 247 247'.split(' ').map(Number)
  const counted = balance.map((_, i) => {
    let working = 0
    for (let on: number = day(`${2011 + i}-01-01`); on <= day(`${2011 + i}-12-31`); on++) if (rowOn(on)?.value === false) working++
    return working
  })
  expect(counted).toEqual(balance)
})

test('every day off that a row tells has its name, no other day has one', () => {
  for (let on: number = first; on <= last; on++) {
    const row = told.get(on as Day)
    expect(dayOffName(on as Day) !== undefined, iso(on as Day)).toBe(row?.off === true)
  }
  expect(dayOffName(day('2026-03-22'))?.en).toBe('Nauryz')
  expect(dayOffName(day('2026-03-24'))?.en).toBe('Nauryz, day off in lieu')
  expect(dayOffName(day('2025-01-03'))).toEqual({ en: 'Day off moved from 5 January', ru: 'Выходной перенесён с 5 января', kk: 'Демалыс күні ауыстырылды: 5 қаңтар жұмыс күні' })
})

test('31 August 2026 was a working day: the Constitution had another day by then', () => {
  expect(rowOn(day('2026-08-31'))?.value).toBe(false)
  expect(rowOn(day('2025-09-01'))?.value).toBe(true)
})
