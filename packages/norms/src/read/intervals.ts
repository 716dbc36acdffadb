/** A set of days as disjoint, sorted spans, flat: [from, to, from, to, …], both ends in. */
export type Intervals = readonly number[]

export const noDays: Intervals = []
export const allDays: Intervals = [-0x7fffffff, 0x7fffffff]

/** Sorted and merged from spans in any order; a span that ends before it begins is no day. */
export function union(spans: readonly (readonly [from: number, to: number])[]): Intervals {
  const sorted = spans.filter(([from, to]) => from <= to).toSorted((a, b) => a[0] - b[0])
  const out: number[] = []
  for (const [from, to] of sorted) {
    const last = out.length - 1
    if (last > 0 && from <= (out[last] ?? 0) + 1) {
      if (to > (out[last] ?? 0)) out[last] = to
    } else out.push(from, to)
  }
  return out
}

/** The days of `a` that are not in `b`. */
export function subtract(a: Intervals, b: Intervals): Intervals {
  if (a.length === 0 || b.length === 0) return a
  const out: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    let from = a[i] ?? 0
    const to = a[i + 1] ?? 0
    while (j < b.length && (b[j + 1] ?? 0) < from) j += 2
    for (let k = j; k < b.length && (b[k] ?? 0) <= to; k += 2) {
      if ((b[k] ?? 0) > from) out.push(from, (b[k] ?? 0) - 1)
      from = Math.max(from, (b[k + 1] ?? 0) + 1)
    }
    if (from <= to) out.push(from, to)
  }
  return out
}

/** How many days of the set lie from `from` to `to`, both in. */
export function countIn(days: Intervals, from: number, to: number): number {
  let sum = 0
  if (from > to) return 0
  for (let i = firstEndingAtOrAfter(days, from); i < days.length && (days[i] ?? 0) <= to; i += 2) sum += Math.min(days[i + 1] ?? 0, to) - Math.max(days[i] ?? 0, from) + 1
  return sum
}

/** The index of the first span that ends on or after a day; the length when there is none. */
export function firstEndingAtOrAfter(days: Intervals, on: number): number {
  let low = 0
  let high = days.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle * 2 + 1] ?? 0) < on) low = middle + 1
    else high = middle
  }
  return low * 2
}

export function spansOf(days: Intervals): readonly (readonly [from: number, to: number])[] {
  const out: [number, number][] = []
  for (let i = 0; i < days.length; i += 2) out.push([days[i] ?? 0, days[i + 1] ?? 0])
  return out
}
