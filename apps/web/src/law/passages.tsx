import { parseDay, type Day } from '@kosh/norms'
import type { Article, Lang, RuleCard } from '@kosh/desk'
import { tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { useSpeech, type Say } from '../words/say.js'
import { Rows } from './rows.js'
import { standsOn } from './versions.js'

/** What an article says on a day, in the order of its parts. What several parts share is said once: the way they are applied and what they leave open at the end, the source after the last of them. */
export function Passages({ article, on }: { readonly article: Article; readonly on: Day }) {
  const { lang, say } = useSpeech()
  const rules = byPlace(article.rules.filter(rule => standsOn(rule, on)))
  const rows = article.rows.filter(row => standsOn(row, on))
  if (rules.length + rows.length === 0) return <p className="lead">{say('shelf.nothingThen')}</p>
  const shared = repeated(rules.flatMap(rule => rule.leaves))
  const ways = repeated(rules.flatMap(rule => (rule.how === undefined ? [] : [rule.how])))
  const sources = rules.map(rule => sourceWords(rule, lang, say))
  return (
    <div>
      <ol className="passages">
        {rules.map((rule, at) => (
          <Passage key={rule.id} rule={rule} article={article.words} without={new Set([...shared, ...ways])} source={sources[at] === sources[at + 1] ? undefined : sources[at]} />
        ))}
      </ol>
      {ways.size > 0 && (
        <section className="shared-leaves">
          <h2 className="aside-title">{say('shelf.ways')}</h2>
          <ul className="plain-list">
            {[...ways].map(text => (
              <li key={text}>
                <b>{[...new Set(rules.filter(rule => rule.how === text).map(rule => partOf(rule.place, article.words)))].join(', ')}</b> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
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

/** What is said more than once. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text, at) => texts.indexOf(text) !== at))
}

/** The grade of a source and the day of its text. */
function sourceWords({ cite }: RuleCard, lang: Lang, say: Say): string {
  const [text, read] = [parseDay(cite.text ?? ''), parseDay(cite.read ?? '')]
  const dated = text !== undefined ? say('cite.text', { day: tableDay(lang, text) }) : read !== undefined ? say('cite.read', { day: tableDay(lang, read) }) : undefined
  return [say(`grade.${cite.grade}`), dated].filter(one => one !== undefined).join(', ')
}

type PassageProps = {
  readonly rule: RuleCard
  readonly article: string
  /** What is said elsewhere on the page. */
  readonly without: ReadonlySet<string>
  /** Left out where the next passage has the same. */
  readonly source: string | undefined
}

function Passage({ rule, article, without, source }: PassageProps) {
  const { say } = useSpeech()
  return (
    <li id={rule.id}>
      <span className="passage-place">{partOf(rule.place, article)}</span>
      <div>
        <p className="law-voice passage">{rule.gist}</p>
        {rule.how !== undefined && !without.has(rule.how) && <p className="passage-note">{rule.how}</p>}
        {rule.displaces.length > 0 && (
          <p className="passage-note">
            {say('shelf.displaces')} {rule.displaces.map(one => one.gist).join(' · ')}
          </p>
        )}
        {rule.leaves
          .filter(one => !without.has(one))
          .map(one => (
            <p key={one} className="passage-note">
              {say('shelf.leaves')} {one}
            </p>
          ))}
        {source !== undefined && (
          <p className="passage-grade">
            <GradeMark grade={rule.cite.grade} /> {source}
          </p>
        )}
      </div>
    </li>
  )
}
