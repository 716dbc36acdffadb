import { useId, type CSSProperties } from 'react'
import type { Key } from '../words/en.js'
import { useSpeech } from '../words/say.js'
import { Hatch, ReedShape } from './reed-shape.js'
import type { Reed } from './reeds.js'

const signs: readonly { readonly key: Key; readonly is: (reed: Reed) => boolean; readonly like: Partial<Reed> }[] = [
  { key: 'reeds.key.lawful', is: reed => reed.state === 'lawful', like: { state: 'lawful' } },
  { key: 'reeds.key.weekend', is: reed => reed.off === 'weekend' && isSolid(reed), like: { state: 'lawful', off: 'weekend' } },
  { key: 'reeds.key.holiday', is: reed => reed.off === 'holiday' && isSolid(reed), like: { state: 'lawful', off: 'holiday' } },
  { key: 'reeds.key.tall', is: reed => reed.tall, like: { state: 'lawful', tall: true } },
  { key: 'reeds.key.today', is: reed => reed.isToday, like: { isToday: true } },
  { key: 'reeds.key.late', is: reed => reed.state === 'late' && !reed.ahead && !reed.isToday, like: { state: 'late', ahead: false } },
  { key: 'reeds.key.lateAhead', is: reed => reed.state === 'late' && reed.ahead, like: { state: 'late', ahead: true } },
  { key: 'reeds.key.rise', is: reed => reed.rise !== undefined, like: { state: 'late', ahead: true, rise: 0.42 } },
  { key: 'reeds.key.undecided', is: reed => reed.state === 'undecided', like: { state: 'undecided' } },
]

const isSolid = (reed: Reed) => reed.state === 'lawful' || !reed.ahead

/** Only the signs that this drawing uses. */
export function Legend({ reeds }: { readonly reeds: readonly Reed[] }) {
  const { say } = useSpeech()
  const hatch = useId()
  const some = reeds[0]
  if (some === undefined) return null
  const plain: Reed = { ...some, state: 'lawful', ahead: true, off: undefined, tall: false, isToday: false }
  return (
    <ul className="legend" style={{ '--hatch': `url(#${hatch})` } as CSSProperties}>
      {signs
        .filter(sign => reeds.some(sign.is))
        .map(sign => (
          <li key={sign.key}>
            <svg width="5" height="18" viewBox="0 0 5 18">
              <Hatch id={hatch} />
              <ReedShape reed={{ ...plain, ...sign.like }} x={0} top={2.5} width={5} height={13} reach={2.5} />
            </svg>
            {say(sign.key)}
          </li>
        ))}
    </ul>
  )
}
