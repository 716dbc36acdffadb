import type { Definitions } from '../definitions.js'
import type { Corpus, Expr, Rule } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'
import { givenValue } from './given.js'
import { visitCorpus } from './places.js'

/** Of a product (and of a share) at most one factor reads facts as numbers: a solver cannot do more. A figure is a constant, whatever its keys. */
export function productsAreLinear(corpus: Corpus, { questions }: Definitions): readonly Finding[] {
  const findings: Finding[] = []
  const rulesOf = (id: string): readonly Rule[] => corpus.rules.filter(rule => rule.answers.id === id)
  const varies = (e: Expr): boolean => readsNumbers(e, rulesOf, new Set())
  visitCorpus(corpus, questions, {
    expression: (e, place) => {
      const factors = e.op === '*' ? [e.a, e.b] : e.op === 'share' ? [e.of, e.n] : []
      if (factors.length === 2 && factors.every(varies)) findings.push(wrong('product.facts', place.in.id, 'multiplies two numbers that both depend on what is told'))
    },
  })
  return findings
}

function readsNumbers(e: Expr, rulesOf: (question: string) => readonly Rule[], asking: ReadonlySet<string>): boolean {
  const varies = (...of: readonly Expr[]): boolean => of.some(one => readsNumbers(one, rulesOf, asking))
  switch (e.op) {
    case 'value':
    case 'figure':
      return false
    case 'if':
      return varies(e.then, e.else)
    case 'ask': {
      if (asking.has(e.of.id)) return false // a circle is found elsewhere
      const further = new Set([...asking, e.of.id])
      return varies(e.silent) || rulesOf(e.of.id).some(rule => [givenValue(rule)].some(value => value !== undefined && readsNumbers(value, rulesOf, further)))
    }
    case 'gather':
      return e.join === 'sum' || varies(e.of, e.none)
    case '+':
    case '-':
    case '*':
    case 'least':
    case 'greatest':
      return varies(e.a, e.b)
    case 'share':
      return varies(e.of, e.n)
    default:
      return true
  }
}
