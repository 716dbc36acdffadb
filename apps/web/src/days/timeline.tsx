import { useSyncExternalStore } from 'react'
import { useSpeech } from '../words/say.js'
import { Lanes, type TimelineProps } from './lanes.js'
import { Mats } from './mats.js'

/** Time drawn: lanes where there is width for a line of days, a mat of months where there is not. A summary says the same. */
export function Timeline(props: TimelineProps) {
  const { say } = useSpeech()
  const isWide = useSyncExternalStore(watchWidth, () => wide.matches)
  const { plans, nameOf } = props
  return (
    <figure className="lanes">
      <p className="unseen">{plans.map(plan => say('days.summary', { place: nameOf(plan.to), used: plan.used ?? 0, left: plan.left ?? 0, last: plan.last ?? '–' })).join(' ')}</p>
      {isWide ? <Lanes {...props} /> : <Mats {...props} />}
      <ul className="legend">
        {(['counted', 'past', 'what-if', 'planned', 'chosen'] as const).map(kind => (
          <li key={kind}>
            <svg width="6" height="14" viewBox="0 0 6 14" aria-hidden="true">
              <rect className={kind === 'chosen' ? 'chosen-key' : kind} x="1" y="0.5" width="4" height="13" />
            </svg>
            {say(`days.key.${kind}`)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

const wide = window.matchMedia('(min-width: 900px)')
function watchWidth(changed: () => void): () => void {
  wide.addEventListener('change', changed)
  return () => wide.removeEventListener('change', changed)
}
