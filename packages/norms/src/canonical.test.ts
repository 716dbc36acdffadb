import { expect, test } from 'vitest'
import { canonical } from './canonical.js'

test('names in order, lists as they are, no white space', () => {
  expect(canonical({ b: [2, 1, { z: null, a: 'ы"' }], a: true, B: 0 })).toBe('{"B":0,"a":true,"b":[2,1,{"a":"ы\\"","z":null}]}')
})

test('it is the same value as JSON', () => {
  const value = { rows: [{ to: 3, from: -1 }], text: 'қ\n' }
  expect(JSON.parse(canonical(value))).toEqual(value)
})
