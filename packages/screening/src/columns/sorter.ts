import { never } from '@kosh/norms'
import type { Sort } from './guide.js'
import { hole, type Sheet } from './sheet.js'

/** Finds the way each case goes: at each fork by where it lies in one column, or by what is worked out for it. */

/** A way the law takes. Ways at whose ends the same is left to be worked out are of one kind. */
export type Way = { readonly isWay: true; readonly number: number; readonly kind: number }
export type Fork = {
  readonly isWay: false
  readonly sort: Sort
  readonly next: Map<number, Way | Fork>
  /** The place of each case of a sheet. */
  place: (i: number) => number
  sheet: Sheet
  /** It only looks at where one column lies: at its value, or between which of some bounds. */
  readonly bound: Bound | undefined
}
export type Bound = { readonly column: number; readonly by: 'value' | 'bounds'; readonly at: readonly number[] }

/** What the numbers of a flat tree are: a fork begins with its kind, column, count and least place; nodes below zero are ways, or not yet known. */
export const flat = { value: 0, bounds: 1, other: 2, unknown: hole, head: 4 } as const

export type FlatTree = {
  readonly root: number
  readonly nodes: Int32Array
  readonly others: readonly Fork[]
  /** By column, the numbers at which some fork that looks at it begins to go another way. */
  readonly bounds: readonly (readonly number[])[]
}

/** The tree in one list of numbers, for loops that walk it. Places far off are left out and found in the tree itself. */
export function flatten(root: Way | Fork | undefined): FlatTree {
  const nodes: number[] = []
  const others: Fork[] = []
  const bounds: number[][] = []
  const mark = (column: number, ...at: readonly number[]): void => {
    const known = (bounds[column] ??= [])
    for (const bound of at) known.push(bound)
  }
  const put = (node: Way | Fork | undefined): number => {
    if (node === undefined) return flat.unknown
    if (node.isWay) return -1 - node.number
    const { bound } = node
    if (bound?.by === 'bounds') {
      const pieces = piecesOf(node, bound.column, hole, never)
      const at = open(flat.bounds, bound.column, pieces.length - 1, 0)
      mark(bound.column, ...pieces.slice(1).map(piece => piece.least))
      nodes.push(...pieces.slice(1).map(piece => piece.least))
      return fill(
        at,
        pieces.map(piece => piece.node),
      )
    }
    const places = [...node.next.keys()].filter(place => place !== hole)
    if (bound !== undefined) for (const place of places) mark(bound.column, place, place + 1)
    const least = Math.min(...places, mostPlaces)
    const count = Math.min(mostPlaces, Math.max(least, ...places) - least + 1)
    const at = bound === undefined ? open(flat.other, others.push(node) - 1, count, least) : open(flat.value, bound.column, count, least)
    return fill(
      at,
      Array.from({ length: count }, (_, n) => node.next.get(least + n)),
    )
  }
  const open = (...head: readonly [kind: number, of: number, count: number, least: number]): number => nodes.push(...head) - flat.head
  const fill = (at: number, children: readonly (Way | Fork | undefined)[]): number => {
    const first = nodes.length
    for (const _ of children) nodes.push(flat.unknown)
    children.forEach((child, n) => (nodes[first + n] = put(child)))
    return at
  }
  const from = put(root)
  return { root: from, nodes: Int32Array.from(nodes), others, bounds }
}
const mostPlaces = 0x10000

/** What lies beyond a fork between bounds, forks at other bounds of the same column taken together. */
function piecesOf(node: Way | Fork | undefined, column: number, least: number, most: number): readonly { readonly least: number; readonly node: Way | Fork | undefined }[] {
  if (node === undefined || node.isWay || node.bound?.by !== 'bounds' || node.bound.column !== column) return [{ least, node }]
  const { at } = node.bound
  return [...at, undefined].flatMap((end, place) => {
    const from = place === 0 ? least : Math.max(least, at[place - 1] as number)
    const to = end === undefined ? most : Math.min(most, end - 1)
    return from > to ? [] : piecesOf(node.next.get(place), column, from, to)
  })
}

export type Sorter = {
  /** Notes the way of each case, up to one of a kind the tree does not know; says how far it came. */
  readonly sort: (ways: Int32Array, from: number, to: number) => number
  /** The way of one case, or `untold` when the tree does not know its kind. */
  readonly find: (i: number) => number
  readonly classes: readonly Classes[]
  /** The number of a way by the classes of its columns, one after another; or that it is not known, or below that a fork from which to walk on. */
  readonly table: Int32Array
}

