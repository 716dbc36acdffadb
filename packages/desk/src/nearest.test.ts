import { expect, test } from 'vitest'
import { folded, nearestOf } from './nearest.js'

test('fewest slips first', () => {
  expect(nearestOf('touris', ['transit', 'tourism', 'sport'])[0]).toBe('tourism')
  expect(nearestOf('bron', ['biometric', 'born', 'crossing'])[0]).toBe('born')
})

test('what begins with it or holds it comes before what only looks like it', () => {
  expect(nearestOf('kaz.visa', ['kaz.vista', 'kaz.visaFree.unilateral.perEntry'])[0]).toBe('kaz.visaFree.unilateral.perEntry')
  expect(nearestOf('perEntry', ['entry', 'kaz.visaFree.unilateral.perEntry'])[0]).toBe('kaz.visaFree.unilateral.perEntry')
})

test('accents, case and punctuation do not count', () => {
  expect(folded('Côte d’Ivoire')).toBe('cote d ivoire')
  expect(folded('  ҚАЗАҚСТАН ')).toBe('қазақстан')
})

test('a text of any length is weighed by its beginning', () => {
  expect(nearestOf('a'.repeat(1_000_000), ['a', 'b'])).toHaveLength(2)
})
