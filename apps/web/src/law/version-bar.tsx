import type { Day } from '@kosh/norms'
import { tableDay } from '@kosh/desk/day-words'
import { Button } from 'react-aria-components'
import { useSpeech } from '../words/say.js'
import type { Version } from './versions.js'

type Props = { readonly versions: readonly Version[]; readonly today: Day; readonly on: Day; readonly other?: Day | undefined; readonly onChoose: (day: Day) => void }

/** A bar per version on a true scale of time; the chosen one dark, days of which no text was read hatched. Each bar is a button. */
export function VersionBar({ versions, today, on, other, onChoose }: Props) {
  const { lang, say } = useSpeech()
  const first = versions[0]?.from
  if (first === undefined) return null
  const end = Math.max(today, on, other ?? 0, versions.at(-1)?.from ?? 0) + 60
  const share = (from: number, to: number) => Math.max(0.6, (100 * (to - from)) / (end - first))
  const holds = (version: Version, day: Day | undefined) => day !== undefined && version.from <= day && (version.to === undefined || day <= version.to)
  return (
    <div className="versions">
      <div className="version-bar" role="group" aria-label={say('shelf.versions')}>
        {versions.map(version => {
          const chosen = holds(version, on) || holds(version, other)
          const words = `${tableDay(lang, version.from)} – ${version.to === undefined ? say('shelf.now') : tableDay(lang, version.to)}`
          return (
            <Button
              key={version.from}
              className={`version ${version.isEmpty ? 'unseen-text' : ''} ${chosen ? 'chosen' : ''}`}
              style={{ flexGrow: share(version.from, (version.to ?? end) + 1) }}
              aria-label={version.isEmpty ? `${words}, ${say('shelf.notSeen')}` : words}
              aria-pressed={chosen}
              onPress={() => onChoose(version.from)}
            />
          )
        })}
      </div>
      <ol className="version-days">
        {versions.map(version => (
          <li key={version.from} className={holds(version, on) ? 'chosen' : ''}>
            <b>{tableDay(lang, version.from)}</b> {version.isEmpty ? say('shelf.notSeen') : ''}
          </li>
        ))}
      </ol>
    </div>
  )
}
