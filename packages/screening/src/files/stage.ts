import { registry } from '@kosh/law'
import type { DuckDBConnection } from '@duckdb/node-api'
import { formatOf } from './formats.js'
import { selected } from './chunks.js'
import { lineIn, missing, type Source } from './source.js'
import { profileOf, type Profile, type Supposing } from '../journeys/profiles.js'
import { isWhole, name, reading, rowNumber, statesIn, text, typesOf, type Files } from './read.js'

/** Reads files into a table of journeys made of whole numbers, with what is wrong of each, in the order of persons and days. */

export type Staged = {
  /** Lines in the file, and those that cannot be read. */
  readonly lines: number
  readonly broken: number
  readonly profiles: readonly Profile[]
  readonly states: readonly string[]
  readonly source: Source
}

export async function stage(files: Files, supposing: Supposing, db: DuckDBConnection): Promise<Staged> {
  const { roles, peopleRoles } = files
  const facts = [...roles.facts].map(([id, column]) => ({ id, from: 'j' as const, column }))
  const ofPeople = [...(peopleRoles?.facts ?? [])].filter(([id]) => !roles.facts.has(id)).map(([id, column]) => ({ id, from: 'p' as const, column }))
  const told = [...facts, ...ofPeople]
  const kindOf = (id: string) => registry.facts.get(id)?.kind
  const days = told.filter(({ id }) => kindOf(id) === 'day' || kindOf(id) === 'int')
  const shared = told.filter(({ id }) => !days.some(one => one.id === id))
  const types = { j: await typesOf(files.journeys, db), p: files.people === undefined ? new Map<string, string>() : await typesOf(files.people, db) }

  // Parquet is read again as often as it is wanted; of text each line is read once.
  const isParquet = formatOf(files.journeys)?.is === 'parquet'
  const line = isParquet ? `${rowNumber} + 1` : 'row_number() OVER ()'
  await db.run(
    `CREATE ${isParquet ? 'VIEW' : 'TABLE'} journeys AS SELECT ${[
      `${line} AS "row"`,
      roles.person === undefined ? `${line} AS person` : `${name(roles.person)} AS person`,
      ...(['entered', 'left', 'state'] as const).map(part => `${roles[part] === undefined ? 'NULL::VARCHAR' : name(roles[part])} AS ${name(part)}`),
      ...facts.map(({ column }, i) => `${name(column)} AS j${i}`),
    ].join(', ')} FROM ${reading(files.journeys)}`,
  )
  const rejected = await hasRejects(db)
  if (files.people !== undefined)
    await db.run(
      `CREATE TABLE people AS SELECT DISTINCT ON (person) ${name(peopleRoles?.person ?? 'person')} AS person, ${ofPeople
        .map(({ column }, i) => `${name(column)} AS p${i}`)
        .concat('TRUE AS known')
        .join(', ')} FROM ${reading(files.people)} WHERE person IS NOT NULL`,
    )
  const columnOf = (one: { readonly id: string; readonly from: string }) =>
    one.from === 'j' ? `j.j${facts.findIndex(other => other.id === one.id)}` : `p.p${ofPeople.findIndex(other => other.id === one.id)}`
  const areWhole = isWhole(typeIn(types.j, roles.person)) && isWhole(typeIn(types.p, peopleRoles?.person))
  const people = files.people === undefined ? '' : `LEFT JOIN people p ON ${areWhole ? 'p.person = j.person' : 'CAST(p.person AS VARCHAR) = CAST(j.person AS VARCHAR)'}`

  const profiles = await profilesOf(
    shared.map(one => ({ id: one.id, column: columnOf(one) })),
    people,
    supposing,
    db,
  )
  const read = (column: string, type: string | undefined) => dayNumber(column, type, files.dates)
  const same = shared.map((one, i) => `CAST(${columnOf(one)} AS VARCHAR) IS NOT DISTINCT FROM f.t${i}`)
  const [entered, left] = [read('j.entered', typeIn(types.j, roles.entered)), roles.left === undefined ? 'NULL::INTEGER' : read('j."left"', typeIn(types.j, roles.left))]
  const ofDays = days.map((one, i) => ({
    ...one,
    at: `d${i}`,
    value: kindOf(one.id) === 'day' ? read(columnOf(one), types[one.from].get(one.column)) : `try_cast(${columnOf(one)} AS INTEGER)`,
  }))
  const isTold = (column: string) => `(${column} IS NOT NULL AND trim(CAST(${column} AS VARCHAR)) <> '')`
  const troubles = [
    `WHEN j.person IS NULL THEN 'row.person'`,
    ...(files.people === undefined ? [] : [`WHEN p.known IS NULL THEN 'journey.unknown'`]),
    `WHEN NOT ${isTold('j.entered')} THEN 'row.entered'`,
    `WHEN ${entered} IS NULL THEN 'day.format:entered'`,
    `WHEN ${isTold('j."left"')} AND ${left} IS NULL THEN 'day.format:left'`,
    `WHEN ${left} < ${entered} THEN 'stay.backwards:left'`,
    `WHEN ${left} IS NULL AND ${entered} > ${files.on} THEN 'entered.future:entered'`,
    ...ofDays.map(({ id, value, column: _column, from, at: _at }) => {
      const column = columnOf({ id, from })
      return `WHEN ${isTold(column)} AND ${value} IS NULL THEN '${kindOf(id) === 'day' ? 'day.format' : 'value.kind'}:${id}'`
    }),
    `WHEN f.trouble THEN 'profile'`,
    ...(roles.state === undefined ? [] : [`WHEN s.number IS NULL THEN 'country.unknown:state'`]),
  ]
  const states = await statesOf(roles.state !== undefined, db)
  await db.run(`CREATE TABLE staged AS SELECT j."row", j.person, ${entered} AS entered, ${left} AS "left", ${roles.state === undefined ? '0' : 's.number'}::INTEGER AS state, f.number AS profile
    ${ofDays.map(({ at, value }) => `, ${value} AS ${at}`).join('')}, CASE ${troubles.join(' ')} END AS trouble
    FROM journeys j ${people} LEFT JOIN profiles f ON ${same.length === 0 ? 'TRUE' : same.join(' AND ')} ${roles.state === undefined ? '' : 'LEFT JOIN states s ON s.told IS NOT DISTINCT FROM j.state'} ORDER BY j.person, ${entered}, coalesce(${left}, ${files.on}), j."row"`)
  // In order of persons and days, journeys overlap only where some two in a row do.
  const [overlapping] = (
    await db.runAndReadAll(
      `SELECT count(*) FROM (SELECT person, entered, lag(person) OVER () AS of, lag(coalesce("left", ${files.on})) OVER () AS before FROM staged WHERE trouble IS NULL) WHERE person = of AND entered < before`,
    )
  ).getRows()
  if (Number(overlapping?.[0] ?? 0) > 0)
    await db.run(`UPDATE staged SET trouble = 'journey.overlap:entered' WHERE "row" IN (
    SELECT "row" FROM (SELECT "row", entered, max(coalesce("left", ${files.on})) OVER (PARTITION BY person ORDER BY entered, coalesce("left", ${files.on}), "row" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM staged WHERE trouble IS NULL) WHERE entered < before)`)
  const [counted] = (await db.runAndReadAll('SELECT count(*), count(trouble) FROM staged')).getRows()
  const [rows, broken] = [Number(counted?.[0] ?? 0), Number(counted?.[1] ?? 0)]
  if (broken > 0) {
    await db.run('ALTER TABLE staged ADD COLUMN unfinished INTEGER DEFAULT 0')
    await db.run(`UPDATE staged SET unfinished = 1 FROM (SELECT person, min(coalesce(entered, -2000000000)) AS since FROM staged WHERE trouble IS NOT NULL AND person IS NOT NULL GROUP BY person) b
      WHERE b.person = staged.person AND staged.entered >= b.since`)
  }
  const persons = await personsIn(db)
  const select = selectOf(
    lineIn('"row"', rows + rejected),
    persons,
    ofDays.map(({ at }) => at),
    broken > 0,
  )
  const source: Source = {
    rows,
    persons,
    chunks: range => selected(rows, (from, upTo) => `${select} WHERE rowid >= ${from} AND rowid < ${upTo} AND trouble IS NULL`, db, range),
    inTurn: false,
    codes: [profiles.length],
    days: days.map(({ id }) => id),
    isBroken: broken > 0,
    on: files.on,
  }
  return { lines: rows + rejected, broken: broken + rejected, profiles, states, source }
}

