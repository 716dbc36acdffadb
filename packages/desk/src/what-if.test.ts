import { expect, test } from 'vitest'
import { check, whatIfs } from './whole.js'
import { decodeLink } from './link.js'
import { verdictOf } from './verdict.js'

const german = { to: 'KAZ', citizenship: 'DEU', document: 'ordinary', purpose: 'tourism', on: '2026-12-15', stays: [] }

test('each change is what Check answers when it is told so', () => {
  const found = whatIfs(german, 'en')
  expect(found.length).toBeGreaterThan(1)
  for (const one of found) {
    const read = decodeLink(one.link, 'en')
    const again = read.ok ? check(read.request, 'en') : undefined
    expect(again?.ok === true && verdictOf(again.result, 'en')).toEqual(one.verdict)
    expect(one.differs.length).toBeGreaterThan(0)
    for (const differing of one.differs) expect(differing.was).not.toBe(differing.is)
  }
})

test('a German with an identity card is refused, and the article says why', () => {
  const card = whatIfs(german, 'en').find(one => one.instead.includes('identity card'))
  expect(card).toMatchObject({ fact: 'document', told: 'ordinary passport', verdict: { verdict: 'no' } })
  expect(card?.differs.find(one => one.topic === 'entry.may')?.isBy.length).toBeGreaterThan(0)
})

test('values that lead to the same answer stand in one line', () => {
  const lines = whatIfs(german, 'en').filter(one => one.fact === 'purpose')
  const said = lines.map(one => one.differs.map(differing => `${differing.topic} ${differing.is}`).join())
  expect(new Set(said).size).toBe(said.length)
})

test('a request that cannot be read changes by nothing', () => expect(whatIfs({ to: 'XYZ' }, 'en')).toEqual([]))
