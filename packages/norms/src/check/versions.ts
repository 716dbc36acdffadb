import type { Corpus, Expr, Rule } from '../vocabulary.js'
import { doubtful, wrong, type Finding } from './finding.js'
import { givenRows, givenValue } from './given.js'
import { meeting, shared, written } from './spans.js'

/**
 * Versions of one passage follow each other day by day. Two rules are versions when they answer one question from one act and their ids
 * differ only in a date at the end (`kaz.law477.49`, `kaz.law477.49.2024`, `kaz.law477.49@2024-05-28`). A first day that is only nearly
 * known may be ten days off, and is listed. Two rules of one place that give different numbers under one condition on one day are
 * listed as well: most likely the older was left running.
 */
export function versionsFollowEachOther(corpus: Corpus): readonly Finding[] {
  return [...grouped(corpus.rules, passageOf).flatMap(inOrder), ...grouped(corpus.rules, sentenceOf).flatMap(leftRunning)]
}

const date = /[.@](?:from-?)?\d{4}(?:-\d{2}){0,2}$/
const passageOf = (rule: Rule): string => [rule.answers.id, rule.says.act.id, rule.id.replace(date, '')].join(' ')

/** Question, place, condition, and what is given but for its plain values. */
function sentenceOf(rule: Rule): string {
  const value = givenValue(rule) ?? givenRows(rule)
  return value === undefined ? rule.id : [rule.answers.id, rule.says.act.id, rule.says.at, print(rule.when, true), print(value, false)].join(' ')
}

function print(of: Expr | readonly { readonly [column: string]: Expr }[] | undefined, values: boolean): string {
  return JSON.stringify(of ?? null, (key, part: { readonly id?: string; readonly is?: string; readonly op?: string; readonly of?: string; readonly name?: string } | null) => {
    if (part === null || typeof part !== 'object' || key === '') return part
    if (part.is === 'column') return `${part.of}.${part.name}`
    if (part.is !== undefined) return part.id
    return part.op === 'value' && !values ? '' : part
  })
}

function grouped(rules: readonly Rule[], by: (rule: Rule) => string): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const group = by(rule)
    groups.set(group, [...(groups.get(group) ?? []), rule])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function inOrder(versions: readonly Rule[]): readonly Finding[] {
  const sorted = versions.toSorted((a, b) => a.force.from - b.force.from)
  return sorted.slice(1).flatMap((later, i) => {
    const earlier = sorted[i] ?? later
    const { days, about } = meeting(earlier.force, later.force)
    if (days === 0) return []
    const what = `${earlier.id} (${written(earlier.force)}) and ${later.id} (${written(later.force)})`
    if (about) return [doubtful('version.about', later.id, `${days < 0 ? 'overlap' : 'leave days'}, nearly known: ${what}`)]
    return [
      days < 0 ? wrong('version.overlap', later.id, `two versions are in force on one day: ${what}`) : wrong('version.hole', later.id, `no version is in force between ${what}`),
    ]
  })
}

function leftRunning(rules: readonly Rule[]): readonly Finding[] {
  return rules.flatMap((later, i) =>
    rules
      .slice(0, i)
      .filter(earlier => passageOf(earlier) !== passageOf(later) && shared(earlier.force, later.force) !== undefined)
      .map(earlier => doubtful('version.running', later.id, `says the same as ${earlier.id}, but for its values, while both are in force`)),
  )
}