/**
 * Numbers of a column that all forks treat alike are of one class: how many of the bounds a number has reached. Most bounds lie close together, so a list
 * tells of each number near them how far on in the table its class stands; each bound far off that it has reached is one class, or `stride`, more.
 */
export type Classes = {
  readonly column: number
  readonly stride: number
  readonly count: number
  readonly first: number
  readonly near: Int32Array
  readonly far: readonly number[]
}

/** Where lists and tables lie, by their names. */
export type RoomFor = (name: string, length: number) => Int32Array

/** The classes of the columns that forks look at one by one, as many as one table of all their combinations can hold; and how large that is. */
export function classesOf(tree: FlatTree, columns: number, room: RoomFor): { readonly classes: readonly Classes[]; readonly size: number } {
  const classes: Classes[] = []
  let size = 1
  for (let column = 0; column < columns; column++) {
    const bounds = [...new Set(tree.bounds[column])].toSorted((a, b) => a - b)
    if (bounds.length === 0) continue
    const count = bounds.length + 1
    const [near, far] = parted(bounds)
    if (far.length > mostFar || size * count > mostCombinations) continue
    classes.push({ column, stride: size, count, ...listed(near, far, size, length => room(`classes of ${column}`, length)), far })
    size *= count
  }
  return { classes, size }
}
const mostCombinations = 0x100000
const mostNear = 0x8000
const mostFar = 4

/** Most bounds that lie close together, and the others. */
function parted(bounds: readonly number[]): readonly [near: readonly number[], far: readonly number[]] {
  let best = { from: 0, to: 0 }
  for (let from = 0, to = 0; from < bounds.length; from++) {
    while (to < bounds.length && (bounds[to] as number) - (bounds[from] as number) < mostNear) to++
    if (to - from > best.to - best.from) best = { from, to }
  }
  return [bounds.slice(best.from, best.to), [...bounds.slice(0, best.from), ...bounds.slice(best.to)]]
}

/** Numbers some way off on either side are listed as well, as far as no bound lies between: days lie within a few decades. */
function listed(near: readonly number[], far: readonly number[], stride: number, room: (length: number) => Int32Array): Pick<Classes, 'first' | 'near'> {
  const [least, most] = [near[0] as number, near.at(-1) as number]
  const first = Math.max(hole, least - besides, ...far.filter(bound => bound < least))
  const last = Math.min(never, most + besides, ...far.filter(bound => bound > most).map(bound => bound - 1))
  const list = room(last - first + 1)
  for (const [n, bound] of [first, ...near].entries()) list.fill(n * stride, bound - first, (near[n] ?? last + 1) - first)
  return { first, near: list }
}
const besides = 0x2000

export const untold = -1

/** Sorts the cases of any sheet, whose columns it is given. */
export type SorterOf = (columns: readonly Int32Array[], placeOf: (fork: Fork, i: number) => number) => Sorter

/**
 * Sorts cases out: by a table of the classes their numbers are of; where that ends at a fork that looks at more, the walk goes on from there. What the table
 * has learnt of one sheet holds for all.
 */
export function sorterOf(tree: FlatTree, width: number, room: RoomFor, writes: boolean): SorterOf {
  const { classes, size } = classesOf(tree, width, room)
  const isTabled = Array.from({ length: width }, (_, n) => classes.some(one => one.column === n))
  const table = room('ways by classes', size).fill(untold)
  const sorting = writes ? writtenSorting(classes, table) : sortingPlainly(classes, table)
  return (columns, placeOf) => ({ ...sorting(columns, finder(tree, isTabled, table, columns, placeOf)), classes, table })
}

type FindBy = (i: number, entry: number) => number
type Sorting = (columns: readonly Int32Array[], findBy: FindBy) => Pick<Sorter, 'sort' | 'find'>

