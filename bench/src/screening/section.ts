import { availableParallelism, loadavg } from 'node:os'
import { law, questionsFor } from '@kosh/law'
import { definitionsOf, type Question } from '@kosh/norms'
import { Codes, ColumnReader, type ColumnAnswers, type Sheet } from '@kosh/screening'
import { Arena, assembler, lanesWith, ReaderPool } from '@kosh/screening/kernel'
import { besideHand, besideHandText, type BesideHand } from './by-hand.js'
import { fill, roomFor, sheetOfJourneys, type Journeys } from './journeys.js'
import { rateOf, timed, type Rate, type Times } from './rate.js'
import { byColumns, byDuckDb, byObjects } from './window.js'

export type Screened = {
  readonly journeys: number
  readonly rounds: number
  readonly load: readonly number[]
  readonly topics: { readonly [topic: string]: readonly Rate[] }
  readonly window: readonly Rate[]
  readonly hand: BesideHand
  readonly peakMegabytes: number
}

const topics = ['stay.lastDay', 'stay.used'] as const
const inHand = 1_000_000
/** Larger runs go sheet by sheet of so many journeys. */
const mostInSheet = 4_000_000

export async function screened(journeys: number, rounds: number): Promise<Screened> {
  const codes = new Codes()
  const arena = new Arena()
  const room = roomFor(Math.min(journeys, mostInSheet), arena)
  const citizenships = Int32Array.from(statesOfCitizenship(), state => codes.numberOf(state))
  const next = (seed: number): Sheet => {
    fill(room, seed, citizenships, codes.numberOf('KAZ'))
    return sheetOfJourneys(room, 'KAZ', codes)
  }
  const after = 100_000
  const lanes = lanesWith({ arena, assemble: await assembler(), after })
  const found: { [topic: string]: readonly Rate[] } = {}
  // One for all topics: of a function made once the engine knows where its columns lie.
  const limit = streaming(room)
  for (const topic of topics) {
    const question = questionsFor('KAZ').questions[topic] as Question
    const first = next(1)
    const threads = availableParallelism()
    const into = { stands: arena.bytes(room.length), values: arena[question.kind === 'int' ? 'floats' : 'numbers'](room.length), ways: arena.numbers(room.length) }
    const pools = [await ReaderPool.open(law, question, codes, { arena, lanes: false }), await ReaderPool.open(law, question, codes, { arena, lanes: after })] as const
    const ways: readonly { readonly name: string; readonly answers: Answers }[] = [
      { name: 'limit: a pass over the same columns', answers: limit },
      { name: 'JavaScript', answers: alone(new ColumnReader(law, question, first, codes), into) },
      { name: 'WebAssembly, in lanes', answers: alone(new ColumnReader(law, question, first, codes, { lanes }), into) },
      { name: `JavaScript, ${threads} threads`, answers: sheet => pools[0].answers(sheet) },
      { name: `WebAssembly, ${threads} threads`, answers: sheet => pools[1].answers(sheet) },
    ]
    found[topic] = await byTurns(ways, journeys, rounds, next)
    await Promise.all(pools.map(pool => pool.close()))
  }
  return {
    journeys,
    rounds,
    load: loadavg(),
    topics: found,
    window: await windowRates(room, codes, rounds, next),
    hand: await besideHand(
      inHand,
      statesOfCitizenship().filter(name => name !== 'KAZ'),
      rounds,
    ),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
}

type Answers = (sheet: Sheet) => ColumnAnswers | Promise<ColumnAnswers> | undefined

/** Each by turns over the same sheets; whatever answers must answer alike. */
async function byTurns(
  ways: readonly { readonly name: string; readonly answers: Answers }[],
  journeys: number,
  rounds: number,
  next: (seed: number) => Sheet,
): Promise<readonly Rate[]> {
  const times = ways.map((): Times[] => [])
  for (let round = 0; round <= rounds; round++) {
    const spent = ways.map(() => ({ wall: 0, processor: 0 }))
    for (let done = 0, seed = 1; done < journeys; seed++) {
      const sheet = next(seed)
      const sums = new Set<string>()
      for (const [n, { answers }] of ways.entries()) {
        const { gave, wall, processor } = await timed(() => answers(sheet))
        const own = spent[n] as { wall: number; processor: number }
        own.wall += wall
        own.processor += processor
        if (gave !== undefined) sums.add(checksum(gave, sheet.length))
      }
      if (sums.size > 1) throw new Error('answers differ')
      done += sheet.length
    }
    // The first round warms up.
    if (round > 0) for (const [n, one] of spent.entries()) times[n]?.push(one)
  }
  return ways.map(({ name }, n) => rateOf(name, journeys, times[n] ?? []))
}

/** Answers into columns that lie in shared memory, as those of threads do. */
function alone(reader: ColumnReader, into: ColumnAnswers): Answers {
  return sheet => reader.answers(sheet, into)
}

/** What no reader can beat: each number read, three written. */
function streaming({ citizenship, entered, left, state, first, end, length }: Journeys): Answers {
  const [values, ways, stands] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)]
  return () => {
    for (let i = 0; i < length; i++) {
      const all = ((citizenship[i] as number) + (entered[i] as number) + (left[i] as number) + (state[i] as number) + (first[i] as number) + (end[i] as number)) | 0
      values[i] = all
      ways[i] = all >> 1
      stands[i] = all & 1
    }
    return undefined
  }
}

