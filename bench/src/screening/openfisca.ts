import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day, type Question } from '@kosh/norms'
import { Codes, ColumnReader, type ColumnAnswers, type Means, type Sheet } from '@kosh/screening'
import { Arena, assembler, lanesWith } from '@kosh/screening/kernel'
import { listed, nationalities, stays, terms, union } from '../cases.js'
import { entered, mostDays, nationality, registerBy, smallLaw, visaNeeded } from '../small-law.js'
import { rateOf, timed, type Rate, type Times } from './rate.js'

/** The small rule for many persons at once, three questions each: OpenFisca first, then columns, in one thread; or why there is no OpenFisca. */
export type BesideOpenFisca = { readonly persons: number; readonly rates: readonly Rate[] } | { readonly missing: string }

export async function besideOpenFisca(persons: number, rounds: number): Promise<BesideOpenFisca> {
  const candidates = [process.env['PYTHON'], 'python3', 'python'].filter(one => one !== undefined)
  const python = candidates.find(one => spawnSync(one, ['-c', 'import openfisca_core, numpy']).status === 0)
  if (python === undefined) return { missing: 'Python has no openfisca-core here (pip install -r bench/openfisca/requirements.txt; PYTHON names another Python)' }
  const arena = new Arena()
  const codes = new Codes(nationalities)
  const columns = { nationality: arena.numbers(persons), entered: arena.numbers(persons) }
  fill(columns)
  const theirs = openFisca(python, columns, rounds)
  const sheet: Sheet = {
    length: persons,
    on: { each: columns.entered },
    facts: new Map([
      [nationality.id, { each: columns.nationality }],
      [entered.id, { each: columns.entered }],
    ]),
    tables: new Map(),
  }
  const own = [
    { name: 'columns, JavaScript', ...(await inColumns(sheet, codes, arena, rounds)) },
    { name: 'columns, WebAssembly, in lanes', ...(await inColumns(sheet, codes, arena, rounds, { lanes: lanesWith({ arena, assemble: await assembler(), after: 0 }) })) },
  ]
  const wrong = own.find(({ totals }) => totals.join() !== theirs.totals.join())
  if (wrong !== undefined) throw new Error(`${wrong.name}: ${wrong.totals.join()}, OpenFisca: ${theirs.totals.join()}`)
  return { persons, rates: [{ name: 'OpenFisca, vectors of NumPy', ...theirs }, ...own].map(({ name, rounds: all }) => rateOf(name, persons, all)) }
}

/** Side by side; how many times the time of the columns OpenFisca takes, by processor time. */
export function besideOpenFiscaText(beside: BesideOpenFisca): string {
  if ('missing' in beside) return `SKIPPED, no comparison with OpenFisca: ${beside.missing}.`
  const [theirs, ...own] = beside.rates
  const lines = [
    `Visa, days and registration of ${beside.persons.toLocaleString('en')} persons at once, one thread; the same totals. Millions of persons a second, by the clock and by processor time.`,
  ]
  for (const { name, wall, processor } of beside.rates) lines.push(`${name.padEnd(40)}${(wall / 1e6).toFixed(1).padStart(8)}${(processor / 1e6).toFixed(1).padStart(8)}`)
  return [...lines, ...own.map(({ name, processor }) => `${name}: ${(processor / (theirs?.processor ?? 0)).toFixed(1)} times as fast as OpenFisca.`)].join('\n')
}

type Answered = { readonly totals: readonly number[]; readonly rounds: readonly Times[] }
type Persons = { readonly nationality: Int32Array; readonly entered: Int32Array }

/** Any nationality on any day on which the list may have changed. */
function fill({ nationality: states, entered: days }: Persons): void {
  const [first, last] = [day('2012-01-01'), day('2026-01-01')]
  let state = 12345
  const draw = (below: number): number => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * below)
  for (let i = 0; i < states.length; i++) {
    states[i] = draw(nationalities.length)
    days[i] = first + draw(last - first)
  }
}

function openFisca(python: string, columns: Persons, rounds: number): Answered {
  const folder = mkdtempSync(join(tmpdir(), 'kosh-bench-'))
  try {
    const files = Object.fromEntries(
      Object.entries(columns).map(([name, column]) => {
        const file = join(folder, `${name}.bin`)
        writeFileSync(file, new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
        return [name, file]
      }),
    )
    const job = {
      nationalities,
      listed: listed.map(([state, from, to, days]) => [state, day(from), day(to), days]),
      union: union.map(([state, from]) => [state, day(from)]),
      terms: { ...terms, changed: day(terms.changed) },
      stays,
      rounds,
      files,
    }
    writeFileSync(join(folder, 'job.json'), JSON.stringify(job))
    const { stdout, stderr, status } = spawnSync(python, [fileURLToPath(new URL('../../openfisca/rule.py', import.meta.url)), join(folder, 'job.json')], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`OpenFisca: ${stderr}`)
    return JSON.parse(stdout) as Answered
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function inColumns(sheet: Sheet, codes: Codes, arena: Arena, rounds: number, means: Means = {}): Promise<Answered> {
  const readers = ([visaNeeded, mostDays, registerBy] as readonly Question[]).map(question => {
    const reader = new ColumnReader(smallLaw, question, sheet, codes, means)
    const values = question.kind === 'int' ? arena.floats(sheet.length) : arena.numbers(sheet.length)
    const into: ColumnAnswers = { stands: arena.bytes(sheet.length), values, ways: arena.numbers(sheet.length) }
    return () => reader.answers(sheet, into)
  })
  const times: Times[] = []
  let answers: readonly ColumnAnswers[] = []
  for (let round = -rounds; round < rounds; round++) {
    const one = await timed(() => readers.map(read => read()))
    answers = one.gave
    // The first half warms up: WebAssembly is made fast while it runs.
    if (round >= 0) times.push(one)
  }
  if (answers.some(({ stands }) => stands.some(one => one !== 0))) throw new Error('some answers are not settled')
  return { totals: answers.map(({ values }) => (values as Float64Array).reduce((sum, one) => sum + one, 0)), rounds: times }
}
