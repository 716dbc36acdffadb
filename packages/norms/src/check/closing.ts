import { names } from '../read/edition.js'
import type { Corpus, Rule } from '../vocabulary.js'
import { wrong, type Finding } from './finding.js'
import { givenValue } from './given.js'
import { uncovered, written } from './spans.js'

/**
 * A list of grounds is closed by a rule that says so: no, unless one of them holds. Without it, whoever is exempt from the grounds would be
 * answered with silence, as if the law had a gap. So a boolean question of grounds (`greatest`) with exemptions has a plain `false`, in
 * force whenever an exemption is, and not displaced by it.
 */
export function groundsAreClosed(corpus: Corpus): readonly Finding[] {
  const exemptions = corpus.rules.filter(
    rule => rule.then === undefined && rule.over !== undefined && rule.answers.is === 'question' && rule.answers.kind === 'bool' && rule.answers.join === 'greatest',
  )
  return exemptions.flatMap(exemption => {
    const closing = corpus.rules.filter(rule => rule.answers.id === exemption.answers.id && closes(rule) && !(exemption.over ?? []).some(over => names(over, rule, exemption)))
    const [open] = uncovered(
      exemption.force,
      closing.map(rule => rule.force),
    )
    return open === undefined ? [] : [wrong('question.unclosed', exemption.answers.id, `nothing says no in ${written(open)} to whom ${exemption.id} exempts`)]
  })
}

function closes(rule: Rule): boolean {
  const value = givenValue(rule)
  return rule.when === undefined && value?.op === 'value' && value.of === false
}
