import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { drawFrom } from '@kosh/norms/behaviour'
import { afterAll, expect, test } from 'vitest'
import { pack, unpack } from './bits.js'
import type { Chunk } from './chunks.js'
import { Grouper, ParquetFile } from './parquet.js'
import { parquetColumns, type Wanted } from './parquet-columns.js'
import { RunFinder } from './runs.js'
import { missing, NotInOrder } from './source.js'

const folder = mkdtempSync(join(tmpdir(), 'kosh-columns-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const db = await (await DuckDBInstance.create()).connect()
let made = 0

type Row = { readonly person: number | null; readonly entered: number | null; readonly amount: number | null; readonly state: string | null }
const states = ['KAZ', 'KGZ', '', 'Қазақстан', 'x'.repeat(90)]

/** Rows of which some columns have few values, or long runs of one, and some have holes. */
function someRows(seed: number, length: number): readonly Row[] {
  const draw = drawFrom(seed)
  const [holes, spread, run] = [draw(3) * 4, [3, 900, 2 ** 31][draw(3)] as number, 1 + draw(40)]
  const orNot = <T>(value: T): T | null => (holes > 0 && draw(holes + 1) === 0 ? null : value)
  let [state, entered] = [0, 0]
  return Array.from({ length }, (_, i) => {
    if (i % run === 0) state = draw(states.length)
    entered = 19_000 + draw(spread) - (spread > 900 ? 2 ** 30 : 0)
    return {
      person: orNot((i - draw(2)) * (seed % 2 === 0 ? 1 : 2 ** 40) - 5),
      entered: orNot(entered),
      amount: orNot(draw(2 ** 31) - 2 ** 30),
      state: orNot(states[state] as string),
    }
  })
}

async function written(rows: readonly Row[], how: string): Promise<string> {
  const path = join(folder, `${++made}.parquet`)
  await db.run('CREATE OR REPLACE TABLE lines (person BIGINT, entered INTEGER, amount INTEGER, state VARCHAR)')
  const appender = await db.createAppender('lines')
  for (const { person, entered, amount, state } of rows) {
    if (person === null) appender.appendNull()
    else appender.appendBigInt(BigInt(person))
    for (const whole of [entered, amount])
      if (whole === null) appender.appendNull()
      else appender.appendInteger(whole)
    if (state === null) appender.appendNull()
    else appender.appendVarchar(state)
    appender.endRow()
  }
  appender.flushSync()
  appender.closeSync()
  await db.run(`COPY (SELECT person, (DATE '1970-01-01' + entered)::DATE AS entered, amount, state FROM lines) TO '${path}' (FORMAT parquet${how})`)
  return path
}

const wanted: readonly Wanted[] = [
  { as: 'number', column: 'person' },
  { as: 'day', column: 'entered' },
  { as: 'int', column: 'amount' },
  { as: 'place', column: 'state', values: states },
  { as: 'same', value: 7 },
  { as: 'line' },
]
const told = (rows: readonly Row[]) =>
  rows.map(({ person, entered, amount, state }, i) => [person ?? Number.NaN, entered ?? missing, amount ?? missing, state === null ? 0 : 1 + states.indexOf(state), 7, i + 1])

async function all(chunks: () => AsyncGenerator<Chunk>, of = wanted): Promise<readonly (readonly number[])[]> {
  const found: number[][] = []
  for await (const chunk of chunks())
    for (let i = 0; i < chunk.rows; i++) found.push(of.map(({ as }, at) => (as === 'number' || as === 'line' ? chunk.doubles(at) : chunk.whole(at))[i] as number))
  return found
}

const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: unknown }
for (const codec of ['snappy', 'gzip', 'uncompressed', ...(zstdDecompressSync === undefined ? [] : ['zstd'])])
  for (const version of ['V1', 'V2'])
    test(`what stands in files of ${codec}, ${version}, with holes and without, in lists and one by one`, async () => {
      let own = 0
      for (let seed = 1; seed <= 12; seed++) {
        const rows = someRows(seed, [0, 1, 31, 33, 2500, 9000][seed % 6] as number)
        // Without room for lists, values stand one by one or by their differences.
        const path = await written(rows, `, COMPRESSION ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048${seed % 4 === 3 ? ', DICTIONARY_SIZE_LIMIT 1' : ''}`)
        const read = await parquetColumns(path, wanted)
        // Texts by the differences of their lengths are.
        if (version === 'V1' && read === undefined) throw new Error('is left to DuckDB')
        if (read === undefined) continue
        own++
        expect(await all(read), `seed ${seed}`).toEqual(told(rows))
        // And once more, from the beginning.
        expect(await all(read)).toHaveLength(rows.length)
      }
      expect(own).toBeGreaterThan(6)
    })

test('pages of the second kind, as answers are written', async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const rows = someRows(seed, 2000)
    const path = join(folder, `${++made}.parquet`)
    const file = await ParquetFile.create(path, [
      { name: 'person', type: 'number' },
      { name: 'entered', type: 'day' },
      { name: 'state', type: 'text' },
    ])
    const grouper = new Grouper()
    const finder = () => new RunFinder()
    const hole = -1
    for (const part of [rows.slice(0, 1000), rows.slice(1000)]) {
      const column = (of: (row: Row) => number | null) => Float64Array.from(part, row => of(row) ?? 0)
      const has = (of: (row: Row) => unknown) => finder().runsOf(Uint8Array.from(part, row => Number(of(row) !== null)))
      grouper.begin(1000)
      grouper.put({ name: 'person', is: 'number', values: column(row => row.person), told: has(row => row.person) })
      grouper.put({ name: 'entered', is: 'day', values: Int32Array.from(column(row => row.entered)), told: has(row => row.entered) })
      const places = Int32Array.from(part, ({ state }) => (state === null ? hole : states.indexOf(state)))
      grouper.put({ name: 'state', is: 'listed', list: { of: 'text', values: states }, runs: finder().runsOf(places) })
      await file.append(grouper.end())
    }
    await file.finish()
    await file.close()
    const some = wanted.filter(one => !('column' in one) || one.column !== 'amount')
    const read = await parquetColumns(path, some)
    if (read === undefined) throw new Error('is left to DuckDB')
    const found = await all(read, some)
    expect(found).toEqual(told(rows).map(([person, entered, , state, same, line]) => [person, entered, state, same, line]))
  }
})

