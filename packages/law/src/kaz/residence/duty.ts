import type { Arg, Cite, Expr, Text } from '@kosh/norms'

/** A duty as the lists of them are written: who must do it is the question's. */
type Row = { readonly deed: string; readonly by: Arg<'day'>; readonly sanction: string }
export type Duty = {
  readonly says: Cite
  readonly force: string
  readonly gist: Text
  readonly when: Expr<'bool'>
  readonly then: readonly Row[]
  readonly how?: Text
  readonly leaves?: readonly Text[]
}
