import type { Definitions } from '../definitions.js'
import type { Corpus, Expr, Kind, Rule, Window } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'
import { givenRows, givenValue, rewrittenCells } from './given.js'
import { visitCorpus } from './places.js'

/**
 * Kinds fit: what the compiler cannot see in TypeScript, and what nothing else sees in a corpus that came on paper. Only like is compared
 * with like, only numbers are added up, keys are as many and of the kinds the figure says, rows have all cells, windows have a length.
 */
export function kindsFit(corpus: Corpus, { questions }: Definitions): readonly Finding[] {
  const findings = corpus.rules.flatMap(valuesFit)
  visitCorpus(corpus, questions, { expression: (e, place) => findings.push(...expressionFits(e, place.in.id)) })
  return findings
}

function expressionFits(e: Expr, by: string): readonly Finding[] {
  switch (e.op) {
    case '=':
      return e.a.kind === e.b.kind ? [] : [wrong('kind.compared', by, `compares a ${e.a.kind} with a ${e.b.kind}`)]
    case '<':
    case '<=':
      return e.a.kind === e.b.kind && (e.a.kind === 'int' || e.a.kind === 'day') ? [] : [wrong('kind.compared', by, `orders a ${e.a.kind} and a ${e.b.kind}`)]
    case 'gather':
      if (e.kind === 'code') return [wrong('kind.gathered', by, `takes the ${e.join} of codes`)]
      return e.join === 'sum' && e.kind !== 'int' ? [wrong('kind.gathered', by, `adds up values of kind ${e.kind}`)] : []
    case 'figure':
      return keysFit(e.of.id, e.of.by, e.key, by)
    case 'share':
      return e.per > 0 ? [] : [wrong('share.per', by, 'takes a share per nothing')]
    case 'spent':
    case 'lasts':
    case 'fits':
      return windowFits(e.window, by)
    default:
      return []
  }
}

function keysFit(figure: string, wanted: readonly Kind[], key: readonly Expr[], by: string): readonly Finding[] {
  if (key.length !== wanted.length) return [wrong('figure.keys', by, `reads ${figure} by ${key.length} keys, not ${wanted.length}`)]
  return key.flatMap((part, i) => (part.kind === wanted[i] ? [] : [wrong('figure.keys', by, `reads ${figure} by a ${part.kind} where key ${i + 1} is a ${wanted[i]}`)]))
}

function windowFits({ term, runs }: Window, by: string): readonly Finding[] {
  if (term.unit === 'working days') return [wrong('window.unit', by, 'counts in a window of working days, which no reader has')]
  if (runs === 'calendar' && term.unit !== 'years') return [wrong('window.unit', by, 'counts in calendar years, but by another unit')]
  if (term.n.op === 'value' && term.n.of < 1) return [wrong('window.length', by, 'counts in a window without a day')]
  return []
}

/** What a rule gives is of the kind its question asks; a row has all the cells of the listing and no other. */
function valuesFit(rule: Rule): readonly Finding[] {
  const { answers } = rule
  const [value, rows] = [givenValue(rule), givenRows(rule)]
  if (answers.is === 'question') {
    if ((rule.over ?? []).some(over => over.rows !== undefined || over.instead !== undefined)) return [wrong('over.rows', rule.id, `speaks of rows, but ${answers.id} has none`)]
    if (rows !== undefined) return [wrong('kind.value', rule.id, `gives rows to ${answers.id}, which asks for one value`)]
    return value === undefined || value.kind === answers.kind ? [] : [wrong('kind.value', rule.id, `gives a ${value.kind} to ${answers.id}, which asks for a ${answers.kind}`)]
  }
  if (value !== undefined) return [wrong('kind.value', rule.id, `gives one value to ${answers.id}, which asks for rows`)]
  const missing = (rows ?? []).flatMap(row => Object.keys(answers.cells).filter(name => row[name] === undefined))
  const cells = [...(rows ?? []), ...rewrittenCells(rule)].flatMap(row => Object.entries(row))
  return [
    ...missing.map(name => wrong('row.cells', rule.id, `gives a row without ${name}`)),
    ...cells.flatMap(([name, e]) => {
      const kind = answers.cells[name]?.kind
      if (kind === undefined) return [wrong('row.cells', rule.id, `gives ${name}, which ${answers.id} does not have`)]
      return kind === e.kind ? [] : [wrong('kind.value', rule.id, `gives a ${e.kind} as ${name}, which is a ${kind}`)]
    }),
  ]
}
