import { day, inSpan, type FigureRow } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import areaJson from '../../facts/schengen-states.json' with { type: 'json' }
import { binding, economicArea, unionMembers } from './binding.js'
import { steps } from './schengen-steps.js'

/** Who is bound, against the notes it came from. */

const on = day('2026-11-24')
const isBound = (act: string, state: string, at: number = on): boolean | undefined => {
  const found = (binding.rows as readonly FigureRow<'bool'>[]).filter(row => row.key[0] === act && row.key[1] === state && inSpan(row, at))
  expect(found.length, `${act} ${state}`).toBeLessThan(2)
  return found.length === 0 ? false : found[0]?.value
}
const ofProfile = (profile: string) => areaJson.states.filter(row => row.profile === profile).map(row => row.country)
/** The notes speak in words: yes, no, yes with a reservation, and what must be verified. */
const told = (words: string): 'yes' | 'no' | 'reserved' => (/^no\b/.test(words) ? 'no' : /^yes\b(?! if)/.test(words) ? 'yes' : 'reserved')

describe.each(areaJson.instruments.map(row => [row.name, row] as const))('%s', (_, row) => {
  test('binds all members without a reservation', () => {
    const isWhole = row.celex !== '32024L1233' || on >= day('2026-05-22')
    for (const state of ofProfile('FULL')) expect(isBound(row.celex, state), state).toBe(isWhole)
  })
  test.each([['IRL', row.ireland], ['DNK', row.denmark], ['CYP', row.cyprus], ...ofProfile('EEA_SAC').map(state => [state, row.schengen_associated] as const)] as const)(
    '%s as the notes say',
    (state, words) => {
      // Of Ireland the notes on the police part, of Norway and its like those on free movement, are told by the words after.
      const saying = row.celex === '32004L0038' && words.startsWith('ISL NOR LIE: yes') ? 'yes' : told(words)
      if (saying !== 'reserved') expect(isBound(row.celex, state)).toBe(saying === 'yes')
    },
  )
})

test('reservations are told one by one', () => {
  // Parts only: which state is responsible for asylum, by agreements.
  for (const act of ['32024R1351', '32024R1358', '32024R1359']) for (const state of ['DNK', 'NOR', 'CHE']) expect(isBound(act, state), `${act} ${state}`).toBe(true)
  // Denmark decides apart and its decision was not found; Ireland and the change of the directive on trafficking likewise.
  expect(isBound('32024R1349', 'DNK')).toBeUndefined()
  expect(isBound('32024L1712', 'IRL')).toBeUndefined()
  expect(isBound('32004L0038', 'CHE')).toBe(false)
  expect(isBound('32004L0038', 'GBR', day('2020-12-31'))).toBe(true)
  expect(isBound('32004L0038', 'GBR', day('2021-01-01'))).toBe(false)
})

test('members of the Union and of the Economic Area are those of the notes, from their days', () => {
  const rows = (figure: typeof unionMembers, state: string) => figure.rows.filter(row => row.key[0] === state)
  for (const { country, eu, eea } of areaJson.states) {
    expect(rows(unionMembers, country).map(row => row.from)).toEqual(eu === null ? [] : [day(eu.from)])
    if (country !== 'GBR') expect(rows(economicArea, country).map(row => row.from)).toEqual(eea === null ? [] : [day(eea)])
  }
  expect(rows(unionMembers, 'GBR').map(row => row.to)).toEqual([day('2020-01-31')])
})

test('no act binds a state before it was a member', () => {
  for (const state of ['HRV', 'BGR']) {
    const joined = state === 'HRV' ? '2013-07-01' : '2007-01-01'
    expect(isBound('32003L0109', state, day(joined))).toBe(true)
    expect(isBound('32003L0109', state, (day(joined) - 1) as typeof on)).toBe(false)
  }
})

describe.each(areaJson.states.map(row => [row.country, row.schengen] as const))('the steps of %s into the area', (state, { stay_counts_from, internal_checks_lifted }) => {
  test.each(['stay', 'air', 'sea', 'land'] as const)('%s: as the notes say, from its day', step => {
    const first = step === 'stay' ? stay_counts_from : (internal_checks_lifted?.[step] ?? null)
    if (first === null) return expect(isBound(steps[step], state)).toBe(false)
    expect(isBound(steps[step], state, day(first))).toBe(true)
    expect(isBound(steps[step], state)).toBe(true)
    expect(isBound(steps[step], state, day(first) - 1)).toBe(false)
  })
})
test('the code and the lists bind Bulgaria, Romania, Croatia and Cyprus before, or without, the area; Ireland never', () => {
  for (const state of ['BGR', 'ROU', 'HRV', 'CYP']) for (const act of ['32001R0539', '32006R0562']) expect(isBound(act, state, day('2014-01-01')), `${act} ${state}`).toBe(true)
  for (const act of ['32001R0539', '32006R0562', '32016R0399', '32018R1806', steps.stay])
    for (const at of ['2008-01-01', '2014-01-01', '2026-11-24']) expect(isBound(act, 'IRL', day(at))).toBe(false)
})
