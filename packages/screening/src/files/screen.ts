import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueOf, type Issue, type IssueCode, type Lang } from '@kosh/desk'
import { iso, type Day } from '@kosh/norms'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { outcomes } from '../screener.js'
import { answerColumns, type Answered } from './answerer.js'
import { formatOf, partOf, troubleWith, written } from './formats.js'
import { inOrder } from './in-order.js'
import { ParquetFile } from './parquet.js'
import { partsOf, type Sizes } from './part.js'
import type { Part } from './room.js'
import { NotInOrder, type Source } from './source.js'
import { text, typesOf, type Files } from './read.js'
import { profileOf, type Profile, type Supposing } from '../journeys/profiles.js'
import { rolesOf, type Mapping, type Roles } from '../journeys/roles.js'
import { stage, type Staged } from './stage.js'
import { answerersFor, type ThreadOptions } from './threads.js'
import { askedOf, type Asked } from '../journeys/asked.js'

/** Screens a file of journeys: every journey answered by the law, files written back. */

export type Job = {
  readonly journeys: string
  readonly people?: string
  readonly to: string
  readonly topics: readonly string[]
  readonly out: string
  /** Where lines that could not be read go; beside `out` when left out. */
  readonly errors?: string
  readonly mapping?: Mapping
  readonly on?: string
  readonly dates?: string
  readonly assume: 'ordinary' | 'nothing'
  readonly without: readonly string[]
  readonly facts: { readonly [id: string]: string }
  /** Only says what would be read and asked. */
  readonly isDry?: boolean
  readonly lang: Lang
}

export type Progress = { readonly done: number; readonly of: number }
export type Summary = {
  readonly rows: number
  readonly answered: number
  readonly elsewhere: number
  readonly broken: number
  readonly topics: { readonly [topic: string]: { readonly [stands: string]: number } }
  readonly unused: readonly string[]
  readonly roles: Roles
  readonly on: string
  /** Answers worked out one by one, because the columns left them open. */
  readonly asked: number
  readonly out?: string
  readonly errors?: string
}
export type Screened = { readonly ok: true; readonly summary: Summary } | { readonly ok: false; readonly issues: readonly Issue[] }

const outputs = ['csv', 'parquet']

type Told = ThreadOptions & {
  readonly progress?: (of: Progress) => void
  readonly signal?: AbortSignal
  /** How many rows are looked at at once; some hundred thousand when left out. */
  readonly sizes?: Sizes
}

/** Answers every journey of the files. Throws nothing that the input causes: what cannot be read is told as issues. */
export async function screenFiles(job: Job, told: Told = {}): Promise<Screened> {
  const { lang } = job
  const { asked, issues: unknown } = askedOf(job)
  const issues = [...unknown]
  for (const [path, field] of [
    [job.journeys, 'journeys'],
    [job.people, 'people'],
  ] as const) {
    const trouble = path === undefined ? undefined : await troubleWith(path, field, lang)
    if (trouble !== undefined) issues.push(trouble)
  }
  if (!outputs.includes(formatOf(job.out)?.is ?? '')) issues.push(issueOf(lang, 'file.format', 'out', { given: job.out }))
  if (issues.length > 0 || asked === undefined) return { ok: false, issues }

  const folder = await mkdtemp(join(tmpdir(), 'kosh-screen-'))
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'), { memory_limit: '900MB', temp_directory: folder, enable_external_file_cache: 'false' })
  const db = await instance.connect()
  try {
    return await screened(job, asked, folder, db, told)
  } catch (cause) {
    if (told.signal?.aborted === true) return { ok: false, issues: [] }
    if (cause instanceof FileTrouble) return { ok: false, issues: [cause.issue] }
    throw cause
  } finally {
    db.closeSync()
    instance.closeSync()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a file itself is to blame for; anything else that goes wrong is a fault of the program and is not laid on the file. */
class FileTrouble extends Error {
  readonly issue: Issue
  constructor(issue: Issue) {
    super(issue.message)
    this.issue = issue
  }
}
async function ofFile<T>(work: () => Promise<T>, code: 'file.unreadable' | 'file.unwritable', field: string, file: string, lang: Lang): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof NotInOrder) throw cause
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new FileTrouble(issueOf(lang, code, field, { given: file, why }))
  }
}

