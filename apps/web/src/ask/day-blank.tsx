import { useEffect, useRef, useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { iso, parseDay } from '@kosh/norms'
import { plainDay } from '@kosh/desk/day-words'
import { readTypedDay, typedFrom, type DayFault } from '../days/typed-day.js'
import { useSpeech } from '../words/say.js'
import { BlankButton, type BlankLook } from './blank.js'
import { DayFields } from './day-field.js'

type Props = {
  readonly look: BlankLook
  readonly label: string
  readonly empty: string
  readonly question: string
  readonly why: string
  /** `YYYY-MM-DD`. */
  readonly chosen: string | undefined
  readonly onChoose: (iso: string) => void
  readonly isWrong?: boolean
  readonly id?: string
}

/** A blank that opens three typed fields. Nothing is taken over before the day exists. */
export function DayBlank({ look, label, empty, question, why, chosen, onChoose, isWrong = false, id }: Props) {
  const { lang, say } = useSpeech()
  const [isOpen, open] = useState(false)
  const day = parseDay(chosen ?? '')
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={open}>
      <BlankButton look={look} label={label} empty={empty} filled={day === undefined ? undefined : plainDay(lang, day)} isWrong={isWrong} {...(id === undefined ? {} : { id })} />
      <Popover className="menu form" placement="bottom start" aria-label={label}>
        <DayForm
          question={question}
          why={why}
          done={say('day.done')}
          chosen={chosen}
          onDone={found => {
            onChoose(found)
            open(false)
          }}
        />
      </Popover>
    </DialogTrigger>
  )
}

type FormProps = { readonly question: string; readonly why: string; readonly done: string; readonly chosen: string | undefined; readonly onDone: (iso: string) => void }

/** Three fields and a button that takes them over, or says what is wrong. */
export function DayForm({ question, why, done, chosen, onDone }: FormProps) {
  const { say } = useSpeech()
  const [typed, type] = useState(() => typedFrom(chosen))
  const [fault, blame] = useState<DayFault>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (fault !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [fault])
  return (
    <form
      ref={form}
      className="day-form"
      onSubmit={event => {
        event.preventDefault()
        // A form in a popover is drawn elsewhere, but React lets its events rise to the sentence all the same.
        event.stopPropagation()
        const read = readTypedDay(typed)
        if (read.ok) onDone(iso(read.day))
        else blame(read.fault)
      }}
    >
      <p className="hint">{why}</p>
      <DayFields
        label={question}
        hint={say('day.hint')}
        typed={typed}
        fault={fault}
        takesFocus
        onType={next => {
          type(next)
          // What was wrong is forgiven as soon as it is touched; the button looks again.
          blame(undefined)
        }}
      />
      <Button type="submit" className="button">
        {done}
      </Button>
    </form>
  )
}
