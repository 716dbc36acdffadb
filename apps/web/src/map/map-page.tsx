import { useEffect } from 'react'
import { iso, parseDay, type Day } from '@kosh/norms'
import type { Lang } from '@kosh/desk'
import { useDesk } from '../desk/desk.js'
import { LawDay } from '../frame/law-day.js'
import { Switch } from '../frame/switch.js'
import { useFragment } from '../page/fragment.js'
import { PageFrame } from '../page/page-frame.js'
import { useSpeech } from '../words/say.js'
import { EntryView } from './entry-view.js'
import { TreatyView } from './treaty-view.js'
import './map.css'

const views = ['destination', 'citizenship', 'treaties'] as const
export type MapView = (typeof views)[number]

/** Map: how citizens may enter, by destination or by passport, and which treaties tie which states; each as on a day. */
export function MapPage({ today, speak }: { readonly today: Day; readonly speak: (lang: Lang) => void }) {
  const { say } = useSpeech()
  const desk = useDesk()
  const [fragment, change] = useFragment()
  const view = views.find(one => one === fragment.get('view')) ?? 'destination'
  const on = parseDay(fragment.get('on') ?? '') ?? today
  useEffect(() => {
    document.title = say('map.pageTitle')
  }, [say])
  const move = (day: Day) => change({ on: day === today ? undefined : iso(day) })
  const of = fragment.get('of') ?? 'KAZ'
  const realm = view === 'destination' ? (desk?.realms[of] ?? 'none') : view === 'treaties' ? 'region' : undefined
  return (
    <PageFrame
      speak={speak}
      path="/map"
      under={
        <LawDay on={iso(on)} {...(realm === undefined ? {} : { realm })} isMoved={on !== today} differing={undefined} onChoose={found => move(parseDay(found ?? '') ?? today)} />
      }
    >
      <div className="wide shelf">
        <Switch
          label={say('map.view')}
          options={views.map(one => [one, say(`map.view.${one}`)] as const)}
          chosen={view}
          onChoose={next => change({ view: next === 'destination' ? undefined : next, of: undefined, a: undefined, b: undefined })}
        />
        {view === 'treaties' ? (
          <TreatyView on={on} today={today} onMove={move} />
        ) : (
          <EntryView key={view} by={view} of={of} document={fragment.get('doc') ?? 'ordinary'} on={on} today={today} onMove={move} onChange={change} />
        )}
      </div>
    </PageFrame>
  )
}
