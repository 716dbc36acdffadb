import { useEffect, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import { iso } from '@kosh/norms'
import type { Lang } from '@kosh/desk'
import { Answer } from '../answer/answer.js'
import { Replay } from '../answer/replay.js'
import { Examples } from '../ask/examples.js'
import { AskForm } from '../ask/form.js'
import { ToldSentence, useBlanks } from '../ask/sentence.js'
import { notFetched } from '../desk/calls.js'
import { Failure } from '../frame/failure.js'
import { LawDay } from '../frame/law-day.js'
import { useSpeech } from '../words/say.js'
import { todayAt, type Check, type CheckState } from './check.js'
import { EmptyBand } from './empty-band.js'
import { PageFrame } from './page-frame.js'
import { PaperHead } from './paper-head.js'

type Props = { readonly check: Check; readonly speak: (lang: Lang) => void }

/** Check: one sentence, an answer, and only the questions the law still needs. */
export function CheckPage({ check, speak }: Props) {
  const { say } = useSpeech()
  const state = useSyncExternalStore(check.subscribe, check.state)
  const { failure } = state
  useEffect(() => {
    document.title = say('page.title')
  }, [say])
  return (
    <PageFrame speak={speak} path="/" under={<LawDay {...lawDayOf(state)} onChoose={check.moveLaw} />} corpus={state.shown?.result.corpus}>
      {failure === undefined ? (
        <Body check={check} state={state} />
      ) : (
        <Failure title={say(failure === notFetched ? 'broken.law' : 'broken.title')} code={failure} onAgain={check.again} />
      )}
      <output className="unseen">{announced(state, say)}</output>
    </PageFrame>
  )
}

function Body({ check, state }: { readonly check: Check; readonly state: CheckState }) {
  const { say } = useSpeech()
  const { draft, view, shown } = state
  if (view === 'form' || shown === undefined) {
    return (
      <>
        <AskForm draft={draft} onChange={check.fill} editing={state.editing} onEdit={check.edit} faults={state.faults} rowFaults={state.rowFaults} onShow={check.show} />
        <EmptyBand isReading={state.isReading} />
        <Examples today={iso(todayAt(state.opened, 'KAZ'))} onTry={check.tryOut} />
        <div className="wide">
          <Replay />
        </div>
      </>
    )
  }
  const link = `${location.origin}${location.pathname}#${shown.link}`
  return (
    <>
      {state.ignored.length > 0 && (
        <p className="wide lead" role="status">
          {say('link.ignored', { n: state.ignored.length, text: state.ignored.map(one => (one === '' ? '…' : one.slice(0, 40))).join(', ') })}
        </p>
      )}
      <PaperHead shown={shown} link={link} />
      <div className="wide told-row">
        <Told check={check} state={state} />
      </div>
      <Answer
        shown={shown}
        draft={draft}
        skipped={state.skipped}
        would={state.would}
        growth={state.growth}
        differing={state.differing ?? new Set()}
        takeTo={state.takeTo}
        link={link}
        onReply={check.reply}
        onForget={check.forget}
        onAsk={check.askAgain}
        considered={state.considered}
        onConsider={check.consider}
        onRemove={id => check.suppose([...draft.without, id])}
        onRestore={() => check.suppose([])}
        onAccompany={check.accompany}
      />
    </>
  )
}

function Told({ check, state }: { readonly check: Check; readonly state: CheckState }) {
  const { say } = useSpeech()
  const blanks = useBlanks({ draft: state.draft, onChange: check.fill, onEdit: check.openForm, editing: undefined, look: 'told', wrong: new Set() })
  return (
    <ToldSentence
      blanks={blanks}
      draft={state.draft}
      isPlan={state.shown?.result.planning ?? true}
      onChange={
        <Button className="link no-paper" onPress={() => check.openForm()}>
          {say('ask.change')}
        </Button>
      }
    />
  )
}

/** Whose law of which day: that of the answer, or of the sentence being filled. */
function lawDayOf({ opened, draft, view, shown, differing }: CheckState) {
  const today = iso(todayAt(opened, draft.to))
  const result = view === 'answer' ? shown?.result : undefined
  // The law of a plan is that of its own day; only a day the person chose counts as moved.
  const isPlanned = result?.planning === true && result.on > today
  return {
    on: result?.on ?? draft.lawDay ?? today,
    realm: result?.realm ?? opened?.realms[draft.to] ?? 'none',
    isMoved: !isPlanned && (result === undefined ? draft.lawDay !== undefined && draft.lawDay !== today : result.on !== today),
    differing: differing?.size,
  } as const
}

/** Said to those who listen, when the answer changes without taking them anywhere. */
function announced({ view, shown, takeTo }: CheckState, say: ReturnType<typeof useSpeech>['say']): string {
  if (view !== 'answer' || shown === undefined || takeTo.place !== 'nowhere') return ''
  return say('announce', { verdict: shown.verdict.label, sentence: shown.verdict.sentence })
}
