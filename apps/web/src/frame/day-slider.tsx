import { useState } from 'react'
import { Button } from 'react-aria-components'
import { addDays, iso, parseDay, type Day } from '@kosh/norms'
import { fullDay, plainDay, weekdayName } from '@kosh/desk/day-words'
import { DayBlank } from '../ask/day-blank.js'
import { useSpeech } from '../words/say.js'
import './day-slider.css'

type Props = {
  readonly label: string
  readonly question: string
  readonly why: string
  readonly first: Day
  readonly last: Day
  readonly chosen: Day
  readonly onChoose: (day: Day) => void
  readonly id?: string
}

/** A day by hand on a scale of years, by key one day or one month at a time, or typed. What is being dragged is told at once and taken over a moment later. */
export function DaySlider({ label, question, why, first, last, chosen, onChoose, id }: Props) {
  const { lang, say } = useSpeech()
  const [dragged, drag] = useState<Day>()
  const shown = dragged ?? chosen
  const take = (day: Day) => {
    drag(undefined)
    if (day !== chosen) onChoose(day)
  }
  const bounded = (day: number) => Math.min(Math.max(day, first), last) as Day
  return (
    <div className="day-slider">
      <div className="day-slider-row">
        <span className="field-label">{label}</span>
        <Button className="button step" aria-label={say('days.dayBefore')} onPress={() => take(bounded(addDays(chosen, -1)))}>
          −
        </Button>
        <DayBlank
          look="pick"
          label={label}
          empty=""
          question={question}
          why={why}
          chosen={iso(shown)}
          onChoose={found => take(parseDay(found) ?? chosen)}
          {...(id === undefined ? {} : { id })}
        />
        <Button className="button step" aria-label={say('days.dayAfter')} onPress={() => take(bounded(addDays(chosen, 1)))}>
          +
        </Button>
        <span className="weekday">{weekdayName(lang, shown)}</span>
      </div>
      <input
        type="range"
        className="range"
        aria-label={`${label}: ${say('slider.label')}`}
        aria-valuetext={fullDay(lang, shown)}
        min={first}
        max={last}
        value={bounded(shown)}
        onChange={event => drag(Number(event.target.value) as Day)}
        onKeyDown={event => {
          const jump = { PageUp: 30, PageDown: -30 }[event.key]
          if (jump === undefined) return
          event.preventDefault()
          drag(bounded(shown + jump))
        }}
        onKeyUp={() => take(shown)}
        onPointerUp={() => take(shown)}
        onBlur={() => take(shown)}
      />
      <div className="range-ends" aria-hidden="true">
        <span>{plainDay(lang, first)}</span>
        <span>{plainDay(lang, last)}</span>
      </div>
    </div>
  )
}
