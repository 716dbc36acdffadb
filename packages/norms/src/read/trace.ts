import type { Listing, Question, Read } from '../vocabulary.js'
import type { Prepared } from './found.js'

/**
 * What the rules at hand have read, the innermost last: a rule that asks another question is still being read while that question's
 * rules are. One list serves a whole reader, since a list for each rule costs more than the rest of its proof.
 */
export class Trace {
  private readonly reads: Read[] = []
  private top = 0
  private readonly asked: Prepared[] = []
  private last = 0

  push(read: Read): void {
    this.reads[this.top++] = read
  }

  /** Another question was read, whose own steps belong to the proof. */
  pushAsked(of: Question | Listing, value: Read['value'], asked: Prepared): void {
    this.reads[this.top++] = { of, value }
    this.asked[this.last++] = asked
  }

  /** Where the reading of a rule begins. */
  get mark(): number {
    return this.top
  }

  /** What was read since a mark, which is taken off. */
  since(mark: number): readonly Read[] {
    const { reads, top } = this
    this.top = mark
    return taken(reads, mark, top)
  }

  /** Where the reading of a question begins. */
  get askedMark(): number {
    return this.last
  }

  /** What was asked since a mark, each once, which is taken off. */
  askedSince(mark: number): readonly Prepared[] {
    const { asked, last } = this
    this.last = mark
    if (last - mark < 2) return taken(asked, mark, last)
    const each: Prepared[] = []
    for (let i = mark; i < last; i++) {
      const one = asked[i] as Prepared
      if (!each.includes(one)) each.push(one)
    }
    return each
  }

  /** Begins anew, whatever a reading that failed has left. */
  reset(): void {
    this.top = 0
    this.last = 0
  }
}

/** A copy of a part of a list. Short ones are written out: `slice` costs more than all of them. */
function taken<T>(from: readonly T[], start: number, end: number): readonly T[] {
  switch (end - start) {
    case 0:
      return nothing
    case 1:
      return [from[start] as T]
    case 2:
      return [from[start] as T, from[start + 1] as T]
    case 3:
      return [from[start] as T, from[start + 1] as T, from[start + 2] as T]
    default:
      return from.slice(start, end)
  }
}
const nothing: readonly never[] = []
