import { addDays, corpus, day, inSpan, iso, readerOf, words, type Day, type Figure, type FigureRow } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import matrix from '../../facts/cis-visa-matrix.json' with { type: 'json' }
import { givenOrdinary } from '../assumptions.js'
import { kazakhstanOrders, kazakhstanRules } from '../kaz/index.js'
import { lastDay, mayEnter } from '../kaz/questions.js'
import { standingOf } from '../treaties/query.js'
import { treaties } from '../treaties/table.js'
import { regime, registrationLines } from './regimes.js'
import { mostDays, type WindowCode } from './regime-line.js'
import { regionStates } from './states.js'

/** The visa regimes of the notes, pair by pair and day by day, against the figures. */

type Pair = {
  readonly citizen: string
  readonly destination: string
  readonly visaFree: boolean
  readonly days: number | null
  readonly window: string | null
  readonly perEntryDays: number | null
  readonly registrationExemptDays: number | null
  readonly since: string | null
  readonly basis: string
  readonly note?: string
  readonly history?: readonly { readonly from?: string; readonly to?: string; readonly rule: string }[]
}
const pairs = matrix.pairs as readonly Pair[]
type Terms = {
  readonly entry: 'visa-free' | 'visa' | 'e-visa' | 'refused'
  readonly days?: number | undefined
  readonly window?: WindowCode | undefined
  readonly perEntry?: number
}
/** How many of the pairs the notes speak of with certainty on each day. */
const sureOn: { readonly [date: string]: number } = { '2012-06-01': 18, '2016-06-01': 37, '2023-02-01': 41, '2025-06-01': 50, '2026-11-23': 121 }
const dates = Object.keys(sureOn)

/** What the notes' words for a window mean. */
const windows: { readonly [words: string]: WindowCode | undefined } = {
  '90 per calendar year': 'calendar-year',
  '90 per calendar year as default; stay beyond 90 days visa-free allowed by decree': 'calendar-year',
  'no limit': 'unlimited',
  'no limit in treaty': 'unlimited',
  'no day limit in the visa-free list; stay by registration': 'unlimited',
  'special rules: Decree 585 of 27.08.2022; Decree 159 of 20.03.2025 ordered unregulated citizens to regularise or leave by 2025-09-10': undefined,
  'visa-free, length not given (index 02.2026)': undefined,
  '90 in 180 calendar days': 'any-180',
  '90 in 180': 'any-180',
  '90 days (in 180)': 'any-180',
  'visa-free (index 02.2026); 90 in 180 by default rule': 'any-180',
  '90 in 180 from first entry': '180-from-entry',
  '180 days within one year': 'any-365',
  '60 in 120 (press, 01.2026)': 'any-120',
  '60 in 120 (2024-09-05); may be 30 in 60 since 2026-01': 'any-120',
  '30 in 60 (index 02.2026)': 'any-60',
  '90 (index 02.2026); 180 by general list doubtful': 'entry',
  '90 (index 02.2026), doubtful': 'entry',
  '90 with registration': 'entry',
  '90 days (index 02.2026)': 'entry',
  '90 days': 'entry',
  '60 days': 'entry',
  '30 days': 'entry',
  'one full year from entry (count restarts on re-entry)': 'entry',
  'two years (entered after 24.02.2025); entered before: until 24.02.2027': 'entry',
}
/** What the notes' words for past regimes mean; `now`: the regime of the pair as it is told. */
const past: { readonly [words: string]: Terms | 'now' | 'not about entry' | 'doubtful' } = {
  '90 days in total in a calendar year (Federal Law 260-FZ of 8.08.2024 amending 115-FZ art 5)': 'now',
  '90 days in any 180 days': { entry: 'visa-free', days: 90, window: 'any-180' },
  'visa required (since 2000)': { entry: 'visa' },
  visas: { entry: 'visa' },
  '180 days within one year (unilateral list)': { entry: 'visa-free', days: 180, window: 'any-365' },
  '90 in 180; registration after 30; overstay bars re-entry 90 days (Border Service)': 'now',
  'KGZ ministry announced 90 in 180 for all EAEU incl. KAZ; for KAZ the Border Service gives 2025-09-01: doubtful': 'doubtful',
  '30 days unregistered, then registered (six months by KGZ practice, 90 by treaty), extendable': { entry: 'visa-free', days: 90, window: 'entry' },
  'Cabinet Res. 855 of 31.12.2025 amending Res. 541 of 10.10.2023': 'now',
  'EAEU citizens: 90 in 180 without papers, after that residence permit; GEO, TJK, AZE, MDA: 60 in 120 (press)': 'now',
  '5 days before registration': 'not about entry',
  '90 in 180': { entry: 'visa-free', days: 90, window: 'any-180' },
  '1 year': { entry: 'visa-free', days: 365, window: 'entry' },
  '2 years': { entry: 'visa-free', days: 730, window: 'entry' },
  '3 years': { entry: 'visa-free', days: 1095, window: 'entry' },
}

