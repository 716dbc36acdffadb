import type { Definitions } from '../definitions.js'
import type { Corpus, Expr, Figure, FigureRow, Rule } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { givenRows, givenValue, rewrittenCells } from './given.js'
import { visitCorpus } from './places.js'

type Codes = ReadonlySet<string>

/** Every code is one of the list of what it is compared with, given to, or read by: a misspelt code is never equal to anything. */
export function codesAreListed(corpus: Corpus, { questions }: Definitions): readonly Finding[] {
  const findings = corpus.rules.flatMap(givenCodes)
  const readers = new Map<Figure, ReadBy[][]>()
  visitCorpus(corpus, questions, {
    expression: (e, place) => {
      if (e.op === '=' && e.a.kind === 'code') findings.push(...compared(e.a, e.b, place.in.id))
      if (e.op !== 'figure') return
      findings.push(...namedKeys(e.of, e.key, place.in.id))
      const keys = readers.get(e.of) ?? []
      readers.set(e.of, [...keys, e.key.map(part => ({ codes: codesOf(part), written: part.op === 'value' }))])
    },
  })
  for (const [figure, keys] of readers) findings.push(...readKeys(figure, keys))
  return findings
}

/** All the codes an expression may give; `undefined` when no list says. */
function codesOf(e: Expr): Codes | undefined {
  if (e.kind !== 'code') return undefined
  switch (e.op) {
    case 'value':
      return new Set([e.of])
    case 'fact':
    case 'cell':
      return new Set(e.of.within)
    case 'figure':
      return new Set(e.of.within)
    case 'ask':
      return e.of.within === undefined ? undefined : both(new Set(e.of.within), codesOf(e.silent))
    case 'if':
      return both(codesOf(e.then), codesOf(e.else))
    default:
      return undefined
  }
}
const both = (a: Codes | undefined, b: Codes | undefined): Codes | undefined => (a === undefined || b === undefined ? undefined : new Set([...a, ...b]))

function compared(a: Expr, b: Expr, by: string): readonly Finding[] {
  const [left, right] = [codesOf(a), codesOf(b)]
  if (left === undefined || right === undefined || [...left].some(code => right.has(code))) return []
  return [wrong('code.unlisted', by, `compares ${[...left].join(' ')} with a list that has only ${[...right].join(' ')}`)]
}

/** A code written as a key is one some row has; where a figure says what all others are, it may be one of those. */
function namedKeys(figure: Figure, key: readonly Expr[], by: string): readonly Finding[] {
  const rows: readonly FigureRow[] = figure.rows
  const unnamed = key.flatMap((part, i) => (part.op !== 'value' || part.kind !== 'code' || rows.some(row => row.key[i] === part.of) ? [] : [part.of]))
  const say = figure.otherwise === undefined ? wrong : doubtful
  return unnamed.map(code => say('code.unlisted', by, `reads ${figure.id} by ${code}, which no row of it names`))
}

type ReadBy = { readonly codes: Codes | undefined; readonly written: boolean }

/** A code in a row is one that some fact, cell or question may give by which it is read. Of rows read by codes written out, some may stay unread. */
function readKeys(figure: Figure, readings: readonly (readonly ReadBy[])[]): readonly Finding[] {
  const rows: readonly FigureRow[] = figure.rows
  return figure.by.flatMap((kind, i) => {
    const readBy = readings.flatMap(keys => keys[i] ?? [])
    if (kind !== 'code' || readBy.every(one => one.written) || readBy.some(one => one.codes === undefined)) return []
    const named = new Set(rows.map(row => String(row.key[i])))
    return [...named]
      .filter(code => !readBy.some(one => one.codes?.has(code)))
      .map(code => wrong('code.unread', figure.id, `has rows for ${code}, which nothing that reads it lists`))
  })
}

/** Codes a rule gives lie in the list of its question, or of the column. */
function givenCodes(rule: Rule): readonly Finding[] {
  const { answers } = rule
  const outside = (e: Expr, list: readonly string[], what: string) =>
    [...(codesOf(e) ?? [])].filter(code => !list.includes(code)).map(code => wrong('code.unlisted', rule.id, `gives ${code}, which is not in the list of ${what}`))
  if (answers.is === 'question') {
    const value = givenValue(rule)
    if (answers.kind !== 'code' || value === undefined) return []
    return answers.within === undefined ? [wrong('code.list', answers.id, 'asks for a code without saying which there are')] : outside(value, answers.within, answers.id)
  }
  return [...(givenRows(rule) ?? []), ...rewrittenCells(rule)].flatMap(row =>
    Object.entries(row).flatMap(([name, e]) => {
      const column = answers.cells[name]
      return column?.kind === 'code' ? outside(e, column.within, `${answers.id}.${name}`) : []
    }),
  )
}
