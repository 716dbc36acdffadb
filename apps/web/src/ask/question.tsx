import { useId, useState } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { iso } from '@kosh/norms'
import type { Need, StepOut, Value, Verdict } from '@kosh/desk'
import { Cites } from '../answer/cite.js'
import { silhouetteOf } from '../answer/silhouette.js'
import { VerdictMark } from '../answer/verdict-mark.js'
import { nothingTyped, readTypedDay, type DayFault } from '../days/typed-day.js'
import { useDesk } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import { Choice } from './choice.js'
import { DayFields } from './day-field.js'
import { RowsEditor } from './rows-editor.js'
import { emptyRow, readRows, type RowFault, type TypedRow } from './rows.js'
import './question.css'

/** What was answered: a fact, the rows of a table, or that it is not known yet. */
export type Reply = { readonly kind: 'fact'; readonly value: Value } | { readonly kind: 'rows'; readonly rows: readonly TypedRow[] } | { readonly kind: 'unsure' }

type Props = {
  readonly need: Need
  readonly left: number
  /** The rule because of which it is asked. */
  readonly because: StepOut | undefined
  readonly destination: string
  readonly onReply: (reply: Reply) => void
  /** What the answer would become, by the value given; filled in when the law has worked it out. */
  readonly would: ReadonlyMap<Value, Verdict>
}

