import type { Definitions } from '../definitions.js'
import type { Corpus } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'

/**
 * One thing, one id. What is told (facts and tables) shares its names, so does what rows are read of (tables and listings) and what
 * is asked (questions and listings). Two objects of one id are two things, even when they look alike: readers tell things apart by id.
 */
export function idsAreUnique(corpus: Corpus, { acts, facts, tables, figures, questions }: Definitions): readonly Finding[] {
  const spaces: readonly (readonly [name: string, things: Iterable<{ readonly id: string }>])[] = [
    ['rule', corpus.rules],
    ['act', acts],
    ['figure', figures],
    ['told', [...facts, ...tables]],
    ['asked', questions],
    ['rows', [...tables, ...[...questions].filter(one => one.is === 'listing')]],
  ]
  const findings = new Map<string, Finding>()
  for (const [space, things] of spaces) for (const id of twice(things)) if (!findings.has(id)) findings.set(id, wrong('id.twice', id, `two things share this id (${space})`))
  for (const { id } of [...corpus.rules, ...acts, ...figures, ...facts, ...tables, ...questions])
    if (id.trim() !== id || id === '') findings.set(id, wrong('id.empty', id, 'an id is a word without white space around it'))
  return [...findings.values()]
}

function twice(things: Iterable<{ readonly id: string }>): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { id } of things) (seen.has(id) ? again : seen).add(id)
  return again
}
