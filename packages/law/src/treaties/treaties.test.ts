import { addDays, checkCorpus, corpus, day, inSpan, iso, words, type Day, type FigureRow } from '@kosh/norms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import facts from '../../facts/treaties.json' with { type: 'json' }
import { bindingRules } from './binding.js'
import { gives, notes } from './content.js'
import { bondsBetween, changesBetween, heldOn, missingWith, standingOf, statesOfTable } from './query.js'
import { partyTo, standingTo } from './standing.js'
import { treaties, treatyOf } from './table.js'
import { lookedUp, type Treaty } from './treaty.js'

type Fact = (typeof facts)[number] & { readonly terms: { readonly [term: string]: unknown } }
const grades: { readonly [certainty: string]: string } = { official: 'official', secondary: 'secondary', recalled: 'unchecked' }
const on = (text: string): Day => day(text)
const held = (id: string): Treaty => {
  const found = treatyOf(id)
  if (found === undefined) throw new Error(id)
  return found
}
const today = on(lookedUp)

/** Days from the deposit, which the notes give, to the day on which the convention binds, by its final clause. */
const afterDeposit: { readonly [id: string]: number } = { 'un-1951-refugees': 90 }

/** Instruments that the notes do not have. */
const foundSince: readonly string[] = words('kaz-blr-citizenship-1996 kaz-blr-status-1996 kaz-ukr-citizenship-2000')
/** Days the notes recalled, and a report of that time was read since. */
const reported: readonly string[] = words(
  'eaeu-accession-arm eaeu-accession-kgz eu-geo-readmission eu-rus-readmission eu-arm-readmission eu-arm-visa-facilitation eu-aze-readmission eu-aze-visa-facilitation',
)

/** What the table has otherwise than the notes, and why. */
const departures: { readonly [id: string]: string } = {
  'kaz-benelux-readmission': 'the notes leave out Kazakhstan',
  'cis-visas-recognition-1992': 'ended; the notes still list the parties',
  'cis-visa-free-1992': 'days of leaving are placeholders in the notes',
  'minsk-1993': 'Ukraine: suspended with two parties only, left on 19.05.2024 by the terms',
  'eu-blr-visa-facilitation': 'suspended for officials only',
  'csto-nelegal': 'Armenia: party before it froze',
  'kaz-rus-unilateral-2005': 'an act of one state',
}

