import { useEffect, useState } from 'react'
import { iso, parseDay, type Day } from '@kosh/norms'
import type { Burden, ComparedColumn, ComparedMeasure, ComparedRow, Lang } from '@kosh/desk'
import { onDay } from '@kosh/desk/day-words'
import { Choice } from '../ask/choice.js'
import { PassportFields } from '../ask/passport-fields.js'
import { DayBlank } from '../ask/day-blank.js'
import { ask, useDesk } from '../desk/desk.js'
import type { Opened } from '../desk/calls.js'
import { Held } from '../frame/held.js'
import { Labelled } from '../frame/labelled.js'
import { LawDay } from '../frame/law-day.js'
import { Switch } from '../frame/switch.js'
import { useFragment } from '../page/fragment.js'
import { PageFrame } from '../page/page-frame.js'
import { useSpeech } from '../words/say.js'
import { Cell } from './cell.js'
import { Measures } from './measures.js'
import './compare.css'

const union = ['RUS', 'BLR', 'ARM', 'KGZ']
const commonwealth = ['UZB', 'TJK', 'TKM', 'AZE', 'MDA']

/** The frameworks, each asked through one of its states: the name in the fragment, the one asked first, and those that may be asked. */
const frameworks = [
  { key: 'kaz', first: 'KAZ', among: ['KAZ'] },
  { key: 'eaeu', first: 'RUS', among: union },
  { key: 'cis', first: 'UZB', among: commonwealth },
  { key: 'eu', first: 'DEU', among: undefined },
] as const