/** Whole numbers that a double holds exactly are kept as numbers, all else as text. */
async function personsIn(db: DuckDBConnection): Promise<Source['persons']> {
  const type = (await db.runAndReadAll('SELECT typeof(person), max(person), min(person) FROM staged GROUP BY ALL')).getRows()
  const [[of, most, least] = []] = type
  return type.length === 0 || (isWhole(String(of)) && [most, least].every(one => one === null || Math.abs(Number(one)) <= Number.MAX_SAFE_INTEGER)) ? 'number' : 'text'
}

function selectOf(line: string, persons: Source['persons'], days: readonly string[], isBroken: boolean): string {
  // Text only where another person begins: most of it would be read for nothing.
  const person = persons === 'number' ? 'person::DOUBLE' : `CASE WHEN person IS NOT DISTINCT FROM lag(person) OVER () THEN NULL ELSE CAST(person AS VARCHAR) END`
  const columns = [
    person,
    'entered',
    `coalesce("left", ${missing})`,
    'state',
    'profile',
    ...days.map(at => `coalesce(${at}, ${missing})`),
    ...(isBroken ? ['unfinished'] : []),
    line,
  ]
  return `SELECT ${columns.join(', ')} FROM staged`
}

const typeIn = (types: ReadonlyMap<string, string>, column: string | undefined): string | undefined => (column === undefined ? undefined : types.get(column))

