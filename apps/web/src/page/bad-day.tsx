import { parseDay } from '@kosh/norms'
import { useSpeech } from '../words/say.js'
import { useFragment } from './fragment.js'

/** One line where the address names a day that the calendar does not have: the page shows today instead. */
export function BadDay() {
  const { say } = useSpeech()
  const [fragment] = useFragment()
  const wrong = ['on', 'with'].map(name => fragment.get(name)).find(text => text !== null && parseDay(text) === undefined)
  return wrong === undefined || wrong === null ? null : (
    <div className="offline" role="status">
      <span className="wide">{say('day.noSuch', { text: wrong.slice(0, 40) })}</span>
    </div>
  )
}
