import type { Right } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { Fold } from './folds.js'
import { Row } from './row.js'

/** What the person may claim, each right with its article. */
export function Rights({ rights }: { readonly rights: readonly Right[] }) {
  const { say } = useSpeech()
  if (rights.length === 0) return null
  return (
    <Fold id="rights" title={say('rights.title')} summary={say('rights.count', { n: rights.length })}>
      <ul>
        {rights.map(right => (
          <Row
            key={right.gist}
            margin={right.until === undefined ? null : <span className="under">{say('rights.until', { day: right.until })}</span>}
            title={right.gist}
            cites={[right.cite]}
            isTight
          >
            {right.how !== undefined && <p>{right.how}</p>}
          </Row>
        ))}
      </ul>
    </Fold>
  )
}
