import { useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { Link } from 'wouter'
import { addDays, iso, parseDay, type Day } from '@kosh/norms'
import type { ActShelf, Article } from '@kosh/desk'
import { DayForm } from '../ask/day-blank.js'
import { DaySlider } from '../frame/day-slider.js'
import { useFragment } from '../page/fragment.js'
import { useSpeech } from '../words/say.js'
import { BuiltOn } from './built-on.js'
import { Difference } from './difference.js'
import { Identifiers } from './identifiers.js'
import { Passages } from './passages.js'
import { ScenarioList } from './scenario-list.js'
import { VersionBar } from './version-bar.js'
import { versionsOf, type Version } from './versions.js'

type Props = { readonly act: ActShelf; readonly article: Article; readonly today: Day; readonly on: Day; readonly onChoose: (day: Day) => void }

/** One article: its versions on a scale of time, what it says on the chosen day, the rules built on it; or two days side by side. */
export function ArticlePage({ act, article, today, on, onChoose }: Props) {
  const { say } = useSpeech()
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
      <Identifiers act={act} place={article.words} />
      <div className="article-day">
        <DaySlider
          label={say('shelf.textOn')}
          question={say('law.question')}
          why={say('shelf.dayWhy')}
          first={versions[0]?.from ?? today}
          last={addDays(today, 365)}
          chosen={on}
          onChoose={onChoose}
          id="article-day"
        />
      </div>
      <div className="version-row">
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
      <ScenarioList key={article.place} act={act.id} article={article.place} />
    </div>
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
