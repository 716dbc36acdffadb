import { corpus, iso, type Corpus, type Figure, type FigureRow, type Rule } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures, type Scenario } from '../scenario.js'
import { scenarios as unionWorkers } from './work/eaeu-treaty-97.scenarios.js'
import { kazakhstanOrders, kazakhstanRules } from './index.js'
import { scenarios as entryAndStay } from './entry/migration-law-6.scenarios.js'
import { scenarios as protection } from './protection/protection.scenarios.js'
import { afterDecision, clockOpens, clockOpensFully, lastDay, left, notifyBy, registerBy, registerOuterLimit, used } from './questions.js'
import { regimeLaws } from './entry/regime-law.js'
import { mostNotificationDays } from './entry/entry-rules.js'
import { scenarios as visaFree } from './entry/visa-free.scenarios.js'

/**
 * A law whose numbers no scenario notices is not tested. Every number in the rules of stay, notice and registration, and every
 * number in the tables they read, is changed by one, up and down: some scenario must fail each time.
 */

const watched = new Set(
  [lastDay, afterDecision, left, used, clockOpens, clockOpensFully, notifyBy, registerBy, registerOuterLimit, mostNotificationDays, ...regimeLaws.map(law => law.until)].map(
    question => question.id,
  ),
)
const rules = kazakhstanRules.filter(rule => watched.has(rule.answers.id))

type Mutant = { readonly name: string; readonly change: ReadonlyMap<object, object>; readonly country: string | undefined }

/** Number literals in expressions. Rules made by one loop over regimes and windows share the numbers of its source: they change together. */
function literals(): readonly Mutant[] {
  const found = new Map<string, { value: number; nodes: Set<object> }>()
  const visit = (node: unknown, source: string): void => {
    if (typeof node !== 'object' || node === null || 'is' in node) return
    if ('op' in node && node.op === 'value' && 'kind' in node && node.kind === 'int' && 'of' in node) {
      const known = found.get(source) ?? { value: Number(node.of), nodes: new Set<object>() }
      known.nodes.add(node)
      found.set(source, known)
      return
    }
    for (const [name, inner] of Object.entries(node)) visit(inner, `${source} ${name}`)
  }
  for (const rule of rules) {
    const source = rule.id.replace(/unilateral|bilateral|eaeu|cis/, '*').replace(/any-180|180-from-entry|365-from-entry/, rule.id.includes('.totalLimit.') ? '$&' : '*')
    visit(rule.when, `${source} when`)
    visit(rule.then, `${source} then`)
  }
  return [...found].flatMap(([source, { value, nodes }]) =>
    [1, -1].map(by => ({ name: `${source}: ${value} by ${by}`, change: new Map([...nodes].map(node => [node, { ...node, of: value + by }])), country: undefined })),
  )
}

/** Numbers in the tables that these rules read: days of an entry, days of the window. */
function figureRows(): readonly Mutant[] {
  const figures = new Set<Figure>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('is' in node) {
      if (node.is === 'figure') figures.add(node as Figure)
      return
    }
    for (const inner of Object.values(node)) visit(inner)
  }
  for (const rule of rules) for (const part of [rule.when, rule.then]) visit(part)
  return [...figures]
    .filter(figure => figure.kind === 'int')
    .flatMap(figure =>
      (figure.rows as readonly FigureRow<'int'>[]).flatMap((row, i) => {
        const { value } = row
        if (value === undefined) return []
        // By one less: where two limits are equal the lesser alone decides, so one more could not show.
        const rows = figure.rows.map((other, at) => (at === i ? { ...other, value: value - 1 } : other))
        return [{ name: `${figure.id} ${row.key.join(' ')} from ${iso(row.from)}: ${value} by -1`, change: new Map([[figure, { ...figure, rows }]]), country: String(row.key[0]) }]
      }),
    )
}

/** The rules with some objects put in place of others, wherever they stand. What does not hold them is kept as it is. */
function replaced({ change }: Mutant): Corpus {
  const done = new Map<object, object>()
  const visit = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    const changed = change.get(node)
    if (changed !== undefined) return changed
    const known = done.get(node)
    if (known !== undefined) return known
    if ('is' in node && node.is !== 'rule') return node
    const copy: unknown = Array.isArray(node)
      ? node.map(visit)
      : Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, name === 'answers' || name === 'over' || name === 'says' ? inner : visit(inner)]))
    const same = Object.entries(copy as object).every(([name, inner]) => inner === (node as Record<string, unknown>)[name])
    const kept = same ? node : (copy as object)
    done.set(node, kept)
    return kept
  }
  return corpus(
    kazakhstanRules.map(rule => visit(rule) as Rule),
    kazakhstanOrders,
  )
}

const scenarios: readonly Scenario[] = [...entryAndStay, ...visaFree, ...unionWorkers, ...protection].filter(scenario => scenario.disputed === undefined)
const notices = (law: Corpus, { country }: Mutant): boolean =>
  scenarios.some(scenario => (country === undefined || scenario.told['citizenship'] === country) && failures(scenario, law).length > 0)

describe('every number of stay and registration is noticed by some scenario', () => {
  test('no scenario fails on the law as it is', () => {
    const law = corpus(kazakhstanRules, kazakhstanOrders)
    expect(scenarios.filter(scenario => failures(scenario, law).length > 0).map(scenario => scenario.name)).toEqual([])
  })
  test('numbers in rules', () => {
    const mutants = literals()
    expect(mutants.length).toBeGreaterThan(20)
    expect(mutants.filter(mutant => !notices(replaced(mutant), mutant)).map(mutant => mutant.name)).toEqual([])
  })
  test('numbers in tables', () => {
    const mutants = figureRows()
    expect(mutants.length).toBeGreaterThan(300)
    expect(mutants.filter(mutant => !notices(replaced(mutant), mutant)).map(mutant => mutant.name)).toEqual([])
  })
})
