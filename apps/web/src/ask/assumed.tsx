import { Button } from 'react-aria-components'
import type { CheckResult } from '@kosh/desk'
import { Fold } from '../answer/folds.js'
import { useSpeech } from '../words/say.js'

type Props = { readonly result: CheckResult; readonly without: readonly string[]; readonly onRemove: (id: string) => void; readonly onRestore: () => void }

/** What was supposed because nobody said otherwise; each can be taken away. */
export function Assumed({ result, without, onRemove, onRestore }: Props) {
  const { say } = useSpeech()
  if (result.assumed.length === 0 && without.length === 0) return null
  return (
    <Fold
      id="assumed"
      title={say('assumed.title')}
      summary={[say('assumed.count', { n: result.assumed.length }), ...(without.length === 0 ? [] : [say('assumed.removed', { n: without.length })])].join(' ')}
    >
      <p className="lead">{say('assumed.lead')}</p>
      <ul className="supposed">
        {result.assumed.map(({ id, says }) => (
          <li key={id}>
            <span>{says}</span>
            <Button className="link" aria-label={say('assumed.removeLabel', { what: says })} onPress={() => onRemove(id)}>
              {say('assumed.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p className="lead">
          <Button className="link" onPress={onRestore}>
            {say('assumed.restore')}
          </Button>
        </p>
      )}
    </Fold>
  )
}
