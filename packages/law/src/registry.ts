import { expressionsOf, references, type Act, type Corpus, type Fact, type Figure, type Listing, type Question, type Rule, type Table } from '@kosh/norms'

/** Everything a corpus speaks of, by id. */
export type Registry = {
  readonly acts: ReadonlyMap<string, Act>
  readonly rules: ReadonlyMap<string, Rule>
  readonly facts: ReadonlyMap<string, Fact>
  readonly tables: ReadonlyMap<string, Table>
  readonly figures: ReadonlyMap<string, Figure>
  readonly questions: ReadonlyMap<string, Question | Listing>
}

/** Gathered when it is first looked at, which most questions never do. */
export function registryWhenAsked(law: Corpus): Registry {
  let gathered: Registry | undefined
  const all = () => (gathered ??= registryOf(law))
  return {
    get acts() {
      return all().acts
    },
    get rules() {
      return all().rules
    },
    get facts() {
      return all().facts
    },
    get tables() {
      return all().tables
    },
    get figures() {
      return all().figures
    },
    get questions() {
      return all().questions
    },
  }
}

export function registryOf(law: Corpus): Registry {
  const acts = new Map<string, Act>()
  const rules = new Map<string, Rule>()
  const facts = new Map<string, Fact>()
  const tables = new Map<string, Table>()
  const figures = new Map<string, Figure>()
  const questions = new Map<string, Question | Listing>()
  const keep = (of: readonly { readonly act: Act }[]) => of.forEach(cite => acts.set(cite.act.id, cite.act))
  for (const rule of law.rules) {
    rules.set(rule.id, rule)
    questions.set(rule.answers.id, rule.answers)
    keep([rule.says, ...(rule.over ?? []).flatMap(over => over.by.map(ground => ground.says))])
    const { text } = rule.answers
    const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
    const found = references([...expressionsOf(rule), ...texts])
    found.facts.forEach(fact => facts.set(fact.id, fact))
    found.tables.forEach(table => tables.set(table.id, table))
    found.asked.forEach(question => questions.set(question.id, question))
    found.figures.forEach(figure => {
      figures.set(figure.id, figure)
      keep(figure.rows.map(row => row.says))
    })
  }
  keep(law.orders.flatMap(order => order.by.map(ground => ground.says)))
  return { acts, rules, facts, tables, figures, questions }
}
