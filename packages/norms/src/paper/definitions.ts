import { byCodeUnits, canonical, type Json } from '../canonical.js'
import type { Column, Columns, Fact, Figure, FigureRow, Kind, Listing, Over, Question, Rule, Table, Within } from '../vocabulary.js'
import { asObject, asText, date, fields, fixed, list, maybe, misread, named, reference, text, whole, word, type Codec, type FieldsOf, type Shelf } from './codec.js'
import { expression, kind, valueOf } from './expressions.js'
import { cite, grounds, realm, spanFields, spanText, words } from './sources.js'

type Object = { readonly [name: string]: Json }
const kindIn = (json: Object, at: string, shelf: Shelf): Kind => kind.read(json['kind'] ?? null, `${at}/kind`, shelf)

const bounds: { readonly [K in Kind]: Codec<Within[K]> } = { bool: word('yes or no'), int: pair(whole), day: pair(date), code: list(text) }
function pair<T>(of: Codec<T>): Codec<readonly [T, T]> {
  return {
    write: ([least, most]) => [of.write(least) ?? null, of.write(most) ?? null],
    read: (json, at, shelf) => {
      const [least, most, ...more] = list(of).read(json, at, shelf)
      if (least === undefined || most === undefined || more.length > 0) throw misread(at, 'least and most')
      return [least, most]
    },
  }
}
const who = word('foreigner', 'host', 'employer', 'carrier', 'authority', 'state')

// --- what is told ----------------------------------------------------------------------------------------

const factFields = (of: Kind): FieldsOf<Fact> => ({ is: fixed('fact'), id: text, kind, ask: words, within: bounds[of], names: maybe(named(words)), who: maybe(who) })
export const fact: Codec<Fact> = fields<Fact>({ of: one => factFields(one.kind), on: (json, at, shelf) => factFields(kindIn(json, at, shelf)) })

/** Cells of a table or listing: they are bound to it by where they stand. */
const cells = (of: string): Codec<Columns> => ({
  write: all => named(cell(of, '')).write(all),
  read: (json, at, shelf) => Object.fromEntries(Object.entries(asObject(json, at)).map(([name, one]) => [name, cell(of, name).read(one, `${at}/${name}`, shelf)])),
})
function cell(of: string, name: string): Codec<Column> {
  const columnFields = (kindOf: Kind): FieldsOf<Column> => ({
    is: fixed('column'),
    of: fixed(of),
    name: fixed(name),
    kind,
    ask: words,
    within: bounds[kindOf],
    names: maybe(named(words)),
  })
  return fields<Column>({ of: one => columnFields(one.kind), on: (json, at, shelf) => columnFields(kindIn(json, at, shelf)) })
}
const tableFields = (id: string): FieldsOf<Table> => ({ is: fixed('table'), id: text, ask: words, cells: cells(id), atMost: whole, who: maybe(who) })
export const table: Codec<Table> = fields<Table>({ of: one => tableFields(one.id), on: (json, at) => tableFields(asText(json['id'], `${at}/id`)) })

// --- what the law sets -----------------------------------------------------------------------------------

function figureFields(of: Kind, by: readonly Kind[]): FieldsOf<Figure> {
  const row: Codec<FigureRow> = fields<FigureRow>({ ...spanFields, key: keys(by), value: maybe(valueOf(of)), says: cite })
  return { is: fixed('figure'), id: text, kind, label: words, by: list(kind), rows: sorted(row), otherwise: maybe(valueOf(of)), within: bounds[of] }
}
export const figure: Codec<Figure> = fields<Figure>({
  of: one => figureFields(one.kind, one.by),
  on: (json, at, shelf) => figureFields(kindIn(json, at, shelf), list(kind).read(json['by'] ?? null, `${at}/by`, shelf)),
})
const keys = (by: readonly Kind[]): Codec<FigureRow['key']> => ({
  write: key => key.map((part, i) => valueOf(by[i] ?? 'code').write(part as never) ?? null),
  read: (json, at, shelf) =>
    list<Json>({ write: one => one, read: one => one })
      .read(json, at, shelf)
      .map((part, i) => valueOf(by[i] ?? 'code').read(part, `${at}/${i}`, shelf)),
})
/** In whatever order rows are given, they are written in one. */
const sorted = <T>(of: Codec<T>): Codec<readonly T[]> => ({
  write: all => all.map(one => of.write(one) ?? null).toSorted((a, b) => byCodeUnits(canonical(rowKey(a)), canonical(rowKey(b)))),
  read: (json, at, shelf) => list(of).read(json, at, shelf),
})
const rowKey = (row: Json): Json => [asObject(row, '')['key'] ?? null, asObject(row, '')['from'] ?? null, row]