/** One question the law still needs, with the reason why, its options and what each would lead to. Nothing moves on by itself. */
export function Question({ need, left, because, destination, onReply, would }: Props) {
  const { say } = useSpeech()
  const desk = useDesk()
  const heading = useId()
  const [chosen, choose] = useState<string>()
  const [typed, type] = useState(nothingTyped)
  const [number, count] = useState('')
  const [state, pickState] = useState<string>()
  const shape = desk?.tables[need.id]
  const [rows, setRows] = useState<readonly TypedRow[]>([])
  const [fault, blame] = useState<string>()
  const [dayFault, blameDay] = useState<DayFault>()
  const [rowFaults, blameRows] = useState<readonly RowFault[]>([])

  const options = optionsOf(need, say)
  const submit = () => {
    if (chosen === 'unsure') return onReply({ kind: 'unsure' })
    if (chosen === 'never') return onReply({ kind: 'fact', value: 'never' })
    if (need.of === 'table') {
      if (chosen === undefined) return blame(say('fault.choose'))
      if (chosen === 'none' || shape === undefined) return onReply({ kind: 'rows', rows: [] })
      const { faults } = readRows(shape, rows)
      blameRows(faults)
      return faults.length === 0 ? onReply({ kind: 'rows', rows }) : undefined
    }
    if (need.kind === 'day') {
      const read = readTypedDay(typed)
      return read.ok ? onReply({ kind: 'fact', value: iso(read.day) }) : blameDay(read.fault)
    }
    if (need.kind === 'int') {
      const value = /^\d{1,9}$/.test(number.trim()) ? Number(number) : NaN
      const isWithin = value >= Number(need.least ?? 0) && value <= Number(need.most ?? Infinity)
      return isWithin ? onReply({ kind: 'fact', value }) : blame(say('fault.number', { least: Number(need.least), most: Number(need.most) }))
    }
    if (need.kind === 'code' && need.options === undefined) return state === undefined ? blame(say('fault.choose')) : onReply({ kind: 'fact', value: state })
    const option = options.find(one => one.key === chosen)
    return option?.value === undefined ? blame(say('fault.choose')) : onReply({ kind: 'fact', value: option.value })
  }

  return (
    <section className="question-row" aria-labelledby={heading}>
      <form
        className="question"
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <h2 id={heading} tabIndex={-1} data-question>
          {need.ask}
        </h2>
        <p className="hint">{because === undefined ? say('question.whyPlain') : say('question.why', { gist: because.gist })}</p>
        {need.who !== undefined && <p className="hint">{say('question.who', { who: need.who })}</p>}
        <div className="question-gloss narrow">{because !== undefined && <Cites cites={[because.cite]} />}</div>
        {fault !== undefined && (
          <p className="wrong" role="alert">
            {fault}
          </p>
        )}
        {need.kind === 'day' && need.of === 'fact' && (
          <DayFields
            label={<span className="unseen">{need.ask}</span>}
            hint={say('day.hint')}
            typed={typed}
            fault={dayFault}
            onType={next => {
              type(next)
              choose(undefined)
              if (dayFault !== undefined) blameDay(undefined)
            }}
          />
        )}
        {need.kind === 'int' && need.of === 'fact' && (
          <TextField
            className="field number"
            value={number}
            onChange={next => {
              count(next)
              choose(undefined)
            }}
            inputMode="numeric"
            autoComplete="off"
            isInvalid={fault !== undefined}
          >
            <Label>{say('question.number', { least: Number(need.least), most: Number(need.most) })}</Label>
            <Input className="input" />
          </TextField>
        )}
        {need.kind === 'code' && need.of === 'fact' && need.options === undefined && desk !== undefined && (
          <div className="field state-field">
            <Choice
              look="pick"
              label={need.ask}
              empty={say('blank.to.empty')}
              chosen={state}
              onChoose={code => {
                pickState(code)
                choose(undefined)
              }}
              sections={[{ title: say('state.all'), options: desk.citizenships }]}
              search={{ label: say('state.search'), none: say('state.none') }}
              showCodes
            />
          </div>
        )}
        <RadioGroup
          className="options"
          aria-labelledby={heading}
          value={chosen ?? null}
          onChange={next => {
            choose(next)
            blame(undefined)
            startRows(next)
          }}
        >
          {options.map(({ key, label, value, note }) => (
            <Radio key={key} value={key} className="option">
              <span className="dot" />
              <span>
                <span className="option-label">{label}</span>
                <Would verdict={value === undefined ? undefined : would.get(value)} note={note} />
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {need.of === 'table' && chosen === 'some' && shape !== undefined && desk !== undefined && (
          <RowsEditor
            shape={shape}
            rows={rows}
            onChange={next => {
              setRows(next)
              blameRows([])
            }}
            faults={rowFaults}
            states={[{ title: say('state.all'), options: desk.states }]}
            preset={{ state: destination }}
            add={say('rows.add')}
          />
        )}
        <div className="go-on">
          <Button type="submit" className="button filled">
            {say('question.continue')}
          </Button>
          <span className="hint">{say('question.left', { n: left })}</span>
        </div>
      </form>
      <div className="question-gloss wide-only">{because !== undefined && <Cites cites={[because.cite]} />}</div>
    </section>
  )

  function startRows(next: string) {
    if (next === 'some' && rows.length === 0 && shape !== undefined) setRows([emptyRow(shape, 0, { state: destination })])
  }
}

type Option = { readonly key: string; readonly label: string; readonly value?: Value; readonly note?: string }

function optionsOf(need: Need, say: ReturnType<typeof useSpeech>['say']): readonly Option[] {
  const unsure: Option = { key: 'unsure', label: say('question.unsure'), note: say('question.unsureWould') }
  if (need.of === 'table') return [{ key: 'none', label: say('question.noneOf') }, { key: 'some', label: say('question.addRows') }, unsure]
  if (need.kind === 'bool') return [{ key: 'yes', label: say('question.yes'), value: true }, { key: 'no', label: say('question.no'), value: false }, unsure]
  const never: readonly Option[] = need.most === 'never' ? [{ key: 'never', label: say('question.never'), value: 'never' }] : []
  return [...(need.options ?? []).map(({ code, label }) => ({ key: `code ${code}`, label: capital(label), value: code })), ...never, unsure]
}

/** Under each option what the answer would become. */
function Would({ verdict, note }: { readonly verdict: Verdict | undefined; readonly note: string | undefined }) {
  if (verdict === undefined && note === undefined) return null
  return (
    <span className="would">
      {verdict !== undefined && (
        <span className={`verdict-word ${silhouetteOf(verdict)}`}>
          <VerdictMark mark={silhouetteOf(verdict)} size={16} />
        </span>
      )}
      <span>{verdict === undefined ? note : `${verdict.label}. ${verdict.sentence}`}</span>
    </span>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}
