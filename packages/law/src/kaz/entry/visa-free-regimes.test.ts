import { day, iso, type Day, type Figure, type FigureRow, type Kind } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { visaFreeRows as rows } from './visa-free.scenarios.js'
import { doubts, excessRefusalSuspended, regimeIds, regimes, type Regime } from './visa-free-regimes.js'

const now = day('2026-11-24')
const grades: { readonly [certainty: string]: string } = { official: 'official', secondary: 'secondary', recalled: 'unchecked' }

function rowOf(figure: Figure, on: number, ...key: readonly string[]): FigureRow | undefined {
  const found = (figure.rows as readonly FigureRow[]).filter(row => row.key.join() === key.join() && row.from <= on && (row.to === undefined || on <= row.to))
  expect(found.length, `${figure.id} ${key.join(' ')} on ${iso(day(iso(on as never)))}`).toBeLessThan(2)
  return found[0]
}
function valueOf<K extends Kind>(figure: Figure<K>, on: number, ...key: readonly string[]) {
  const row = rowOf(figure as Figure, on, ...key)
  return row === undefined ? figure.otherwise : row.value
}

test('320 rows of 87 nationalities came over', () => {
  expect(rows.length).toBe(320)
  const named = new Set(regimeIds.flatMap(id => regimes[id].granted.rows.filter(row => row.value === true || row.says.grade !== 'unchecked').map(row => row.key[0])))
  expect([...named].toSorted()).toEqual([...new Set(rows.map(row => row.country))].toSorted())
})

describe.each(rows.map((row, i) => [`${row.name} ${row.from ?? ''} ${i}`, row] as const))('%s', (_, row) => {
  const { granted, perEntry, total, window, registrationExempt } = regimes[row.regime]
  const key = [row.country, row.passport] as const
  const end = row.last ?? Math.max(now, row.first)
  const days = [row.first, Math.floor((row.first + end) / 2), end]

  test('is granted on its days, with its terms, cited by its grade and source', () => {
    for (const on of days) {
      const found = rowOf(granted as Figure, on, ...key)
      expect(found?.value).toBe(row.known.seen === false ? undefined : true)
      expect(found?.says.grade).toBe(grades[row.certainty])
      expect(found?.says.url).toBe(row.known.source ?? row.source)
      expect(valueOf(perEntry, on, ...key)).toBe(row.perEntryDays ?? undefined)
      expect(valueOf(total, on, ...key)).toBe(row.window?.days ?? 90)
      const code =
        row.window === null
          ? 'any-180'
          : (row.known.per ?? row.window.per) === 365
            ? '365-from-entry'
            : row.country === 'UKR' || row.country === 'SMR'
              ? '180-from-entry'
              : 'any-180'
      expect(valueOf(window, on, ...key)).toBe(code)
    }
  })
  test('is not granted by this line the day before and the day after', () => {
    for (const on of [row.first - 1, ...(row.last === undefined ? [] : [row.last + 1])]) {
      const another = rows.find(other => other.name === row.name && other.first <= on && (other.last === undefined || on <= other.last))
      const value = valueOf(granted, on, ...key)
      if (another !== undefined) expect(value).toBe(true)
      else if (row.known.since !== undefined || (row.regime === 'bilateral' && row.passport !== 'ordinary')) expect(value, 'not known').not.toBe(true)
      else expect(value).toBe(false)
    }
  })
  test('is not known from the earliest possible day on', () => {
    if (row.known.since === undefined) return
    const since = day(row.known.since)
    for (const on of [since, row.first - 1]) {
      expect(rowOf(granted as Figure, on, ...key)).toMatchObject({ value: undefined })
      expect(rowOf(perEntry as Figure, on, ...key)).toMatchObject({ value: undefined })
    }
  })
  test('tells of registration what the row tells', () => {
    const on = row.last ?? now
    if (row.registrationExempt === null) expect(rowOf(registrationExempt as Figure, on, ...key)).toBeUndefined()
    else expect(valueOf(registrationExempt, on, ...key)).toBe(row.registrationExempt)
  })
})