// --- what the law is asked -------------------------------------------------------------------------------

const askedFields = {
  id: text,
  topic: text,
  realm,
  label: words,
  mode: word('is', 'may', 'must', 'must not'),
  who,
  text: maybe(fields<NonNullable<Question['text']>>({ asOf: expression('day'), milder: maybe(expression('day')) })),
}
const questionFields = (of: Kind): FieldsOf<Extract<Question, { readonly kind: 'day' }>> => ({
  ...askedFields,
  is: fixed('question'),
  kind,
  join: word('one', 'least', 'greatest', 'sum'),
  within: maybe(bounds[of] as Codec<unknown>),
  names: maybe(named(words)),
  done: maybe(reference((shelf, id) => shelf.fact(id))),
})
export const question: Codec<Question> = fields<Question>({ of: one => questionFields(one.kind), on: (json, at, shelf) => questionFields(kindIn(json, at, shelf)) })

const listingFields = (id: string, columnOf: (name: string, at: string, shelf: Shelf) => Column): FieldsOf<Listing> => ({
  ...askedFields,
  is: fixed('listing'),
  cells: cells(id),
  weigh: maybe<Column>({ write: column => column.name, read: (name, at, shelf) => columnOf(asText(name, at), at, shelf) }),
})
export const listing: Codec<Listing> = fields<Listing>({
  of: one =>
    listingFields(one.id, (_name, at) => {
      throw misread(at, 'nothing')
    }),
  on: (json, at) => {
    const id = asText(json['id'], `${at}/id`)
    const columns = asObject(json['cells'] ?? null, `${at}/cells`)
    return listingFields(id, (name, where, shelf) => cell(id, name).read(columns[name] ?? null, where, shelf))
  },
})

// --- what the law says -----------------------------------------------------------------------------------

const what: Codec<Over['what']> = {
  write: one => ({ [one.is]: one.id }),
  read: (json, at, shelf) => {
    const one = fields<{ rule?: string; act?: string }>({ rule: maybe(text), act: maybe(text) }).read(json, at, shelf)
    if (one.rule !== undefined) return shelf.rule(one.rule)
    if (one.act === undefined) throw misread(at, 'a rule or an act')
    return shelf.act(one.act)
  },
}
const over: Codec<Over> = fields<Over>({ what, rows: maybe(expression('bool')), instead: maybe(named(expression())), by: grounds })
const asked: Codec<Question | Listing> = reference((shelf, id) => shelf.asked(id))

function ruleFields(answers: Question | Listing): FieldsOf<Rule> {
  const then: Codec<unknown> = answers.is === 'question' ? expression(answers.kind) : list(named(expression()))
  return {
    is: fixed('rule'),
    id: text,
    says: cite,
    gist: words,
    force: spanText,
    answers: asked,
    when: maybe(expression('bool')),
    then: maybe(then),
    over: maybe(list(over)),
    how: maybe(words),
    leaves: maybe(list(words)),
  }
}
export const rule: Codec<Rule> = fields<Rule>({ of: one => ruleFields(one.answers), on: (json, at, shelf) => ruleFields(shelf.asked(asText(json['answers'], `${at}/answers`))) })
