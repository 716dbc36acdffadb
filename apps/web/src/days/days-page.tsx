import { useEffect, useMemo, useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { addDays, iso, parseDay, type Day } from '@kosh/norms'
import type { Lang, PlanOf } from '@kosh/desk'
import { fullDay, plainDay, tableDay, weekdayName } from '@kosh/desk/day-words'
import { Cites } from '../answer/cite.js'
import { Section } from '../answer/row.js'
import { Choice } from '../ask/choice.js'
import { DayBlank } from '../ask/day-blank.js'
import { RowsEditor } from '../ask/rows-editor.js'
import { readRows, typedRows, type RowFault, type TypedRow } from '../ask/rows.js'
import { ask, useDesk } from '../desk/desk.js'
import { LawDay } from '../frame/law-day.js'
import { useFragment } from '../page/fragment.js'
import { PageFrame } from '../page/page-frame.js'
import { useSpeech } from '../words/say.js'
import { csvOf, emptyKept, keptIn, readKept, writeKept, type Kept } from './kept.js'
import { Lanes } from './lanes.js'
import { Strip } from './strip.js'
import './days.css'

/** One set of rules each: the Schengen area goes by one of its states. */
const places = ['KAZ', 'DEU', 'RUS'] as const
export type PlaceName = (state: string) => string

/** Days: what is used and left in several places at once, if one enters on a chosen day. Nothing leaves the device. */
export function DaysPage({ today, speak }: { readonly today: Day; readonly speak: (lang: Lang) => void }) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const [fragment, change] = useFragment()
  const [kept, keep] = useState<Kept>(() => readKept() ?? emptyKept)
  const [isKept, setIsKept] = useState(true)
  const chosen = parseDay(fragment.get('on') ?? '') ?? today
  const held = useMemo(() => places.filter(place => desk?.held.includes(place) === true), [desk])
  const plans = usePlans(kept, held, chosen, today, lang)
  const nameOf: PlaceName = state => (state === 'DEU' ? say('jurisdiction.EU') : (desk?.states.find(one => one.code === state)?.name ?? state))
  useEffect(() => {
    document.title = say('days.pageTitle')
  }, [say])
  const put = (next: Kept) => {
    keep(next)
    setIsKept(writeKept(next))
  }
  const move = (day: Day) => change({ on: day === today ? undefined : iso(day) })
  return (
    <PageFrame speak={speak} path="/days" under={<LawDay on={iso(today)} realm="KAZ" isMoved={false} differing={undefined} onChoose={() => undefined} isFixed />}>
      <div className="wide shelf">
        <div className="days-head">
          <h1 className="page-title">{say('days.title')}</h1>
          <div className="chosen-day">
            <span>{say('days.ifEntering')}</span>
            <Button className="button step" aria-label={say('days.dayBefore')} onPress={() => move(addDays(chosen, -1))}>
              −
            </Button>
            <DayBlank
              look="pick"
              label={say('days.ifEntering')}
              empty=""
              question={say('days.whichDay')}
              why={say('days.whichDayWhy')}
              chosen={iso(chosen)}
              onChoose={found => move(parseDay(found) ?? chosen)}
            />
            <Button className="button step" aria-label={say('days.dayAfter')} onPress={() => move(addDays(chosen, 1))}>
              +
            </Button>
            <span className="weekday">{weekdayName(lang, chosen)}</span>
          </div>
        </div>
        {desk !== undefined && <Person kept={kept} onChange={put} />}
        {kept.citizenship === undefined ? (
          <p className="lead">{say('days.needsCitizenship')}</p>
        ) : (
          plans !== undefined && (
            <>
              <Numbers plans={plans} nameOf={nameOf} />
              <p className="days-sentence" aria-live="polite">
                {sentenceOf(plans, chosen)}
              </p>
              <Lanes plans={plans} stays={kept.stays} chosen={chosen} today={today} nameOf={nameOf} onChoose={move} sameRules={(place, state) => sameRules(place, state)} />
              <Section title={say('days.longest')}>
                {plans.map(plan => (
                  <Strip key={plan.to} plan={plan} chosen={chosen} name={nameOf(plan.to)} onChoose={move} />
                ))}
                <LongestTable plans={plans} nameOf={nameOf} />
              </Section>
            </>
          )
        )}
        <Trips kept={kept} onChange={put} isKept={isKept} />
      </div>
    </PageFrame>
  )

  function sentenceOf(all: readonly PlanOf[], day: Day): string {
    const [first] = all
    if (first === undefined) return ''
    const place = nameOf(first.to)
    if (!first.mayEnter) return say('days.sentence.no', { place, day: plainDay(lang, day), way: first.way })
    const last = parseDay(first.last ?? '')
    return last === undefined ? '' : say('days.sentence', { place, day: plainDay(lang, day), last: fullDay(lang, last), n: last - day + 1 })
  }

  function sameRules(place: string, state: string): boolean {
    return place === state || (place === 'DEU' && desk?.union.includes(state) === true)
  }
}

