import { useLayoutEffect, useRef, useState } from 'react'
import { addDays, iso, parseDay, toCivil, type Day } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import { shortDay, tableDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import type { PlaceName } from './days-page.js'

type Props = {
  readonly plans: readonly PlanOf[]
  readonly stays: readonly { readonly state: string; readonly from: string; readonly to: string }[]
  readonly chosen: Day
  readonly today: Day
  readonly nameOf: PlaceName
  readonly sameRules: (place: string, state: string) => boolean
  readonly onChoose: (day: Day) => void
}

const height = 56
const gap = 64

/** A lane for each set of rules on one axis of days: past stays, the window that counts, the planned stay; one line for the chosen day through all of them. */
export function Lanes({ plans, stays, chosen, today, nameOf, sameRules, onChoose }: Props) {
  const { lang, say } = useSpeech()
  const frame = useRef<HTMLDivElement>(null)
  const [width, measure] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => measure(Math.floor(element.getBoundingClientRect().width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const first = Math.min(chosen, today) - 200
  const end = Math.max(chosen + 100, today + 60, ...plans.map(plan => Math.min((parseDay(plan.last ?? '') ?? 0) + 20, chosen + 200)))
  const pitch = width / (end - first + 1)
  const x = (day: number) => (day - first) * pitch
  const months = monthsBetween(first as Day, end as Day)
  const total = plans.length * (height + gap) + 24
  const every = pitch < 2.2 ? 3 : 1
  return (
    <figure className="lanes">
      <p className="unseen">{plans.map(plan => summaryOf(plan)).join(' ')}</p>
      <div ref={frame} aria-hidden="true">
        {width > 0 && (
          <div className="touchable">
            <svg viewBox={`0 0 ${width} ${total}`} width={width} height={total}>
              {months.map((month, at) => (
                <g key={month}>
                  <line className="month-line" x1={x(month)} x2={x(month)} y1={0} y2={total - 18} />
                  {at % every === 0 && (
                    <text className="axis" x={x(month) + 4} y={total - 4}>
                      {shortDay(lang, month as Day).replace(/^\d+\s/u, '')}
                      {toCivil(month as Day).month === 1 ? ` ${toCivil(month as Day).year}` : ''}
                    </text>
                  )}
                </g>
              ))}
              {plans.map((plan, at) => {
                const top = at * (height + gap) + 34
                const own = stays.filter(stay => sameRules(plan.to, stay.state))
                const window = plan.window
                const [from, to] = [parseDay(window?.from ?? ''), parseDay(window?.to ?? '')]
                const last = parseDay(plan.last ?? '')
                return (
                  <g key={plan.to}>
                    <line className="base" x1={0} x2={width} y1={top + height} y2={top + height} />
                    {own.flatMap(stay => {
                      const [a, b] = [parseDay(stay.from), parseDay(stay.to)]
                      if (a === undefined || b === undefined || b < first || a > end) return []
                      const counted = (day: number) => from === undefined || to === undefined || (day >= from && day <= to)
                      return [
                        ...Array.from({ length: Math.max(0, Math.min(b, end) - Math.max(a, first) + 1) }, (_, n) => Math.max(a, first) + n).map(day => (
                          <rect
                            key={`${stay.from} ${day}`}
                            className={counted(day) ? 'counted' : 'past'}
                            x={x(day) + pitch * 0.15}
                            y={top}
                            width={Math.max(1, pitch * 0.7)}
                            height={height}
                          />
                        )),
                        <text key={stay.from} className="axis" x={x(Math.max(a, first))} y={top + height + 14}>
                          {b - a + 1}
                        </text>,
                      ]
                    })}
                    {plan.mayEnter &&
                      last !== undefined &&
                      Array.from({ length: Math.max(0, Math.min(last, end) - chosen + 1) }, (_, n) => chosen + n).map(day => (
                        <rect key={day} className="planned" x={x(day) + pitch * 0.2} y={top + 0.5} width={Math.max(1, pitch * 0.6)} height={height - 1} />
                      ))}
                    {from !== undefined && to !== undefined && <path className="bracket" d={`M${x(from)} ${top - 6}V${top - 12}H${x(to + 1)}V${top - 6}`} />}
                    <text className="lane-name" x={0} y={top - 18}>
                      {nameOf(plan.to)}
                      {window === undefined || from === undefined || to === undefined
                        ? ''
                        : ` · ${say('days.window', { n: window.days, from: tableDay(lang, from), to: tableDay(lang, to) })}`}
                    </text>
                  </g>
                )
              })}
              <line className="chosen-line" x1={x(chosen) + pitch / 2} x2={x(chosen) + pitch / 2} y1={0} y2={total - 18} />
            </svg>
            {/* For the hand alone: keys and fields above do the same. */}
            <button
              type="button"
              className="touch"
              aria-label={say('days.whichDay')}
              tabIndex={-1}
              onClick={event => onChoose((first + Math.floor((event.clientX - event.currentTarget.getBoundingClientRect().left) / pitch)) as Day)}
            />
          </div>
        )}
      </div>
      <ul className="legend">
        {(['counted', 'past', 'planned', 'chosen'] as const).map(kind => (
          <li key={kind}>
            <svg width="6" height="14" viewBox="0 0 6 14" aria-hidden="true">
              <rect className={kind === 'chosen' ? 'chosen-key' : kind} x="1" y="0.5" width="4" height="13" />
            </svg>
            {say(`days.key.${kind}`)}
          </li>
        ))}
      </ul>
    </figure>
  )

  function summaryOf(plan: PlanOf): string {
    return say('days.summary', { place: nameOf(plan.to), used: plan.used ?? 0, left: plan.left ?? 0, last: plan.last ?? '–' })
  }
}

function monthsBetween(first: Day, end: Day): readonly number[] {
  const months: number[] = []
  for (let day: number = first; day <= end; day++) if (iso(day as Day).endsWith('-01')) months.push(day)
  return months.map(day => addDays(day as Day, 0))
}
