import { Link } from 'wouter'
import type { Day } from '@kosh/norms'
import type { ActShelf } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { Identifiers } from './identifiers.js'
import { Parties } from './parties.js'
import { slugOf } from './slug.js'
import { standsOn } from './versions.js'

type Props = { readonly act: ActShelf; readonly today: Day; readonly on: Day; readonly onChoose: (day: Day) => void }

/** The articles of an act, each with its first sentences as on the day. */
export function ActPage({ act, today, on, onChoose }: Props) {
  const { say } = useSpeech()
  return (
    <div className="wide shelf">
      <nav className="crumbs" aria-label={say('shelf.crumbs')}>
        <Link href="/law">{say('shelf.title')}</Link> / {say(`realm.${act.realm}`)}
      </nav>
      <h1 className="page-title law-voice">{act.title}</h1>
      <Identifiers act={act} />
      {act.treaties.map(treaty => (
        <Parties key={treaty.id} treaty={treaty} today={today} on={on} onChoose={onChoose} />
      ))}
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
