import type { Definitions } from '../definitions.js'
import type { Corpus, Expr } from '../vocabulary.js'
import { doubtful, type Finding } from './finding.js'
import { visit, visitCorpus, type Place } from './places.js'

/**
 * A figure in a condition on days is read on each day counted. One that asks nothing of the row is most likely meant on one day:
 * today's list read on every past day, or the reverse. Give it `on`, or a key from the row.
 */
export function figuresPerDayReadTheRow(corpus: Corpus, { questions }: Definitions): readonly Finding[] {
  const findings: Finding[] = []
  visitCorpus(corpus, questions, {
    expression: (e, place) => {
      if (e.op !== 'figure' || e.on !== undefined || place.perDay === undefined || e.key.some(key => readsRow(key, place))) return
      findings.push(doubtful('figure.perDay', place.in.id, `reads ${e.of.id} on each day of ${place.perDay}, though nothing of the row decides it`))
    },
  })
  return findings
}

function readsRow(key: Expr, place: Place): boolean {
  let reads = false
  visit(key, place, { expression: inner => void (reads ||= inner.op === 'cell' && place.rows.includes(inner.of.of)) })
  return reads
}
