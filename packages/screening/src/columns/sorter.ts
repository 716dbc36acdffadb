import { never } from '@kosh/norms'
import type { Sort } from './guide.js'
import { hole, numberIn, type By, type Sheet } from './sheet.js'

/** Finds the way each case goes: at each fork by where it lies in one column, or by what is worked out for it. */

/** A way the law takes. Ways at whose ends the same is left to be worked out are of one kind. */
export type Way = { readonly isWay: true; readonly number: number; readonly kind: number }
export type Fork = { readonly isWay: false; readonly of: Respect; readonly next: Map<number, Way | Fork> }
/** In what respect cases are sorted at a fork, and at all others like it. */
export type Respect = {
  readonly sort: Sort
  /** The place of each case of a sheet. */
  place: (i: number) => number
  sheet: Sheet
  /** It only looks at where one column lies: at its value, or between which of some bounds. */
  bound: Bound | undefined
  /** Of how many cases it was asked one by one, since these were last counted. */
  asked: number
  /** Days told that are known to come wherever it is asked, by the ids of their facts. */
  comes: ReadonlySet<string> | undefined
}
export type Bound = { readonly column: number; readonly by: 'value' | 'bounds'; readonly at: readonly number[] }

/**
 * What the numbers of a flat tree are: a fork begins with its kind, column, count and least place; what comes next follows, of forks at values first where that
 * is not known. Nodes below zero are ways, or not yet known.
 */
export const flat = { value: 0, bounds: 1, other: 2, unknown: hole, head: 4 } as const

export type FlatTree = {
  readonly root: number
  readonly nodes: Int32Array
  readonly others: readonly Respect[]
  /** By column, the numbers at which some fork that looks at it begins to go another way. */
  readonly bounds: readonly (readonly number[])[]
}

/** The tree in one list of numbers, for loops that walk it. Places far off are left out and found in the tree itself. */
export function flatten(root: Way | Fork | undefined): FlatTree {
  const nodes: number[] = []
  const others: Respect[] = []
  const bounds: number[][] = []
  const mark = (column: number, ...at: readonly number[]): void => {
    const known = (bounds[column] ??= [])
    for (const bound of at) known.push(bound)
  }
  const put = (node: Way | Fork | undefined): number => {
    if (node === undefined) return flat.unknown
    if (node.isWay) return -1 - node.number
    const { bound } = node.of
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
    if (bound !== undefined && node.next.has(hole)) mark(bound.column, hole + 1)
    const least = Math.min(...places, mostPlaces)
    const count = Math.min(mostPlaces, Math.max(least, ...places) - least + 1)
    const at = bound === undefined ? open(flat.other, others.push(node.of) - 1, count, least) : open(flat.value, bound.column, count, least)
    return fill(at, [node.next.get(hole), ...Array.from({ length: count }, (_, n) => node.next.get(least + n))])
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
  if (node === undefined || node.isWay) return [{ least, node }]
  const { bound } = node.of
  if (bound?.by !== 'bounds' || bound.column !== column) return [{ least, node }]
  const { at } = bound
  return [...at, undefined].flatMap((end, place) => {
    const from = place === 0 ? least : Math.max(least, at[place - 1] as number)
    const to = end === undefined ? most : Math.min(most, end - 1)
    return from > to ? [] : piecesOf(node.next.get(place), column, from, to)
  })
}

export type Sorter = {
  /** Notes the way of each case, as far as the table tells; lists the others, and says how many these are. */
  readonly sort: (ways: Int32Array, from: number, to: number, strays: Int32Array) => number
  /** The way of one case; below nought where the tree does not know it. */
  readonly wayOf: (i: number) => number
  /** From now on all cases that are of the classes of this one go a way. */
  readonly note: (i: number, way: number) => void
  readonly classes: readonly Classes[]
  /** Of each of these, the numbers of the cases. */
  readonly sources: readonly Source[]
  /** The number of a way by the classes of its columns, one after another; or that it is not known, or below that a fork from which to walk on. */
  readonly table: Int32Array
}

/**
 * Numbers of a column that all forks treat alike are of one class: how many of the bounds a number has reached. Most bounds lie close together, so a list
 * tells of each number near them how far on in the table its class stands; each bound far off that it has reached is one class, or `stride`, more.
 */
export type Classes = {
  /** The columns; more than one where these are told by one index, whose numbers are then of a class together. */
  readonly columns: readonly number[]
  readonly stride: number
  readonly count: number
  readonly first: number
  readonly near: Int32Array
  readonly far: readonly number[]
}

/** A column that forks look at, made when it is read first; and by what it is told, if it is told by an index. */
export type Watched = { readonly name: string; readonly each: Int32Array; readonly by: By | undefined }
/** The numbers by which cases are of a class: a column, or the index by which some are told. */
export type Source = { readonly name: string; readonly is: Int32Array }

/** Where lists and tables lie, by their names. */
export type RoomFor = (name: string, length: number) => Int32Array

/** The classes of the columns that forks look at one by one, as many as one table of all their combinations can hold; and how large that is. */
export function classesOf(tree: FlatTree, watched: readonly Watched[], room: RoomFor): { readonly classes: readonly Classes[]; readonly size: number } {
  const classes: Classes[] = []
  let size = 1
  for (const columns of togetherIn(watched)) {
    const looked = columns.filter(column => (tree.bounds[column] ?? []).length > 0)
    const [column] = looked
    if (column === undefined) continue
    const inRoom = (length: number) => room(`classes of ${column}`, length)
    const made = watched[column]?.by === undefined ? classesOfOne(tree, column, size, inRoom) : classesOfIndex(tree, looked, watched, size, inRoom)
    if (made === undefined || size * made.count > mostCombinations) continue
    size *= made.count
    classes.push(made)
  }
  return { classes, size }
}
const mostCombinations = 0x100000
const mostNear = 0x8000
const mostFar = 4

/** Columns told by one index together, each other for itself. */
function togetherIn(watched: readonly Watched[]): readonly (readonly number[])[] {
  const groups = new Map<Int32Array | number, number[]>()
  for (const [n, { by }] of watched.entries()) {
    const key = by?.index ?? n
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [n])
    else group.push(n)
  }
  return [...groups.values()]
}

