import type { ReactNode } from 'react'
import { never, parseDay, type Day } from '@kosh/norms'
import type { CheckResult, Deed } from '@kosh/desk'
import { fullDay, monthDay, shortDay, weekdayName } from '@kosh/desk/day-words'
import type { DayOff } from '../desk/calls.js'
import type { Key } from '../words/en.js'
import { useSpeech } from '../words/say.js'
import { bearerOf, type Duty } from './duties.js'
import { Fold } from './folds.js'
import { Details, Row, Section } from './row.js'
import { Why } from './why.js'

type Props = { readonly result: CheckResult; readonly duties: readonly Duty[]; readonly deeds: readonly Deed[]; readonly differs: (topic: string) => string | undefined }

/** What follows the entry: duties and the last lawful day, by how near their days are. What only may apply stands apart, in `Perhaps`. */
export function Arrive({ result, duties, deeds, differs }: Props) {
  const { say } = useSpeech()
  const leave = leaving(result)
  const untold = [...new Set(duties.filter(duty => duty.due === 'silent').flatMap(duty => duty.answer.leaves))]
  const lines: readonly Line[] = [
    ...duties
      .filter(duty => duty.due !== 'silent')
      .map(duty => ({ day: typeof duty.due === 'object' ? duty.due.on : never, row: <DutyRow key={duty.topic} duty={duty} result={result} differs={differs(duty.topic)} /> })),
    ...deeds.filter(deed => deed.isSure).map(deed => ({ day: parseDay(deed.by ?? '') ?? never, row: <DeedRow key={`${deed.topic} ${deed.gist}`} deed={deed} result={result} /> })),
    ...(leave === undefined ? [] : [{ day: leave, isLeaving: true, row: <LeaveRow key="leave" day={leave} result={result} differs={differs('stay.lastDay')} /> }]),
  ]
  return (
    <Section title={say('arrive.title')}>
      {nearness.map(near => {
        const inIt = lines.filter(line => nearnessOf(line, result) === near).toSorted((one, other) => one.day - other.day)
        return inIt.length === 0 ? null : (
          <div key={near}>
            <h3 className="group-title">{say(`arrive.near.${near}`)}</h3>
            <ul>{inIt.map(line => line.row)}</ul>
          </div>
        )
      })}
      {untold.map(text => (
        <p key={text} className="lead">
          {say('arrive.untold', { text })}
        </p>
      ))}
    </Section>
  )
}

/** Deeds of which it is not known whether they fall on anybody. */
export function Perhaps({ result, deeds }: Pick<Props, 'result' | 'deeds'>) {
  const { say } = useSpeech()
  const unsure = deeds.filter(deed => !deed.isSure)
  if (unsure.length === 0) return null
  const bearers = [...new Set(unsure.map(deed => say(`bearer.${deed.who as 'foreigner'}`)))]
  return (
    <Fold id="perhaps" title={say('perhaps.title')} summary={say('perhaps.count', { n: unsure.length, who: bearers.join(', ') })}>
      <ul>
        {unsure.map(deed => (
          <DeedRow key={`${deed.topic} ${deed.gist}`} deed={deed} result={result} />
        ))}
      </ul>
    </Fold>
  )
}

type Line = { readonly day: Day; readonly isLeaving?: boolean; readonly row: ReactNode }

const nearness = ['now', 'first', 'soon', 'later', 'noDay', 'past'] as const

/** Before the journey the days are counted from the entry; afterwards from today. A last lawful day behind one is what is to be done now. */
function nearnessOf({ day, isLeaving = false }: Line, { planning, on, entered }: CheckResult): (typeof nearness)[number] {
  if (day === never) return 'noDay'
  const from = parseDay(planning ? entered : on) ?? day
  if (day < from) return isLeaving ? 'now' : 'past'
  if (planning) return day < from + 7 ? 'first' : 'later'
  return day <= from + 1 ? 'now' : day <= from + 7 ? 'soon' : 'later'
}

function leaving({ answers, entered }: CheckResult): Day | undefined {
  const last = answers['stay.lastDay']
  const day = last?.stands === 'settled' ? parseDay(String(last.value)) : undefined
  return day === undefined || day === never || day < (parseDay(entered) ?? 0) ? undefined : day
}

