import { useId, type ClipboardEvent, type ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { fullDay, monthName } from '@kosh/desk/day-words'
import { pastedDay, readTypedDay, type DayFault, type DayField, type TypedDay } from '../days/typed-day.js'
import { focusOnArrival } from '../frame/focus.js'
import { useSpeech } from '../words/say.js'
import './day-field.css'

const fields = ['day', 'month', 'year'] as const

type Props = {
  readonly label: ReactNode
  readonly hint?: string
  readonly typed: TypedDay
  readonly onType: (typed: TypedDay) => void
  /** Shown only when the person was told to look again. */
  readonly fault?: DayFault | undefined
  readonly takesFocus?: boolean
}

/** A day as three fields. A whole date may be pasted into any of them; the weekday is read back. */
export function DayFields({ label, hint, typed, onType, fault, takesFocus = false }: Props) {
  const { lang, say } = useSpeech()
  const [labelled, described, wrong] = [useId(), useId(), useId()]
  const read = readTypedDay(typed)
  const paste = (event: ClipboardEvent) => {
    const found = pastedDay(event.clipboardData.getData('text'))
    if (found === undefined) return
    event.preventDefault()
    onType(found)
  }
  return (
    <fieldset className="field day-fields" aria-labelledby={labelled} aria-describedby={`${described} ${wrong}`}>
      <span className="field-label" id={labelled}>
        {label}
      </span>
      {hint !== undefined && (
        <span className="hint" id={described}>
          {hint}
        </span>
      )}
      <span className="wrong" id={wrong} role="alert">
        {fault !== undefined && faultWords(fault, say, lang)}
      </span>
      <div className="three" onPaste={paste}>
        {fields.map(field => (
          <TextField
            key={field}
            className={`one ${field}`}
            value={typed[field]}
            onChange={value => onType({ ...typed, [field]: value })}
            isInvalid={fault?.in.includes(field) ?? false}
            inputMode="numeric"
            autoComplete="off"
          >
            <Label>{say(`day.part.${field}`)}</Label>
            {/* Long enough for a whole date to be typed or pasted; reading it is our work, not a length limit's. */}
            <Input className="input" maxLength={10} {...(takesFocus && field === 'day' ? { ref: focusOnArrival } : {})} />
          </TextField>
        ))}
      </div>
      <span className="read-back" aria-live="polite">
        {read.ok && say('day.read', { day: fullDay(lang, read.day) })}
      </span>
    </fieldset>
  )
}

function faultWords(fault: DayFault, say: ReturnType<typeof useSpeech>['say'], lang: ReturnType<typeof useSpeech>['lang']): string {
  const named = (of: readonly DayField[]) => of.map(field => say(`day.field.${field}`)).join(', ')
  switch (fault.code) {
    case 'missing':
    case 'notNumber':
      return say(`day.fault.${fault.code}`, { fields: named(fault.in) })
    case 'noSuchDay':
      return say('day.fault.noSuchDay', { month: capital(monthName(lang, fault.month)), most: fault.most })
    default:
      return say(`day.fault.${fault.code}`)
  }
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1)
}
