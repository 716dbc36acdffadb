import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { screenFiles } from '../files/index.js'
import { assumed } from './assumed.js'
import { breakages } from './broken.js'
import { commonwealth, entries, nights, ofCommonwealth, overstayRate, purposesTold, workers } from './figures.js'
import { writePopulation, type Populated, type PopulationOptions } from './write.js'

let folder: string
let db: DuckDBConnection
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kosh-population-'))
  db = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rows = async (sql: string) => (await db.runAndReadAll(sql)).getRowsJson() as (string | number | null)[][]
const number = async (sql: string) => Number((await rows(sql))[0]?.[0])

async function population(
  name: string,
  options: Partial<PopulationOptions> = {},
  format = 'parquet',
): Promise<Populated & { readonly journeysFile: string; readonly peopleFile: string }> {
  const [journeysFile, peopleFile] = [join(folder, `${name}.journeys.${format}`), join(folder, `${name}.people.${format}`)]
  const made = await writePopulation({ journeys: journeysFile, people: peopleFile, seed: 7, most: { journeys: 20_000 }, until: '2026-06-30', lang: 'en', ...options })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return { ...made.population, journeysFile, peopleFile }
}
const digest = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

test('the same seed gives the same bytes, whatever the memory; another seed gives others', async () => {
  for (const format of ['parquet', 'csv']) {
    const most = { journeys: 300_000 }
    const one = await population(`one`, { most }, format)
    const small = await population('small', { most, memory: '60MB' }, format)
    const other = await population('other', { most, seed: 8 }, format)
    expect(await digest(small.journeysFile)).toBe(await digest(one.journeysFile))
    expect(await digest(small.peopleFile)).toBe(await digest(one.peopleFile))
    expect(await digest(other.journeysFile)).not.toBe(await digest(one.journeysFile))
  }
})

test('a population is the beginning of every larger one of its seed', async () => {
  const small = await population('few', { most: { people: 500 } }, 'csv')
  const large = await population('many', { most: { people: 2000 } }, 'csv')
  expect((await readFile(large.journeysFile, 'utf8')).startsWith(await readFile(small.journeysFile, 'utf8'))).toBe(true)
  expect((await readFile(large.peopleFile, 'utf8')).startsWith(await readFile(small.peopleFile, 'utf8'))).toBe(true)
  expect([small.people, large.people]).toEqual([500, 2000])
})

