import { createContext, Suspense, use, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { itemsIn, withItems } from '@kosh/desk/link-part'
import { Chevron } from '../frame/chevron.js'
import { useSpeech } from '../words/say.js'
import { usePrinting } from './printing.js'
import type { Silhouette } from './silhouette.js'
import { VerdictMark } from './verdict-mark.js'
import './folds.css'

type Folds = {
  readonly open: readonly string[]
  /** The section the address led to. */
  readonly first: string | undefined
  readonly set: (id: string, isOpen: boolean) => void
  /** Opens a section that the answer itself opens; the address need not tell it. */
  readonly tell: (id: string) => void
}

const FoldsContext = createContext<Folds | undefined>(undefined)

/**
 * The sections of an answer, a line each. Those that stand open are told by the address, so that a link leads to a section: `…&at=work`. It
 * is no step that Back would undo.
 */
export function Folds({ link, children }: { readonly link: string; readonly children: ReactNode }) {
  const [begun] = useState(() => itemsIn(location.hash, 'at').filter(one => /^[a-z-]+$/.test(one)))
  const [open, put] = useState(begun)
  const [told, note] = useState<readonly string[]>([])
  useEffect(() => {
    const chosen = open.filter(id => !told.includes(id))
    const opened = `#${withItems(link, 'at', chosen)}`
    const isHere = withItems(location.hash, 'at', []) === `#${link}`
    if (isHere && location.hash !== opened) history.replaceState(history.state, '', opened)
  }, [link, open, told])
  const set = useCallback((id: string, isOpen: boolean) => put(all => [...all.filter(one => one !== id), ...(isOpen ? [id] : [])]), [])
  const tell = useCallback(
    (id: string) => {
      note(all => [...all, id])
      set(id, true)
    },
    [set],
  )
  const folds = useMemo(() => ({ open, first: begun[0], set, tell }), [open, begun, set, tell])
  return (
    <FoldsContext value={folds}>
      <div className="folds">{children}</div>
    </FoldsContext>
  )
}

type Props = {
  readonly id: string
  readonly title: string
  /** What the section comes to, in a line. */
  readonly summary: string
  readonly mark?: Silhouette | undefined
  readonly differs?: string | undefined
  /** Stands open until the reader closes it: what the verdict rests on, or what was told. */
  readonly isTold?: boolean
  /** Something to do, not to read: left out on paper. */
  readonly isForScreen?: boolean
  readonly children: ReactNode
}

/** A section of the answer: its title and what it comes to; the whole of it on demand, and on paper. */
export function Fold({ id, title, summary, mark, differs, isTold = false, isForScreen = false, children }: Props) {
  const { open, first, set, tell } = useFolds()
  const { say } = useSpeech()
  const printing = usePrinting()
  const place = useRef<HTMLElement>(null)
  const [summaryId, bodyId] = [useId(), useId()]
  const isChosen = open.includes(id)
  const isOpen = isChosen || (printing && !isForScreen)
  useEffect(() => {
    if (isTold) tell(id)
  }, [isTold, id, tell])
  useEffect(() => {
    if (first === id) place.current?.scrollIntoView({ block: 'start' })
  }, [first, id])
  return (
    <section className={`fold ${isOpen ? 'is-open' : ''} ${isForScreen ? 'no-paper' : ''}`} id={`at-${id}`} ref={place}>
      <div className="fold-line">
        <h2>
          <Button className="fold-title" aria-expanded={isOpen} aria-controls={bodyId} aria-describedby={summaryId} onPress={() => set(id, !isChosen)}>
            {title}
          </Button>
        </h2>
        <p className="fold-summary" id={summaryId}>
          {mark !== undefined && (
            <span className={`small-verdict verdict-word ${mark}`}>
              <VerdictMark mark={mark} size={18} />
              {say(`verdict.${mark}`)}
            </span>
          )}
          <span>{summary}</span>
          {differs !== undefined && <span className="differs">{differs}</span>}
        </p>
        <Chevron />
      </div>
      <div id={bodyId} className="fold-body" hidden={!isOpen}>
        {isOpen && <Suspense fallback={<p className="lead">{say('loading')}</p>}>{children}</Suspense>}
      </div>
    </section>
  )
}

function useFolds(): Folds {
  const folds = use(FoldsContext)
  if (folds === undefined) throw new Error('a section stands among sections')
  return folds
}
