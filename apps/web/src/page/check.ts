import { parseDay, type Day } from '@kosh/norms'
import type { CheckRequest, Companion, Growth, Need, Value, Verdict } from '@kosh/desk'
import { linkWith } from '@kosh/desk/companions'
import { withItems } from '@kosh/desk/link-part'
import { openNeeds } from '../answer/open-needs.js'
import { draftOf, emptyDraft, requestOf, type Draft } from '../ask/draft.js'
import { faultsOf, readDraft, type Fault } from '../ask/faults.js'
import type { Reply } from '../ask/question.js'
import type { RowFault } from '../ask/rows.js'
import type { Editor } from '../ask/sentence.js'
import type { Opened, Shown } from '../desk/calls.js'
import { ask, Refused } from '../desk/desk.js'
import type { Speech } from '../words/say.js'
import { differingTopics } from './differing.js'
import { whatIfs, withFact, withoutReply, withReply } from './reply.js'

/** Where the reader is taken when an answer arrives. A new object for each arrival. */
export type TakeTo = { readonly place: 'verdict' | 'question' | 'nowhere' }

export type CheckState = {
  readonly opened: Opened | undefined
  readonly draft: Draft
  readonly view: 'form' | 'answer'
  readonly editing: Editor | undefined
  readonly faults: readonly Fault[]
  readonly rowFaults: { readonly [table: string]: readonly RowFault[] }
  readonly shown: Shown | undefined
  readonly takeTo: TakeTo
  /** Parts of the link that name nobody, and so were left out. */
  readonly ignored: readonly string[]
  /** Questions the person left open. */
  readonly skipped: readonly string[]
  /** Topics of the ways to stay longer that the person means to go: only they ask. */
  readonly considered: readonly string[]
  /** Something has taken longer than a blink. */
  readonly isReading: boolean
  /** The code of what could not be done. */
  readonly failure: string | undefined
  /** What the answer would become, by the answer to the next question. */
  readonly would: ReadonlyMap<Value, Verdict>
  /** How the sanction for leaving late grows; `undefined` while it is being read. */
  readonly growth: readonly Growth[] | undefined
  /** Topics that today's law answers otherwise; `undefined` when the law is today's. */
  readonly differing: ReadonlySet<string> | undefined
}

const begin: CheckState = {
  opened: undefined,
  draft: emptyDraft,
  view: 'form',
  editing: undefined,
  faults: [],
  rowFaults: {},
  shown: undefined,
  takeTo: { place: 'nowhere' },
  ignored: [],
  skipped: [],
  considered: [],
  isReading: true,
  failure: undefined,
  would: new Map(),
  growth: undefined,
  differing: undefined,
}

export type Check = ReturnType<typeof makeCheck>

/**
 * Everything that happens on the Check page, apart from how it is drawn. The facts live here and in the fragment of the address, which
 * no server receives.
 */
