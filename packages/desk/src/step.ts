import { iso, type Cells, type Day, type Given, type Kind, type Read, type Step, type Values } from '@kosh/norms'
import { citeOut } from './cite.js'
import type { CiteOut, Lang, ReadOut, StepOut, Value } from './result.js'
import { codeWords, valueWords } from './value-words.js'
import { say } from './words/say.js'

/** One rule of the chain, in words. */
export function stepOut(lang: Lang, step: Step, given: Given): StepOut {
  const { rule, beatenBy } = step
  const { answers } = rule
  const value = answers.is === 'question' ? valueOut(answers.kind, step.value) : undefined
  return {
    rule: rule.id,
    topic: answers.topic,
    gist: rule.gist[lang],
    state: stateOf(step),
    ...(value === undefined || answers.is !== 'question' ? {} : { value, shown: valueWords(lang, answers, step.value as Values[Kind]) }),
    read: step.read.map(one => readOut(lang, one, given)),
    cite: citeOut(lang, rule.says),
    ...(beatenBy === undefined
      ? {}
      : {
          beatenBy: {
            rule: beatenBy.rule.id,
            gist: beatenBy.rule.gist[lang],
            through: beatenBy.through,
            ...(beatenBy.by === undefined ? {} : { ground: citeOut(lang, beatenBy.by.says) }),
          },
        }),
  }
}

function stateOf(step: Step): StepOut['state'] {
  if (step.fired === false) return 'does-not-apply'
  if (step.stands === true) return 'applies'
  return step.stands === false ? 'displaced' : 'not-known'
}

function readOut(lang: Lang, { of, value, key, says }: Read, given: Given): ReadOut {
  const scalar = of.is === 'table' || of.is === 'listing' ? undefined : valueOut(of.kind, value)
  return {
    id: of.id,
    of: of.is === 'listing' ? 'question' : of.is,
    label: of.is === 'fact' || of.is === 'table' ? of.ask[lang] : of.label[lang],
    ...(scalar === undefined ? {} : { value: scalar }),
    shown: readWords(lang, of, value, says, given),
    ...(key === undefined || key.length === 0 || of.is !== 'figure' ? {} : { key: key.map((part, i) => keyInWords(lang, of.by[i], part)).join(', ') }),
    ...(says === undefined ? {} : { cite: citeOut(lang, says) }),
  }
}

/** Of a list how many rows were told, of a calendar that was walked through nothing, of everything else its value. */
function readWords(lang: Lang, of: Read['of'], value: Read['value'], says: Read['says'], given: Given): string {
  if (of.is === 'table') {
    const told = given[of.id]
    const { rows = [], more = told === undefined } = typeof told === 'object' ? told : {}
    return say(lang, more ? 'value.rowsAndMore' : 'value.rows', { n: rows.length })
  }
  if (of.is === 'listing') return Array.isArray(value) ? say(lang, 'value.rows', { n: value.length }) : say(lang, 'value.unknown')
  if (value !== undefined) return valueWords(lang, of, value as Values[Kind])
  return of.is === 'figure' && says === undefined ? '' : say(lang, 'value.unknown')
}

function keyInWords(lang: Lang, kind: Kind | undefined, part: Values[Kind] | undefined): string {
  if (part === undefined) return say(lang, 'value.unknown')
  return kind === 'day' ? iso(part as Day) : kind === 'code' ? codeWords(lang, 'document', String(part)) : String(part)
}

/** Days leave as `YYYY-MM-DD` or `never`. */
export function valueOut(kind: Kind, value: Values[Kind] | readonly Cells[] | undefined): Value | undefined {
  if (value === undefined || typeof value === 'object') return undefined
  return kind === 'day' ? iso(value as Day) : (value as Value)
}

/** The steps an answer rests on: those of its question that stand, and of the questions that they asked. */
export function resting(steps: readonly Step[], question: string): readonly Step[] {
  const byQuestion = new Map<string, Step[]>()
  for (const step of steps) {
    const known = byQuestion.get(step.rule.answers.id)
    if (known === undefined) byQuestion.set(step.rule.answers.id, [step])
    else known.push(step)
  }
  const out: Step[] = []
  const seen = new Set<string>()
  const visit = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const step of byQuestion.get(id) ?? []) {
      if (step.stands === false || step.fired === false) continue
      out.push(step)
      for (const { of } of step.read) if (of.is === 'question' || of.is === 'listing') visit(of.id)
    }
  }
  visit(question)
  return out
}

/** The passages of those steps: of the rules, and of the rows of figures they read. */
export function citesOf(lang: Lang, steps: readonly Step[]): readonly CiteOut[] {
  return steps.flatMap(step => [citeOut(lang, step.rule.says), ...step.read.flatMap(one => (one.says === undefined ? [] : [citeOut(lang, one.says)]))])
}