describe('what the rows do not say by themselves', () => {
  const on = (iso: string) => day(iso)
  test('identity cards', () => {
    for (const state of ['RUS', 'KGZ']) expect(valueOf(regimes.eaeu.granted, now, state, 'id-card')).toBe(true)
    expect(valueOf(regimes.eaeu.granted, now, 'BLR', 'id-card')).toBe(false)
    expect(valueOf(regimes.bilateral.granted, on('2025-11-21'), 'ARM', 'id-card')).toBe(false)
    expect(valueOf(regimes.bilateral.granted, on('2025-11-22'), 'ARM', 'id-card')).toBe(true)
    expect(valueOf(regimes.bilateral.perEntry, on('2025-11-22'), 'ARM', 'id-card')).toBe(90)
  })
  test('when days begin to count', () => {
    const from = (regime: Regime, state: string, at: string) => iso(Number(valueOf(regimes[regime].countsFrom, on(at), state, 'ordinary')) as Day)
    expect(from('unilateral', 'DEU', '2025-03-01')).toBe('2023-01-27')
    expect(from('unilateral', 'IND', '2024-05-01')).toBe('2022-07-08')
    expect(from('bilateral', 'MAR', '2025-04-01')).toBe('2025-03-19')
    expect(from('bilateral', 'UKR', '2020-01-01')).toBe('2013-04-04')
    expect(from('eaeu', 'RUS', '2026-08-01')).toBe('2023-01-27')
  })
  test('the treaty with China does not cover work, the list of the Government had no such clause', () => {
    const excludes = (state: string, purpose: string, at: string) => valueOf(regimes.bilateral.excludes, on(at), state, purpose)
    expect(excludes('CHN', 'work', '2024-01-10')).toBe(true)
    expect(excludes('CHN', 'tourism', '2024-01-10')).toBe(false)
    expect(excludes('CHN', 'sport', '2024-01-10')).toBeUndefined()
    expect(excludes('CHN', 'work', '2023-11-09')).toBe(false)
    expect(valueOf(regimes.unilateral.excludes, on('2023-05-01'), 'CHN', 'work')).toBe(false)
  })
  test('nobody has a duty to register past day 30 before it could be performed, but where a treaty says so', () => {
    const exempt = (regime: Regime, state: string, at: string) => rowOf(regimes[regime].registrationExempt as Figure, on(at), state, 'ordinary')?.value
    expect(exempt('eaeu', 'RUS', '2026-06-30')).toBeUndefined()
    expect(exempt('eaeu', 'RUS', '2026-07-01')).toBe(false)
    expect(exempt('bilateral', 'ARM', '2025-11-22')).toBe(false)
    expect(exempt('bilateral', 'BRA', '2020-01-10')).toBeUndefined()
    expect(exempt('bilateral', 'BRA', '2020-01-11')).toBe(true)
  })
  test('an unread treaty on service passports is not known, and no doubt about ordinary ones', () => {
    expect(valueOf(regimes.bilateral.granted, now, 'PAK', 'service')).toBeUndefined()
    expect(valueOf(regimes.bilateral.granted, now, 'PAK', 'ordinary')).toBe(false)
    expect(valueOf(regimes.bilateral.granted, now, 'DEU', 'service')).toBe(false)
    expect(valueOf(regimes.bilateral.granted, on('2021-12-31'), 'DEU', 'service')).toBeUndefined()
  })
  test('refusal over days used up was suspended for one state', () => {
    const suspended = (at: string) => valueOf(excessRefusalSuspended, on(at), 'KGZ')
    expect(['2023-10-08', '2023-10-09', '2025-08-31', '2025-09-01', '2025-09-02'].map(suspended)).toEqual([false, true, true, undefined, false])
  })
  test('every doubt is about a line, every figure is free of overlaps', () => {
    for (const { country, regime } of doubts)
      expect(
        regimes[regime].granted.rows.some(row => row.key[0] === country),
        `${country} ${regime}`,
      ).toBe(true)
    for (const id of regimeIds)
      for (const of of Object.values(regimes[id])) {
        const last = new Map<string, FigureRow>()
        for (const row of (of.rows as readonly FigureRow[]).toSorted((a, b) => a.from - b.from)) {
          const before = last.get(row.key.join())
          if (before !== undefined) expect(before.to ?? Infinity, `${of.id} ${row.key.join()}`).toBeLessThan(row.from)
          last.set(row.key.join(), row)
        }
      }
  })
})
