import { useId, useRef, useState } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { typedFrom } from '../days/typed-day.js'
import { useSpeech } from '../words/say.js'
import { Choice, type Section } from './choice.js'
import { DayFields } from './day-field.js'
import { emptyRow, type CellFault, type Column, type RowFault, type TableShape, type TypedRow } from './rows.js'
import './rows-editor.css'

type Props = {
  readonly shape: TableShape
  readonly rows: readonly TypedRow[]
  readonly onChange: (rows: readonly TypedRow[]) => void
  readonly faults: readonly RowFault[]
  readonly states: readonly Section[]
  /** What a new row begins with. */
  readonly preset: { readonly [column: string]: string }
  readonly add: string
  readonly none?: string
}

/** The rows of one table of the law, as a list of small forms; works for every table, because the law says which columns it has. */
export function RowsEditor({ shape, rows, onChange, faults, states, preset, add, none }: Props) {
  const { say } = useSpeech()
  const heading = useId()
  const adder = useRef<HTMLButtonElement>(null)
  const [added, setAdded] = useState<number>()
  const addRow = () => {
    const key = 1 + Math.max(-1, ...rows.map(row => row.key))
    setAdded(key)
    onChange([...rows, emptyRow(shape, key, preset)])
  }
  const put = (key: number, column: string, value: TypedRow['cells'][string]) =>
    onChange(rows.map(row => (row.key === key ? { ...row, cells: { ...row.cells, [column]: value } } : row)))
  return (
    <div className="rows">
      {rows.length === 0 && none !== undefined && <p className="hint">{none}</p>}
      {rows.map((row, at) => (
        <fieldset key={row.key} ref={row.key === added ? enterRow : null} className="row-form" aria-labelledby={`${heading} ${row.key}`}>
          <div className="row-head">
            <span className="field-label" id={`${heading} ${row.key}`}>
              {say('rows.one', { what: shape.title, n: at + 1 })}
            </span>
            <Button
              className="link"
              aria-label={say('rows.remove', { what: `${shape.title} ${at + 1}` })}
              onPress={() => {
                onChange(rows.filter(other => other.key !== row.key))
                adder.current?.focus()
              }}
            >
              {say('rows.removeShort')}
            </Button>
          </div>
          <div className="cells">
            {shape.columns.map(column => (
              <Cell
                key={column.name}
                column={column}
                value={row.cells[column.name]}
                states={states}
                fault={faults.find(one => one.row === at && one.column.name === column.name)?.fault}
                onChange={value => put(row.key, column.name, value)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button ref={adder} className="button" onPress={addRow}>
        {add}
      </Button>
    </div>
  )
}

/** A row that was just added is where the person goes on. */
function enterRow(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('.cells button, .cells input')?.focus()
}

type CellProps = {
  readonly column: Column
  readonly value: TypedRow['cells'][string] | undefined
  readonly onChange: (value: TypedRow['cells'][string]) => void
  readonly fault: CellFault | undefined
  readonly states: readonly Section[]
}

function Cell({ column, value, onChange, fault, states }: CellProps) {
  const { say } = useSpeech()
  const label = useId()
  if (column.kind === 'day') {
    const dayFault = fault === undefined || fault.code === 'empty' || fault.code === 'bounds' ? undefined : fault
    return <DayFields label={column.label} typed={typeof value === 'object' ? value : typedFrom(value)} onType={onChange} fault={dayFault} />
  }
  const text = typeof value === 'string' ? value : ''
  if (column.kind === 'bool') {
    return (
      <RadioGroup className="field yes-no" value={text} onChange={onChange}>
        <Label>{column.label}</Label>
        <div className="yes-no-row">
          {(['true', 'false'] as const).map(one => (
            <Radio key={one} value={one} className="radio">
              <span className="dot" />
              {say(one === 'true' ? 'question.yes' : 'question.no')}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    )
  }
  const wrong = (
    <span className="wrong" role="alert">
      {fault?.code === 'empty' ? say('fault.empty') : fault?.code === 'bounds' ? say('fault.number', { least: fault.least, most: fault.most }) : ''}
    </span>
  )
  if (column.kind === 'int') {
    return (
      <TextField className="field number" value={text} onChange={onChange} isInvalid={fault !== undefined} inputMode="numeric" autoComplete="off">
        <Label>{column.label}</Label>
        {wrong}
        <Input className="input" />
      </TextField>
    )
  }
  const options = (column.options ?? []).map(({ code, label: name }) => ({ code, name }))
  return (
    <div className="field">
      <span className="field-label" id={label}>
        {column.label}
      </span>
      {wrong}
      <Choice
        look="pick"
        label={column.label}
        empty={say(column.ofStates === true ? 'blank.to.empty' : 'rows.choose')}
        chosen={text === '' ? undefined : text}
        onChoose={onChange}
        sections={column.ofStates === true ? states : [{ title: column.label, options }]}
        isWrong={fault !== undefined}
        {...(column.ofStates === true ? { search: { label: say('state.search'), none: say('state.none') }, showCodes: true } : {})}
      />
    </div>
  )
}