async function screened(job: Job, asked: Asked, folder: string, db: DuckDBConnection, told: Told): Promise<Screened> {
  const { lang } = job
  const { to, on, order } = asked
  const read = <T>(work: () => Promise<T>, field = 'journeys', file = job.journeys) => ofFile(work, 'file.unreadable', field, file, lang)
  const columns = await read(() => typesOf(job.journeys, db))
  const { roles, issues } = rolesOf([...columns.keys()], job.mapping ?? {}, lang)
  const ofPeople = job.people
  const people = ofPeople === undefined ? undefined : rolesOf([...(await read(() => typesOf(ofPeople, db), 'people', ofPeople)).keys()], {}, lang)
  const wanted: Issue[] = [...issues, ...(people?.issues ?? [])]
  if (roles.entered === undefined && wanted.length === 0) wanted.push(issueOf(lang, 'column.needed', 'entered', { part: 'entered', headers: 'entered' }))
  if (people !== undefined && (people.roles.person === undefined || roles.person === undefined))
    wanted.push(issueOf(lang, 'column.needed', 'person', { part: 'person', headers: 'person' }))
  const supposing: Supposing = { to, assume: job.assume, without: job.without, facts: job.facts, lang }
  const plain = profileOf({}, supposing)
  if ('issue' in plain) wanted.push(plain.issue)
  if (wanted.length > 0) return { ok: false, issues: wanted }

  const files: Files = {
    journeys: job.journeys,
    ...(job.people === undefined ? {} : { people: job.people }),
    roles,
    ...(people === undefined ? {} : { peopleRoles: people.roles }),
    ...(order === undefined ? {} : { dates: order }),
    on,
  }
  const whole = { lines: 0, broken: 0, answered: 0, elsewhere: 0, topics: {}, asked: 0 }
  const summaryOf = ({ lines, ...found }: Omit<typeof whole, 'topics'> & { readonly topics: Summary['topics'] }): Summary => ({
    ...found,
    rows: lines,
    unused: roles.unused,
    roles,
    on: iso(on),
  })
  const isStopped = () => told.signal?.aborted === true
  const part = partOf(job.out)
  // CSV is made of Parquet at the end.
  const isParquet = formatOf(job.out)?.is === 'parquet'
  const first = isParquet ? part : join(folder, 'answers.parquet')
  const toFile = <T>(work: () => Promise<T>) => ofFile(work, 'file.unwritable', 'out', job.out, lang)
  const answered = (of: Rows) => answer(of, asked, { ...told, read, toFile, file: first })
  try {
    let staged: Staged | undefined
    let answers = job.isDry === true ? undefined : await asTheyStand(await read(() => inOrder(files, supposing, db)), answered)
    if (answers === undefined && !isStopped()) {
      staged = await read(() => stage(files, supposing, db))
      if (job.isDry === true) return { ok: true, summary: summaryOf({ ...whole, lines: staged.lines, broken: staged.broken }) }
      answers = isStopped() ? undefined : await answered(staged)
    }
    if (answers === undefined || isStopped()) return { ok: false, issues: [] }
    if (!isParquet) await toFile(() => copyAsText(first, part, db))
    const errors = job.errors ?? errorsBeside(job.out)
    const broken = staged?.broken ?? 0
    if (staged !== undefined && broken > 0) {
      const { profiles } = staged
      const partOfErrors = partOf(errors)
      await ofFile(() => writeErrors(partOfErrors, profiles, lang, on, db), 'file.unwritable', 'errors', errors, lang)
      await rename(partOfErrors, errors)
    } else await rm(errors, { force: true })
    await rename(part, job.out)
    return { ok: true, summary: { ...summaryOf({ ...answers, lines: staged?.lines ?? answers.rows, broken }), out: job.out, ...(broken > 0 ? { errors } : {}) } }
  } finally {
    await rm(part, { force: true })
  }
}

/** Answers of files that are clean and in order; undefined where they are not. */
async function asTheyStand<T>(rows: Rows | undefined, answered: (of: Rows) => Promise<T>): Promise<T | undefined> {
  if (rows === undefined) return undefined
  try {
    return await answered(rows)
  } catch (cause) {
    if (cause instanceof NotInOrder) return undefined
    throw cause
  }
}

const errorsBeside = (out: string): string => out.replace(/(\.(csv|tsv|txt|parquet|pq))(\.gz|\.zst)?$/i, '.errors.csv')

type Rows = { readonly source: Source; readonly profiles: readonly Profile[]; readonly states: readonly string[] }
type Answers = { readonly rows: number; readonly answered: number; readonly elsewhere: number; readonly asked: number; readonly topics: Summary['topics'] }
type Means = Told & {
  readonly file: string
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  readonly toFile: <T>(work: () => Promise<T>) => Promise<T>
}

