import { never } from '@kosh/norms'
import type { Sort } from './follow.js'
import { hole } from './sheet.js'

/** Finds the way each case goes: at each fork by where it lies in one column, or by what is worked out for it. */

/** A way the law takes: what cases alike have in common, as written code with its numbers. */
export type Way = { readonly isWay: true; readonly number: number; readonly stands: number; readonly shape: number; readonly at: number }
export type Fork = {
  readonly isWay: false
  readonly sort: Sort
  readonly next: Map<number, Way | Fork>
  place: (i: number) => number
  /** It only looks at where one column lies: at its value, or between which of some bounds. */
  readonly bound: Bound | undefined
}
export type Bound = { readonly column: number; readonly by: 'value' | 'bounds'; readonly at: readonly number[] }

/** What the numbers of a flat tree are: a fork begins with its kind, column, count and least place; nodes below zero are ways, or not yet known. */
export const flat = { value: 0, bounds: 1, other: 2, unknown: hole, head: 4 } as const

export type FlatTree = { readonly root: number; readonly nodes: Int32Array; readonly others: readonly Fork[] }

/** The tree in one list of numbers, for loops that walk it. Places far off are left out and found in the tree itself. */
export function flatten(root: Way | Fork | undefined): FlatTree {
  const nodes: number[] = []
  const others: Fork[] = []
  const put = (node: Way | Fork | undefined): number => {
    if (node === undefined) return flat.unknown
    if (node.isWay) return -1 - node.number
    const { bound } = node
    if (bound?.by === 'bounds') {
      const pieces = piecesOf(node, bound.column, hole, never)
      const at = open(flat.bounds, bound.column, pieces.length - 1, 0)
      nodes.push(...pieces.slice(1).map(piece => piece.least))
      return fill(
        at,
        pieces.map(piece => piece.node),
      )
    }
    const places = [...node.next.keys()].filter(place => place !== hole)
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
  return { root: from, nodes: Int32Array.from(nodes), others }
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

/** Notes the way of each case, up to one of a kind the tree does not know; says how far it came. */
export type SortOut = (ways: Int32Array, from: number, to: number) => number

/**
 * Written code that sorts cases out. Cases in a row are mostly of one person: as long as each column stays between the bounds that led here, the walk is
 * taken up where the forks begin that look at more than one column.
 */
export function sorting(columns: readonly Int32Array[], tree: FlatTree): SortOut {
  const { nodes, root, others } = tree
  const bounds = new Int32Array(2 * columns.length)
  const at = (n: number): number => nodes[n] as number

  /** Walks the forks that look at one column, and narrows the bounds. */
  const walk = (i: number): number => {
    for (let n = 0; n < bounds.length; n += 2) {
      bounds[n] = hole
      bounds[n + 1] = never
    }
    let node = root
    while (node >= 0 && at(node) !== flat.other) {
      const column = at(node + 1)
      const count = at(node + 2)
      const is = (columns[column] as Int32Array)[i] as number
      if (at(node) === flat.value) {
        bounds[2 * column] = bounds[2 * column + 1] = is
        const place = is - at(node + 3)
        node = place >= 0 && place < count ? at(node + flat.head + place) : flat.unknown
        continue
      }
      const first = node + flat.head
      let place = 0
      while (place < count && at(first + place) <= is) place++
      if (place > 0 && (bounds[2 * column] as number) < at(first + place - 1)) bounds[2 * column] = at(first + place - 1)
      if (place < count && (bounds[2 * column + 1] as number) >= at(first + place)) bounds[2 * column + 1] = at(first + place) - 1
      node = at(first + count + place)
    }
    return node
  }

  /** Walks on from a fork that looks at more than one column. */
  const walkOn = (from: number, i: number): number => {
    let node = from
    while (node >= 0) {
      const kind = at(node)
      const count = at(node + 2)
      const first = node + flat.head
      if (kind === flat.bounds) {
        const is = (columns[at(node + 1)] as Int32Array)[i] as number
        let place = 0
        while (place < count && at(first + place) <= is) place++
        node = at(first + count + place)
        continue
      }
      const place = (kind === flat.value ? ((columns[at(node + 1)] as Int32Array)[i] as number) : (others[at(node + 1)] as Fork).place(i)) - at(node + 3)
      node = place >= 0 && place < count ? at(first + place) : flat.unknown
    }
    return node
  }

  // One signed comparison tells whether a number lies outside of both bounds: what lies between them is moved to the least an int32 holds.
  const names = columns.map((_, n) => n)
  return new Function(
    'columns',
    'bounds',
    'walk',
    'walkOn',
    `'use strict'
${names.map(n => `const c${n} = columns[${n}]`).join('\n')}
return (ways, from, to) => {
let node = ${flat.unknown}
${names.map(n => `let a${n} = 0, w${n} = 0`).join('\n')}
for (let i = from; i < to; i++) {
if (${['i === from', ...names.map(n => `((c${n}[i] - a${n}) | 0) > w${n}`)].join(' || ')}) {
node = walk(i)
${names.map(n => `a${n} = (bounds[${2 * n}] ^ ${hole}) | 0; w${n} = (bounds[${2 * n + 1}] - a${n}) | 0`).join('\n')}
}
const end = node < 0 ? node : walkOn(node, i)
if (end === ${flat.unknown}) return i
ways[i] = -1 - end
}
return to
}`,
  )(columns, bounds, walk, walkOn) as SortOut
}
