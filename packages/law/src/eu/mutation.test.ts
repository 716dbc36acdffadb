import { corpus, type Corpus, type Rule } from '@kosh/norms'
import { expect, test } from 'vitest'
import { failures, type Scenario } from '../scenario.js'
import { scenarios as entryAndStay } from './borders-code.scenarios.js'
import { euOrders, euRules } from './index.js'
import { scenarios as longerStay } from './longer-stay.scenarios.js'
import { scenarios as olderTexts } from './older-texts.scenarios.js'
import { scenarios as protectionAndReturn } from './protection-and-return.scenarios.js'
import { scenarios as responsible } from './responsibility.scenarios.js'
import { scenarios as visaCode } from './visa-code.scenarios.js'

/**
 * A number in a rule of the Union that no scenario notices is not tested: each is changed by one, up and down. Nought and minus one are no numbers of the law
 * but its nothing and its day before. The clock of short stays is held against a count day by day instead.
 */

const clock = /^eu\.(bordersCode|convention|stay|area)/
/** What no case can show: a bound below another, and how far back a whole life of study is counted. */
const hidden = new Set(['eu.work.route.blue-card.salary', 'eu.residence.route.long-term.five-years', 'eu.visaCode.16-2a'])

const scenarios: readonly Scenario[] = [...visaCode, ...longerStay, ...protectionAndReturn, ...responsible, ...entryAndStay, ...olderTexts].filter(
  one => one.disputed === undefined,
)

type Mutant = { readonly name: string; readonly rule: Rule; readonly changed: Rule }
function mutants(): readonly Mutant[] {
  return euRules
    .filter(rule => !clock.test(rule.id))
    .flatMap(rule => {
      const found: object[] = []
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null || 'is' in node) return
        if ('op' in node && node.op === 'value' && 'kind' in node && node.kind === 'int' && 'of' in node && node.of !== 0 && node.of !== -1) found.push(node)
        for (const inner of Object.values(node)) visit(inner)
      }
      visit(rule.when)
      visit(rule.then)
      return [...new Set(found)].flatMap(node =>
        [1, -1].map((by): Mutant => {
          const value = Number((node as { readonly of: number }).of)
          const put = (at: unknown): unknown => {
            if (at === node) return { ...(node as object), of: value + by }
            if (typeof at !== 'object' || at === null || 'is' in at) return at
            return Array.isArray(at) ? at.map(put) : Object.fromEntries(Object.entries(at).map(([name, inner]) => [name, put(inner)]))
          }
          return {
            name: `${rule.id}: ${value} by ${by}`,
            rule,
            changed: { ...rule, ...(rule.when === undefined ? {} : { when: put(rule.when) }), ...(rule.then === undefined ? {} : { then: put(rule.then) }) } as Rule,
          }
        }),
      )
    })
}
/** Rules that displace the changed one name it: they are told of its new self. */
function replaced({ rule, changed }: Mutant): Corpus {
  const rules = euRules.map(one => {
    if (one === rule) return changed
    return one.over?.some(over => over.what === rule) === true ? { ...one, over: one.over.map(over => (over.what === rule ? { ...over, what: changed } : over)) } : one
  })
  return corpus(rules, euOrders)
}
const noticed = (mutant: Mutant): boolean => {
  const law = replaced(mutant)
  const near = scenarios.filter(one => one.expect.some(expected => expected.of.id === mutant.rule.answers.id))
  return near.some(one => failures(one, law).length > 0)
}

test('every number of the rules is noticed by some scenario', () => {
  const all = mutants()
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(one => !hidden.has(one.rule.id) && !noticed(one)).map(one => one.name)).toEqual([])
}, 900_000)