/** Answers all rows into a file of Parquet, as many parts at once as there are threads. Undefined when it was stopped. */
async function answer({ source, profiles, states }: Rows, { to, on, topics }: Asked, means: Means): Promise<Answers | undefined> {
  const { file, read, toFile, progress, signal } = means
  const answerers = await answerersFor({ to, on, topics: topics.map(one => one.topic), profiles, states }, source.rows, means)
  const counts = topics.map(() => outcomes.map(() => 0))
  const sums = { rows: 0, answered: 0, elsewhere: 0, asked: 0 }
  const out = await toFile(() => ParquetFile.create(file, answerColumns(topics, source.persons)))
  const parts = partsOf(source, means.sizes)
  try {
    const coming: { readonly part: Part; readonly answered: Promise<Answered> }[] = []
    const take = async (): Promise<void> => {
      const next = coming.shift() as (typeof coming)[number]
      const { group, answered, asked, counts: own } = await next.answered
      next.part.release()
      await toFile(() => out.append(group))
      answerers.reuse(group.bytes)
      sums.rows += group.rows
      sums.answered += answered
      sums.elsewhere += group.rows - answered
      sums.asked += asked
      for (const [n, of] of own.entries()) for (const [how, count] of of.entries()) (counts[n] as number[])[how] = (counts[n]?.[how] ?? 0) + count
      progress?.({ done: sums.rows, of: source.rows })
    }
    for (;;) {
      if (signal?.aborted === true) return undefined
      const { value: part, done } = await read(() => parts.next())
      if (done === true || part === undefined) break
      const answered = answerers.answer(part)
      // What fails is heard when its turn comes.
      answered.catch(() => undefined)
      coming.push({ part, answered })
      if (coming.length > answerers.size) await take()
    }
    while (coming.length > 0) await take()
    await toFile(() => out.finish())
  } finally {
    await parts.return(undefined)
    await out.close()
    await answerers.close()
  }
  return { ...sums, topics: Object.fromEntries(topics.map(({ topic }, n) => [topic, standing(counts[n] as readonly number[])])) }
}

const standing = (counts: readonly number[]): { readonly [stands: string]: number } =>
  Object.fromEntries(outcomes.flatMap((how, n) => ((counts[n] ?? 0) > 0 ? [[how, counts[n] as number]] : [])))

async function copyAsText(parquet: string, file: string, db: DuckDBConnection): Promise<void> {
  await db.run(`COPY (SELECT * FROM read_parquet(${text(parquet)})) TO ${text(file)} (${written(formatOf(file))})`)
}

/** Lines that could not be read, each with what was wrong. */
async function writeErrors(file: string, profiles: readonly Profile[], lang: Lang, on: Day, db: DuckDBConnection): Promise<void> {
  await db.run('CREATE TABLE mistakes ("row" BIGINT, field VARCHAR, code VARCHAR, message VARCHAR, remedy VARCHAR)')
  const appender = await db.createAppender('mistakes')
  const put = (row: number, issue: Issue) => {
    appender.appendBigInt(BigInt(row))
    for (const one of [issue.field, issue.code, issue.message, issue.remedy]) appender.appendVarchar(one)
    appender.endRow()
  }
  const read = await db.stream(
    `SELECT s."row", s.trouble, s.profile, CAST(j.entered AS VARCHAR), CAST(j."left" AS VARCHAR), CAST(j.state AS VARCHAR) FROM staged s JOIN journeys j ON j."row" = s."row" WHERE s.trouble IS NOT NULL ORDER BY s."row"`,
  )
  for (;;) {
    const chunk = await read.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) break
    for (const [row, trouble, profile, entered, left, state] of chunk.getRows()) {
      const [code = '', field = ''] = String(trouble).split(':')
      const of = profiles[Number(profile)]
      const given = field === 'entered' ? entered : field === 'left' ? left : state
      const said = { given, from: String(entered), to: String(left), entered: String(entered), on: iso(on), wanted: '' }
      put(
        Number(row),
        code === 'profile' && of !== undefined && 'issue' in of ? of.issue : issueOf(lang, (isSlashed(code, given) ? 'day.ambiguous' : code) as IssueCode, field, said),
      )
    }
  }
  const rejected = await db.runAndReadAll("SELECT count(*) FROM information_schema.tables WHERE table_name = 'reject_errors'")
  if (Number(rejected.getRows()[0]?.[0] ?? 0) > 0) {
    const lines = await db.runAndReadAll('SELECT DISTINCT line FROM reject_errors ORDER BY line')
    for (const [line] of lines.getRows()) put(Number(line) - 1, issueOf(lang, 'row.shape', '', {}))
  }
  appender.flushSync()
  appender.closeSync()
  await db.run(`COPY (SELECT * FROM mistakes ORDER BY "row") TO '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER true)`)
}

const isSlashed = (code: string, given: unknown): boolean => code === 'day.format' && typeof given === 'string' && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(given.trim())
