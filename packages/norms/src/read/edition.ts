import { byCodeUnits } from '../canonical.js'
import { inSpan } from '../day.js'
import type { Expr, Ground, Over, Rule } from '../vocabulary.js'
import { firingOf, type Evaluate } from './case.js'
import { compile, type Around } from './evaluate.js'
import { isRows } from './inspect.js'

/** A rule made ready: its condition and its values. */
export type Ready = {
  readonly rule: Rule
  /** Where it is shown among the others, whenever it is read. */
  readonly place: number
  /** Under which it is supposed that it fires or does not. */
  readonly firing: string
  readonly when: Evaluate | undefined
  readonly then: Evaluate | undefined
  readonly rows: readonly (readonly (readonly [column: string, value: Evaluate])[])[]
  readonly changes: readonly Change[]
}
/** What a rule strikes or rewrites in rows of others. */
export type Change = { readonly over: Over; readonly rows: Evaluate; readonly instead: readonly (readonly [column: string, value: Evaluate])[] }

/**
 * The rules of a question in force on one day, the strongest first, each with those before it that beat it on that day and what lets them, and those
 * that may change its rows.
 * Else they are read in the order of their ids, whatever theirs in the corpus: what is open is divided in the order of reading.
 */
export type Edition = {
  readonly rules: readonly Placed[]
  /** Where in `rules` each stands that is to be shown next; none when that is the order in which they are read. */
  readonly shown: readonly number[] | undefined
}
export type Placed = { readonly ready: Ready; readonly beaters: readonly Beater[]; readonly changers: readonly Changer[] }
export type Beater = { readonly at: number; readonly by: Ground }
export type Changer = { readonly at: number; readonly change: Change }

/** The editions of a question by day, each made when its first day is read. */
export function editionsOf(rules: readonly Rule[], around: Around): (on: number) => Edition {
  const place = new Map(strongestFirst(rules).map((rule, i) => [rule, i]))
  const ready = strongestFirst(byNumber(rules)).map(rule => makeReady(rule, place.get(rule) ?? 0, around))
  const changes = changesIn([...rules.map(rule => rule.force), ...rules.flatMap(rule => (rule.over ?? []).flatMap(over => over.by))])
  const editions = new Array<Edition | undefined>(changes.length + 1)
  return on => {
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((changes[middle] as number) <= on) low = middle + 1
      else high = middle
    }
    return (editions[low] ??= editionOn(ready, on))
  }
}

/** In the order of their ids, in which 10 comes after 9. */
function byNumber(rules: readonly Rule[]): readonly Rule[] {
  const numbered = rules.map(rule => ({ rule, name: `${rule.id.replaceAll(/\d+/g, digits => digits.padStart(8, '0'))} ${rule.id}` }))
  return numbered.toSorted((a, b) => byCodeUnits(a.name, b.name)).map(one => one.rule)
}

/** Every day on which one of several spans begins, or the day after it ended, in order. */
export function changesIn(spans: readonly { readonly from: number; readonly to?: number }[]): readonly number[] {
  const changes = new Set<number>()
  for (const { from, to } of spans) {
    changes.add(from)
    if (to !== undefined) changes.add(to + 1)
  }
  return [...changes].toSorted((a, b) => a - b)
}

/** Whether an `over` of rule `by` speaks of this rule: by name, or by its act. No rule displaces itself. */
export function names(over: Over, rule: Rule, by: Rule): boolean {
  if (rule.id === by.id) return false
  return over.what.is === 'rule' ? over.what.id === rule.id : over.what.id === rule.says.act.id
}

function editionOn(ready: readonly Ready[], on: number): Edition {
  const inForce = ready.filter(({ rule }) => inSpan(rule.force, on))
  const displacing = [...inForce.entries()].filter(([, { rule }]) => rule.over !== undefined)
  const rules = inForce.map(one => ({
    ready: one,
    beaters: displacing.flatMap(([at, { rule }]) =>
      (rule.over ?? [])
        .flatMap(over => (over.rows === undefined && names(over, one.rule, rule) ? over.by.filter(ground => inSpan(ground, on)).slice(0, 1) : []))
        .map(by => ({ at, by })),
    ),
    changers: displacing.flatMap(([at, { rule, changes }]) =>
      changes.filter(({ over }) => names(over, one.rule, rule) && over.by.some(ground => inSpan(ground, on))).map(change => ({ at, change })),
    ),
  }))
  const shown = [...inForce.keys()].toSorted((a, b) => (inForce[a] as Ready).place - (inForce[b] as Ready).place)
  return { rules, shown: shown.every((at, i) => at === i) ? undefined : shown }
}

function makeReady(rule: Rule, place: number, around: Around): Ready {
  const then = rule.then as Expr | readonly { readonly [column: string]: Expr }[] | undefined
  const columns = (row: { readonly [column: string]: Expr }) => Object.entries(row).map(([name, e]) => [name, compile(e, around)] as const)
  return {
    rule,
    place,
    firing: firingOf(rule),
    when: rule.when === undefined ? undefined : compile(rule.when, around),
    then: then === undefined || isRows(then) ? undefined : compile(then, around),
    rows: then !== undefined && isRows(then) ? then.map(columns) : [],
    changes: (rule.over ?? []).flatMap(over => (over.rows === undefined ? [] : [{ over, rows: compile(over.rows, around), instead: columns(over.instead ?? {}) }])),
  }
}

/** A rule after all that may beat it. What stands in a circle keeps its order; the checks of a corpus refuse that. */
function strongestFirst(rules: readonly Rule[]): readonly Rule[] {
  const out: Rule[] = []
  const seen = new Set<Rule>()
  const displacing = rules.filter(rule => rule.over !== undefined)
  const visit = (rule: Rule) => {
    if (seen.has(rule)) return
    seen.add(rule)
    for (const other of displacing) if ((other.over ?? []).some(over => over.rows === undefined && names(over, rule, other))) visit(other)
    out.push(rule)
  }
  rules.forEach(visit)
  return out
}
