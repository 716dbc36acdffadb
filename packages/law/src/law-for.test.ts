import { isDeepStrictEqual } from 'node:util'
import { day, expressionsOf, readerOf, references, type Listing, type Question, type Rule } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { law, lawFor, questionsFor, realmOf, registry, states, wholeLaw, withOrdinary } from './index.js'
import { givenOf, scenarioFiles } from './scenarios.js'

const realms = [...new Set(states.map(realmOf))]
const anyOf = (realm: string): string => states.find(state => realmOf(state) === realm) ?? ''

test('every realm has a destination, and the whole holds every realm', async () => {
  expect(realms.toSorted()).toEqual(['EU', 'KAZ', 'none', 'region'])
  const { corpus } = await wholeLaw()
  expect(corpus).toBe(law)
})

describe.each(realms)('the law of a destination of the realm %s', realm => {
  const to = anyOf(realm)

  test('holds every rule that can bear on what is asked, in the order of the whole, and is smaller', async () => {
    const part = await lawFor(to)
    const held = new Set(part.corpus.rules)
    const reached = rulesUnder(Object.values(part.questionsFor(to)))
    expect(reached.filter(rule => !held.has(rule)).map(rule => rule.id)).toEqual([])
    expect(part.corpus.rules).toEqual(law.rules.filter(rule => held.has(rule)))
    expect(part.corpus.orders).toEqual(law.orders)
    expect(reached.length).toBeGreaterThan(100)
    expect(part.corpus.rules.length).toBeLessThan(law.rules.length * 0.8)
  })

  test('is asked the same, and knows what it speaks of by the same names', async () => {
    const part = await lawFor(to)
    expect(part.questionsFor(to)).toBe(questionsFor(to).questions)
    for (const [id, fact] of part.registry.facts) expect(registry.facts.get(id)).toBe(fact)
    for (const [id, table] of part.registry.tables) expect(registry.tables.get(id)).toBe(table)
  })

  test('refuses destinations of other realms', async () => {
    const part = await lawFor(to)
    for (const other of realms.filter(one => one !== realm)) expect(() => part.questionsFor(anyOf(other))).toThrow('law.notHeld')
  })
})

test('what answers for a destination gives every worked case the same answers as the whole, with the same proof', async () => {
  const cases = Object.values(scenarioFiles).flat()
  const differing: string[] = []
  let asked = 0
  for (const [at, { name, told, assume, on, expect: expected }] of cases.entries()) {
    const { destination: to } = told
    if (typeof to !== 'string') continue
    const given = assume === 'nothing' ? givenOf(told) : withOrdinary(givenOf(told))
    const [part, whole] = [(await lawFor(to)).corpus, law].map(corpus => readerOf(corpus).about(given, day(on), { proof: true }))
    const all = Object.values(questionsFor(to).questions)
    // What the case is about, and of one in twenty everything that is asked of the destination.
    for (const question of at % 20 === 0 ? all : all.filter(one => expected.some(({ of }) => of.id === one.id))) {
      asked += 1
      if (!isDeepStrictEqual(part?.answer(question), whole?.answer(question))) differing.push(`${name}: ${question.id}`)
    }
  }
  expect(differing).toEqual([])
  expect(asked).toBeGreaterThan(20_000)
}, 60_000)

/** Every rule of the whole that answers one of these questions, or one that such a rule asks. */
function rulesUnder(questions: readonly (Question | Listing)[]): readonly Rule[] {
  const seen = new Set<string>()
  const visit = (question: Question | Listing): readonly Rule[] => {
    if (seen.has(question.id)) return []
    seen.add(question.id)
    const { text } = question
    const texts = text === undefined ? [] : [text.asOf, ...(text.milder === undefined ? [] : [text.milder])]
    const rules = law.rules.filter(rule => rule.answers.id === question.id)
    return [...rules, ...[...references([...rules.flatMap(expressionsOf), ...texts]).asked].flatMap(visit)]
  }
  return questions.flatMap(visit)
}
