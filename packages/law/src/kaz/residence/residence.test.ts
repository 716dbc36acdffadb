import { corpus, day, readerOf, type Cells } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { failures, givenOf, type Told } from '../../scenario.js'
import { withOrdinary } from '../../assumptions.js'
import { kazakhstanOrders, kazakhstanRules } from '../index.js'
import { scenarios as family } from './migration-law-27.scenarios.js'
import { scenarios as grounds } from './migration-law-49.scenarios.js'
import { scenarios as emigration } from './migration-law-56.scenarios.js'
import { scenarios as duties } from './residence-duties.scenarios.js'
import { residenceRoutes, routeCodes } from './residence-questions.js'
import { residenceQuestions } from './residence.js'
import { scenarios as routes } from './residence-routes.scenarios.js'

const law = corpus(kazakhstanRules, kazakhstanOrders)

describe.each(Object.entries({ routes, family, grounds, duties, emigration }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})

const asked = (on: string, told: Told) => readerOf(law).about(withOrdinary(givenOf(told)), day(on))
const rows = (on: string): readonly Cells[] => {
  const answer = asked(on, { citizenship: 'TUR' }).answer(residenceRoutes)
  return answer.stands === 'settled' ? (answer.value as readonly Cells[]) : []
}
const listed = (on: string) => rows(on).map(row => row['route'])

describe('the list of ways', () => {
  test('holds every way today', () => expect(listed('2026-11-23').toSorted()).toEqual([...routeCodes].toSorted()))
  test.each([
    ['permanent-refugee', '2020-01-10', '2020-01-11'],
    ['permanent-investor', '2024-05-27', '2024-05-28'],
    ['permanent-in-demand', '2024-05-27', '2024-05-28'],
    ['permanent-digital-nomad', '2025-02-28', '2025-03-01'],
    ['worker', '2020-01-10', '2020-01-11'],
    ['business', '2024-05-27', '2024-05-28'],
    ['business-ethnic-kazakh', '2020-01-10', '2020-01-11'],
    ['household', '2013-12-26', '2013-12-27'],
    ['eaeu-worker', '2014-12-31', '2015-01-01'],
    ['family-citizen', '2011-10-27', '2011-10-28'],
    ['aifc', '2023-12-31', '2024-01-01'],
  ])('%s is not there on %s, and is on %s', (route, before, since) => {
    expect(listed(before)).not.toContain(route)
    expect(listed(since)).toContain(route)
  })
  test.each([
    ['2021-12-31', 0, 60],
    ['2022-01-01', 12_252, 60],
    ['2022-03-04', 12_252, 45],
    ['2025-12-31', 15_728, 45],
    ['2026-01-01', 17_300, 45],
  ])('permanent residence on %s costs %i tenge and is decided in %i days', (on, tenge, days) => {
    expect(rows(on).find(row => row['route'] === 'permanent')).toEqual({ route: 'permanent', months: 120, tenge, days, files: 'foreigner', prolongs: false })
  })
  test.each([
    ['family-citizen', 36],
    ['family-permanent', 12],
    ['family-business', 12],
    ['family-ended', 6],
    ['study', 12],
    ['worker', 12],
    ['business', 12],
    ['business-ethnic-kazakh', 36],
    ['aifc-investor', 60],
    ['pending-permanent', 3],
  ])('%s runs for %i months at most', (route, months) => expect(rows('2026-11-23').find(row => row['route'] === route)?.['months']).toBe(months))
  test('every way has conditions on every day on which it is listed', () => {
    const bare = ['2011-10-28', '2013-12-27', '2015-12-06', '2019-06-01', '2020-01-11', '2024-01-01', '2024-05-28', '2025-03-01', '2026-11-23'].flatMap(on => {
      const person = asked(on, { citizenship: 'TUR', entered: on })
      return listed(on).flatMap(code => {
        const question = residenceQuestions[`residence.route.${String(code)}`]
        return question !== undefined && person.answer(question).stands === 'silent' ? [`${String(code)} on ${on}`] : []
      })
    })
    expect(bare).toEqual([])
  })
})

describe('an ordinary tourist', () => {
  test.each(['DEU', 'RUS', 'IND', 'CHN', 'GEO'])('from %s is asked nothing more', citizenship => {
    const person = asked('2026-11-23', { citizenship, destination: 'KAZ', entered: '2026-11-23' })
    const open = Object.entries(residenceQuestions).filter(([, question]) => person.answer(question).stands === 'open')
    expect(open.map(([topic]) => topic)).toEqual([])
  })
  test('has no duty of a resident', () => {
    const person = asked('2026-11-23', { citizenship: 'DEU', destination: 'KAZ', entered: '2026-11-23' })
    for (const topic of ['residence.duties', 'school.duties', 'owner.duties'] as const) {
      const question = residenceQuestions[topic]
      if (question !== undefined) expect(person.answer(question)).toMatchObject({ stands: 'settled', value: [] })
    }
  })
})
