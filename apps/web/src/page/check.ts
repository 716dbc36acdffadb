import { useCallback, useEffect, useRef, useState } from 'react'
import { parseDay, type Day } from '@kosh/norms'
import type { CheckRequest, Need, Value, Verdict } from '@kosh/desk'
import { openNeeds, type Shown } from '../answer/answer.js'
import { draftOf, emptyDraft, requestOf, type Draft } from '../ask/draft.js'
import { faultsOf, readDraft, type Fault } from '../ask/faults.js'
import type { Reply } from '../ask/question.js'
import type { RowFault } from '../ask/rows.js'
import type { Editor } from '../ask/sentence.js'
import type { Opened } from '../desk/calls.js'
import { ask, Refused } from '../desk/desk.js'
import { useSpeech } from '../words/say.js'
import { whatIfs, withFact, withoutReply, withReply } from './reply.js'

/** Where the reader is taken when an answer arrives. */
export type Focus = 'verdict' | 'question' | 'stay'
type State = {
  readonly draft: Draft
  readonly view: 'form' | 'answer'
  readonly editing: Editor | undefined
  readonly faults: readonly Fault[]
  readonly rowFaults: { readonly [table: string]: readonly RowFault[] }
  readonly shown: Shown | undefined
  readonly focus: Focus
  readonly skipped: readonly string[]
  readonly isPending: boolean
  readonly failure: string | undefined
  readonly would: ReadonlyMap<Value, Verdict>
  readonly differing: ReadonlySet<string> | undefined
}

const begin: State = {
  draft: emptyDraft, view: 'form', editing: undefined, faults: [], rowFaults: {}, shown: undefined, focus: 'stay', skipped: [], isPending: false,
  failure: undefined, would: new Map(), differing: undefined,
}

