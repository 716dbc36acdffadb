import { startTransition, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { parseDay } from '@kosh/norms'
import type { CheckResult, Companion, Growth, Need, Value, Verdict } from '@kosh/desk'
import type { Shown } from '../desk/calls.js'
import { Assumed } from '../ask/assumed.js'
import type { Draft } from '../ask/draft.js'
import { Given } from '../ask/given.js'
import { Question, type Reply } from '../ask/question.js'
import { Further } from '../further/further.js'
import { Held } from '../frame/held.js'
import { useSpeech } from '../words/say.js'
import { Actions } from './actions.js'
import { Arrive, Perhaps } from './arrive.js'
import { Band } from './band.js'
import { Border } from './border.js'
import { chainOf, ruleThatAsks, type Explained } from './chain.js'
import { dutiesOf } from './duties.js'
import { Fold, Folds } from './folds.js'
import { Late } from './late.js'
import { LeftOpen, LowestGrade } from './left-open.js'
import { Numbers } from './numbers.js'
import { openNeeds } from './open-needs.js'
import { Replay } from './replay.js'
import { Rights } from './rights.js'
import { Routes } from './routes.js'
import { Treaties } from './treaties.js'
import { ChainOfRules } from './why.js'
import { Work } from './work.js'
import './answer.css'

type Props = {
  readonly shown: Shown
  readonly draft: Draft
  readonly skipped: readonly string[]
  /** Topics of the ways the person means to go. */
  readonly considered: readonly string[]
  readonly would: ReadonlyMap<Value, Verdict>
  /** How the sanction for leaving late grows; `undefined` while it is being read. */
  readonly growth: readonly Growth[] | undefined
  /** Topics whose value is another than by today's law. */
  readonly differing: ReadonlySet<string>
  /** Where the reader is taken when this answer arrives. */
  readonly takeTo: { readonly place: 'verdict' | 'question' | 'nowhere' }
  readonly link: string
  readonly onReply: (need: Need, reply: Reply) => void
  readonly onForget: (id: string) => void
  readonly onAsk: (id: string) => void
  readonly onConsider: (topic: string) => void
  readonly onRemove: (id: string) => void
  readonly onRestore: () => void
  readonly onAccompany: (companions: readonly Companion[]) => void
}

/** The whole answer: the band, the next question if the law has one, what is settled, and why. */
export function Answer(props: Props): ReactNode {
  const { shown, draft, skipped, would, differing, takeTo } = props
  const { result, verdict, daysOff } = shown
  const { say } = useSpeech()
  const duties = useMemo(() => dutiesOf(result, daysOff), [result, daysOff])
  const headline = useRef<HTMLHeadingElement>(null)
  const needs = openNeeds(result, skipped, props.considered)
  const [need] = needs
  const answers = Object.values(result.answers)
  const on = parseDay(result.on)
  const isHeld = result.realm !== 'none'
  const differs = (topic: string) => (differing.has(topic) ? say('law.lineDiffers') : undefined)

  useEffect(() => {
    if (takeTo.place === 'nowhere') return
    const question = takeTo.place === 'question' ? document.querySelector<HTMLElement>('[data-question]') : null
    const target = question ?? headline.current
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }, [takeTo])

  // What a person reads first stands on the page first; on a slow phone the rest follows a blink later.
  const [isWhole, draw] = useState(false)
  useEffect(() => startTransition(() => draw(true)), [])

  const because = need === undefined ? undefined : ruleThatAsks(answers, need.id)
  return (
    <>
      <Band result={result} verdict={verdict} duties={duties} daysOff={daysOff} growth={props.growth ?? []} headline={headline} />
      {isWhole && (
        <div className="wide answer-body">
          {need !== undefined && (
            <Question key={need.id} need={need} left={needs.length} because={because} destination={result.to} would={would} onReply={reply => props.onReply(need, reply)} />
          )}
          <Given draft={draft} result={result} skipped={skipped} onForget={props.onForget} onAsk={props.onAsk} />
          {isHeld && <Arrive result={result} duties={duties} deeds={shown.lists.deeds} differs={differs} />}
          <Folds link={props.shown.link}>
            {isHeld && (
              <>
                <Perhaps result={result} deeds={shown.lists.deeds} />
                <Border result={result} differs={differs} />
                <Work result={result} routes={shown.lists.work} differs={differs} />
                <Routes routes={shown.lists.routes} considered={props.considered} onConsider={props.onConsider} />
                <Late result={result} sanctions={shown.lists.sanctions} growth={props.growth} />
                <Numbers result={result} differs={differs} />
                <Rights rights={shown.lists.rights} />
                <Fold id="why" title={say('why.title')} summary={say('why.lead', countsOf(verdictAnswers(result)))}>
                  <ChainOfRules explained={verdictAnswers(result)} head={verdict.sentence} sub={verdict.counted} />
                </Fold>
              </>
            )}
            <Treaties {...shown.lists} isTold={!isHeld || result.answers['entry.may']?.stands === 'silent'} />
            <Assumed result={result} without={draft.without} onRemove={props.onRemove} onRestore={props.onRestore} />
            <LeftOpen result={result} />
            {isHeld && <Further request={shown.request} companions={draft.companions} onAccompany={props.onAccompany} />}
          </Folds>
          <LowestGrade result={result} />
          {!isHeld && on !== undefined && <Held on={on} />}
          <Actions shown={shown} companions={draft.companions} link={props.link} />
          <Replay />
        </div>
      )}
    </>
  )
}

/** The answers that make the verdict. */
function verdictAnswers({ answers }: CheckResult): readonly Explained[] {
  return (['entry.may', 'stay.lastDay', 'entry.bannedUntil'] as const).flatMap(topic => {
    const answer = answers[topic]
    return answer === undefined ? [] : [{ topic, answer }]
  })
}

function countsOf(explained: readonly Explained[]): { readonly n: number; readonly all: number } {
  const { decisive, behind, folded } = chainOf(explained)
  return { n: decisive.length, all: decisive.length + behind.length + folded.length }
}