/** Of some regimes the basis tells since when. */
const basisSince: { readonly [words: string]: string } = {
  'visas for all since 1999 (left the Bishkek agreement)': '1999',
  'visas since 1999': '1999',
  'Cabinet decision 17-18.06.2022, from 2022-07-01': '2022-07-01',
  'Union State': '2006',
}
/** Where a silent past is known to differ from the present, by the dated copies of an index. */
const differed: { readonly [pair: string]: string } = {
  'AZE to ARM': 'visas to December 2023',
  'AZE to KGZ': 'terms of 2024',
  'KGZ to MDA': 'visa-free to the end of 2025',
  'TJK to MDA': 'visa-free to the end of 2025',
  'TJK to KGZ': 'by the agreement of 2000, no length',
  'MDA to KGZ': 'no length before 2024',
  'GEO to KGZ': 'no length before 2024',
  'UKR to KGZ': 'no length before 2024',
  'RUS to KGZ': 'no length before 2024',
  'BLR to KGZ': 'no length before 2024',
  'ARM to KGZ': 'no length before 2024',
  'UZB to KGZ': 'sixty days on one entry before 2023',
  'KAZ to KGZ': 'two dates of one change',
  'UKR to GEO': 'terms known by month and year: the shorter',
  'KAZ to UZB': 'before the protocol',
  'TKM to ARM': 'an electronic visa with a gap in 2023',
  'KAZ to ARM': 'the list of the host before the treaty',
}

/** The first and the last day a day, month or year may mean. */
const span = (text: string): readonly [Day, Day] => {
  if (text.length === 10) return [day(text), day(text)]
  if (text.length === 7)
    return [day(`${text}-01`), addDays(day(text === '2017-07' ? '2017-08-01' : `${text.slice(0, 5)}${String(Number(text.slice(5)) + 1).padStart(2, '0')}-01`), -1)]
  return [day(`${text}-01-01`), day(`${text}-12-31`)]
}
const now = (pair: Pair): Terms => {
  if (!pair.visaFree)
    return { entry: pair.note?.startsWith('no admission') === true ? 'refused' : /\be-visa/.test(pair.note ?? '') && pair.destination !== 'KAZ' ? 'e-visa' : 'visa' }
  return { entry: 'visa-free', days: pair.days ?? undefined, window: windows[String(pair.window)], ...(pair.perEntryDays === null ? {} : { perEntry: pair.perEntryDays }) }
}

/** What the notes say of a pair on a day; `undefined` where they say nothing certain. */
function told(pair: Pair, on: Day): Terms | undefined {
  // For Azerbaijan in Kyrgyzstan the present term began with Resolution 855.
  if (pair.destination === 'KGZ' && pair.citizen === 'AZE' && on < day('2026-01-01'))
    return on >= day('2024-09-05') ? { entry: 'visa-free', days: 60, window: 'any-120' } : undefined
  const lines = (pair.history ?? []).filter(line => past[line.rule] !== 'not about entry')
  // A line of which only the month or the year is known: within it nothing is certain.
  if (lines.some(line => line.from !== undefined && span(line.from)[0] <= on && on < span(line.from)[1])) return undefined
  const sure = lines.filter(line => (line.from === undefined ? true : span(line.from)[1] <= on) && (line.to === undefined || on <= span(line.to)[0]))
  const last = sure.filter(line => line.from !== undefined || line.to !== undefined).at(-1)
  const meant = last === undefined ? undefined : past[last.rule]
  if (meant === 'doubtful') return undefined
  if (last !== undefined && meant !== 'now' && (last.from !== undefined || last.rule.includes('since'))) return meant as Terms
  if (pair.since !== null && span(pair.since)[1] <= on && lines.every(line => line.to === undefined || on > span(line.to)[0])) return now(pair)
  const basis = basisSince[pair.basis]
  if (basis !== undefined && span(basis)[1] <= on) return now(pair)
  return on === day(matrix.asOf) ? now(pair) : undefined
}

const rowOn = (figure: Figure, pair: Pair, on: Day): FigureRow | undefined =>
  (figure.rows as readonly FigureRow[]).find(row => row.key[0] === pair.destination && row.key[1] === pair.citizen && inSpan(row, on))
const valueOn = (figure: Figure, pair: Pair, on: Day) => rowOn(figure, pair, on)?.value

const region = pairs.filter(pair => pair.destination !== 'KAZ')

test('every pair of the twelve is told, and every word of the notes is known', () => {
  expect(pairs.length).toBe(132)
  expect(region.length).toBe(121)
  for (const pair of region) if (pair.window !== null) expect(Object.keys(windows)).toContain(pair.window)
  for (const pair of region) for (const line of pair.history ?? []) expect(Object.keys(past)).toContain(line.rule)
})

