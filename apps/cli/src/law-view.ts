import { namedCode, say, valueWords, type Lang } from '@kosh/desk'
import { registry } from '@kosh/law'
import { inSpan, iso, type Act, type Column, type Day, type Fact, type Figure, type FigureRow, type Rule, type Table } from '@kosh/norms'
import { passageText, spanText } from './cite-text.js'
import { wordsOf } from './words.js'

/** One thing of the law as it can be shown: its title, and what it says, a line each, as on a day or on all days. */
export type View = { readonly kind: Kind; readonly title: string; readonly lines: (on: Day | undefined) => readonly string[] }
export const kinds = ['acts', 'rules', 'figures', 'facts', 'tables'] as const
export type Kind = (typeof kinds)[number]

/** Everything that has an id. */
export const allIds = (): readonly string[] => kinds.flatMap(kind => [...registry[kind].keys()])

export function viewOf(id: string, lang: Lang): View | undefined {
  const act = registry.acts.get(id)
  if (act !== undefined) return { kind: 'acts', title: `${act.title[lang]}, ${iso(act.adopted)}, ${act.url}`, lines: on => actLines(act, lang, on) }
  const rule = registry.rules.get(id)
  if (rule !== undefined) return { kind: 'rules', title: rule.gist[lang], lines: on => ruleLines(rule, lang, on) }
  const figure = registry.figures.get(id)
  if (figure !== undefined) return { kind: 'figures', title: figure.label[lang], lines: on => figureLines(figure, lang, on) }
  const fact = registry.facts.get(id)
  if (fact !== undefined) return { kind: 'facts', title: fact.ask[lang], lines: () => [boundsText(fact, lang)] }
  const table = registry.tables.get(id)
  return table === undefined ? undefined : { kind: 'tables', title: table.ask[lang], lines: () => tableLines(table, lang) }
}

function actLines(act: Act, lang: Lang, on: Day | undefined): readonly string[] {
  const rules = [...registry.rules.values()].filter(rule => rule.says.act.id === act.id && (on === undefined || inSpan(rule.force, on)))
  const rows = [...registry.figures.values()].flatMap(figure => {
    const said = (figure.rows as readonly FigureRow[]).filter(row => row.says.act.id === act.id && (on === undefined || inSpan(row, on)))
    return said.length === 0 ? [] : [`${figure.id}: ${figure.label[lang]} (${say(lang, 'value.rows', { n: said.length })})`]
  })
  return [...rules.map(rule => `${rule.id}: ${rule.gist[lang]} ${passageText(lang, rule.says)} [${spanText(rule.force)}]`), ...rows]
}

function ruleLines(rule: Rule, lang: Lang, on: Day | undefined): readonly string[] {
  if (on !== undefined && !inSpan(rule.force, on)) return []
  const words = wordsOf(lang)
  const { over = [], leaves = [], how } = rule
  return [
    passageText(lang, rule.says),
    `${words.inForce} ${spanText(rule.force)}`,
    `${words.answers} ${rule.answers.id}: ${rule.answers.label[lang]}`,
    ...over.map(one => `${words.displaces} ${one.what.id}, ${words.by} ${one.by.map(ground => `${passageText(lang, ground.says)} [${spanText(ground)}]`).join('; ')}`),
    ...(how === undefined ? [] : [how[lang]]),
    ...leaves.map(text => `${words.leftOpen}: ${text[lang]}`),
  ]
}

function figureLines(figure: Figure, lang: Lang, on: Day | undefined): readonly string[] {
  return (figure.rows as readonly FigureRow[])
    .filter(row => on === undefined || inSpan(row, on))
    .map(row => {
      const key = row.key.map((part, i) => (figure.by[i] === 'code' ? String(part) : String(part))).join(' ')
      const value = row.value === undefined ? say(lang, 'value.unknown') : valueWords(lang, figure, row.value)
      return `${key === '' ? '' : `${key} = `}${value} [${spanText(row)}] ${passageText(lang, row.says)}`
    })
}

const tableLines = (table: Table, lang: Lang): readonly string[] => Object.values(table.cells).map(cell => `${cell.name}: ${cell.ask[lang]}: ${boundsText(cell, lang)}`)

/** What a fact or a cell may be. */
function boundsText(of: Fact | Column, lang: Lang): string {
  switch (of.kind) {
    case 'bool':
      return say(lang, 'wanted.bool')
    case 'int':
      return `${say(lang, 'wanted.int')}, ${say(lang, 'value.range', { least: of.within[0], most: of.within[1] })}`
    case 'day':
      return `${say(lang, 'wanted.day')}, ${say(lang, 'value.range', { least: iso(of.within[0]), most: iso(of.within[1]) })}`
    case 'code':
      return of.within.includes('KAZ') ? 'ISO 3166-1 alpha-3' : of.within.map(code => withName(code, namedCode(lang, of, code))).join(', ')
  }
}

const withName = (code: string, name: string | undefined): string => (name === undefined ? code : `${code} (${name})`)