describe('four hundred thousand journeys of two years', () => {
  let made: Awaited<ReturnType<typeof population>>
  let count: number
  beforeAll(async () => {
    made = await population('whole', { most: { journeys: 400_000 } })
    await db.run(`CREATE VIEW people AS SELECT * FROM '${made.peopleFile}'`)
    await db.run(`CREATE VIEW journeys AS SELECT *, file_row_number AS n FROM read_parquet('${made.journeysFile}', file_row_number = true)`)
    await db.run('CREATE VIEW told AS SELECT * FROM journeys JOIN people USING (person)')
    await db.run('CREATE VIEW steps AS SELECT *, lag("left") OVER (PARTITION BY person ORDER BY n) AS before, lead(person) OVER (ORDER BY n) AS next FROM journeys')
    count = await number('SELECT count(*) FROM journeys')
  })
  const part = (condition: string, of = 'told', among = 'TRUE') => number(`SELECT avg((${condition})::INTEGER) FROM ${of} WHERE ${among}`)

  test('are as many as asked, of the people that the other file names', async () => {
    expect([count, made.journeys]).toEqual([400_000, 400_000])
    expect(await number('SELECT count(*) FROM told')).toBe(400_000)
    expect(await number('SELECT count(DISTINCT person) FROM journeys')).toBe(made.people)
    expect(await number('SELECT count(*) FROM people')).toBe(made.people)
  })

  test('stand in the order of persons and days, without overlap', async () => {
    expect(await number('SELECT count(*) FROM steps WHERE next < person')).toBe(0)
    expect(await number('SELECT count(*) FROM steps WHERE entered < before OR "left" < entered')).toBe(0)
    expect(await rows("SELECT min(entered) >= '2024-07-01', max(entered) <= '2026-06-30', max(\"left\") <= '2026-06-30' FROM journeys")).toEqual([[true, true, true]])
  })

  test('are running only where they are the last, and some are', async () => {
    expect(await number('SELECT count(*) FROM steps WHERE "left" IS NULL AND next = person')).toBe(0)
    expect(await number('SELECT count(*) FROM journeys WHERE "left" IS NULL')).toBe(made.running)
    expect(made.running).toBeGreaterThan(1000)
  })

  test('sometimes begin on the day on which the one before ended', async () => {
    const again = await number('SELECT count(*) FROM steps WHERE entered = before')
    expect(again / (count - made.running)).toBeCloseTo(assumed.reentry, 2)
  })

  test('come by citizenship as the border service counted', async () => {
    const states = commonwealth.map(state => `'${state}'`).join(', ')
    expect(Math.abs((await part(`citizenship IN (${states})`)) - ofCommonwealth.part)).toBeLessThan(0.01)
    const all = commonwealth.reduce((sum, state) => sum + (entries[state]?.count ?? 0), 0)
    for (const state of commonwealth)
      expect(Math.abs((await part(`citizenship = '${state}'`, 'told', `citizenship IN (${states})`)) - (entries[state]?.count ?? 0) / all), state).toBeLessThan(0.01)
    expect(await number('SELECT count(DISTINCT citizenship) FROM people')).toBe(Object.keys(entries).length + assumed.elsewhere.length)
  })

  test('are made for the purposes that guests told, and by workers of the states where workers are from', async () => {
    for (const purpose of ['tourism', 'private', 'business', 'work'] as const)
      expect(Math.abs((await part(`purpose = '${purpose}'`)) - purposesTold[purpose]), purpose).toBeLessThan(0.012)
    for (const state of ['UZB', 'RUS', 'TJK'])
      expect(Math.abs((await part(`citizenship = '${state}'`, 'told', "purpose = 'work'")) - (workers.part[state] ?? 0)), state).toBeLessThan(0.025)
  })

  test('last as long as guests of each citizenship stayed', async () => {
    const ordinary = `purpose = 'tourism' AND "left" > entered AND "left" - entered <= 60 AND entered < '2026-04-01'`
    for (const state of ['UZB', 'RUS', 'CHN']) {
      const mean = await number(`SELECT avg("left" - entered) FROM told WHERE citizenship = '${state}' AND ${ordinary}`)
      expect(Math.abs(mean / (nights[state]?.mean ?? 0) - 1), state).toBeLessThan(0.08)
    }
  })

  test('overstay at the rate that was found, and the law finds them again', async () => {
    const toKazakhstan = await number("SELECT count(*) FROM journeys WHERE state = 'KAZ'")
    expect(Math.abs(made.overstays / toKazakhstan / overstayRate - 1)).toBeLessThan(0.15)
    const out = join(folder, 'answers.parquet')
    const screened = await screenFiles({
      journeys: made.journeysFile,
      people: made.peopleFile,
      to: 'KAZ',
      topics: ['stay.lastDay'],
      out,
      on: '2026-06-30',
      assume: 'ordinary',
      without: [],
      facts: {},
      lang: 'en',
    })
    if (!screened.ok) throw new Error(JSON.stringify(screened.issues))
    expect([screened.summary.broken, screened.summary.answered]).toEqual([0, toKazakhstan])
    // Whoever needs a visa or has a contract told neither; for all others the law knows the last day without more.
    const [[asked, late] = []] = await rows(`SELECT count(*), count(*) FILTER (WHERE coalesce(a."left", DATE '2026-06-30') > "stay.lastDay")
      FROM '${out}' a JOIN people p USING (person) WHERE "stay.lastDay" >= entered AND purpose IN ('tourism', 'private', 'business', 'transit')`)
    expect(Number(asked)).toBeGreaterThan(300_000)
    expect(Math.abs(Number(late) / Number(asked) / overstayRate - 1)).toBeLessThan(0.15)
  })
})