function usePlans(kept: Kept, held: readonly string[], chosen: Day, today: Day, lang: Lang): readonly PlanOf[] | undefined {
  const [plans, setPlans] = useState<readonly PlanOf[]>()
  useEffect(() => {
    if (kept.citizenship === undefined || held.length === 0) return undefined
    let isCurrent = true
    const asked = {
      on: iso(chosen),
      from: iso(today),
      places: held.filter(place => place !== kept.citizenship),
      stays: kept.stays,
      citizenship: kept.citizenship,
      ...(kept.document === undefined ? {} : { document: kept.document }),
    }
    void ask('plan', asked, lang).then(
      found => isCurrent && setPlans(found),
      () => isCurrent && setPlans([]),
    )
    return () => {
      isCurrent = false
    }
  }, [kept, held, chosen, today, lang])
  return plans
}

function Person({ kept, onChange }: { readonly kept: Kept; readonly onChange: (kept: Kept) => void }) {
  const { say } = useSpeech()
  const desk = useDesk()
  if (desk === undefined) return null
  const possible = kept.citizenship === undefined ? undefined : desk.documentsOf[kept.citizenship]
  return (
    <div className="days-person">
      <Choice
        look="pick"
        label={say('blank.citizenship.label')}
        empty={say('blank.citizenship.empty')}
        chosen={kept.citizenship}
        onChoose={citizenship => {
          const documents = desk.documentsOf[citizenship] ?? []
          const document = kept.document !== undefined && documents.includes(kept.document) ? kept.document : documents[0]
          onChange({ stays: kept.stays, citizenship, ...(document === undefined ? {} : { document }) })
        }}
        sections={[{ title: say('state.all'), options: desk.citizenships }]}
        search={{ label: say('state.search'), none: say('state.none') }}
        showCodes
        id="days-citizenship"
      />
      <Choice
        look="pick"
        label={say('blank.document.label')}
        empty={say('blank.document.empty')}
        chosen={kept.document}
        onChoose={document => onChange({ ...kept, document })}
        sections={[{ title: say('blank.document.label'), options: desk.documents.filter(one => possible === undefined || possible.includes(one.code)) }]}
      />
    </div>
  )
}

