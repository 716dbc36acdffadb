import { useEffect, useMemo, useState } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import { Link } from 'wouter'
import { addDays, day, iso, type Day } from '@kosh/norms'
import type { EntryOf } from '@kosh/desk'
import { onDay } from '@kosh/desk/day-words'
import { Cites, GradeMark } from '../answer/cite.js'
import { Choice } from '../ask/choice.js'
import { ask, useDesk } from '../desk/desk.js'
import { DaySlider } from '../frame/day-slider.js'
import { Held } from '../frame/held.js'
import { useSpeech } from '../words/say.js'
import { regimeKey, regimesOf, shadeOf, type Regime } from './shades.js'
import { Patterns, Swatch } from './swatch.js'
import { WorldMap } from './world-map.js'

type Props = {
  readonly by: 'destination' | 'citizenship'
  readonly of: string
  readonly document: string
  readonly on: Day
  readonly today: Day
  readonly onMove: (day: Day) => void
  readonly onChange: (change: { readonly [name: string]: string | undefined }) => void
}

/** Days before it are not asked: of the visa regimes of these years too little is held. */
export const firstDay = day('2010-01-01')

/** The map of entry with its legend, its list of states and what is said of the one pointed at. */
export function EntryView({ by, of, document, on, today, onMove, onChange }: Props) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const entries = useEntries(by, of, document, on)
  const [pointed, point] = useState<string>()
  const [regime, choose] = useState<string>()
  const name = desk?.states.find(one => one.code === of)?.name ?? of
  const realm = desk === undefined ? undefined : (desk.realms[of] ?? 'none')
  const regimes = useMemo(() => regimesOf(entries ?? []), [entries])
  return (
    <>
      <h1 className="page-title map-title">{say(by === 'destination' ? 'map.title.destination' : 'map.title.citizenship', { place: name })}</h1>
      <p className="lead">{say('map.lead', { day: onDay(lang, on) })}</p>
      {by === 'destination' && (realm === 'region' || realm === 'none') && <p className="lead">{say(`map.held.${realm}`, { place: name })}</p>}
      {desk !== undefined && (
        <div className="map-controls">
          <div className="map-picks">
            <div className="map-pick">
              <span className="field-label" aria-hidden="true">
                {say(by === 'destination' ? 'map.destination' : 'blank.citizenship.label')}
              </span>
              <Choice
                look="pick"
                label={say(by === 'destination' ? 'map.destination' : 'blank.citizenship.label')}
                empty={say('blank.to.empty')}
                chosen={of}
                onChoose={code => onChange({ of: code === 'KAZ' ? undefined : code })}
                sections={
                  by === 'destination'
                    ? [
                        { title: say('state.held'), options: desk.states.filter(state => desk.held.includes(state.code)) },
                        { title: say('state.others'), options: desk.states.filter(state => !desk.held.includes(state.code)) },
                      ]
                    : [{ title: say('state.all'), options: desk.states }]
                }
                search={{ label: say('state.search'), none: say('state.none') }}
                showCodes
                id="map-of"
              />
            </div>
            <div className="map-pick">
              <span className="field-label" aria-hidden="true">
                {say('map.passport')}
              </span>
              <Choice
                look="pick"
                label={say('map.passport')}
                empty=""
                chosen={document}
                onChoose={code => onChange({ doc: code === 'ordinary' ? undefined : code })}
                sections={[{ title: say('map.passport'), options: desk.documents.filter(one => ['ordinary', 'service', 'diplomatic'].includes(one.code)) }]}
                id="map-document"
              />
            </div>
          </div>
          <DaySlider
            label={say('map.day')}
            question={say('days.whichDay')}
            why={say('map.dayWhy')}
            first={firstDay}
            last={addDays(today, 365)}
            chosen={on}
            onChoose={onMove}
            id="map-day"
          />
        </div>
      )}
      <Patterns />
      <div className="map-columns">
        <WorldMap entries={entries ?? []} pointed={pointed} onPoint={point} />
        <div>
          <Legend regimes={regimes} chosen={regime} onChoose={key => choose(key === regime ? undefined : key)} />
          <Pointed entry={entries?.find(one => one.code === pointed)} />
        </div>
      </div>
      {entries === undefined ? <p className="lead">{say('loading')}</p> : <States entries={entries} regime={regime} onPoint={point} />}
      <Held on={on} />
    </>
  )
}

function useEntries(by: Props['by'], of: string, document: string, on: Day): readonly EntryOf[] | undefined {
  const { lang } = useSpeech()
  const [entries, put] = useState<readonly EntryOf[]>()
  useEffect(() => {
    let isCurrent = true
    ask('entryMap', { by, of, document, on: iso(on) }, lang).then(
      found => isCurrent && put(found),
      () => isCurrent && put([]),
    )
    return () => {
      isCurrent = false
    }
  }, [by, of, document, on, lang])
  return entries
}