/** Everything that happens on the Check page. The facts live in the page and in the fragment of its address, which no server receives. */
export function useCheck(opened: Opened | undefined) {
  const { lang, say } = useSpeech()
  const [state, set] = useState(begin)
  const turn = useRef(0)
  const change = useCallback((patch: Partial<State>) => set(was => ({ ...was, ...patch })), [])

  const put = useCallback(
    async (request: CheckRequest, draft: Draft, focus: Focus, history: 'push' | 'keep') => {
      const mine = ++turn.current
      change({ draft, isPending: true, failure: undefined })
      try {
        const began = performance.now()
        const answered = await ask('answer', request, lang)
        if (mine !== turn.current) return
        if (!answered.ok) return change({ isPending: false, view: 'form', faults: faultsOf(answered.issues), rowFaults: {} })
        if (history === 'push' && location.hash.slice(1) !== answered.link) window.history.pushState(null, '', `#${answered.link}`)
        change({ draft, isPending: false, view: 'answer', editing: undefined, faults: [], rowFaults: {}, shown: answered, focus, would: new Map(), differing: undefined })
        if (performance.now() - began < 1500) void lookAhead(answered, mine)
      } catch (cause) {
        if (mine === turn.current) change({ isPending: false, failure: cause instanceof Refused ? cause.code : 'program' })
      }
    },
    [change, lang],
  )

  const show = (draft: Draft, focus: Focus) => {
    if (opened === undefined) return change({ draft })
    const read = readDraft(draft, opened, say)
    if (read.faults.length > 0) {
      const editor = read.faults.map(fault => fault.blank).find(blank => blank === 'stays' || blank === 'papers')
      return change({ draft, view: 'form', faults: read.faults, rowFaults: read.rowFaults, ...(editor === undefined ? {} : { editing: editor }) })
    }
    return void put(requestOf(draft, todayAt(opened, draft.to), read.rows), draft, focus, 'push')
  }

  /** What the answer would become under each option, and which lines today's law answers otherwise. */
  async function lookAhead(shown: Shown, mine: number) {
    const { request, result } = shown
    const [need] = openNeeds(result, [])
    const values = need === undefined ? [] : whatIfs(need)
    if (need !== undefined && values.length > 0) {
      const verdicts = await ask('verdicts', values.map(value => ({ ...request, ...requestWith(request, need.id, value) })), lang)
      if (mine !== turn.current) return
      change({ would: new Map(values.flatMap((value, at) => (verdicts[at] === undefined ? [] : [[value, verdicts[at]] as const]))) })
    }
  }

  // Another language: the same question anew.
  const spoken = useRef(lang)
  useEffect(() => {
    if (spoken.current === lang) return
    spoken.current = lang
    if (state.view === 'answer' && state.shown !== undefined) void put(state.shown.request, state.draft, 'stay', 'keep')
    else change({ faults: [], rowFaults: {} })
  }, [lang, put, change, state.view, state.shown, state.draft])

  // The address decides: on arrival, and when the person goes back or forth.
  useEffect(() => {
    const follow = async (focus: Focus) => {
      const link = location.hash.slice(1)
      if (link === '') return change({ view: 'form', failure: undefined })
      try {
        const read = await ask('readLink', link, lang)
        if (!read.ok) return change({ view: 'form', faults: faultsOf(read.issues) })
        return await put(read.request, draftOf(read.request), focus, 'keep')
      } catch (cause) {
        return change({ failure: cause instanceof Refused ? cause.code : 'program' })
      }
    }
    const moved = () => void follow('verdict')
    if (turn.current === 0 && location.hash.length > 1) void follow('stay')
    window.addEventListener('popstate', moved)
    return () => window.removeEventListener('popstate', moved)
  }, [change, lang, put])

  return {
    ...state,
    fill: (draft: Draft) => (state.view === 'answer' ? show(draft, 'stay') : change({ draft, faults: mended(state.faults, draft) })),
    edit: (editor: Editor | undefined) => change({ editing: editor }),
    openForm: (editor?: Editor) => change({ view: 'form', editing: editor, faults: [], rowFaults: {} }),
    show: () => show(state.draft, 'verdict'),
    tryOut: (draft: Draft) => show(draft, 'verdict'),
    again: () => (state.shown === undefined ? change({ failure: undefined, view: 'form' }) : show(state.draft, 'verdict')),
    startAnew: () => {
      window.history.pushState(null, '', location.pathname)
      set(begin)
    },
    reply: (need: Need, reply: Reply) => (reply.kind === 'unsure' ? change({ skipped: [...state.skipped, need.id], focus: 'question' }) : show(withReply(state.draft, need, reply), 'question')),
    forget: (id: string) => show(withoutReply(state.draft, id), 'stay'),
    askAgain: (id: string) => change({ skipped: state.skipped.filter(one => one !== id), focus: 'question' }),
    suppose: (without: readonly string[]) => show({ ...state.draft, without }, without.length === 0 ? 'stay' : 'question'),
    moveLaw: (day: string | undefined) => {
      const { lawDay: _, ...rest } = state.draft
      const draft = { ...rest, ...(day === undefined ? {} : { lawDay: day }) }
      if (state.view === 'answer') show(draft, 'stay')
      else change({ draft })
    },
  }
}

export function todayAt(opened: Opened, to: string): Day {
  return parseDay(opened.today[to] ?? opened.today['else'] ?? '') ?? (Math.floor(Date.now() / 86_400_000) as Day)
}

/** A fault is gone as soon as its blank is filled; what is really mended the next reading shows. */
function mended(faults: readonly Fault[], draft: Draft): readonly Fault[] {
  return faults.filter(({ blank }) => !(blank === 'citizenship' && draft.citizenship !== undefined) && !(blank === 'entered' && draft.entry !== undefined))
}

function requestWith(request: CheckRequest, id: string, value: Value): Partial<CheckRequest> {
  const { facts, ...blanks } = withFact({ ...emptyDraft, facts: request.facts ?? {} }, id, value)
  return id in blanks ? { [id]: value } : { facts }
}
