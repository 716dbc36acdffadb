import { iso, type Act, type Corpus, type Grade, type Rule } from '@kosh/norms'
import { leftOut } from './left-out.js'
import { registryOf } from './registry.js'
import type { Scenario } from './scenario.js'

/** What is encoded and what is not, as a page: made from the corpus and its scenarios. */

/** Scenarios by the file they stand in: `kaz/migration-law-48`. */
export type ScenarioFiles = { readonly [file: string]: readonly Scenario[] }

/** How the rules of the first slice were graded, before the main paths were compared. */
const before: { readonly [G in Grade]: number } = { official: 239, secondary: 25, unchecked: 31 }

export function ledgerOf(law: Corpus, files: ScenarioFiles): string {
  const { rules, figures, facts, tables, questions } = registryOf(law)
  const all = [...rules.values()]
  const rows = [...figures.values()].reduce((n, figure) => n + figure.rows.length, 0)
  const scenarios = Object.values(files).flat()
  return `${[
    '# What is encoded, and what is not',
    'Made from the corpus by `npm run ledger`; a test fails when it is out of date. A rule is counted under the act it cites first.',
    table(
      ['', 'count'],
      [
        ['rules', all.length],
        ['figures', figures.size],
        ['rows of figures', rows],
        ['questions', questions.size],
        ['facts and tables asked of people', facts.size + tables.size],
        ['scenarios', scenarios.length],
        ['of them disputed, kept and not run', scenarios.filter(one => one.disputed !== undefined).length],
        ['doubts and gaps said with answers', new Set(all.flatMap(rule => (rule.leaves ?? []).map(text => text.en))).size],
      ],
    ),
    '## How sure the sources are',
    'Official: compared with an official text or a mirror of it. Secondary: news, guides, summaries. Unchecked: recalled.',
    table(
      ['rules', 'official', 'secondary', 'unchecked'],
      [
        ['first slice, 2026-11-24', ...shares(before)],
        ['now', ...shares(gradesOf(all))],
      ],
    ),
    '## Acts',
    actTable(all),
    '## Worked cases of the fact packs',
    caseTable(scenarios),
    ...disputes(scenarios),
    '## Left out',
    'What the packs or acts say that is not encoded, and why.',
    table(
      ['where', 'what', 'why'],
      leftOut.map(one => [one.where, one.what, one.why]),
    ),
  ].join('\n\n')}\n`
}

// --- acts ------------------------------------------------------------------------------------------------

function actTable(rules: readonly Rule[]): string {
  const acts = new Map<string, { readonly act: Act; readonly rules: Rule[] }>()
  for (const rule of rules) {
    const known = acts.get(rule.says.act.id)
    if (known === undefined) acts.set(rule.says.act.id, { act: rule.says.act, rules: [rule] })
    else known.rules.push(rule)
  }
  const rows = [...acts.values()]
    .toSorted((a, b) => order(a.act, b.act))
    .map(({ act, rules: own }) => {
      const grades = gradesOf(own)
      return [
        act.realm,
        act.title.en,
        placesOf(own),
        own.length,
        grades.official,
        grades.secondary,
        grades.unchecked,
        iso(own.map(rule => rule.force.from).reduce((a, b) => (a < b ? a : b))),
      ]
    })
  return table(['realm', 'act', 'passages', 'rules', 'official', 'secondary', 'unchecked', 'from'], rows)
}

const order = (a: Act, b: Act): number => (a.realm === b.realm ? (a.title.en < b.title.en ? -1 : 1) : a.realm < b.realm ? -1 : 1)

/** Articles once each, in order; the rest of a place (paragraphs, items) is left out. */
function placesOf(rules: readonly Rule[]): string {
  const places = new Set(rules.map(rule => /^(Art\. [\d-]+|paras? [\d-]+)/.exec(rule.says.at)?.[0] ?? rule.says.at))
  return [...places].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(', ')
}

function gradesOf(rules: readonly Rule[]): { readonly [G in Grade]: number } {
  const count = (grade: Grade) => rules.filter(rule => rule.says.grade === grade).length
  return { official: count('official'), secondary: count('secondary'), unchecked: count('unchecked') }
}

function shares(grades: { readonly [G in Grade]: number }): readonly string[] {
  const all = grades.official + grades.secondary + grades.unchecked
  return [grades.official, grades.secondary, grades.unchecked].map(n => `${n} (${Math.round((100 * n) / all)} %)`)
}

// --- scenarios -------------------------------------------------------------------------------------------

/** `kz-entry-stay 3` is case 3 of the pack kz-entry-stay. */
function caseTable(scenarios: readonly Scenario[]): string {
  const packs = new Map<string, Map<string, boolean>>()
  for (const { source, disputed } of scenarios) {
    const [, pack, number] = /^([a-z]+(?:-[a-z]+)*) (\d+)/.exec(source) ?? []
    if (pack === undefined || number === undefined) continue
    const cases = packs.get(pack) ?? new Map<string, boolean>()
    cases.set(number, disputed === undefined || (cases.get(number) ?? false))
    packs.set(pack, cases)
  }
  const rows = [...packs].toSorted().map(([pack, cases]) => {
    const numbers = [...cases].toSorted(([a], [b]) => Number(a) - Number(b))
    return [pack, cases.size, numbers.map(([number, runs]) => (runs ? number : `${number} (disputed)`)).join(', ')]
  })
  return table(['pack', 'cases', 'numbers'], rows)
}

function disputes(scenarios: readonly Scenario[]): readonly string[] {
  const disputed = scenarios.flatMap(one => (one.disputed === undefined ? [] : [[one.source, one.name, one.disputed]]))
  return disputed.length === 0 ? [] : ['## Disputed cases', table(['case', 'what', 'why we think it is wrong'], disputed)]
}

// --- a table of Markdown ---------------------------------------------------------------------------------

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
