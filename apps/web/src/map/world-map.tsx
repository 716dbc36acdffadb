import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EntryOf } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { shadeOf, type Shade } from './shades.js'
import { closeFrame, frame, readWorld, type World } from './world.js'

type Props = {
  readonly entries: readonly EntryOf[]
  readonly pointed: string | undefined
  readonly onPoint: (code: string) => void
}

/** The world in the shades of entry. For the eye and the hand alone: the table and the list beside it say everything it says. */
export function WorldMap({ entries, pointed, onPoint }: Props) {
  const { say } = useSpeech()
  const world = useWorld()
  const isNarrow = useSyncExternalStore(watchWidth, () => narrow.matches)
  if (world === 'failed') return <p className="map-missing">{say('map.notFetched')}</p>
  const shades = new Map(entries.map(entry => [entry.code, shadeOf(entry)] as const))
  const box = isNarrow ? [closeFrame.x, closeFrame.y, closeFrame.width, closeFrame.height] : [0, 0, frame.width, frame.height]
  const dot = isNarrow ? 2.6 : 3.4
  return (
    <figure className="world">
      <svg viewBox={box.join(' ')} aria-hidden="true" focusable="false" className={world === undefined ? 'reading' : ''}>
        {world !== undefined && <Shapes world={world} shades={shades} dot={dot} onPoint={onPoint} />}
        {world !== undefined && pointed !== undefined && <Pointed world={world} code={pointed} dot={dot} />}
      </svg>
      <figcaption>{say(isNarrow ? 'map.noteNarrow' : 'map.note')}</figcaption>
    </figure>
  )
}

function Shapes({
  world,
  shades,
  dot,
  onPoint,
}: {
  readonly world: World
  readonly shades: ReadonlyMap<string, Shade>
  readonly dot: number
  readonly onPoint: (code: string) => void
}) {
  const shadeAt = (code: string | undefined) => (code === undefined ? 'none' : (shades.get(code) ?? 'none'))
  const point = (code: string | undefined) => (code === undefined || !shades.has(code) ? {} : { onPointerEnter: () => onPoint(code), onClick: () => onPoint(code) })
  // What has a thick outline is drawn last, dots above land.
  const land = world.shapes.toSorted((a, b) => Number(shadeAt(a.code) === 'own') - Number(shadeAt(b.code) === 'own'))
  return (
    <>
      {land.map(shape => (
        <path key={shape.code ?? shape.d.slice(0, 24)} className={`land ${shadeAt(shape.code)}`} d={shape.d} {...point(shape.code)} />
      ))}
      <path className="land disputed" d={world.disputed} />
      {land.map(
        shape =>
          shape.isDot &&
          shape.code !== undefined &&
          shades.has(shape.code) && <circle key={shape.code} className={`land dot ${shadeAt(shape.code)}`} cx={shape.x} cy={shape.y} r={dot} {...point(shape.code)} />,
      )}
    </>
  )
}

function Pointed({ world, code, dot }: { readonly world: World; readonly code: string; readonly dot: number }) {
  const shape = world.shapes.find(one => one.code === code)
  if (shape === undefined) return null
  return shape.isDot ? <circle className="pointed" cx={shape.x} cy={shape.y} r={dot + 2} /> : <path className="pointed" d={shape.d} />
}

function useWorld(): World | 'failed' | undefined {
  const [world, setWorld] = useState<World | 'failed'>()
  useEffect(() => {
    let isCurrent = true
    readWorld().then(
      found => isCurrent && setWorld(found),
      () => isCurrent && setWorld('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return world
}

const narrow = window.matchMedia('(max-width: 699px)')
function watchWidth(changed: () => void): () => void {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}
