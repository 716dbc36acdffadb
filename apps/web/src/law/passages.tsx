import { parseDay, type Day } from '@kosh/norms'
import type { Article, RuleCard } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { useSpeech } from '../words/say.js'
import { Rows } from './rows.js'
import { standsOn } from './versions.js'

/** What an article says on a day, in the order of its parts; what every part leaves open is said once, at the end. */
export function Passages({ article, on }: { readonly article: Article; readonly on: Day }) {
  const { say } = useSpeech()
  const rules = byPlace(article.rules.filter(rule => standsOn(rule, on)))
  const rows = article.rows.filter(row => standsOn(row, on))
  if (rules.length + rows.length === 0) return <p className="lead">{say('shelf.nothingThen')}</p>
  const counts = new Map<string, number>()
  for (const text of rules.flatMap(rule => rule.leaves)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const shared = new Set([...counts].filter(([, n]) => n > 1).map(([text]) => text))
  return (
    <div>
      <ol className="passages">
        {rules.map(rule => (
          <Passage key={rule.id} rule={rule} article={article.words} shared={shared} />
        ))}
      </ol>
      {shared.size > 0 && (
        <section className="shared-leaves">
          <h2 className="aside-title">{say('leaves.title')}</h2>
          <ul className="plain-list">
            {[...shared].map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Rows rows={rows} />
    </div>
  )
}

/** In the order of the text: part 2 before part 10. */
export const byPlace = <T extends { readonly place: string }>(of: readonly T[]): readonly T[] => of.toSorted((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }))

/** `(3)` of `Art. 517(3)`, where the article stands above all of them. */
export const partOf = (place: string, article: string): string =>
  place.startsWith(article) && place.length > article.length ? place.slice(article.length).replace(/^[,\s]+/, '') : place

function Passage({ rule, article, shared }: { readonly rule: RuleCard; readonly article: string; readonly shared: ReadonlySet<string> }) {
  const { lang, say } = useSpeech()
  const { cite } = rule
  const [text, read] = [parseDay(cite.text ?? ''), parseDay(cite.read ?? '')]
  const dated = text !== undefined ? say('cite.text', { day: tableDay(lang, text) }) : read !== undefined ? say('cite.read', { day: tableDay(lang, read) }) : undefined
  return (
    <li id={rule.id}>
      <span className="passage-place">{partOf(rule.place, article)}</span>
      <div>
        <p className="law-voice passage">{rule.gist}</p>
        {rule.how !== undefined && <p className="passage-note">{rule.how}</p>}
        {rule.displaces.length > 0 && (
          <p className="passage-note">
            {say('shelf.displaces')} {rule.displaces.map(one => one.gist).join(' · ')}
          </p>
        )}
        {rule.leaves
          .filter(one => !shared.has(one))
          .map(one => (
            <p key={one} className="passage-note">
              {say('shelf.leaves')} {one}
            </p>
          ))}
        <p className="passage-grade">
          <GradeMark grade={cite.grade} /> {[say(`grade.${cite.grade}`), dated].filter(one => one !== undefined).join(', ')}
        </p>
      </div>
    </li>
  )
}