export function makeCheck(first: Speech) {
  let state = begin
  let speech = first
  let turn = 0
  const listeners = new Set<() => void>()
  const change = (patch: Partial<CheckState>) => {
    state = { ...state, ...patch }
    listeners.forEach(listener => listener())
  }

  /** Runs a piece of work; what it breaks on is shown, and whatever lasts is said to be read. Older work is forgotten when newer begins. */
  async function attempt(work: (isCurrent: () => boolean) => Promise<void>) {
    const mine = ++turn
    const isCurrent = () => mine === turn
    const clock = setTimeout(() => isCurrent() && change({ isReading: true }), 300)
    try {
      await work(isCurrent)
    } catch (cause) {
      if (isCurrent()) change({ failure: cause instanceof Refused ? cause.code : 'program' })
    } finally {
      clearTimeout(clock)
      if (isCurrent()) change({ isReading: false })
    }
  }

  async function put(request: CheckRequest, draft: Draft, takeTo: TakeTo, isCurrent: () => boolean, pushes: boolean) {
    const answered = await ask('answer', request, speech.lang)
    if (!isCurrent()) return
    const opened = state.opened === undefined ? undefined : knowing(state.opened.tables, { ...state.opened, tables: answered.tables })
    if (!answered.ok) return change({ opened, draft, view: 'form', faults: faultsOf(answered.issues), rowFaults: {}, failure: undefined })
    const link = linkWith(answered.link, draft.companions)
    if (pushes) go(link)
    change({
      opened,
      draft,
      view: 'answer',
      editing: undefined,
      faults: [],
      rowFaults: {},
      shown: { ...answered, link },
      takeTo,
      failure: undefined,
      would: new Map(),
      growth: undefined,
      differing: undefined,
    })
    await lookAhead(answered, isCurrent)
  }

  /** How the sanction grows, what the answer would become under each option, and which lines today's law answers otherwise. */
  async function lookAhead({ request, result }: Shown, isCurrent: () => boolean) {
    const growth = await ask('growth', request, result, speech.lang)
    if (!isCurrent()) return
    change({ growth })
    const today = todayRequest(request)
    if (today !== undefined) {
      const now = await ask('answer', today, speech.lang)
      if (!isCurrent()) return
      change({ differing: now.ok ? differingTopics(result, now.result) : new Set() })
    }
    const [need] = openNeeds(result, state.skipped, state.considered)
    const values = need === undefined ? [] : whatIfs(need)
    if (need === undefined || values.length === 0) return
    const verdicts = await ask(
      'verdicts',
      values.map(value => requestWith(request, need.id, value)),
      speech.lang,
    )
    if (!isCurrent()) return
    change({ would: new Map(values.flatMap((value, at) => (verdicts[at] === undefined ? [] : [[value, verdicts[at]] as const]))) })
  }

  /** The same person under the law of today, when the day was chosen; a plan is asked about on its own day either way. */
  function todayRequest(request: CheckRequest): CheckRequest | undefined {
    const { lawDay: _, ...rest } = state.draft
    if (state.opened === undefined || request.entered === undefined) return undefined
    const on = requestOf({ ...rest, entry: request.entered }, todayAt(state.opened, request.to), {}).on
    return on === undefined || on === request.on ? undefined : { ...request, on }
  }

  function show(draft: Draft, takeTo: TakeTo) {
    const { opened } = state
    if (opened === undefined) return change({ draft })
    const { rows, faults, rowFaults } = readDraft(draft, opened, speech.say)
    if (faults.length > 0) {
      const editing = faults.map(fault => fault.blank).find(blank => blank === 'stays' || blank === 'papers')
      return change({ draft, view: 'form', faults, rowFaults, ...(editing === undefined ? {} : { editing }) })
    }
    change({ draft, ignored: [] })
    return void attempt(isCurrent => put(requestOf(draft, todayAt(opened, draft.to), rows), draft, takeTo, isCurrent, true))
  }

  /** The address decides: on arrival, and when the person goes back or forth. */
  function follow(place: TakeTo['place']) {
    const link = location.hash.slice(1)
    if (link === '' || link === 'check') {
      prepare(state.draft.to)
      return change({ view: 'form', failure: undefined })
    }
    return void attempt(async isCurrent => {
      const read = await ask('readLink', link, speech.lang)
      if (!isCurrent()) return
      change({ ignored: read.ok ? read.ignored : [] })
      if (read.ok) await put(read.request, draftOf(read.request, read.companions), { place }, isCurrent, false)
      else change({ view: 'form', faults: faultsOf(read.issues) })
    })
  }

  function open() {
    void attempt(async () => {
      const opened = await ask('open', speech.lang)
      change({ opened: knowing(state.opened?.tables, opened), failure: undefined })
    }).then(() => {
      if (state.view === 'answer' && state.shown !== undefined)
        void attempt(isCurrent => put(state.shown?.request ?? { to: 'KAZ' }, state.draft, { place: 'nowhere' }, isCurrent, false))
      else if (state.shown === undefined && state.opened !== undefined && location.pathname === '/') follow('nowhere')
    })
  }

  return {
    state: () => state,
    watch: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** For the page itself: from now on the address decides. */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      const linked = state.view === 'answer' ? (state.shown?.link ?? '') : ''
      if (state.opened !== undefined && asked() !== linked) queueMicrotask(() => follow('nowhere'))
      const moved = () => follow('verdict')
      window.addEventListener('popstate', moved)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('popstate', moved)
      }
    },
    open,
    speak: (next: Speech) => {
      speech = next
      change({ faults: [], rowFaults: {} })
      open()
    },
    fill: (draft: Draft) => {
      if (state.view === 'answer') return show(draft, { place: 'nowhere' })
      if (draft.to !== state.draft.to) prepare(draft.to)
      change({ draft, faults: mended(state.faults, draft) })
    },
    edit: (editing: Editor | undefined) => change({ editing }),
    openForm: (editing?: Editor) => change({ view: 'form', editing, faults: [], rowFaults: {} }),
    show: () => show(state.draft, { place: 'verdict' }),
    tryOut: (draft: Draft) => show(draft, { place: 'verdict' }),
    again: () => {
      change({ failure: undefined, ...(state.shown === undefined ? { view: 'form' } : {}) })
      open()
    },
    reply: (need: Need, reply: Reply) =>
      reply.kind === 'unsure'
        ? change({ skipped: [...state.skipped, need.id], takeTo: { place: 'question' }, would: new Map() })
        : show(withReply(state.draft, need, reply), { place: 'question' }),
    forget: (id: string) => show(withoutReply(state.draft, id), { place: 'nowhere' }),
    askAgain: (id: string) => change({ skipped: state.skipped.filter(one => one !== id), takeTo: { place: 'question' }, would: new Map() }),
    consider: (topic: string) => change({ considered: [topic, ...state.considered.filter(one => one !== topic)], takeTo: { place: 'question' }, would: new Map() }),
    /** Who else is asked about; the answer to the person themselves stays. */
    accompany: (companions: readonly Companion[]) => {
      const { shown, draft } = state
      if (shown === undefined) return
      const link = linkWith(shown.link, companions)
      go(link)
      change({ draft: { ...draft, companions }, shown: { ...shown, link }, ignored: [] })
    },
    suppose: (without: readonly string[]) => show({ ...state.draft, without }, { place: without.length === 0 ? 'nowhere' : 'question' }),
    moveLaw: (lawDay: string | undefined) => {
      const { lawDay: _, ...rest } = state.draft
      const draft = { ...rest, ...(lawDay === undefined ? {} : { lawDay }) }
      if (state.view === 'answer') show(draft, { place: 'nowhere' })
      else change({ draft })
    },
  }
}

