import type { Kind, Values, Within } from '@kosh/norms'

/** What is not known of a case, and what is supposed of it while one looks at what the answer could be. */

/** What a value not known may be: one of some truths or codes, or a number or day between two. */
export type ValueDomain = { readonly values: readonly (boolean | string)[] } | { readonly least: number; readonly most: number }
/** What a thing not known may be: a value, or the rows of a list. */
export type Domain = ValueDomain | { readonly rows: readonly Row[] }

/** Where to divide what is not known. The parts of a `whole` one leave out nothing; of others they are only some that it may be. */
export type Split = { readonly source: string; readonly parts: readonly Domain[]; readonly whole: boolean }

/** By the names of the things not known: facts, places of figures where the law is not known, tables. */
export class Suppositions {
  readonly #domains: ReadonlyMap<string, Domain>
  readonly #lists: Lists
  /** How often something was looked up here: what did not look is the same whatever is supposed. */
  looked = 0

  constructor(domains: ReadonlyMap<string, Domain> = new Map(), lists: Lists = { parts: new Map(), wishers: new Set() }) {
    this.#domains = domains
    this.#lists = lists
  }

  with(source: string, domain: Domain): Suppositions {
    return new Suppositions(new Map(this.#domains).set(source, domain), this.#lists)
  }

  of(source: string): Domain | undefined {
    this.looked++
    return this.#domains.get(source)
  }

  /**
   * A list of which nothing was told may be empty, or have one of the rows that somebody wished to see in it, here or under other suppositions. Each
   * wishes once.
   */
  lists(table: string, wisher: object, wish: () => Row | undefined): Split {
    const { parts: all, wishers } = this.#lists
    const parts = all.get(table) ?? [{ rows: [] }]
    all.set(table, parts)
    if (!wishers.has(wisher)) {
      wishers.add(wisher)
      const row = wish()
      const part = row === undefined ? undefined : { rows: [row] }
      if (part !== undefined && parts.length < mostLists && !parts.some(other => JSON.stringify(other) === JSON.stringify(part))) parts.push(part)
    }
    return { source: table, parts, whole: false }
  }
}
type Lists = { readonly parts: Map<string, Domain[]>; readonly wishers: Set<object> }
export type Row = { readonly [column: string]: Values[Kind] }
const mostLists = 6

/** All that a value of a kind may be. */
export function domainOf<K extends Kind>(kind: K, within: Within[K]): ValueDomain {
  if (kind === 'bool') return { values: [true, false] }
  if (kind === 'code') return { values: within as readonly string[] }
  const [least, most] = within as readonly [number, number]
  return { least, most }
}

/** The value, where a domain has no other. */
export function onlyOf(domain: Domain): Values[Kind] | undefined {
  if ('values' in domain) return domain.values.length === 1 ? domain.values[0] : undefined
  return 'least' in domain && domain.least === domain.most ? domain.least : undefined
}

/** One by one if there are few; else some: the ends of numbers, and codes from the beginning, the middle and the end. */
export function splitOf(source: string, domain: Domain): Split {
  if ('rows' in domain) return { source, parts: [], whole: false }
  if ('least' in domain) {
    const { least, most } = domain
    return { source, parts: [one(least), one(most)], whole: most === least + 1 }
  }
  const { values } = domain
  const whole = values.length <= mostValues
  const chosen = whole ? values : [0, values.length >> 1, values.length - 1].map(at => values[at] as string)
  return { source, parts: chosen.map(value => ({ values: [value] })), whole }
}
const mostValues = 12

export const one = (value: number): Domain => ({ least: value, most: value })

/** Divided into what lies below a number and what does not. */
export function splitAt(source: string, { least, most }: { readonly least: number; readonly most: number }, at: number): Split {
  const parts = [
    { least, most: at - 1 },
    { least: at, most },
  ]
  return { source, parts: parts.filter(part => part.least <= part.most), whole: true }
}

/** Divided into some values and the rest. */
export function splitBy(source: string, values: readonly (boolean | string)[], some: readonly (boolean | string)[]): Split {
  const parts = [values.filter(value => some.includes(value)), values.filter(value => !some.includes(value))]
  return { source, parts: parts.filter(part => part.length > 0).map(part => ({ values: part })), whole: true }
}
