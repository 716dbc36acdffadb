import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { Grouper, ParquetFile, type Column, type ColumnType, type RowGroup } from './parquet.js'
import { RunFinder } from './runs.js'

const folder = mkdtempSync(join(tmpdir(), 'kosh-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Row = {
  readonly day: number | null
  readonly near: number | null
  readonly few: number | null
  readonly number: number | null
  readonly truth: boolean | null
  readonly word: string | null
  readonly person: number
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.option(fc.integer({ min: -40_000, max: 80_000 })),
  near: fc.option(fc.integer({ min: 20_000, max: 20_007 })),
  few: fc.option(fc.integer({ min: -3, max: 2 }), { freq: 3 }),
  number: fc.option(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })),
  truth: fc.option(fc.boolean()),
  word: fc.option(fc.constantFrom('', 'rule.1 rule.2', 'ереже', 'қандас', 'x'.repeat(300))),
  person: fc.integer({ min: -3, max: 3 }).map(n => n * 10_000_000_001),
})

function groupOf(grouper: Grouper, columns: readonly Column[], rows: number): RowGroup {
  grouper.begin(rows)
  for (const column of columns) grouper.put(column)
  return grouper.end()
}
const runsOf = (places: Int32Array | Uint8Array) => new RunFinder().runsOf(places)

function columnsOf(rows: readonly Row[]): readonly Column[] {
  const told = (of: (one: Row) => unknown) => runsOf(Int32Array.from(rows, one => Number(of(one) !== null)))
  const words = [...new Set(rows.map(one => one.word))]
  const persons: number[] = []
  const places = Int32Array.from(rows, ({ person }, i) => (i > 0 && rows[i - 1]?.person === person ? persons.length : persons.push(person)) - 1)
  return [
    { name: 'day', is: 'day', values: Int32Array.from(rows, one => one.day ?? 7), told: told(one => one.day) },
    { name: 'near', is: 'day', values: Int32Array.from(rows, one => one.near ?? 7), told: told(one => one.near) },
    { name: 'few', is: 'number', values: Float64Array.from(rows, one => one.few ?? 2 ** 50), told: told(one => one.few) },
    { name: 'number', is: 'number', values: Float64Array.from(rows, one => one.number ?? 7), told: told(one => one.number) },
    { name: 'truth', is: 'truth', values: Int32Array.from(rows, one => Number(one.truth ?? 1)), told: told(one => one.truth) },
    {
      name: 'word',
      is: 'listed',
      list: { of: 'text', values: ['never met', ...words.map(one => one ?? undefined)] },
      runs: runsOf(Int32Array.from(rows, one => 1 + words.indexOf(one.word))),
    },
    { name: 'person', is: 'in turn', list: { of: 'number', values: Float64Array.from(persons) }, runs: runsOf(places) },
  ]
}
const types: { readonly [name: string]: ColumnType } = { day: 'day', near: 'day', few: 'number', number: 'number', truth: 'truth', word: 'text', person: 'number' }
const millisecondsOfDay = 86_400_000

test('what is written is read again by two readers, whatever it is', async () => {
  const db = await (await DuckDBInstance.create()).connect()
  const grouper = new Grouper()
  let made = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row, { minLength: 1, maxLength: 300, size: 'max' }), { maxLength: 3 }), async groups => {
      const path = join(folder, `${++made}.parquet`)
      const file = await ParquetFile.create(
        path,
        Object.entries(types).map(([name, type]) => ({ name, type })),
      )
      for (const rows of groups) await file.append(groupOf(grouper, columnsOf(rows), rows.length))
      await file.finish()
      await file.close()
      const all = groups.flat()
      const read = await db.runAndReadAll(`SELECT "day" - DATE '1970-01-01', near - DATE '1970-01-01', few::DOUBLE, number::DOUBLE, truth, word, person::DOUBLE FROM '${path}'`)
      expect(read.getRows().map(([day, near, ...rest]) => [day, near].map(one => (one === null ? null : Number(one))).concat(rest as never[]))).toEqual(
        all.map(({ day, near, few, number, truth, word, person }) => [day, near, few, number, truth, word, person]),
      )
      const objects = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
      const plain = (value: unknown) => (value instanceof Date ? value.getTime() / millisecondsOfDay : typeof value === 'bigint' ? Number(value) : (value ?? null))
      expect(objects.map(one => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, plain(value)])))).toEqual(all.map(one => ({ ...one })))
    }),
    { numRuns: 60 },
  )
})

test('places of every width, in runs and one by one', async () => {
  const db = await (await DuckDBInstance.create()).connect()
  for (const [words, times] of [
    [1, 1],
    [2, 1],
    [3, 7],
    [200, 1],
    [200, 40],
    [70_000, 1],
    [300, 300],
  ] as const) {
    const rows = Math.min(70_001, words * times * 3 + 1)
    const list = Array.from({ length: words }, (_, n) => (n === 1 && words > 2 ? undefined : `w${n}`))
    const places = Int32Array.from({ length: rows }, (_, i) => ((Math.floor(i / times) * 7919) % words) - (i % 997 === 5 ? words + 1 : 0)).map(place => Math.max(place, -1))
    const path = join(folder, `${words}-${times}.parquet`)
    const file = await ParquetFile.create(path, [{ name: 'word', type: 'text' }])
    await file.append(groupOf(new Grouper(), [{ name: 'word', is: 'listed', list: { of: 'text', values: list }, runs: runsOf(places) }], rows))
    await file.finish()
    await file.close()
    const read = await db.runAndReadAll(`SELECT word FROM '${path}'`)
    expect(read.getRows().map(row => row[0])).toEqual([...places].map(place => (place < 0 ? null : (list[place] ?? null))))
  }
})

test('a column without any value, one that is the same of all, and one of many bits', async () => {
  const path = join(folder, 'edges.parquet')
  const rows = 70_001
  const file = await ParquetFile.create(path, [
    { name: 'none', type: 'text' },
    { name: 'same', type: 'text' },
    { name: 'many', type: 'text' },
    { name: 'line', type: 'number' },
  ])
  const many = Array.from({ length: rows }, (_, i) => `w${i}`)
  const columns: readonly Column[] = [
    { name: 'none', is: 'listed', list: { of: 'text', values: [undefined] }, runs: runsOf(new Uint8Array(rows)) },
    { name: 'same', is: 'listed', list: { of: 'text', values: ['a', 'b'] }, runs: runsOf(new Uint8Array(rows).fill(1)) },
    { name: 'many', is: 'listed', list: { of: 'text', values: many }, runs: runsOf(Int32Array.from(many, (_, i) => rows - 1 - i)) },
    { name: 'line', is: 'number', values: Float64Array.from(many, (_, i) => i + 1) },
  ]
  await file.append(groupOf(new Grouper(), columns, rows))
  await file.finish()
  await file.close()
  const db = await (await DuckDBInstance.create()).connect()
  const read = await db.runAndReadAll(
    `SELECT count(*)::INT, count(none)::INT, min(same), max(same), count(DISTINCT many)::INT, bool_and(many = 'w' || (${rows} - line)) FROM '${path}'`,
  )
  expect(read.getRows()).toEqual([[rows, 0, 'b', 'b', rows, true]])
})
