import { useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { Link } from 'wouter'
import { iso, parseDay, type Day } from '@kosh/norms'
import type { ActShelf, Article, RowCard, RuleCard } from '@kosh/desk'
import { plainDay, tableDay } from '@kosh/desk/day-words'
import { Cites, GradeMark } from '../answer/cite.js'
import { DayForm } from '../ask/day-blank.js'
import { useFragment } from '../page/fragment.js'
import { useSpeech } from '../words/say.js'
import { slugOf } from './slug.js'
import { VersionBar } from './version-bar.js'
import { standsOn, versionsOf, type Version } from './versions.js'

type Props = { readonly act: ActShelf; readonly article: Article; readonly today: Day; readonly on: Day; readonly onChoose: (day: Day) => void }

/** One article: its versions on a scale of time, what it says on the chosen day, the rules built on it; or two days side by side. */
export function ArticlePage({ act, article, today, on, onChoose }: Props) {
  const { lang, say } = useSpeech()
  const [fragment, change] = useFragment()
  const other = parseDay(fragment.get('with') ?? '')
  const versions = versionsOf(article)
  const at = versions.findIndex(version => version.from <= on && (version.to === undefined || on <= version.to))
  const [earlier, later] = [versions[at - 1], versions[at + 1]]
  return (
    <div className="wide shelf">
      <nav className="crumbs" aria-label={say('shelf.crumbs')}>
        <Link href="/law">{say(`realm.${act.realm}`)}</Link> / <Link href={`/law/${act.id}`}>{act.title}</Link>
      </nav>
      <h1 className="page-title law-voice">{article.words}</h1>
      <Identifier act={act} place={article.words} />
      <div className="version-row">
        <span>{say('shelf.textAsOn', { day: plainDay(lang, on) })}</span>
        <Button className="button" isDisabled={earlier === undefined} onPress={() => earlier !== undefined && onChoose(earlier.from)}>
          {say('shelf.earlier')}
        </Button>
        <Button className="button" isDisabled={later === undefined} onPress={() => later !== undefined && onChoose(later.from)}>
          {say('shelf.later')}
        </Button>
        {other === undefined ? (
          <CompareWith versions={versions} on={on} onChoose={day => change({ with: iso(day) })} />
        ) : (
          <Button className="link" onPress={() => change({ with: undefined })}>
            {say('shelf.compareEnd')}
          </Button>
        )}
      </div>
      <VersionBar versions={versions} today={today} on={on} other={other} onChoose={onChoose} />
      <p className="lead">{say('shelf.ownWords')}</p>
      {other === undefined ? (
        <div className="article-columns">
          <Passages article={article} on={on} />
          <BuiltOn article={article} on={on} />
        </div>
      ) : (
        <Difference article={article} on={on < other ? on : other} other={on < other ? other : on} />
      )}
    </div>
  )
}

/** The official identifier, a way to copy it, and the official text. */
export function Identifier({ act, place }: { readonly act: ActShelf; readonly place?: string }) {
  const { say } = useSpeech()
  const [copied, report] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(place === undefined ? `${act.title} (${act.id})` : `${act.title} (${act.id}), ${place}`).then(
      () => report(true),
      () => report(false),
    )
  return (
    <p className="identifier">
      <span>{act.id}</span>
      <Button className="link" onPress={() => void copy()}>
        {copied ? say('shelf.copied') : say('shelf.copy')}
      </Button>
      <a href={act.url} target="_blank" rel="noreferrer noopener">
        {say('shelf.official')}
      </a>
    </p>
  )
}

function CompareWith({ versions, on, onChoose }: { readonly versions: readonly Version[]; readonly on: Day; readonly onChoose: (day: Day) => void }) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  const before = versions.findLast(version => version.to !== undefined && version.to < on)?.to
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={open}>
      <Button className="link">{say('shelf.compare')}</Button>
      <Popover className="menu form" placement="bottom end" aria-label={say('shelf.compare')}>
        <DayForm
          question={say('shelf.compareQuestion')}
          why={say('shelf.compareWhy')}
          done={say('shelf.compareDo')}
          chosen={iso(before ?? on)}
          onDone={found => {
            const day = parseDay(found)
            if (day !== undefined) onChoose(day)
            open(false)
          }}
        />
      </Popover>
    </DialogTrigger>
  )
}