function checksum({ stands, values }: ColumnAnswers, length: number): string {
  let [a, b] = [0, 0]
  for (let i = 0; i < length; i++) {
    a = (Math.imul(a, 31) + (values[i] as number)) | 0
    b = (Math.imul(b, 31) + (stands[i] as number)) | 0
  }
  return `${a} ${b}`
}

function statesOfCitizenship(): readonly string[] {
  const fact = [...definitionsOf(law).facts].find(one => one.id === 'citizenship')
  return fact?.kind === 'code' ? fact.within : []
}

async function windowRates(room: Journeys, codes: Codes, rounds: number, next: (seed: number) => Sheet): Promise<readonly Rate[]> {
  next(1)
  const columns = byColumns(room, codes)
  const objects = byObjects(room, 4000)
  const duck = await byDuckDb(room)
  if ((await duck.sum()) !== columns()) throw new Error('DuckDB finds other days')
  const few = { ...room, length: objects.rows, first: room.first.subarray(0, objects.rows), end: room.end.subarray(0, objects.rows), left: room.left.subarray(0, objects.rows) }
  if (objects.sum() !== byColumns(few, codes)()) throw new Error('objects find other days')
  return [
    await measured('columns, JavaScript', room.length, rounds, columns),
    await measured('objects and dates, a loop over days', objects.rows, 1, objects.sum),
    await measured(`DuckDB, a join, ${duck.threads} threads`, room.length, rounds, duck.sum),
  ]
}

/** The first round warms up. */
async function measured(name: string, rows: number, rounds: number, work: () => number | Promise<number>): Promise<Rate> {
  const times: Times[] = []
  for (let round = 0; round <= rounds; round++) {
    const one = await timed(work)
    if (round > 0 || rounds === 1) times.push(one)
  }
  return rateOf(name, rows, times)
}

/** Side by side; the first of each topic is the limit. */
export function screenedText({ journeys, rounds, load, topics: found, window, hand, peakMegabytes }: Screened): string {
  const millions = (rate: number): string => (rate / 1e6).toFixed(rate < 1e6 ? 4 : 1).padStart(8)
  const lines = [
    `Screening: ${journeys.toLocaleString('en')} journeys to Kazakhstan by citizens of all states; medians of ${rounds}, load ${load.map(one => one.toFixed(1)).join(' ')}.`,
  ]
  lines.push('Millions a second by the clock, the best of them, and by processor time of all threads; how many times the time of the limit, by the best.')
  for (const [topic, rates] of Object.entries(found)) {
    lines.push('', topic)
    const [limit] = rates
    for (const { name, wall, best, processor } of rates)
      lines.push(`${name.padEnd(40)}${millions(wall)}${millions(best)}${millions(processor)}${((limit?.best ?? 0) / best).toFixed(1).padStart(8)}`)
  }
  lines.push('', 'Days in any 180, one window for all')
  for (const { name, wall, best, processor, rows } of window)
    lines.push(`${name.padEnd(40)}${millions(wall)}${millions(best)}${millions(processor)}   ${rows.toLocaleString('en')} journeys`)
  lines.push('', besideHandText(hand))
  lines.push('', `Most memory at any time: ${Math.round(peakMegabytes)} MB.`)
  return lines.join('\n')
}
