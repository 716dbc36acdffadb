import { definitionsOf, expressionsOf, walk, type Corpus } from '@kosh/norms'

/** Every code a corpus speaks of. */
export function codesOf(corpus: Corpus): ReadonlySet<string> {
  const { facts, tables, figures, questions } = definitionsOf(corpus)
  const codes = new Set<string>()
  const note = (value: unknown): void => {
    if (typeof value === 'string') codes.add(value)
  }
  for (const fact of facts) if (fact.kind === 'code') fact.within.forEach(note)
  for (const table of tables) for (const cell of Object.values(table.cells)) if (cell.kind === 'code') cell.within.forEach(note)
  for (const figure of figures) {
    note(figure.otherwise)
    for (const row of figure.rows) {
      note(row.value)
      row.key.forEach(note)
    }
  }
  for (const question of questions) if (question.is === 'question' && question.kind === 'code') question.within?.forEach(note)
  for (const rule of corpus.rules)
    for (const expression of expressionsOf(rule))
      walk(expression, e => {
        if (e.op === 'value') note(e.of)
      })
  return codes
}
