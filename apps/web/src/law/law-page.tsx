import { useEffect, useState } from 'react'
import { iso, parseDay, type Day } from '@kosh/norms'
import type { ActCard, ActShelf, Lang } from '@kosh/desk'
import { ask } from '../desk/desk.js'
import { Failure } from '../frame/failure.js'
import { LawDay } from '../frame/law-day.js'
import { PageFrame } from '../page/page-frame.js'
import { useFragment } from '../page/fragment.js'
import { useSpeech } from '../words/say.js'
import { ActPage } from './act-page.js'
import { ArticlePage } from './article-page.js'
import { ChangesPage } from './changes-page.js'
import { LawIndex } from './index-page.js'
import { slugOf } from './slug.js'
import './law.css'

type Props = { readonly act?: string | undefined; readonly article?: string | undefined; readonly today: Day; readonly speak: (lang: Lang) => void }

/** The law itself: all acts, one act, one article, as on a day. */
export function LawPage({ act: id, article: slug, today, speak }: Props) {
  const { lang, say } = useSpeech()
  const [fragment, change] = useFragment()
  const on = parseDay(fragment.get('on') ?? '') ?? today
  const [acts, setActs] = useState<readonly ActCard[]>()
  const [act, setAct] = useState<ActShelf | null>()
  const [failed, fail] = useState<string>()
  useEffect(() => {
    let isCurrent = true
    const broken = () => isCurrent && fail('program')
    if (id === changes) return undefined
    if (id === undefined) ask('acts', lang).then(found => isCurrent && setActs(found), broken)
    else ask('act', id, lang).then(found => isCurrent && setAct(found ?? null), broken)
    return () => {
      isCurrent = false
    }
  }, [id, lang])
  const article = act?.articles.find(one => slugOf(one.place) === slug)
  const choose = (day: Day | undefined) => change({ on: day === undefined || day === today ? undefined : iso(day) })
  useEffect(() => {
    document.title = article !== undefined ? `${article.words}, ${act?.title ?? ''} · көш` : act ? `${act.title} · көш` : say('shelf.pageTitle')
  }, [act, article, say])
  return (
    <PageFrame
      speak={speak}
      path="/law"
      under={<LawDay on={iso(on)} {...realmOf(act)} isMoved={on !== today} differing={undefined} onChoose={found => choose(found === undefined ? undefined : parseDay(found))} />}
    >
      {failed !== undefined && <Failure title={say('broken.title')} code={failed} onAgain={() => location.reload()} />}
      {id === undefined && acts !== undefined && <LawIndex acts={acts} />}
      {id === changes && <ChangesPage today={today} on={on} onChoose={choose} />}
      {id !== undefined && id !== changes && act === null && (
        <div className="wide shelf">
          <h1 className="page-title">{say('shelf.noSuchAct', { id })}</h1>
        </div>
      )}
      {act && id !== changes && slug === undefined && <ActPage act={act} today={today} on={on} onChoose={choose} />}
      {act && slug !== undefined && article === undefined && (
        <div className="wide shelf">
          <h1 className="page-title">{say('shelf.noSuchArticle')}</h1>
        </div>
      )}
      {act && article !== undefined && <ArticlePage act={act} article={article} today={today} on={on} onChoose={choose} />}
    </PageFrame>
  )
}

/** Not an act: what changed between two days. */
const changes = 'changes'

/** Whose law the page shows; left out where it is that of several states. */
function realmOf(act: ActShelf | null | undefined): { readonly realm?: 'KAZ' | 'EU' } {
  if (!act) return { realm: 'KAZ' }
  return act.realm === 'KAZ' || act.realm === 'EU' ? { realm: act.realm } : {}
}
