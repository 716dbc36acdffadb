import { day } from '@kosh/norms'
import { expect, test } from 'vitest'
import { hole } from '../columns/sheet.js'
import { DayReader } from './days.js'
import { rolesOf } from './roles.js'
import { JourneyTable } from './table.js'

const columns = ['person', 'citizenship', 'entered', 'left', 'state', 'born']
const { roles } = rolesOf(columns, {}, 'en')
const tableOf = (lines: readonly string[]) => {
  const table = new JourneyTable(columns, roles, { to: 'KAZ', assume: 'ordinary', without: [], facts: {}, lang: 'en' }, day('2026-11-20'))
  for (const line of lines) table.add(line.split(','))
  return table.finish()
}

test('days in every way files write them', () => {
  const days = new DayReader()
  for (const text of ['2024-01-05', ' 2024-01-05 ', '2024-01-05T23:59:59', '2024-01-05 00:00:00.000Z', '05.01.2024', '5.1.2024', '20240105'])
    expect(days.read(text), text).toBe(day('2024-01-05'))
  for (const text of ['', '2024-02-30', '05/01/2024', '2024', '1800-01-01', '9999-01-01', 'never', '2024-01-05x']) expect(days.read(text), text).toBe(hole)
  expect(new DayReader('DMY').read('05/01/2024')).toBe(day('2024-01-05'))
  expect(new DayReader('MDY').read('05/01/2024')).toBe(day('2024-05-01'))
})

test('lines in any order come out by person and day', () => {
  const kept = tableOf(['b,DEU,2024-03-01,2024-03-05,KAZ,', 'a,IND,2024-02-01,,KAZ,1990-01-01', 'b,DEU,2024-01-01,2024-01-05,KGZ,'])
  expect([...kept.row]).toEqual([3, 1, 2])
  expect([...kept.journeys.follows]).toEqual([0, 1, 0])
  expect([...kept.journeys.left]).toEqual([day('2024-01-05'), day('2024-03-05'), hole])
  expect(kept.states).toEqual(['KAZ', 'KGZ'])
  expect([...(kept.journeys.days.get('born') ?? [])]).toEqual([hole, hole, day('1990-01-01')])
})

test('a line that cannot be read says why, and the history of that person is not whole from its day on', () => {
  const kept = tableOf([
    'a,DEU,2024-01-01,2024-01-05,KAZ,',
    'a,DEU,2024-02-01,2024-01-05,KAZ,',
    'a,DEU,2024-03-01,2024-03-05,KAZ,',
    ',DEU,2024-03-01,2024-03-05,KAZ,',
    'b,DEU,2024-03-01,2024-03-05,KAZ,',
  ])
  expect(kept.bad.map(({ row, issue }) => `${row} ${issue.field} ${issue.code}`)).toEqual(['2 left stay.backwards', '4  row.person'])
  expect([...(kept.journeys.unfinished ?? [])]).toEqual([0, 1, 0])
})

test('of two journeys that begin on one day the one that ended on it comes first, however the lines stand', () => {
  const kept = tableOf(['a,DEU,2024-01-05,2024-01-09,KAZ,', 'a,DEU,2024-01-05,2024-01-05,KAZ,', 'a,DEU,2024-01-01,2024-01-05,KAZ,'])
  expect(kept.bad).toEqual([])
  expect([...kept.row]).toEqual([3, 2, 1])
})

test('journeys on one day touch, on two days overlap', () => {
  const kept = tableOf(['a,DEU,2024-01-01,2024-01-05,KAZ,', 'a,DEU,2024-01-05,2024-01-09,KAZ,', 'a,DEU,2024-01-08,2024-01-20,KAZ,'])
  expect(kept.bad.map(({ row, issue }) => `${row} ${issue.code}`)).toEqual(['3 journey.overlap'])
})
