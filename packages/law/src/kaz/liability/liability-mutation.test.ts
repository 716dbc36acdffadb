import { corpus, expressionsOf, references, type Corpus, type Expr, type Listing, type Question, type Rule } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures, type Scenario } from '../../scenario.js'
import { administrativeCode, criminalCode } from '../acts.js'
import { scenarios as otherArticles } from './administrative-code-109-516.scenarios.js'
import { scenarios as transitAndWork } from './administrative-code-517-5.scenarios.js'
import { scenarios as lateDeparture } from './administrative-code-517.scenarios.js'
import { scenarios as hosts } from './administrative-code-518.scenarios.js'
import { scenarios as employers } from './administrative-code-519.scenarios.js'
import { scenarios as terms } from './administrative-code-62.scenarios.js'
import { scenarios as crimes } from './criminal-code.scenarios.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { liabilityQuestions } from './liability.js'

/** Every number in the articles on offences and crimes is changed by one, up and down: some scenario must fail each time. */

const scenarios = [...lateDeparture, ...transitAndWork, ...otherArticles, ...hosts, ...employers, ...crimes, ...terms].filter(({ disputed }) => disputed === undefined)
const watched = new Set(Object.values(liabilityQuestions).map(question => question.id))
const codes = new Set([administrativeCode.id, criminalCode.id])
const rules = kazakhstanRules.filter(rule => watched.has(rule.answers.id) && codes.has(rule.says.act.id))

type Number = { readonly path: readonly string[]; readonly value: number }

/** Numbers of a rule by where they stand: in its condition, in what it gives, in what it changes in the rows of others. Nought is left out. */
function numbersIn(rule: Rule): readonly Number[] {
  const visit = (node: unknown, path: readonly string[]): readonly Number[] => {
    if (typeof node !== 'object' || node === null || 'is' in node) return []
    if ('op' in node && node.op === 'value') {
      const { kind, of } = node as Expr & { readonly op: 'value' }
      return kind === 'int' && of !== 0 ? [{ path, value: Number(of) }] : []
    }
    return Object.entries(node).flatMap(([name, inner]) => visit(inner, [...path, name]))
  }
  return (['when', 'then', 'over'] as const).flatMap(part => visit(rule[part], [part]))
}

function changed(node: unknown, [first, ...rest]: readonly string[], value: number): unknown {
  if (first === undefined) return { ...(node as object), of: value }
  if (Array.isArray(node)) return node.map((inner, i) => (String(i) === first ? changed(inner, rest, value) : inner))
  return { ...(node as object), [first]: changed((node as Record<string, unknown>)[first], rest, value) }
}

/** The rules that bear on a question: its own and those of what they ask. A smaller corpus is made ready sooner. */
function bearingOn(question: Question | Listing, seen = new Set<string>()): readonly Rule[] {
  if (seen.has(question.id)) return []
  seen.add(question.id)
  const own = kazakhstanRules.filter(rule => rule.answers.id === question.id)
  const { text } = question
  const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
  return [...own, ...[...references([...own.flatMap(expressionsOf), ...texts]).asked].flatMap(asked => bearingOn(asked, seen))]
}
const bearing = new Map(Object.values(liabilityQuestions).map(question => [question.id, bearingOn(question)]))
const lawWith = (rule: Rule): Corpus =>
  corpus(
    (bearing.get(rule.answers.id) ?? []).map(other => (other.id === rule.id ? rule : other)),
    kazakhstanOrders,
  )
/** The scenarios that ask what this rule answers, and of them that alone; those of its conduct first, so that most changes are noticed at once. */
function watching(rule: Rule): readonly Scenario[] {
  const named = (_: string, part: { readonly is?: string; readonly id?: string } | null) => (typeof part === 'object' && part?.is !== undefined ? part.id : part)
  const condition = JSON.stringify(rule.when ?? '', named)
  const asked = scenarios.flatMap((scenario): readonly Scenario[] => {
    const own = scenario.expect.filter(({ of }) => of.id === rule.answers.id)
    return own.length === 0 ? [] : [{ ...scenario, expect: own }]
  })
  const concerns = ({ told }: Scenario): boolean =>
    Object.entries(told).some(([fact, value]) => /conduct$|crime$/.test(fact) && typeof value === 'string' && condition.includes(`"${value}"`))
  return [...asked.filter(concerns), ...asked.filter(scenario => !concerns(scenario))]
}

describe('every number of liability is noticed by some scenario', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    const watchers = watching(rule)
    const unnoticed = numbersIn(rule).flatMap(({ path, value }) =>
      [1, -1]
        .filter(by => {
          const law = lawWith(changed(rule, path, value + by) as Rule)
          return !watchers.some(scenario => failures(scenario, law).length > 0)
        })
        .map(by => `${path.join('.')}: ${value} by ${by}`),
    )
    expect(unnoticed).toEqual([])
  })
  test('there are many', () => expect(rules.flatMap(numbersIn).length).toBeGreaterThan(400))
})
