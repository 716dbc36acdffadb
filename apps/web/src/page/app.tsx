import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Route, Switch } from 'wouter'
import type { Lang } from '@kosh/desk'
import { localeOf } from '@kosh/desk/day-words'
import { notFetched } from '../desk/calls.js'
import { DeskOpen, useIsLost } from '../desk/desk.js'
import { Failure, Guard } from '../frame/failure.js'
import { keep } from '../frame/theme.js'
import { readCatalogue, Speaks, speechOf, useSpeech, type Speech } from '../words/say.js'
import { todayAt, type Check } from './check.js'
import { CheckPage } from './check-page.js'
import { PageFrame } from './page-frame.js'
import './page.css'
import './paper.css'

type Props = { readonly first: Speech; readonly check: Check }

const LawPage = lazy(async () => ({ default: (await import('../law/law-page.js')).LawPage }))

const DaysPage = lazy(async () => ({ default: (await import('../days/days-page.js')).DaysPage }))

const ComparePage = lazy(async () => ({ default: (await import('../compare/compare-page.js')).ComparePage }))

const MapPage = lazy(async () => ({ default: (await import('../map/map-page.js')).MapPage }))

const ScreenPage = lazy(async () => ({ default: (await import('../screen/screen-page.js')).ScreenPage }))

/** The pages in their language. Each but the first is fetched when it is opened. */
export function App({ first, check }: Props) {
  const [speech, setSpeech] = useState(first)
  const { lang } = speech

  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])

  const speak = async (next: Lang) => {
    const spoken = speechOf(next, await readCatalogue(next))
    keep('kosh.lang', next)
    setSpeech(spoken)
    check.speak(spoken)
  }

  const said = (next: Lang) => void speak(next)
  const { opened, failure } = useSyncExternalStore(check.watch, check.state)
  const isLost = useIsLost()
  const isWithoutLaw = (isLost || (opened === undefined && failure !== undefined)) && location.pathname !== '/'
  return (
    <I18nProvider locale={localeOf[lang]}>
      <Speaks speech={speech}>
        <Guard>
          <DeskOpen opened={opened}>
            <Suspense>
              {isWithoutLaw ? (
                <WithoutLaw code={failure ?? notFetched} speak={said} onAgain={check.again} />
              ) : (
                <Switch>
                  <Route path="/law/:act?/:article?">{({ act, article }) => <LawPage act={act} article={article} today={todayAt(opened, 'KAZ')} speak={said} />}</Route>
                  <Route path="/days">
                    <DaysPage today={todayAt(opened, 'KAZ')} speak={said} />
                  </Route>
                  <Route path="/compare">
                    <ComparePage today={todayAt(opened, 'KAZ')} speak={said} />
                  </Route>
                  <Route path="/map">
                    <MapPage today={todayAt(opened, 'KAZ')} speak={said} />
                  </Route>
                  <Route path="/screen">
                    <ScreenPage today={todayAt(opened, 'KAZ')} speak={said} />
                  </Route>
                  <Route>
                    <CheckPage check={check} speak={said} />
                  </Route>
                </Switch>
              )}
            </Suspense>
          </DeskOpen>
        </Guard>
      </Speaks>
    </I18nProvider>
  )
}

/** The law could not be fetched, and nothing but Check can begin without it. */
function WithoutLaw({ code, speak, onAgain }: { readonly code: string; readonly speak: (lang: Lang) => void; readonly onAgain: () => void }) {
  const { say } = useSpeech()
  return (
    <PageFrame speak={speak} path={location.pathname}>
      <Failure title={say('broken.law')} code={code} onAgain={onAgain} />
    </PageFrame>
  )
}
