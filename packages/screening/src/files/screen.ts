import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueOf, type Issue, type IssueCode, type Lang } from '@kosh/desk'
import { law } from '@kosh/law'
import { iso, type Day, type Question } from '@kosh/norms'
import { DuckDBDataChunk, DuckDBInstance, INTEGER, DOUBLE, UTINYINT, type DuckDBConnection } from '@duckdb/node-api'
import { Codes, hole } from '../columns/sheet.js'
import { lanesFor } from '../kernel/assembler.js'
import { outcomes, Screener } from '../screener.js'
import { formatOf, troubleWith } from './formats.js'
import { profileOf, type Supposing } from '../journeys/profiles.js'
import { rolesOf, type Mapping, type Roles } from '../journeys/roles.js'
import { Caster, type Journeys } from '../journeys/sheets.js'
import { columnsOf, stage, type Staged } from './stage.js'
import { askedOf, type Asked } from '../journeys/asked.js'
import type { Topic } from '../journeys/topics.js'

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

/** Answers every journey of the files. Throws nothing that the input causes: what cannot be read is told as issues. */
export async function screenFiles(job: Job, told: { readonly progress?: (of: Progress) => void; readonly signal?: AbortSignal } = {}): Promise<Screened> {
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
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'), { memory_limit: '900MB', temp_directory: folder })
  const db = await instance.connect()
  try {
    return await screened(job, asked, db, await instance.connect(), told)
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
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new FileTrouble(issueOf(lang, code, field, { given: file, why }))
  }
}

async function screened(
  job: Job,
  { to, on, topics, order }: Asked,
  db: DuckDBConnection,
  /** What is read from here goes on while the other writes. */
  reading: DuckDBConnection,
  { progress, signal }: { readonly progress?: (of: Progress) => void; readonly signal?: AbortSignal },
): Promise<Screened> {
  const { lang } = job
  const read = <T>(work: () => Promise<T>, field = 'journeys', file = job.journeys) => ofFile(work, 'file.unreadable', field, file, lang)
  const { roles, issues } = rolesOf(await read(() => columnsOf(job.journeys, db)), job.mapping ?? {}, lang)
  const ofPeople = job.people
  const people = ofPeople === undefined ? undefined : rolesOf(await read(() => columnsOf(ofPeople, db), 'people', ofPeople), {}, lang)
  const wanted: Issue[] = [...issues, ...(people?.issues ?? [])]
  if (roles.entered === undefined && wanted.length === 0) wanted.push(issueOf(lang, 'column.needed', 'entered', { part: 'entered', headers: 'entered' }))
  if (people !== undefined && (people.roles.person === undefined || roles.person === undefined))
    wanted.push(issueOf(lang, 'column.needed', 'person', { part: 'person', headers: 'person' }))
  const supposing: Supposing = { to, assume: job.assume, without: job.without, facts: job.facts, lang }
  const plain = profileOf({}, supposing)
  if ('issue' in plain) wanted.push(plain.issue)
  if (wanted.length > 0) return { ok: false, issues: wanted }

  const staged = await read(() =>
    stage(
      {
        journeys: job.journeys,
        ...(job.people === undefined ? {} : { people: job.people }),
        roles,
        ...(people === undefined ? {} : { peopleRoles: people.roles }),
        ...(order === undefined ? {} : { dates: order }),
        on,
      },
      supposing,
      db,
    ),
  )
  const summary: Summary = { rows: staged.rows, answered: 0, elsewhere: 0, broken: staged.broken, topics: {}, unused: roles.unused, roles, on: iso(on), asked: 0 }
  if (job.isDry === true) return { ok: true, summary }
  const errors = job.errors ?? errorsBeside(job.out)
  const isStopped = () => signal?.aborted === true
  if (isStopped()) return { ok: false, issues: [] }
  const answers = await answer(staged, to, on, topics, db, reading, progress, signal)
  const part = partOf(job.out)
  await ofFile(() => writeAnswers(part, topics, answers.screeners, answers.codes, db), 'file.unwritable', 'out', job.out, lang)
  if (isStopped()) {
    await rm(part, { force: true })
    return { ok: false, issues: [] }
  }
  if (staged.broken > 0) {
    const partOfErrors = partOf(errors)
    await ofFile(() => writeErrors(partOfErrors, staged, lang, on, db), 'file.unwritable', 'errors', errors, lang)
    await rename(partOfErrors, errors)
  } else await rm(errors, { force: true })
  await rename(part, job.out)
  return {
    ok: true,
    summary: {
      ...summary,
      answered: answers.answered,
      elsewhere: answers.elsewhere,
      topics: answers.counts,
      asked: answers.screeners.reduce((sum, one) => sum + one.asked, 0),
      out: job.out,
      ...(staged.broken > 0 ? { errors } : {}),
    },
  }
}

