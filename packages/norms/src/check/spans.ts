import { iso } from '../day.js'
import { never, type Day, type Span } from '../vocabulary.js'

/** The last day of a span, `never` when it still runs. */
export const lastOf = (span: Span): number => span.to ?? never

/** The days both spans have, if any. */
export function shared(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from)
  const to = Math.min(lastOf(a), lastOf(b))
  return from > to ? undefined : ends(from, to)
}

/** The days of a span that lie in none of the others, in order. */
export function uncovered(whole: Span, parts: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  let next: number = whole.from
  const last = lastOf(whole)
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    if (part.from > last) break
    if (part.from > next) out.push(ends(next, part.from - 1))
    next = Math.max(next, lastOf(part) === never ? Infinity : lastOf(part) + 1)
  }
  if (next <= last) out.push(ends(next, last))
  return out
}

/** A first day that the source gives only nearly may lie so many days off. */
export const nearly = 10

/** How two spans, the earlier first, meet: the days left between them (negative: days both have), and whether a nearly known day explains it. */
export function meeting(earlier: Span, later: Span): { readonly days: number; readonly about: boolean } {
  const days = lastOf(earlier) === never ? -Infinity : later.from - lastOf(earlier) - 1
  return { days, about: (earlier.about === true || later.about === true) && Math.abs(days) <= nearly }
}

/** `FROM/TO`, or `FROM/` when it still runs. */
export const written = (span: Span): string => `${iso(span.from)}/${span.to === undefined ? '' : iso(span.to)}`

const ends = (from: number, to: number): Span => ({ from: from as Day, ...(to === never ? {} : { to: to as Day }) })
