import { expect, test } from 'vitest'
import { classesOf, flat, sorterOf, type FlatTree, type Respect, type Sorter, type Watched } from './sorter.js'
import { hole, type By } from './sheet.js'

/** A tree that divides two columns at some bounds: of the first, one way for each class; of the second, as many more. */
function treeOf(bounds: readonly (readonly number[])[]): FlatTree {
  const nodes: number[] = []
  const [first = [], second = []] = bounds
  const put = (column: number, at: readonly number[], children: (n: number) => number): number => {
    const begin = nodes.push(flat.bounds, column, at.length, 0) - flat.head
    nodes.push(...at)
    const places = nodes.length
    for (let n = 0; n <= at.length; n++) nodes.push(0)
    for (let n = 0; n <= at.length; n++) nodes[places + n] = children(n)
    return begin
  }
  const root = put(0, first, one => put(1, second, other => -1 - (one * (second.length + 1) + other)))
  return { root, nodes: Int32Array.from(nodes), others: [], bounds }
}
const reached = (bounds: readonly number[], is: number) => bounds.filter(bound => bound <= is).length

/** Notes the ways of all cases; says which were listed, and found alone. */
function sortAll(sorter: Sorter, ways: Int32Array): readonly number[] {
  const strays = new Int32Array(ways.length)
  const listed = [...strays.subarray(0, sorter.sort(ways, 0, ways.length, strays))]
  for (const i of listed) ways[i] = sorter.wayOf(i)
  return listed
}

test.each([
  ['near one another', [100, 105, 300]],
  ['far off on either side', [-2_000_000, 100, 105, 2_000_000]],
  ['far off, and yet shortly before the list', [-3000, 100, 200, 30_000, 31_000]],
  ['far off, and yet shortly after the list', [100, 200, 32_000, 35_000]],
  ['at what is not known', [hole + 1, 100]],
])('classes of bounds %s', (_, bounds) => {
  const other = [hole + 1, 50, 60]
  const marks = [...bounds, ...other, 0, hole, 0x7fffffff, -0x7fffffff].flatMap(one => [one - 1, one, one + 1, one - 9000, one + 9000])
  const numbers = [...new Set(marks)].filter(one => one >= hole && one <= 0x7fffffff)
  const pairs = numbers.flatMap(one => numbers.map(two => [one, two] as const))
  const watched = [0, 1].map((n): Watched => ({ name: `c${n}`, each: Int32Array.from(pairs, pair => pair[n] as number), by: undefined }))
  const tree = treeOf([bounds, other])
  const room = (_name: string, length: number) => new Int32Array(length)
  expect(classesOf(tree, watched, room).size).toBe((bounds.length + 1) * (other.length + 1))
  for (const writes of [true, false]) {
    const sorter = sorterOf(tree, watched, room, writes).sorter(watched, () => 0)
    const ways = new Int32Array(pairs.length)
    sortAll(sorter, ways)
    expect([...ways]).toEqual(pairs.map(([one, two]) => reached(bounds, one) * (other.length + 1) + reached(other, two)))
  }
})

test('columns that one index tells are of a class together, as many as there are', () => {
  const [bounds, other] = [
    [10, 20, 30],
    [hole + 1, 5],
  ]
  const tree = treeOf([bounds, other])
  const room = (_name: string, length: number) => new Int32Array(length)
  const lists = [Int32Array.of(9, 10, 35, 9, 12), Int32Array.of(hole, 0, 7, hole, 4)]
  const index = Int32Array.from({ length: 50 }, (_, i) => (i * 7) % 5)
  const by = (list: Int32Array, of: Int32Array = index): By => ({ index: of, list })
  const told = lists.map((list, n): Watched => ({ name: `c${n}`, each: index.map(i => list[i] as number), by: by(list) }))
  // 9 and nothing, 10 and 0, 35 and 7; the fourth is as the first, the fifth as the second.
  expect(classesOf(tree, told, room).size).toBe(3)
  for (const writes of [true, false]) {
    const of = sorterOf(tree, told, room, writes)
    const ways = new Int32Array(50)
    sortAll(
      of.sorter(told, () => 0),
      ways,
    )
    expect([...ways]).toEqual([...index].map(i => reached(bounds, lists[0]?.[i] as number) * 3 + reached(other, lists[1]?.[i] as number)))
    const next = index.map(i => 4 - i)
    const [first, second] = told as [Watched, Watched]
    expect(of.isFor(told.map(one => ({ ...one, by: by(one.by?.list as Int32Array, next) })))).toBe(true)
    expect(of.isFor([first, { ...second, by: by(lists[1] as Int32Array, next) }]), 'told by two').toBe(false)
    expect(of.isFor([first, { ...second, by: by(Int32Array.from(lists[1] as Int32Array)) }]), 'another list').toBe(false)
    expect(of.isFor([first, { ...second, by: undefined }]), 'told by none').toBe(false)
  }
})

test('a case found alone stands for its classes where all of these go its way, and only there', () => {
  const tree = treeOf([
    [10, 20],
    [5, 6],
  ])
  const room = (_name: string, length: number) => new Int32Array(length)
  const watched = [0, 1, 2].map((n): Watched => ({ name: `c${n}`, each: Int32Array.of(15, 5, hole), by: undefined }))
  const at = (column: number, by: 'value' | 'bounds', bounds: readonly number[] = []): Respect => ({
    sort: { by: 'fact', id: '' },
    place: () => 0,
    sheet: { length: 0, on: { same: undefined }, facts: new Map(), tables: new Map() },
    bound: { column, by, at: bounds },
    asked: 0,
    comes: undefined,
  })
  for (const writes of [true, false]) {
    const { isTold, sorter } = sorterOf(tree, watched, room, writes)
    expect(isTold(at(0, 'bounds', [10]), 1)).toBe(true)
    expect(isTold(at(0, 'bounds', [10, 12]), 1), 'another bound').toBe(false)
    expect(isTold(at(0, 'bounds', [10]), hole), 'what is not known, which is of a class with what is little').toBe(false)
    expect(isTold(at(1, 'value'), 5)).toBe(true)
    expect(isTold(at(1, 'value'), 6), 'a value of a class with larger ones').toBe(false)
    expect(isTold(at(1, 'value'), hole)).toBe(false)
    expect(isTold(at(2, 'value'), 5), 'a column that the table does not know').toBe(false)
    expect(isTold({ ...at(0, 'value'), bound: undefined }, 1)).toBe(false)
    const of = sorter(watched, () => 0)
    of.note(0, 77)
    const ways = new Int32Array(2)
    expect(sortAll(of, ways), 'listed').toEqual([1])
    expect(sortAll(of, ways), 'once found, it is told').toEqual([])
    expect([...ways]).toEqual([77, 1])
  }
})
