import type {
  ActChanges,
  CalendarDay,
  ActCard,
  ActShelf,
  CheckRequest,
  CheckResult,
  ComparedColumn,
  ComparedMeasure,
  EntryMapRequest,
  EntryOf,
  Growth,
  Hit,
  Issue,
  Lang,
  Linked,
  Lists,
  PlanOf,
  PlanRequest,
  Replayed,
  Since,
  TreatyBetween,
  TreatyNet,
  TreatyNetRequest,
  Verdict,
  WhatIf,
} from '@kosh/desk'
import type { ScenarioRun } from '@kosh/desk/scenarios'
import type { TableShape } from '../ask/rows.js'

/** What the page asks of the law. The law runs in a worker: reading and answering never hold up a keystroke. */
export type Calls = {
  readonly open: (lang: Lang) => Opened
  /** Makes the law ready by which a destination answers, before it is asked. */
  readonly prepare: (to: string) => void
  readonly answer: (request: CheckRequest, lang: Lang) => Answered
  /** Only the verdicts, for what-ifs. */
  readonly verdicts: (requests: readonly CheckRequest[], lang: Lang) => readonly (Verdict | undefined)[]
  /** How the sanction for leaving late grows. */
  readonly growth: (request: CheckRequest, result: CheckResult, lang: Lang) => readonly Growth[]
  readonly readLink: (link: string, lang: Lang) => Linked
  /** Days used and left in several places, if one enters on a day. */
  readonly plan: (request: PlanRequest, lang: Lang) => readonly PlanOf[]
  /** How citizens may enter, state by state. */
  readonly entryMap: (request: EntryMapRequest, lang: Lang) => readonly EntryOf[]
  /** One question across destinations: for one person, or as the rules stand. */
  readonly compare: (request: Omit<CheckRequest, 'to'>, destinations: readonly string[], lang: Lang) => readonly ComparedColumn[]
  readonly compareGeneral: (on: string, destinations: readonly string[], lang: Lang) => readonly ComparedColumn[]
  readonly compareMeasures: (on: string, destinations: readonly string[], lang: Lang) => readonly ComparedMeasure[]
  readonly treatyNet: (request: TreatyNetRequest, lang: Lang) => TreatyNet | undefined
  readonly treatiesBetween: (a: string, b: string, on: string, kind: string | undefined, lang: Lang) => readonly TreatyBetween[]
  readonly acts: (lang: Lang) => readonly ActCard[]
  readonly act: (id: string, lang: Lang) => ActShelf | undefined
  /** Rules that began and ended between two days. */
  readonly lawChanges: (from: string, to: string, lang: Lang) => readonly ActChanges[]
  /** The worked cases that rest on an article, run. */
  readonly scenarios: (act: string, article: string, lang: Lang) => readonly ScenarioRun[]
  readonly search: (query: string, lang: Lang) => readonly Hit[]
  /** The receipt as text; `undefined` when the request is wrong. */
  readonly receipt: (request: CheckRequest, lang: Lang) => string | undefined
  readonly replay: (receipt: string, lang: Lang) => Replayed
  /** The days to keep, for a calendar file. */
  readonly calendar: (request: CheckRequest, address: string, lang: Lang) => readonly CalendarDay[]
  /** Facts told otherwise, one by one, and what is answered then. */
  readonly whatIfs: (request: CheckRequest, lang: Lang) => readonly WhatIf[]
  /** The same journey begun on another day. */
  readonly since: (request: CheckRequest, then: string, lang: Lang) => Since
}
export type Call = keyof Calls

/** An answer with all that the page shows of it. `link` is the fragment that asks it again. */
export type Shown = {
  readonly ok: true
  readonly request: CheckRequest
  readonly result: CheckResult
  readonly verdict: Verdict
  readonly lists: Lists
  readonly link: string
  readonly daysOff: readonly DayOff[]
}
export type Answered = (Shown | { readonly ok: false; readonly issues: readonly Issue[] }) & {
  /** Tables of which rows may be told for the destination. */
  readonly tables: Opened['tables']
}

/** What may be filled in, in the words of a language. */
export type Opened = {
  /** States, and what a travel document may give in place of one. */
  readonly citizenships: readonly Named[]
  readonly states: readonly Named[]
  /** Destinations of which something is held on the day of opening, and whose rules answer for each. */
  readonly held: readonly string[]
  /** Those of them that share the rules of the Schengen area. */
  readonly union: readonly string[]
  readonly realms: { readonly [state: string]: CheckResult['realm'] }
  readonly documents: readonly Named[]
  /** Documents that can go with a citizenship, by its code. */
  readonly documentsOf: { readonly [citizenship: string]: readonly string[] }
  readonly withoutState: readonly string[]
  readonly purposes: readonly Named[]
  /** Tables that are the same for every destination; those of one come with its answer. */
  readonly tables: { readonly [id: string]: TableShape }
  /** The current day at a destination, as `YYYY-MM-DD`; `else` for destinations not named. */
  readonly today: { readonly [state: string]: string }
}
export type Named = { readonly code: string; readonly name: string; readonly also?: readonly string[] }
export type DayOff = { readonly day: number; readonly name: string }

export type Asked = { readonly id: number; readonly call: Call; readonly args: readonly unknown[] }
export type Replied = { readonly id: number; readonly gives: unknown } | { readonly id: number; readonly broken: string }
/** What is broken when the law, or a part of it, could not be fetched. */
export const notFetched = 'law.notFetched'