type LegendProps = {
  readonly regimes: readonly Regime[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

/** The legend is a table with counts; a line of it narrows the list below. */
function Legend({ regimes, chosen, onChoose }: LegendProps) {
  const { say } = useSpeech()
  return (
    <table className="table map-legend">
      <thead>
        <tr>
          <th scope="col">{say('map.regime')}</th>
          <th scope="col" className="figure-column">
            {say('map.states')}
          </th>
        </tr>
      </thead>
      <tbody>
        {regimes.map(one => (
          <tr key={one.key}>
            <th scope="row">
              <Button className="legend-line" aria-pressed={one.key === chosen} onPress={() => onChoose(one.key)}>
                <Swatch shade={one.shade} />
                <span>{one.days === undefined ? say(`map.shade.${one.shade}`) : say('map.shade.days', { n: one.days })}</span>
              </Button>
            </th>
            <td className="figure-column">{one.count}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <span className="legend-line">
              <Swatch shade="disputed" />
              <span>{say('map.disputed')}</span>
            </span>
          </th>
          <td className="figure-column">–</td>
        </tr>
      </tbody>
    </table>
  )
}

/** What the law says of the state that the pointer or the list points at, with its articles. */
function Pointed({ entry }: { readonly entry: EntryOf | undefined }) {
  const { say } = useSpeech()
  return (
    <div className="map-pointed" aria-live="polite">
      {entry === undefined ? (
        <p className="passage-note">{say('map.point')}</p>
      ) : (
        <>
          <p>
            <b>{entry.name}</b>: <Standing entry={entry} />
          </p>
          {entry.link !== undefined && <Link href={`/#${entry.link}`}>{say('map.check')}</Link>}
          <Cites cites={entry.cites} most={3} />
        </>
      )}
    </div>
  )
}

function Standing({ entry }: { readonly entry: EntryOf }) {
  const { say } = useSpeech()
  if (entry.days !== undefined) return <>{say('map.days', { n: entry.days })}</>
  const shade = shadeOf(entry)
  return <>{shade === 'treaty' ? say('map.treaties', { n: entry.treaties ?? 0 }) : say(`map.shade.${shade}`)}</>
}

/** Every state with how it stands: found by name, narrowed by a line of the legend. */
function States({ entries, regime, onPoint }: { readonly entries: readonly EntryOf[]; readonly regime: string | undefined; readonly onPoint: (code: string) => void }) {
  const { say } = useSpeech()
  const desk = useDesk()
  const [query, search] = useState('')
  const [isWhole, unfold] = useState(false)
  const wanted = query.trim().toLocaleLowerCase()
  const names = (code: string) => desk?.states.find(one => one.code === code)?.also ?? []
  const found = entries.filter(
    entry =>
      (regime === undefined || regimeKey(entry) === regime) &&
      (wanted === '' ||
        [entry.name, entry.code, ...names(entry.code)].some(
          one =>
            one
              .toLocaleLowerCase()
              .split(/[\s-]/)
              .some(word => word.startsWith(wanted)) || one.toLocaleLowerCase().startsWith(wanted),
        )),
  )
  return (
    <section className="map-states">
      <h2 className="unseen">{say('map.list')}</h2>
      <SearchField className="field map-search" value={query} onChange={search}>
        <Label className="field-label">{say('map.find')}</Label>
        <Input className="input" placeholder={say('state.search')} />
      </SearchField>
      <output className="hint">{found.length === 0 ? say('state.none') : say('map.found', { n: found.length })}</output>
      <ul className="state-list">
        {(isWhole ? found : found.slice(0, shownStates)).map(entry => (
          <li key={entry.code}>
            <GradeMark grade={entry.grade} />
            {entry.link === undefined ? (
              <span>{entry.name}</span>
            ) : (
              <Link href={`/#${entry.link}`} onFocus={() => onPoint(entry.code)} onPointerEnter={() => onPoint(entry.code)}>
                {entry.name}
              </Link>
            )}
            <span className="unseen">{say(`grade.${entry.grade}`)}</span>
            <span className="state-standing">
              <Standing entry={entry} />
            </span>
          </li>
        ))}
      </ul>
      {found.length > shownStates && (
        <Button className="link" aria-expanded={isWhole} onPress={() => unfold(!isWhole)}>
          {isWhole ? say('map.fewer') : say('map.all', { n: found.length })}
        </Button>
      )}
    </section>
  )
}
const shownStates = 24
