import { registry } from '@kosh/law'
import type { DuckDBConnection } from '@duckdb/node-api'
import { formatOf } from './formats.js'
import { selected } from './chunks.js'
import { parquetColumns, type Wanted } from './parquet-columns.js'
import { missing, noDay, type PeopleSource, type Source } from './source.js'
import { profileOf, type Profile, type Supposing } from '../journeys/profiles.js'
import { isWhole, name, reading, rowNumber, statesIn, text, typesOf, type Files } from './read.js'

/** Parquet whose columns are numbers and days already is read as it stands: when its journeys turn out to be in order, nothing need be staged. */

export type InOrder = { readonly source: Source; readonly profiles: readonly Profile[]; readonly states: readonly string[] }

/** How files are read as they stand; undefined where their columns do not allow it. Whether the rows do shows when they are read. */
export async function inOrder(files: Files, supposing: Supposing, db: DuckDBConnection): Promise<InOrder | undefined> {
  const { roles, peopleRoles, journeys, people } = files
  if ([journeys, ...(people === undefined ? [] : [people])].some(file => formatOf(file)?.is !== 'parquet')) return undefined
  const types = await typesOf(journeys, db)
  const peopleTypes = people === undefined ? types : await typesOf(people, db)
  const person = personIn(roles.person, types)
  const entered = dayIn(roles.entered, types)
  const left = roles.left === undefined ? same(missing) : dayIn(roles.left, types)
  if (person === undefined || entered === undefined || left === undefined) return undefined

  const own = await told(journeys, [...roles.facts], types, db)
  const ofPeople =
    people === undefined
      ? nothingTold
      : await told(
          people,
          [...(peopleRoles?.facts ?? [])].filter(([id]) => !roles.facts.has(id)),
          peopleTypes,
          db,
        )
  if (own === undefined || ofPeople === undefined) return undefined
  const counts = [...own.codes, ...ofPeople.codes].map(({ values }) => values.length + 1)
  const combinations = counts.reduce((product, count) => product * count, 1)
  if (combinations > mostCombinations || own.tuples.length * ofPeople.tuples.length > mostProfiles) return undefined

  const profiles: Profile[] = []
  const profileOfCode = new Int32Array(combinations).fill(-1)
  for (const one of own.tuples)
    for (const other of ofPeople.tuples) {
      const values = [...one, ...other]
      const all = [...own.codes, ...ofPeople.codes]
      const said = Object.fromEntries(all.flatMap(({ id }, n) => (values[n] === null || values[n]?.trim() === '' ? [] : [[id, values[n] as string]])))
      const profile = profileOf(said, supposing)
      const at = all.reduce((code, { values: list }, n) => code * (list.length + 1) + (values[n] === null ? 0 : list.indexOf(values[n] as string) + 1), 0)
      if (!('issue' in profile)) profileOfCode[at] = profiles.push(profile) - 1
    }

  const merged = people === undefined ? undefined : await peopleSource(people, peopleRoles?.person, ofPeople, peopleTypes, db)
  if (people !== undefined && merged === undefined) return undefined
  const state = roles.state === undefined ? undefined : await statesIn(reading(journeys), roles.state, db)
  const rows = await countOf(journeys, db)
  const columns = [person, entered, left, roles.state === undefined ? same(0) : placeIn(roles.state, state?.told ?? []), ...own.codes.map(placeOf), ...own.days]
  const source: Source = {
    rows,
    persons: 'number',
    chunks: await chunksOf(journeys, rows, columns, db),
    inTurn: true,
    codes: own.codes.map(({ values }) => values.length + 1),
    days: own.days.map(({ id }) => id),
    profileOf: profileOfCode,
    ...(state === undefined ? {} : { stateOf: Int32Array.from([-1, ...state.numbers]) }),
    ...(merged === undefined ? {} : { people: merged }),
    isBroken: false,
    on: files.on,
  }
  return { source, profiles, states: state?.codes ?? [] }
}
const mostCombinations = 1 << 22
const mostProfiles = 20_000

/** A column as it is wanted, and as DuckDB selects it where it has to. */
type Selected = { readonly wanted: Wanted; readonly select: string }
const same = (value: number): Selected => ({ wanted: { as: 'same', value }, select: `${value}::INTEGER` })

