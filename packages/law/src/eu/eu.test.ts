import { corpus, day, inSpan, iso, readerOf, words, type Day, type FigureRow } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import areaJson from '../../facts/schengen-states.json' with { type: 'json' }
import listsJson from '../../facts/eu-visa-list.json' with { type: 'json' }
import { failures, givenOf } from '../scenario.js'
import { givenOrdinary } from '../assumptions.js'
import { states } from '../world/states.js'
import { scenarios as entryAndStay } from './borders-code.scenarios.js'
import { euOrders, euQuestions, euRules } from './index.js'
import { scenarios as longerStay } from './longer-stay.scenarios.js'
import { scenarios as olderTexts } from './older-texts.scenarios.js'
import { scenarios as protectionAndReturn } from './protection-and-return.scenarios.js'
import { used, visaRequired } from './questions.js'
import { binding } from './binding.js'
import { areaSince, isInSchengenArea, isUnionState } from './schengen-area.js'
import { steps } from './schengen-steps.js'
import { annexes, awaitsAgreement, coordinationExcluded, passports, suspensions } from './visa-annexes.js'
import { scenarios as responsible } from './responsibility.scenarios.js'
import { scenarios as visaCode } from './visa-code.scenarios.js'
import { scenarios as visas } from './visa-lists.scenarios.js'

const eu = corpus(euRules, euOrders)
const reader = readerOf(eu)

describe.each([
  ['visa lists', visas],
  ['borders code', entryAndStay],
  ['older texts', olderTexts],
  ['visa code', visaCode],
  ['longer stay', longerStay],
  ['protection and return', protectionAndReturn],
  ['responsibility', responsible],
] as const)('%s', (_, scenarios) => {
  test.each(scenarios.filter(one => one.disputed === undefined).map(one => [one.name, one] as const))('%s', (__, one) => {
    expect(failures(one, eu)).toEqual([])
  })
})

const rowsOf = (figure: { readonly rows: unknown }) => figure.rows as readonly FigureRow[]
const valueOn = (figure: typeof annexes, code: string, on: string) => {
  const found = rowsOf(figure).filter(row => row.key[0] === code && inSpan(row, day(on)))
  expect(found.length, `${code} ${on}`).toBeLessThan(2)
  return found[0]?.value
}
const dayBefore = (on: string) => iso((day(on) - 1) as Day)
/** Codes of territories whose people are citizens of the state they belong to, or have no list of their own. */
const territories = new Set(
  words(`ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HMD IMN IOT JEY MAF MNP MSR MTQ MYT NCL NFK
    NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF`),
)
const freeMoving = new Set([...listsJson.excluded_as_not_third_countries.EU, ...listsJson.excluded_as_not_third_countries.EFTA_free_movement])
const listsToday = [...listsJson.annexI, ...listsJson.annexII.map(row => row.country)]

describe('the annexes', () => {
  test('name 199 nationalities and entities outside free movement, as the notes do', () => {
    expect(new Set([...listsToday, ...listsJson.excluded_as_not_third_countries.EU, ...listsJson.excluded_as_not_third_countries.EFTA_free_movement]).size).toBe(199)
    expect([listsJson.annexI.length, listsJson.annexII.length]).toEqual([104, 64])
  })
  test('hold every one of them in exactly one list on every day of change since the codification', () => {
    const changes = [annexes, passports, awaitsAgreement, suspensions, coordinationExcluded]
      .flatMap(figure => rowsOf(figure).flatMap(row => [row.from, ...(row.to === undefined ? [] : [row.to + 1])]))
      .filter(on => on >= day('2018-12-18'))
    expect(new Set(changes).size).toBeGreaterThan(8)
    for (const on of new Set([...changes, day('2026-11-23')]))
      for (const state of listsToday) {
        const value = valueOn(annexes, state, iso(on as Day))
        if (state === 'GBR' && on < day('2021-01-01')) expect(value).toBeUndefined()
        else expect(['I', 'II'], `${state} ${on}`).toContain(value)
      }
  })
  test('hold every state outside free movement in exactly one list on every single day since then', () => {
    const outside = states.filter(state => !territories.has(state) && !freeMoving.has(state))
    expect(outside.length).toBeGreaterThan(160)
    const last = day('2026-12-31')
    for (const state of outside) {
      const rows = rowsOf(annexes).filter(row => row.key[0] === state && (row.value === 'I' || row.value === 'II'))
      const wrong: string[] = []
      for (let on: number = day('2018-12-18'); on <= last; on++) {
        const wanted = state === 'GBR' && on < day('2021-01-01') ? 0 : 1
        if (rows.filter(row => inSpan(row, on)).length !== wanted) wrong.push(iso(on as Day))
      }
      expect([state, ...wrong]).toEqual([state])
    }
  })
  test('agree with the notes as they stand', () => {
    for (const state of listsJson.annexI) expect(valueOn(annexes, state, '2026-11-23'), state).toBe('I')
    for (const { country } of listsJson.annexII) expect(valueOn(annexes, country, '2026-11-23'), country).toBe('II')
    for (const code of listsJson.annexII_parts['3_british_nationals_not_UK_nationals_for_Union_law']) expect(valueOn(annexes, code, '2026-11-23')).toBe('II')
    for (const state of [...listsJson.excluded_as_not_third_countries.EU, ...listsJson.excluded_as_not_third_countries.EFTA_free_movement])
      expect(valueOn(annexes, state, '2026-11-23'), state).toBeUndefined()
  })
  test('are cited on every row, and of a grade that names its day', () => {
    for (const figure of [annexes, passports, awaitsAgreement, coordinationExcluded, suspensions, binding, areaSince])
      for (const { says } of rowsOf(figure)) {
        expect(says.act.id).not.toBe('')
        expect(says.at).not.toBe('')
        expect(says.read === undefined).toBe(says.grade !== 'official')
      }
  })
})

