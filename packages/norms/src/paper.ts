import { Broken } from './broken.js'
import { byCodeUnits, type Json } from './canonical.js'
import { definitionsOf } from './definitions.js'
import { asList, asObject, asText, type Codec, type Shelf } from './paper/codec.js'
import { fact, figure, listing, question, rule, table } from './paper/definitions.js'
import { actText, order } from './paper/sources.js'
import type { Corpus, Listing, Question } from './vocabulary.js'

/** A corpus on paper: every definition once, in order of ids; references are ids, days are `YYYY-MM-DD`. Rules and orders stand as in the corpus. */
export type Paper = { readonly is: 'corpus'; readonly format: 1 } & { readonly [S in Section]: readonly Json[] }
type Section = 'acts' | 'facts' | 'tables' | 'figures' | 'questions' | 'listings' | 'rules' | 'orders'

/** The corpus as JSON. */
export function toPaper(corpus: Corpus): Paper {
  const { acts, facts, tables, figures, questions } = definitionsOf(corpus)
  return {
    is: 'corpus',
    format: 1,
    acts: inOrder(acts, actText),
    facts: inOrder(facts, fact),
    tables: inOrder(tables, table),
    figures: inOrder(figures, figure),
    questions: inOrder([...questions].filter(isQuestion), question),
    listings: inOrder([...questions].filter(isListing), listing),
    rules: corpus.rules.map(one => rule.write(one) ?? null),
    orders: corpus.orders.map(one => order.write(one) ?? null),
  }
}

const isQuestion = (one: Question | Listing): one is Question => one.is === 'question'
const isListing = (one: Question | Listing): one is Listing => one.is === 'listing'
const inOrder = <T extends { readonly id: string }>(all: Iterable<T>, codec: Codec<T>): readonly Json[] =>
  [...all].toSorted((a, b) => byCodeUnits(a.id, b.id)).map(one => codec.write(one) ?? null)

/**
 * The corpus written on this paper. It is not checked yet: see `loadCorpus`. Throws `Broken`: `paper.form` where something is missing, too much or of
 * the wrong form, `paper.unknown` for an id that nothing has, `paper.twice` for one that two things have, `paper.circle` for a definition by itself.
 */
export function fromPaper(paper: unknown): Corpus {
  const json = asObject(paper as Json, 'paper')
  if (json['is'] !== 'corpus' || json['format'] !== 1) throw new Broken('paper.form', 'paper', 'a corpus of format 1 is expected')
  const section = (name: Section): readonly Json[] => asList(json[name] ?? null, name)
  const drawer = <T extends { readonly id: string }>(name: Section, codec: Codec<T>) => open(name, section(name), codec, () => shelf)
  const drawers = {
    acts: drawer('acts', actText),
    facts: drawer('facts', fact),
    tables: drawer('tables', table),
    figures: drawer('figures', figure),
    questions: drawer('questions', question),
    listings: drawer('listings', listing),
    rules: drawer('rules', rule),
  }
  const asked = (id: string): Question | Listing => (drawers.questions.has(id) ? drawers.questions.take(id) : drawers.listings.take(id))
  const shelf: Shelf = {
    act: drawers.acts.take,
    fact: drawers.facts.take,
    table: drawers.tables.take,
    figure: drawers.figures.take,
    asked,
    rule: drawers.rules.take,
    column: path => {
      const dot = path.lastIndexOf('.')
      const [of, name] = [path.slice(0, dot), path.slice(dot + 1)]
      const column = (drawers.tables.has(of) ? drawers.tables : drawers.listings).take(of).cells[name]
      if (column === undefined) throw new Broken('paper.unknown', path, 'is no cell of it')
      return column
    },
  }
  const orders = section('orders').map((one, i) => order.read(one, `orders/${i}`, shelf))
  return { is: 'corpus', rules: drawers.rules.all(), orders }
}

/** One section of the paper: a definition is read when it is first asked for. */
function open<T extends { readonly id: string }>(name: Section, all: readonly Json[], codec: Codec<T>, shelf: () => Shelf) {
  const places = new Map<string, number>()
  for (const [i, one] of all.entries()) {
    const id = asText(asObject(one, `${name}/${i}`)['id'], `${name}/${i}/id`)
    if (places.has(id)) throw new Broken('paper.twice', id, `stands twice among the ${name}`)
    places.set(id, i)
  }
  const made = new Map<string, T>()
  const making = new Set<string>()
  const take = (id: string): T => {
    const known = made.get(id)
    if (known !== undefined) return known
    const place = places.get(id)
    if (place === undefined) throw new Broken('paper.unknown', id, `is not among the ${name}`)
    if (making.has(id)) throw new Broken('paper.circle', id, 'is defined by itself')
    making.add(id)
    const one = codec.read(all[place] ?? null, `${name}/${id}`, shelf())
    making.delete(id)
    made.set(id, one)
    return one
  }
  return { has: (id: string) => places.has(id), take, all: () => [...places.keys()].map(take) }
}
