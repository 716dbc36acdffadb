import { expect, test } from 'vitest'
import type { PlanRequest } from './plan.js'
import { planFor } from './whole.js'

const stay = (state: string, from: string, to: string) => ({ state, from: `2026-${from}`, to: `2026-${to}` })
const request: PlanRequest = {
  citizenship: 'GBR',
  document: 'ordinary',
  on: '2026-12-15',
  from: '2026-11-27',
  places: ['KAZ', 'DEU'],
  stays: [
    stay('DEU', '06-08', '06-27'),
    stay('KAZ', '07-06', '07-11'),
    stay('KAZ', '07-20', '07-25'),
    stay('FRA', '07-28', '08-04'),
    stay('KAZ', '08-10', '08-29'),
    stay('KAZ', '09-14', '10-03'),
    stay('ITA', '10-05', '10-20'),
    stay('KAZ', '10-24', '11-20'),
  ],
}

test('the four numbers of two places, each by its own window', () => {
  const [kazakhstan, schengen] = planFor(request, 'en')
  expect(kazakhstan).toMatchObject({ used: 80, left: 10, last: '2026-12-24', nextFull: '2027-01-15', window: { from: '2026-06-19', to: '2026-12-15', days: 180 } })
  expect(schengen).toMatchObject({ used: 33, left: 74, last: '2027-02-26', nextFull: '2027-01-19' })
})

test('the longest stay by day of entry has no gaps, and agrees with the numbers', () => {
  const [kazakhstan] = planFor(request, 'en')
  const runs = kazakhstan?.longest ?? []
  expect(runs[0]?.from).toBe('2026-11-27')
  runs.slice(1).forEach((run, at) => expect(Date.parse(run.from) - Date.parse(runs[at]?.to ?? '')).toBe(86_400_000))
  expect(runs.find(run => run.from <= '2026-12-15' && '2026-12-15' <= run.to)?.days).toBe(10)
  expect(runs.find(run => run.from <= '2027-01-15' && '2027-01-15' <= run.to)?.days).toBe(30)
})

test('a trip that lies after the chosen day does not count yet', () => {
  const [before] = planFor({ ...request, on: '2026-07-15', places: ['KAZ'] }, 'en')
  expect(before).toMatchObject({ used: 6, left: 30 })
})
