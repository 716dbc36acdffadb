import { expect, test } from 'vitest'
import { burdenOf } from './burden.js'
import { listsOf } from './entries.js'
import { check, compareFor } from './whole.js'

const german = { to: 'KAZ', citizenship: 'DEU', document: 'ordinary', purpose: 'tourism', on: '2026-12-15', stays: [] }

test('a burden is what the answer lists, and nothing that only may apply', () => {
  for (const request of [german, { ...german, citizenship: 'AFG' }, { ...german, purpose: 'work' }, { ...german, to: 'DEU', citizenship: 'KAZ' }]) {
    const checked = check(request, 'en')
    if (!checked.ok) throw new Error('the request is right')
    const burden = burdenOf(checked.result)
    const sure = listsOf(checked.result, 'en').deeds.filter(deed => deed.isSure).length
    const reports = ['host.notifyBy', 'registration.by'].filter(topic => /^\d/.test(String(checked.result.answers[topic]?.value ?? ''))).length
    expect(Object.values(burden.duties).reduce((sum, n) => sum + n, 0)).toBe(sure + reports)
    expect(burden.all).toBe(burden.conditions + burden.visas + sure + reports)
  }
})

test('whoever needs a visa is asked for more than who does not, and the host bears the report', () => {
  const [free] = compareFor(german, ['KAZ'], 'en')
  const [bound] = compareFor({ ...german, citizenship: 'AFG' }, ['KAZ'], 'en')
  expect(free?.burden?.visas).toBe(0)
  expect(free?.burden?.duties['host']).toBe(1)
  expect(bound?.burden?.visas).toBe(1)
})

test('where national law is not encoded nothing is counted, and silence is said to be ours', () => {
  const [uzb, own] = compareFor({ ...german, citizenship: 'KAZ' }, ['UZB', 'KAZ'], 'en')
  expect(uzb?.burden).toBeUndefined()
  expect(uzb?.cells.late.text).toBe('not encoded yet')
  expect(own?.burden).toBeUndefined()
})
