import { nearestOf, issueOf, type Lang } from '@kosh/desk'
import { registry } from '@kosh/law'
import { inSpan, iso, never, parseDay, type Act, type Cite, type Day, type Figure, type FigureRow, type Rule, type Span } from '@kosh/norms'
import { badInput, type Console } from './console.js'
import { issuesText } from './issues-text.js'
import { painter, wrapped } from './paper.js'

type ListOptions = { readonly lang: Lang; readonly on?: string; readonly json?: true }
type ShowOptions = ListOptions & { readonly diff?: string }

const kinds = ['acts', 'rules', 'figures'] as const

/** Lists acts, rules and figures, a line each; the exit code. */
export function runLawList(kind: string | undefined, options: ListOptions, to: Console): number {
  if (kind !== undefined && !kinds.some(one => one === kind)) return refuse('kind', kind, nearestOf(kind, kinds), options.lang, to)
  const on = dayOf(options.on, 'on', options.lang, to)
  if (on === null) return badInput
  const here = (span: Span) => on === undefined || inSpan(span, on)
  const rows = [
    ...(kind === undefined || kind === 'acts' ? [...registry.acts.values()].map(act => ({ kind: 'act', id: act.id, says: act.title[options.lang] })) : []),
    ...(kind === undefined || kind === 'rules'
      ? [...registry.rules.values()].filter(rule => here(rule.force)).map(rule => ({ kind: 'rule', id: rule.id, says: rule.gist[options.lang] }))
      : []),
    ...(kind === undefined || kind === 'figures' ? [...registry.figures.values()].map(figure => ({ kind: 'figure', id: figure.id, says: figure.label[options.lang] })) : []),
  ]
  to.out(options.json ? `${JSON.stringify(rows, undefined, 2)}\n` : `${rows.map(row => wrapped(`${row.kind} ${row.id}: ${row.says}`, 0, 4)).join('\n')}\n`)
  return 0
}

/** Shows one of them, as on a day, or how it differs on another; the exit code. */
export function runLawShow(id: string, options: ShowOptions, to: Console): number {
  const on = dayOf(options.on, 'on', options.lang, to)
  const other = dayOf(options.diff, 'diff', options.lang, to)
  if (on === null || other === null) return badInput
  const view = viewOf(id, options.lang)
  if (view === undefined) return refuse('id', id, nearestOf(id, [...registry.acts.keys(), ...registry.rules.keys(), ...registry.figures.keys()]), options.lang, to)
  const paint = painter(to.colour)
  const lines = view.lines(on)
  if (other === undefined) {
    to.out(
      options.json
        ? `${JSON.stringify({ id, ...(on === undefined ? {} : { on: iso(on) }), lines }, undefined, 2)}\n`
        : `${paint.bold(view.title)}\n${lines.map(line => wrapped(line, 2, 4)).join('\n')}\n`,
    )
    return 0
  }
  const after = view.lines(other)
  const removed = lines.filter(line => !after.includes(line))
  const added = after.filter(line => !lines.includes(line))
  if (options.json) to.out(`${JSON.stringify({ id, on: on === undefined ? undefined : iso(on), diff: iso(other), removed, added }, undefined, 2)}\n`)
  else
    to.out(
      `${paint.bold(view.title)}\n${[...removed.map(line => paint.red(wrapped(`- ${line}`, 0, 4))), ...added.map(line => paint.green(wrapped(`+ ${line}`, 0, 4)))].join('\n')}\n`,
    )
  return 0
}

type View = { readonly title: string; readonly lines: (on: Day | undefined) => readonly string[] }

function viewOf(id: string, lang: Lang): View | undefined {
  const act = registry.acts.get(id)
  if (act !== undefined) return actView(act, lang)
  const rule = registry.rules.get(id)
  if (rule !== undefined) return { title: `${id}: ${rule.gist[lang]}`, lines: on => ruleLines(rule, lang, on) }
  const figure = registry.figures.get(id)
  return figure === undefined ? undefined : { title: `${id}: ${figure.label[lang]}`, lines: on => figureLines(figure, on) }
}

function actView(act: Act, lang: Lang): View {
  const rules = [...registry.rules.values()].filter(rule => rule.says.act.id === act.id)
  return {
    title: `${act.id}: ${act.title[lang]} (${iso(act.adopted)}) ${act.url}`,
    lines: on =>
      rules.filter(rule => on === undefined || inSpan(rule.force, on)).map(rule => `${rule.says.at}: ${rule.gist[lang]} [${rule.id}, ${spanText(rule.force)}, ${rule.says.grade}]`),
  }
}

function ruleLines(rule: Rule, lang: Lang, on: Day | undefined): readonly string[] {
  if (on !== undefined && !inSpan(rule.force, on)) return []
  return [
    citeText(rule.says),
    `in force ${spanText(rule.force)}`,
    `answers ${rule.answers.id}: ${rule.answers.label[lang]}`,
    ...(rule.over ?? []).map(over => `over ${over.what.id}, by ${over.by.map(ground => `${citeText(ground.says)} ${spanText(ground)}`).join('; ')}`),
    ...(rule.how === undefined ? [] : [rule.how[lang]]),
    ...(rule.leaves ?? []).map(text => `left open: ${text[lang]}`),
  ]
}

function figureLines(figure: Figure, on: Day | undefined): readonly string[] {
  return (figure.rows as readonly FigureRow[])
    .filter(row => on === undefined || inSpan(row, on))
    .map(row => `${row.key.join(' ')} = ${valueText(figure, row)} [${spanText(row)}, ${citeText(row.says)}]`.trim())
}

function valueText(figure: Figure, { value }: FigureRow): string {
  if (value === undefined) return 'not known'
  return figure.kind === 'day' ? iso(value as Day) : String(value)
}

const citeText = (cite: Cite): string => `${cite.act.id} ${cite.at}, ${cite.grade}${cite.text === undefined ? '' : `, text of ${iso(cite.text)}`}`
const spanText = (span: Span): string => `${span.about ? '~' : ''}${iso(span.from)}/${span.to === undefined || span.to === never ? '' : iso(span.to)}`

/** A day of an option; `undefined` when left out, `null` after a message when it is none. */
function dayOf(text: string | undefined, field: string, lang: Lang, to: Console): Day | undefined | null {
  if (text === undefined) return undefined
  const day = parseDay(text)
  if (day !== undefined) return day
  to.err(issuesText([issueOf(lang, 'day.impossible', field, { given: text })], to.colour))
  return null
}

function refuse(field: string, given: string, nearest: readonly string[], lang: Lang, to: Console): number {
  to.err(issuesText([issueOf(lang, 'id.unknown', field, { given }, nearest)], to.colour))
  return badInput
}