describe('the table of treaties', () => {
  test('has the instruments of the notes, every one, and those found since', () => {
    expect(facts.length).toBe(164)
    expect(treaties.map(one => one.id).toSorted()).toEqual([...facts.map(one => one.id), ...foundSince].toSorted())
  })

  test.each((facts as readonly Fact[]).map(fact => [fact.id, fact] as const))('%s', (id, fact) => {
    const one = held(id)
    expect({ kind: one.kind, grade: one.grade }).toEqual({ kind: fact.kind, grade: reported.includes(id) ? 'secondary' : grades[fact.certainty] })
    expect(one.signed === undefined ? null : iso(one.signed)).toBe(fact.signed)
    expect(one.inForce === undefined ? null : iso(one.inForce)).toBe(fact.inForce)
    // The notes give the first day without the treaty, the table the last day with it.
    if (fact.ended !== null) expect(one.ended === undefined ? undefined : iso(addDays(one.ended, 1))).toBe(fact.ended)
    else if (!(id in departures)) expect(one.ended).toBeUndefined()

    const law = /^(\d\d)\.(\d\d)\.(\d{4}) No ([\w-]+)/.exec(String(fact.terms['kazLaw'] ?? ''))
    if (law !== null) expect(one.approvals).toContainEqual({ state: 'KAZ', on: on(`${law[3]}-${law[2]}-${law[1]}`), by: law[4] })

    const { visaFreeDays, registrationExemptDays } = fact.terms
    if (typeof visaFreeDays === 'number' && !id.endsWith('border-residents') && one.stay.perEntry === undefined)
      expect(one.stay.days).toBe(id === 'kaz-aze-visa-free' ? 30 : visaFreeDays)
    if (one.stay.perEntry !== undefined) expect(one.stay.perEntry).toBe(visaFreeDays)
    if (registrationExemptDays !== undefined) expect(one.stay.unregistered).toBe(registrationExemptDays)

    if (id in departures) return
    for (const party of fact.parties) {
      // Nobody is bound before the treaty itself is.
      const from = party.from === null ? undefined : (Math.max(on(party.from) + (afterDeposit[id] ?? 0), one.inForce ?? 0) as Day)
      const at = (when: Day) => standingOf(one, party.country, when)
      if (party.status === 'signatory') expect(at(today), party.country).toBe('signed')
      else if (from === undefined) expect(['party', 'unseen'], party.country).toContain(at(party.to === null ? today : addDays(on(party.to), -1)))
      else {
        expect(at(from), `${party.country} on ${iso(from)}`).toBe('party')
        expect(at(addDays(from, -1)), `${party.country} the day before`).not.toBe('party')
      }
      if (party.to !== null) expect(at(on(party.to)), party.country).toBe('none')
      else if (party.status === 'party' && from !== undefined) expect(at(today), party.country).toBe('party')
      if (party.status === 'suspended') expect(at(today), party.country).toBe('suspended')
    }
    // And nobody else, but for the member states behind the Union and those said to be outside.
    const listed = new Set(fact.parties.map(party => party.country))
    const behindTheUnion = listed.has('EUE')
    for (const line of one.lines) for (const state of line.states) expect(listed.has(state) || behindTheUnion || line.standing === 'outside', state).toBe(true)
    for (const state of (fact.terms['notParties'] as readonly string[] | undefined) ?? []) if (state.length === 3) expect(standingOf(one, state, today), state).toBe('outside')
  })

  test('names everything it gives and everything that is doubtful', () => {
    for (const one of treaties) {
      expect(one.gives.filter(code => gives[code] === undefined)).toEqual([])
      expect(one.notes.filter(code => notes[code] === undefined)).toEqual([])
    }
    const used = new Set(treaties.flatMap(one => [...one.gives, ...one.notes]))
    expect([...Object.keys(gives), ...Object.keys(notes)].filter(code => !used.has(code))).toEqual([])
  })

  test('says once how a state stands on a day', () => {
    for (const figure of [partyTo, standingTo]) {
      const last = new Map<string, FigureRow>()
      for (const row of (figure.rows as readonly FigureRow[]).toSorted((a, b) => a.from - b.from)) {
        const before = last.get(row.key.join())
        if (before !== undefined) expect(before.to ?? Infinity, row.key.join(' ')).toBeLessThan(row.from)
        last.set(row.key.join(), row)
      }
    }
  })

  test('has no doubt for the checks of load but those about days', () => {
    expect(checkCorpus(corpus(bindingRules)).filter(finding => finding.level === 'error')).toEqual([])
  })
})

describe('what binds two states', () => {
  const ids = (a: string, b: string, when: string, state = 'binds') =>
    bondsBetween(a, b, on(when))
      .filter(bond => bond.state === state)
      .map(bond => bond.treaty.id)

  test('on the day of membership and the day before', () => {
    expect(ids('KGZ', 'RUS', '2015-08-11')).not.toContain('eaeu-treaty-2014')
    expect(ids('KGZ', 'RUS', '2015-08-12')).toContain('eaeu-treaty-2014')
    expect(ids('ARM', 'KAZ', '2015-01-01')).not.toContain('eaeu-treaty-2014')
    expect(ids('ARM', 'KAZ', '2015-01-02')).toContain('eaeu-treaty-2014')
    expect(ids('BLR', 'KAZ', '2014-12-31')).toContain('ces-migrants-2010')
    expect(ids('BLR', 'KAZ', '2015-01-01')).not.toContain('ces-migrants-2010')
  })
  test('says where it was not seen', () => {
    expect(ids('KAZ', 'UZB', '2026-11-23', 'not-seen')).toEqual(expect.arrayContaining(['kaz-uzb-readmission', 'kaz-uzb-labour']))
    expect(ids('KAZ', 'UZB', '2026-11-23')).toContain('kaz-uzb-trips-2000')
  })
  test('not the members of one side among themselves', () => {
    expect(ids('FRA', 'DEU', '2026-11-23')).not.toContain('eu-kaz-epca-2015')
    expect(ids('FRA', 'KAZ', '2026-11-23')).toContain('eu-kaz-epca-2015')
    expect(ids('BEL', 'NLD', '2026-11-23', 'not-seen')).not.toContain('kaz-benelux-readmission')
    expect(ids('BEL', 'KAZ', '2026-11-23', 'not-seen')).toContain('kaz-benelux-readmission')
  })
  test('through the Union, but Denmark and, not known, Ireland', () => {
    expect(ids('DEU', 'RUS', '2026-11-23')).toContain('eu-rus-readmission')
    expect(ids('HRV', 'RUS', '2013-06-30')).not.toContain('eu-rus-readmission')
    expect(ids('HRV', 'RUS', '2013-07-01')).toContain('eu-rus-readmission')
    expect(ids('DNK', 'RUS', '2026-11-23')).not.toContain('eu-rus-readmission')
    expect(ids('IRL', 'RUS', '2026-11-23', 'not-seen')).toContain('eu-rus-readmission')
    expect(ids('DEU', 'RUS', '2022-09-11')).toContain('eu-rus-visa-facilitation')
    expect(ids('DEU', 'RUS', '2022-09-12', 'suspended')).toContain('eu-rus-visa-facilitation')
  })
  test('suspended between two of many', () => {
    expect(ids('UKR', 'RUS', '2022-12-26')).toContain('minsk-1993')
    expect(ids('UKR', 'RUS', '2022-12-27', 'suspended')).toContain('minsk-1993')
    expect(ids('UKR', 'KAZ', '2022-12-27')).toContain('minsk-1993')
    expect(ids('UKR', 'KAZ', '2024-05-19')).not.toContain('minsk-1993')
  })
  test('of a treaty open to the world only those that were looked up', () => {
    expect(ids('KAZ', 'RUS', '2026-11-23', 'not-listed')).toContain('hague-apostille-1961')
    expect(ids('KAZ', 'UZB', '2026-11-23', 'not-listed')).not.toContain('un-1951-refugees')
  })

  test('never a state that is not party on that day, in any order', () => {
    const state = fc.constantFrom(...statesOfTable, 'EUE', 'JPN')
    const when = fc.integer({ min: on('1991-01-01'), max: on('2030-01-01') }).map(n => n as Day)
    fc.assert(
      fc.property(state, state, when, (a, b, at) => {
        const bonds = bondsBetween(a, b, at)
        for (const { treaty, state } of bonds) {
          const stands = [standingOf(treaty, a, at), standingOf(treaty, b, at)]
          if (state === 'binds') expect(stands).toEqual(['party', 'party'])
          if (state === 'not-seen') expect(stands).toContain('unseen')
          const line = treaty.lines.find(one => one.states.includes(a) && inSpan(one.days, at))
          if (state === 'binds') expect(line?.standing).toBe('party')
        }
        if (a === b) expect(bonds.filter(bond => bond.state === 'binds')).toEqual([])
        expect(bondsBetween(b, a, at).map(bond => [bond.treaty.id, bond.state])).toEqual(bonds.map(bond => [bond.treaty.id, bond.state]))
      }),
      { numRuns: 200, seed: 20261126 },
    )
  })
})

