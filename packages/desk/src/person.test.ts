import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from './whole.js'
import type { CheckRequest } from './request.js'
import type { CheckResult } from './result.js'

const visitor = { to: 'KAZ', citizenship: 'DEU', entered: '2025-03-01', on: '2025-03-10' } as const
const refused = (request: unknown) => {
  const checked = check(request as CheckRequest, 'en')
  return checked.ok ? [] : checked.issues
}
const answered = (request: unknown): CheckResult => {
  const checked = check(request as CheckRequest, 'en')
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return checked.result
}
const needsOf = (result: CheckResult, topic: string) => (result.answers[topic]?.needs ?? []).map(need => need.id)

describe('what cannot be is refused by code and field', () => {
  test.each<[unknown, string, string]>([
    [{ ...visitor, citizenship: 'DEX' }, 'country.unknown', 'citizenship'],
    [{ ...visitor, to: 'XXA' }, 'country.destination', 'to'],
    [{ ...visitor, to: '' }, 'country.unknown', 'to'],
    [{ citizenship: 'DEU' }, 'field.missing', 'to'],
    [{ ...visitor, citizenship: 'KAZ' }, 'citizenship.destination', 'citizenship'],
    [{ ...visitor, to: 'DEU' }, 'citizenship.destination', 'citizenship'],
    [{ ...visitor, document: 'pasport' }, 'document.unknown', 'document'],
    [{ ...visitor, document: 'stateless' }, 'document.cannot', 'document'],
    [{ ...visitor, citizenship: 'XXA', document: 'refugee' }, 'document.cannot', 'document'],
    [{ ...visitor, citizenship: 'XXB', document: 'diplomatic' }, 'document.cannot', 'document'],
    [{ ...visitor, purpose: 'tourist' }, 'purpose.unknown', 'purpose'],
    [{ ...visitor, entered: '2025-02-30' }, 'day.impossible', 'entered'],
    [{ ...visitor, entered: '2025-13-01' }, 'day.impossible', 'entered'],
    [{ ...visitor, entered: '01.03.2025' }, 'day.format', 'entered'],
    [{ ...visitor, entered: 'never' }, 'day.format', 'entered'],
    [{ ...visitor, on: '0001-01-01', entered: undefined }, 'day.bounds', 'on'],
    [{ ...visitor, entered: '2025-03-11' }, 'entered.future', 'entered'],
    [{ ...visitor, stays: [{ from: '2024-10-30', to: '2024-10-01' }] }, 'stay.backwards', 'stays[0]'],
    [{ ...visitor, stays: [{ from: '2025-03-08', to: '2025-03-20' }] }, 'stay.future', 'stays[0]'],
    [{ ...visitor, stays: [{ from: '2024-10-01', to: '2024-10-30', state: 'KAX' }] }, 'country.unknown', 'stays[0].state'],
    [{ ...visitor, stays: [{ from: '2024-10-01' }] }, 'field.type', 'stays[0].to'],
    [{ ...visitor, stays: [{ from: '2024-10-01', to: '2024-10-30', sate: 'KAZ' }] }, 'field.unknown', 'stays[0].sate'],
    [{ ...visitor, facts: { bron: '1980-01-01' } }, 'fact.unknown', 'facts.bron'],
    [{ ...visitor, facts: { visas: 'B12' } }, 'fact.isTable', 'facts.visas'],
    [{ ...visitor, facts: { ethnicKazakh: 'maybe' } }, 'value.kind', 'facts.ethnicKazakh'],
    [{ ...visitor, facts: { crossing: 'aeroport' } }, 'value.unknown', 'facts.crossing'],
    [{ ...visitor, facts: { leaving: '2025-02-01' } }, 'leaving.beforeEntry', 'facts.leaving'],
    [{ ...visitor, facts: { citizenship: 'DEU' } }, 'field.twice', 'facts.citizenship'],
    [{ ...visitor, rows: { visa: [] } }, 'table.unknown', 'rows.visa'],
    [{ ...visitor, rows: { visas: [{ stat: 'KAZ' }] } }, 'column.unknown', 'rows.visas[0].stat'],
    [{ ...visitor, rows: { visas: [{ days: 0 }] } }, 'value.bounds', 'rows.visas[0].days'],
    [{ ...visitor, rows: { visas: [{ from: '2025-02-01', to: '2025-01-01' }] } }, 'row.backwards', 'rows.visas[0]'],
    [{ ...visitor, rows: { visas: [{ toString: 'KAZ' }] } }, 'column.unknown', 'rows.visas[0].toString'],
    [{ ...visitor, without: ['no-visa'] }, 'assumption.unknown', 'without[0]'],
    [{ ...visitor, assume: 'everything' }, 'assume.unknown', 'assume'],
    [{ ...visitor, citizenshp: 'DEU' }, 'field.unknown', 'citizenshp'],
    [{ ...visitor, citizenship: 7 }, 'field.type', 'citizenship'],
    [{ ...visitor, citizenship: null }, 'field.type', 'citizenship'],
    [{ ...visitor, facts: [] }, 'field.type', 'facts'],
    [{ ...visitor, facts: { born: {} } }, 'field.type', 'facts.born'],
    [null, 'request.shape', ''],
    ['KAZ', 'request.shape', ''],
    [[], 'request.shape', ''],
  ])('%j', (request, code, field) => {
    expect(refused(request).map(issue => [issue.code, issue.field])).toEqual([[code, field]])
  })

  test('with the nearest valid values', () => {
    expect(refused({ ...visitor, citizenship: 'Germny' })[0]).toMatchObject({
      message: 'No state is known by “Germny”.',
      remedy: expect.stringContaining('DEU (Germany)'),
      nearest: expect.arrayContaining(['DEU']),
    })
    expect(refused({ ...visitor, facts: { bron: 1 } })[0]?.nearest).toContain('born')
    expect(refused({ ...visitor, without: ['no-visa'] })[0]?.nearest?.[0]).toBe('no-visas')
  })

  test('with what would be right', () => {
    expect(refused({ ...visitor, entered: '2025-02-30' })[0]?.remedy).toBe('February has 28 days.')
    expect(refused({ ...visitor, entered: '2025-03-11' })[0]?.remedy).toContain('give the planned day as on')
  })

  test('all of it at once', () => {
    expect(refused({ to: 'KAX', citizenship: 'DEX', entered: '2025-02-30', facts: { x: 1 } }).map(issue => issue.field)).toEqual(['to', 'citizenship', 'entered', 'facts.x'])
  })
})

