import {
  act,
  addDays,
  all,
  at,
  codeCell,
  codeFact,
  corpus,
  day,
  dayCell,
  dayFact,
  daysOf,
  earlier,
  figure,
  inAny,
  is,
  iso,
  lasts,
  nthDay,
  question,
  readOn,
  rule,
  spent,
  t,
  table,
  today,
} from '@kosh/norms'
import { Codes, ColumnReader, type ColumnAnswers, type Means, type Sheet } from '@kosh/screening'
import { Arena, assembler, lanesWith } from '@kosh/screening/kernel'
import { fill, roomFor, staysOf, type Journeys } from './journeys.js'
import { rateOf, timed, type Rate, type Times } from './rate.js'

/**
 * One rule for stays written by hand, beside the same rule as law: so many days on one entry and so many in any 180, by citizenship and the day of entry. A loop
 * by hand is a measure of the machine: what law reaches beside it carries over to others.
 */

const window = 180
/** Days on one entry and days in any 180: for every seventh citizenship of one kind, from a day on others. */
const kinds = [
  { before: [30, 90], since: [30, 90] },
  { before: [30, 60], since: [60, 90] },
  { before: [90, 90], since: [90, 90] },
  { before: [15, 90], since: [30, 90] },
  { before: [30, 90], since: [14, 42] },
  { before: [5, 20], since: [10, 20] },
  { before: [90, 90], since: [30, 90] },
] as const
const changedOn = day('2024-07-01')

const words = (text: string) => t(text, text, text)
const source = at(act('study', { realm: 'INT', rank: 'law', title: words('Stays'), adopted: '2000-01-01', url: 'https://example.org/stays' }), 'Art. 1')

/** The rule as law, for so many citizenships. */
function lawFor(names: readonly string[]) {
  const stays = table('stays', words('Stays'), 9, { state: codeCell(words('State'), ['KAZ']), from: dayCell(words('From')), to: dayCell(words('To')) })
  const citizenship = codeFact('citizenship', words('Citizenship'), names as readonly [string, ...string[]])
  const entered = dayFact('entered', words('Entered'))
  const figureOf = (id: string, n: 0 | 1) =>
    figure(
      id,
      'int',
      { label: words(id), by: ['code'], within: [1, 999], otherwise: 30 },
      names.flatMap((name, i) => {
        const { before, since } = kinds[i % kinds.length] as (typeof kinds)[number]
        return [[name, `2000-01-01/${iso(addDays(changedOn, -1))}`, before[n], source] as const, [name, `${iso(changedOn)}/`, since[n], source] as const]
      }),
    )
  const [onEntry, inWindow] = [figureOf('onEntry', 0), figureOf('inWindow', 1)]
  const here = daysOf(stays, { where: all(is(stays.cells.state, 'KAZ')) })
  const used = question('int', 'one', { id: 'used', topic: 'used', realm: 'INT', label: words('Days used') })
  const last = question('day', 'one', { id: 'last', topic: 'last', realm: 'INT', label: words('Last day') })
  const said = { says: source, force: '2000-01-01/' } as const
  const on = (of: typeof onEntry) => readOn(entered, of, citizenship)
  const law = corpus([
    rule('study.1', { ...said, gist: words('Days in any 180.'), answers: used, then: spent(here, inAny(window, 'days'), today) }),
    rule('study.2', {
      ...said,
      gist: words('The last day.'),
      answers: last,
      then: earlier(nthDay(on(onEntry), entered), lasts(on(inWindow), here, inAny(window, 'days'), entered)),
    }),
  ])
  return { law, used, last }
}

