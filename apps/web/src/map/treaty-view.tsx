import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { addDays, day, iso, parseDay, type Day } from '@kosh/norms'
import type { TreatyBetween, TreatyNet } from '@kosh/desk'
import { onDay, tableDay } from '@kosh/desk/day-words'
import { GradeMark } from '../answer/cite.js'
import { Choice } from '../ask/choice.js'
import { ask } from '../desk/desk.js'
import { DaySlider } from '../frame/day-slider.js'
import { useFragment } from '../page/fragment.js'
import { useSpeech } from '../words/say.js'
import { Network } from './network.js'

/** The states of the region first, then the Union and the neighbours with which Kazakhstan has most treaties. */
const states = 'KAZ RUS BLR ARM KGZ UZB TJK TKM AZE MDA GEO UKR CHN TUR DEU'.split(' ')
/** The Commonwealth was founded in December 1991; nothing in the table is older but for the conventions of the world. */
const firstDay = day('1992-01-01')

type Props = { readonly on: Day; readonly today: Day; readonly onMove: (day: Day) => void }

/** Treaties between the states of the region on a day: as a network for the eye, as a matrix that says the same, and each pair in full. */
export function TreatyView({ on, today, onMove }: Props) {
  const { lang, say } = useSpeech()
  const [fragment, change] = useFragment()
  const kind = fragment.get('kind') ?? undefined
  const pair = [fragment.get('a') ?? 'KAZ', fragment.get('b') ?? 'UZB'] as const
  const net = useNet(on, kind)
  const choose = (a: string, b: string) => change({ a, b })
  return (
    <>
      <h1 className="page-title map-title">{say('net.title')}</h1>
      <p className="lead">{say('net.lead', { day: onDay(lang, on) })}</p>
      <div className="map-controls">
        {net !== undefined && (
          <div className="map-picks">
            <div className="map-pick">
              <span className="field-label" aria-hidden="true">
                {say('net.kind')}
              </span>
              <Choice
                look="pick"
                label={say('net.kind')}
                empty=""
                chosen={kind ?? 'all'}
                onChoose={code => change({ kind: code === 'all' ? undefined : code })}
                sections={[{ title: say('net.kind'), options: [{ code: 'all', name: say('net.all') }, ...net.kinds.map(one => ({ code: one.kind, name: one.name }))] }]}
                id="net-kind"
              />
            </div>
          </div>
        )}
        <DaySlider
          label={say('map.day')}
          question={say('net.whichDay')}
          why={say('net.dayWhy')}
          first={firstDay}
          last={addDays(today, 365)}
          chosen={on}
          onChoose={onMove}
          id="map-day"
        />
      </div>
      {net !== undefined && (
        <>
          <section className="section">
            <h2>{say('net.matrix')}</h2>
            <p className="lead">{say('net.matrixLead')}</p>
            <Matrix net={net} pair={pair} onChoose={choose} />
          </section>
          <div className="net-columns">
            <Network net={net} pair={pair} onChoose={choose} />
            <Pair pair={pair} net={net} on={on} kind={kind} />
          </div>
        </>
      )}
    </>
  )
}

function useNet(on: Day, kind: string | undefined): TreatyNet | undefined {
  const { lang } = useSpeech()
  const [net, put] = useState<TreatyNet>()
  useEffect(() => {
    let isCurrent = true
    ask('treatyNet', { states, on: iso(on), ...(kind === undefined ? {} : { kind }) }, lang).then(
      found => isCurrent && put(found),
      () => isCurrent && put(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [on, kind, lang])
  return net
}

type PairProps = { readonly pair: readonly [string, string]; readonly net: TreatyNet; readonly on: Day; readonly kind: string | undefined }

const standings = ['binds', 'not-seen', 'suspended', 'signed', 'not-listed'] as const

/** Everything between two states, what binds first. */
function Pair({ pair: [a, b], net, on, kind }: PairProps) {
  const { lang, say } = useSpeech()
  const [all, put] = useState<readonly TreatyBetween[]>()
  useEffect(() => {
    let isCurrent = true
    ask('treatiesBetween', a, b, iso(on), kind, lang).then(
      found => isCurrent && put(found),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [a, b, on, kind, lang])
  const name = (code: string) => net.states.find(one => one.code === code)?.name ?? code
  const since = (one: TreatyBetween) => {
    const first = parseDay(one.since ?? '')
    if (first === undefined) return ''
    return say(one.atLatest === true ? 'net.atLatest' : one.about === true ? 'net.about' : 'net.since', { day: tableDay(lang, first) })
  }
  return (
    <section className="net-pair" aria-live="polite">
      <h2 className="aside-title">
        {name(a)} – {name(b)}
      </h2>
      {all?.length === 0 && <p className="passage-note">{say('net.none')}</p>}
      {standings.map(state => {
        const those = all?.filter(one => one.state === state) ?? []
        return (
          those.length > 0 && (
            <details key={state} open={state === 'binds'}>
              <summary>
                {those[0]?.shown} ({those.length})
              </summary>
              <ul>
                {those.map(one => (
                  <li key={one.id}>
                    <GradeMark grade={one.grade} />
                    <div>
                      <Link href={`/law/${one.act}`} className="act-link">
                        {one.title}
                      </Link>
                      <p className="passage-note">{[since(one), one.kindName].filter(text => text !== '').join(' · ')}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
    </section>
  )
}

/** How many treaties bind each two states; what perhaps binds stands after a plus. */
function Matrix({ net, pair, onChoose }: { readonly net: TreatyNet; readonly pair: readonly [string, string]; readonly onChoose: (a: string, b: string) => void }) {
  const { say } = useSpeech()
  const most = Math.max(1, ...net.pairs.map(one => one.counts.binds))
  const between = (a: string, b: string) => net.pairs.find(one => (one.a === a && one.b === b) || (one.a === b && one.b === a))
  return (
    <div className="net-scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{say('net.state')}</th>
            {net.states.map(state => (
              <th key={state.code} scope="col" aria-label={state.name}>
                <abbr title={state.name}>{state.code}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {net.states.map(row => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              {net.states.map(column => {
                const found = between(row.code, column.code)
                if (found === undefined)
                  return (
                    <td key={column.code} className="matrix-self">
                      –
                    </td>
                  )
                const { binds, 'not-seen': unseen } = found.counts
                const isChosen = pair.includes(row.code) && pair.includes(column.code)
                return (
                  <td key={column.code}>
                    <Button
                      className={`matrix-cell step-${binds === 0 ? 0 : Math.max(1, Math.ceil((5 * binds) / most))}`}
                      aria-pressed={isChosen}
                      aria-label={say('net.cell', { what: `${row.name} – ${column.name}`, n: binds, most: unseen })}
                      onPress={() => onChoose(row.code, column.code)}
                    >
                      {binds}
                      {unseen > 0 && <small>+{unseen}</small>}
                    </Button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