/** Four numbers apart, a line for each set of rules. */
function Numbers({ plans, nameOf }: { readonly plans: readonly PlanOf[]; readonly nameOf: PlaceName }) {
  const { lang, say } = useSpeech()
  const day = (text: string | undefined) => {
    const found = parseDay(text ?? '')
    return found === undefined ? '–' : tableDay(lang, found)
  }
  return (
    <table className="table four-numbers">
      <thead>
        <tr>
          <th scope="col">{say('days.place')}</th>
          <th scope="col">{say('days.used')}</th>
          <th scope="col">{say('days.left')}</th>
          <th scope="col">{say('days.last')}</th>
          <th scope="col">{say('days.nextFull')}</th>
          <th scope="col">{say('days.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(plan => (
          <tr key={plan.to}>
            <th scope="row">
              {nameOf(plan.to)}
              <span className="act-id">{plan.way}</span>
            </th>
            <td data-head={say('days.used')}>
              <b>{plan.used ?? '–'}</b>
            </td>
            <td data-head={say('days.left')}>
              <b>{plan.left ?? '–'}</b>
            </td>
            <td data-head={say('days.last')}>
              <b>{day(plan.last)}</b>
            </td>
            <td data-head={say('days.nextFull')}>
              <b>{day(plan.nextFull)}</b>
            </td>
            <td>
              <Cites cites={plan.cites} most={1} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LongestTable({ plans, nameOf }: { readonly plans: readonly PlanOf[]; readonly nameOf: PlaceName }) {
  const { lang, say } = useSpeech()
  const words = (from: string, to: string) => {
    const [first, last] = [parseDay(from), parseDay(to)]
    if (first === undefined || last === undefined) return ''
    return first === last ? tableDay(lang, first) : `${tableDay(lang, first)} – ${tableDay(lang, last)}`
  }
  return (
    <details className="longest-table">
      <summary>{say('days.asTable')}</summary>
      {plans.map(plan => (
        <table key={plan.to} className="table">
          <caption>{nameOf(plan.to)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('days.enterBetween')}</th>
              <th scope="col">{say('days.longestDays')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.longest.map(run => (
              <tr key={run.from}>
                <th scope="row">{words(run.from, run.to)}</th>
                <td>{run.days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  )
}

/** The trips, kept on the device; in and out as a file. */
function Trips({ kept, onChange, isKept }: { readonly kept: Kept; readonly onChange: (kept: Kept) => void; readonly isKept: boolean }) {
  const { say } = useSpeech()
  const desk = useDesk()
  const [typed, type] = useState<readonly TypedRow[]>(() => typedRows(kept.stays))
  const [faults, blame] = useState<readonly RowFault[]>([])
  const [told, tell] = useState('')
  const shape = desk?.tables['stays']
  if (desk === undefined || shape === undefined) return null
  const take = () => {
    const read = readRows(shape, typed)
    const backwards = read.rows.findIndex(row => String(row['to']) < String(row['from']))
    const column = shape.columns.find(one => one.name === 'to')
    const wrong = backwards >= 0 && column !== undefined ? [{ row: backwards, column, fault: { code: 'empty' } as const }] : []
    blame([...read.faults, ...wrong])
    if (read.faults.length + wrong.length > 0) return tell(backwards >= 0 ? say('fault.stayBackwards') : say('days.mend'))
    onChange({ ...kept, stays: read.rows.map(row => ({ state: String(row['state']), from: String(row['from']), to: String(row['to']) })) })
    return tell(say('days.taken'))
  }
  const load = async (file: File) => {
    const found = keptIn(await file.text())
    if (found === undefined) return tell(say('days.importFailed'))
    onChange({ ...kept, ...found, stays: found.stays })
    type(typedRows(found.stays))
    return tell(say('days.imported', { n: found.stays.length }))
  }
  const save = (text: string, name: string, kind: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: kind }))
    const anchor = document.createElement('a')
    anchor.href = url
    anchor.download = name
    anchor.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Section title={say('days.trips')}>
      <p className="lead">{say(isKept ? 'days.keptHere' : 'days.notKept')}</p>
      <RowsEditor
        shape={shape}
        rows={typed}
        onChange={type}
        faults={faults}
        states={[{ title: say('state.all'), options: desk.states }]}
        preset={{ state: 'KAZ' }}
        add={say('days.addTrip')}
        none={say('days.noTrips')}
      />
      <div className="buttons days-buttons">
        <Button className="button filled" onPress={take}>
          {say('days.take')}
        </Button>
        <FileTrigger acceptedFileTypes={['.json', '.csv', 'text/csv', 'application/json']} onSelect={files => void (files?.[0] === undefined ? undefined : load(files[0]))}>
          <Button className="button">{say('days.import')}</Button>
        </FileTrigger>
        <Button className="button" onPress={() => save(JSON.stringify(kept, undefined, 2), 'kosh-days.json', 'application/json')}>
          {say('days.export')}
        </Button>
        <Button className="button" onPress={() => save(csvOf(kept), 'kosh-days.csv', 'text/csv')}>
          {say('days.exportCsv')}
        </Button>
      </div>
      <output className="done">{told}</output>
    </Section>
  )
}
