import { useLayoutEffect, useRef, useState } from 'react'
import { parseDay, toCivil, type Day } from '@kosh/norms'
import type { PlanOf } from '@kosh/desk'
import { fullDay, shortDay, tableDay } from '@kosh/desk/day-words'
import { useSpeech } from '../words/say.js'
import type { PlaceName } from './numbers.js'
import { axisOf, marksOf, monthsBetween, type Span } from './spans.js'

export type TimelineProps = {
  readonly plans: readonly PlanOf[]
  readonly spansOf: (plan: PlanOf) => readonly Span[]
  readonly chosen: Day
  readonly today: Day
  readonly nameOf: PlaceName
  readonly onChoose: (day: Day) => void
}

const height = 52
const gap = 76

/**
 * A lane for each set of rules on one axis of days: stays, the window that counts, the stay that is asked about; one line for the chosen
 * day through all of them, which is dragged, or moved by the arrow keys.
 */
export function Lanes({ plans, spansOf, chosen, today, nameOf, onChoose }: TimelineProps) {
  const { lang, say } = useSpeech()
  const frame = useRef<HTMLDivElement>(null)
  const [width, measure] = useState(0)
  const [dragged, drag] = useState<Day>()
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => measure(Math.floor(element.getBoundingClientRect().width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { first, end } = axisOf(plans, plans.flatMap(spansOf), chosen, today)
  const pitch = width / (end - first + 1)
  const x = (day: number) => (day - first) * pitch
  const total = plans.length * (height + gap) + 24
  const shown = dragged ?? chosen
  const take = () => {
    drag(undefined)
    if (dragged !== undefined && dragged !== chosen) onChoose(dragged)
  }
  return (
    <div ref={frame} className="lanes-frame">
      {width > 0 && (
        <div className="touchable">
          <svg viewBox={`0 0 ${width} ${total}`} width={width} height={total} aria-hidden="true" focusable="false">
            {monthsBetween(first, end).map(month => (
              <g key={month}>
                <line className="month-line" x1={x(month)} x2={x(month)} y1={0} y2={total - 18} />
                {x(month) < width - 30 && (
                  <text className="axis" x={x(month) + 4} y={total - 4}>
                    {shortDay(lang, month).replace(/^\d+\s/u, '')}
                    {toCivil(month).month === 1 ? ` ${toCivil(month).year}` : ''}
                  </text>
                )}
              </g>
            ))}
            {plans.map((plan, at) => (
              <Lane key={plan.to} plan={plan} spans={spansOf(plan)} top={at * (height + gap) + 48} chosen={chosen} name={nameOf(plan.to)} axis={{ first, end, pitch, width }} />
            ))}
            <line className="chosen-line" x1={x(shown) + pitch / 2} x2={x(shown) + pitch / 2} y1={6} y2={total - 18} />
            <path className="chosen-handle" d={`M${x(shown) + pitch / 2 - 8} 0h16v9l-8 7-8-7z`} />
          </svg>
          <input
            type="range"
            className="touch"
            aria-label={say('days.whichDay')}
            aria-valuetext={fullDay(lang, shown)}
            min={first}
            max={end}
            value={shown}
            onChange={event => drag(Number(event.target.value) as Day)}
            onKeyUp={take}
            onPointerUp={take}
            onBlur={take}
          />
        </div>
      )}
    </div>
  )
}

/** How days lie on the page. */
type Axis = { readonly first: Day; readonly end: Day; readonly pitch: number; readonly width: number }
type LaneProps = { readonly plan: PlanOf; readonly spans: readonly Span[]; readonly top: number; readonly chosen: Day; readonly name: string; readonly axis: Axis }

function Lane({ plan, spans, top, chosen, name, axis: { first, end, pitch, width } }: LaneProps) {
  const { lang, say } = useSpeech()
  const x = (day: number) => (day - first) * pitch
  const [from, to, last] = [parseDay(plan.window?.from ?? ''), parseDay(plan.window?.to ?? ''), parseDay(plan.last ?? '')]
  const mark = marksOf(plan, spans, chosen)
  const days = Array.from({ length: end - first + 1 }, (_, n) => (first + n) as Day)
  return (
    <g>
      <text className="lane-name" x={0} y={top - 30}>
        {name}
      </text>
      <line className="base" x1={0} x2={width} y1={top + height} y2={top + height} />
      {days.map(day => {
        const kind = mark(day)
        return (
          kind !== 'absent' && (
            <rect key={day} className={kind} x={x(day) + pitch * 0.15} y={top + 0.5} width={Math.max(1, pitch * 0.7)} height={height - 1} rx={pitch > 6 ? 2 : 0} />
          )
        )
      })}
      {spans
        .filter(span => span.to >= first && span.from <= end)
        .map(span => (
          <text key={span.from} className="axis" x={x(Math.max(span.from, first))} y={top + height + 16}>
            {span.to - span.from + 1}
          </text>
        ))}
      {from !== undefined && to !== undefined && (
        <>
          <path className="bracket" d={`M${x(from)} ${top - 4}V${top - 11}H${x(to + 1)}V${top - 4}`} />
          <text className="axis bracket-words" x={x(from) + 4} y={top - 15}>
            {say('days.window', { n: plan.window?.days ?? 0, from: tableDay(lang, from), to: tableDay(lang, to) })}
          </text>
        </>
      )}
      {plan.mayEnter && last !== undefined && last <= end && (
        <text className="axis" x={x(last + 1) + 5} y={top + 14}>
          <tspan className="lane-name">{shortDay(lang, last)}</tspan>
        </text>
      )}
    </g>
  )
}
