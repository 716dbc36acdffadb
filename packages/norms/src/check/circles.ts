import { textDays, type Definitions } from '../definitions.js'
import { expressionsOf, references } from '../read/inspect.js'
import { names } from '../read/edition.js'
import type { Corpus, Listing, Question, Rule } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { givenRows } from './given.js'

/** No question asks itself, by way of others or at once; no rule displaces what displaces it. */
export function nothingGoesInCircles(corpus: Corpus, { questions }: Definitions): readonly Finding[] {
  const rulesOf = rulesByQuestion(corpus)
  const asks = (id: string) =>
    asked(
      rulesOf.get(id) ?? [],
      [...questions].find(one => one.id === id),
    )
  const unanswered = [...questions].filter(one => (rulesOf.get(one.id) ?? []).length === 0)
  return [
    ...circles(
      [...questions].map(one => one.id),
      asks,
    ).map(circle => wrong('question.circle', circle[0] ?? '', `asks itself: ${circle.join(' asks ')}`)),
    ...[...rulesOf.values()].flatMap(rules =>
      circles(
        rules.map(rule => rule.id),
        id => displaced(rules, id),
      ).map(circle => wrong('over.circle', circle[0] ?? '', `displaces itself: ${circle.join(' over ')}`)),
    ),
    ...unanswered.map(one => doubtful('question.unanswered', one.id, 'is asked, but no rule answers it')),
  ]
}

function rulesByQuestion(corpus: Corpus): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>()
  for (const rule of corpus.rules) found.set(rule.answers.id, [...(found.get(rule.answers.id) ?? []), rule])
  return found
}

function asked(rules: readonly Rule[], question: Question | Listing | undefined): readonly string[] {
  return [...references([...rules.flatMap(expressionsOf), ...(question === undefined ? [] : textDays(question))]).asked].map(one => one.id)
}

/** Rules a rule displaces whole; of those it strikes or rewrites rows of, the ones that have rows. */
function displaced(rules: readonly Rule[], id: string): readonly string[] {
  const by = rules.find(rule => rule.id === id)
  if (by === undefined) return []
  return (by.over ?? []).flatMap(over => rules.filter(rule => names(over, rule, by) && (over.rows === undefined || givenRows(rule) !== undefined)).map(rule => rule.id))
}

/** Each circle once, as the ids on the way round, the first again at the end. */
function circles(ids: readonly string[], next: (id: string) => readonly string[]): readonly (readonly string[])[] {
  const done = new Set<string>()
  const found: string[][] = []
  const go = (id: string, way: readonly string[]): void => {
    const at = way.indexOf(id)
    if (at >= 0) found.push([...way.slice(at), id])
    if (at >= 0 || done.has(id)) return
    for (const one of next(id)) go(one, [...way, id])
    done.add(id)
  }
  for (const id of ids) go(id, [])
  return found
}
