import type { CheckRequest, Checked, Lang } from '@kosh/desk'
import type { TableShape } from '../ask/rows.js'

/** What the page asks of the law. The law runs in a worker: reading and answering never hold up a keystroke. */
export type Calls = {
  readonly open: (lang: Lang) => Opened
  readonly check: (request: CheckRequest, lang: Lang) => Checked
  readonly daysOff: (realm: string, from: number, to: number, lang: Lang) => readonly DayOff[]
}
export type Call = keyof Calls

/** What may be filled in, in the words of a language. */
export type Opened = {
  /** States, and what a travel document may give in place of one. */
  readonly citizenships: readonly Named[]
  readonly states: readonly Named[]
  /** Destinations whose law is held on the day of opening. */
  readonly held: readonly string[]
  readonly documents: readonly Named[]
  /** Documents that can go with a citizenship, by its code. */
  readonly documentsOf: { readonly [citizenship: string]: readonly string[] }
  readonly withoutState: readonly string[]
  readonly purposes: readonly Named[]
  readonly tables: { readonly [id: string]: TableShape }
  readonly corpus: string
}
export type Named = { readonly code: string; readonly name: string; readonly also?: readonly string[] }
export type DayOff = { readonly day: number; readonly name: string }

export type Asked = { readonly id: number; readonly call: Call; readonly args: readonly unknown[] }
export type Replied = { readonly id: number; readonly gives: unknown } | { readonly id: number; readonly broken: string }
