import type { Definitions } from '../definitions.js'
import type { Column, Corpus, Fact, Figure, FigureRow, Kind, Known, Values } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'
import { givenRows, rewrittenCells } from './given.js'

type Bounded = { readonly kind: Kind; readonly within: Fact['within'] }

/** Bounds are bounds, and what the law sets lies within them: figures, and the plain cells of rows. */
export function valuesAreWithinBounds(corpus: Corpus, { facts, tables, figures, questions }: Definitions): readonly Finding[] {
  const columns: readonly Column[] = [...tables, ...[...questions].filter(one => one.is === 'listing')].flatMap(one => Object.values(one.cells))
  return [
    ...[...facts, ...figures].flatMap(one => (isSound(one) ? [] : [wrong('bounds.empty', one.id, 'nothing lies within its bounds')])),
    ...columns.flatMap(one => (isSound(one) ? [] : [wrong('bounds.empty', `${one.of}.${one.name}`, 'nothing lies within its bounds')])),
    ...[...tables].filter(one => !(one.atMost >= 1)).map(one => wrong('table.atMost', one.id, 'holds no row at most')),
    ...[...figures].flatMap(figureWithin),
    ...corpus.rules.flatMap(rule =>
      [...(givenRows(rule) ?? []), ...rewrittenCells(rule)].flatMap(row =>
        Object.entries(row).flatMap(([name, e]) => {
          const column = rule.answers.is === 'listing' ? rule.answers.cells[name] : undefined
          return column === undefined || e.op !== 'value' || e.kind === 'code' || isWithin(column, e.of)
            ? []
            : [wrong('bounds.outside', rule.id, `gives ${e.of} as ${name}, outside its bounds`)]
        }),
      ),
    ),
  ]
}

function figureWithin(figure: Figure): readonly Finding[] {
  const rows: readonly FigureRow[] = figure.rows
  const values: readonly Known<Values[Kind]>[] = [...rows.map(row => row.value), figure.otherwise]
  return [...new Set(values)]
    .filter(value => value !== undefined && !isWithin(figure, value))
    .map(value => wrong('bounds.outside', figure.id, `has the value ${value}, outside its bounds`))
}

function isSound({ kind, within }: Bounded): boolean {
  if (kind === 'bool') return within === 'yes or no'
  const bounds: readonly unknown[] = typeof within === 'string' ? [] : within
  if (kind === 'code') return bounds.length > 0 && new Set(bounds).size === bounds.length
  const [least, most] = bounds as readonly [number, number]
  return bounds.length === 2 && Number.isInteger(least) && Number.isInteger(most) && least <= most
}

function isWithin({ kind, within }: Bounded, value: Values[Kind]): boolean {
  if (kind === 'bool') return typeof value === 'boolean'
  if (kind === 'code') return (within as readonly string[]).includes(String(value))
  const [least, most] = within as readonly [number, number]
  return typeof value === 'number' && Number.isInteger(value) && least <= value && value <= most
}