describe.each(dates)('on %s', date => {
  const on = day(date)
  const sure = region.filter(pair => told(pair, on) !== undefined)

  test('the notes speak of some pairs', () => expect(sure.length).toBe(sureOn[date]))

  test.each(sure.map(pair => [`${pair.citizen} to ${pair.destination}`, pair] as const))('%s', (_, pair) => {
    const terms = told(pair, on)
    expect(valueOn(regime.entry, pair, on)).toBe(terms?.entry)
    expect(rowOn(regime.entry, pair, on)?.says.act.title.kk).toBeTruthy()
    if (terms?.entry !== 'visa-free') return
    expect(valueOn(regime.window, pair, on)).toBe(terms.window)
    expect(valueOn(regime.days, pair, on)).toBe(terms.window === 'unlimited' ? mostDays : terms.days)
    expect(valueOn(regime.perEntry, pair, on)).toBe(terms.perEntry)
  })

  test('where the notes are silent: as they are now, or unlike for a reason, or not known', () => {
    for (const pair of region.filter(one => told(one, on) === undefined)) {
      const row = rowOn(regime.entry, pair, on)
      if (row?.value === undefined || date < '2019-04-17') continue
      const name = `${pair.citizen} to ${pair.destination}`
      if (name in differed) continue
      expect(row.value, name).toBe(now(pair).entry)
      expect(valueOn(regime.window, pair, on), name).toBe(now(pair).window)
    }
  })
})

test('days before registration, as they are now', () => {
  for (const pair of region) expect(valueOn(regime.unregistered, pair, day(matrix.asOf)) ?? null, `${pair.citizen} to ${pair.destination}`).toBe(pair.registrationExemptDays)
})

test('a line that rests on a treaty lies within the days on which both states are party', () => {
  const byAct = new Map(treaties.map(one => [one.act.id, one]))
  const checked = new Set<string>()
  for (const figure of [regime.entry, regime.unregistered])
    for (const row of figure.rows as readonly FigureRow[]) {
      const treaty = byAct.get(row.says.act.id)
      // Where nothing was found no treaty is applied.
      if (treaty === undefined || row.value === undefined || row.says.at === 'before the agreement' || row.says.at.startsWith('vote') || row.says.at.startsWith('as listed'))
        continue
      checked.add(treaty.id)
      const ends = [row.from, row.to === undefined ? day(matrix.asOf) : row.to]
      for (const state of row.key as readonly string[])
        for (const on of ends) expect(['party', 'unseen'], `${treaty.id} ${state} ${iso(on)}`).toContain(standingOf(treaty, state, on))
    }
  expect(checked.size).toBeGreaterThan(12)
})

test('no pair has two regimes on one day', () => {
  for (const figure of Object.values(regime)) {
    const last = new Map<string, FigureRow>()
    for (const row of (figure.rows as readonly FigureRow[]).toSorted((a, b) => a.from - b.from)) {
      const before = last.get(row.key.join())
      if (before !== undefined) expect(before.to ?? Infinity, `${figure.id} ${row.key.join(' ')}`).toBeLessThan(row.from)
      last.set(row.key.join(), row)
    }
  }
  expect(new Set(registrationLines.map(line => line.to)).size).toBeGreaterThan(5)
})

// --- Kazakhstan: its own law answers ---------------------------------------------------------------------

describe('into Kazakhstan, by its own law', () => {
  const kazakhstan = readerOf(corpus(kazakhstanRules, kazakhstanOrders))
  /** Where the law that is encoded departs from the notes on regimes, and why. */
  const departures: { readonly [citizen: string]: string } = { TJK: 'thirty days on one entry: the stricter of two sources', UZB: 'thirty days on one entry' }
  const asked = (citizen: string, on: string) => {
    const person = kazakhstan.about({ ...givenOrdinary, citizenship: citizen, destination: 'KAZ', entered: day(on) }, day(on))
    return { entry: person.answer(mayEnter), last: person.answer(lastDay) }
  }

  test.each(pairs.filter(pair => pair.destination === 'KAZ').map(pair => [pair.citizen, pair] as const))('%s', (citizen, pair) => {
    for (const date of ['2023-02-01', '2025-06-01', '2026-11-23']) {
      const { entry, last } = asked(citizen, date)
      expect(entry, date).toMatchObject({ stands: 'settled', value: pair.visaFree ? 'visa-free' : date < '2026' ? 'visa' : 'e-visa-possible' })
      if (!pair.visaFree) continue
      const most = citizen in departures ? 30 : 90
      expect(last, `${citizen} ${date}`).toMatchObject({ stands: 'settled', value: addDays(day(date), most - 1) })
    }
  })
})

test('eleven states have a regime', () => expect([...regionStates].toSorted()).toEqual(words('ARM AZE BLR GEO KGZ MDA RUS TJK TKM UKR UZB')))
