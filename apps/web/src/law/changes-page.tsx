import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { addDays, day, iso, parseDay, type Day } from '@kosh/norms'
import type { ActChanges } from '@kosh/desk'
import { plainDay, tableDay } from '@kosh/desk/day-words'
import { ask } from '../desk/desk.js'
import { DaySlider } from '../frame/day-slider.js'
import { useFragment } from '../page/fragment.js'
import { useSpeech } from '../words/say.js'
import { slugOf } from './slug.js'

const first = day('1992-01-01')

/** The whole law on two days: which rules began and ended between them, act by act. */
export function ChangesPage({ today, on, onChoose }: { readonly today: Day; readonly on: Day; readonly onChoose: (day: Day) => void }) {
  const { lang, say } = useSpeech()
  const [fragment, change] = useFragment()
  const other = parseDay(fragment.get('with') ?? '') ?? addDays(on, -365)
  const [from, to] = other < on ? [other, on] : [on, other]
  const [acts, put] = useState<readonly ActChanges[]>()
  useEffect(() => {
    let isCurrent = true
    ask('lawChanges', iso(from), iso(to), lang).then(
      found => isCurrent && put(found),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [from, to, lang])
  const last = addDays(today, 365)
  return (
    <div className="wide shelf">
      <nav className="crumbs" aria-label={say('shelf.crumbs')}>
        <Link href="/law">{say('shelf.title')}</Link>
      </nav>
      <h1 className="page-title">{say('changes.title')}</h1>
      <div className="changes-days">
        <DaySlider
          label={say('changes.from')}
          question={say('shelf.compareQuestion')}
          why={say('shelf.compareWhy')}
          first={first}
          last={last}
          chosen={other}
          onChoose={chosen => change({ with: iso(chosen) })}
          id="changes-from"
        />
        <DaySlider
          label={say('changes.to')}
          question={say('law.question')}
          why={say('shelf.compareWhy')}
          first={first}
          last={last}
          chosen={on}
          onChoose={onChoose}
          id="changes-to"
        />
      </div>
      <output className="lead">
        {acts === undefined
          ? say('loading')
          : say('changes.found', {
              from: plainDay(lang, from),
              to: plainDay(lang, to),
              n: acts.reduce((n, act) => n + act.changes.length, 0),
              all: acts.filter(act => act.changes.length > 0).length,
            })}
      </output>
      {acts?.map(act => (
        <ActSection key={act.act} act={act} />
      ))}
    </div>
  )
}

function ActSection({ act }: { readonly act: ActChanges }) {
  const { lang, say } = useSpeech()
  const when = (text: string) => {
    const found = parseDay(text)
    return found === undefined ? text : tableDay(lang, found)
  }
  return (
    <section className="section">
      <h2 className="law-voice">
        <Link href={`/law/${act.act}`} className="act-link">
          {act.title}
        </Link>
      </h2>
      <ul className="change-list">
        {act.changes.map(one => (
          <li key={`${one.rule} ${one.what}`}>
            <span className="passage-place">
              <Link href={`/law/${act.act}/${slugOf(one.article)}#on=${one.on}`} className="act-link">
                {one.place}
              </Link>
            </span>
            <p className="law-voice">{one.what === 'ended' ? <del className="removed">{one.gist}</del> : <ins className="added">{one.gist}</ins>}</p>
            <span className="days-of">
              {say(`changes.${one.what}`)} {when(one.on)}
            </span>
          </li>
        ))}
      </ul>
      {act.rows > 0 && <p className="passage-note">{say('changes.rows', { n: act.rows })}</p>}
    </section>
  )
}
