import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { VerdictMark } from '../answer/verdict-mark.js'
import { useSpeech } from '../words/say.js'
import type { Draft } from './draft.js'
import { EditorPanel } from './editors.js'
import type { Fault } from './faults.js'
import type { RowFault } from './rows.js'
import { papersIn, Sentence, useBlanks, type Blank, type Editor } from './sentence.js'
import './form.css'

type Props = {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly editing: Editor | undefined
  readonly onEdit: (editor: Editor | undefined) => void
  readonly faults: readonly Fault[]
  readonly rowFaults: { readonly [table: string]: readonly RowFault[] }
  readonly onShow: () => void
}

/** The page before an answer: one sentence to fill, and how to read what comes. */
export function AskForm({ draft, onChange, editing, onEdit, faults, rowFaults, onShow }: Props): ReactNode {
  const { say } = useSpeech()
  const wrong = new Set<Blank>(faults.flatMap(fault => fault.blank ?? []))
  const blanks = useBlanks({ draft, onChange, onEdit: editor => onEdit(editing === editor ? undefined : editor), editing, look: 'blank', wrong })
  const hasPapers = papersIn(draft) > 0
  const close = () => {
    document.getElementById(editing === 'papers' && !hasPapers ? 'add-paper' : `blank-${editing}`)?.focus()
    onEdit(undefined)
  }
  return (
    <div className="wide ask">
      <div className="ask-main">
        <h1>{say('ask.title')}</h1>
        <p className="ask-lead">{say('ask.lead')}</p>
        <form
          aria-label={say('ask.form')}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            onShow()
          }}
        >
          <Summary faults={faults} />
          <Sentence blanks={blanks} draft={draft} />
          {!hasPapers && (
            <Button id="add-paper" className="link add-paper" aria-expanded={editing === 'papers'} onPress={() => onEdit(editing === 'papers' ? undefined : 'papers')}>
              {say('ask.addPaper')}
            </Button>
          )}
          {editing !== undefined && <EditorPanel editing={editing} draft={draft} onChange={onChange} rowFaults={rowFaults} onClose={close} />}
          <div className="go-on">
            <Button type="submit" className="button filled">
              {say('ask.show')}
            </Button>
          </div>
        </form>
      </div>
      <HowToRead />
    </div>
  )
}

/** What is to mend, on top, each with a way to its place. */
function Summary({ faults }: { readonly faults: readonly Fault[] }) {
  const { say } = useSpeech()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) box.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  return (
    <div className="fault-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{say('fault.summary', { n: faults.length })}</h2>
      <ul>
        {faults.map(({ blank, says }) => (
          <li key={says}>
            {blank === undefined ? (
              says
            ) : (
              <Button className="link" onPress={() => document.getElementById(`blank-${blank}`)?.focus()}>
                {says}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const marks = ['yes', 'if', 'no', 'open'] as const

function HowToRead() {
  const { say } = useSpeech()
  return (
    <section className="how-to-read">
      <h2>{say('legend.title')}</h2>
      <ul>
        {marks.map(mark => (
          <li key={mark}>
            <p className={`verdict-word ${mark}`}>
              <VerdictMark mark={mark} size={18} />
              {say(`verdict.${mark}`)}
            </p>
            <p>{say(`legend.${mark}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
