import { day, iso, readerOf, type Day } from '@kosh/norms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import facts from '../../facts/treaties.json' with { type: 'json' }
import { givenOrdinary } from '../assumptions.js'
import { law } from '../index.js'
import { failures } from '../scenario.js'
import { scenarios as cases } from './eaeu-cis.scenarios.js'
import { mayLimit, mayWork, rights, stayUntil, unregisteredUntil } from './questions.js'
import { scenarios as articles } from './treaty-96-98.scenarios.js'
import { workTold } from './work-told.js'

describe.each(Object.entries({ cases, articles }))('%s', (_, scenarios) => {
  const kept = scenarios.filter(scenario => scenario.disputed === undefined)
  test.each(kept.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => expect(failures(scenario, law)).toEqual([]))
})

test('every worked case of the notes is a scenario', () => {
  const sources = new Set(cases.map(scenario => scenario.source))
  expect(Array.from({ length: 17 }, (_, i) => `eaeu-cis ${i + 1}`).filter(source => !sources.has(source))).toEqual([])
})

test('the articles speak only between two members, each in its own days, and never at home', () => {
  const reader = readerOf(law)
  const parties = facts.find(fact => fact.id === 'eaeu-treaty-2014')?.parties ?? []
  const member = (state: string, on: Day) => parties.some(party => party.country === state && party.from !== null && day(party.from) <= on)
  const state = fc.constantFrom('ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'UZB', 'TJK', 'MDA', 'GEO', 'DEU')
  // On both sides of every accession.
  const when = fc.oneof(
    fc.constantFrom(...['2014-12-31', '2015-01-01', '2015-01-02', '2015-08-11', '2015-08-12'].map(day)),
    fc.integer({ min: day('2015-01-01'), max: day('2027-12-31') }).map(n => n as Day),
  )
  fc.assert(
    fc.property(state, state, when, (citizenship, destination, on) => {
      fc.pre(on >= day('2015-01-01'))
      const covered = citizenship !== destination && member(citizenship, on) && member(destination, on)
      const told = { citizenship, destination, entered: on, purpose: 'work', 'eaeu.work.form': 'labour-contract', 'eaeu.contract.from': on, 'eaeu.contract.to': day('2029-12-31') }
      const person = reader.about({ ...givenOrdinary, ...workTold(told) }, on)
      for (const question of [mayWork, mayLimit, stayUntil, unregisteredUntil])
        expect(person.answer(question).stands, `${question.id} ${citizenship} ${destination} ${iso(on)}`).toBe(covered ? 'settled' : 'silent')
      expect((person.answer(rights) as { readonly value?: readonly unknown[] }).value?.length).toBe(covered ? 11 : 0)
    }),
    { numRuns: 150, seed: 20261126 },
  )
})