describe('the table as a whole', () => {
  test('readmission: who is bound to Kazakhstan, who perhaps, who not', () => {
    const missing = missingWith('KAZ', 'readmission', today)
    const of = (best: string) => missing.filter(one => one.best === best).map(one => one.state)
    expect(['CHE', 'LTU', 'RUS', 'DEU', 'NOR', 'CZE', 'POL', 'KGZ', 'TJK'].filter(state => missing.some(one => one.state === state))).toEqual([])
    expect(of('not-seen')).toEqual(['AUT', 'BEL', 'BLR', 'EST', 'FRA', 'HUN', 'LUX', 'LVA', 'MDA', 'NLD', 'UZB'])
    expect(of('none')).toEqual(expect.arrayContaining(['UKR', 'TUR', 'AZE', 'ARM', 'GEO', 'CHN', 'VNM', 'ITA', 'ESP', 'FIN', 'SVK']))
  })
  test('changes between two days, both in', () => {
    const told = (from: string, to: string) => changesBetween(on(from), on(to)).map(({ on: at, treaty, what, states }) => `${iso(at)} ${treaty.id} ${what} ${states.join(' ')}`)
    expect(told('2025-11-22', '2025-11-22')).toEqual(['2025-11-22 kaz-arm-stay-2024 bound KAZ ARM'])
    expect(told('2022-09-12', '2022-09-12').join()).toMatch(/eu-rus-visa-facilitation suspended/)
    expect(told('2009-08-18', '2009-08-18')).toEqual(['2009-08-18 cis-creation-1991 out GEO', '2009-08-18 cis-charter-1993 out GEO'])
    expect(told('2023-01-27', '2023-01-27')).toEqual(['2023-01-27 kaz-uzb-trips-protocol-2022 bound-by KAZ UZB', '2023-01-27 kgz-uzb-trips-2006 signed '].slice(0, 1))
    // The day of the look-up is no event.
    expect(told(lookedUp, lookedUp)).toEqual([])
  })
  test('of a kind on a day', () => {
    const readmission = heldOn(today, 'readmission')
    expect(readmission.length).toBe(26)
    expect(readmission.find(one => one.treaty.id === 'kaz-uzb-readmission')).toMatchObject({ parties: [], unseen: ['KAZ', 'UZB'] })
  })
})
