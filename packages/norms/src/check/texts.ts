import type { Definitions } from '../definitions.js'
import type { Corpus, Listing, Names, Table, Text } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'

type Shown = readonly [of: string, what: string, text: Text]
const languages = ['en', 'ru', 'kk'] as const

/** What a person reads is there in all three languages. */
export function textsAreWhole(corpus: Corpus, definitions: Definitions): readonly Finding[] {
  return [...shown(corpus, definitions)].flatMap(([of, what, text]) =>
    languages.filter(language => text[language].trim() === '').map(language => wrong('text.empty', of, `${what} has no words in ${language}`)),
  )
}

function* shown(corpus: Corpus, { acts, facts, tables, figures, questions }: Definitions): Iterable<Shown> {
  for (const act of acts) yield [act.id, 'title', act.title]
  for (const fact of facts) {
    yield [fact.id, 'ask', fact.ask]
    yield* called(fact.id, fact.names)
  }
  for (const table of tables) {
    yield [table.id, 'ask', table.ask]
    yield* columns(table)
  }
  for (const figure of figures) yield [figure.id, 'label', figure.label]
  for (const question of questions) {
    yield [question.id, 'label', question.label]
    if (question.is === 'listing') yield* columns(question)
    else yield* called(question.id, question.names)
  }
  for (const rule of corpus.rules) {
    yield [rule.id, 'gist', rule.gist]
    if (rule.how !== undefined) yield [rule.id, 'how', rule.how]
    for (const text of rule.leaves ?? []) yield [rule.id, 'leaves', text]
  }
}

function* columns({ id, cells }: Table | Listing): Iterable<Shown> {
  for (const { name, ask, names } of Object.values(cells)) {
    yield [id, `ask of ${name}`, ask]
    yield* called(`${id}.${name}`, names)
  }
}

function* called(of: string, names: Names = {}): Iterable<Shown> {
  for (const [code, name] of Object.entries(names)) yield [of, `name of ${code}`, name]
}
