import type { Law } from '@kosh/law'
import type { Fact, Kind, Values } from '@kosh/norms'
import { check } from './check.js'
import { dayNumber, differencesOf, headTopics, type Differing } from './compare-results.js'
import { encodeLink } from './link.js'
import { documentsFor } from './papers.js'
import type { CheckRequest } from './request.js'
import type { CheckResult, Lang, TopicAnswer, Value } from './result.js'
import { valueWords } from './value-words.js'
import { verdictOf, type Verdict } from './verdict.js'
import { say } from './words/say.js'

/** One fact told otherwise, and what the law then answers: each found by asking it again. */
export type WhatIf = {
  readonly fact: string
  readonly ask: string
  readonly told: string
  /** Values of the fact that all lead to the same answer. */
  readonly instead: readonly string[]
  readonly verdict: Verdict
  readonly differs: readonly Differing[]
  /** The fragment that asks Check so, with the first of the values. */
  readonly link: string
}

/** A fact with more values than this has its own page for it: the map for a citizenship. */
const mostValues = 20

/** Facts that the answer read, each told otherwise: one line for all values that lead to the same answer. Changes of the verdict stand first. */
export function whatIfs(law: Law, request: CheckRequest, lang: Lang): readonly WhatIf[] {
  const asked = check(law, request, lang, headTopics)
  if (!asked.ok) return []
  const { result } = asked
  const verdict = verdictOf(result, lang)
  const found = factsRead(law, result).flatMap(({ fact, value }) => {
    const lines = new Map<string, { readonly line: WhatIf; readonly instead: string[] }>()
    for (const other of valuesOf(fact, request)) {
      if (other === value) continue
      const told = withFact(request, fact.id, other)
      const again = check(law, told, lang, headTopics)
      if (!again.ok) continue
      const differs = differencesOf(result, again.result, answerWords)
      if (differs.length === 0) continue
      const words = valueWords(lang, fact, other as Values[Kind])
      const key = differs.map(one => `${one.topic} ${one.is}`).join('\n')
      const known = lines.get(key)
      if (known !== undefined) known.instead.push(words)
      else {
        const instead = [words]
        const line = {
          fact: fact.id,
          ask: fact.ask[lang],
          told: valueWords(lang, fact, value as Values[Kind]),
          instead,
          verdict: verdictOf(again.result, lang),
          differs,
          link: encodeLink(told),
        }
        lines.set(key, { line, instead })
      }
    }
    return [...lines.values()].map(({ line }) => line)
  })
  return found.toSorted((a, b) => Number(b.verdict.verdict !== verdict.verdict) - Number(a.verdict.verdict !== verdict.verdict))

  /** A last day before the entry is no day at all. */
  function answerWords(answer: TopicAnswer, of: CheckResult): string {
    return (dayNumber(answer, of) ?? 1) < 1 ? say(lang, 'compare.noDay') : outcomeWords(answer, lang)
  }
}

/** The value, or that it is open and on what; silence is told as such. */
export function outcomeWords({ stands, shown, needs = [] }: TopicAnswer, lang: Lang): string {
  switch (stands) {
    case 'settled':
      return shown ?? ''
    case 'open':
      return needs[0] === undefined ? say(lang, 'compare.notKnown') : say(lang, 'compare.asks', { what: needs[0].ask })
    case 'silent':
      return say(lang, 'compare.silent')
    case 'clash':
      return say(lang, 'says.clash')
  }
}

/** Facts that some rule read and knew, told or supposed. */
function factsRead(law: Law, { answers }: CheckResult): readonly { readonly fact: Fact; readonly value: Value }[] {
  const reads = Object.values(answers).flatMap(answer => answer.because.flatMap(step => step.read.filter(read => read.of === 'fact' && read.value !== undefined)))
  const ids = [...new Set(reads.map(read => read.id))]
  return ids.flatMap(id => {
    const fact = law.registry.facts.get(id)
    const value = reads.find(read => read.id === id)?.value
    return fact === undefined || value === undefined ? [] : [{ fact, value }]
  })
}

function valuesOf(fact: Fact, { citizenship }: CheckRequest): readonly Value[] {
  if (fact.kind === 'bool') return [true, false]
  if (fact.kind !== 'code' || fact.within.length > mostValues) return []
  return fact.id === 'document' && citizenship !== undefined ? documentsFor(citizenship) : fact.within
}

const fields = ['document', 'issuer', 'purpose'] as const

/** The request with a fact told; what was supposed in its place is supposed no more. */
function withFact(request: CheckRequest, id: string, value: Value): CheckRequest {
  const field = fields.find(one => one === id)
  if (field !== undefined) return { ...request, [field]: String(value) }
  return { ...request, facts: { ...request.facts, [id]: value } }
}
