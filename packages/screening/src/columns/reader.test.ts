import { definitionsOf, type Answer, type Given, type Day, type Question, answer as single } from '@kosh/norms'
import { behaviours, drawFrom, inventedCorpus, pick, pierced, randomWorld, type Hole } from '@kosh/norms/behaviour'
import { describe, expect, test } from 'vitest'
import { Arena } from '../kernel/arena.js'
import { assembler } from '../kernel/assembler.js'
import { lanesWith } from '../kernel/lane-reader.js'
import { ColumnReader, type Means } from './reader.js'
import { standings } from './verdict.js'
import { Codes, sheetOf, valueFor } from './sheet.js'

const assemble = await assembler()

function inColumns(
  world: { readonly corpus: typeof inventedCorpus; readonly question: Question },
  cases: readonly { readonly given: Given; readonly on: Day }[],
  means: Means = {},
) {
  const codes = new Codes()
  const { facts, tables } = definitionsOf(world.corpus)
  const sheet = sheetOf(cases, facts, tables, codes)
  const reader = new ColumnReader(world.corpus, world.question, sheet, codes, means)
  const first = reader.answers()
  // Of a sheet that comes later, lanes know the shapes, and what was worked out of many has a column.
  const { stands, values } = reader.answers({ ...sheet })
  expect(stands).toStrictEqual(first.stands)
  return cases.map((_, i) => (stands[i] === 0 ? `settled ${String(valueFor(values[i] as number, world.question.kind, codes))}` : (standings[stands[i] as number] as string)))
}
const shown = (answer: Answer) => (answer.stands === 'settled' ? `settled ${String(answer.value)}` : answer.stands)

describe('the behaviours of norms, in columns', () => {
  for (const [structure, cases] of Object.entries(behaviours))
    test(structure, () => {
      let settled = 0
      for (const { name, question, given, on } of cases) {
        if (question.is !== 'question') continue
        const [found] = inColumns({ corpus: inventedCorpus, question: question as Question }, [{ given, on }])
        if (found !== 'asked') settled++
        expect(found === 'asked' ? 'asked' : found, name).toBe(found === 'asked' ? 'asked' : shown(single(inventedCorpus, question, given, on)))
      }
      expect(settled).toBeGreaterThan(0)
    })
})

/** So many laws; LAWS sets more. */
const laws = Number(process.env['LAWS'] ?? 3000)

test('random laws: columns and the single reader agree', () => {
  const counts: { [found: string]: number } = {}
  for (let seed = 1; seed <= laws; seed++) {
    const world = randomWorld(seed)
    if (world.question.is !== 'question') continue
    const draw = drawFrom(seed + 7)
    const cases = Array.from({ length: 4 }, (_, n) => {
      const other = n === 0 ? world : { ...randomWorld(seed * 31 + n), corpus: world.corpus, question: world.question }
      const sorts: [Hole['of'], ...Hole['of'][]] = ['fact', 'cell', 'fact', 'table', 'end']
      const holes = Array.from({ length: n }, () => pick(draw, sorts))
      return { given: pierced(other, holes, definitionsOf(world.corpus), draw).given, on: other.on }
    })
    const found = inColumns(world as never, cases)
    const plainly = seed % 5 === 0 ? inColumns(world as never, cases, { writes: false }) : []
    const inLanes = seed % 20 === 0 ? inColumns(world as never, cases, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) }) : []
    ;[...found, ...plainly, ...inLanes].forEach((one, n) => {
      const i = n % cases.length
      const { given, on } = cases[i] as (typeof cases)[number]
      const stands = one.split(' ')[0] as string
      counts[stands] = (counts[stands] ?? 0) + 1
      if (one !== 'asked') expect(one, `seed ${seed} case ${i}: ${JSON.stringify(given)} on ${on}`).toBe(shown(single(world.corpus, world.question, given, on)))
    })
  }
  const { settled = 0, silent = 0, open = 0, asked = 0 } = counts
  const all = settled + silent + open + asked
  expect({ settled: settled / all > 0.3, silent: silent / all > 0.1, open: open / all > 0.1, asked: asked / all < 0.4 }).toEqual({
    settled: true,
    silent: true,
    open: true,
    asked: true,
  })
})
