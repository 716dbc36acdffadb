import { day, type Day } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import { expect, test } from 'vitest'
import { axisOf, marksOf, monthsBetween, spansOf } from './spans.js'

const plan: PlanOf = {
  to: 'KAZ',
  realm: 'KAZ',
  way: 'without a visa',
  mayEnter: true,
  last: '2026-12-24',
  cites: [],
  window: { from: '2026-06-19', to: '2026-12-15', days: 180 },
  longest: [],
}
const spans = spansOf([
  { state: 'KAZ', from: '2026-06-08', to: '2026-06-27' },
  { state: 'KAZ', from: '2026-12-01', to: '2026-12-05', planned: true },
  { state: 'KAZ', from: 'soon', to: '2026-06-27' },
])

test('a day is counted within the window, past before it, and a what-if is told apart', () => {
  const mark = marksOf(plan, spans, day('2026-12-15'))
  expect(['2026-06-08', '2026-06-19', '2026-06-28', '2026-12-03', '2026-12-15', '2026-12-24', '2026-12-25'].map(text => mark(day(text)))).toEqual([
    'past',
    'counted',
    'absent',
    'what-if',
    'planned',
    'planned',
    'absent',
  ])
})

test('where one may not enter nothing is planned', () => {
  expect(marksOf({ ...plan, mayEnter: false }, [], day('2026-12-15'))(day('2026-12-16'))).toBe('absent')
})

test('the axis holds the whole window and the whole stay', () => {
  const { first, end } = axisOf([plan], spans, day('2026-12-15'), day('2026-11-27'))
  expect(first).toBeLessThan(day('2026-06-19'))
  expect(end).toBeGreaterThan(day('2026-12-24'))
  const months = monthsBetween(first, end)
  expect(months).toContain(day('2027-01-01'))
  expect(months.every(month => month >= first && month <= (end as Day))).toBe(true)
})
