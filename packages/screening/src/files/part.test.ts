import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { hole } from '../columns/sheet.js'
import { rolesOf } from '../journeys/roles.js'
import { inOrder } from './in-order.js'
import { partsOf } from './part.js'
import type { Part } from './room.js'
import { NotInOrder } from './source.js'
import type { Files } from './read.js'

const folder = mkdtempSync(join(tmpdir(), 'kosh-part-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [journeys, people] = [join(folder, 'journeys.parquet'), join(folder, 'people.parquet')]
const db = await (await DuckDBInstance.create()).connect()

type Line = readonly [person: number | null, entered: string | null, left: string | null, state: string | null]
const cell = (value: number | string | null) => (value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`)
/** Files with days are read as they stand here, with times of day by DuckDB. */
type DayType = 'DATE' | 'TIMESTAMP'
async function write(lines: readonly Line[], persons: readonly (readonly [person: number, citizenship: string | null, born: string | null])[], type: DayType): Promise<void> {
  const values = (rows: readonly (readonly (number | string | null)[])[]) => rows.map(row => `(${row.map(cell).join(', ')})`).join(', ')
  await db.run(
    `COPY (SELECT person::BIGINT AS person, entered::${type} AS entered, "left"::${type} AS "left", state FROM (VALUES ${values(lines)}) v(person, entered, "left", state)) TO '${journeys}'`,
  )
  await db.run(`COPY (SELECT person::BIGINT AS person, citizenship, born::${type} AS born FROM (VALUES ${values(persons)}) v(person, citizenship, born)) TO '${people}'`)
}
async function read(sizes: { readonly range: number; readonly part: number }): Promise<{ readonly parts: readonly Part[]; readonly cells: readonly string[] }> {
  const roles = rolesOf(['person', 'entered', 'left', 'state'], {}, 'en').roles
  const peopleRoles = rolesOf(['person', 'citizenship', 'born'], {}, 'en').roles
  const files: Files = { journeys, people, roles, peopleRoles, on: 20_400 }
  const found = await inOrder(files, { to: 'KAZ', assume: 'ordinary', without: [], facts: {}, lang: 'en' }, db)
  if (found === undefined) throw new Error('cannot be read as it stands')
  const parts: Part[] = []
  for await (const part of partsOf(found.source, sizes)) parts.push(part)
  const cells = parts.flatMap(({ journeys: { length, entered, left, state, profile, days, follows }, lines, persons }) => {
    let person = -1
    return Array.from({ length }, (_, i) => {
      if (follows[i] === 0) person++
      const of = found.profiles[profile[i] as number]
      const told = of !== undefined && 'given' in of ? (of.given['citizenship'] ?? null) : null
      const [out, born] = [left[i], days.get('born')?.[i]].map(day => (day === hole ? null : day))
      return [persons.values[person], lines[i], entered[i], out, found.states[state[i] as number], told, born].join()
    })
  })
  return { parts, cells }
}
const dayOf = (text: string) => Math.round(Date.parse(text) / 86_400_000)

/** Ninety persons with one to seven journeys, some in another state, some still going on; one with so many that they fill more than a part. */
const lines: Line[] = []
const persons: [number, string | null, string | null][] = []
for (let person = 1, day = dayOf('2023-01-01'); person <= 90; person++) {
  persons.push([person * 3_000_000_000, ['DEU', 'UZB', 'IND', null][person % 4] as string | null, person % 5 === 0 ? null : '1990-01-01'])
  if (person % 9 === 0) continue
  const count = person === 40 ? 150 : 1 + (person % 7)
  for (let n = 0, from = day; n < count; n++) {
    const to = from + (n % 3)
    const text = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10)
    lines.push([person * 3_000_000_000, text(from), n === count - 1 && person % 6 === 0 ? null : text(to), person % 4 === 1 ? 'Kyrgyzstan' : 'KAZ'])
    from = to + (n % 2)
  }
}
const expected = lines.map(([person, entered, left, state], i) => {
  const [, citizenship, born] = persons.find(([of]) => of === person) as [number, string | null, string | null]
  return [person, i + 1, dayOf(entered as string), left === null ? null : dayOf(left), state === 'KAZ' ? 'KAZ' : 'KGZ', citizenship, born === null ? null : dayOf(born)].join()
})

test.each([
  [7, 5, 'DATE'],
  [7, 5, 'TIMESTAMP'],
  [1, 1, 'DATE'],
  [1, 1, 'TIMESTAMP'],
  [64, 100, 'TIMESTAMP'],
  [1000, 1000, 'DATE'],
] as const)('ranges of %i rows and parts of %i hold every journey once, in order, no person divided: %s', async (range, part, type) => {
  await write(lines, persons, type)
  const { parts, cells } = await read({ range, part })
  expect(cells).toEqual(expected)
  for (const one of parts) expect(one.journeys.follows[0]).toBe(0)
  for (const one of parts.slice(0, -1)) expect(one.journeys.length).toBeGreaterThanOrEqual(part)
})

test.each<[string, (all: Line[]) => void, ((all: typeof persons) => void)?]>([
  ['a person met again', all => void all.push(all[0] as Line)],
  ['days not in order', all => void ([all[3], all[4]] = [all[4] as Line, all[3] as Line])],
  ['an overlap', all => void all.splice(1, 0, [...(all[0] as Line)] as unknown as Line)],
  ['an exit before the entry', all => void (all[2] = [all[2]?.[0] ?? 0, '2023-05-05', '2023-05-04', 'KAZ'])],
  ['no day of entry', all => void (all[2] = [all[2]?.[0] ?? 0, null, null, 'KAZ'])],
  ['no person', all => void (all[2] = [null, '2023-05-05', null, 'KAZ'])],
  ['a state that is none', all => void (all[2] = [all[2]?.[0] ?? 0, all[2]?.[1] ?? '', null, 'Atlantis'])],
  ['a journey yet to come', all => void (all[all.length - 1] = [all.at(-1)?.[0] ?? 0, '2027-01-01', null, 'KAZ'])],
  ['a person nobody told of', all => void all.push([10 ** 15, '2023-01-01', null, 'KAZ'])],
  ['people not in order', () => undefined, all => void all.splice(0, all.length, ...all.toReversed())],
  ['a person told of twice', () => undefined, all => void all.splice(1, 0, all[0] as (typeof persons)[number])],
  ['a citizenship that is none', () => undefined, all => void (all[0] = [all[0]?.[0] ?? 0, 'Atlantis', null])],
])('%s: the rows must be staged', async (_name, change, changePeople = () => undefined) => {
  // A last day of the first journeys that leaves no doubt about overlaps.
  const [all, of] = [lines.map(line => [...line] as unknown as Line), persons.map(one => [...one] as (typeof persons)[number])]
  all[0] = [all[0]?.[0] ?? 0, '2023-01-01', '2023-01-09', 'KAZ']
  all[1] = [all[1]?.[0] ?? 0, '2023-01-09', '2023-01-10', 'KAZ']
  change(all)
  changePeople(of)
  for (const type of ['DATE', 'TIMESTAMP'] as const) {
    await write(all, of, type)
    await expect(read({ range: 16, part: 8 })).rejects.toThrow(NotInOrder)
  }
})
