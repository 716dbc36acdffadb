import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Condition, Route } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { usePrinting } from './printing.js'
import { Fold } from './folds.js'
import { Details, Row } from './row.js'
import type { Silhouette } from './silhouette.js'
import { VerdictMark } from './verdict-mark.js'
import './routes.css'

type Considering = { readonly considered?: readonly string[]; readonly onConsider?: (topic: string) => void }

/** Ways to stay longer: those that stand open with what they still need; the others folded. */
export function Routes({ routes, ...considering }: { readonly routes: readonly Route[] } & Considering) {
  const { say } = useSpeech()
  const printing = usePrinting()
  const [unfolded, unfold] = useState(false)
  if (routes.length === 0) return null
  const open = routes.filter(route => route.stands !== 'unmet')
  const closed = routes.filter(route => route.stands === 'unmet')
  const shown = unfolded || (open.length === 0 && closed.length <= 3) ? [...open, ...closed] : open
  const hidden = routes.length - shown.length
  return (
    <Fold id="routes" title={say('routes.title')} summary={open.length === 0 ? say('routes.noneOpen') : say('routes.counts', { n: open.length, all: routes.length })}>
      <ul>
        {shown.map(route => (
          <RouteRow key={`${route.topic} ${route.route}`} route={route} {...considering} />
        ))}
      </ul>
      {!printing && (hidden > 0 || unfolded) && (
        <p className="more-routes">
          <Button className="link" aria-expanded={unfolded} onPress={() => unfold(!unfolded)}>
            {unfolded ? say('routes.hide') : say('routes.more', { n: hidden })}
          </Button>
        </p>
      )}
    </Fold>
  )
}

const marks: { readonly [S in Route['stands']]: Silhouette } = { met: 'yes', open: 'open', unmet: 'no' }
const conditionMarks: { readonly [M in Condition['met']]: Silhouette } = { yes: 'yes', no: 'no', 'not-known': 'open' }

/** Conditions of a way that are shown before it is opened. */
const fewest = 3

/** One way: whether its conditions are met, what it is, what it takes. */
export function RouteRow({ route, considered = [], onConsider }: { readonly route: Route } & Considering) {
  const { say } = useSpeech()
  const [opened, open] = useState(false)
  const printing = usePrinting()
  const missing = route.conditions.filter(one => one.met !== 'yes')
  // What is not met comes first; of what is not known a few are enough to see what kind of way it is.
  const first = missing.toSorted((a, b) => Number(b.met === 'no') - Number(a.met === 'no'))
  const listed = printing ? missing : opened ? route.conditions : first.slice(0, fewest)
  const hidden = route.conditions.length - listed.length
  return (
    <Row
      margin={
        <span className={`small-verdict verdict-word ${marks[route.stands]}`}>
          <VerdictMark mark={marks[route.stands]} size={18} />
          {say(`route.stands.${route.stands}`)}
        </span>
      }
      title={route.title}
      cites={[route.cite]}
    >
      <p>{route.gist}</p>
      <Details pairs={[...route.facts, ...(route.how === undefined ? [] : [[say('duty.through'), route.how] as const])]} />
      {listed.length > 0 && (
        <ul className="conditions">
          {listed.map(one => (
            <li key={one.rule} className={`condition ${conditionMarks[one.met]}`}>
              <VerdictMark mark={conditionMarks[one.met]} size={16} />
              <span>
                <span className="unseen">{say(`condition.${one.met}`)}: </span>
                {one.gist}
              </span>
            </li>
          ))}
        </ul>
      )}
      {onConsider !== undefined && route.stands === 'open' && !considered.includes(route.asks) && (
        <p className="no-paper">
          <Button className="link" aria-label={`${say('route.ask')}: ${route.title}`} onPress={() => onConsider(route.asks)}>
            {say('route.ask')}
          </Button>
        </p>
      )}
      {(hidden > 0 || opened) && !printing && (
        <p>
          <Button className="link" aria-expanded={opened} aria-label={`${say(opened ? 'route.fewer' : 'route.all', { n: hidden })}: ${route.title}`} onPress={() => open(!opened)}>
            {say(opened ? 'route.fewer' : 'route.all', { n: hidden })}
          </Button>
        </p>
      )}
    </Row>
  )
}
