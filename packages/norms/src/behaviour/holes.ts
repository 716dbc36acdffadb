import type { Definitions } from '../definitions.js'
import type { Cells, Column, Day, Fact, Given, Kind, Table, Values } from '../vocabulary.js'
import { pickAny, type Draw } from './draw.js'

/** What is told with some of it held back, and the ways in which that may turn out. */

export type Told = { readonly given: Given; readonly on: Day }
/** A fact, a whole table, the end of a table, a single cell. */
export type Hole = { readonly id: string } & (
  | { readonly of: 'fact' }
  | { readonly of: 'table' }
  | { readonly of: 'end' }
  | { readonly of: 'cell'; readonly row: number; readonly name: string }
)
/** `given` is what is still told of `all`. */
export type Open = { readonly all: Told; readonly given: Given; readonly holes: readonly Hole[] }

/** What is told of what a corpus asks, with holes of these sorts. */
export function pierced(all: Told, wanted: readonly Hole['of'][], { facts, tables }: Definitions, draw: Draw): Open {
  const known = { facts: byId(facts), tables: byId(tables) }
  return wanted.reduce<Open>((open, of) => withHole(open, of, known, draw), { all, given: all.given, holes: [] })
}

type Known = { readonly facts: ReadonlyMap<string, Fact>; readonly tables: ReadonlyMap<string, Table> }
const byId = <T extends { readonly id: string }>(of: Iterable<T>): ReadonlyMap<string, T> => new Map([...of].map(one => [one.id, one]))

function withHole(open: Open, of: Hole['of'], known: Known, draw: Draw): Open {
  const told = Object.keys(open.given).filter(id => (of === 'fact' ? known.facts : known.tables).has(id) && open.given[id] !== undefined)
  const id = pickAny(draw, told)
  const before = id === undefined ? undefined : open.given[id]
  if (id === undefined || before === undefined) return open
  const others = open.holes.filter(hole => hole.id !== id)
  const { [id]: _held, ...rest } = open.given
  if (typeof before !== 'object') return { ...open, given: rest, holes: [...others, { id, of: 'fact' }] }
  if (of === 'table') return { ...open, given: rest, holes: [...others, { id, of }] }
  if (of === 'end') return { ...open, given: { ...rest, [id]: { rows: before.rows.slice(0, -1), more: true } }, holes: [...others, { id, of }] }
  const row = pickAny(draw, [...before.rows.keys()])
  const name = pickAny(draw, Object.keys(known.tables.get(id)?.cells ?? {}))
  if (row === undefined || name === undefined) return open
  return { ...open, given: withCell(open.given, id, row, name, undefined), holes: [...open.holes, { id, of: 'cell', row, name }] }
}

function withCell(given: Given, id: string, at: number, name: string, value: Values[Kind] | undefined): Given {
  const table = given[id]
  return typeof table === 'object' ? { ...given, [id]: { ...table, rows: table.rows.map((row, i) => (i === at ? { ...row, [name]: value } : row)) } } : given
}

// --- ways it may turn out --------------------------------------------------------------------------------

/** Every way to fill the holes, or some of them at random when there are more than `most` or no end of them; `whole` when these are all. */
export function completions(open: Open, definitions: Definitions, most: number, draw: Draw): { readonly whole: boolean; readonly all: readonly Given[] } {
  const known = { facts: byId(definitions.facts), tables: byId(definitions.tables) }
  const choices = open.holes.map(hole => fillings(hole, open, known, draw))
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
  return { whole, all: whole ? Array.from({ length: ways }, (_, i) => at(i)) : Array.from({ length: Math.min(most, 24) }, () => at(draw(ways))) }
}

type Fillings = { readonly whole: boolean; readonly fill: readonly ((given: Given) => Given)[] }
function fillings(hole: Hole, { all, given }: Open, known: Known, draw: Draw): Fillings {
  const told = daysTold(all)
  const fact = known.facts.get(hole.id)
  if (fact !== undefined) return { whole: isFew(fact), fill: values(fact, told, draw).map(value => now => ({ ...now, [hole.id]: value })) }
  const table = known.tables.get(hole.id)
  if (table === undefined) return { whole: true, fill: [now => now] }
  if (hole.of === 'cell') {
    const { row, name } = hole
    const column = table.cells[name]
    if (column === undefined) return { whole: true, fill: [now => now] }
    return { whole: isFew(column), fill: values(column, told, draw).map(value => now => withCell(now, hole.id, row, name, value)) }
  }
  const before = given[hole.id]
  const rows = typeof before === 'object' ? before.rows : []
  const original = all.given[hole.id]
  const random = Array.from({ length: 12 }, () => [...rows, ...Array.from({ length: draw(table.atMost - rows.length + 1) }, () => anyRow(table, told, draw))])
  return { whole: false, fill: [rows, typeof original === 'object' ? original.rows : rows, ...random].map(filled => now => ({ ...now, [hole.id]: { rows: filled } })) }
}

const daysTold = ({ given, on }: Told): readonly number[] => [
  on,
  ...Object.values(given).flatMap(of =>
    typeof of === 'number' ? [of] : typeof of === 'object' ? of.rows.flatMap(row => Object.values(row).filter(cell => typeof cell === 'number')) : [],
  ),
]

/** Values within bounds: all of them when they are few, else the ends, those told, and some at random. */
function values(of: Fact | Column, told: readonly number[], draw: Draw): readonly Values[Kind][] {
  if (of.kind === 'bool') return [true, false]
  if (of.kind === 'code') return of.within
  const [least, most] = of.within as readonly [number, number]
  if (isFew(of)) return Array.from({ length: most - least + 1 }, (_, i) => least + i)
  const near = told.flatMap(one => [one - 1, one, one + 1])
  const random = Array.from({ length: 6 }, () => least + draw(most - least + 1))
  return [...new Set([least, most, ...near, ...random])].filter(one => one >= least && one <= most)
}
const isFew = (of: Fact | Column): boolean => of.kind === 'bool' || of.kind === 'code' || Number(of.within[1]) - Number(of.within[0]) < 12

/** A value at random; of days and numbers often one near to those told. */
export function anyValue(of: Fact | Column, told: readonly number[], draw: Draw): Values[Kind] {
  return pickAny(draw, values(of, told, draw)) ?? false
}
export const anyRow = (table: Table, told: readonly number[], draw: Draw): Cells =>
  Object.fromEntries(Object.values(table.cells).map(column => [column.name, anyValue(column, told, draw)]))