const boundsOf = (tree: FlatTree, column: number): readonly number[] => [...new Set(tree.bounds[column])].toSorted((a, b) => a - b)

function classesOfOne(tree: FlatTree, column: number, stride: number, room: (length: number) => Int32Array): Classes | undefined {
  const bounds = boundsOf(tree, column)
  const [near, far] = parted(bounds)
  return far.length > mostFar ? undefined : { columns: [column], stride, count: bounds.length + 1, ...listed(near, far, stride, room), far }
}

/** Numbers of an index are of one class where what is told by it is, in each column. */
function classesOfIndex(tree: FlatTree, columns: readonly number[], watched: readonly Watched[], stride: number, room: (length: number) => Int32Array): Classes {
  const told = columns.map(column => ({ list: watched[column]?.by?.list as Int32Array, bounds: boundsOf(tree, column) }))
  const near = room(told[0]?.list.length ?? 0)
  const known = new Map<string, number>()
  for (let n = 0; n < near.length; n++) {
    const key = told.map(({ list, bounds }) => bounds.filter(bound => bound <= (list[n] as number)).length).join()
    const number = known.get(key) ?? known.size
    known.set(key, number)
    near[n] = number * stride
  }
  return { columns, stride, count: Math.max(1, known.size), first: 0, near, far: [] }
}

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

/** Sorts the cases of any sheet with such columns. */
export type SorterOf = {
  /** Whether columns are told by the same lists, and together, as those it was made for. */
  readonly isFor: (watched: readonly Watched[]) => boolean
  readonly sorter: (watched: readonly Watched[], placeOf: (of: Respect, i: number) => number) => Sorter
  /** Whether cases of the same classes all go to this place at a fork. */
  readonly isTold: (of: Respect, place: number) => boolean
}

/**
 * Sorts cases out: by a table of the classes their numbers are of; where that ends at a fork that looks at more, the walk goes on from there. What the table
 * has learnt of one sheet holds for all.
 */
export function sorterOf(tree: FlatTree, made: readonly Watched[], room: RoomFor, writes: boolean): SorterOf {
  const { classes, size } = classesOf(tree, made, room)
  const isTabled = made.map((_, n) => classes.some(({ columns }) => columns.includes(n)))
  const table = room('ways by classes', size).fill(untold)
  const sorting = writes ? writtenSorting(classes, table) : sortingPlainly(classes, table)
  const together = JSON.stringify(togetherIn(made))
  const bounds = made.map((_, n) => new Set(tree.bounds[n]))
  return {
    isTold: ({ bound }, place) => {
      if (bound === undefined || isTabled[bound.column] !== true) return false
      const known = bounds[bound.column] as ReadonlySet<number>
      // Nothing is less than what is not known.
      const isApart = (number: number) => (number === hole || known.has(number)) && known.has(number + 1)
      return bound.by === 'value' || place === hole ? isApart(place) : bound.at.every(at => known.has(at))
    },
    isFor: watched => watched.length === made.length && JSON.stringify(togetherIn(watched)) === together && made.every(({ by }, n) => by?.list === watched[n]?.by?.list),
    sorter: (watched, placeOf) => {
      const sources = classes.map(({ columns: [column = 0] }): Source => {
        const one = watched[column] as Watched
        return one.by === undefined ? { name: one.name, is: one.each } : { name: `index of ${one.name}`, is: one.by.index }
      })
      const is = sources.map(source => source.is)
      return { ...sorting(is, finder(tree, isTabled, table, watched, placeOf)), classes, sources, table }
    },
  }
}

