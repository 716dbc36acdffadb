import { findings, issueOf, dayTold, nearestOf, todayIn, type Findings, type Lang } from '@kosh/desk'
import { registry } from '@kosh/law'
import { inSpan, iso, type Day, type FigureRow } from '@kosh/norms'
import { refuse, type Console } from './console.js'
import { allIds, kinds, viewOf, type Kind } from './law-view.js'
import { painter, wrapped } from './paper.js'
import { wordsOf } from './words.js'

export type ListOptions = { readonly lang: Lang; readonly on?: string; readonly json?: true }
export type ShowOptions = ListOptions & { readonly diff?: string }

/** Lists what is encoded, a line each; the exit code. Facts and tables are what `--fact` and `--row` of `kosh check` take. */
export function runLawList(kind: string | undefined, options: ListOptions, to: Console): number {
  const found = findings(options.lang)
  const on = options.on === undefined ? undefined : dayTold(options.on, 'on', found)
  if (kind !== undefined && !isKind(kind)) found.issues.push(issueOf(options.lang, 'kind.unknown', 'kind', { given: kind }, nearestOf(kind, kinds, kinds.length)))
  if (found.issues.length > 0) return refuse(found.issues, options.json === true, to)
  const wanted = kinds.filter(one => kind === undefined || one === kind)
  const rows = wanted.flatMap(one =>
    [...registry[one].keys()].filter(id => on === undefined || stood(one, id, on)).map(id => ({ kind: one, id, says: viewOf(id, options.lang)?.title ?? '' })),
  )
  if (options.json) to.out(`${JSON.stringify(rows, undefined, 2)}\n`)
  else
    to.out(
      wanted
        .map(one =>
          sectionText(
            one,
            rows.filter(row => row.kind === one),
            to,
          ),
        )
        .join('\n'),
    )
  return 0
}

/** Shows one thing, as on a day, or how it differs on another; the exit code. */
export function runLawShow(id: string, options: ShowOptions, to: Console): number {
  const found = findings(options.lang)
  const on = options.on === undefined ? (options.diff === undefined ? undefined : todayIn('KAZ')) : dayTold(options.on, 'on', found)
  const other = options.diff === undefined ? undefined : dayTold(options.diff, 'diff', found)
  const view = viewOf(id, options.lang)
  if (view === undefined) unknownId(id, found)
  if (view === undefined || found.issues.length > 0) return refuse(found.issues, options.json === true, to)
  const paint = painter(to.colour)
  const words = wordsOf(options.lang)
  const head = `${paint.bold(id)}\n${wrapped(view.title, 2)}\n`
  const lines = view.lines(on)
  const told = { id, kind: view.kind, title: view.title, ...(on === undefined ? {} : { on: iso(on) }) }
  if (other === undefined) {
    const text = lines.length === 0 ? wrapped(words.nothingThen, 2) : lines.map(line => wrapped(`· ${line}`, 2, 2)).join('\n')
    to.out(options.json ? `${JSON.stringify({ ...told, lines }, undefined, 2)}\n` : `${head}${text}\n`)
    return 0
  }
  const after = view.lines(other)
  const removed = lines.filter(line => !after.includes(line))
  const added = after.filter(line => !lines.includes(line))
  const text = [...removed.map(line => paint.red(wrapped(`- ${line}`, 0, 2))), ...added.map(line => paint.green(wrapped(`+ ${line}`, 0, 2)))]
  to.out(
    options.json
      ? `${JSON.stringify({ ...told, diff: iso(other), removed, added }, undefined, 2)}\n`
      : `${head}${text.length === 0 ? wrapped(words.noDifference, 2) : text.join('\n')}\n`,
  )
  return 0
}

const isKind = (kind: string): kind is Kind => kinds.some(one => one === kind)

function unknownId(given: string, found: Findings): void {
  found.issues.push(issueOf(found.lang, 'id.unknown', 'id', { given }, nearestOf(given, allIds())))
}

/** A rule was in force, a figure had a row, an act had either; facts and tables have no days. */
function stood(kind: Kind, id: string, on: Day): boolean {
  const rowOf = (act: string) => (row: FigureRow) => row.says.act.id === act && inSpan(row, on)
  if (kind === 'rules') return inSpan(registry.rules.get(id)?.force ?? { from: on }, on)
  if (kind === 'figures') return (registry.figures.get(id)?.rows as readonly FigureRow[] | undefined)?.some(row => inSpan(row, on)) ?? false
  if (kind !== 'acts') return true
  return (
    [...registry.rules.values()].some(rule => rule.says.act.id === id && inSpan(rule.force, on)) ||
    [...registry.figures.values()].some(figure => (figure.rows as readonly FigureRow[]).some(rowOf(id)))
  )
}

function sectionText(kind: Kind, rows: readonly { readonly id: string; readonly says: string }[], to: Console): string {
  const paint = painter(to.colour)
  return `${paint.bold(`${kind} (${rows.length})`)}\n${rows.map(row => `${wrapped(`${row.id}: ${row.says}`, 2, 2)}\n`).join('')}`
}
