import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { CheckResult, Route } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { usePrinting } from './printing.js'
import { RouteRow } from './routes.js'
import { Fold } from './folds.js'
import { Row } from './row.js'
import type { Silhouette } from './silhouette.js'
import { VerdictMark } from './verdict-mark.js'
import { Why } from './why.js'

type Props = { readonly result: CheckResult; readonly routes: readonly Route[]; readonly differs: (topic: string) => string | undefined }

/** Ways to work that are shown before all of them are asked for. */
const fewest = 3

/** Whether the person may work, on what ground, and what the work told of takes. */
export function Work({ result, routes, differs }: Props) {
  const { say } = useSpeech()
  const printing = usePrinting()
  const [isWhole, unfold] = useState(false)
  const may = result.answers['work.may']
  if (may === undefined || may.stands === 'silent') return null
  const mark: Silhouette = may.stands !== 'settled' ? 'open' : may.value === true ? 'yes' : 'no'
  const grounds = may.because.filter(step => step.topic === 'work.may' && step.state === 'applies' && step.value === may.value)
  return (
    <Fold
      id="work"
      title={say('work.title')}
      mark={mark}
      summary={routes.length === 0 ? (grounds[0]?.gist ?? may.shown ?? '') : say('work.ways', { n: routes.length })}
      differs={differs('work.may')}
    >
      <ul>
        <Row
          margin={
            <span className={`small-verdict verdict-word ${mark}`}>
              <VerdictMark mark={mark} size={18} />
              {say(`verdict.${mark}`)}
            </span>
          }
          title={say('work.paid')}
          cites={grounds.map(step => step.cite)}
          differs={differs('work.may')}
        >
          {grounds.map(step => (
            <p key={step.rule}>{step.gist}</p>
          ))}
          <Why explained={[{ topic: 'work.may', answer: may }]} head={may.shown ?? say('border.notKnown')} sub={may.label} about={may.label} />
        </Row>
        {(isWhole || printing ? routes : routes.slice(0, fewest)).map(route => (
          <RouteRow key={route.route} route={route} />
        ))}
      </ul>
      {routes.length > fewest && !printing && (
        <p className="more-routes">
          <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
            {isWhole ? say('leaves.fewer') : say('work.more', { n: routes.length - fewest })}
          </Button>
        </p>
      )}
    </Fold>
  )
}
