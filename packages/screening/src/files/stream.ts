import { findings, countryTold, dayTold, issueOf, todayIn, type Issue } from '@kosh/desk'
import { law, questionsFor, registry, states as allStates } from '@kosh/law'
import { parseDay, type Day, type Question } from '@kosh/norms'
import { Codes, hole } from '../columns/sheet.js'
import { outcomes, Screener } from '../screener.js'
import { profileOf, type Profile, type Supposing } from './profiles.js'
import { rolesOf, type Roles } from './roles.js'
import type { Job, Screened } from './screen.js'
import { Caster, type Journeys } from './sheets.js'
import { topicsOf } from './topics.js'

/** The same over Arrow streams: batches of journeys in, batches of answers out, in the order in which they came. */

type Row = { readonly person: unknown; readonly entered: number; readonly left: number; readonly state: string | undefined; readonly told: { readonly [id: string]: string } }

/**
 * Answers an Arrow IPC stream of journeys with one of answers. The journeys of a person stand together and in the order of their days; a stream in
 * any other order is refused, because its answers would be wrong. Resolves when all is written.
 */
export async function screenStream(job: Job, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Screened> {
  const arrow = await import('apache-arrow')
  const { lang } = job
  const found = findings(lang)
  const to = countryTold(job.to, 'to', found, allStates)
  const on = job.on === undefined ? todayIn(to ?? job.to) : dayTold(job.on, 'on', found)
  const { topics, issues: unknown } = to === undefined ? { topics: [], issues: [] } : topicsOf(job.topics, questionsFor(to).questions, lang)
  const issues: Issue[] = [...found.issues, ...unknown]
  if (issues.length > 0 || to === undefined || on === undefined) return { ok: false, issues }

  const reader = await arrow.AsyncRecordBatchStreamReader.from(input as NodeJS.ReadableStream)
  await reader.open()
  const names = reader.schema?.fields.map(field => field.name) ?? []
  const { roles, issues: wrong } = rolesOf(names, job.mapping ?? {}, lang)
  for (const part of ['person', 'entered'] as const) if (roles[part] === undefined) issues.push(issueOf(lang, 'column.needed', part, { part, headers: part }))
  issues.push(...wrong)
  if (issues.length > 0) return { ok: false, issues }

  const supposing: Supposing = { to, assume: job.assume, without: job.without, facts: job.facts, lang }
  const answers = new Answers(supposing, on, topics)
  const writer = arrow.RecordBatchStreamWriter.throughNode({ autoDestroy: false })
  writer.pipe(output as never)
  const put = async (rows: readonly Row[]): Promise<void> => {
    const columns = answers.of(rows)
    const vectors: { [name: string]: unknown } = {
      person: arrow.vectorFromArray(rows.map(row => row.person as never)),
      entered: days(rows.map(row => row.entered)),
      left: days(rows.map(row => row.left)),
    }
    for (const { name, kind, values } of columns)
      vectors[name] =
        kind === 'day'
          ? days(values as number[])
          : arrow.vectorFromArray(values as never[], (kind === 'bool' ? new arrow.Bool() : kind === 'int' ? new arrow.Float64() : new arrow.Utf8()) as never)
    for (const batch of new arrow.Table(vectors as never).batches) if (!writer.write(batch)) await new Promise(resolve => writer.once('drain', resolve))
  }
  const days = (values: readonly number[]) =>
    arrow.vectorFromArray(
      values.map(value => (value === hole ? null : new Date(value * 86_400_000))),
      new arrow.DateDay(),
    )

  let held: Row[] = []
  let count = 0
  let before: Row | undefined
  const seen = new Set<unknown>()
  for await (const batch of reader) {
    for (const row of rowsOf(batch, roles)) {
      count++
      const trouble = troubleOf(row, before, seen)
      if (trouble !== undefined) {
        writer.destroy()
        return { ok: false, issues: [issueOf(lang, 'stream.order', trouble.field, { row: count, why: trouble.why })] }
      }
      if (before !== undefined && before.person !== row.person) {
        seen.add(before.person)
        if (held.length >= enough) {
          await put(held)
          held = []
        }
      }
      held.push(row)
      before = row
    }
  }
  if (held.length > 0 || count === 0) await put(held)
  writer.end()
  await new Promise<void>((resolve, reject) => {
    writer.once('error', reject)
    writer.once('end', () => resolve())
    writer.once('close', () => resolve())
  })
  return { ok: true, summary: { rows: count, answered: count, elsewhere: 0, broken: 0, topics: {}, unused: roles.unused, roles, on: String(on), asked: 0 } }
}
/** Rows answered at once; a person's journeys are never divided. */
const enough = 16_384

type Batch = { readonly numRows: number; readonly getChild: (name: never) => { readonly get: (i: number) => unknown } | null }
function* rowsOf(batch: unknown, roles: Roles): Generator<Row> {
  const { numRows, getChild } = batch as Batch
  const column = (name: string | undefined) => (name === undefined ? undefined : getChild.call(batch, name as never))
  const [person, entered, left, state] = [column(roles.person), column(roles.entered), column(roles.left), column(roles.state)]
  const facts = [...roles.facts].map(([id, name]) => ({ id, column: column(name) }))
  for (let i = 0; i < numRows; i++) {
    const told: { [id: string]: string } = {}
    for (const { id, column: of } of facts) {
      const value = of?.get(i)
      if (value !== null && value !== undefined && value !== '') told[id] = registry.facts.get(id)?.kind === 'day' ? dayText(value) : String(value)
    }
    const where = state?.get(i)
    yield { person: person?.get(i), entered: dayIn(entered?.get(i)), left: dayIn(left?.get(i)), state: where === null || where === undefined ? undefined : String(where), told }
  }
}

/** A day as Arrow gives it: milliseconds, a date, or text. */
function dayIn(value: unknown): number {
  if (value === null || value === undefined || value === '') return hole
  if (value instanceof Date) return Math.floor(value.getTime() / 86_400_000)
  if (typeof value === 'number' || typeof value === 'bigint') return Math.floor(Number(value) / 86_400_000)
  return parseDay(String(value)) ?? hole
}
const dayText = (value: unknown): string => (typeof value === 'string' ? value : new Date(Number(value)).toISOString().slice(0, 10))

function troubleOf(row: Row, before: Row | undefined, seen: ReadonlySet<unknown>): { readonly field: string; readonly why: string } | undefined {
  if (row.person === null || row.person === undefined) return { field: 'person', why: 'person' }
  if (row.entered === hole) return { field: 'entered', why: 'entered' }
  if (row.left !== hole && row.left < row.entered) return { field: 'left', why: 'left < entered' }
  if (before?.person !== row.person) return seen.has(row.person) ? { field: 'person', why: String(row.person) } : undefined
  return row.entered < (before.left === hole ? Infinity : before.left) ? { field: 'entered', why: 'entered' } : undefined
}

type AnswerColumn = { readonly name: string; readonly kind: 'day' | 'int' | 'bool' | 'text'; readonly values: readonly unknown[] }

/** Answers batch after batch, and remembers what was read of persons alike. */
class Answers {
  readonly #supposing: Supposing
  readonly #on: Day
  readonly #topics: readonly { readonly topic: string; readonly question: Question }[]
  readonly #codes = new Codes()

  constructor(supposing: Supposing, on: Day, topics: readonly { readonly topic: string; readonly question: Question }[]) {
    this.#supposing = supposing
    this.#on = on
    this.#topics = topics
  }

  of(rows: readonly Row[]): readonly AnswerColumn[] {
    const profiles: Profile[] = []
    const byTold = new Map<string, number>()
    const states: string[] = []
    const profile = Int32Array.from(rows, row => {
      const key = JSON.stringify(row.told)
      const known = byTold.get(key)
      if (known !== undefined) return known
      byTold.set(key, profiles.length)
      return profiles.push(profileOf(row.told, this.#supposing)) - 1
    })
    const state = Int32Array.from(rows, row => {
      const name = row.state ?? this.#supposing.to
      const known = states.indexOf(name)
      return known >= 0 ? known : states.push(name) - 1
    })
    const caster = new Caster({ to: this.#supposing.to, profiles, states, on: this.#on, codes: this.#codes })
    const journeys: Journeys = {
      length: rows.length,
      follows: Uint8Array.from(rows, (row, i) => Number(i > 0 && rows[i - 1]?.person === row.person)),
      entered: Int32Array.from(rows, row => row.entered),
      left: Int32Array.from(rows, row => row.left),
      state,
      profile,
      days: new Map(),
    }
    const sheet = caster.sheet(journeys)
    return this.#topics.flatMap(({ topic, question }): readonly AnswerColumn[] => {
      const screener = new Screener(law, question, sheet, this.#codes)
      const { stands, values, reasons } = screener.screen(sheet)
      const isAsked = (i: number) => caster.isAsked(state[i] as number)
      const trouble = (i: number): Issue | undefined => {
        const of = profiles[profile[i] as number]
        return of !== undefined && 'issue' in of ? of.issue : undefined
      }
      const value = (i: number): unknown => {
        if (!isAsked(i) || stands[i] !== 0 || trouble(i) !== undefined) return question.kind === 'day' ? hole : null
        const number = values[i] as number
        return question.kind === 'bool' ? number === 1 : question.kind === 'code' ? this.#codes.nameOf(number) : question.kind === 'day' && number === 0x7fffffff ? hole : number
      }
      const reason = (i: number) => screener.reasons[reasons[i] as number]
      const each = <T>(of: (i: number) => T) => rows.map((_, i) => of(i))
      const text = (part: string, of: (i: number) => string | null): AnswerColumn => ({
        name: `${topic}.${part}`,
        kind: 'text',
        values: each(i => (isAsked(i) && trouble(i) === undefined ? of(i) : null)),
      })
      return [
        { name: topic, kind: question.kind === 'code' ? 'text' : question.kind, values: each(value) },
        { name: `${topic}.stands`, kind: 'text', values: each(i => trouble(i)?.code ?? (isAsked(i) ? (outcomes[stands[i] as number] ?? '') : 'elsewhere')) },
        text('basis', i => reason(i)?.basis.join(' ') || null),
        text('grade', i => reason(i)?.grade ?? ''),
        text('needs', i => reason(i)?.needs.join(' ') || null),
      ]
    })
  }
}
