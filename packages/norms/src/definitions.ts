import { expressionsOf, references } from './read/inspect.js'
import type { Act, Cite, Corpus, Expr, Fact, Figure, FigureRow, Ground, Listing, Question, Rule, Table } from './vocabulary.js'

/** Everything a corpus speaks of, each object once, in the order in which it is first met. */
export type Definitions = {
  readonly acts: ReadonlySet<Act>
  readonly facts: ReadonlySet<Fact>
  readonly tables: ReadonlySet<Table>
  readonly figures: ReadonlySet<Figure>
  readonly questions: ReadonlySet<Question | Listing>
}

const known = new WeakMap<Corpus, Definitions>()

/** What the rules and orders of a corpus refer to, directly or by way of other questions. Worked out once for each corpus. */
export function definitionsOf(corpus: Corpus): Definitions {
  const before = known.get(corpus)
  if (before !== undefined) return before
  const found = gathered(corpus)
  known.set(corpus, found)
  return found
}

function gathered(corpus: Corpus): Definitions {
  const acts = new Set<Act>()
  const facts = new Set<Fact>()
  const tables = new Set<Table>()
  const figures = new Set<Figure>()
  const questions = new Set<Question | Listing>()
  const cited = (says: Cite) => acts.add(says.act)
  const grounded = (by: readonly Ground[]) => by.forEach(one => cited(one.says))

  function read(expressions: readonly Expr[]): void {
    const { facts: told, tables: lists, figures: set, asked } = references(expressions)
    told.forEach(fact => facts.add(fact))
    lists.forEach(table => tables.add(table))
    set.forEach(count)
    asked.forEach(pose)
  }
  function count(figure: Figure): void {
    if (figures.has(figure)) return
    figures.add(figure)
    for (const row of figure.rows as readonly FigureRow[]) cited(row.says)
  }
  function pose(question: Question | Listing): void {
    if (questions.has(question)) return
    questions.add(question)
    if (question.is === 'question' && question.done !== undefined) facts.add(question.done)
    read(textDays(question))
  }
  function state(rule: Rule): void {
    cited(rule.says)
    pose(rule.answers)
    read(expressionsOf(rule))
    for (const over of rule.over ?? []) {
      if (over.what.is === 'act') acts.add(over.what)
      grounded(over.by)
    }
  }

  corpus.rules.forEach(state)
  for (const order of corpus.orders) {
    grounded(order.by)
    if (order.through === 'speciality') acts.add(order.special).add(order.general)
  }
  return { acts, facts, tables, figures, questions }
}

/** The expressions by which a question says whose day's text applies. */
export function textDays({ text }: Question | Listing): readonly Expr<'day'>[] {
  if (text === undefined) return []
  return text.milder === undefined ? [text.asOf] : [text.asOf, text.milder]
}
