import type { Entry, Outcome } from './cases.js'

/** An engine with the small rule set loaded, ready to be asked. */
export type Engine = {
  /** What is printed: package, version, manner of use. */
  readonly name: string
  /** It keeps or builds an explanation on every call, as Kosh does with proof. */
  readonly explains: boolean
  /** How many requests it may have under way at once; one by one when left out. */
  readonly inFlight?: number
  readonly ask: (of: Entry) => Outcome | Promise<Outcome>
}
/** An engine that cannot be had on this machine, and why: said in the results, never passed over. */
export type Missing = { readonly name: string; readonly missing: string }
