import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from './link.js'
import type { CheckRequest } from './request.js'

describe('a link', () => {
  test('is short and can be read', () => {
    const request = { to: 'KAZ', citizenship: 'DEU', entered: '2025-03-01', on: '2025-03-10', stays: [{ from: '2024-10-01', to: '2024-10-30' }] }
    expect(encodeLink(request)).toBe('1&to=KAZ&c=DEU&e=2025-03-01&on=2025-03-10&s=2024-10-01_2024-10-30')
  })

  test('gives back every request', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(one => !/[\p{C}]/u.test(one))
    const name = fc.oneof(
      fc.constantFrom('born', 'kaz.registered', 'a_b', 'x=y&z'),
      text.filter(one => one !== '' && !['__proto__', 'constructor', 'prototype'].includes(one)),
    )
    const value = fc.oneof(
      text,
      fc.constantFrom('12', 'true', "'", '1e21', '', '007'),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(one => one + 0),
    )
    const request = fc.record(
      {
        to: text,
        citizenship: text,
        document: text,
        issuer: text,
        purpose: text,
        entered: text,
        on: text,
        assume: fc.constantFrom('ordinary' as const, 'nothing' as const),
        without: fc.array(
          text.filter(one => one !== ''),
          { maxLength: 3 },
        ),
        stays: fc.array(fc.record({ from: text, to: text, state: text }, { requiredKeys: ['from', 'to'] }), { maxLength: 3 }),
        facts: fc.dictionary(name, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
        rows: fc.dictionary(name, fc.array(fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }), { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
      },
      { requiredKeys: ['to'] },
    ) as fc.Arbitrary<CheckRequest>
    fc.assert(
      fc.property(request, one => {
        expect(decodeLink(`#${encodeLink(one)}`, 'en')).toEqual({ ok: true, request: one, companions: [], ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('of another version is not guessed at', () => {
    expect(decodeLink('2&to=KAZ', 'en')).toMatchObject({ ok: false, issues: [{ code: 'link.version' }] })
  })

  test.each([
    ['', 'link.broken'],
    ['#', 'link.broken'],
    ['1', 'field.missing'],
    ['1&to=%E0%A4%A', 'link.broken'],
    ['1&to=KAZ&to=KGZ', 'link.broken'],
    ['1&to=KAZ&zz=1', 'link.broken'],
    ['1&to=KAZ&a=everything', 'assume.unknown'],
    ['1&to=KAZ&f.__proto__=1', 'key.forbidden'],
    ['1&to=KAZ&r.visas=constructor:1', 'key.forbidden'],
    ['1&to=KAZ&s=2024-10-01', 'field.type'],
    [`1&to=${'A'.repeat(1_000_000)}`, 'text.long'],
    [`1&to=${'A'.repeat(3_000_000)}`, 'link.broken'],
    ['1&to=%00', 'text.control'],
  ])('%.30s is refused with %s', (fragment, code) => {
    expect(decodeLink(fragment, 'ru')).toMatchObject({ ok: false, issues: [{ code }] })
  })

  test('whatever it is, gives a value', () => {
    const fragments = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string().map(one => `1&to=KAZ&${one}`),
      fc.string().map(one => `1&to=${one}%`),
    )
    fc.assert(fc.property(fragments, fragment => typeof decodeLink(fragment, 'kk').ok === 'boolean'))
    expect(decodeLink('1&to=\uD83D', 'kk').ok).toBe(false)
  })
})
