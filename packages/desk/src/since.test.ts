import { expect, test } from 'vitest'
import { changedSince } from './whole.js'

const indian = { to: 'KAZ', citizenship: 'IND', document: 'ordinary', purpose: 'tourism', on: '2026-11-23', stays: [] }

test('an Indian needed a visa before the visa-free days, and the article says since when', () => {
  const since = changedSince(indian, '2021-06-01', 'en')
  expect(since.ok && since.then).toBe('2021-06-01')
  const entry = since.ok ? since.differs.find(one => one.topic === 'entry.may') : undefined
  expect(entry?.is).toBe('without a visa')
  expect(entry?.was).not.toBe('without a visa')
  expect(entry?.isBy.length).toBeGreaterThan(0)
})

test('the same law on two days is no difference, though the dates are others', () => {
  expect(changedSince({ ...indian, citizenship: 'DEU' }, '2026-10-02', 'en')).toMatchObject({ ok: true, differs: [] })
})

test('a stay that has begun is moved whole', () => {
  const since = changedSince({ ...indian, citizenship: 'DEU', entered: '2026-11-01', on: '2026-11-10' }, '2026-10-01', 'ru')
  expect(since).toMatchObject({ ok: true, then: '2026-10-01', now: '2026-11-01', differs: [] })
})

test('no day gives no answer', () => expect(changedSince(indian, '2026-02-30', 'en')).toEqual({ ok: false }))