async function chunksOf(file: string, rows: number, columns: readonly Selected[], db: DuckDBConnection): Promise<Source['chunks']> {
  const own = await parquetColumns(
    file,
    columns.map(one => one.wanted),
  )
  if (own !== undefined) return own
  const select = `SELECT ${columns.map(one => one.select).join(', ')} FROM ${reading(file)}`
  return range => selected(rows, (from, upTo) => `${select} WHERE ${rowNumber} >= ${from} AND ${rowNumber} < ${upTo}`, db, range)
}

async function countOf(file: string, db: DuckDBConnection): Promise<number> {
  const counted = await db.runAndReadAll(`SELECT count(*) FROM ${reading(file)}`)
  return Number(counted.getRows()[0]?.[0] ?? 0)
}

async function peopleSource(
  file: string,
  column: string | undefined,
  { codes, days }: Told,
  types: ReadonlyMap<string, string>,
  db: DuckDBConnection,
): Promise<PeopleSource | undefined> {
  const person = personIn(column, types)
  if (person === undefined || column === undefined) return undefined
  const rows = await countOf(file, db)
  return {
    rows,
    chunks: await chunksOf(file, rows, [person, ...codes.map(placeOf), ...days], db),
    codes: codes.map(({ values }) => values.length + 1),
    days: days.map(({ id }) => id),
  }
}

/** The number of the person; no person is `NaN`, which is out of order. Whoever has no number of a person is known by the number of the line. */
function personIn(column: string | undefined, types: ReadonlyMap<string, string>): Selected | undefined {
  if (column === undefined) return { wanted: { as: 'line' }, select: `(${rowNumber} + 1)::DOUBLE` }
  return isWhole(types.get(column)) ? { wanted: { as: 'number', column }, select: `coalesce(${name(column)}::DOUBLE, 'NaN'::DOUBLE)` } : undefined
}
function dayIn(column: string | undefined, types: ReadonlyMap<string, string>): Selected | undefined {
  const type = column === undefined ? undefined : types.get(column)
  if (column === undefined || type === undefined || !/^(DATE|TIMESTAMP)/.test(type)) return undefined
  return { wanted: { as: 'day', column }, select: `coalesce(${type === 'DATE' ? name(column) : `CAST(${name(column)} AS DATE)`}, ${noDay})` }
}

/** The place of a value in a list, from 1; 0 for none. Where values are listed in the file, it is found once for each that is listed. */
const placeIn = (column: string, values: readonly string[]): Selected => ({
  wanted: { as: 'place', column, values },
  select: `coalesce(list_position([${values.map(text).join(', ')}]::VARCHAR[], CAST(${name(column)} AS VARCHAR)), 0)::INTEGER`,
})
const placeOf = ({ column, values }: Code): Selected => placeIn(column, values)

type Code = { readonly id: string; readonly column: string; readonly values: readonly string[] }
type Told = {
  readonly codes: readonly Code[]
  readonly days: readonly (Selected & { readonly id: string })[]
  /** Every set of values that is told together. */
  readonly tuples: readonly (readonly (string | null)[])[]
}
const nothingTold: Told = { codes: [], days: [], tuples: [[]] }

/** What the columns of facts tell. */
async function told(file: string, facts: readonly (readonly [id: string, column: string])[], types: ReadonlyMap<string, string>, db: DuckDBConnection): Promise<Told | undefined> {
  const days: (Selected & { readonly id: string })[] = []
  const shared: { id: string; column: string }[] = []
  for (const [id, column] of facts) {
    const kind = registry.facts.get(id)?.kind
    const type = types.get(column) ?? ''
    if (kind === 'day') {
      const value = dayIn(column, types)
      if (value === undefined) return undefined
      days.push({ id, ...value })
    } else if (kind === 'int') {
      if (!/^(TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT)$/.test(type)) return undefined
      days.push({ id, wanted: { as: 'int', column }, select: `coalesce(${name(column)}::INTEGER, ${missing})` })
    } else shared.push({ id, column })
  }
  if (shared.length === 0) return { ...nothingTold, days }
  const found = await db.runAndReadAll(
    `SELECT DISTINCT ${shared.map(({ column }) => `CAST(${name(column)} AS VARCHAR)`).join(', ')} FROM ${reading(file)} LIMIT ${mostProfiles + 1}`,
  )
  const tuples = found.getRows() as (string | null)[][]
  const codes = shared.map(({ id, column }, n) => ({ id, column, values: [...new Set(tuples.map(tuple => tuple[n]))].filter(value => typeof value === 'string') }))
  // An empty file tells nothing, and yet has columns.
  return { codes, days, tuples: tuples.length === 0 ? [shared.map(() => null)] : tuples }
}
