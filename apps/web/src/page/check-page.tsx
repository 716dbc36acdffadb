import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { iso } from '@kosh/norms'
import { Answer } from '../answer/answer.js'
import { AskForm } from '../ask/form.js'
import { Examples } from '../ask/examples.js'
import { ToldSentence, useBlanks } from '../ask/sentence.js'
import type { Opened } from '../desk/calls.js'
import { Failure } from '../frame/failure.js'
import { Footer } from '../frame/footer.js'
import { Header } from '../frame/header.js'
import { LawDay } from '../frame/law-day.js'
import type { Lang } from '@kosh/desk'
import { useSpeech } from '../words/say.js'
import { todayAt, useCheck } from './check.js'
import { EmptyBand } from './empty-band.js'
import { Offline } from './offline.js'
import { PaperHead } from './paper-head.js'

type Props = { readonly opened: Opened | undefined; readonly speak: (lang: Lang) => void; readonly lost: string | undefined; readonly fetchAgain: () => void }

/** Check: one sentence, an answer, and only the questions the law still needs. */
export function CheckPage({ opened, speak, lost, fetchAgain }: Props) {
  const { say } = useSpeech()
  const check = useCheck(opened)
  const { draft, view, shown, failure } = check
  const today = opened === undefined ? new Date().toISOString().slice(0, 10) : iso(todayAt(opened, draft.to))
  const on = view === 'answer' && shown !== undefined ? shown.result.on : (draft.lawDay ?? today)
  const realm = view === 'answer' && shown !== undefined ? shown.result.realm : draft.to === 'KAZ' ? 'KAZ' : opened?.held.includes(draft.to) === true ? 'EU' : 'none'
  const isMoved = draft.lawDay !== undefined && draft.lawDay !== today && !(draft.entry !== undefined && draft.entry > today && draft.lawDay === draft.entry)
  const link = shown === undefined ? '' : `${location.origin}${location.pathname}#${shown.link}`
  const broken = failure ?? (opened === undefined ? lost : undefined)
  const isSlow = useSlow(check.isPending || (opened === undefined && broken === undefined))
  return (
    <>
      <a className="skip" href="#content" onClick={event => { event.preventDefault(); document.getElementById('content')?.focus() }}>{say('page.skip')}</a>
      <Header speak={speak} start={check.startAnew}>
        <LawDay on={on} realm={realm} isMoved={isMoved} differing={check.differing?.size} onChoose={check.moveLaw} />
        <Offline />
      </Header>
      <main id="content" tabIndex={-1}>
        {broken !== undefined ? (
          <Failure
            title={say(broken === 'law.notFetched' ? 'broken.law' : 'broken.title')}
            code={broken}
            again={say('broken.again')}
            onAgain={() => { fetchAgain(); check.again() }}
          />
        ) : view === 'answer' && shown !== undefined ? (
          <>
            <PaperHead shown={shown} link={link} />
            <div className="wide told-row"><Told check={check} /></div>
            <Answer
              shown={shown} draft={draft} skipped={check.skipped} would={check.would} differing={check.differing ?? new Set()} focus={check.focus} link={link}
              onReply={check.reply} onForget={check.forget} onAsk={check.askAgain}
              onRemove={id => check.suppose([...draft.without, id])} onRestore={() => check.suppose([])}
            />
          </>
        ) : (
          <>
            <AskForm draft={draft} onChange={check.fill} editing={check.editing} onEdit={check.edit} faults={check.faults} rowFaults={check.rowFaults} onShow={check.show} />
            <EmptyBand isReading={isSlow} />
            <Examples today={today} onTry={check.tryOut} />
          </>
        )}
        <p className="unseen" role="status">{view === 'answer' && shown !== undefined && check.focus === 'stay' ? say('announce', { verdict: shown.verdict.label, sentence: shown.verdict.sentence }) : ''}</p>
      </main>
      <Footer corpus={shown?.result.corpus} />
    </>
  )
}

function Told({ check }: { readonly check: ReturnType<typeof useCheck> }) {
  const { say } = useSpeech()
  const blanks = useBlanks({ draft: check.draft, onChange: check.fill, onEdit: check.openForm, editing: undefined, look: 'told', wrong: new Set() })
  return (
    <ToldSentence
      blanks={blanks}
      draft={check.draft}
      isPlan={check.shown?.result.planning ?? true}
      onChange={<Button className="link no-paper" onPress={() => check.openForm()}>{say('ask.change')}</Button>}
    />
  )
}

/** True once something has taken longer than a blink: until then nothing flickers. */
function useSlow(isWaiting: boolean): boolean {
  const [isSlow, set] = useState(false)
  useEffect(() => {
    if (!isWaiting) {
      set(false)
      return undefined
    }
    const clock = window.setTimeout(() => set(true), 300)
    return () => window.clearTimeout(clock)
  }, [isWaiting])
  return isSlow
}