type FindBy = (i: number, entry: number) => number
type Sorting = (sources: readonly Int32Array[], findBy: FindBy) => Pick<Sorter, 'sort' | 'wayOf' | 'note'>

function finder(
  { nodes, root, others }: FlatTree,
  isTabled: readonly boolean[],
  table: Int32Array,
  watched: readonly Watched[],
  placeOf: (of: Respect, i: number) => number,
): FindBy {
  const columns: ((i: number) => number)[] = []
  const numberAt = (n: number, i: number): number => (columns[n] ??= numberIn(watched[n] as Watched))(i)
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
      const is = kind === flat.other ? placeOf(others[of] as Respect, i) : numberAt(of, i)
      if (kind === flat.bounds) {
        let place = 0
        while (place < count && at(first + place) <= is) place++
        node = at(first + count + place)
      } else {
        const place = is - at(node + 3)
        node = is === hole ? at(first) : place >= 0 && place < count ? at(first + 1 + place) : flat.unknown
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

/** Nothing is called in the loop: only then does the engine know where columns and lists lie in each round. */
function writtenSorting(classes: readonly Classes[], table: Int32Array): Sorting {
  const each = (write: (of: Classes & { readonly n: number }) => string): readonly string[] => classes.map((one, n) => write({ ...one, n }))
  const anywhere = each(({ n, first, near, far, stride }) => {
    const listed = `d${n}[Math.min(Math.max(c${n}[i], ${first}), ${first + near.length - 1}) - ${first}]`
    return [listed, ...far.map(bound => `(c${n}[i] >= ${bound} ? ${stride} : 0)`)].join(' + ')
  })
  const columns = `const t = table${each(({ n }) => `, c${n} = sources[${n}], d${n} = near[${n}]`).join('')}`
  const entry = `${anywhere.join(' + ') || '0'} | 0`
  const places = each(({ n, first }) => `const x${n} = (c${n}[i] - ${first}) >>> 0`)
  const areListed = each(({ n, near }) => `x${n} < ${near.length}`)
  const listed = each(({ n }) => `d${n}[x${n}]`).reduce((sum, place) => `(${sum} + ${place} | 0)`, String(reachedBefore(classes)))
  const made = new Function(
    'near',
    'table',
    'sources',
    'findBy',
    `'use strict'
const entryOf = i => {
${columns}
return ${entry}
}
return {
note: (i, way) => { table[entryOf(i)] = way },
wayOf: i => {
const entry = entryOf(i)
return table[entry] < 0 ? findBy(i, entry) : table[entry]
},
sort: (ways, from, to, strays) => {
${columns}
let count = 0
for (let i = from; i < to; i++) {
${places.join('\n')}
const way = t[${areListed.join(' && ') || 'true'} ? ${listed} : ${entry}]
if (way < 0) strays[count++] = i
else ways[i] = way
}
return count
}
}`,
  ) as (near: readonly Int32Array[], table: Int32Array, ...of: Parameters<Sorting>) => ReturnType<Sorting>
  const near = classes.map(one => one.near)
  return (sources, findBy) => made(near, table, sources, findBy)
}

/** As the written code does, without it. */
function sortingPlainly(classes: readonly Classes[], table: Int32Array): Sorting {
  const entryOf = (sources: readonly Int32Array[], i: number): number => {
    let entry = 0
    for (const [n, { stride, first, near, far }] of classes.entries()) {
      const is = (sources[n] as Int32Array)[i] as number
      entry += near[Math.min(Math.max(is, first), first + near.length - 1) - first] as number
      for (const bound of far) if (is >= bound) entry += stride
    }
    return entry
  }
  return (sources, findBy) => {
    const wayOf = (i: number): number => {
      const entry = entryOf(sources, i)
      return (table[entry] as number) < 0 ? findBy(i, entry) : (table[entry] as number)
    }
    return {
      note: (i, way) => void (table[entryOf(sources, i)] = way),
      wayOf,
      sort: (ways, from, to, strays) => {
        let count = 0
        for (let i = from; i < to; i++) {
          const way = table[entryOf(sources, i)] as number
          if (way < 0) strays[count++] = i
          else ways[i] = way
        }
        return count
      },
    }
  }
}