describe('lines broken on purpose', () => {
  const codes = { day: 'day.format', person: 'row.person', backwards: 'stay.backwards', overlap: 'journey.overlap', state: 'country.unknown' }

  for (const format of ['csv', 'parquet'])
    test(`are as many as asked in ${format}, and screening finds each of them and no other`, async () => {
      const made = await population('broken', { most: { journeys: 30_000 }, broken: 0.02 }, format)
      const total = breakages.reduce((sum, kind) => sum + made.broken[kind], 0)
      expect(Math.abs(total / 30_000 - 0.02)).toBeLessThan(0.003)
      const [out, errors] = [join(folder, 'broken.out.csv'), join(folder, 'broken.errors.csv')]
      const job = { journeys: made.journeysFile, people: made.peopleFile, to: 'KAZ', topics: ['stay.lastDay'], out, errors, on: '2026-06-30' }
      const screened = await screenFiles({ ...job, assume: 'ordinary', without: [], facts: {}, lang: 'en' })
      if (!screened.ok) throw new Error(JSON.stringify(screened.issues))
      expect(screened.summary.broken).toBe(total)
      const found = Object.fromEntries(await rows(`SELECT code, count(*)::INTEGER FROM '${errors}' GROUP BY code`))
      for (const kind of breakages) expect(found[codes[kind]], kind).toBe(made.broken[kind])
      expect(made.broken.overlap).toBeGreaterThan(30)
    })

  test('leave all other lines as they are', async () => {
    const lines = async (name: string, broken: number) => (await readFile((await population(name, { most: { people: 300 }, broken }, 'csv')).journeysFile, 'utf8')).split('\n')
    const [whole, broken] = [await lines('mended', 0), await lines('torn', 0.1)]
    expect(broken.length).toBe(whole.length)
    const same = whole.filter((line, i) => line === broken[i]).length / whole.length
    expect(same).toBeGreaterThan(0.85)
    expect(same).toBeLessThan(0.95)
  })
})

describe('what cannot be is refused before anything is written', () => {
  const options = { journeys: 'journeys.csv', people: 'people.csv', seed: 1, most: { journeys: 10 }, until: '2026-06-30', lang: 'en' } as const
  for (const [name, wrong, code, field] of [
    ['no such day', { until: '2026-02-30' }, 'day.impossible', 'until'],
    ['the first day after the last', { since: '2026-07-01' }, 'day.bounds', 'since'],
    ['no size', { most: {} }, 'value.bounds', 'people'],
    ['half a journey', { most: { journeys: 0.5 } }, 'value.bounds', 'journeys'],
    ['a seed below zero', { seed: -1 }, 'value.bounds', 'seed'],
    ['more broken than all', { broken: 1.5 }, 'value.bounds', 'broken'],
    ['a format nobody knows', { journeys: 'journeys.xlsx' }, 'file.format', 'journeys'],
    ['a folder that is not there', { people: join('nowhere', 'people.csv'), journeys: join('nowhere', 'journeys.csv') }, 'file.unreadable', 'journeys'],
  ] as const)
    test(name, async () => {
      const made = await writePopulation({ ...options, ...wrong })
      expect(made.ok ? [] : made.issues.map(issue => [issue.code, issue.field])).toEqual([[code, field]])
    })

  test('stopped half-way, it leaves no file', async () => {
    const stop = new AbortController()
    const at = await mkdtemp(join(folder, 'stopped-'))
    const made = await writePopulation(
      { ...options, journeys: join(at, 'journeys.csv'), people: join(at, 'people.csv'), most: { journeys: 2_000_000 } },
      { signal: stop.signal, progress: ({ done }) => done > 100_000 && stop.abort() },
    )
    expect(made).toEqual({ ok: false, issues: [] })
    expect(await readdir(at)).toEqual([])
  })
})
