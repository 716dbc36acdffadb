import { expect, test } from 'vitest'
import { drawFrom, pick } from '../behaviour/draw.js'
import { completions, pierced, type Hole } from '../behaviour/holes.js'
import { allows, possible } from '../behaviour/possible.js'
import { randomWorld } from '../behaviour/random.js'
import { guestLaw, itself, said } from '../behaviour/words.js'
import { definitionsOf } from '../definitions.js'
import {
  all,
  answer,
  at,
  atLeast,
  boolFact,
  codeCell,
  corpus,
  day,
  intCell,
  intFact,
  is,
  listing,
  not,
  rewrites,
  rule,
  strikes,
  type Answer,
  type Cells,
  type Given,
} from '../index.js'
import { asItStands, complete, divided } from './complete.js'
import type { Found } from './found.js'
import type { Person } from './person.js'
import { readerOf } from './reader.js'
import { knownOf } from './unknown.js'

/** Listings of which many things are not told. */

const codes = Array.from({ length: 15 }, (_, i) => `duty ${i + 1}`)
const facts = codes.slice(0, -1).map(code => boolFact(`is ${code}`, said(`Is there ${code}?`)))
const minor = boolFact('minor', said('Under age?'))
const exempt = boolFact('exempt', said('Exempt?'))
const late = intFact('late', said('How many days late?'), [0, 30])
const duties = listing({ what: codeCell(said('What'), codes), amount: intCell(said('Amount'), [0, 100]) }, { id: 'duties', topic: 'duties', realm: 'INT', label: said('Duties') })
const law = { says: at(guestLaw, 'Art. 1'), gist: said('Said.'), force: '2000-01-01/', answers: duties }
const on = day('2026-01-01')

/** A duty for each fact; one more for whoever is late; minors pay less, and who is exempt is spared the first. */
const each = facts.map((fact, i) => rule(`${i}`, { ...law, when: fact, then: [{ what: codes[i] ?? '', amount: 50 }] }))
const forLate = rule('late', { ...law, when: all(not(minor), atLeast(late, 10)), then: [{ what: 'duty 15', amount: 80 }] })
const lessForMinors = rule('minor', {
  ...law,
  when: minor,
  over: [rewrites(guestLaw, atLeast(duties.cells.amount, 10), { amount: { kind: 'int', op: 'value', of: 10 } }, itself(guestLaw, 'Art. 2'))],
})
const spared = rule('exempt', { ...law, when: all(exempt, not(minor)), over: [strikes(guestLaw, is(duties.cells.what, 'duty 1'), itself(guestLaw, 'Art. 3'))] })
const dutiesLaw = corpus([...each, forLate, lessForMinors, spared])

test('nothing told: every duty that may come, with what is known of it, and every fact that decides', () => {
  const open = answer(dutiesLaw, duties, {}, on)
  expect(open).toMatchObject({ stands: 'open', could: [{ some: codes.map(what => ({ what })) }] })
  const needs = open.stands === 'open' ? open.needs.map(need => need.id) : []
  expect(needs[0]).toBe('minor')
  expect(new Set(needs)).toEqual(new Set([minor, exempt, late, ...facts].map(fact => fact.id)))
})

test('a cell that nothing changes is known, and what decides about no row is not needed', () => {
  const open = answer(dutiesLaw, duties, { minor: false, exempt: false }, on)
  expect(open).toMatchObject({ stands: 'open', could: [{ some: codes.map((what, i) => ({ what, amount: i === 14 ? 80 : 50 })) }] })
  expect(open.stands === 'open' && open.needs.some(need => need === minor || need === exempt)).toBe(false)
})

test('with few things not told rows are found in their combinations', () => {
  const told: Given = Object.fromEntries(facts.map((fact, i) => [fact.id, i === 1]))
  const open = answer(dutiesLaw, duties, { ...told, exempt: false, late: 0 }, on)
  expect(possible(open)).toEqual([{ value: [{ what: 'duty 2', amount: 10 }] }, { value: [{ what: 'duty 2', amount: 50 }] }])
})

test('it costs one reading, however many things are not told', () => {
  const person = readerOf(dutiesLaw).about({}, on) as Person
  const question = person.prepare(duties)
  const c = person.caseFor(false)
  let readings = 0
  complete(question.read(c), c, branch => {
    readings++
    return question.read(branch)
  })
  expect(readings).toBe(0)
})

test('some told at random: whatever comes of it was held possible', () => {
  const definitions = definitionsOf(dutiesLaw)
  for (let seed = 1; seed < 120; seed++) {
    const draw = drawFrom(seed)
    const given: Given = { ...Object.fromEntries([minor, exempt, ...facts].map(fact => [fact.id, draw(2) === 0])), late: draw(31) }
    const open = pierced(
      { given, on },
      Array.from({ length: 1 + draw(16) }, () => 'fact'),
      definitions,
      draw,
    )
    const found = answer(dutiesLaw, duties, open.given, on)
    for (const filled of completions(open, definitions, 24, draw).all) expect(allows(found, answer(dutiesLaw, duties, filled, on)), `${seed}`).toBe(true)
  }
})

test('in random worlds all that trying every combination finds is in the listing as it stands', () => {
  const sorts: readonly [Hole['of'], ...Hole['of'][]] = ['fact', 'fact', 'cell', 'table', 'end']
  let open = 0
  for (let seed = 1; seed < 2500 && open < 250; seed++) {
    const world = randomWorld(seed)
    if (world.question.is !== 'listing') continue
    const draw = drawFrom(seed)
    const definitions = definitionsOf(world.corpus)
    const pierce = pierced(world, [pick(draw, sorts), pick(draw, sorts), pick(draw, sorts)], definitions, draw)
    const person = readerOf(world.corpus).about(pierce.given, world.on) as Person
    const question = person.prepare(world.question)
    const c = person.caseFor(false)
    const root = question.read(c)
    const tried = divided(root, c, question.read, 20_000)
    if (tried === undefined || tried.endings.length < 2) continue
    open++
    const whole = asItStands(root)
    for (const { found } of tried.endings) {
      expect(found.value !== undefined || root.maySilent, `${seed}`).toBe(true)
      for (const row of rowsOf(found))
        expect(
          rowsOf(root).some(other => isLike(other, row)),
          `${seed}: ${JSON.stringify(row)} of ${JSON.stringify(rowsOf(root))}`,
        ).toBe(true)
    }
    if (world.corpus.rules.some(rule => rule.answers.text !== undefined)) continue
    // Who tells the same of what is needed has the same rows; where the text is not known yet, more may be needed under it.
    const answers = new Map<string, string>()
    for (const filled of completions(pierce, definitions, 40, draw).all) {
      const told = JSON.stringify(whole.needs.map(need => filled[need.of.id]))
      const is = mayBe(answer(world.corpus, world.question, filled, world.on))
      expect(answers.get(told) ?? is, `${seed}: ${told}`).toBe(is)
      answers.set(told, is)
    }
  }
  expect(open).toBeGreaterThan(150)
})

const mayBe = (of: Answer): string => JSON.stringify(possible(of))
const rowsOf = ({ rows = [] }: Found): readonly Cells[] => rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([name, seen]) => [name, knownOf(seen)])))
/** What is known of one row is so of the other. */
const isLike = (of: Cells, row: Cells): boolean => Object.entries(of).every(([name, cell]) => cell === undefined || cell === row[name])
