import { law, questionsFor } from '@kosh/law'
import { day, type Question } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { ColumnReader } from './columns/reader.js'
import { Codes, hole, numberFor, type Sheet } from './columns/sheet.js'
import { profileOf, type Profile } from './journeys/profiles.js'
import { Caster } from './journeys/sheets.js'
import { sorts } from './population/mix.js'
import { documentsOfPersons, running, statesOfJourneys, Walk } from './population/walk.js'
import { outcomes, Screener } from './screener.js'

const [since, until] = [day('2024-11-02'), day('2026-11-01')]

/** Journeys of a population, so many at least, as cases of the law of Kazakhstan. */
function sheetOfPopulation(seed: number, most: number, codes: Codes): Sheet {
  const walk = new Walk(seed, since, until)
  const profiles: Profile[] = []
  const known = new Map<string, number>()
  const columns = { follows: [] as number[], entered: [] as number[], left: [] as number[], state: [] as number[], profile: [] as number[] }
  for (let person = 0; columns.entered.length < most; person++) {
    walk.walk(person)
    const { citizenship, purpose } = sorts[walk.sort] as (typeof sorts)[number]
    const told = { citizenship, purpose, document: documentsOfPersons[walk.document] as string }
    const key = Object.values(told).join()
    const profile = known.get(key) ?? profiles.push(profileOf(told, { to: 'KAZ', assume: 'ordinary', without: [], facts: {}, lang: 'en' })) - 1
    known.set(key, profile)
    for (let i = 0; i < walk.length; i++) {
      const left = walk.left[i] as number
      columns.follows.push(Number(i > 0))
      columns.entered.push(walk.entered[i] as number)
      columns.left.push(left === running ? hole : left)
      columns.state.push(walk.state[i] as number)
      columns.profile.push(profile)
    }
  }
  const { follows, ...others } = columns
  const [entered, left, state, profile] = [others.entered, others.left, others.state, others.profile].map(column => Int32Array.from(column)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const caster = new Caster({ to: 'KAZ', profiles, states: statesOfJourneys, on: until, codes })
  return caster.sheet({ length: entered.length, follows: Uint8Array.from(follows), entered, left, state, profile, days: new Map() })
}

describe('a population', () => {
  const codes = new Codes()
  const sheet = sheetOfPopulation(5, 20_000, codes)
  for (const topic of ['stay.lastDay', 'overstay.days', 'stay.used', 'registration.by'])
    test(`hardly a journey is left to the single reader, which says the same with the same reasons: ${topic}`, () => {
      const question = questionsFor('KAZ').questions[topic] as Question
      const screener = new Screener(law, question, sheet, codes)
      const { stands, values, reasons } = screener.screen(sheet)
      expect(screener.asked / sheet.length).toBeLessThan(0.001)
      const alone = new ColumnReader(law, question, sheet, codes)
      let open = 0
      for (let i = 0; i < sheet.length; i++) {
        // Of settled answers some are enough: other tests hold them against the single reader.
        if (outcomes[stands[i] as number] === 'open' ? ++open % 3 > 0 : i % 97 > 0) continue
        const answer = alone.answerAt(i)
        expect(outcomes[stands[i] as number], `journey ${i}`).toBe(answer.stands)
        if (answer.stands === 'settled') expect(values[i], `journey ${i}`).toBe(numberFor(answer.value as never, codes))
        const { basis, grade, needs } = screener.reasons[reasons[i] as number] ?? {}
        expect({ grade, needs, basis }, `journey ${i}`).toEqual({
          grade: answer.grade,
          needs: answer.stands === 'open' ? answer.needs.map(need => need.id) : [],
          basis: answer.because.filter(step => step.stands === true && step.rule.then !== undefined).map(step => step.rule.id),
        })
      }
    })
})