/** The same by hand: pointers that only go on, and no more looked at once the limit of one entry binds. */
function byHand({ length, entered, left, first, citizenship }: Journeys, kindOf: Int32Array, used: Int32Array, last: Int32Array): void {
  const limits = Int32Array.from(kinds.flatMap(({ before, since }) => [...before, ...since]))
  let [start, atExit, atEntry, daysAtExit, daysAtEntry] = [-1, 0, 0, 0, 0]
  for (let i = 0; i < length; i++) {
    if (first[i] !== start) {
      start = first[i] as number
      atExit = atEntry = i
      daysAtExit = daysAtEntry = 0
    }
    const from = entered[i] as number
    const to = left[i] as number
    const least = to - window + 1
    while ((left[atExit] as number) < least) {
      daysAtExit -= (left[atExit] as number) - (entered[atExit] as number) + 1
      atExit++
    }
    used[i] = daysAtExit + to - from + 1 - Math.max(0, least - (entered[atExit] as number))
    const leastAtEntry = from - window + 1
    while (atEntry < i && (left[atEntry] as number) < leastAtEntry) {
      daysAtEntry -= (left[atEntry] as number) - (entered[atEntry] as number) + 1
      atEntry++
    }
    const limit = 4 * (kindOf[citizenship[i] as number] as number) + (from < changedOn ? 0 : 2)
    const most = from + (limits[limit] as number) - 1
    let latest = from - 1 + (limits[limit + 1] as number) - daysAtEntry
    if (atEntry < i) latest += Math.max(0, leastAtEntry - (entered[atEntry] as number))
    // What drops out of the window before the last day is given back, the oldest first.
    if (latest >= from)
      for (let k = atEntry; latest < most && k < i; k++) {
        const begins = Math.max(entered[k] as number, leastAtEntry)
        if (latest < begins + window - 1) break
        latest += (left[k] as number) - begins + 1
      }
    last[i] = Math.max(from - 1, Math.min(most, latest))
    daysAtExit += to - from + 1
    daysAtEntry += to - from + 1
  }
}

export type BesideHand = { readonly journeys: number; readonly rates: readonly Rate[] }

/** So many stays by turns, one thread; both days used and the last day of each. Throws where they differ. */
export async function besideHand(stays: number, citizenships: readonly string[], rounds: number): Promise<BesideHand> {
  const codes = new Codes(['KAZ', ...citizenships])
  const { law, used, last } = lawFor(citizenships)
  const arena = new Arena()
  const journeys = roomFor(stays, arena)
  const numbers = Int32Array.from(citizenships, name => codes.numberOf(name))
  fill(journeys, 1, numbers, codes.numberOf('KAZ'))
  const kindOf = new Int32Array(codes.names.length)
  for (const [i, number] of numbers.entries()) kindOf[number] = i % kinds.length
  const { length } = journeys
  const sheet: Sheet = {
    length,
    on: { each: journeys.left },
    facts: new Map([
      ['citizenship', { each: journeys.citizenship }],
      ['entered', { each: journeys.entered }],
    ]),
    tables: new Map([['stays', staysOf(journeys)]]),
  }
  const lanes = lanesWith({ arena, assemble: await assembler(), after: 0 })
  const asLaw = (means: Means) => {
    const answers = [used, last].map(asked => {
      const into: ColumnAnswers = { stands: arena.bytes(length), values: asked === used ? arena.floats(length) : arena.numbers(length), ways: arena.numbers(length) }
      const reader = new ColumnReader(law, asked, sheet, codes, means)
      return () => reader.answers({ ...sheet }, into)
    })
    return () => answers.map(answer => answer().values)
  }
  const [ownUsed, ownLast] = [new Int32Array(length), new Int32Array(length)]
  const ways: readonly { readonly name: string; readonly run: () => readonly (Int32Array | Float64Array)[] }[] = [
    {
      name: 'a loop by hand, JavaScript',
      run: () => {
        byHand(journeys, kindOf, ownUsed, ownLast)
        return [ownUsed, ownLast]
      },
    },
    { name: 'as law, JavaScript', run: asLaw({}) },
    { name: 'as law, WebAssembly, in lanes', run: asLaw({ lanes }) },
  ]
  const times = ways.map((): Times[] => [])
  for (let round = -2; round < rounds; round++) {
    const found: string[] = []
    for (const [n, { run }] of ways.entries()) {
      const one = await timed(run)
      found.push(one.gave.map(values => (values as Int32Array).reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, 0)).join(' '))
      // The first rounds warm up.
      if (round >= 0) times[n]?.push(one)
    }
    if (new Set(found).size > 1) throw new Error(`the law finds other days than a loop by hand: ${found.join('; ')}`)
  }
  return { journeys: length, rates: ways.map(({ name }, n) => rateOf(name, length, times[n] ?? [])) }
}

/** Side by side; how many times as fast as by hand, by the best. */
export function besideHandText({ journeys, rates }: BesideHand): string {
  const [hand] = rates
  const lines = [
    `Days used and the last day of ${journeys.toLocaleString('en')} stays by one rule, both together, one thread; the same days. Millions of stays a second, by the clock and the best; times as fast as by hand.`,
    ...rates.map(
      ({ name, wall, best }) =>
        `${name.padEnd(40)}${(wall / 1e6).toFixed(1).padStart(8)}${(best / 1e6).toFixed(1).padStart(8)}${(best / (hand?.best ?? best)).toFixed(2).padStart(8)}`,
    ),
  ]
  return lines.join('\n')
}
