import { checkCorpus, day, iso, readerOf, type Day } from '@kosh/norms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenOrdinary } from '../assumptions.js'
import { isWorker, stayUntil, unregisteredUntil } from '../eaeu/questions.js'
import { workTold } from '../eaeu/work-told.js'
import { law, questionsFor } from '../index.js'
import { failures } from '../scenario.js'
import { standingOf } from '../treaties/query.js'
import { treaties } from '../treaties/table.js'
import { scenarios } from './cis.scenarios.js'

describe('scenarios', () => {
  test.each(scenarios.map(scenario => [scenario.name, scenario] as const))('%s', (_, scenario) => expect(failures(scenario, law)).toEqual([]))
})

test('no rule of a treaty ever applies to a state that is not party on the day, but where it was not seen whether it is', () => {
  const byAct = new Map(treaties.map(one => [one.act.id, one]))
  const reader = readerOf(law)
  // What is asked of any destination in the region is asked of every destination here, Kazakhstan included.
  const questions = [...Object.values(questionsFor('RUS').questions), isWorker, stayUntil, unregisteredUntil]
  // These speak of others than the person asked about, or of everyone.
  const ofOthers = /^eaeu\.96-5|^eaeu\.pensions2019|^region\.stay\.worker|\.family$|^cis\.migrants2008/
  const state = fc.constantFrom('KAZ', 'RUS', 'BLR', 'ARM', 'KGZ', 'UZB', 'TJK', 'TKM', 'AZE', 'MDA', 'GEO', 'UKR', 'DEU', 'IRL', 'JPN')
  const changes = [...new Set(treaties.flatMap(one => one.lines.flatMap(line => [line.days.from, (line.days.from - 1) as Day])))].filter(
    on => on >= day('1995-01-01') && on <= day('2027-01-01'),
  )
  const when = fc.oneof(
    fc.constantFrom(...changes),
    fc.integer({ min: day('1995-01-01'), max: day('2027-01-01') }).map(n => n as Day),
  )
  const seen = new Set<string>()
  fc.assert(
    fc.property(state, state, when, (citizenship, destination, on) => {
      fc.pre(citizenship !== destination)
      const told = {
        citizenship,
        destination,
        entered: on,
        purpose: 'work',
        'eaeu.work.form': 'labour-contract',
        'eaeu.contract.from': on,
        'eaeu.contract.to': day('2030-01-01'),
        'eaeu.insuredMonths': 20,
        'cis.livedThere': true,
        'cis.fled': true,
        'region.borderResident': true,
      }
      const person = reader.about({ ...givenOrdinary, ...workTold(told) }, on, { proof: true })
      for (const question of questions)
        for (const { rule, stands } of person.answer(question).because) {
          const treaty = byAct.get(rule.says.act.id)
          if (treaty === undefined || stands !== true || ofOthers.test(rule.id)) continue
          seen.add(rule.id)
          for (const one of [citizenship, destination]) expect(['party', 'unseen'], `${rule.id} ${one} on ${iso(on)}`).toContain(standingOf(treaty, one, on))
        }
    }),
    { numRuns: 60 },
  )
  expect(seen.size).toBeGreaterThan(60)
})

test('days without a ground are findings: of these realms there are none, and the checks list nothing else', () => {
  const mine = /^(region|treaty|eaeu\.|cis\.|readmission)/
  expect(
    checkCorpus(law)
      .filter(finding => mine.test(finding.culprit))
      .map(finding => `${finding.code} ${finding.culprit} ${finding.message}`),
  ).toEqual([])
})
