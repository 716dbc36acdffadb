import type { Law } from '@kosh/law'
import { addDays, iso, parseDay, type Act, type Day, type FigureRow, type Span } from '@kosh/norms'
import { articleOf, placeWords } from './place.js'
import type { Lang } from './result.js'

/** What changed in the law between two days: rules that began and ended, act by act, and how many rows of tables with them. */

export type LawChange = { readonly on: string; readonly what: 'began' | 'ended'; readonly rule: string; readonly article: string; readonly place: string; readonly gist: string }
export type ActChanges = { readonly act: string; readonly realm: Act['realm']; readonly title: string; readonly changes: readonly LawChange[]; readonly rows: number }

/** Changes after the first day up to and on the second, the acts with most changes first. Empty when a day is none. */
export function lawChanges(law: Law, from: string, to: string, lang: Lang): readonly ActChanges[] {
  const [first, last] = [parseDay(from), parseDay(to)]
  if (first === undefined || last === undefined) return []
  const acts = new Map<string, { act: Act; changes: LawChange[]; rows: number }>()
  const at = (act: Act) => {
    const known = acts.get(act.id) ?? { act, changes: [], rows: 0 }
    acts.set(act.id, known)
    return known
  }
  for (const rule of law.registry.rules.values())
    for (const { on, what } of changesOf(rule.force, first, last)) {
      const { act, at: place } = rule.says
      at(act).changes.push({ on: iso(on), what, rule: rule.id, article: articleOf(place), place: placeWords(lang, place), gist: rule.gist[lang] })
    }
  for (const figure of law.registry.figures.values()) for (const row of figure.rows as readonly FigureRow[]) if (changesOf(row, first, last).length > 0) at(row.says.act).rows += 1
  return [...acts.values()]
    .map(({ act, changes, rows }) => ({
      act: act.id,
      realm: act.realm,
      title: act.title[lang],
      changes: changes.toSorted((a, b) => (a.on === b.on ? a.place.localeCompare(b.place, 'en', { numeric: true }) : a.on < b.on ? -1 : 1)),
      rows,
    }))
    .toSorted((a, b) => b.changes.length - a.changes.length || b.rows - a.rows)
}

/** The day a span ends is its last; the change is the day after. */
function changesOf({ from, to }: Span, first: Day, last: Day): readonly { readonly on: Day; readonly what: 'began' | 'ended' }[] {
  const within = (day: Day) => day > first && day <= last
  const after = to === undefined ? undefined : addDays(to, 1)
  return [...(within(from) ? [{ on: from, what: 'began' as const }] : []), ...(after !== undefined && within(after) ? [{ on: after, what: 'ended' as const }] : [])]
}