/** Days since 1970-01-01 of a column of days, or of text in one of the ways in which days are written. */
function dayNumber(column: string, type: string | undefined, dates: Files['dates']): string {
  if (type !== undefined && /^(DATE|TIMESTAMP)/.test(type)) return `datediff('day', DATE '1970-01-01', CAST(${column} AS DATE))::INTEGER`
  const ways = ['%Y-%m-%d', '%d.%m.%Y', '%Y%m%d', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%d %H:%M:%S', ...(dates === 'DMY' ? ['%d/%m/%Y'] : dates === 'MDY' ? ['%m/%d/%Y'] : [])]
  const parsed = `CAST(try_strptime(trim(CAST(${column} AS VARCHAR)), [${ways.map(text).join(', ')}]) AS DATE)`
  return `(CASE WHEN ${parsed} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' THEN datediff('day', DATE '1970-01-01', ${parsed})::INTEGER END)`
}

async function hasRejects(db: DuckDBConnection): Promise<number> {
  const found = await db.runAndReadAll("SELECT count(*) FROM information_schema.tables WHERE table_name = 'reject_errors'")
  if (Number(found.getRows()[0]?.[0] ?? 0) === 0) return 0
  const rows = await db.runAndReadAll('SELECT count(DISTINCT line) FROM reject_errors')
  return Number(rows.getRows()[0]?.[0] ?? 0)
}

/** Every different set of what is told beside days, read by the desk. */
async function profilesOf(
  shared: readonly { readonly id: string; readonly column: string }[],
  people: string,
  supposing: Supposing,
  db: DuckDBConnection,
): Promise<readonly Profile[]> {
  if (shared.length === 0) {
    const profile = profileOf({}, supposing)
    await db.run(`CREATE TABLE profiles AS SELECT 0 AS number, ${'issue' in profile} AS trouble`)
    return [profile]
  }
  const columns = shared.map(({ column }, i) => `CAST(${column} AS VARCHAR) AS t${i}`)
  await db.run(`CREATE TABLE tuples AS SELECT row_number() OVER () - 1 AS number, * FROM (SELECT DISTINCT ${columns.join(', ')} FROM journeys j ${people})`)
  const tuples = await db.runAndReadAll('SELECT * FROM tuples ORDER BY number')
  const profiles = tuples.getRows().map(([, ...values]) => {
    const told: { [id: string]: string } = {}
    values.forEach((value, i) => {
      if (value !== null && String(value).trim() !== '') told[shared[i]?.id ?? ''] = String(value)
    })
    return profileOf(told, supposing)
  })
  const bad = profiles.flatMap((profile, number) => ('issue' in profile ? [number] : []))
  await db.run(
    `CREATE TABLE profiles AS SELECT number::INTEGER AS number, ${shared.map((_, i) => `t${i}`).join(', ')}, number IN (${bad.length === 0 ? '-1' : bad.join(', ')}) AS trouble FROM tuples`,
  )
  return profiles
}

/** The states told, by their numbers. */
async function statesOf(isTold: boolean, db: DuckDBConnection): Promise<readonly string[]> {
  if (!isTold) return []
  const { told, codes, numbers } = await statesIn('journeys', 'state', db)
  const rows = told.flatMap((one, n) => ((numbers[n] ?? -1) < 0 ? [] : [`(${text(one)}, ${numbers[n]})`]))
  await db.run('CREATE TABLE states (told VARCHAR, number INTEGER)')
  if (rows.length > 0) await db.run(`INSERT INTO states VALUES ${rows.join(', ')}`)
  return codes
}
