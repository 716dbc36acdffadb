import { names } from '../read/edition.js'
import type { Corpus, Over, Rule, Span } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { givenRows } from './given.js'
import { shared, uncovered, written } from './spans.js'

/**
 * A rule says something or displaces something; one that only tells what is left out is a doubt. What it displaces answers the same question, and for every day on which both are in force
 * there is a ground: with none at all the displacement is a wish and wrong; the days on which it lapses are listed for the author to see.
 */
export function displacementsAreGrounded(corpus: Corpus): readonly Finding[] {
  return corpus.rules.flatMap(rule => {
    if (rule.then === undefined && (rule.over ?? []).length === 0) {
      const say = rule.leaves === undefined || rule.leaves.length === 0 ? wrong : doubtful
      return [say('rule.empty', rule.id, 'neither gives a value nor displaces anything')]
    }
    return (rule.over ?? []).flatMap(over => displacement(corpus, rule, over))
  })
}

function displacement(corpus: Corpus, rule: Rule, over: Over): readonly Finding[] {
  const what = over.what.id
  if (what === rule.id) return [wrong('over.itself', rule.id, 'displaces itself')]
  if (over.what.is === 'rule' && !corpus.rules.some(other => other.id === what)) return [wrong('over.unknown', rule.id, `displaces ${what}, which is not in the corpus`)]
  if (over.what.is === 'rule' && over.what.answers.id !== rule.answers.id) return [wrong('over.question', rule.id, `displaces ${what}, which answers another question`)]
  const yielding = corpus.rules.filter(other => other.answers.id === rule.answers.id && names(over, other, rule))
  if (yielding.length === 0) return [wrong('over.unknown', rule.id, `displaces ${what}, of which no other rule answers ${rule.answers.id}`)]
  if (over.rows !== undefined && yielding.every(other => givenRows(other) === undefined))
    return [wrong('over.rows', rule.id, `strikes or rewrites rows of ${what}, which gives none`)]
  const apart = yielding.filter(other => shared(rule.force, other.force) === undefined)
  const never = yielding.filter(other => !apart.includes(other) && !over.by.some(ground => sharedByAll(ground, rule.force, other.force)))
  return [
    ...(apart.length === yielding.length
      ? [doubtful('over.apart', rule.id, `displaces ${apart.map(other => other.id).join(', ')}, but is never in force on one day with it`)]
      : []),
    ...never.map(other => wrong('over.ground', rule.id, `displaces ${other.id} without a ground on any day both are in force`)),
    ...lapses(
      rule,
      over.by,
      yielding.filter(other => !apart.includes(other) && !never.includes(other)),
    ),
  ]
}

/** The days on which a displacement lapses for lack of a ground, and whom it would have displaced then. */
function lapses(rule: Rule, by: readonly Span[], yielding: readonly Rule[]): readonly Finding[] {
  const spared = new Map<string, string[]>()
  for (const other of yielding) {
    const both = shared(rule.force, other.force)
    for (const open of both === undefined ? [] : uncovered(both, by)) spared.set(written(open), [...(spared.get(written(open)) ?? []), other.id])
  }
  return [...spared].map(([days, others]) => doubtful('over.lapses', rule.id, `does not displace ${others.join(', ')} for lack of a ground in ${days}`))
}

function sharedByAll(...[first, ...others]: readonly [Span, ...Span[]]): boolean {
  return others.reduce<Span | undefined>((left, one) => (left === undefined ? undefined : shared(left, one)), first) !== undefined
}
