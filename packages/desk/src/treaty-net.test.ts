import { treatyOf } from '@kosh/law'
import { iso } from '@kosh/norms'
import { expect, test } from 'vitest'
import { treatiesBetween, treatyNetwork } from './treaty-net.js'

const union = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']

test('each pair is counted once, and a day before a treaty counts it not', () => {
  const now = treatyNetwork({ states: union, on: '2026-11-23' }, 'en')
  expect(now?.pairs).toHaveLength(10)
  const binding = (on: string) => treatyNetwork({ states: union, on, kind: 'union' }, 'en')?.pairs.find(pair => pair.a === 'ARM' && pair.b === 'KAZ')?.counts.binds ?? 0
  expect(binding('2026-11-23')).toBeGreaterThan(binding('2014-12-31'))
})

test('one pair in full agrees with its count', () => {
  const pair = treatyNetwork({ states: ['KAZ', 'UZB'], on: '2026-11-23' }, 'en')?.pairs[0]
  const all = treatiesBetween('KAZ', 'UZB', '2026-11-23', undefined, 'kk')
  expect(all.filter(one => one.state === 'binds')).toHaveLength(pair?.counts.binds ?? -1)
  expect(all[0]?.shown).toBe('міндеттейді')
  for (const one of all.filter(bond => bond.state === 'binds')) expect(one.since !== undefined && one.since <= '2026-11-23').toBe(true)
  const [first] = all
  const inForce = first === undefined ? undefined : treatyOf(first.id)?.inForce
  if (inForce !== undefined && first?.since !== undefined) expect(first.since >= iso(inForce)).toBe(true)
})

test('no day gives nothing', () => {
  expect(treatyNetwork({ states: union, on: 'soon' }, 'en')).toBeUndefined()
  expect(treatiesBetween('KAZ', 'UZB', 'soon', undefined, 'en')).toEqual([])
})
