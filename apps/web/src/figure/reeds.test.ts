import { day, never } from '@kosh/norms'
import { describe, expect, it } from 'vitest'
import { lineOf, placeLabels } from './line.js'
import { matOf } from './mat.js'
import { reedsOf, runsOf, type Stay } from './reeds.js'

const planned: Stay = { first: day('2026-12-15'), last: day('2027-01-13'), duties: [day('2026-12-21')], isHoliday: of => of === day('2026-12-16') }

describe('the reeds of a stay', () => {
  const { reeds, skipped } = reedsOf(planned)
  const on = (iso: string) => reeds.find(reed => reed.day === day(iso))

  it('are one per day from the entry, numbered, with fourteen late ones after', () => {
    expect(reeds).toHaveLength(30 + 14)
    expect(reeds[0]).toMatchObject({ number: 1, state: 'lawful' })
    expect(on('2027-01-13')).toMatchObject({ number: 30, state: 'lawful', tall: true })
    expect(on('2027-01-14')).toMatchObject({ state: 'late', ahead: true, tall: false })
    expect(skipped).toBe(0)
  })

  it('carry weekend, holiday and duty', () => {
    expect(on('2026-12-16')?.off).toBe('holiday')
    expect(on('2026-12-19')?.off).toBe('weekend')
    expect(on('2026-12-18')?.off).toBeUndefined()
    expect(on('2026-12-21')?.tall).toBe(true)
  })

  it('know what is past when the stay has begun', () => {
    const late = reedsOf({ ...planned, first: day('2026-10-17'), last: day('2026-11-15'), today: day('2026-11-23') }).reeds
    expect(late.filter(reed => reed.state === 'late' && !reed.ahead)).toHaveLength(8)
    expect(late.filter(reed => reed.isToday).map(reed => reed.number)).toEqual([38])
    expect(late.at(-1)?.ahead).toBe(true)
  })

  it('are all undecided when the end is, and all lawful when there is no end', () => {
    expect(new Set(reedsOf({ ...planned, last: undefined }).reeds.map(reed => reed.state))).toEqual(new Set(['undecided']))
    expect(new Set(reedsOf({ ...planned, last: never }).reeds.map(reed => reed.state))).toEqual(new Set(['lawful']))
  })

  it('never pass a year and say what was left out', () => {
    const long = reedsOf({ ...planned, first: day('2020-01-01'), last: day('2026-11-15'), today: day('2026-11-23') })
    expect(long.reeds).toHaveLength(370)
    expect(long.skipped).toBeGreaterThan(2000)
    expect(long.reeds.some(reed => reed.isToday)).toBe(true)
  })

  it('show no lawful day when the last one lies before the entry', () => {
    const none = reedsOf({ ...planned, last: day('2026-12-14') }).reeds
    expect(none).toHaveLength(14)
    expect(none.every(reed => reed.state === 'late')).toBe(true)
  })

  it('come as runs for those who listen', () => {
    expect(runsOf(reeds).map(run => [run.state, run.to.day - run.from.day + 1])).toEqual([
      ['lawful', 30],
      ['late', 14],
    ])
  })
})

describe('a line', () => {
  it('keeps a gap of at least half a reed', () => {
    for (const [count, width] of [
      [44, 1152],
      [44, 328],
      [104, 736],
      [30, 700],
    ] as const) {
      const line = lineOf(count, width)
      expect(line).toBeDefined()
      if (line === undefined) continue
      expect(line.pitch - line.reed).toBeGreaterThanOrEqual(line.reed / 2)
      expect(line.left(count - 1) + line.reed).toBeLessThanOrEqual(width + 0.5)
    }
  })

  it('gives way to a mat when the reeds would be too thin', () => {
    expect(lineOf(104, 328)).toBeUndefined()
    expect(lineOf(379, 1152)).toBeUndefined()
  })

  it('lets no two labels meet and drops the lighter one', () => {
    const line = lineOf(44, 1152)
    if (line === undefined) throw new Error('a line was due')
    const label = (at: number, weight: number, side: 'left' | 'right') => ({ at, weight, side, title: '21 Dec', words: 'the host has reported' })
    const placed = placeLabels([label(0, 9, 'right'), label(1, 1, 'right'), label(29, 8, 'left'), label(30, 7, 'right')], line, 1152)
    expect(placed.map(one => [one.label.at, one.side])).toEqual([
      [0, 'right'],
      [29, 'left'],
      [30, 'right'],
    ])
  })
})

describe('a mat', () => {
  it('has a row per month and a column per day of the month', () => {
    const rows = matOf(reedsOf(planned).reeds)
    expect(rows.map(row => [row.key, row.cells.length])).toEqual([
      ['2026-12', 17],
      ['2027-1', 27],
    ])
    expect(rows[0]?.cells[0]?.column).toBe(15)
    expect(rows.flatMap(row => row.cells).every(cell => cell.column >= 1 && cell.column <= 31)).toBe(true)
  })
})
