import { issueOf, say, todayIn, type Issue, type Lang } from '@kosh/desk'
import { iso } from '@kosh/norms'
import { refuse, type Console } from './console.js'
import { interrupted, stoppable } from './stoppable.js'

/** The options of `kosh population`. */
export type PopulationCommand = {
  readonly lang: Lang
  readonly people?: string
  readonly journeys?: string
  readonly count?: string
  readonly seed?: string
  readonly since?: string
  readonly until?: string
  readonly broken?: string
  readonly json?: true
}

const usual = { people: 'people.parquet', journeys: 'journeys.parquet', count: 100_000, seed: 1 }

/** Makes people and their journeys, by published figures, and writes the files that screening reads; the exit code. */
export async function runPopulation(options: PopulationCommand, to: Console): Promise<number> {
  const { lang, json = false } = options
  const issues: Issue[] = []
  const number = (text: string | undefined, usually: number, field: string): number => {
    if (text === undefined) return usually
    const read = Number(text)
    if (text.trim() === '' || !Number.isFinite(read)) issues.push(issueOf(lang, 'value.kind', field, { given: text, wanted: say(lang, 'wanted.int') }))
    return read
  }
  const journeys = number(options.count, usual.count, 'count')
  const seed = number(options.seed, usual.seed, 'seed')
  const broken = number(options.broken, 0, 'broken')
  if (issues.length > 0) return refuse(issues, json, to)
  return stoppable(async signal => {
    const { writePopulation } = await import('@kosh/screening/population')
    const files = { people: options.people ?? usual.people, journeys: options.journeys ?? usual.journeys }
    const made = await writePopulation(
      { ...files, seed, most: { journeys }, broken, until: options.until ?? iso(todayIn('KAZ')), ...(options.since === undefined ? {} : { since: options.since }), lang },
      { signal },
    )
    if (signal.aborted) return interrupted
    if (!made.ok) return refuse(made.issues, json, to)
    const { people, journeys: count } = made.population
    to.out(
      json
        ? `${JSON.stringify({ ...made.population, files }, undefined, 2)}\n`
        : `${say(lang, 'population.made', { people, journeys: count, ofPeople: files.people, ofJourneys: files.journeys })}\n`,
    )
    return 0
  })
}
