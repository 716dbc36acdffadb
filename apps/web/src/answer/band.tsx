import { addDays, never, parseDay, type Day } from '@kosh/norms'
import type { CheckResult, Growth, Verdict } from '@kosh/desk'
import { fromDay, shortDay } from '@kosh/desk/day-words'
import { useMemo, type Ref } from 'react'
import type { DayOff } from '../desk/calls.js'
import { reedsOf } from '../figure/reeds.js'
import { StayFigure, type DayLabel } from '../figure/stay-figure.js'
import { useSpeech } from '../words/say.js'
import type { Duty } from './duties.js'
import { silhouetteOf } from './silhouette.js'
import { VerdictMark } from './verdict-mark.js'
import './band.css'

type Props = {
  readonly result: CheckResult
  readonly verdict: Verdict
  readonly duties: readonly Duty[]
  readonly daysOff: readonly DayOff[]
  readonly growth: readonly Growth[]
  readonly headline: Ref<HTMLHeadingElement>
}

/** The verdict across the page: mark and word, the sentence with the day, how it was counted, the reeds. */
export function Band({ result, verdict, duties, daysOff, growth, headline }: Props) {
  const silhouette = silhouetteOf(verdict)
  return (
    <section className={`band ${silhouette}`} aria-labelledby="verdict">
      <div className="wide">
        <p className={`verdict-word ${silhouette}`}>
          <VerdictMark mark={silhouette} size={28} />
          {verdict.label}
        </p>
        <h1 className="verdict" id="verdict" tabIndex={-1} ref={headline}>
          {verdict.sentence}
        </h1>
        {verdict.counted !== undefined && <p className="counted">{verdict.counted}</p>}
        <StayOf result={result} duties={duties} daysOff={daysOff} growth={growth} />
      </div>
    </section>
  )
}

/** The reeds, where the law lets a stay begin at all. */
function StayOf({ result, duties, daysOff, growth }: Pick<Props, 'result' | 'duties' | 'daysOff' | 'growth'>) {
  const names = useMemo(() => new Map(daysOff.map(one => [one.day, one.name])), [daysOff])
  const [first, on, last] = [parseDay(result.entered), parseDay(result.on), result.answers['stay.lastDay']]
  const day = last?.stands === 'settled' ? parseDay(String(last.value)) : undefined
  const due = duties.flatMap(duty => (typeof duty.due === 'object' ? [{ day: duty.due.on, topic: duty.topic }] : []))
  const labelled = useLabels(result, first, day, due)
  if (first === undefined || on === undefined || !isDrawn(result, first, day)) return null
  const drawn = reedsOf({
    first,
    last: last?.stands === 'open' ? undefined : day,
    ...(result.planning ? {} : { today: on }),
    duties: due.map(one => one.day),
    isHoliday: of => names.has(of),
    lateSteps: growth.map(line => line.from),
  })
  const at = (of: number) => drawn.reeds.findIndex(reed => reed.day === of)
  return (
    <StayFigure
      drawn={drawn}
      labels={labelled.map(label => ({ ...label, at: at(label.at) })).filter(label => label.at >= 0)}
      nameOf={reed => [names.get(reed.day), ...labelled.filter(label => label.at === reed.day).map(label => label.words)].filter(one => one !== undefined).join(', ') || undefined}
    />
  )
}

/** Not drawn: a trip that needs a visa first, an entry that is refused, a law that says nothing. */
function isDrawn({ answers, planning }: CheckResult, first: Day, last: Day | undefined): boolean {
  const [way, stay] = [answers['entry.may'], answers['stay.lastDay']]
  if (stay === undefined || stay.stands === 'silent' || stay.stands === 'clash') return false
  if (planning && way?.stands === 'settled' && ['visa', 'e-visa-possible', 'refused'].includes(String(way.value))) return false
  return stay.stands === 'open' || (last !== undefined && (last >= first || !planning))
}

/** What hangs under which day; `at` is the day itself here. */
function useLabels(result: CheckResult, first: Day | undefined, last: Day | undefined, due: readonly { readonly day: Day; readonly topic: Duty['topic'] }[]): readonly DayLabel[] {
  const { lang, say } = useSpeech()
  const on = parseDay(result.on)
  if (first === undefined || on === undefined) return []
  const label = (day: Day, words: string, weight: number, more: Partial<DayLabel> = {}): DayLabel => ({
    at: day,
    title: shortDay(lang, day),
    words,
    weight,
    side: 'right',
    ...more,
  })
  const chief = (day: Day, words: string, weight: number, more: Partial<DayLabel> = {}): DayLabel => ({
    ...label(day, words, weight, more),
    onPhone: { title: shortDay(lang, day), words },
  })
  const isOpen = result.answers['stay.lastDay']?.stands === 'open'
  const ends = !isOpen && last !== undefined && last !== never && last >= first
  const isLate = !result.planning && last !== undefined && on > last
  return [
    chief(first, say(result.planning ? 'reeds.enter' : 'reeds.entered'), 9),
    ...(ends ? [chief(last, say('reeds.last'), 8, { side: 'left' })] : []),
    ...(ends && !isLate ? [lateFrom(addDays(last, 1))] : []),
    ...(result.planning || on === first || isOpen ? [] : [chief(on, say('reeds.today', { n: on - first + 1 }), 7)]),
    ...due.filter(one => one.day !== last && one.day >= first).map(one => label(one.day, say(one.topic === 'host.notifyBy' ? 'reeds.notice' : 'reeds.registration'), 5)),
  ]

  function lateFrom(day: Day): DayLabel {
    const title = say('reeds.from', { day: lang === 'kk' ? shortFrom(day) : shortDay(lang, day) })
    return { ...label(day, say('reeds.late'), 6, { title, tone: 'late' }), onPhone: { title: shortDay(lang, day), words: '' } }
  }

  /** The year is left out: the label is short. */
  function shortFrom(day: Day): string {
    return fromDay(lang, day).replace(/^\d+\s+жылғы\s+/u, '')
  }
}