function DutyRow({ duty, result, differs }: { readonly duty: Duty; readonly result: CheckResult; readonly differs: string | undefined }) {
  const { lang, say } = useSpeech()
  const { topic, answer, due } = duty
  const bearer = bearerOf[topic]
  const isFree = due === 'none'
  const applied = answer.because.filter(step => step.state === 'applies' && step.topic === topic)
  const counted = [applied[0]?.gist, skippedWords(duty.skipped)].filter(one => one !== undefined && one !== '').join(' ')
  const deed: Key = isFree ? `duty.no.${topic}` : `duty.do.${topic}`
  return (
    <Row
      margin={<DueDay due={due} on={parseDay(result.on)} planning={result.planning} />}
      title={
        <>
          {!isFree && <Tick />}
          <span className="bearer">{say(`bearer.${bearer}`)}</span> {say(deed)}
        </>
      }
      cites={answer.cites}
      differs={differs}
    >
      <Details
        pairs={[
          ...(counted === '' || typeof due !== 'object' ? [] : [[say('duty.counted'), counted] as const]),
          ...(answer.how === undefined || isFree ? [] : [[say('duty.through'), answer.how.join(' ')] as const]),
        ]}
      />
      {answer.because.length > 0 && (
        <Why
          explained={[{ topic, answer }]}
          head={answer.shown ?? say(`duty.${due === 'none' ? 'none' : due === 'clash' ? 'clash' : 'open'}`)}
          sub={answer.label}
          about={answer.label}
        />
      )}
    </Row>
  )

  function skippedWords(days: readonly DayOff[]): string {
    const named = groups(days).map(
      ({ from, to, name }) =>
        `${from === to ? shortDay(lang, from as Day) : `${shortDay(lang, from as Day)} – ${shortDay(lang, to as Day)}`}, ${name === '' ? say('reeds.table.weekend') : name}`,
    )
    return named.length === 0 ? '' : say('duty.skipped', { days: named.join('; ') })
  }
}

/** A deed of a list: its sentence is that of the rule. */
function DeedRow({ deed, result }: { readonly deed: Deed; readonly result: CheckResult }) {
  const { say } = useSpeech()
  const day = deed.by === undefined ? undefined : parseDay(deed.by)
  return (
    <Row
      margin={
        day === undefined ? (
          <b>{say('deed.notKnown')}</b>
        ) : day === never ? (
          <b>{say('deed.noDay')}</b>
        ) : (
          <DueDay due={{ on: day }} on={parseDay(result.on)} planning={result.planning} />
        )
      }
      title={
        <>
          <Tick />
          <span className="bearer">{say(`bearer.${deed.who as 'foreigner'}`)}</span> {deed.gist}
        </>
      }
      cites={[deed.cite]}
    >
      <Details
        pairs={[
          ...deed.facts,
          ...(deed.how === undefined ? [] : [[say('duty.through'), deed.how] as const]),
          ...(deed.sanction === undefined ? [] : [[say('deed.ifNot'), deed.sanction] as const]),
        ]}
      />
    </Row>
  )
}

/** Neighbouring days off of one name. */
function groups(days: readonly DayOff[]): readonly { readonly from: number; readonly to: number; readonly name: string }[] {
  const found: { from: number; to: number; name: string }[] = []
  for (const { day, name } of days) {
    const last = found.at(-1)
    if (last !== undefined && last.to === day - 1 && last.name === name) last.to = day
    else found.push({ from: day, to: day, name })
  }
  return found
}

/** The last day, large; under it the weekday. Today and tomorrow take the place of the date. */
function DueDay({ due, on, planning }: { readonly due: Duty['due']; readonly on: Day | undefined; readonly planning: boolean }) {
  const { lang, say } = useSpeech()
  if (due === 'none')
    return (
      <>
        <b>{say('duty.none')}</b>
        <span className="under">{say('duty.noneWhy')}</span>
      </>
    )
  if (due === 'open')
    return (
      <>
        <b>{say('duty.open')}</b>
        <span className="under">{say('duty.openWhy')}</span>
      </>
    )
  if (typeof due === 'string') return <b>{say(due === 'clash' ? 'duty.clash' : 'duty.silent')}</b>
  const isNear = !planning && on !== undefined && (due.on === on || due.on === on + 1)
  if (isNear)
    return (
      <>
        <b>{say(due.on === on ? 'duty.today' : 'duty.tomorrow')}</b>
        <span className="under">{fullDay(lang, due.on)}</span>
      </>
    )
  const isPast = !planning && on !== undefined && due.on < on
  return (
    <>
      <b>{monthDay(lang, due.on)}</b>
      <span className="under">{say(isPast ? 'duty.past' : 'duty.lastDay', { weekday: weekdayName(lang, due.on) })}</span>
    </>
  )
}

/** An empty box on paper, to tick by hand. */
function Tick() {
  return <span className="tick" aria-hidden="true" />
}

function LeaveRow({ day, result, differs }: { readonly day: Day; readonly result: CheckResult; readonly differs: string | undefined }) {
  const { say } = useSpeech()
  const last = result.answers['stay.lastDay']
  const isLate = !result.planning && day < (parseDay(result.on) ?? 0)
  if (last === undefined) return null
  return (
    <Row
      margin={<DueDay due={{ on: day }} on={parseDay(result.on)} planning={result.planning} />}
      title={
        <>
          <Tick />
          <span className="bearer">{say('bearer.foreigner')}</span> {say(isLate ? 'duty.leaveLate' : 'duty.leave')}
        </>
      }
      cites={last.cites}
      differs={differs}
    >
      {!isLate && <p>{say('duty.leaveWhole')}</p>}
      <Why explained={[{ topic: 'stay.lastDay', answer: last }]} head={last.shown ?? ''} sub={last.label} about={last.label} />
    </Row>
  )
}
