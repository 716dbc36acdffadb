import { lawFor, nationalities, ordinary, purposes, realmOf, registry, states, wholeLaw } from '@kosh/law'
import { day, iso, type Day, type Fact } from '@kosh/norms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskFor, wholeDesk } from './desk-for.js'
import type { CheckRequest } from './request.js'
import type { Value } from './result.js'

/** A realm is drawn first: among all states most are of none. */
const destination = fc.constantFrom(...new Set(states.map(realmOf))).chain(realm => fc.constantFrom(...states.filter(state => realmOf(state) === realm)))
const dayText = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) }).map(n => iso(n as Day))
const stay = fc
  .tuple(fc.constantFrom('KAZ', 'DEU', 'FRA', 'RUS', 'UZB'), fc.integer({ min: day('2023-01-01'), max: day('2024-05-01') }), fc.integer({ min: 0, max: 40 }))
  .map(([state, from, days]) => ({ state, from: iso(from as Day), to: iso((from + days) as Day) }))
/** Any fact of the whole law, also of a realm that is not the destination's. */
const fact = fc
  .constantFrom(...registry.facts.values())
  .filter(one => !['citizenship', 'document', 'issuer', 'purpose', 'entered', 'destination', 'leaving'].includes(one.id))
  .chain(one => valueOf(one).map((value): readonly [string, Value] => [one.id, value]))
function valueOf(of: Fact): fc.Arbitrary<Value> {
  switch (of.kind) {
    case 'bool':
      return fc.boolean()
    case 'int':
      return fc.integer({ min: of.within[0], max: Math.min(of.within[1], of.within[0] + 400) })
    case 'day':
      return dayText('2023-01-01', '2024-06-01')
    case 'code':
      return fc.constantFrom(...of.within)
  }
}
const request: fc.Arbitrary<CheckRequest> = fc.record(
  {
    to: destination,
    citizenship: fc.constantFrom(...nationalities),
    on: dayText('2024-06-01', '2026-12-31'),
    document: fc.constantFrom('ordinary', 'diplomatic', 'id-card', 'refugee'),
    purpose: fc.constantFrom(...purposes),
    stays: fc.array(stay, { maxLength: 3 }),
    facts: fc.array(fact, { maxLength: 3 }).map(told => Object.fromEntries(told)),
    without: fc.subarray(
      ordinary.map(one => one.id),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['to', 'citizenship'] },
)

test('a desk with as much law as a request needs answers anybody as the desk with all of it', async () => {
  const whole = await wholeDesk()
  const answered: string[] = []
  await fc.assert(
    fc.asyncProperty(request, async one => {
      const checked = (await deskFor(one)).check(one, 'en')
      expect(JSON.stringify(checked)).toBe(JSON.stringify(whole.check(one, 'en')))
      if (checked.ok) answered.push(checked.result.realm)
    }),
    { numRuns: 60 },
  )
  expect(new Set(answered)).toEqual(new Set(['KAZ', 'EU', 'region', 'none']))
}, 60_000)

test('what another realm asks is known, and a name that no law knows is a mistake', async () => {
  const asks = async (facts: CheckRequest['facts']) => {
    const one: CheckRequest = { to: 'DEU', citizenship: 'KAZ', on: '2026-12-01', ...(facts === undefined ? {} : { facts }) }
    const desk = await deskFor(one)
    return { desk, checked: desk.check(one, 'en') }
  }
  const plainly = await asks(undefined)
  expect(plainly.desk.law).toBe(await lawFor('DEU'))
  const told = await asks({ ethnicKazakh: true })
  expect(told.desk.law).toBe(await wholeLaw())
  expect(told.checked.ok && told.checked.result.notices.map(one => one.code)).toContain('facts.unused')
  const mistaken = await asks({ ethnicKazah: true })
  expect(mistaken.checked.ok ? [] : mistaken.checked.issues.map(one => one.code)).toEqual(['fact.unknown'])
})
