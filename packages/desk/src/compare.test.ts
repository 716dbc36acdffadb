import { expect, test } from 'vitest'
import { check, compareFor, compareGeneral, compareMeasures } from './whole.js'
import { comparedRows } from './compare.js'
import { decodeLink } from './link.js'

const person = { citizenship: 'KGZ', document: 'ordinary', purpose: 'tourism', on: '2026-11-23', stays: [] }
const four = ['KAZ', 'RUS', 'UZB', 'DEU']

test('a person is laid beside four frameworks, each cell with its article', () => {
  const [kaz, rus, uzb, deu] = compareFor(person, four, 'en')
  expect(kaz?.cells.entry).toMatchObject({ mark: 'yes', text: 'without a visa' })
  expect(kaz?.cells.stay.text).toBe('90 days, to 20\u00a0Feb\u00a02027')
  expect(deu?.cells.entry).toMatchObject({ mark: 'if', text: 'with a visa' })
  expect(deu?.cells.stay.mark).toBe('no')
  expect(uzb?.cells.late).toMatchObject({ mark: 'silent' })
  expect(rus?.cells.rights.more.length).toBeGreaterThan(0)
  for (const column of [kaz, rus, uzb, deu]) {
    for (const row of comparedRows) {
      const cell = column?.cells[row]
      if (cell?.mark !== 'silent' && row !== 'ban') expect([column?.to, row, (cell?.cites.length ?? 0) > 0]).toEqual([column?.to, row, true])
    }
    const read = decodeLink(column?.link ?? '', 'en')
    expect(read.ok && check(read.request, 'en').ok).toBe(true)
  }
})

test('how late exit is punished grows by the days', () => {
  const [kaz] = compareFor({ ...person, citizenship: 'DEU' }, ['KAZ'], 'en')
  expect(kaz?.cells.late.text).toBe('From day 1: warning')
  expect(kaz?.cells.late.more.length).toBeGreaterThan(1)
})

test('whoever goes home is asked nothing', () => {
  const [rus] = compareFor({ ...person, citizenship: 'RUS' }, ['RUS'], 'ru')
  expect(rus).toMatchObject({ isOwn: true })
  expect(rus?.link).toBeUndefined()
})

test('in general the rules in force on the day stand in the cells', () => {
  const cell = (on: string) => compareGeneral(on, ['KAZ'], 'en')[0]?.cells.entry
  expect(cell('2026-11-23')?.cites.length).toBeGreaterThan(0)
  expect(compareGeneral('2026-11-23', ['USA'], 'en')[0]?.cells.entry.mark).toBe('silent')
  const rules = (on: string) => (cell(on)?.more.length ?? 0) + 1
  expect(rules('2026-11-23')).not.toBe(rules('1995-01-01'))
})

test('rules of the Union stand in the columns of its members alone, from the day they are', () => {
  const work = (state: string, on: string) => compareGeneral(on, [state], 'en')[0]?.cells.work.cites.some(cite => cite.title.includes('Eurasian Economic Union')) ?? false
  expect(work('KGZ', '2026-11-23')).toBe(true)
  expect(work('UZB', '2026-11-23')).toBe(false)
  expect(work('KGZ', '2015-06-01')).toBe(false)
})

test('measures count passports', () => {
  const [kaz, deu] = compareMeasures('2026-11-23', ['KAZ', 'DEU'], 'en')
  expect(kaz?.all).toBe(deu?.all)
  expect(kaz?.free).toBeGreaterThan(60)
  expect(kaz?.certain).toBeGreaterThan(kaz?.free ?? Infinity)
})