const errorsBeside = (out: string): string => out.replace(/(\.(csv|tsv|txt|parquet|pq))(\.gz|\.zst)?$/i, '.errors.csv')
/** A file under a temporary name that keeps its format. */
const partOf = (file: string): string => file.replace(/([^/\\]*)$/, `.part-${process.pid}-$1`)

/** Rows of journeys read at a time; a person's journeys are never divided. */
const most = 1 << 18

async function answer(
  staged: Staged,
  to: string,
  on: Day,
  topics: readonly Topic[],
  db: DuckDBConnection,
  reading: DuckDBConnection,
  progress: ((of: Progress) => void) | undefined,
  signal: AbortSignal | undefined,
) {
  const codes = new Codes()
  const caster = new Caster({ to, profiles: staged.profiles, states: staged.states, on, codes })
  const columns = topics.flatMap((_, i) => [`s${i} UTINYINT`, `v${i} ${isNumber(topics[i]?.question) ? 'DOUBLE' : 'INTEGER'}`, `r${i} INTEGER`])
  await db.run(`CREATE TABLE answers (asked UTINYINT${columns.map(column => `, ${column}`).join('')})`)
  const types = [UTINYINT, ...topics.flatMap(({ question }) => [UTINYINT, isNumber(question) ? DOUBLE : INTEGER, INTEGER])]
  const appender = await db.createAppender('answers')
  const lanes = await lanesFor(staged.rows * topics.length)
  let screeners: readonly Screener[] | undefined
  let answered = 0
  let elsewhere = 0
  const counts: { [topic: string]: { [stands: string]: number } } = Object.fromEntries(topics.map(({ topic }) => [topic, {}]))
  const total = staged.rows - staged.broken
  for await (const journeys of journeysOf(staged, reading)) {
    if (signal?.aborted === true) break
    const sheet = caster.sheet(journeys)
    screeners ??= topics.map(({ question }) => new Screener(law, question, sheet, codes, lanes === undefined ? {} : { lanes }))
    const results = screeners.map(one => one.screen(sheet))
    const asked = new Uint8Array(journeys.length)
    for (let i = 0; i < journeys.length; i++) asked[i] = Number(caster.isAsked(journeys.state[i] as number))
    for (let i = 0; i < journeys.length; i++) if (asked[i] === 1) answered++
    elsewhere += journeys.length - asked.reduce((sum, one) => sum + one, 0)
    results.forEach(({ stands }, n) => {
      const count = counts[topics[n]?.topic ?? ''] ?? {}
      for (let i = 0; i < journeys.length; i++) {
        if (asked[i] !== 1) continue
        const how = outcomes[stands[i] as number] as string
        count[how] = (count[how] ?? 0) + 1
      }
    })
    for (let from = 0; from < journeys.length; from += chunkRows) {
      const upTo = Math.min(journeys.length, from + chunkRows)
      const chunk = DuckDBDataChunk.create(types, upTo - from)
      const fill = (at: number, values: Uint8Array | Int32Array | Float64Array) => {
        const vector = chunk.getColumnVector(at) as unknown as { readonly items: { set: (from: ArrayLike<number>) => void }; readonly flush: () => void }
        vector.items.set(values.subarray(from, upTo))
        vector.flush()
      }
      fill(0, asked)
      results.forEach(({ stands, values, reasons }, n) => {
        fill(1 + 3 * n, stands)
        fill(2 + 3 * n, values)
        fill(3 + 3 * n, reasons)
      })
      appender.appendDataChunk(chunk)
    }
    progress?.({ done: answered + elsewhere, of: total })
  }
  appender.flushSync()
  appender.closeSync()
  return { screeners: screeners ?? [], codes, answered, elsewhere, counts }
}
const chunkRows = 2048
const isNumber = (question: Question | undefined): boolean => question?.kind === 'int'

