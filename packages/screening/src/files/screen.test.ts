import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PassThrough, Readable } from 'node:stream'
import { check } from '@kosh/desk'
import { DuckDBInstance } from '@duckdb/node-api'
import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePopulation } from '../population/index.js'
import { screenFiles, type Job, type Screened } from './screen.js'
import { screenStream } from './stream.js'

const folder = mkdtempSync(join(tmpdir(), 'kosh-screen-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const place = (name: string) => join(folder, `${++made}-${name}`)
function written(name: string, content: string | Uint8Array): string {
  const path = place(name)
  writeFileSync(path, content)
  return path
}
const jobOf = (journeys: string, more: Partial<Job> = {}): Job => ({
  journeys,
  to: 'KAZ',
  topics: ['stay.lastDay', 'overstay.days'],
  out: place('answers.csv'),
  assume: 'ordinary',
  without: [],
  facts: {},
  lang: 'en',
  on: '2026-11-20',
  ...more,
})
async function rowsIn(path: string): Promise<readonly { readonly [column: string]: unknown }[]> {
  const db = await (await DuckDBInstance.create()).connect()
  return (await db.runAndReadAll(`SELECT * FROM '${path}'`)).getRowObjectsJson() as readonly { readonly [column: string]: unknown }[]
}
async function screened(job: Job) {
  const result = await screenFiles(job)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return { summary: result.summary, rows: await rowsIn(job.out), errors: result.summary.errors === undefined ? [] : await rowsIn(result.summary.errors) }
}
const codes = (result: Screened) => (result.ok ? [] : result.issues.map(issue => `${issue.field} ${issue.code}`))

describe('a file of journeys', () => {
  const citizens = ['DEU', 'UZB', 'KGZ', 'IND', 'TUR', 'RUS', 'NGA', 'CHN']
  const lines: { readonly person: number; readonly citizenship: string; readonly entered: string; readonly left: string }[] = []
  citizens.forEach((citizenship, person) => {
    for (const [entered, left] of [
      ['2024-01-05', '2024-02-20'],
      ['2024-02-20', '2024-03-25'],
      ['2024-06-01', '2024-08-15'],
      ['2025-03-01', '2025-03-09'],
    ] as const)
      lines.push({ person, citizenship, entered, left })
  })
  const csv = `person,citizenship,entered,left\n${lines.map(line => Object.values(line).join()).join('\n')}\n`

  test('is answered as each journey would be by itself', async () => {
    const topics = ['stay.lastDay', 'overstay.days', 'stay.used', 'entry.may', 'registration.by']
    const { rows } = await screened(jobOf(written('journeys.csv', csv), { topics }))
    expect(rows).toHaveLength(lines.length)
    for (const [i, line] of lines.entries()) {
      const earlier = lines.slice(0, i).filter(one => one.person === line.person)
      const alone = check(
        {
          to: 'KAZ',
          citizenship: line.citizenship,
          entered: line.entered,
          on: line.left,
          facts: { leaving: line.left },
          stays: earlier.map(one => ({ from: one.entered, to: one.left })),
        },
        'en',
      )
      if (!alone.ok) throw new Error('not answered')
      for (const topic of topics) {
        const { stands, value, grade } = alone.result.answers[topic] ?? {}
        const row = rows[i] ?? {}
        expect({ line, topic, stands: row[`${topic}.stands`], grade: row[`${topic}.grade`] }).toEqual({ line, topic, stands, grade })
        // A settled day that is left empty never comes.
        if (stands === 'settled') expect({ line, topic, value: String(row[topic] ?? 'never') }).toEqual({ line, topic, value: String(value) })
      }
    }
  })

  test('gives the same from Parquet, from gzip, in any order of lines, with people in a file of their own', async () => {
    const plain = await screened(jobOf(written('journeys.csv', csv)))
    const answers = (rows: readonly { readonly [column: string]: unknown }[]) => rows.map(({ row: _row, person, ...rest }) => ({ ...rest, person: String(person) }))
    const turned = await screened(jobOf(written('journeys.csv', [csv.split('\n')[0], ...csv.trim().split('\n').slice(1).toReversed()].join('\n'))))
    expect(answers(turned.rows)).toEqual(answers(plain.rows))
    const packed = await screened(jobOf(written('journeys.csv.gz', gzipSync(csv)), { out: place('answers.parquet') }))
    expect(answers(packed.rows)).toEqual(answers(plain.rows))
    const people = written('people.csv', `person;citizenship\n${citizens.map((citizenship, person) => `${person};${citizenship}`).join('\n')}\n`)
    const journeys = written('journeys.csv', `person,entered,left\n${lines.map(({ person, entered, left }) => [person, entered, left].join()).join('\n')}\n`)
    expect(answers((await screened(jobOf(journeys, { people }))).rows)).toEqual(answers(plain.rows))
    const db = await (await DuckDBInstance.create()).connect()
    const parquet = place('journeys.parquet')
    await db.run(`COPY (SELECT person, citizenship, CAST(entered AS DATE) AS entered, CAST("left" AS DATE) AS "left" FROM '${written('journeys.csv', csv)}') TO '${parquet}'`)
    expect(answers((await screened(jobOf(parquet))).rows)).toEqual(answers(plain.rows))
  })

  test('runs again to the same bytes', async () => {
    const journeys = written('journeys.csv', csv)
    const [one, other] = [jobOf(journeys), jobOf(journeys)]
    await screened(one)
    await screened(other)
    expect(readFileSync(other.out, 'utf8')).toBe(readFileSync(one.out, 'utf8'))
  })

  test('that is given up leaves nothing behind', async () => {
    const stopping = new AbortController()
    stopping.abort()
    const job = jobOf(written('journeys.csv', csv))
    expect((await screenFiles(job, { signal: stopping.signal })).ok).toBe(false)
    expect(readdirSync(folder).filter(name => name.includes('.part-') || job.out.endsWith(`/${name}`))).toEqual([])
  })
})

describe('a population', () => {
  const [journeys, people] = [join(folder, 'population.parquet'), join(folder, 'people.parquet')]
  const topics = ['stay.lastDay', 'overstay.days', 'entry.may', 'work.may', 'documents.form']
  const job = (more: Partial<Job>) => jobOf(journeys, { people, topics, out: place('answers.parquet'), ...more })
  beforeAll(async () => {
    const made = await writePopulation({ people, journeys, seed: 3, most: { journeys: 700 }, until: '2026-11-20', lang: 'en' })
    expect(made.ok).toBe(true)
  })
  const sorted = async (path: string) => {
    const db = await (await DuckDBInstance.create()).connect()
    return (await db.runAndReadAll(`SELECT * EXCLUDE ("row", person), person::VARCHAR AS person FROM '${path}' ORDER BY person, entered, "left"`)).getRowObjectsJson()
  }

  test('in order is answered as it stands, out of order as staged, with the same answers', async () => {
    const asItStands = job({})
    await screened(asItStands)
    const db = await (await DuckDBInstance.create()).connect()
    const turned = place('turned.parquet')
    await db.run(`COPY (SELECT * FROM '${journeys}' ORDER BY hash(person, entered)) TO '${turned}'`)
    const staged = { ...job({ out: place('answers.parquet') }), journeys: turned }
    await screened(staged)
    const text = place('journeys.csv.gz')
    await db.run(`COPY (FROM '${journeys}') TO '${text}' (FORMAT csv, HEADER true, COMPRESSION gzip)`)
    const fromText = { ...job({ out: place('answers.parquet') }), journeys: text }
    await screened(fromText)
    const answers = await sorted(asItStands.out)
    expect(answers).toHaveLength(700)
    expect(await sorted(staged.out)).toEqual(answers)
    expect(await sorted(fromText.out)).toEqual(answers)
  })

  test('in two threads gives the bytes of one', async () => {
    const [one, two] = [job({}), job({})]
    const sizes = { range: 300, part: 100 }
    const alone = await screenFiles(one, { threads: 1, sizes })
    const together = await screenFiles(two, { threads: 2, program: new URL('../../dist/files/thread.js', import.meta.url), sizes })
    expect(readFileSync(two.out).equals(readFileSync(one.out))).toBe(true)
    const counts = (result: Screened) => (result.ok ? { topics: result.summary.topics, answered: result.summary.answered, asked: result.summary.asked } : result.issues)
    expect(counts(together)).toEqual(counts(alone))
  })
})

describe('lines that cannot be read', () => {
  test('go to a second file with their number, field, code and remedy, and the rest is answered', async () => {
    const good = Array.from({ length: 99 }, (_, i) => `${i},DEU,2024-01-05,2024-01-20`)
    const { rows, errors, summary } = await screened(jobOf(written('journeys.csv', ['person,citizenship,entered,left', ...good, '500,DEU,2024-02-30,2024-03-05'].join('\n'))))
    expect(rows).toHaveLength(99)
    expect(rows.every(row => row['stay.lastDay.stands'] === 'settled')).toBe(true)
    expect(errors.map(({ row, field, code }) => ({ row: String(row), field, code }))).toEqual([{ row: '100', field: 'entered', code: 'day.format' }])
    expect(summary).toMatchObject({ rows: 100, answered: 99, broken: 1 })
  })

  test.each([
    ['no person', ',DEU,2024-01-05,2024-01-20', 'row.person'],
    ['no entry', '1,DEU,,2024-01-20', 'row.entered'],
    ['an exit before the entry', '1,DEU,2024-01-20,2024-01-05', 'stay.backwards'],
    ['an unknown state', '1,Atlantis,2024-01-05,2024-01-20', 'country.unknown'],
    ['a citizen of the destination', '1,KAZ,2024-01-05,2024-01-20', 'citizenship.destination'],
    ['slashes', '1,DEU,05/06/2024,2024-07-01', 'day.ambiguous'],
    ['a day yet to come', '1,DEU,2027-01-05,', 'entered.future'],
    ['hostile text', `1,"DEU'; DROP TABLE staged; --",2024-01-05,2024-01-20`, 'country.unknown'],
  ])('%s', async (_name, line, code) => {
    const { errors, rows } = await screened(jobOf(written('journeys.csv', `person,citizenship,entered,left\n${line}\n2,DEU,2024-01-05,2024-01-20\n`)))
    expect(errors.map(one => one['code'])).toEqual([code])
    expect(errors.every(one => String(one['remedy']).length > 0)).toBe(true)
    expect(rows).toHaveLength(1)
  })

  test('leave the history of a person unfinished: what depends on it is open and says so', async () => {
    const { rows } = await screened(
      jobOf(
        written('journeys.csv', 'person,citizenship,entered,left\n1,DEU,2024-01-05,2024-02-01\n1,DEU,bad,2024-04-01\n1,DEU,2024-05-01,2024-06-15\n2,DEU,2024-05-01,2024-06-15\n'),
      ),
    )
    expect(rows.map(row => `${row['person']} ${row['stay.lastDay.stands']} ${row['stay.lastDay.needs'] ?? ''}`.trim())).toEqual(['1 open stays', '1 open stays', '2 settled'])
  })

  test('overlapping journeys', async () => {
    const { errors } = await screened(
      jobOf(written('journeys.csv', 'person,citizenship,entered,left\n1,DEU,2024-01-05,2024-02-01\n1,DEU,2024-01-20,2024-03-01\n1,DEU,2024-03-01,2024-03-05\n')),
    )
    expect(errors.map(({ row, code }) => `${String(row)} ${String(code)}`)).toEqual(['2 journey.overlap'])
  })
})

describe('files of every kind', () => {
  test('a mark of byte order, line ends of another system, days in three ways', async () => {
    const { rows } = await screened(
      jobOf(
        written(
          'journeys.csv',
          '\uFEFFPerson,Citizenship,Entry date,Exit date\r\n1,Germany,2024-01-05,06.01.2024\r\n2,Германия,20240105,2024-01-06\r\n3,DEU,05.01.2024,2024-01-06T10:00:00\r\n',
        ),
      ),
    )
    expect(rows.map(row => [row['entered'], row['left'], row['stay.lastDay']].join())).toEqual(Array.from({ length: 3 }, () => '2024-01-05,2024-01-06,2024-02-03'))
  })
  test('a header and nothing else: no answers', async () => {
    const { rows, summary } = await screened(jobOf(written('journeys.csv', 'person,citizenship,entered,left\n')))
    expect(rows).toEqual([])
    expect(summary).toMatchObject({ rows: 0, answered: 0 })
  })
  test.each([
    ['an empty file', () => jobOf(written('journeys.csv', '')), ['journeys file.empty']],
    ['no file', () => jobOf(join(folder, 'none.csv')), ['journeys file.unreadable']],
    ['a format not known', () => jobOf(written('journeys.xlsx', 'x')), ['journeys file.format']],
    ['no day of entry', () => jobOf(written('journeys.csv', 'person,citizenship\n1,DEU\n')), ['entered column.needed']],
    ['two columns for one thing', () => jobOf(written('journeys.csv', 'person,entered,entry,left\n1,2024-01-01,2024-01-01,2024-01-02\n')), ['entry column.twice']],
    ['a million columns', () => jobOf(written('journeys.csv', Array.from({ length: 1e6 }, (_, i) => `c${i}`).join())), ['journeys file.columns']],
    ['no Parquet inside', () => jobOf(written('journeys.parquet', 'PAR1 and nothing of the kind')), ['journeys file.unreadable']],
    ['a topic not known', () => jobOf(written('journeys.csv', 'entered\n2024-01-01\n'), { topics: ['stay.lastday'] }), ['topics topic.unknown']],
    ['a topic answered by a list', () => jobOf(written('journeys.csv', 'entered\n2024-01-01\n'), { topics: ['work.route'] }), ['topics topic.list']],
    ['no place to write to', () => jobOf(written('journeys.csv', 'entered\n2024-01-01\n'), { out: join(folder, 'none', 'answers.csv') }), ['out file.unwritable']],
    ['a state not known', () => jobOf(written('journeys.csv', 'entered\n2024-01-01\n'), { to: 'Atlantis' }), ['to country.unknown']],
    ['a mapping to nothing known', () => jobOf(written('journeys.csv', 'entered\n2024-01-01\n'), { mapping: { entered: 'arrival' } }), ['map.entered column.target']],
  ])('%s', async (_name, job, expected) => {
    expect(codes(await screenFiles(job()))).toEqual(expected)
  })
  test('a mapping says what columns are', async () => {
    const journeys = written('journeys.csv', 'Pass,Nat,In,Out\n1,DEU,2024-01-05,2024-01-20\n')
    const { rows } = await screened(jobOf(journeys, { mapping: { Pass: 'person', Nat: 'citizenship', In: 'entered', Out: 'left' } }))
    expect(rows[0]?.['stay.lastDay']).toBe('2024-02-03')
  })
})

describe('a stream of Arrow batches', () => {
  const stream = (columns: { readonly [name: string]: readonly unknown[] }) =>
    Readable.from([Buffer.from(tableToIPC(tableFromArrays(columns as { [name: string]: string[] }), 'stream'))])
  async function through(columns: { readonly [name: string]: readonly unknown[] }) {
    const out = new PassThrough()
    const parts: Buffer[] = []
    out.on('data', (part: Buffer) => parts.push(part))
    const result = await screenStream(jobOf('-'), stream(columns), out)
    return { result, table: result.ok ? tableFromIPC(Buffer.concat(parts)) : undefined }
  }
  test('is answered as the file is', async () => {
    const columns = {
      person: ['a', 'a', 'b'],
      citizenship: ['DEU', 'DEU', 'IND'],
      entered: ['2024-01-05', '2024-03-01', '2024-01-05'],
      left: ['2024-02-20', '2024-03-09', '2024-01-30'],
    }
    const { table } = await through(columns)
    const lines = columns.person.map((_, i) =>
      Object.values(columns)
        .map(column => column[i])
        .join(),
    )
    const { rows } = await screened(jobOf(written('journeys.csv', `person,citizenship,entered,left\n${lines.join('\n')}\n`)))
    expect(table?.toArray().map(row => `${new Date(Number(row['stay.lastDay'])).toISOString().slice(0, 10)} ${row['overstay.days']} ${row['stay.lastDay.grade']}`)).toEqual(
      rows.map(row => `${String(row['stay.lastDay'])} ${String(row['overstay.days'])} ${String(row['stay.lastDay.grade'])}`),
    )
  })
  test('of many batches is one stream, with persons of the type in which they came', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) => i)
    const columns = { person: many.map(i => `p${i}`), citizenship: many.map(() => 'DEU'), entered: many.map(() => '2024-01-05'), left: many.map(() => '2024-01-09') }
    const { table } = await through(columns)
    expect(table?.numRows).toBe(40_000)
    expect([table?.get(0)?.['person'], table?.get(39_999)?.['person']]).toEqual(['p0', 'p39999'])
    const { table: none } = await through({ person: [], citizenship: [], entered: [], left: [] })
    expect(none?.numRows).toBe(0)
  })
  test('out of order is refused, for its answers would be wrong', async () => {
    expect(codes((await through({ person: ['a', 'a'], citizenship: ['DEU', 'DEU'], entered: ['2024-03-05', '2024-01-01'], left: ['2024-03-20', '2024-01-09'] })).result)).toEqual([
      'entered stream.order',
    ])
    expect(
      codes(
        (
          await through({
            person: ['a', 'b', 'a'],
            citizenship: ['DEU', 'DEU', 'DEU'],
            entered: ['2024-01-05', '2024-01-01', '2024-02-01'],
            left: ['2024-01-20', '2024-01-09', '2024-02-03'],
          })
        ).result,
      ),
    ).toEqual(['person stream.order'])
  })
})
