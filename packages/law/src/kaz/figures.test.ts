import { day, inSpan } from '@kosh/norms'
import { expect, test } from 'vitest'
import json from '../../facts/kz-calendar.json' with { type: 'json' }
import { monthlyIndex } from './figures.js'

const grades: { readonly [certainty: string]: string } = { official: 'official', secondary: 'secondary', recalled: 'unchecked' }
const on = (iso: string) => monthlyIndex.rows.filter(row => inSpan(row, day(iso)))

test.each(json.figures)('$from to $to', ({ from, to, mci, certainty }) => {
  for (const iso of [from, to]) {
    expect(on(iso).map(row => row.value)).toEqual([mci])
    expect(on(iso).map(row => row.says.grade)).toEqual([grades[certainty]])
  }
})

test('not known before 2011 and after 2026', () => {
  expect(on('2010-12-31')).toEqual([])
  expect(on('2027-01-01').map(row => row.value)).toEqual([undefined])
  expect(monthlyIndex.otherwise).toBeUndefined()
})
