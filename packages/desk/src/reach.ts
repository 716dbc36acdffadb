import { law, type Questions } from '@kosh/law'
import { expressionsOf, references, type Listing, type Question, type Rule } from '@kosh/norms'

/** The ids of all facts and tables that the rules under these questions may read. */
export function reachOf(questions: Questions): ReadonlySet<string> {
  const roots = Object.values(questions)
  const key = roots.map(question => question.id).join(' ')
  const known = reaches.get(key)
  if (known !== undefined) return known
  const ids = new Set<string>()
  const seen = new Set<string>()
  const visit = (question: Question | Listing): void => {
    if (seen.has(question.id)) return
    seen.add(question.id)
    const { text } = question
    const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
    const found = references([...rulesOf(question).flatMap(expressionsOf), ...texts])
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
