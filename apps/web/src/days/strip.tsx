import { iso, parseDay, toCivil, type Day } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import { shortDay, tableDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'

type Props = { readonly plan: PlanOf; readonly chosen: Day; readonly name: string; readonly onChoose: (day: Day) => void }

/** Each day to come as a bar: the longer one may stay if entering on it, the taller and the darker. The table below says the same. */
export function Strip({ plan, chosen, name, onChoose }: Props) {
  const { lang, say } = useSpeech()
  const days = plan.longest.flatMap(({ from, to, days: n }) => {
    const [first, last] = [parseDay(from), parseDay(to)]
    return first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, at) => ({ day: (first + at) as Day, n }))
  })
  const most = Math.max(1, ...days.map(one => one.n))
  const [firstDay] = days
  if (firstDay === undefined) return null
  return (
    <div className="strip-row">
      <div>
        <b>{name}</b>
        <span className="act-id">{say('days.stripRange', { n: most })}</span>
      </div>
      <div className="touchable" aria-hidden="true">
        <div className="strip">
          {days.map(({ day, n }) => (
            <span
              key={day}
              className={`bar step-${n === 0 ? 0 : Math.max(1, Math.ceil((5 * n) / most))} ${day === chosen ? 'chosen' : ''}`}
              style={{ height: `${n === 0 ? 6 : 20 + (80 * n) / most}%` }}
              title={`${tableDay(lang, day)}: ${n}`}
            />
          ))}
        </div>
        <button
          type="button"
          className="touch"
          aria-label={say('days.whichDay')}
          tabIndex={-1}
          onClick={event => {
            const box = event.currentTarget.getBoundingClientRect()
            const found = days[Math.floor(((event.clientX - box.left) / box.width) * days.length)]
            if (found !== undefined) onChoose(found.day)
          }}
        />
      </div>
      <div className="strip-months" aria-hidden="true">
        {days.map(({ day }, at) =>
          iso(day).endsWith('-01') && at < days.length - 8 ? (
            <span key={day} style={{ insetInlineStart: `${(100 * at) / days.length}%` }}>
              {shortDay(lang, day).replace(/^\d+\s/u, '')}
              {toCivil(day).month === 1 ? ` ${String(toCivil(day).year).slice(2)}` : ''}
            </span>
          ) : null,
        )}
      </div>
    </div>
  )
}
