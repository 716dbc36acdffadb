import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../behaviour/behaviour.js'
import { behaviours, inventedCorpus } from '../behaviour/corpus.js'
import { definitionsOf } from '../definitions.js'
import type { Answer, Cells, Column, Could, Fact, Given, Kind, Table, Values } from '../vocabulary.js'
import { readerOf } from './reader.js'

/** What is left open against every way it may turn out. */

const cases = Object.values(behaviours).flat()
const { facts, tables } = definitionsOf(inventedCorpus)
const factOf = new Map([...facts].map(fact => [fact.id, fact]))
const tableOf = new Map([...tables].map(table => [table.id, table]))
const answer = ({ question, on }: Behaviour, given: Given): Answer => readerOf(inventedCorpus).about(given, on).answer(question)

/** A case with some of what is told held back: facts, whole tables, the end of a table, single cells. */
type Hole = { readonly id: string } & (
  | { readonly of: 'fact' }
  | { readonly of: 'table' }
  | { readonly of: 'end' }
  | { readonly of: 'cell'; readonly row: number; readonly name: string }
)
type Open = { readonly one: Behaviour; readonly given: Given; readonly holes: readonly Hole[] }

const kinds: fc.Arbitrary<readonly Hole['of'][]> = fc.array(fc.constantFrom<Hole['of'][]>('fact', 'fact', 'fact', 'cell', 'table', 'end'), { minLength: 1, maxLength: 4 })
const anyOpen = (allowed: readonly Hole['of'][]): fc.Arbitrary<Open> =>
  fc.tuple(fc.constantFrom(...cases), kinds, fc.infiniteStream(fc.nat(9999))).map(([one, wanted, picks]) => {
    const pick = <T>(of: readonly T[]): T | undefined => of[Number(picks.next().value) % Math.max(1, of.length)]
    return wanted.filter(of => allowed.includes(of)).reduce<Open>((open, of) => pierced(open, of, pick), { one, given: one.given, holes: [] })
  })

function pierced(open: Open, of: Hole['of'], pick: <T>(of: readonly T[]) => T | undefined): Open {
  const told = Object.keys(open.given).filter(id => (of === 'fact' ? factOf.has(id) : tableOf.has(id)) && open.given[id] !== undefined)
  const id = pick(told)
  const before = id === undefined ? undefined : open.given[id]
  if (id === undefined || before === undefined) return open
  if (typeof before !== 'object') {
    const { [id]: _held, ...given } = open.given
    return { ...open, given, holes: [...open.holes, { id, of: 'fact' }] }
  }
  if (of === 'table') {
    const { [id]: _held, ...given } = open.given
    return { ...open, given, holes: [...open.holes.filter(hole => hole.id !== id), { id, of }] }
  }
  if (of === 'end')
    return { ...open, given: { ...open.given, [id]: { rows: before.rows.slice(0, -1), more: true } }, holes: [...open.holes.filter(hole => hole.id !== id), { id, of }] }
  const row = pick([...before.rows.keys()])
  const name = pick(Object.keys(tableOf.get(id)?.cells ?? {}))
  if (row === undefined || name === undefined) return open
  const rows = before.rows.map((cells, i) => (i === row ? Object.fromEntries(Object.entries(cells).filter(([column]) => column !== name)) : cells))
  return { ...open, given: { ...open.given, [id]: { ...before, rows } }, holes: [...open.holes, { id, of: 'cell', row, name }] }
}

// --- ways it may turn out --------------------------------------------------------------------------------

type Draw = () => number
/** Values within bounds: all of them when they are few, else the ends, those told, and some at random. */
function values(of: Fact | Column, told: readonly number[], draw: Draw): readonly Values[Kind][] {
  if (of.kind === 'bool') return [true, false]
  if (of.kind === 'code') return of.within
  const [least, most] = of.within as readonly [number, number]
  if (most - least < 12) return Array.from({ length: most - least + 1 }, (_, i) => least + i)
  const near = told.flatMap(one => [one - 1, one, one + 1])
  const random = Array.from({ length: 6 }, () => least + Math.floor(draw() * (most - least + 1)))
  return [...new Set([least, most, ...near, ...random])].filter(one => one >= least && one <= most)
}
const isFew = (of: Fact | Column): boolean => of.kind === 'bool' || of.kind === 'code' || Number(of.within[1]) - Number(of.within[0]) < 12

const toldDays = ({ one }: Open): readonly number[] => [
  one.on,
  ...Object.values(one.given).flatMap(of =>
    typeof of === 'number' ? [of] : typeof of === 'object' ? of.rows.flatMap(row => Object.values(row).filter(cell => typeof cell === 'number')) : [],
  ),
]

/** Every way to fill the holes, or up to `most` of them at random; `whole` when these are all. */
function completions(open: Open, most: number, draw: Draw): { readonly whole: boolean; readonly all: readonly Given[] } {
  const told = toldDays(open)
  const choices = open.holes.map(hole => fillings(hole, open, told, draw))
  const ways = choices.reduce((n, of) => n * of.fill.length, 1)
  const whole = choices.every(of => of.whole) && ways <= most
  const at = (n: number): Given => {
    let rest = n
    return choices.reduce<Given>((given, { fill }) => {
      const one = fill[rest % fill.length]
      rest = Math.floor(rest / fill.length)
      return one === undefined ? given : one(given)
    }, open.given)
  }
  return { whole, all: whole ? Array.from({ length: ways }, (_, i) => at(i)) : Array.from({ length: Math.min(most, 24) }, () => at(Math.floor(draw() * ways))) }
}