test('what is not known here is left to DuckDB', async () => {
  const rows = someRows(2, 100)
  const leftOut = async (path: string, one: Wanted) => expect(await parquetColumns(path, [one])).toBeUndefined()
  const path = await written(rows, '')
  expect(await parquetColumns(path, wanted)).toBeDefined()
  for (const one of [
    { as: 'day', column: 'amount' },
    { as: 'int', column: 'person' },
    { as: 'int', column: 'entered' },
    { as: 'number', column: 'state' },
    { as: 'place', column: 'amount', values: [] },
    { as: 'number', column: 'nobody' },
  ] as const)
    await leftOut(path, one)
  if (zstdDecompressSync === undefined) await leftOut(await written(rows, ', COMPRESSION zstd'), { as: 'number', column: 'person' })
  const other = join(folder, 'other.parquet')
  await db.run(`COPY (SELECT 1::UBIGINT AS person, 1.5::DECIMAL(9, 2) AS amount, TIMESTAMP '2024-01-01' AS entered, {a: 1} AS nested, TRUE AS truth FROM range(3)) TO '${other}'`)
  for (const [as, column] of [
    ['number', 'person'],
    ['int', 'amount'],
    ['day', 'entered'],
  ] as const)
    await leftOut(other, { as, column })
  await leftOut(other, { as: 'place', column: 'truth', values: [] })
  await leftOut(join(folder, 'none.parquet'), { as: 'line' })
})

test('a value that was not listed, and a file that ends too soon, are left to DuckDB', async () => {
  const path = await written(someRows(4, 5000), '')
  const few = await parquetColumns(path, [{ as: 'place', column: 'state', values: states.slice(0, 2) }])
  await expect(few?.().next()).rejects.toThrow(NotInOrder)
  const whole = await parquetColumns(path, wanted)
  truncateSync(path, Math.floor(statSync(path).size / 2))
  await expect(
    (async () => {
      for await (const chunk of whole?.() ?? []) expect(chunk.rows).toBeGreaterThan(0)
    })(),
  ).rejects.toThrow(NotInOrder)
})

test('numbers of every width are packed and unpacked', () => {
  const draw = drawFrom(9)
  for (let width = 1; width <= 31; width++)
    for (const count of [0, 1, 8, 31, 32, 33, 100]) {
      const least = draw(1000) - 500
      const values = Int32Array.from({ length: count }, () => draw(2 ** width) + least)
      const words = new Uint32Array(count + 1)
      const size = pack(values, count, width, least, words)
      expect(size).toBe(Math.ceil((count * width) / 8))
      const bytes = new Uint8Array(size + 3)
      bytes.set(new Uint8Array(words.buffer, 0, size), 3)
      const out = new Int32Array(count + 2)
      unpack(new DataView(bytes.buffer), 3, count, width, out, 1)
      expect([...out]).toEqual([0, ...Array.from(values, value => value - least), 0])
    }
})

test('places in a list are looked up as they are unpacked; one beyond it is no value', () => {
  const draw = drawFrom(10)
  for (let width = 1; width <= 17; width++)
    for (const count of [1, 31, 32, 33, 100])
      for (const Numbers of [Int32Array, Float64Array]) {
        const list = new Numbers(Array.from({ length: 2 ** (width - 1) + 1 }, (_, n) => 7 * n - 3))
        const places = Int32Array.from({ length: count }, () => draw(list.length))
        const found = (): Int32Array | Float64Array => {
          const words = new Uint32Array(count + 1)
          const size = pack(places, count, width, 0, words)
          const out = new Numbers(count)
          unpack<Int32Array | Float64Array>(new DataView(words.buffer, 0, size), 0, count, width, out, 0, list)
          return out
        }
        expect([...found()]).toEqual(Array.from(places, place => list[place]))
        if (list.length === 2 ** width) continue
        places[draw(count)] = list.length
        expect(found).toThrow(RangeError)
      }
})
