import { destination, law, type Questions } from '@kosh/law'
import { expressionsOf, references, type Expr, type Listing, type Question, type Rule } from '@kosh/norms'

/** The ids of all facts and tables that the rules under these questions may read of somebody who goes to this state. */
export function reachOf(questions: Questions, to: string): ReadonlySet<string> {
  const roots = Object.values(questions)
  const key = `${to} ${roots.map(question => question.id).join(' ')}`
  const known = reaches.get(key)
  if (known !== undefined) return known
  const ids = new Set<string>()
  const seen = new Set<string>()
  const visit = (question: Question | Listing): void => {
    if (seen.has(question.id)) return
    seen.add(question.id)
    const { text } = question
    const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
    const rules = rulesOf(question).filter(({ when }) => when === undefined || decided(live(when, to)) !== false)
    const found = references([...rules.flatMap(expressionsOf), ...texts].map(one => live(one, to)))
    found.facts.forEach(fact => ids.add(fact.id))
    found.tables.forEach(table => ids.add(table.id))
    found.asked.forEach(visit)
  }
  roots.forEach(visit)
  reaches.set(key, ids)
  return ids
}
const reaches = new Map<string, ReadonlySet<string>>()

function rulesOf(question: Question | Listing): readonly Rule[] {
  rules ??= grouped()
  return rules.get(question.id) ?? []
}
let rules: ReadonlyMap<string, readonly Rule[]> | undefined

function grouped(): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of law.rules) {
    const group = groups.get(rule.answers.id)
    if (group === undefined) groups.set(rule.answers.id, [rule])
    else group.push(rule)
  }
  return groups
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
