import { expect, test } from 'vitest'
import { classesOf, flat, sorterOf, type FlatTree } from './sorter.js'
import { hole } from './sheet.js'

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
  const columns = [Int32Array.from(pairs, pair => pair[0]), Int32Array.from(pairs, pair => pair[1])]
  const tree = treeOf([bounds, other])
  expect(classesOf(tree, 2, (_name, length) => new Int32Array(length)).size).toBe((bounds.length + 1) * (other.length + 1))
  for (const writes of [true, false]) {
    const sorter = sorterOf(tree, 2, (_name, length) => new Int32Array(length), writes)(columns, () => 0)
    const ways = new Int32Array(pairs.length)
    expect(sorter.sort(ways, 0, pairs.length)).toBe(pairs.length)
    expect([...ways]).toEqual(pairs.map(([one, two]) => reached(bounds, one) * (other.length + 1) + reached(other, two)))
  }
})