function fillings(hole: Hole, { one, given }: Open, told: readonly number[], draw: Draw): { readonly whole: boolean; readonly fill: readonly ((given: Given) => Given)[] } {
  const fact = factOf.get(hole.id)
  if (fact !== undefined) return { whole: isFew(fact), fill: values(fact, told, draw).map(value => now => ({ ...now, [hole.id]: value })) }
  const table = tableOf.get(hole.id)
  if (table === undefined) return { whole: true, fill: [now => now] }
  if (hole.of === 'cell') {
    const column = table.cells[hole.name]
    if (column === undefined) return { whole: true, fill: [now => now] }
    return { whole: isFew(column), fill: values(column, told, draw).map(value => now => withCell(now, hole.id, hole.row, hole.name, value)) }
  }
  const before = given[hole.id]
  const known = typeof before === 'object' ? before.rows : []
  const original = one.given[hole.id]
  const random = Array.from({ length: 12 }, () => [...known, ...Array.from({ length: Math.floor(draw() * (table.atMost - known.length + 1)) }, () => anyRow(table, told, draw))])
  return { whole: false, fill: [known, typeof original === 'object' ? original.rows : known, ...random].map(rows => now => ({ ...now, [hole.id]: { rows } })) }
}

function anyRow(table: Table, told: readonly number[], draw: Draw): Cells {
  return Object.fromEntries(
    Object.values(table.cells).map(column => {
      const of = values(column, told, draw)
      return [column.name, of[Math.floor(draw() * of.length)]]
    }),
  )
}

function withCell(given: Given, id: string, at: number, name: string, value: Values[Kind]): Given {
  const table = given[id]
  return typeof table === 'object' ? { ...given, [id]: { ...table, rows: table.rows.map((row, i) => (i === at ? { ...row, [name]: value } : row)) } } : given
}

// --- compared --------------------------------------------------------------------------------------------

/** What an answer may be, each thing once; numbers that follow one another as one range. */
function possible(of: Answer): readonly Could[] {
  if (of.stands === 'open') return of.could
  return of.stands === 'settled' ? [{ value: of.value }] : [of.stands]
}
/** Whether a settled, silent or contradictory answer is among what was held possible. */
function allows(open: Answer, turned: Answer): boolean {
  return possible(turned).every(one => possible(open).some(could => holds(could, one)))
}
function holds(could: Could, one: Could): boolean {
  if (typeof could === 'string' || typeof one === 'string') return could === one
  if ('some' in one) return 'some' in could && one.some.every(row => could.some.some(other => isLike(other, row)))
  if ('some' in could) return 'value' in one && typeof one.value === 'object' && one.value.every(row => could.some.some(other => isLike(other, row)))
  if ('value' in one) {
    if ('value' in could) return areLike(could.value, one.value)
    return typeof one.value === 'number' && could.least <= one.value && one.value <= could.most
  }
  const [least, most] = 'value' in could ? [Number(could.value), Number(could.value)] : [could.least, could.most]
  return least <= one.least && one.most <= most
}

/** A cell that is left out may be anything. */
const isLike = (open: Cells, row: Cells): boolean => Object.entries(open).every(([name, cell]) => cell === undefined || cell === row[name])
function areLike(open: Values[Kind] | readonly Cells[], value: Values[Kind] | readonly Cells[]): boolean {
  if (typeof open !== 'object' || typeof value !== 'object') return open === value
  return open.length === value.length && open.every(row => value.some(other => isLike(row, other))) && value.every(row => open.some(other => isLike(other, row)))
}

const runs = { seed: 6, numRuns: 1200 }
const drawer = (seed: number): Draw => {
  let state = seed + 1
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff
}

describe('held back at random', () => {
  test('every way it may turn out was held possible', () => {
    let left = 0
    fc.assert(
      fc.property(anyOpen(['fact', 'cell', 'table', 'end']), fc.nat(9999), (open, seed) => {
        const found = answer(open.one, open.given)
        if (found.stands === 'open') left++
        for (const given of completions(open, 24, drawer(seed)).all) {
          const turned = answer(open.one, given)
          if (!allows(found, turned))
            expect.fail(
              `${open.one.question.id} on ${open.one.on}: ${shown(open.given)} may be ${JSON.stringify(possible(found))}, but with ${shown(given)} is ${JSON.stringify(possible(turned))}`,
            )
        }
      }),
      runs,
    )
    expect(left).toBeGreaterThan(300)
  }, 60_000)

  test('where all ways can be tried, nothing else was held possible', () => {
    let tried = 0
    fc.assert(
      fc.property(anyOpen(['fact', 'cell']), open => {
        const { whole, all } = completions(open, 400, drawer(1))
        if (!whole) return
        const found = answer(open.one, open.given)
        if (found.stands === 'open') tried++
        const turned = all.map(given => answer(open.one, given))
        for (const could of possible(found))
          if (!turned.some(one => possible(one).some(is => touches(could, is))))
            expect.fail(`${open.one.question.id} on ${open.one.on}: ${shown(open.given)} cannot be ${JSON.stringify(could)}`)
      }),
      runs,
    )
    expect(tried).toBeGreaterThan(150)
  }, 60_000)

  test('what is settled stays settled when more is told', () => {
    fc.assert(
      fc.property(anyOpen(['fact', 'cell', 'table', 'end']), fc.nat(9999), (open, seed) => {
        const found = answer(open.one, open.given)
        if (found.stands === 'open') return
        const draw = drawer(seed)
        for (const given of completions({ ...open, holes: open.holes.filter(() => draw() < 0.5) }, 8, draw).all) expect(possible(answer(open.one, given))).toEqual(possible(found))
      }),
      runs,
    )
  }, 60_000)
})

const touches = (could: Could, is: Could): boolean => holds(could, is) || holds(is, could)
const shown = (given: Given): string => JSON.stringify(given)
