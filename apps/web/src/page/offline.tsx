import { useSyncExternalStore } from 'react'
import { useSpeech } from '../words/say.js'

/** One line under the header while there is no connection: answers need none. */
export function Offline() {
  const { say } = useSpeech()
  const isOnline = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  )
  return isOnline ? null : (
    <output className="offline">
      <span className="wide">{say('offline')}</span>
    </output>
  )
}

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