// --- the text of one day ---------------------------------------------------------------------------------

function Passages({ article, on }: { readonly article: Article; readonly on: Day }) {
  const { say } = useSpeech()
  const rules = article.rules.filter(rule => standsOn(rule, on))
  const rows = article.rows.filter(row => standsOn(row, on))
  if (rules.length + rows.length === 0) return <p className="lead">{say('shelf.nothingThen')}</p>
  return (
    <div>
      <ol className="passages">
        {rules.map(rule => (
          <Passage key={rule.id} rule={rule} />
        ))}
      </ol>
      <Rows rows={rows} />
    </div>
  )
}

function Passage({ rule }: { readonly rule: RuleCard }) {
  const { say } = useSpeech()
  return (
    <li id={rule.id}>
      <span className="passage-place">{rule.place}</span>
      <div>
        <p className="law-voice passage">{rule.gist}</p>
        {rule.how !== undefined && <p className="passage-note">{rule.how}</p>}
        {rule.displaces.length > 0 && (
          <p className="passage-note">
            {say('shelf.displaces')} {rule.displaces.map(one => one.gist).join(' · ')}
          </p>
        )}
        {rule.leaves.map(text => (
          <p key={text} className="passage-note">
            {say('shelf.leaves')} {text}
          </p>
        ))}
        <Cites cites={[rule.cite]} />
      </div>
    </li>
  )
}

/** Rows of figures, by figure; a long list is folded. */
function Rows({ rows }: { readonly rows: readonly RowCard[] }) {
  const figures = [...new Set(rows.map(row => row.figure))]
  return figures.map(figure => <FigureRows key={figure} rows={rows.filter(row => row.figure === figure)} />)
}

