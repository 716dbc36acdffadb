import { useState } from 'react'
import { Button, Checkbox, FileTrigger } from 'react-aria-components'
import { iso, parseDay, type Day } from '@kosh/norms'
import { fullDay, tableDay } from '@kosh/desk/day-words'
import { Section } from '../answer/row.js'
import { Choice } from '../ask/choice.js'
import { DayFields } from '../ask/day-field.js'
import { useDesk } from '../desk/desk.js'
import { saveFile } from '../frame/save-file.js'
import { useSpeech } from '../words/say.js'
import { csvOf, keptIn, type Kept, type Trip } from './kept.js'
import { nothingTyped, readTypedDay, typedFrom, type DayFault, type TypedDay } from './typed-day.js'

type Props = { readonly kept: Kept; readonly today: Day; readonly onChange: (kept: Kept) => void; readonly isKept: boolean }

/** The trips, kept on the device: made ones and what-ifs, in the order of their days; in and out as a file. */
export function Trips({ kept, today, onChange, isKept }: Props) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  /** The place in the list of the trip that is open; one past the end for a new one. */
  const [open, edit] = useState<number>()
  const [told, tell] = useState('')
  const trips = kept.stays
  const put = (stays: readonly Trip[]) => onChange({ ...kept, stays: stays.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) })
  const name = (code: string) => desk?.states.find(one => one.code === code)?.name ?? code
  const day = (text: string) => {
    const found = parseDay(text)
    return found === undefined ? text : tableDay(lang, found)
  }
  const load = async (file: File) => {
    const found = keptIn(await file.text())
    if (found === undefined) return tell(say('days.importFailed'))
    onChange({ ...kept, ...found, stays: found.stays })
    edit(undefined)
    return tell(say('days.imported', { n: found.stays.length }))
  }
  const done = (at: number) => (trip: Trip) => {
    put(at < trips.length ? trips.map((one, index) => (index === at ? trip : one)) : [...trips, trip])
    edit(undefined)
    tell(say('days.taken'))
  }
  const what = (trip: Trip) => `${name(trip.state)}, ${day(trip.from)} – ${day(trip.to)}`
  return (
    <Section title={say('days.trips')}>
      <p className="lead">{say(isKept ? 'days.keptHere' : 'days.notKept')}</p>
      {trips.length === 0 ? (
        <p className="hint trips-none">{say('days.noTrips')}</p>
      ) : (
        <table className="table trips">
          <thead>
            <tr>
              <th scope="col">{say('days.place')}</th>
              <th scope="col">{say('days.entry')}</th>
              <th scope="col">{say('days.exit')}</th>
              <th scope="col" className="figure-column">
                {say('days.count')}
              </th>
              <th scope="col">{say('days.kind')}</th>
              <th scope="col">{say('days.do')}</th>
            </tr>
          </thead>
          <tbody>
            {trips.map((trip, at) => (
              <tr key={`${trip.state} ${trip.from} ${trip.to} ${trip.planned ?? ''}`}>
                <th scope="row">{name(trip.state)}</th>
                <td data-head={say('days.entry')}>{day(trip.from)}</td>
                <td data-head={say('days.exit')}>{day(trip.to)}</td>
                <td data-head={say('days.count')} className="figure-column">
                  {(parseDay(trip.to) ?? 0) - (parseDay(trip.from) ?? 0) + 1}
                </td>
                <td data-head={say('days.kind')}>
                  {trip.planned === true ? (
                    <>
                      <b>{say('days.whatIf')}</b>{' '}
                      <Button
                        className="link"
                        aria-label={`${say('days.save')}: ${what(trip)}`}
                        onPress={() => put(trips.map((one, index) => (index === at ? { state: one.state, from: one.from, to: one.to } : one)))}
                      >
                        {say('days.save')}
                      </Button>
                    </>
                  ) : (
                    say('days.made')
                  )}
                </td>
                <td>
                  <span className="trip-do">
                    <Button className="link" aria-label={`${say('ask.change')}: ${what(trip)}`} aria-expanded={open === at} onPress={() => edit(open === at ? undefined : at)}>
                      {say('ask.change')}
                    </Button>
                    <Button className="link" aria-label={say('rows.remove', { what: what(trip) })} onPress={() => (put(trips.filter((_, index) => index !== at)), edit(undefined))}>
                      {say('rows.removeShort')}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open !== undefined && <TripForm key={open} trip={trips[open]} today={today} onDone={done(open)} onClose={() => edit(undefined)} />}
      <div className="buttons days-buttons">
        {open === undefined && (
          <Button className="button filled" onPress={() => edit(trips.length)}>
            {say('days.addTrip')}
          </Button>
        )}
        <FileTrigger acceptedFileTypes={['.json', '.csv', 'text/csv', 'application/json']} onSelect={files => void (files?.[0] === undefined ? undefined : load(files[0]))}>
          <Button className="button">{say('days.import')}</Button>
        </FileTrigger>
        <Button className="button" onPress={() => saveFile(JSON.stringify(kept, undefined, 2), 'kosh-days.json', 'application/json')}>
          {say('days.export')}
        </Button>
        <Button className="button" onPress={() => saveFile(csvOf(kept), 'kosh-days.csv', 'text/csv')}>
          {say('days.exportCsv')}
        </Button>
      </div>
      <output className="done">{told}</output>
    </Section>
  )
}

type FormProps = { readonly trip: Trip | undefined; readonly today: Day; readonly onDone: (trip: Trip) => void; readonly onClose: () => void }

/** One trip being typed. What lies ahead is a what-if until it is made. */
function TripForm({ trip, today, onDone, onClose }: FormProps) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const [state, choose] = useState(trip?.state ?? 'KAZ')
  const [from, typeFrom] = useState<TypedDay>(() => (trip === undefined ? nothingTyped : typedFrom(trip.from)))
  const [to, typeTo] = useState<TypedDay>(() => (trip === undefined ? nothingTyped : typedFrom(trip.to)))
  const [isPlanned, plan] = useState(trip?.planned === true)
  const [faults, blame] = useState<{ readonly from?: DayFault; readonly to?: DayFault; readonly whole?: string }>({})
  if (desk === undefined) return null
  const take = () => {
    const [first, last] = [readTypedDay(from), readTypedDay(to)]
    if (!first.ok || !last.ok) return blame({ ...(first.ok ? {} : { from: first.fault }), ...(last.ok ? {} : { to: last.fault }) })
    if (last.day < first.day) return blame({ whole: say('fault.stayBackwards') })
    if (last.day > today && !isPlanned) return blame({ whole: say('days.aheadIsWhatIf', { day: fullDay(lang, today) }) })
    return onDone({ state, from: iso(first.day), to: iso(last.day), ...(isPlanned ? { planned: true } : {}) })
  }
  return (
    <form
      className="trip-form"
      aria-label={say(trip === undefined ? 'days.addTrip' : 'ask.change')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        take()
      }}
    >
      <div className="cells">
        <div className="field">
          <span className="field-label">{say('stays.state')}</span>
          <Choice
            look="pick"
            label={say('stays.state')}
            empty={say('blank.to.empty')}
            chosen={state}
            onChoose={choose}
            sections={[{ title: say('state.all'), options: desk.states }]}
            search={{ label: say('state.search'), none: say('state.none') }}
            showCodes
            id="trip-state"
          />
        </div>
        <DayFields label={say('stays.from')} typed={from} onType={next => (typeFrom(next), blame({}))} fault={faults.from} takesFocus />
        <DayFields label={say('stays.to')} typed={to} onType={next => (typeTo(next), blame({}))} fault={faults.to} />
      </div>
      <Checkbox className="check" isSelected={isPlanned} onChange={plan}>
        <span className="check-box" aria-hidden="true" />
        {say('days.planIt')}
      </Checkbox>
      <p className="wrong" role="alert">
        {faults.whole}
      </p>
      <div className="buttons">
        <Button type="submit" className="button filled">
          {say('days.take')}
        </Button>
        <Button className="button" onPress={onClose}>
          {say('days.leave')}
        </Button>
      </div>
    </form>
  )
}