function finder(
  { nodes, root, others }: FlatTree,
  isTabled: readonly boolean[],
  table: Int32Array,
  columns: readonly Int32Array[],
  placeOf: (fork: Fork, i: number) => number,
): FindBy {
  const at = (n: number): number => nodes[n] as number

  /** Walks from a node to a way, or as far as only columns of the table are looked at. */
  const walk = (from: number, i: number, isTable: boolean): number => {
    let node = from
    while (node >= 0) {
      const kind = at(node)
      const of = at(node + 1)
      const count = at(node + 2)
      const first = node + flat.head
      if (isTable && (kind === flat.other || isTabled[of] !== true)) return node
      const is = kind === flat.other ? placeOf(others[of] as Fork, i) : ((columns[of] as Int32Array)[i] as number)
      if (kind === flat.bounds) {
        let place = 0
        while (place < count && at(first + place) <= is) place++
        node = at(first + count + place)
      } else {
        const place = is - at(node + 3)
        node = place >= 0 && place < count ? at(first + place) : flat.unknown
      }
    }
    return node
  }
  return (i, entry) => {
    let told = table[entry] as number
    if (told === untold) {
      const node = walk(root, i, true)
      if (node === flat.unknown) return untold
      told = table[entry] = node < 0 ? -1 - node : -2 - node
    }
    if (told >= 0) return told
    const node = walk(-2 - told, i, false)
    return node === flat.unknown ? untold : -1 - node
  }
}

/** How far on in the table cases stand whose numbers lists tell of, by the bounds far off that these have reached. */
export const reachedBefore = (classes: readonly Classes[]): number => classes.reduce((all, { far, first, stride }) => all + stride * far.filter(bound => bound <= first).length, 0)

/** Columns and lists are named, and touched, before the loop: only then does the engine know where they lie. */
function writtenSorting(classes: readonly Classes[], table: Int32Array): Sorting {
  const names = classes.map((_, n) => ({ column: `c${n}`, list: `d${n}`, place: `x${n}` }))
  const each = (write: (of: Classes & { readonly n: number }) => string): readonly string[] => classes.map((one, n) => write({ ...one, n }))
  const anywhere = each(({ n, column, first, near, far, stride }) => {
    const is = `columns[${column}][i]`
    return [`near[${n}][Math.min(Math.max(${is}, ${first}), ${first + near.length - 1}) - ${first}]`, ...far.map(bound => `(${is} >= ${bound} ? ${stride} : 0)`)].join(' + ')
  })
  const places = each(({ n, first }) => `const x${n} = (c${n}[i] - ${first}) >>> 0`)
  const areListed = each(({ n, near }) => `x${n} < ${near.length}`)
  const listed = names.reduce((sum, { list, place }) => `(${sum} + ${list}[${place}] | 0)`, String(reachedBefore(classes)))
  const made = new Function(
    'near',
    'table',
    'columns',
    'findBy',
    `'use strict'
const entryOf = i => ${anywhere.join(' + ') || '0'}
return {
find: i => findBy(i, entryOf(i)),
sort: (ways, from, to) => {
const t = table${each(({ column, n }) => `, c${n} = columns[${column}], d${n} = near[${n}]`).join('')}
if ([t, ways${names.map(({ column, list }) => `, ${column}, ${list}`).join('')}].some(one => one.length === 0)) return from
for (let i = from; i < to; i++) {
${places.join('\n')}
const entry = ${areListed.join(' && ') || 'true'} ? ${listed} : entryOf(i) | 0
let way = t[entry]
if (way < 0) {
way = findBy(i, entry)
if (way < 0) return i
}
ways[i] = way
}
return to
}
}`,
  ) as (near: readonly Int32Array[], table: Int32Array, ...of: Parameters<Sorting>) => ReturnType<Sorting>
  const near = classes.map(one => one.near)
  return (columns, findBy) => made(near, table, columns, findBy)
}

/** As the written code does, without it. */
function sortingPlainly(classes: readonly Classes[], table: Int32Array): Sorting {
  const entryOf = (columns: readonly Int32Array[], i: number): number => {
    let entry = 0
    for (const { column, stride, first, near, far } of classes) {
      const is = (columns[column] as Int32Array)[i] as number
      entry += near[Math.min(Math.max(is, first), first + near.length - 1) - first] as number
      for (const bound of far) if (is >= bound) entry += stride
    }
    return entry
  }
  return (columns, findBy) => {
    const wayOf = (i: number): number => {
      const entry = entryOf(columns, i)
      return (table[entry] as number) < 0 ? findBy(i, entry) : (table[entry] as number)
    }
    return {
      find: wayOf,
      sort: (ways, from, to) => {
        for (let i = from; i < to; i++) {
          const way = wayOf(i)
          if (way < 0) return i
          ways[i] = way
        }
        return to
      },
    }
  }
}
