import { givenOrdinary, law, questionsFor } from '@kosh/law'
import { addDays, day, readerOf, type Answer, type Given } from '@kosh/norms'
import { look } from './kosh.js'
import type { Effort } from './measure.js'

/** One person's dossier: every question the law of Kazakhstan answers, each with its full proof. */
export type Dossier = { readonly given: Given; readonly on: ReturnType<typeof day> }

const citizenships = ['DEU', 'USA', 'TUR', 'CHN', 'IND', 'UZB', 'KGZ', 'RUS', 'TJK', 'UKR', 'GEO', 'MNG', 'AFG', 'NGA', 'XXA']
const entries = ['2017-03-01', '2019-11-20', '2022-08-15', '2024-02-29', '2025-12-28', '2026-09-01']

/** Visitors of every regime under every text, with three earlier stays in the year before, asked about on the tenth day. */
export const dossiers: readonly Dossier[] = entries.flatMap(from =>
  citizenships.map(citizenship => {
    const entered = day(from)
    const stay = (daysBefore: number, length: number) => ({ state: 'KAZ', from: addDays(entered, -daysBefore), to: addDays(entered, length - daysBefore) })
    return {
      on: addDays(entered, 9),
      given: {
        ...givenOrdinary,
        destination: 'KAZ',
        citizenship,
        issuer: citizenship === 'XXA' ? 'DEU' : citizenship,
        entered,
        stays: { rows: [stay(300, 20), stay(120, 9), stay(60, 14)] },
      },
    }
  }),
)

const questions = Object.values(questionsFor('KAZ').questions)
const reader = readerOf(law)

/** The answers to all questions about one person, their proofs looked at to the last step. */
export function answersTo({ given, on }: Dossier): readonly Answer[] {
  const person = reader.about(given, on, { proof: true })
  return questions.map(question => {
    const answer = person.answer(question)
    look(answer)
    return answer
  })
}

/** How the answers of all dossiers stand: open ones cost far more than settled ones, so the mix belongs to the figure. */
export function standing(): { readonly [stands: string]: number } {
  const count: { [stands: string]: number } = {}
  for (const dossier of dossiers) for (const { stands } of answersTo(dossier)) count[stands] = (count[stands] ?? 0) + 1
  return count
}

/** Whole dossiers a second, over so many rounds; the first warms up and is not counted. */
export function dossierRates({ rounds, milliseconds }: Effort): readonly number[] {
  const rates: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    let done = 0
    while (performance.now() - start < milliseconds)
      for (const dossier of dossiers) {
        answersTo(dossier)
        done++
      }
    if (round > 0) rates.push((done / (performance.now() - start)) * 1000)
  }
  return rates
}
export const questionsAsked = questions.length
