import type { Definitions } from '../definitions.js'
import { indexOf } from '../read/figure.js'
import type { Corpus, Expr, Figure, FigureRow, Kind, Rule } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { visitCorpus } from './places.js'
import { meeting, uncovered, written } from './spans.js'

type Reading = { readonly key: readonly Expr[]; readonly rule: Rule; readonly onTextDay: boolean }

/**
 * Rows have the keys their figure says, one value for each key and day, and no day left out: within the dates of a key, and as long as
 * a rule is in force that reads it on its text day. A row may say that the law is not known; a figure with `otherwise` may leave days out.
 */
export function figuresAreWhole(corpus: Corpus, { figures, questions }: Definitions): readonly Finding[] {
  const readings = new Map<Figure, Reading[]>()
  visitCorpus(corpus, questions, {
    expression: (e, place) => {
      if (e.op !== 'figure' || place.in.is !== 'rule') return
      const onTextDay = e.on === undefined ? place.perDay === undefined : e.on.op === 'today' && place.in.answers.text === undefined
      readings.set(e.of, [...(readings.get(e.of) ?? []), { key: e.key, rule: place.in, onTextDay }])
    },
  })
  return [...figures].flatMap(figure => {
    const misfit = rowsOf(figure).find(row => !keyFits(row, figure.by))
    if (misfit !== undefined) return [wrong('figure.keys', figure.id, `has a row with the key ${shown(misfit.key)}, not of the kinds ${figure.by.join(', ') || 'none'}`)]
    return indexOf(figure)
      .lines.map(lines => lines.map(line => line.row))
      .flatMap(rows => [...inOrder(figure, rows), ...(figure.otherwise === undefined ? covers(figure, rows, readings.get(figure) ?? []) : [])])
  })
}

const rowsOf = (figure: Figure): readonly FigureRow[] => figure.rows
const shown = (key: FigureRow['key']): string => key.join(' ') || 'none'

function keyFits(row: FigureRow, by: readonly Kind[]): boolean {
  return row.key.length === by.length && row.key.every((part, i) => typeof part === (by[i] === 'bool' ? 'boolean' : by[i] === 'code' ? 'string' : 'number'))
}

function inOrder(figure: Figure, rows: readonly FigureRow[]): readonly Finding[] {
  return rows.slice(1).flatMap((later, i) => {
    const earlier = rows[i] ?? later
    const { days, about } = meeting(earlier, later)
    const what = `${shown(later.key)}: ${written(earlier)} and ${written(later)}`
    if (days < 0)
      return [
        about ? doubtful('figure.about', figure.id, `overlaps by ${-days} days, nearly known: ${what}`) : wrong('figure.twice', figure.id, `has two values on one day for ${what}`),
      ]
    if (days === 0 || figure.otherwise !== undefined) return []
    return [about ? doubtful('figure.about', figure.id, `leaves ${days} days, nearly known: ${what}`) : wrong('figure.hole', figure.id, `leaves days between for ${what}`)]
  })
}

/** The first time of force, if any, in which a rule reads a key of which nothing is said, not even that it is not known. */
function covers(figure: Figure, rows: readonly FigureRow[], readings: readonly Reading[]): readonly Finding[] {
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  const named = ({ key }: Reading) => key.every((part, i) => part.op !== 'value' || part.of === first.key[i])
  for (const { rule } of readings.filter(reading => reading.onTextDay && named(reading))) {
    const [open] = uncovered(rule.force, [{ from: first.from, ...(last.to === undefined ? {} : { to: last.to }) }])
    if (open !== undefined) return [wrong('figure.uncovered', figure.id, `says nothing for ${shown(first.key)} in ${written(open)}, when ${rule.id} reads it`)]
  }
  return []
}