const shownRows = 12
function FigureRows({ rows }: { readonly rows: readonly RowCard[] }) {
  const { say } = useSpeech()
  const [isWhole, unfold] = useState(false)
  const [first] = rows
  if (first === undefined) return null
  return (
    <section className="section">
      <h2>{first.label}</h2>
      <table className="table">
        <tbody>
          {(isWhole ? rows : rows.slice(0, shownRows)).map(row => (
            <tr key={`${row.key} ${row.from}`}>
              <th scope="row">{row.key === '' ? row.label : row.key}</th>
              <td>{row.value}</td>
              <td>
                <GradeMark grade={row.cite.grade} /> <Days of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows && (
        <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
          {isWhole ? say('shelf.fewerRows') : say('shelf.allRows', { n: rows.length })}
        </Button>
      )}
    </section>
  )
}

function Days({ of }: { readonly of: { readonly from: string; readonly to?: string; readonly about?: true } }) {
  const { lang, say } = useSpeech()
  const [from, to] = [parseDay(of.from), parseDay(of.to ?? '')]
  if (from === undefined) return null
  return (
    <span className="days-of">
      {of.about === true && `${say('shelf.about')} `}
      {tableDay(lang, from)} – {to === undefined ? say('shelf.now') : tableDay(lang, to)}
    </span>
  )
}

// --- what is built on it ---------------------------------------------------------------------------------

function BuiltOn({ article, on }: { readonly article: Article; readonly on: Day }) {
  const { say } = useSpeech()
  const rules = article.rules.filter(rule => standsOn(rule, on))
  return (
    <aside className="built-on">
      <h2 className="aside-title">{say('shelf.builtOn')}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('shelf.rule')}</th>
            <th scope="col">{say('shelf.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(rule => (
            <tr key={rule.id}>
              <th scope="row">
                <a href={`#${rule.id}`} onClick={event => (event.preventDefault(), document.getElementById(rule.id)?.scrollIntoView({ block: 'center' }))}>
                  {rule.id}
                </a>
              </th>
              <td>{rule.answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="aside-title">{say('shelf.gradesHere')}</h2>
      <dl className="grade-key">
        {(['official', 'secondary', 'unchecked'] as const).map(grade => (
          <div key={grade}>
            <dt>
              <GradeMark grade={grade} /> {say(`grade.${grade}`)}
            </dt>
            <dd>{say(`shelf.grade.${grade}`)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

// --- two days --------------------------------------------------------------------------------------------

/** What stood on the one day and not on the other, each side marked in words as well. */
function Difference({ article, on, other }: { readonly article: Article; readonly on: Day; readonly other: Day }) {
  const { lang, say } = useSpeech()
  const all = [
    ...article.rules.map(rule => ({ key: rule.id, place: rule.place, text: rule.gist, of: rule })),
    ...article.rows.map(row => ({ key: `${row.figure} ${row.key} ${row.from}`, place: row.key, text: `${row.label}: ${row.value}`, of: row })),
  ]
  const [first, second] = [all.filter(one => standsOn(one.of, on)), all.filter(one => standsOn(one.of, other))]
  const removed = new Set(first.filter(one => !second.includes(one)))
  const added = new Set(second.filter(one => !first.includes(one)))
  return (
    <>
      <p className="lead">{say('shelf.differs', { removed: removed.size, added: added.size })}</p>
      <div className="diff">
        {[
          { day: on, lines: first, marked: removed, tone: 'removed', word: say('shelf.removed') },
          { day: other, lines: second, marked: added, tone: 'added', word: say('shelf.added') },
        ].map(side => (
          <section key={side.tone}>
            <h2 className="aside-title">{plainDay(lang, side.day)}</h2>
            <ol className="passages">
              {side.lines.map(line => (
                <li key={line.key} className={side.marked.has(line) ? side.tone : ''}>
                  <span className="passage-place">{line.place}</span>
                  <p className="law-voice passage">
                    {side.tone === 'removed' && side.marked.has(line) ? <s>{line.text}</s> : line.text}
                    {side.marked.has(line) && <span className="diff-word"> {side.word}</span>}
                  </p>
                </li>
              ))}
            </ol>
            {side.lines.length === 0 && <p className="lead">{say('shelf.nothingThen')}</p>}
          </section>
        ))}
      </div>
    </>
  )
}

/** The articles of an act, each with its first sentences as on the day. */
export function ActPage({ act, on }: { readonly act: ActShelf; readonly on: Day }) {
  const { say } = useSpeech()
  return (
    <div className="wide shelf">
      <nav className="crumbs" aria-label={say('shelf.crumbs')}>
        <Link href="/law">{say('shelf.title')}</Link> / {say(`realm.${act.realm}`)}
      </nav>
      <h1 className="page-title law-voice">{act.title}</h1>
      <Identifier act={act} />
      <p className="lead">{say('shelf.ownWords')}</p>
      <ol className="articles">
        {act.articles.map(article => {
          const standing = article.rules.filter(rule => standsOn(rule, on))
          const rows = article.rows.filter(row => standsOn(row, on)).length
          return (
            <li key={article.place}>
              <Link href={`/law/${act.id}/${slugOf(article.place)}`} className="act-link">
                {article.words}
              </Link>
              <div className="law-voice">
                {standing.slice(0, 3).map(rule => (
                  <p key={rule.id}>{rule.gist}</p>
                ))}
                {standing.length > 3 && <p className="passage-note">{say('shelf.moreRules', { n: standing.length - 3 })}</p>}
                {rows > 0 && <p className="passage-note">{say('shelf.onlyRows', { n: rows })}</p>}
                {standing.length + rows === 0 && <p className="passage-note">{say('shelf.nothingThen')}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
