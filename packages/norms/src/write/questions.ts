import { codesOf, columns, type Cell } from './facts.js'
import type { Expr, Fact, Join, Kind, Listing, Mode, Names, Question, Realm, Text, Who, Within } from '../vocabulary.js'

type Asking = {
  readonly id: string
  readonly topic: string
  readonly realm: Realm
  readonly label: Text
  readonly mode?: Mode
  readonly who?: Who
  readonly text?: { readonly asOf: Expr<'day'> | Fact<'day'>; readonly milder?: Expr<'day'> | Fact<'day'> }
}
type Joins<K extends Kind> = K extends 'int' ? Join : K extends 'code' ? 'one' : Exclude<Join, 'sum'>

/** One value asked of the law. `mode` defaults to is, `who` to the foreigner. */
export function question<K extends Kind>(
  kind: K,
  join: Joins<K>,
  of: Asking & (K extends 'code' ? { readonly within: Within['code'] | Names } : unknown) & (K extends 'day' ? { readonly done?: Fact<'day'> } : unknown),
): Question<K> {
  const { within } = of as { readonly within?: Within['code'] | Names }
  return { is: 'question', kind, join, mode: 'is', who: 'foreigner', ...of, ...(within === undefined ? {} : codesOf(within)), ...textOf(of) } as unknown as Question<K>
}

/** A question whose answer is rows, with these cells; `weigh` names the int cell by which the milder law is found. */
export function listing<C extends { readonly [name: string]: Cell }>(cells: C, of: Asking & { readonly weigh?: keyof C & string }) {
  const bound = columns(of.id, cells)
  const { weigh, ...rest } = of
  const made = { is: 'listing', mode: 'is', who: 'foreigner', ...rest, ...textOf(of), cells: bound, ...(weigh === undefined ? {} : { weigh: bound[weigh] }) }
  return made as unknown as Listing<typeof bound>
}

function textOf({ text }: Asking) {
  if (text === undefined) return {}
  return { text: { asOf: lift(text.asOf), ...(text.milder === undefined ? {} : { milder: lift(text.milder) }) } }
}

const lift = (of: Expr<'day'> | Fact<'day'>): Expr<'day'> => ('op' in of ? of : { kind: 'day', op: 'fact', of })
