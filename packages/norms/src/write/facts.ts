import { day } from '../day.js'
import type { Column, Columns, Fact, Kind, Names, Table, Text, Who, Within } from '../vocabulary.js'

/** The days on which facts may lie when nothing narrower is said. */
export const anyDay: Within['day'] = [day('1990-01-01'), day('2099-12-31')]

type Extra = { readonly who?: Who }

export const boolFact = (id: string, ask: Text, extra: Extra = {}): Fact<'bool'> => ({ is: 'fact', id, kind: 'bool', ask, within: 'yes or no', ...extra })
export const intFact = (id: string, ask: Text, within: Within['int'], extra: Extra = {}): Fact<'int'> => ({ is: 'fact', id, kind: 'int', ask, within, ...extra })
export const dayFact = (id: string, ask: Text, extra: Extra & { readonly within?: Within['day'] } = {}): Fact<'day'> => ({
  is: 'fact',
  id,
  kind: 'day',
  ask,
  within: anyDay,
  ...extra,
})
export const codeFact = (id: string, ask: Text, within: Within['code'] | Names, extra: Extra = {}): Fact<'code'> => ({
  is: 'fact',
  id,
  kind: 'code',
  ask,
  ...codesOf(within),
  ...extra,
})

/** A list of codes; where each is told with what it is called, with those names. */
export const codesOf = (within: Within['code'] | Names): { readonly within: Within['code']; readonly names?: Names } =>
  isList(within) ? { within } : { within: Object.keys(within), names: within }
const isList = (within: Within['code'] | Names): within is Within['code'] => Array.isArray(within)

/** A column to be, without its table: what is asked of each row. */
export type Cell<K extends Kind = Kind> = K extends Kind ? { readonly kind: K; readonly ask: Text; readonly within: Within[K]; readonly names?: Names } : never
export const boolCell = (ask: Text): Cell<'bool'> => ({ kind: 'bool', ask, within: 'yes or no' })
export const intCell = (ask: Text, within: Within['int']): Cell<'int'> => ({ kind: 'int', ask, within })
export const dayCell = (ask: Text, within: Within['day'] = anyDay): Cell<'day'> => ({ kind: 'day', ask, within })
export const codeCell = (ask: Text, within: Within['code'] | Names): Cell<'code'> => ({ kind: 'code', ask, ...codesOf(within) })

type Cut = { readonly [name: string]: Cell }
type ColumnsOf<C extends Cut> = { readonly [N in keyof C]: C[N] extends { readonly kind: infer K extends Kind } ? Column<K> : never }

/** A list of like things, each row with these cells; `atMost` rows are tried by the solver. */
export function table<C extends Cut>(id: string, ask: Text, atMost: number, cells: C, extra: Extra = {}): Table<ColumnsOf<C>> {
  return { is: 'table', id, ask, atMost, cells: columns(id, cells), ...extra }
}

/** Cells bound to the table or listing they belong to. */
export function columns<C extends Cut>(of: string, cells: C): ColumnsOf<C> {
  const bound: Record<string, Column> = {}
  for (const [name, cell] of Object.entries(cells)) bound[name] = { is: 'column', of, name, ...cell } as Column
  return bound as ColumnsOf<C> & Columns
}
