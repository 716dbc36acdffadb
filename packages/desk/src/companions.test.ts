import { nationalities } from '@kosh/law'
import { iso, type Day } from '@kosh/norms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkWith, mostCompanions, type Companion } from './companions.js'
import { decodeLink } from './link.js'
import { itemsIn, withItems } from './link-part.js'

const link = '1&to=KAZ&c=DEU&on=2026-12-15'
const read = (fragment: string) => decodeLink(fragment, 'en')

describe('the companions in a link', () => {
  test('stand at its end and can be read by eye', () => {
    expect(linkWith(link, [{ citizenship: 'AFG' }, { citizenship: 'KGZ', born: '2018-06-01' }])).toBe(`${link}&with=AFG,KGZ:2018-06-01`)
    expect(linkWith(`${link}&with=AFG`, [])).toBe(link)
  })

  test('come back as they went, also where the link was escaped on its way', () => {
    const born = fc.integer({ min: -25_567, max: 20_000 }).map(day => iso(day as Day))
    const companion = fc.record({ citizenship: fc.constantFrom(...nationalities), born }, { requiredKeys: ['citizenship'] }) as fc.Arbitrary<Companion>
    fc.assert(
      fc.property(fc.array(companion, { maxLength: mostCompanions }), companions => {
        const told = { ok: true, request: { to: 'KAZ', citizenship: 'DEU', on: '2026-12-15' }, companions, ignored: [] }
        expect(read(linkWith(link, companions))).toEqual(told)
        expect(read(linkWith(link, companions).replaceAll(':', '%3A').replaceAll(',', '%2C'))).toEqual(told)
      }),
    )
  })

  test.each([
    ['AFG,ZZZ', [{ citizenship: 'AFG' }], ['ZZZ']],
    ['KGZ:2018-02-30,AFG', [{ citizenship: 'AFG' }], ['KGZ:2018-02-30']],
    ['KGZ:never', [], ['KGZ:never']],
    ['KGZ:1700-01-01', [], ['KGZ:1700-01-01']],
    ['KGZ:2018-06-01:x', [], ['KGZ:2018-06-01:x']],
    ['', [], ['']],
    ['AFG,%E0%A4%A', [{ citizenship: 'AFG' }], ['%E0%A4%A']],
    ['constructor', [], ['constructor']],
  ])('of %s leave out what names nobody, and tell it', (text, companions, ignored) => {
    expect(read(`${link}&with=${text}`)).toMatchObject({ ok: true, companions, ignored })
  })

  test('stand beside what else a link says of the page, and neither is part of the request', () => {
    const opened = withItems(linkWith(link, [{ citizenship: 'AFG' }]), 'at', ['work', 'late'])
    expect(opened).toBe(`${link}&with=AFG&at=work,late`)
    expect(itemsIn(opened, 'at')).toEqual(['work', 'late'])
    expect(read(opened)).toEqual(read(`${link}&with=AFG`))
    expect(withItems(opened, 'at', [])).toBe(`${link}&with=AFG`)
  })

  test('end after a dozen', () => {
    const many = read(`${link}&with=${Array.from({ length: 20 }, () => 'AFG').join(',')}`)
    expect(many.ok && [many.companions.length, many.ignored.length]).toEqual([mostCompanions, 8])
  })

  test('whatever they are, spoil neither the request nor the page', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => read(`${link}&with=${text.replaceAll('&', '')}`).ok))
  })
})