describe.each(listsJson.annexII.map(row => [row.country, row] as const))('%s of Annex II', (state, row) => {
  const needs = (on: string, more = {}) => {
    const answer = reader.about({ ...givenOrdinary, ...givenOf({ citizenship: state, destination: 'FRA', entered: on, ...more }) }, day(on)).answer(visaRequired)
    return answer.stands === 'settled' ? answer.value : answer.stands
  }
  test('is exempt from its first day, and not before', () => {
    if (row.from === null) return expect(needs('2026-11-23')).toBe(true)
    expect(needs(row.from)).toBe(false)
    expect(needs('2026-11-23')).toBe(false)
    const before = needs(dayBefore(row.from))
    if (row.from === '2001-04-10' || state === 'GBR') expect(before).toBe('silent')
    else expect(before).toBe(true)
  })
  test('asks for the passport the notes name', () => {
    const condition = valueOn(passports, state, '2026-11-23')
    if (row.condition === null || row.from === null) return expect(condition).toBeUndefined()
    if (row.condition === 'biometric passports only') {
      expect(condition).toBe('biometric')
      expect(needs('2026-11-23', { 'document.biometric': false })).toBe(true)
    } else expect(condition).toBe(state === 'TWN' ? 'identity-number' : 'sar')
  })
  test('is suspended as the notes say', () => {
    if (row.suspended === null) return expect(valueOn(suspensions, state, '2026-11-23')).toBeUndefined()
    for (const [on, value] of [
      [dayBefore(row.suspended.from), undefined],
      [row.suspended.from, 'official'],
      [row.suspended.to, 'official'],
      [iso((day(row.suspended.to) + 1) as Day), undefined],
    ] as const)
      expect(valueOn(suspensions, state, on)).toBe(value)
  })
})

const counting = new Set(rowsOf(binding).flatMap(row => (row.key[0] === steps.stay ? [String(row.key[1])] : [])))

describe('the area', () => {
  test.each(areaJson.states.map(row => [row.country, row.schengen.stay_counts_from] as const))('%s', (state, from) => {
    if (from === null) return expect(counting.has(state)).toBe(false)
    expect(isInSchengenArea(state, day(from))).toBe(true)
    expect(isInSchengenArea(state, day('2026-11-23'))).toBe(true)
    expect(isInSchengenArea(state, (day(from) - 1) as Day)).toBe(false)
    expect(rowsOf(areaSince).find(row => row.key[0] === state)?.value).toBe(day(from))
  })
  test('has no other members but the enclaves', () => {
    const known = areaJson.states.filter(row => row.schengen.stay_counts_from !== null).map(row => row.country)
    expect([...counting].toSorted()).toEqual([...known, 'MCO', 'SMR', 'VAT'].toSorted())
  })
})

test('the rules of the Union answer for its members, the associated states and the enclaves, and for no other', () => {
  const states = [...areaJson.states.filter(row => row.profile !== 'FORMER').map(row => row.country), 'MCO', 'SMR', 'VAT']
  for (const state of states) expect(isUnionState(state), state).toBe(true)
  for (const state of ['GBR', 'AND', 'KAZ', 'TUR']) expect(isUnionState(state), state).toBe(false)
})

test('every question of the realm is answered by some rule, and every rule speaks three languages', () => {
  for (const question of Object.values(euQuestions))
    expect(
      euRules.some(rule => rule.answers.id === question.id && rule.then !== undefined),
      question.id,
    ).toBe(true)
  expect(new Set(euRules.map(rule => rule.id)).size).toBe(euRules.length)
  for (const { gist, leaves = [] } of euRules) for (const text of [gist, ...leaves]) expect(Object.values(text).every(words => words.trim() !== '')).toBe(true)
})

test('silence says whose law it is: Ireland, and free movement', () => {
  const on = day('2026-11-24')
  const told = (citizenship: string, destination: string) => reader.about({ ...givenOrdinary, ...givenOf({ citizenship, destination, entered: '2026-11-24' }) }, on)
  const national = new Set(euRules.filter(rule => rule.id.startsWith('eu.area.outside.')).map(rule => rule.answers.id))
  expect(national.size).toBe(8)
  for (const question of Object.values(euQuestions).filter(one => national.has(one.id))) {
    const answer = told('KAZ', 'IRL').answer(question)
    expect([question.id, answer.stands]).toEqual([question.id, 'silent'])
    expect(answer.leaves.map(text => text.en)).toContain('Its national law on entry and stay is not encoded.')
  }
  expect(told('DEU', 'FRA').answer(used).leaves.length).toBe(1)
})
