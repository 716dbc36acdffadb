import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ReadOut, StepOut } from '@kosh/desk'
import type { Key } from '../words/en.js'
import { useSpeech } from '../words/say.js'
import { chainOf, readsOf, type Explained } from './chain.js'
import { Cites } from './cite.js'
import { usePrinting } from './printing.js'
import './why.css'

type Props = { readonly explained: readonly Explained[]; readonly head: string; readonly sub?: string | undefined }
type WhyProps = Props & { /** What the line is about, for those who hear the button alone. */ readonly about?: string; readonly named?: string }

/** The chain of rules behind a line, opened on demand. */
export function Why({ explained, head, sub, about, named }: WhyProps) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <div className="why no-paper">
      <Button className="link why-open" aria-expanded={isOpen} onPress={() => open(!isOpen)} {...(about === undefined ? {} : { 'aria-label': say('why.about', { what: about }) })}>
        {isOpen ? say('why.hide') : (named ?? say('why.show'))}
      </Button>
      {isOpen && <ChainOfRules explained={explained} head={head} sub={sub} />}
    </div>
  )
}

/** A thread with a node per rule: those that decided open, the others unfolded on demand; on paper all that applied. */
export function ChainOfRules({ explained, head, sub }: Props) {
  const { say } = useSpeech()
  const printing = usePrinting()
  const { decisive, behind, folded } = chainOf(explained)
  if (decisive.length + behind.length + folded.length === 0) return <p className="chain-none">{say('why.nothing')}</p>
  return (
    <ol className="chain">
      <Node mark="answer" word={say('why.answer')}>
        <p className="chain-answer">{head}</p>
        {sub !== undefined && <p className="chain-read">{sub}</p>}
      </Node>
      {decisive.map(step => (
        <Rule key={step.rule} step={step} />
      ))}
      <Folded steps={behind} mark="applies" word={say('why.behind')} says="why.behindCount" isOpen={printing} />
      {!printing && <Folded steps={folded} mark="does-not-apply" word={say('why.doesNotApply')} says="why.others" isOpen={false} />}
    </ol>
  )
}

type FoldedProps = {
  readonly steps: readonly StepOut[]
  readonly mark: StepOut['state']
  readonly word: string
  readonly says: 'why.behindCount' | 'why.others'
  readonly isOpen: boolean
}

/** Rules in one line with their count, each shown when asked for. */
function Folded({ steps, mark, word, says, isOpen }: FoldedProps) {
  const { say } = useSpeech()
  const [unfolded, unfold] = useState(false)
  if (steps.length === 0) return null
  return (
    <>
      {!isOpen && (
        <Node mark={mark} word={word}>
          <p className="chain-rule faint">{say(says, { n: steps.length })}</p>
          <Button className="link" aria-expanded={unfolded} onPress={() => unfold(!unfolded)}>
            {say(unfolded ? 'why.hideOthers' : 'why.showOthers')}
          </Button>
        </Node>
      )}
      {(unfolded || isOpen) && steps.map(step => <Rule key={step.rule} step={step} isBehind />)}
    </>
  )
}

/** The blanks of the sentence have short names; other facts go by their question. */
const shortNames: { readonly [id: string]: Key } = {
  citizenship: 'blank.citizenship.label',
  document: 'blank.document.label',
  issuer: 'blank.issuer.label',
  destination: 'blank.to.label',
  purpose: 'blank.purpose.label',
  entered: 'blank.entered.label',
  stays: 'blank.stays.label',
}

const stateWord = { applies: 'why.applies', displaced: 'why.displaced', 'does-not-apply': 'why.doesNotApply', 'not-known': 'why.notKnown' } as const

function Rule({ step, isBehind = false }: { readonly step: StepOut; readonly isBehind?: boolean }) {
  const { say } = useSpeech()
  const reads = readsOf(step)
  const nameOf = ({ id, label }: ReadOut) => {
    const short = shortNames[id]
    return short === undefined ? label : say(short)
  }
  const cites = [step.cite, ...reads.flatMap(read => (read.cite === undefined ? [] : [read.cite])), ...(step.beatenBy?.ground === undefined ? [] : [step.beatenBy.ground])]
  return (
    <Node mark={step.state} word={say(stateWord[step.state])} gloss={<Cites cites={cites} />} isBehind={isBehind}>
      <p className={`chain-rule ${step.state}`}>
        {step.state === 'displaced' ? <s>{step.gist}</s> : step.gist}
        {step.state === 'applies' && step.shown !== undefined && (
          <b className="chain-value">
            <Arrow />
            {'\u00a0'}
            {step.shown}
          </b>
        )}
      </p>
      {step.beatenBy !== undefined && <p className="chain-read">{say(`why.by.${step.beatenBy.through}`, { gist: step.beatenBy.gist })}</p>}
      {reads.length > 0 && (
        <p className="chain-read">
          {say('why.read')}{' '}
          {reads.map((read, at) => (
            <span key={`${read.id} ${read.key ?? ''}`}>
              {at > 0 && '; '}
              {nameOf(read)}
              {read.key === undefined ? '' : ` (${read.key})`} <b>{read.shown}</b>
            </span>
          ))}
        </p>
      )}
    </Node>
  )
}

type NodeProps = { readonly mark: 'answer' | StepOut['state']; readonly word: string; readonly gloss?: ReactNode; readonly isBehind?: boolean; readonly children: ReactNode }

function Node({ mark, word, gloss, isBehind = false, children }: NodeProps) {
  return (
    <li className={isBehind ? 'chain-row behind' : 'chain-row'}>
      <span className="chain-word">{word}</span>
      <div className="chain-text">
        <svg className={`node ${mark}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          {nodeShape(mark)}
        </svg>
        {children}
      </div>
      <div className="chain-gloss">{gloss}</div>
    </li>
  )
}

function nodeShape(mark: NodeProps['mark']) {
  switch (mark) {
    case 'answer':
      return <path d="M7 0 14 7 7 14 0 7z" fill="currentColor" />
    case 'applies':
      return <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />
    case 'displaced':
      return (
        <>
          <rect x="1.6" y="1.6" width="10.8" height="10.8" rx="1.5" fill="var(--page)" stroke="currentColor" strokeWidth="1.4" />
          <path d="m2 2 10 10" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case 'does-not-apply':
      return <circle cx="7" cy="7" r="5.2" fill="var(--page)" stroke="currentColor" strokeWidth="1.5" />
    case 'not-known':
      return <rect x="1.6" y="1.6" width="10.8" height="10.8" rx="1.5" fill="var(--page)" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.6 1.8" />
  }
}

/** Drawn: letters that look like arrows differ from font to font. */
function Arrow() {
  return (
    <svg className="arrow" width="0.95em" height="0.7em" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <path d="M1 6h13M9.5 1.5 14 6l-4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