/** Compare: one topic a row, one framework a column; for a chosen person, or the rules as they stand in general. */
export function ComparePage({ today, speak }: { readonly today: Day; readonly speak: (lang: Lang) => void }) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const [fragment, change] = useFragment()
  const isGeneral = fragment.get('form') === 'general'
  const on = parseDay(fragment.get('on') ?? '') ?? today
  const hosts = frameworks.map(one => (one.among ?? desk?.union ?? [one.first]).find(state => state === fragment.get(one.key)) ?? one.first)
  const person = { citizenship: fragment.get('c') ?? 'KGZ', document: fragment.get('d') ?? 'ordinary', purpose: fragment.get('p') ?? 'tourism' }
  const columns = useColumns(isGeneral, person, hosts, on)
  useEffect(() => {
    document.title = say('compare.pageTitle')
  }, [say])
  const move = (day: Day | undefined) => change({ on: day === undefined || day === today ? undefined : iso(day) })
  return (
    <PageFrame speak={speak} path="/compare" under={<LawDay on={iso(on)} isMoved={on !== today} differing={undefined} onChoose={found => move(parseDay(found ?? ''))} />}>
      <div className="wide shelf">
        <h1 className="page-title">{say('compare.title')}</h1>
        <p className="lead">{say(isGeneral ? 'compare.leadGeneral' : 'compare.lead', { day: onDay(lang, on) })}</p>
        <div className="compare-controls">
          <Switch
            label={say('compare.form')}
            options={[
              ['person', say('compare.person')],
              ['general', say('compare.general')],
            ]}
            chosen={isGeneral ? 'general' : 'person'}
            onChoose={next => change({ form: next === 'general' ? next : undefined })}
          />
          {desk !== undefined && !isGeneral && <Person desk={desk} person={person} on={on} onChange={change} onMove={move} />}
        </div>
        {columns === undefined ? (
          <p className="lead">{say('loading')}</p>
        ) : (
          <table className="compare">
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">{say('compare.topic')}</span>
                </th>
                {columns.map((column, at) => (
                  <th key={frameworks[at]?.key} scope="col">
                    <Head column={column} at={at} desk={desk} onChoose={state => change({ [frameworks[at]?.key ?? '']: state === frameworks[at]?.first ? undefined : state })} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(columns).map(row => (
                <tr key={row}>
                  <th scope="row">
                    {say(`compare.row.${row}`)}
                    <span className="compare-sub">{say(`compare.sub.${row}`)}</span>
                  </th>
                  {columns.map((column, at) => (
                    <td key={frameworks[at]?.key} data-head={headOf(at, column, say)}>
                      <Cell cell={column.cells[row]} isOwn={column.isOwn} link={column.link} about={`${say(`compare.row.${row}`)}, ${column.name}`} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {columns !== undefined && (
          <MeasuresOf on={on} hosts={hosts} burdens={isGeneral ? undefined : columns.map(column => column.burden)} heads={columns.map((column, at) => headOf(at, column, say))} />
        )}
        <Held on={on} />
      </div>
    </PageFrame>
  )
}

type PersonProps = {
  readonly desk: Opened
  readonly person: { readonly citizenship: string; readonly document: string; readonly purpose: string }
  readonly on: Day
  readonly onChange: (change: { readonly [name: string]: string | undefined }) => void
  readonly onMove: (day: Day | undefined) => void
}

function Person({ desk, person, on, onChange, onMove }: PersonProps) {
  const { say } = useSpeech()
  return (
    <div className="compare-person">
      <PassportFields desk={desk} passport={person} onChange={({ citizenship: c, document: d }) => onChange({ c, d })} id="compare-citizenship" />
      <Labelled label={say('blank.purpose.label')}>
        <Choice
          look="pick"
          label={say('blank.purpose.label')}
          empty={say('blank.purpose.empty')}
          chosen={person.purpose}
          onChoose={p => onChange({ p })}
          sections={[{ title: say('blank.purpose.label'), options: desk.purposes }]}
          id="compare-purpose"
        />
      </Labelled>
      <Labelled label={say('blank.entered.label')}>
        <DayBlank
          look="pick"
          label={say('blank.entered.label')}
          empty=""
          question={say('day.entryQuestion')}
          why={say('compare.dayWhy')}
          chosen={iso(on)}
          onChoose={found => onMove(parseDay(found))}
        />
      </Labelled>
    </div>
  )
}

/** The framework, and where it has several states, through which of them it is asked. */
function Head({
  column,
  at,
  desk,
  onChoose,
}: {
  readonly column: ComparedColumn
  readonly at: number
  readonly desk: Opened | undefined
  readonly onChoose: (state: string) => void
}) {
  const { say } = useSpeech()
  const framework = frameworks[at]
  if (framework === undefined) return null
  const among = framework.among ?? desk?.union ?? []
  return (
    <>
      <span className="compare-framework">{say(`compare.framework.${framework.key}`)}</span>
      {among.length > 1 && desk !== undefined && (
        <Choice
          look="pick"
          label={`${say(`compare.framework.${framework.key}`)}, ${say('compare.through')}`}
          empty=""
          chosen={column.to}
          onChoose={onChoose}
          sections={[{ title: say('compare.through'), options: desk.states.filter(state => among.includes(state.code)) }]}
        />
      )}
    </>
  )
}

const rowsOf = ([first]: readonly ComparedColumn[]) => (first === undefined ? [] : (Object.keys(first.cells) as readonly ComparedRow[]))

const headOf = (at: number, column: ComparedColumn, say: ReturnType<typeof useSpeech>['say']): string =>
  at === 0 ? column.name : `${say(`compare.framework.${frameworks[at]?.key ?? 'eu'}`)}: ${column.name}`

function useColumns(isGeneral: boolean, person: PersonProps['person'], hosts: readonly string[], on: Day): readonly ComparedColumn[] | undefined {
  const { lang } = useSpeech()
  const [columns, put] = useState<readonly ComparedColumn[]>()
  const { citizenship, document, purpose } = person
  const asked = hosts.join(' ')
  useEffect(() => {
    let isCurrent = true
    const states = asked.split(' ')
    const found = isGeneral ? ask('compareGeneral', iso(on), states, lang) : ask('compare', { citizenship, document, purpose, on: iso(on), stays: [] }, states, lang)
    found.then(
      all => isCurrent && put(all),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [isGeneral, citizenship, document, purpose, asked, on, lang])
  return columns
}

type MeasuresProps = {
  readonly on: Day
  readonly hosts: readonly string[]
  readonly burdens: readonly (Burden | undefined)[] | undefined
  readonly heads: readonly string[]
}

function MeasuresOf({ on, hosts, burdens, heads }: MeasuresProps) {
  const { lang } = useSpeech()
  const [measures, put] = useState<readonly ComparedMeasure[]>()
  const asked = hosts.join(' ')
  useEffect(() => {
    let isCurrent = true
    ask('compareMeasures', iso(on), asked.split(' '), lang).then(
      found => isCurrent && put(found),
      () => isCurrent && put(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [on, asked, lang])
  return measures === undefined ? null : <Measures measures={measures} burdens={burdens} heads={heads} />
}
