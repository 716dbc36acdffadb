import { useEffect, useState } from 'react'
import { addDays, day, iso, parseDay, type Day } from '@kosh/norms'
import type { CheckRequest, Since as Found } from '@kosh/desk'
import { plainDay } from '@kosh/desk/day-words'
import { ask } from '../desk/desk.js'
import { DaySlider } from '../frame/day-slider.js'
import { useSpeech } from '../words/say.js'
import { Differs } from './differs.js'

/** Before it too little of the law is held to compare. */
const first = day('2012-01-01')

/** The same journey begun on another day, beside this one: only what the law answers otherwise, with its passage. */
export function Since({ request }: { readonly request: CheckRequest }) {
  const { lang, say } = useSpeech()
  const begins = parseDay(request.entered ?? request.on ?? '') ?? (Math.floor(Date.now() / 86_400_000) as Day)
  const [then, choose] = useState<Day>(() => addDays(begins, -365))
  const [found, put] = useState<Found>()
  useEffect(() => {
    let isCurrent = true
    ask('since', request, iso(then), lang).then(
      all => isCurrent && put(all),
      () => isCurrent && put({ ok: false }),
    )
    return () => {
      isCurrent = false
    }
  }, [request, then, lang])
  return (
    <>
      <DaySlider
        label={say('since.day')}
        question={say('since.question')}
        why={say('since.why')}
        first={first}
        last={addDays(begins, -1)}
        chosen={then}
        onChoose={choose}
        id="since-day"
      />
      <div aria-live="polite">
        {found?.ok === false && <p className="lead">{say('since.failed')}</p>}
        {found?.ok === true && found.differs.length === 0 && <p className="lead">{say('since.none', { day: plainDay(lang, then) })}</p>}
        {found?.ok === true && found.differs.length > 0 && <Differs differs={found.differs} heads={[plainDay(lang, then), plainDay(lang, begins)]} />}
      </div>
    </>
  )
}
