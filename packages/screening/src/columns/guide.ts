import { never, references, type Expr, type Fact, type Kind, type Known, type Values } from '@kosh/norms'
import { endsBefore, exprOf, farOff, isExpr, isOpen, leastOf, mostOf, openBy, opposite, splitIn, tied, valuesOf, type KnownPart, type Open, type Part, type Truth } from './part.js'
import { print, wantsOf } from './residue.js'
import { hole } from './sheet.js'
import { one, splitAt, splitBy, type Split } from './supposed.js'

/** What is asked of the case that is followed, and what is known of all that are like it so far. */

/** What tells cases apart. Each is asked of the guide once along a way. */
export type Sort =
  /** The value of a truth or code. */
  | { readonly by: 'fact'; readonly id: string }
  /** 1 when a day or number is known. */
  | { readonly by: 'told'; readonly id: string }
  /** 1 when all rows of the case were told, and every cell of them is known. */
  | { readonly by: 'whole'; readonly id: string }
  /** How many of these days or numbers it has reached. */
  | { readonly by: 'bounds'; readonly of: Expr; readonly at: readonly number[] }
  /** 1 when it holds. */
  | { readonly by: 'truth'; readonly of: Expr<'bool'> }
  /** Its place among these, -1 for none. */
  | { readonly by: 'value'; readonly of: Expr; readonly among: readonly number[] }

export type Guide = {
  readonly columns: Columns
  /** In what respect the case is sorted, and how it is. Asked in the same order of all cases that were alike so far. */
  readonly ask: (sort: Sort) => number
  readonly codeOf: (number: number) => string
}
/** Which facts and tables have columns, and what is the same of all cases. */
export type Columns = {
  readonly fact: (id: string) => { readonly same: Values[Kind] | undefined } | 'each' | undefined
  readonly table: (id: string) => 'none' | 'each' | undefined
  readonly today: number | undefined
  /** Some case has a row of this table with a cell not known, or may have more rows. */
  readonly holes: (id: string) => boolean
}

/** What the guide said on one way: nothing is asked of it twice, and no bound that cannot matter. */
export class Decisions {
  readonly guide: Guide
  readonly #said = new Map<string, number>()
  /** Between which bounds each expression lies. */
  readonly #within = new Map<string, readonly [least: number, below: number]>()

  constructor(guide: Guide) {
    this.guide = guide
  }

  /** A day that stands for all on which the law is the same as on the day at hand. */
  dayWithin(text: KnownPart, changes: readonly number[]): Known<number> {
    if (!isExpr(text)) return Number(text)
    const reached = this.#reached(text, changes)
    if (reached === undefined) return undefined
    return reached === 0 ? (changes[0] ?? 0) - 1 : (changes[reached - 1] as number)
  }

  /** Days told that may never come, and are known to, of those that some expressions read: by the ids of their facts. */
  daysThatCome(of: readonly Expr[]): ReadonlySet<string> {
    const days = [...references(of).facts].filter((fact): fact is Fact<'day'> => fact.kind === 'day' && Number(fact.within[1]) === never)
    const comes = (day: Fact<'day'>) => (this.#within.get(print({ kind: 'day', op: 'fact', of: day }))?.[1] ?? Infinity) <= never
    return new Set(days.filter(comes).map(day => day.id))
  }

  compared(op: '=' | '<' | '<=', kind: Kind, a: Part, b: Part): Part {
    if (isOpen(a) || isOpen(b)) return kind === 'bool' || kind === 'code' ? sameValue(a, b) : this.#comparedOpen(op, kind, a, b)
    if (!isExpr(a) && !isExpr(b)) return op === '=' ? a === b : op === '<' ? Number(a) < Number(b) : Number(a) <= Number(b)
    const made = { kind: 'bool', op, a: exprOf(kind, a), b: exprOf(kind, b) } as Expr<'bool'>
    if (kind === 'bool' || kind === 'code' || wantsOf(made).size > 0) return made
    if (isExpr(a) && !isExpr(b)) return op === '=' ? this.#isAt(a, Number(b)) : this.#below(a, op === '<' ? Number(b) : Number(b) + 1)
    if (!isExpr(a) && isExpr(b)) return op === '=' ? this.#isAt(b, Number(a)) : opposite(this.#below(b, op === '<' ? Number(a) + 1 : Number(a)))
    return this.holds(made)
  }

  isLess(a: Part, b: Part): Part {
    return this.compared('<', 'int', a, b)
  }

  /** Numbers or days of which one is not known: decided by the ends between which they lie. */
  #comparedOpen(op: '=' | '<' | '<=', kind: Kind, a: Part, b: Part): Part {
    const isSurelyLess = (one: Part, other: Part, strictly: '<' | '<=') => {
      const [most, least] = [mostOf(one), leastOf(other)]
      return most !== undefined && least !== undefined && !isIdle(kind, most, least) && this.compared(strictly, kind, most, least) === true
    }
    if (op === '=') {
      if (isSurelyLess(a, b, '<') || isSurelyLess(b, a, '<')) return false
    } else {
      if (isSurelyLess(a, b, op)) return true
      if (isSurelyLess(b, a, op === '<' ? '<=' : '<')) return false
    }
    return openBy(splitAround(op, a, b) ?? splitIn(a, b))
  }