describe('hostile input', () => {
  test.each<[string, unknown, string]>([
    ['a name that reaches into objects', JSON.parse('{"to":"KAZ","facts":{"__proto__":{"polluted":true}}}'), 'key.forbidden'],
    ['the same at the top', JSON.parse('{"to":"KAZ","__proto__":{"polluted":true}}'), 'key.forbidden'],
    ['constructor as a table', { to: 'KAZ', rows: { constructor: [] } }, 'key.forbidden'],
    ['a megabyte of text', { to: 'KAZ', citizenship: 'A'.repeat(1_000_000) }, 'text.long'],
    ['a megabyte as a name', { to: 'KAZ', facts: { ['a'.repeat(1_000_000)]: 1 } }, 'text.long'],
    ['control characters', { to: 'KAZ', citizenship: 'DE\u0000U' }, 'text.control'],
    ['an escape sequence', { to: 'KAZ', citizenship: '\u001b[31mDEU' }, 'text.control'],
    ['turned writing', { to: 'KAZ', citizenship: '\u202EUED' }, 'text.control'],
    ['half a character', { to: 'KAZ', citizenship: '\uD83D' }, 'text.control'],
    ['emoji', { to: 'KAZ', citizenship: '🇩🇪🧳' }, 'country.unknown'],
    ['levels without end', { to: 'KAZ', facts: { a: { b: { c: { d: { e: { f: { g: { h: {} } } } } } } } } }, 'request.deep'],
    ['not a number', { to: 'KAZ', rows: { visas: [{ days: Number.NaN }] } }, 'field.type'],
    ['more stays than are read', { to: 'KAZ', stays: Array.from({ length: 10_001 }, () => ({ from: '2024-01-01', to: '2024-01-02' })) }, 'stays.many'],
    ['more rows than are read', { to: 'KAZ', rows: { visas: Array.from({ length: 10_001 }, () => ({})) } }, 'rows.many'],
  ])('%s', (_, request, code) => {
    const issues = refused(request)
    expect(issues.map(issue => issue.code)).toEqual([code])
    for (const { message, field } of issues) {
      expect(message.length).toBeLessThan(200)
      expect(`${message}${field}`).not.toMatch(/\p{Cc}|\u202E/u)
    }
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
  })

  test('ten thousand bad stays are told of briefly', () => {
    const stays = Array.from({ length: 10_000 }, () => ({ from: '2024-02-30', to: 'x' }))
    expect(refused({ ...visitor, stays })).toHaveLength(50)
  })

  test('ten thousand good stays are read', () => {
    const stays = Array.from({ length: 10_000 }, (_, i) => {
      const from = new Date(Date.UTC(1995, 0, 1 + i)).toISOString().slice(0, 10)
      return { from, to: from, state: i % 2 === 0 ? 'KAZ' : 'KGZ' }
    })
    expect(answered({ ...visitor, stays }).answers['stay.used']?.value).toBe(10)
  })
})

