import { useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import { keeper } from '../offline/keeper.js'
import { useSpeech } from '../words/say.js'

/** One line while a newer edition of the law waits: the answer on the page stays that of the older one until the person takes it. */
export function Newer() {
  const { say } = useSpeech()
  const isNewer = useSyncExternalStore(keeper.watch, keeper.isNewer, () => false)
  return isNewer ? (
    <div className="offline" role="status">
      <span className="wide">
        {say('newer')}{' '}
        <Button className="link" onPress={keeper.take}>
          {say('newer.take')}
        </Button>
      </span>
    </div>
  ) : null
}
