import { expect, test } from 'vitest'
import { check } from './whole.js'
import { decodeLink } from './link.js'
import { scenariosOn } from './scenarios.js'

const late = scenariosOn('K1400000235', 'Art. 517', 'en')

test('the cases of an article are those whose proof rests on it, and each holds', () => {
  expect(late.length).toBeGreaterThan(20)
  expect(late.filter(one => !one.holds)).toEqual([])
  expect(late.every(one => one.answers.length > 0)).toBe(true)
  expect(scenariosOn('K1400000235', 'Art. 9999', 'en')).toEqual([])
})

test('a link asks Check about the same person', () => {
  const linked = late.filter(one => one.link !== undefined)
  expect(linked.length).toBeGreaterThan(5)
  for (const one of linked.slice(0, 5)) {
    const read = decodeLink(one.link ?? '', 'en')
    expect(read.ok && check(read.request, 'en').ok).toBe(true)
  }
})
