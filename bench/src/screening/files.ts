import { mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { screenFiles } from '@kosh/screening/files'
import { writePopulation } from '@kosh/screening/population'
import { rateOf, timed, type Rate, type Times } from './rate.js'

/** From file to file: what `kosh screen` does, beside a mere copy of the same rows by DuckDB. */

/** How many answers were worked out one by one is told beside. */
export type FileRate = Rate & { readonly asked: number }
export type FilesScreened = {
  readonly journeys: number
  readonly rounds: number
  readonly rates: readonly FileRate[]
  readonly peakMegabytes: number
  readonly megabytes: readonly number[]
}

const until = '2026-11-01'

export async function filesScreened(journeys: number, rounds: number): Promise<FilesScreened> {
  const folder = await mkdtemp(join(tmpdir(), 'kosh-bench-'))
  const at = (name: string) => join(folder, name)
  const [population, people, travellers, answers] = [at('population.parquet'), at('people.parquet'), at('travellers.parquet'), at('answers.parquet')]
  try {
    const made = await writePopulation({ journeys: population, people, seed: 1, most: { journeys }, until, lang: 'en' })
    if (!made.ok) throw new Error(made.issues[0]?.message)
    await inDuckDb(
      folder,
      `COPY (SELECT j.person, p.citizenship, j.entered, j."left", j.state FROM '${population}' j JOIN '${people}' p USING (person) ORDER BY j.person, j.entered, j."left") TO '${travellers}'`,
    )
    const screening = async (of: { readonly journeys: string; readonly people?: string; readonly topics: readonly string[]; readonly threads: number }): Promise<number> => {
      const { threads, ...job } = of
      const screened = await screenFiles({ ...job, to: 'KAZ', out: answers, on: until, assume: 'ordinary', without: [], facts: {}, lang: 'en' }, { threads })
      if (!screened.ok) throw new Error(screened.issues[0]?.message)
      return screened.summary.asked
    }
    const threads = availableParallelism()
    const runs: readonly { readonly name: string; readonly run: () => Promise<number> }[] = [
      { name: 'citizenship only, last lawful day', run: () => screening({ journeys: travellers, topics: ['stay.lastDay'], threads }) },
      { name: 'the same, one thread answering', run: () => screening({ journeys: travellers, topics: ['stay.lastDay'], threads: 1 }) },
      { name: 'people in a file, last day and days late', run: () => screening({ journeys: population, people, topics: ['stay.lastDay', 'overstay.days'], threads }) },
    ]
    const found: FileRate[] = []
    for (const { name, run } of runs) found.push(await measured(name, journeys, rounds, run))
    const peakMegabytes = process.resourceUsage().maxRSS / 1024
    const copy = () => inDuckDb(folder, `COPY (FROM '${travellers}') TO '${answers}' (FORMAT parquet)`).then(() => 0)
    found.push(await measured('limit: DuckDB copies the travellers', journeys, rounds, copy))
    const megabytes = await Promise.all([population, people, travellers].map(async file => (await stat(file)).size / 1e6))
    return { journeys, rounds, rates: found, peakMegabytes, megabytes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With as much memory as screening lets it have: the most memory at any time is told of all. */
async function inDuckDb(folder: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '900MB', temp_directory: folder })
  const db = await instance.connect()
  await db.run(sql)
  db.closeSync()
  instance.closeSync()
}

async function measured(name: string, journeys: number, rounds: number, run: () => Promise<number>): Promise<FileRate> {
  const times: Times[] = []
  let asked = 0
  for (let round = 0; round < rounds; round++) {
    const one = await timed(run)
    asked = one.gave
    times.push(one)
  }
  return { ...rateOf(name, journeys, times), asked }
}

export function filesText({ journeys, rounds, rates, peakMegabytes, megabytes }: FilesScreened): string {
  const lines = [
    `From Parquet to Parquet: ${journeys.toLocaleString('en')} journeys of a population (files of ${megabytes.map(one => Math.round(one)).join(', ')} MB), medians of ${rounds}.`,
    'Millions of journeys a second by the clock, the best of them, and by processor time of all threads; answers worked out one by one.',
    ...rates.map(
      ({ name, wall, best, processor, asked }) =>
        `${name.padEnd(44)}${(wall / 1e6).toFixed(2).padStart(8)}${(best / 1e6).toFixed(2).padStart(8)}${(processor / 1e6).toFixed(2).padStart(8)}${asked.toLocaleString('en').padStart(10)}`,
    ),
    `Most memory at any time: ${Math.round(peakMegabytes)} MB.`,
  ]
  return lines.join('\n')
}
