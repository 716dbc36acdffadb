import { rename, rm } from 'node:fs/promises'
import { dayTold, findings, issueOf, report, type Issue, type Lang } from '@kosh/desk'
import { iso } from '@kosh/norms'
import { DuckDBInstance, DuckDBTableFunction, INTEGER, UTINYINT, USMALLINT, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api'
import { formatOf, partOf, written } from '../files/formats.js'
import { text } from '../files/read.js'
import { badDays, badState, breakages, type Breakage } from './broken.js'
import { Chance } from './chance.js'
import { sorts } from './mix.js'
import { documentsOfPersons, running, statesOfJourneys, Walk } from './walk.js'

/** Writes a population and its journeys, as screening reads them. */

export type PopulationOptions = {
  /** The files to write; the format goes by the name (`.csv`, `.csv.gz`, `.csv.zst`, `.parquet`). */
  readonly people: string
  readonly journeys: string
  /** A whole number from 0 to 2^53 - 1. The same seed, size and days give the same bytes. */
  readonly seed: number
  /** Whichever is reached first ends the population; journeys of the last person may be cut off. From 1 to 2 000 000 000. */
  readonly most: { readonly people?: number; readonly journeys?: number }
  /** The last day that is told of, `YYYY-MM-DD`. Journeys that go on have no day of leaving. */
  readonly until: string
  /** The first day of entry; two years (730 days) before the last when left out. */
  readonly since?: string
  /** The part of the lines of journeys to be broken on purpose, from 0 to 1. With it the days of a Parquet file are text, which alone can hold a bad day. */
  readonly broken?: number
  /** What DuckDB may hold in memory, such as `300MB`. */
  readonly memory?: string
  readonly lang: Lang
}
export type Populated = {
  readonly people: number
  readonly journeys: number
  readonly running: number
  /** Journeys to Kazakhstan that lasted, or have lasted by the last day, longer than the law lets. Broken lines are counted as they were before. */
  readonly overstays: number
  readonly broken: { readonly [B in Breakage]: number }
}
export type Population = { readonly ok: true; readonly population: Populated } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Writes both files, under temporary names until they are whole. Throws nothing that the options cause; a signal leaves no file and no issue. */
export async function writePopulation(options: PopulationOptions, told: Told = {}): Promise<Population> {
  const { lang, seed, most, broken = 0 } = options
  const found = findings(lang)
  const until = dayTold(options.until, 'until', found)
  const since = options.since === undefined ? (until ?? 0) - 729 : dayTold(options.since, 'since', found)
  const within = (value: number, field: string, least: number, greatest: number, isWhole: boolean) => {
    if (!(value >= least && value <= greatest && (!isWhole || Number.isInteger(value)))) report(found, 'value.bounds', field, { given: value, least, most: greatest })
  }
  within(seed, 'seed', 0, Number.MAX_SAFE_INTEGER, true)
  within(broken, 'broken', 0, 1, false)
  if (most.people !== undefined || most.journeys === undefined) within(most.people ?? 0, 'people', 1, mostOfAll, true)
  if (most.journeys !== undefined) within(most.journeys, 'journeys', 1, mostOfAll, true)
  if (until !== undefined && since !== undefined && since > until) report(found, 'day.bounds', 'since', { given: iso(since as never), least: '1900-01-01', most: iso(until) })
  const issues = [...found.issues]
  for (const [field, path] of [
    ['people', options.people],
    ['journeys', options.journeys],
  ] as const)
    if (formatOf(path) === undefined) issues.push(issueOf(lang, 'file.format', field, { given: path }))
  if (issues.length > 0 || until === undefined || since === undefined) return { ok: false, issues }

  const instance = await DuckDBInstance.create(':memory:', { memory_limit: options.memory ?? '600MB', preserve_insertion_order: 'true' })
  const db = await instance.connect()
  const [people, journeys] = [partOf(options.people), partOf(options.journeys)]
  let writing = options.journeys
  try {
    const walk = new Walk(seed, since, until)
    const counts = await writeJourneys(journeys, walk, { most, broken }, db, told)
    writing = options.people
    await writePeople(people, walk, counts.people, db, told.signal)
    await rename(journeys, options.journeys)
    await rename(people, options.people)
    return { ok: true, population: counts }
  } catch (cause) {
    await Promise.all([people, journeys].map(file => rm(file, { force: true })))
    if (told.signal?.aborted === true) return { ok: false, issues: [] }
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    return { ok: false, issues: [issueOf(lang, 'file.unreadable', writing === options.people ? 'people' : 'journeys', { given: writing, why })] }
  } finally {
    db.closeSync()
    instance.closeSync()
  }
}

const mostOfAll = 2_000_000_000
/** Ids of persons have ten digits, so that they stand in the same order as text and as numbers. */
const firstPerson = 1_000_000_001

async function writeJourneys(
  file: string,
  walk: Walk,
  { most, broken }: { readonly most: PopulationOptions['most']; readonly broken: number },
  db: DuckDBConnection,
  { progress, signal }: Told,
): Promise<Populated> {
  const counts = { people: 0, journeys: 0, running: 0, overstays: 0, broken: { day: 0, person: 0, backwards: 0, overlap: 0, state: 0 } }
  const mostPeople = most.people ?? mostOfAll
  const mostJourneys = most.journeys ?? Infinity
  const chance = new Chance()
  let at = 0
  /** The last day of the journey before, of the same person and whole; 0 where the next cannot overlap it. */
  let before = 0
  const fill = (length: number, { person, entered, left, state, breakage }: Columns<'person' | 'entered' | 'left' | 'state' | 'breakage'>): number => {
    let row = 0
    for (; row < length && counts.journeys < mostJourneys; row++, at++) {
      if (at === walk.length) {
        if (counts.people === mostPeople) break
        walk.walk(counts.people)
        if (broken > 0) chance.start(walk.seed, ofBreakages + counts.people)
        counts.people++
        at = 0
        before = 0
      }
      const from = walk.entered[at] as number
      const to = walk.left[at] as number
      person[row] = counts.people - 1
      entered[row] = from
      left[row] = to
      state[row] = walk.state[at] as number
      breakage[row] = 0
      counts.journeys++
      counts.overstays += walk.late[at] as number
      if (to === running) counts.running++
      if (broken > 0 && chance.happens(broken)) {
        const drawn = breakages[chance.below(breakages.length)] as Breakage
        const kind = drawn === 'overlap' && before === 0 ? 'day' : drawn
        if (kind === 'backwards') left[row] = from - 1 - chance.below(30)
        if (kind === 'overlap') entered[row] = before - 1
        breakage[row] = 1 + breakages.indexOf(kind)
        counts.broken[kind]++
        before = 0
      } else before = to > from ? to : 0
    }
    progress?.({ done: counts.journeys, of: most.journeys })
    return row
  }
  await db.run(`SET VARIABLE states = [${statesOfJourneys.map(text).join(', ')}]; SET VARIABLE bad_days = [${badDays.map(text).join(', ')}]`)
  const is = (kind: Breakage) => `breakage = ${1 + breakages.indexOf(kind)}`
  const number = `${firstPerson} + person::BIGINT`
  const [from, to, state] = [`DATE '1970-01-01' + entered`, `CASE WHEN "left" > ${running} THEN DATE '1970-01-01' + "left" END`, "getvariable('states')[state + 1]"]
  const columns =
    broken > 0
      ? [
          `CASE WHEN NOT ${is('person')} THEN ${number} END AS person`,
          `CASE WHEN ${is('day')} THEN getvariable('bad_days')[person % ${badDays.length} + 1] ELSE CAST(${from} AS VARCHAR) END AS entered`,
          `CAST(${to} AS VARCHAR) AS "left"`,
          `CASE WHEN ${is('state')} THEN ${text(badState)} ELSE ${state} END AS state`,
        ]
      : [`${number} AS person`, `${from} AS entered`, `${to} AS "left"`, `${state} AS state`]
  produce('journeys', { person: INTEGER, entered: INTEGER, left: INTEGER, state: UTINYINT, breakage: UTINYINT }, fill, db, signal)
  await write(`SELECT ${columns.join(', ')} FROM journeys()`, file, db)
  return counts
}

async function writePeople(file: string, walk: Walk, people: number, db: DuckDBConnection, signal: AbortSignal | undefined): Promise<void> {
  let done = 0
  const fill = (length: number, { person, sort, document, born }: Columns<'person' | 'sort' | 'document' | 'born'>): number => {
    let row = 0
    for (; row < length && done < people; row++, done++) {
      walk.person(done)
      person[row] = done
      sort[row] = walk.sort
      document[row] = walk.document
      born[row] = walk.born
    }
    return row
  }
  await db.run(`SET VARIABLE citizenships = [${sorts.map(one => text(one.citizenship)).join(', ')}]; SET VARIABLE purposes = [${sorts.map(one => text(one.purpose)).join(', ')}];
    SET VARIABLE documents = [${documentsOfPersons.map(text).join(', ')}]`)
  produce('people', { person: INTEGER, sort: USMALLINT, document: UTINYINT, born: INTEGER }, fill, db, signal)
  await write(
    `SELECT ${firstPerson} + person::BIGINT AS person, getvariable('citizenships')[sort + 1] AS citizenship, getvariable('documents')[document + 1] AS document,
      getvariable('purposes')[sort + 1] AS purpose, DATE '1970-01-01' + born AS born FROM people()`,
    file,
    db,
  )
}

type Told = { readonly progress?: (of: { readonly done: number; readonly of: number | undefined }) => void; readonly signal?: AbortSignal }
type Columns<Name extends string> = { readonly [N in Name]: Int32Array | Uint16Array | Uint8Array }

/** Chance of breakages is apart from that of persons: the same seed gives the same journeys, broken or not. */
const ofBreakages = 2 ** 52

/** Makes a table of what `fill` gives, row after row, without holding more than some of them; no rows end it. */
function produce<Name extends string>(
  name: string,
  columns: { readonly [N in Name]: DuckDBType },
  fill: (length: number, columns: Columns<Name>) => number,
  db: DuckDBConnection,
  signal: AbortSignal | undefined,
): void {
  const names = Object.keys(columns) as Name[]
  const filled = {} as { [N in Name]: Int32Array }
  const table = DuckDBTableFunction.create({
    name,
    bindFunction: bound => {
      for (const column of names) bound.addResultColumn(column, columns[column])
    },
    // One after the other: the order of rows is the order of persons and days.
    initFunction: started => started.setMaxThreads(1),
    mainFunction: (asked, out) => {
      if (signal?.aborted === true) return asked.setError('stopped')
      out.rowCount = rowsAtOnce
      const vectors = names.map((_, i) => out.getColumnVector(i))
      names.forEach((column, i) => (filled[column] = (vectors[i] as unknown as { readonly items: Int32Array }).items))
      const rows = fill(rowsAtOnce, filled)
      for (const vector of vectors) vector.flush()
      out.rowCount = rows
    },
  })
  db.registerTableFunction(table)
}
const rowsAtOnce = 2048

async function write(select: string, file: string, db: DuckDBConnection): Promise<void> {
  await db.run(`COPY (${select}) TO ${text(file)} (${written(formatOf(file))})`)
}