/** Rows of every table that was ever spoken of can be read. */
const knowing = (tables: Opened['tables'] | undefined, opened: Opened): Opened => ({ ...opened, tables: { ...tables, ...opened.tables } })

/** The law is on its way while the rest of the sentence is filled in; what goes wrong shows when it is asked. */
const prepare = (to: string): void => void ask('prepare', to).catch(() => undefined)

/** The day at a destination, or the device's while the law is being fetched. */
export function todayAt(opened: Opened | undefined, to: string): Day {
  return parseDay(opened?.today[to] ?? opened?.today['else'] ?? '') ?? (Math.floor(Date.now() / 86_400_000) as Day)
}

/** What the address asks, apart from what stands open on the page. */
function asked(): string {
  return withItems(location.hash.slice(1), 'at', [])
}

/** The address of an answer, as a step that Back undoes. */
function go(link: string): void {
  if (asked() !== link) history.pushState(null, '', `#${link}`)
}

/** A fault is gone as soon as its blank is filled; what is really mended the next reading shows. */
function mended(faults: readonly Fault[], draft: Draft): readonly Fault[] {
  return faults.filter(({ blank }) => !(blank === 'citizenship' && draft.citizenship !== undefined) && !(blank === 'entered' && draft.entry !== undefined))
}

function requestWith(request: CheckRequest, id: string, value: Value): CheckRequest {
  const { facts, ...blanks } = withFact({ ...emptyDraft, facts: request.facts ?? {} }, id, value)
  return { ...request, ...(id in blanks ? { [id]: value } : { facts }) }
}
