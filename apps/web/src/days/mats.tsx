import { useState } from 'react'
import { toCivil, type Day } from '@kosh/norms'
import { shortDay, tableDay } from '@kosh/desk/day-words'
import { Switch } from '../frame/switch.js'
import { useSpeech } from '../words/say.js'
import type { TimelineProps } from './lanes.js'
import { axisOf, marksOf } from './spans.js'

/** Where a line would be too long: a row per month and a column per day of the month, one set of rules at a time. */
export function Mats({ plans, spansOf, chosen, today, nameOf, onChoose }: TimelineProps) {
  const { lang, say } = useSpeech()
  const [place, choose] = useState(plans[0]?.to ?? '')
  const plan = plans.find(one => one.to === place) ?? plans[0]
  if (plan === undefined) return null
  const spans = spansOf(plan)
  const { first, end } = axisOf([plan], spans, chosen, today)
  const mark = marksOf(plan, spans, chosen)
  const months = new Map<string, Day[]>()
  for (let day: number = first; day <= end; day++) {
    const { year, month } = toCivil(day as Day)
    const key = `${year}-${month}`
    months.set(key, [...(months.get(key) ?? []), day as Day])
  }
  return (
    <>
      {plans.length > 1 && <Switch label={say('days.place')} options={plans.map(one => [one.to, nameOf(one.to)] as const)} chosen={plan.to} onChoose={choose} />}
      <div className="days-mat" aria-hidden="true">
        {[...months].map(([key, days]) => (
          <div key={key} className="days-mat-row">
            <span>{monthWords(days[0])}</span>
            {days.map(day => (
              <button
                key={day}
                type="button"
                tabIndex={-1}
                aria-label={tableDay(lang, day)}
                className={`mat-day ${day === chosen ? 'chosen' : mark(day)} ${inWindow(day) ? 'in-window' : ''}`}
                style={{ gridColumn: toCivil(day).day + 1 }}
                onClick={() => onChoose(day)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )

  function inWindow(day: Day): boolean {
    return plan?.window !== undefined && day <= chosen && day > chosen - plan.window.days
  }

  function monthWords(day: Day | undefined): string {
    if (day === undefined) return ''
    const { year, month } = toCivil(day)
    const name = shortDay(lang, day).replace(/^\d+\s/u, '')
    return month === 1 ? `${name} ${String(year).slice(2)}` : name
  }
}
