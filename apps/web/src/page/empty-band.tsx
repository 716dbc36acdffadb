import type { CSSProperties } from 'react'
import { useSpeech } from '../words/say.js'

/** Undyed reeds where the answer will stand; while the law is read they are dyed grey one by one. */
export function EmptyBand({ isReading }: { readonly isReading: boolean }) {
  const { say } = useSpeech()
  return (
    <section className="band empty-band" aria-label={say('reeds.label')}>
      <div className="wide">
        <div className={`undyed ${isReading ? 'reading' : ''}`} aria-hidden="true">
          {Array.from({ length: 58 }, (_, at) => (
            <span key={at} style={{ '--at': at } as CSSProperties} />
          ))}
        </div>
        <output>{isReading ? say('loading') : say('empty.here')}</output>
      </div>
    </section>
  )
}