  #below(e: Expr, bound: number): Truth {
    const reached = this.#reached(e, [bound])
    return reached === undefined ? openBy(undefined) : reached === 0
  }
  #isAt(e: Expr, at: number): Truth {
    const reached = this.#reached(e, [at, at + 1])
    return reached === undefined ? openBy(undefined) : reached === 1
  }

  holds(e: Expr<'bool'>): Truth {
    const said = this.asked({ by: 'truth', of: e })
    return said === hole ? openBy(undefined) : said === 1
  }

  /** How many of some days or numbers, in order, it has reached; asked only of those it may lie between. */
  #reached(e: Expr, bounds: readonly number[]): Known<number> {
    const { base, plus } = tied(e)
    const key = print(base)
    const [least, below] = this.#within.get(key) ?? [-Infinity, Infinity]
    const own = bounds.map(bound => bound - plus)
    const before = own.filter(bound => bound <= least).length
    const inside = own.filter(bound => bound > least && bound < below && !(bound >= farOff && endsBefore(base)))
    if (inside.length === 0) return before
    const at = this.guide.ask({ by: 'bounds', of: base, at: inside })
    if (at === hole) return undefined
    this.#within.set(key, [at === 0 ? least : (inside[at - 1] as number), at === inside.length ? below : (inside[at] as number)])
    return before + at
  }

  asked(sort: Sort): number {
    const key = keyOf(sort)
    const known = this.#said.get(key)
    if (known !== undefined) return known
    const said = this.guide.ask(sort)
    this.#said.set(key, said)
    return said
  }
}

/** The same for sorts that are the same. */
export function keyOf(sort: Sort): string {
  if (!('of' in sort)) return `${sort.by} ${sort.id}`
  return `${sort.by} ${print(sort.of)} ${sort.by === 'value' ? sort.among.join() : sort.by === 'bounds' ? sort.at.join() : ''}`
}

/** Truths or codes of which one is not known. */
function sameValue(a: Part, b: Part): Truth {
  const [some, others] = [valuesOf(a), valuesOf(b)]
  if (some !== undefined && others !== undefined && !some.some(value => others.includes(value))) return false
  if (isOpen(a) && a.source !== undefined && some !== undefined && others?.length === 1) return openBy(splitBy(a.source, some, others))
  if (isOpen(b) && b.source !== undefined && others !== undefined && some?.length === 1) return openBy(splitBy(b.source, others, some))
  return openBy(splitIn(a, b))
}

/** What a thing not known is compared with tells where to divide it. */
function splitAround(op: '=' | '<' | '<=', a: Part, b: Part): Split | undefined {
  for (const [part, other, isFirst] of [
    [a, b, true],
    [b, a, false],
  ] as const) {
    if (!isSource(part) || typeof other !== 'number') continue
    if (op !== '=') return splitAt(part.source, part, (op === '<') === isFirst ? other : other + 1)
    const beside = [
      { least: part.least, most: other - 1 },
      { least: other + 1, most: part.most },
    ]
    return { source: part.source, parts: [one(other), ...beside.filter(({ least, most }) => least <= most)], whole: true }
  }
  return undefined
}
const isSource = (part: Part): part is Open & { readonly source: string; readonly least: number; readonly most: number } =>
  isOpen(part) && part.source !== undefined && typeof part.least === 'number' && typeof part.most === 'number'

/** That a day lies after the first or before the last of all days need not be asked. */
const isIdle = (kind: Kind, a: KnownPart, b: KnownPart): boolean => kind === 'day' && isExpr(a) !== isExpr(b)
