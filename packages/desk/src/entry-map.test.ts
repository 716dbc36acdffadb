import { expect, test } from 'vitest'
import { check, entryMap } from './whole.js'
import { decodeLink } from './link.js'

const kazakhstan = { by: 'destination', of: 'KAZ', document: 'ordinary', on: '2026-11-23' } as const

test('one destination for every passport says what Check says of each', () => {
  const all = entryMap(kazakhstan, 'en')
  const of = (code: string) => all.find(one => one.code === code)
  expect(of('DEU')).toMatchObject({ stands: 'visa-free', days: 30 })
  expect(of('IND')).toMatchObject({ stands: 'visa-free', days: 14 })
  expect(of('RUS')).toMatchObject({ stands: 'visa-free', days: 90 })
  expect(of('AFG')).toMatchObject({ stands: 'visa' })
  expect(of('KAZ')).toMatchObject({ stands: 'own' })
  expect(all.length).toBeGreaterThan(195)
  expect(all.filter(one => one.stands !== 'own' && one.cites.length === 0)).toEqual([])
  for (const { code, link, days } of all.filter(one => one.days !== undefined)) {
    const read = decodeLink(link ?? '', 'en')
    const checked = read.ok ? check(read.request, 'en') : undefined
    expect([code, checked?.ok === true && checked.result.answers['stay.lastDay']?.stands, days]).toEqual([code, 'settled', days])
  }
})

test('the day decides', () => {
  const on = (day: string) => entryMap({ ...kazakhstan, on: day }, 'en').find(one => one.code === 'IND')?.stands
  expect(on('2026-11-23')).toBe('visa-free')
  expect(on('2021-06-01')).not.toBe('visa-free')
})

test('one passport for every destination; what is not encoded stands after what is, with the treaties that are', () => {
  const all = entryMap({ by: 'citizenship', of: 'KAZ', document: 'ordinary', on: '2026-11-23' }, 'ru')
  const of = (code: string) => all.find(one => one.code === code)
  expect(of('DEU')).toMatchObject({ stands: 'visa', shown: 'по визе' })
  expect(of('KGZ')?.stands).toBe('visa-free')
  const brazil = of('BRA')
  expect(brazil).toMatchObject({ stands: 'not-held', shown: 'ещё не внесено' })
  expect(brazil?.treaties).toBeGreaterThan(0)
  expect(decodeLink(brazil?.link ?? '', 'ru').ok).toBe(true)
  const firstNotHeld = all.findIndex(one => one.stands === 'not-held')
  expect(all.slice(firstNotHeld).every(one => one.stands === 'not-held')).toBe(true)
  const within = entryMap({ by: 'citizenship', of: 'DEU', document: 'ordinary', on: '2026-11-23' }, 'en').find(one => one.code === 'FRA')
  expect(within).toMatchObject({ stands: 'visa-free', endless: true })
})

test('of a state around Kazakhstan only the regimes between them are encoded, and the others are not called not found', () => {
  const all = entryMap({ by: 'destination', of: 'UZB', document: 'ordinary', on: '2026-11-23' }, 'en')
  expect(all.find(one => one.code === 'KAZ')?.stands).toBe('visa-free')
  expect(all.find(one => one.code === 'BRA')?.stands).toBe('not-held')
  expect(all.filter(one => one.stands === 'not-known')).toEqual([])
})

test('no state and no day give nothing', () => {
  expect(entryMap({ ...kazakhstan, of: 'XYZ' }, 'en')).toEqual([])
  expect(entryMap({ ...kazakhstan, on: '2026-02-30' }, 'en')).toEqual([])
})
