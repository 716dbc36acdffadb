import { destination, type Law } from '@kosh/law'
import { expressionsOf, references, type Expr, type Listing, type Question, type Rule } from '@kosh/norms'

/** The ids of all facts and tables that the rules under what is asked for a destination may read of somebody who goes there. */
export function reachOf(law: Law, to: string): ReadonlySet<string> {
  const { reaches, rulesOf } = gathered.get(law) ?? gather(law)
  const known = reaches.get(to)
  if (known !== undefined) return known
  const ids = new Set<string>()
  const seen = new Set<string>()
  const visit = (question: Question | Listing): void => {
    if (seen.has(question.id)) return
    seen.add(question.id)
    const { text } = question
    const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
    const rules = (rulesOf.get(question.id) ?? []).filter(({ when }) => when === undefined || decided(live(when, to)) !== false)
    const found = references([...rules.flatMap(expressionsOf), ...texts].map(one => live(one, to)))
    found.facts.forEach(fact => ids.add(fact.id))
    found.tables.forEach(table => ids.add(table.id))
    found.asked.forEach(visit)
  }
  Object.values(law.questionsFor(to)).forEach(visit)
  reaches.set(to, ids)
  return ids
}

type Gathered = { readonly reaches: Map<string, ReadonlySet<string>>; readonly rulesOf: ReadonlyMap<string, readonly Rule[]> }
const gathered = new WeakMap<Law, Gathered>()

function gather(law: Law): Gathered {
  const rulesOf = new Map<string, Rule[]>()
  for (const rule of law.corpus.rules) {
    const group = rulesOf.get(rule.answers.id)
    if (group === undefined) rulesOf.set(rule.answers.id, [rule])
    else group.push(rule)
  }
  const made: Gathered = { reaches: new Map(), rulesOf }
  gathered.set(law, made)
  return made
}

/** What is left of a condition once the destination is known: branches for other destinations ask nothing. */
function live(e: Expr, to: string): Expr {
  switch (e.op) {
    case 'not': {
      const of = live(e.of, to) as Expr<'bool'>
      const known = decided(of)
      return known === undefined ? { ...e, of } : truth(!known)
    }
    case 'all':
    case 'any': {
      const of = e.of.map(one => live(one, to) as Expr<'bool'>)
      const settles = e.op === 'any'
      if (of.some(one => decided(one) === settles)) return truth(settles)
      const left = of.filter(one => decided(one) === undefined)
      return left.length === 0 ? truth(!settles) : { ...e, of: left }
    }
    case '=': {
      const [state, other] = isDestination(e.a) ? [e.a, e.b] : [e.b, e.a]
      return isDestination(state) && other.op === 'value' ? truth(other.of === to) : e
    }
    default:
      return e
  }
}
const isDestination = (e: Expr): boolean => e.op === 'fact' && e.of.id === destination.id
const truth = (of: boolean): Expr<'bool'> => ({ kind: 'bool', op: 'value', of })
const decided = (e: Expr): boolean | undefined => (e.op === 'value' && typeof e.of === 'boolean' ? e.of : undefined)