describe('the stay at hand', () => {
  test('is counted up to the day asked about', () => {
    const { planning, entered, answers } = answered(visitor)
    expect({ planning, entered, used: answers['stay.used']?.value, last: answers['stay.lastDay']?.value }).toEqual({
      planning: false,
      entered: '2025-03-01',
      used: 10,
      last: '2025-03-30',
    })
  })

  test('is not counted twice when a given stay covers it', () => {
    const { notices, answers } = answered({ ...visitor, stays: [{ from: '2025-03-01', to: '2025-03-10' }] })
    expect(answers['stay.used']?.value).toBe(10)
    expect(notices).toEqual([])
  })

  test('is only planned without an entry', () => {
    const { planning, entered, answers } = answered({ to: 'KAZ', citizenship: 'DEU', on: '2026-12-15' })
    expect({ planning, entered, last: answers['stay.lastDay']?.value, used: answers['stay.used']?.value }).toEqual({
      planning: true,
      entered: '2026-12-15',
      last: '2027-01-13',
      used: 0,
    })
  })

  test('and earlier stays that overlap become one, and that is said', () => {
    const { notices, answers } = answered({
      ...visitor,
      stays: [
        { from: '2025-01-01', to: '2025-01-20' },
        { from: '2025-01-10', to: '2025-01-25' },
      ],
    })
    expect(notices).toEqual([{ code: 'stays.merged', field: 'stays', message: 'Stays that overlap were merged: 2 of Kazakhstan.' }])
    expect(answers['stay.used']?.value).toBe(35)
  })

  test('left and entered on one day is no overlap', () => {
    const stays = [
      { from: '2025-01-01', to: '2025-01-20' },
      { from: '2025-01-20', to: '2025-01-25' },
    ]
    expect(answered({ ...visitor, stays }).notices).toEqual([])
  })
})

describe('what is supposed', () => {
  test('is listed, and only what was not told', () => {
    const ids = (request: unknown) => answered(request).assumed.map(one => one.id)
    expect(ids(visitor)).toEqual(expect.arrayContaining(['no-earlier-stays', 'ordinary-passport', 'tourism', 'no-visas', 'no-permits']))
    expect(ids({ ...visitor, document: 'service', purpose: 'work', stays: [], rows: { visas: [] } })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(no-earlier-stays|ordinary-passport|tourism|no-visas)$/)]),
    )
    expect(ids({ to: 'JPN', citizenship: 'DEU' })).toEqual(['tourism', 'no-permits', 'union-not-working'])
  })

  test('can be taken away, which leaves the answer open', () => {
    const { answers, assumed } = answered({ ...visitor, without: ['no-visas'] })
    expect(assumed.map(one => one.id)).not.toContain('no-visas')
    expect(needsOf({ ...answered({ ...visitor, without: ['no-visas'] }), answers }, 'entry.may')).toContain('visas')
  })

  test('is nothing when nothing may be', () => {
    const result = answered({ ...visitor, assume: 'nothing' })
    expect(result.assumed).toEqual([])
    expect(result.answers['stay.lastDay']?.stands).toBe('open')
    expect(needsOf(result, 'stay.lastDay')).toEqual(expect.arrayContaining(['stays', 'document', 'visas', 'permits']))
  })

  test('a list of stays that was told is the whole list', () => {
    expect(needsOf(answered({ ...visitor, assume: 'nothing', stays: [] }), 'stay.lastDay')).not.toContain('stays')
  })

  test('no ordinary passport is supposed of a person without a state', () => {
    const result = answered({ to: 'KAZ', citizenship: 'XXA', on: '2026-12-15' })
    expect(result.assumed.map(one => one.id)).not.toContain('ordinary-passport')
    expect(needsOf(result, 'entry.may')).toContain('document')
  })
})

test('words that people use are understood', () => {
  const result = answered({ to: 'Kazakhstan', citizenship: 'германия', document: 'passport', purpose: 'Tourism', entered: '2025-03-01', on: '2025-03-10' })
  expect(result.answers['entry.may']?.value).toBe('visa-free')
  expect(result.to).toBe('KAZ')
})

test('what the rules of the destination do not ask is said', () => {
  expect(answered({ ...visitor, facts: { 'eu.entryRecord': 'none' } }).notices).toEqual([
    { code: 'facts.unused', field: 'facts', message: 'Not asked by the rules of this destination: eu.entryRecord.' },
  ])
})

describe('the issuer of the document', () => {
  test('of a refugee is never taken to be the state of citizenship', () => {
    expect(needsOf(answered({ to: 'FRA', citizenship: 'AFG', document: 'refugee', on: '2026-12-15' }), 'entry.may')).toContain('issuer')
  })

  test('of a citizen is the state of citizenship, and is said only where it was read', () => {
    expect(answered({ to: 'FRA', citizenship: 'CAN', on: '2026-12-15' }).notices).toEqual([])
    const notices = answered({ to: 'FRA', citizenship: 'CAN', document: 'seafarer', on: '2026-12-15' }).notices.map(notice => notice.code)
    expect(notices.filter(code => code !== 'issuer.taken')).toEqual([])
  })
})

test('no JSON upsets the desk', () => {
  const json = fc.oneof(
    fc.jsonValue(),
    fc.record({ to: fc.constant('KAZ'), facts: fc.jsonValue(), rows: fc.jsonValue(), stays: fc.jsonValue(), citizenship: fc.string() }, { requiredKeys: ['to', 'citizenship'] }),
  )
  fc.assert(
    fc.property(json, input => {
      const checked = check(input as unknown as CheckRequest, 'kk')
      expect(checked.ok || checked.issues.length > 0).toBe(true)
    }),
  )
})
