import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { addDays, iso, parseDay, type Day } from '@kosh/norms'
import type { Lang, PlanOf } from '@kosh/desk'
import { fullDay, plainDay, tableDay, weekdayName } from '@kosh/desk/day-words'
import { Section } from '../answer/row.js'
import { Choice } from '../ask/choice.js'
import { PassportFields } from '../ask/passport-fields.js'
import { DayBlank } from '../ask/day-blank.js'
import type { Opened } from '../desk/calls.js'
import { ask, useDesk } from '../desk/desk.js'
import { LawDay } from '../frame/law-day.js'
import { useFragment } from '../page/fragment.js'
import { PageFrame } from '../page/page-frame.js'
import { useSpeech } from '../words/say.js'
import { emptyKept, readKept, writeKept, type Kept } from './kept.js'
import { isCounted, Numbers, type PlaceName } from './numbers.js'
import { spansOf } from './spans.js'
import { Strip } from './strip.js'
import { Timeline } from './timeline.js'
import { Trips } from './trips.js'
import './days.css'

/** One set of rules each: the Schengen area goes by one of its states. */
const usual: readonly string[] = ['KAZ', 'DEU', 'RUS']

/** Days: what is used and left in several places at once, if one enters on a chosen day. Nothing leaves the device. */
export function DaysPage({ today, speak }: { readonly today: Day; readonly speak: (lang: Lang) => void }) {
  const { lang, say } = useSpeech()
  const desk = useDesk()
  const [fragment, change] = useFragment()
  const [kept, keep] = useState<Kept>(() => readKept() ?? emptyKept)
  const [isKept, setIsKept] = useState(true)
  const chosen = parseDay(fragment.get('on') ?? '') ?? today
  const places = kept.places ?? usual
  const held = useMemo(() => places.filter(place => desk?.held.includes(place) === true), [desk, places])
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
              <Numbers plans={plans} nameOf={nameOf} onRemove={place => put({ ...kept, places: places.filter(one => one !== place) })} />
              {desk !== undefined && <AddPlace desk={desk} places={places} citizenship={kept.citizenship} onAdd={place => put({ ...kept, places: [...places, place] })} />}
              <p className="days-sentence" aria-live="polite">
                {sentenceOf(plans, chosen)}
              </p>
              <Timeline
                plans={plans.filter(isCounted)}
                spansOf={plan => spansOf(kept.stays.filter(stay => sameRules(plan.to, stay.state)))}
                chosen={chosen}
                today={today}
                nameOf={nameOf}
                onChoose={move}
              />
              <Section title={say('days.longest')}>
                {plans.filter(isCounted).map(plan => (
                  <Strip key={plan.to} plan={plan} chosen={chosen} name={nameOf(plan.to)} onChoose={move} />
                ))}
                <LongestTable plans={plans.filter(isCounted)} nameOf={nameOf} />
              </Section>
            </>
          )
        )}
        <Trips kept={kept} today={today} onChange={put} isKept={isKept} />
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
      stays: kept.stays.map(({ state, from, to }) => ({ state, from, to })),
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
  const desk = useDesk()
  if (desk === undefined) return null
  return (
    <div className="days-person">
      <PassportFields
        desk={desk}
        passport={{ citizenship: kept.citizenship, document: kept.document }}
        onChange={({ citizenship, document }) =>
          onChange({ ...bare(kept), ...(citizenship === undefined ? {} : { citizenship }), ...(document === undefined ? {} : { document }) })
        }
        id="days-citizenship"
      />
    </div>
  )
}

/** What is kept of the trips, whoever makes them. */
const bare = ({ stays, places }: Kept): Kept => ({ stays, ...(places === undefined ? {} : { places }) })

type AddProps = { readonly desk: Opened; readonly places: readonly string[]; readonly citizenship: string; readonly onAdd: (place: string) => void }

/** One more set of rules on the same axis. The Schengen area is one, whichever of its states. */
function AddPlace({ desk, places, citizenship, onAdd }: AddProps) {
  const { say } = useSpeech()
  const hasUnion = places.some(place => desk.union.includes(place))
  const left = desk.states.filter(
    ({ code }) => desk.held.includes(code) && !places.includes(code) && code !== citizenship && !(desk.union.includes(code) && (hasUnion || code !== 'DEU')),
  )
  if (left.length === 0) return null
  return (
    <div className="add-place no-paper">
      <Choice
        look="pick"
        label={say('days.addPlace')}
        empty={say('days.addPlace')}
        chosen={undefined}
        onChoose={onAdd}
        sections={[{ title: say('state.held'), options: left.map(one => (one.code === 'DEU' ? { ...one, name: say('jurisdiction.EU') } : one)) }]}
        search={{ label: say('state.search'), none: say('state.none') }}
        id="days-place"
      />
    </div>
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
