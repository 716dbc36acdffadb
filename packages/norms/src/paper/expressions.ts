import type { Column, Days, Expr, Fact, Figure, History, Kind, Listing, Question, Table, Term, Values, Window } from '../vocabulary.js'
import { asText, date, fields, list, maybe, misread, reference, text, truth, whole, word, type Codec, type FieldsOf } from './codec.js'

export const kind: Codec<Kind> = word<Kind>('bool', 'int', 'day', 'code')
const plain: { readonly [K in Kind]: Codec<Values[K]> } = { bool: truth, int: whole, day: date, code: text }
/** A plain value of a kind. */
export const valueOf = <K extends Kind>(of: K): Codec<Values[K]> => plain[of]

// --- what is referred to ---------------------------------------------------------------------------------

function ofKind<T extends { readonly kind: Kind }>(found: T, wanted: Kind, at: string): T {
  if (found.kind !== wanted) throw misread(at, `something of kind ${wanted}`)
  return found
}
const fact = (of: Kind): Codec<Fact> => reference((shelf, id, at) => ofKind(shelf.fact(id), of, at))
const figure = (of: Kind): Codec<Figure> => reference((shelf, id, at) => ofKind(shelf.figure(id), of, at))
const question = (of: Kind): Codec<Question> =>
  reference((shelf, id, at) => {
    const asked = shelf.asked(id)
    if (asked.is !== 'question') throw misread(at, 'a question, not a listing,')
    return ofKind(asked, of, at)
  })
const column = (of: Kind): Codec<Column> => ({
  write: one => `${one.of}.${one.name}`,
  read: (json, at, shelf) => ofKind(shelf.column(asText(json, at)), of, at),
})
/** `table: id` or `listing: id`. */
const rows: Codec<Table | Listing> = {
  write: one => ({ [one.is]: one.id }),
  read: (json, at, shelf) => {
    const one = fields<{ table?: string; listing?: string }>({ table: maybe(text), listing: maybe(text) }).read(json, at, shelf)
    if (one.table !== undefined) return shelf.table(one.table)
    const listing = one.listing === undefined ? undefined : shelf.asked(one.listing)
    if (listing?.is !== 'listing') throw misread(at, 'a table or a listing')
    return listing
  },
}

// --- expressions -----------------------------------------------------------------------------------------

type OfOp<O extends Expr['op'], E = Expr> = E extends { readonly op: infer P } ? (O extends P ? E : never) : never
type Shape<O extends Expr['op']> = FieldsOf<OfOp<O>, 'kind' | 'op'>

/** An expression of a kind; of any kind when none is wanted. */
export function expression<K extends Kind = Kind>(wanted?: K): Codec<Expr<K>> {
  return fields<Expr<K>>({
    of: e => ({ kind, op: text, ...shapes[e.op].parts(e.kind) }),
    on: (json, at, shelf) => {
      const own = kind.read(json['kind'] ?? null, `${at}/kind`, shelf)
      if (wanted !== undefined && own !== wanted) throw misread(at, `something of kind ${wanted}`)
      const op = operator.read(json['op'] ?? null, `${at}/op`, shelf)
      const { kinds, parts } = shapes[op]
      if (!kinds.includes(own)) throw misread(at, `${op} of kind ${kinds.join(' or ')}`)
      return { kind, op: text, ...parts(own) }
    },
  })
}
const any = expression()
const [bool, int, day] = [expression('bool'), expression('int'), expression('day')]

/** The fields of an operator, by its kind, and the kinds it may have. */
type Entry<O extends Expr['op']> = { readonly kinds: readonly Kind[]; readonly parts: (of: Kind) => Shape<O> }
const given = <S>(kinds: readonly Kind[], parts: (of: Kind) => S) => ({ kinds, parts })
const every: readonly Kind[] = ['bool', 'int', 'day', 'code']
const shapes: { readonly [O in Expr['op']]: Entry<O> } = {
  value: given(every, of => ({ of: valueOf(of) })),
  fact: given(every, of => ({ of: fact(of) })),
  cell: given(every, of => ({ of: column(of) })),
  figure: given(every, of => ({ of: figure(of), key: list(any), on: maybe(day) })),
  ask: given(every, of => ({ of: question(of), silent: expression(of) })),
  if: given(every, of => ({ test: bool, then: expression(of), else: expression(of) })),
  gather: given(every, of => ({ join: word('least', 'greatest', 'sum'), rows, where: maybe(bool), of: expression(of), none: expression(of) })),
  not: given(['bool'], () => ({ of: bool })),
  all: given(['bool'], () => ({ of: list(bool) })),
  any: given(['bool'], () => ({ of: list(bool) })),
  '=': given(['bool'], () => ({ a: any, b: any })),
  '<': given(['bool'], () => ({ a: any, b: any })),
  '<=': given(['bool'], () => ({ a: any, b: any })),
  '+': given(['int'], () => ({ a: int, b: int })),
  '-': given(['int'], () => ({ a: int, b: int })),
  '*': given(['int'], () => ({ a: int, b: int })),
  least: given(['int', 'day'], of => ({ a: expression(of), b: expression(of) })),
  greatest: given(['int', 'day'], of => ({ a: expression(of), b: expression(of) })),
  share: given(['int'], () => ({ of: int, n: int, per: whole })),
  'from to': given(['int'], () => ({ a: day, b: day })),
  spent: given(['int'], () => ({ days, window, on: day, since: maybe(day) })),
  today: given(['day'], () => ({})),
  later: given(['day'], () => ({ from: day, term })),
  lasts: given(['day'], () => ({ days, window, from: day, limit: int })),
  fits: given(['day'], () => ({ n: int, days, window, from: day, limit: int })),
}
const operator = word<Expr['op']>(...(Object.keys(shapes) as Expr['op'][]))

// --- days and terms --------------------------------------------------------------------------------------

const term: Codec<Term> = fields<Term>({
  of: one => (one.unit === 'working days' ? { n: int, unit: text, off: figure('bool') } : { n: int, unit: text }),
  on: json => (json['unit'] === 'working days' ? { n: int, unit: text, off: figure('bool') } : { n: int, unit: word('days', 'months', 'years') }),
})
const window: Codec<Window> = fields<Window>({ term, runs: word('back', 'calendar', 'entry') })

/** A history by its id, or a span by its ends. */
const source: Codec<Days['of']> = {
  write: one => ('is' in one ? one.id : ends.write(one)),
  read: (json, at, shelf) => {
    if (typeof json !== 'string') return ends.read(json, at, shelf)
    const table = shelf.table(json)
    if (table.cells['from']?.kind !== 'day' || table.cells['to']?.kind !== 'day') throw misread(at, 'a table whose rows span days')
    return table as History
  },
}
type Ends = Exclude<Days['of'], { readonly is: 'table' }>
const ends: Codec<Ends> = fields<Ends>({ from: day, to: day })
const days: Codec<Days> = fields<Days>({
  of: () => daysFields(),
  on: () => daysFields(),
})
const daysFields = (): FieldsOf<Days> => ({ of: source, where: maybe(bool), less: maybe(list(days)) })
