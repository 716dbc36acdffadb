import type { TreatyNet, TreatyPair } from '@kosh/desk'
import { useSpeech } from '../words/say.js'

type Props = { readonly net: TreatyNet; readonly pair: readonly [string, string]; readonly onChoose: (a: string, b: string) => void }

const side = 480
const ring = 172
const centre = side / 2

/** States on a ring, a line for each two with treaties: the more bind, the thicker; dashed where none binds for certain. The matrix says the same. */
export function Network({ net, pair, onChoose }: Props) {
  const { say } = useSpeech()
  const count = net.states.length
  const at = (code: string, radius = ring) => {
    const angle = (2 * Math.PI * net.states.findIndex(one => one.code === code)) / count - Math.PI / 2
    return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle), angle }
  }
  const most = Math.max(1, ...net.pairs.map(one => one.counts.binds))
  const lines = net.pairs
    .filter(one => one.counts.binds + one.counts['not-seen'] > 0)
    .toSorted((a, b) => Number(isChosen(a)) - Number(isChosen(b)) || a.counts.binds - b.counts.binds)
  return (
    <figure className="network">
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
        {lines.map(one => {
          const [from, to] = [at(one.a), at(one.b)]
          const { binds } = one.counts
          return (
            <line
              key={`${one.a} ${one.b}`}
              className={`tie step-${binds === 0 ? 0 : Math.max(1, Math.ceil((5 * binds) / most))} ${isChosen(one) ? 'chosen' : ''}`}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={binds === 0 ? 1 : 0.75 + (5 * binds) / most}
              onClick={() => onChoose(one.a, one.b)}
            />
          )
        })}
        {net.states.map(state => {
          const { x, y } = at(state.code)
          const name = at(state.code, ring + 30)
          return (
            <g key={state.code} className={pair.includes(state.code) ? 'node chosen' : 'node'} onClick={() => onChoose(state.code, pair[0] === state.code ? pair[1] : pair[0])}>
              <circle cx={x} cy={y} r="9" />
              <text x={name.x} y={name.y + 5} textAnchor="middle">
                {state.code}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>{say('net.caption')}</figcaption>
    </figure>
  )

  function isChosen(one: TreatyPair): boolean {
    return pair.includes(one.a) && pair.includes(one.b)
  }
}
