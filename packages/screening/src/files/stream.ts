import { issueOf, type Issue } from '@kosh/desk'
import { never } from '@kosh/norms'
import { hole } from '../columns/sheet.js'
import { TopicAnswerer } from '../journeys/answers.js'
import { askedOf } from '../journeys/asked.js'
import { DayReader } from '../journeys/days.js'
import type { Supposing } from '../journeys/profiles.js'
import { rolesOf } from '../journeys/roles.js'
import { JourneyTable } from '../journeys/table.js'
import type { Job, Screened } from './screen.js'

/** The same over Arrow streams: batches of journeys in, batches of answers out, in the order in which they came. */

const millisecondsOfDay = 86_400_000
/** Rows answered at once; a person's journeys are never divided. */
const enough = 16_384

/**
 * Answers an Arrow IPC stream of journeys with one of answers. The journeys of a person stand together and in the order of their days; a stream in
 * any other order is refused, because its answers would be wrong. Resolves when all is written.
 */
export async function screenStream(job: Job, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Screened> {
  const arrow = await import('apache-arrow')
  const { lang } = job
  const { asked, issues: unknown } = askedOf(job)
  if (asked === undefined) return { ok: false, issues: unknown }
  const { to, on, topics, order } = asked
  const issues: Issue[] = []

  const reader = await arrow.AsyncRecordBatchStreamReader.from(input as NodeJS.ReadableStream)
  await reader.open()
  const names = reader.schema?.fields.map(field => field.name) ?? []
  const { roles, issues: wrong } = rolesOf(names, job.mapping ?? {}, lang)
  issues.push(...wrong)
  for (const part of ['person', 'entered'] as const) if (roles[part] === undefined) issues.push(issueOf(lang, 'column.needed', part, { part, headers: part }))
  if (issues.length > 0) return { ok: false, issues }

  // Every batch has the types of the first, whatever it holds: a stream has one schema.
  const told = reader.schema.fields.find(field => field.name === roles.person)?.type
  const personType = told === undefined || arrow.DataType.isDictionary(told) ? new arrow.Utf8() : told
  const supposing: Supposing = { to, assume: job.assume, without: job.without, facts: job.facts, lang }
  const table = new JourneyTable(names, roles, supposing, on, order)
  const answerer = new TopicAnswerer(to, on, topics, true)
  const writer = arrow.RecordBatchStreamWriter.throughNode({ autoDestroy: false })
  writer.pipe(output as never)
  const vectors = {
    day: (values: readonly (number | null)[]) =>
      arrow.vectorFromArray(
        values.map(value => (value === null || value === never ? null : new Date(value * millisecondsOfDay))),
        new arrow.DateDay(),
      ),
    int: (values: readonly (number | null)[]) => arrow.vectorFromArray(values, new arrow.Float64()),
    bool: (values: readonly (boolean | null)[]) => arrow.vectorFromArray(values, new arrow.Bool()),
    code: (values: readonly (string | null)[]) => arrow.vectorFromArray(values, new arrow.Utf8()),
  }
  const put = async (lines: readonly Line[]): Promise<void> => {
    const columns: { [name: string]: unknown } = {
      person: arrow.vectorFromArray(
        lines.map(line => line.person as never),
        personType as never,
      ),
      entered: vectors.day(lines.map(line => line.entered)),
      left: vectors.day(lines.map(line => line.left)),
    }
    for (const [name, kind, values] of answered(lines)) columns[name] = vectors[kind](values as never)
    for (const batch of new arrow.Table(columns as never).batches) if (!writer.write(batch)) await new Promise(resolve => writer.once('drain', resolve))
  }
  /** The answers of lines, by the names of their columns. A line that cannot be read stands for what is wrong with it. */
  function answered(lines: readonly Line[]): readonly (readonly [name: string, kind: keyof typeof vectors, values: readonly unknown[]])[] {
    for (const line of lines) table.add(line.texts)
    const kept = table.finish()
    table.clear()
    const before = kept.lines - lines.length
    const placeOf = new Map([...kept.row].map((row, place) => [row - 1 - before, place]))
    const wrongAt = new Map(kept.bad.map(({ row, issue }) => [row - 1 - before, issue.code]))
    const each = (of: (place: number) => unknown) => lines.map((_, i) => (placeOf.has(i) ? (of(placeOf.get(i) as number) ?? null) : null))
    return answerer
      .answersOf(kept)
      .flatMap(({ topic, question, stands, value, reason }) => [
        [topic, question.kind, each(value)] as const,
        [`${topic}.stands`, 'code', lines.map((_, i) => wrongAt.get(i) ?? stands(placeOf.get(i) ?? 0))] as const,
        [`${topic}.basis`, 'code', each(place => reason(place)?.basis.join(' ') || null)] as const,
        [`${topic}.grade`, 'code', each(place => reason(place)?.grade)] as const,
        [`${topic}.needs`, 'code', each(place => reason(place)?.needs.join(' ') || null)] as const,
      ])
  }

  let held: Line[] = []
  let count = 0
  let before: Line | undefined
  const seen = new Set<unknown>()
  for await (const batch of reader) {
    for (const line of linesOf(batch as never, names, arrow.DataType, { person: roles.person ?? '', entered: roles.entered ?? '', left: roles.left }, new DayReader(order))) {
      count++
      const trouble = troubleOf(line, before, seen)
      if (trouble !== undefined) {
        writer.destroy()
        return { ok: false, issues: [issueOf(lang, 'stream.order', trouble, { row: count, why: String(line.person) })] }
      }
      if (before !== undefined && before.person !== line.person) {
        seen.add(before.person)
        if (held.length >= enough) {
          await put(held)
          held = []
        }
      }
      held.push(line)
      before = line
    }
  }
  if (held.length > 0 || count === 0) await put(held)
  writer.end()
  await new Promise<void>((resolve, reject) => {
    writer.once('error', reject)
    writer.once('end', resolve)
    writer.once('close', resolve)
  })
  return { ok: true, summary: { rows: count, answered: count, elsewhere: 0, broken: 0, topics: {}, unused: roles.unused, roles, on: String(on), asked: 0 } }
}

/** A row as text, and what the order of rows is known by. */
type Line = { readonly texts: readonly string[]; readonly person: unknown; readonly entered: number | null; readonly left: number | null }

type Batch = { readonly numRows: number; readonly getChildAt: (at: number) => { readonly get: (i: number) => unknown; readonly type: unknown } | null }
type Types = { readonly isDate: (type: never) => boolean; readonly isTimestamp: (type: never) => boolean }
function* linesOf(
  batch: Batch,
  names: readonly string[],
  types: Types,
  known: { readonly person: string; readonly entered: string; readonly left: string | undefined },
  days: DayReader,
): Generator<Line> {
  const { numRows } = batch
  const columns = names.map((_, at) => batch.getChildAt(at))
  const isDay = columns.map(column => column !== null && (types.isDate(column.type as never) || types.isTimestamp(column.type as never)))
  const [person, entered, left] = [known.person, known.entered, known.left ?? ''].map(name => names.indexOf(name)) as [number, number, number]
  const dayIn = (text: string | undefined): number | null => {
    const day = text === undefined || text === '' ? hole : days.read(text)
    return day === hole ? null : day
  }
  for (let i = 0; i < numRows; i++) {
    const texts = columns.map((column, at) => {
      const value = column?.get(i)
      if (value === null || value === undefined) return ''
      return isDay[at] === true ? new Date(Number(value)).toISOString().slice(0, 10) : String(value)
    })
    yield { texts, person: columns[person]?.get(i), entered: dayIn(texts[entered]), left: dayIn(texts[left]) }
  }
}
/** The field by which a line stands out of order. */
function troubleOf(line: Line, before: Line | undefined, seen: ReadonlySet<unknown>): 'person' | 'entered' | undefined {
  if (before === undefined || before.person !== line.person) return seen.has(line.person) ? 'person' : undefined
  if (line.entered === null || before.entered === null) return undefined
  return line.entered < Math.max(before.entered, before.left ?? Infinity) ? 'entered' : undefined
}