/** The journeys staged, some hundred thousand at a time, no person divided. */
async function* journeysOf(staged: Staged, db: DuckDBConnection): AsyncGenerator<Journeys> {
  const isBroken = staged.broken > 0
  if (isBroken)
    await db.run(`CREATE TABLE broken AS SELECT person, min(coalesce(entered, -2000000000)) AS since FROM staged WHERE trouble IS NOT NULL AND person IS NOT NULL GROUP BY person`)
  const days = staged.days.map((_, i) => `, coalesce(s.d${i}, ${hole + 1}) AS d${i}`).join('')
  const order = 'ORDER BY s.person, s.entered, s."row"'
  const result = await db.stream(
    `SELECT (s.person IS NOT DISTINCT FROM lag(s.person) OVER (${order}))::INTEGER AS follows, s.entered, coalesce(s."left", ${hole + 1}) AS "left", s.state, s.profile,
      ${isBroken ? '(b.since IS NOT NULL AND s.entered >= b.since)::INTEGER' : '0'} AS unfinished${days}
      FROM staged s ${isBroken ? 'LEFT JOIN broken b ON b.person IS NOT DISTINCT FROM s.person' : ''} WHERE s.trouble IS NULL ${order}`,
  )
  const width = 6 + staged.days.length
  let held: Int32Array[] = []
  let length = 0
  const take = (upTo: number): Journeys => {
    const [follows, entered, left, state, profile, unfinished, ...rest] = held.map(column => column.slice(0, upTo)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      ...Int32Array[],
    ]
    for (const column of [left, ...rest]) for (let i = 0; i < upTo; i++) if (column[i] === hole + 1) column[i] = hole
    const out: Journeys = {
      length: upTo,
      follows: Uint8Array.from(follows),
      entered,
      left,
      state,
      profile,
      days: new Map(staged.days.map((id, i) => [id, rest[i] as Int32Array])),
      ...(isBroken ? { unfinished: Uint8Array.from(unfinished) } : {}),
    }
    held = held.map(column => {
      const next = new Int32Array(column.length)
      next.set(column.subarray(upTo, length))
      return next
    })
    length -= upTo
    return out
  }
  held = Array.from({ length: width }, () => new Int32Array(most + chunkRows))
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) break
    if (length + chunk.rowCount > (held[0]?.length ?? 0))
      held = held.map(column => {
        const wider = new Int32Array(2 * column.length)
        wider.set(column)
        return wider
      })
    for (let at = 0; at < width; at++) (held[at] as Int32Array).set((chunk.getColumnVector(at) as unknown as { readonly items: Int32Array }).items, length)
    length += chunk.rowCount
    if (length >= most) {
      let cut = length - 1
      const follows = held[0] as Int32Array
      while (cut > 0 && follows[cut] === 1) cut--
      if (cut > 0) yield take(cut)
    }
  }
  if (length > 0) yield take(length)
}

/** Joins the answers to the journeys and writes them in the format that the name of the file says. */
async function writeAnswers(file: string, topics: readonly Topic[], screeners: readonly Screener[], codes: Codes, db: DuckDBConnection): Promise<void> {
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  const values: string[] = []
  const named = async (variable: string, names: readonly string[]) => db.run(`SET VARIABLE ${variable} = [${names.map(text).join(', ')}]::VARCHAR[]`)
  await named('outcomes', outcomes)
  for (const [n, { topic, question }] of topics.entries()) {
    const own = (part: string) => `"${topic}${part}"`
    const reasons = screeners[n]?.reasons ?? []
    const isSettled = `asked = 1 AND s${n} = 0`
    let value: string
    if (question.kind === 'day') value = `CASE WHEN ${isSettled} AND v${n} < 2147483647 THEN DATE '1970-01-01' + v${n} END`
    else if (question.kind === 'bool') value = `CASE WHEN ${isSettled} THEN v${n} = 1 END`
    else if (question.kind === 'int') value = `CASE WHEN ${isSettled} THEN v${n}::BIGINT END`
    else {
      await named(`codes${n}`, codes.names)
      value = `CASE WHEN ${isSettled} THEN getvariable('codes${n}')[v${n} + 1] END`
    }
    values.push(`${value} AS ${own('')}`, `CASE WHEN asked = 0 THEN 'elsewhere' ELSE getvariable('outcomes')[s${n} + 1] END AS ${own('.stands')}`)
    for (const [part, names] of [
      ['basis', reasons.map(one => one.basis.join(' '))],
      ['grade', reasons.map(one => one.grade)],
      ['needs', reasons.map(one => one.needs.join(' '))],
    ] as const) {
      await named(`${part}${n}`, names)
      values.push(`CASE WHEN asked = 1 THEN nullif(getvariable('${part}${n}')[r${n} + 1], '') END AS ${own(`.${part}`)}`)
    }
  }
  const format = formatOf(file)
  const written = format?.is === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : `FORMAT csv, HEADER true${format?.packed === undefined ? '' : `, COMPRESSION ${format.packed}`}`
  await db.run(`COPY (SELECT "row", person, DATE '1970-01-01' + entered AS entered, CASE WHEN "left" IS NOT NULL THEN DATE '1970-01-01' + "left" END AS "left", ${values.join(', ')}
    FROM (SELECT "row", person, entered, "left" FROM staged WHERE trouble IS NULL) POSITIONAL JOIN answers) TO ${text(file)} (${written})`)
}

/** Lines that could not be read, each with what was wrong. */
async function writeErrors(file: string, staged: Staged, lang: Lang, on: Day, db: DuckDBConnection): Promise<void> {
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
      const of = staged.profiles[Number(profile)]
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
