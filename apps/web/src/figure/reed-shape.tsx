import type { Reed } from './reeds.js'

type Props = { readonly reed: Reed; readonly x: number; readonly top: number; readonly width: number; readonly height: number; readonly reach: number }

/** Parts of the height that are cut out: one notch for a weekend, two for a public holiday. */
const notches = {
  weekend: [[0.41, 0.53]],
  holiday: [
    [0.22, 0.33],
    [0.44, 0.55],
  ],
} as const

/** One day. Solid, hatched or hollow, notched, or longer at both ends: the form says what the colour says. */
export function ReedShape({ reed, x, top, width, height, reach }: Props) {
  const grows = reed.tall || reed.isToday ? reach : 0
  const whole = height + 2 * grows
  // A late day stands on the base line and rises with its sanction.
  const tall = reed.rise === undefined || reed.isToday ? whole : height * reed.rise
  const from = reed.rise === undefined || reed.isToday ? top - grows : top + height - tall
  const round = Math.min(2, width / 4)
  const look = reed.isToday ? 'today' : reed.state === 'late' && reed.ahead ? 'late-ahead' : reed.state
  if (look === 'late-ahead' || look === 'undecided')
    return <rect className={`reed ${look}`} x={x + 0.6} y={from + 0.6} width={Math.max(1, width - 1.2)} height={tall - 1.2} rx={round} />
  const cuts = reed.off === undefined || reed.tall || reed.isToday ? [] : notches[reed.off]
  const edges = [0, ...cuts.flat(), 1]
  return (
    <>
      {edges.flatMap((edge, at) => {
        const end = edges[at + 1]
        if (at % 2 === 1 || end === undefined) return []
        return [<rect key={at} className={`reed ${look}`} x={x} y={from + edge * tall} width={width} height={(end - edge) * tall} rx={round} />]
      })}
    </>
  )
}

/** The hatch of days that are not decided; once per drawing. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke="var(--wool-fill)" strokeWidth="2.4" />
      </pattern>
    </defs>
  )
}
