import { describe, expect, test } from 'vitest'
import { check } from './whole.js'
import { topics, type CheckResult, type Lang } from './result.js'
import type { CheckRequest } from './request.js'
import { verdictOf } from './verdict.js'

const visitor: CheckRequest = { to: 'KAZ', citizenship: 'DEU', entered: '2025-03-01', on: '2025-03-10' }
const answered = (request: CheckRequest, lang: Lang = 'en'): CheckResult => {
  const checked = check(request, lang)
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return checked.result
}
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('an answer', () => {
  test('has every topic, for every destination', () => {
    for (const to of ['KAZ', 'FRA', 'RUS', 'JPN']) expect(Object.keys(answered({ to, citizenship: 'CAN', on: '2026-12-15' }).answers)).toEqual(expect.arrayContaining([...topics]))
  })

  test('names its law without repeats', () => {
    const { cites } = answered(visitor).answers['entry.may'] ?? { cites: [] }
    expect(cites.map(cite => `${cite.title}, ${cite.place}`)).toEqual(expect.arrayContaining(['Entry and stay rules, No. 148, para 17']))
    expect(new Set(cites.map(cite => `${cite.act} ${cite.place}`)).size).toBe(cites.length)
  })

  test('shows what was beaten and by what', () => {
    const steps = answered(visitor).answers['entry.may']?.because ?? []
    const visa = steps.find(step => step.rule === 'kaz.law477.6-3.visa')
    expect(visa).toMatchObject({ state: 'displaced', beatenBy: { rule: 'kaz.law477.6-2.visaFree', through: 'text', ground: { place: 'Art. 6(2)' } } })
  })

  test('is in the language asked', () => {
    const { answers, assumed } = answered(visitor, 'ru')
    expect(answers['entry.may']).toMatchObject({ label: 'Как вы можете въехать в Казахстан', value: 'visa-free', shown: 'без визы' })
    expect(plain(answers['stay.lastDay']?.shown)).toBe('воскресенье, 30 марта 2025 года')
    expect(answers['stay.lastDay']?.cites[0]?.place).toBe('ст. 6(4)')
    expect(assumed[0]?.says).toMatch(/[а-я]/)
  })

  test('about a state whose law is not encoded is silence that says so', () => {
    const { realm, answers, assumed } = answered({ to: 'JPN', citizenship: 'DEU' })
    expect(realm).toBe('none')
    expect(assumed.map(one => one.id)).toEqual(['tourism', 'no-permits', 'union-not-working'])
    expect(answers['entry.may']).toMatchObject({
      stands: 'silent',
      leaves: ['The national law of the destination (Japan) on entry, stay and registration of foreigners is not encoded.'],
    })
  })

  test('tells the treaties between the two states wherever the person goes', () => {
    const listed = (to: string, citizenship: string, topic: string) =>
      answered({ to, citizenship, on: '2026-11-23' }).answers[topic]?.rows?.map(row => `${row['treaty']} ${row['standing']}`) ?? []
    expect(listed('KAZ', 'DEU', 'treaty.bindings')).toEqual(expect.arrayContaining(['kaz-deu-readmission binds', 'eu-kaz-epca-2015 binds', 'un-1951-refugees binds']))
    expect(listed('KAZ', 'UZB', 'readmission.duty')).toContain('kaz-uzb-readmission not-seen')
    expect(listed('DEU', 'KAZ', 'readmission.duty')).toContain('kaz-deu-readmission binds')
    expect(listed('TUR', 'KAZ', 'treaty.bindings')).toEqual(['kaz-tur-visa-1992 binds'])
    expect(listed('KAZ', 'XXA', 'treaty.bindings')).toEqual([])
    const { optional } = answered({ to: 'KAZ', on: '2026-11-23' }).answers['treaty.bindings'] ?? {}
    expect(optional).toBe(true)
  })

  test('supposes nothing about what other destinations would ask', () => {
    const supposed = (to: string) => answered({ to, citizenship: 'KGZ', on: '2026-11-23' }).assumed.map(one => one.id)
    expect(supposed('KAZ')).toContain('not-working')
    expect(supposed('KAZ')).not.toContain('union-not-working')
    expect(supposed('RUS')).toContain('union-not-working')
    expect(supposed('RUS')).not.toContain('not-working')
  })

  test('about a state of the region rests on its visa regime and the treaties, and names the law that is left out', () => {
    const { realm, answers } = answered({ to: 'RUS', citizenship: 'KAZ', on: '2026-11-23' })
    expect(realm).toBe('region')
    expect(answers['entry.may']).toMatchObject({
      stands: 'settled',
      value: 'visa-free',
      leaves: expect.arrayContaining([expect.stringContaining('The national law is not encoded')]),
    })
    expect(answers['stay.lastDay']).toMatchObject({ stands: 'settled', value: '2027-03-31' })
    expect(answers['host.notifyBy']).toMatchObject({ stands: 'silent', leaves: [expect.stringContaining('Russia')] })
    expect(answers['treaty.bindings']?.items?.map(item => item.rule)).toContain('treaty.bindings.kaz-rus-readmission')
    expect(answers['treaty.bindings']?.items?.[0]?.shown[0]).toMatchObject({ kind: 'union and partnership', standing: 'binds both' })
    expect(answers['readmission.duty']?.items?.[0]?.shown[0]).toMatchObject({ treaty: 'Kazakhstan – Russia: readmission', whom: 'its own citizens' })
    for (const lang of ['ru', 'kk'] as const) expect(answered({ to: 'KGZ', citizenship: 'KAZ', on: '2026-11-23' }, lang).answers['entry.may']?.shown).toMatch(/[а-я]/)
  })

  test('that is open says what it could be and whom to ask', () => {
    const { answers } = answered({ to: 'KAZ', citizenship: 'DEU', on: '2026-12-15', without: ['no-refusal-ground'] })
    expect(answers['entry.may']).toMatchObject({
      stands: 'open',
      could: expect.arrayContaining([
        { value: 'visa-free', shown: 'without a visa' },
        { value: 'refused', shown: 'refused' },
      ]),
    })
    expect(answers['entry.may']?.needs?.find(need => need.id === 'kaz.refusalGrounds')).toMatchObject({ of: 'table', who: 'Authority' })
  })

  test('that asks for a document offers the documents', () => {
    const need = answered({ to: 'KAZ', citizenship: 'XXA', on: '2026-12-15' }).answers['entry.may']?.needs?.find(one => one.id === 'document')
    expect(need?.options).toEqual(expect.arrayContaining([{ code: 'stateless', label: 'travel document of a stateless person' }]))
  })

  test('is plain JSON', () => {
    const result = answered(visitor)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})

describe('the verdict', () => {
  const said = (request: CheckRequest, lang: Lang = 'en') => {
    const { verdict, sentence } = verdictOf(answered(request, lang), lang)
    return [verdict, plain(sentence)]
  }

  test('for a visitor', () => {
    expect(said(visitor)).toEqual(['yes', 'No visa is needed. Your last lawful day is Sunday, 30 March 2025.'])
    expect(said(visitor, 'ru')).toEqual(['yes', 'Виза не нужна. Последний законный день — воскресенье, 30 марта 2025 года.'])
    expect(said(visitor, 'kk')).toEqual(['yes', 'Виза қажет емес. Соңғы заңды күн — 2025 жылғы 30 наурыз, жексенбі.'])
  })

  test('for one who stayed too long', () => {
    expect(said({ ...visitor, on: '2025-04-10' })).toEqual(['no', 'Your lawful stay ended on Sunday, 30 March 2025. Thursday, 10 April 2025 is day 11 past it.'])
  })

  test('on the last lawful day and the day after', () => {
    expect(said({ ...visitor, on: '2025-03-30' })[0]).toBe('yes')
    expect(said({ ...visitor, on: '2025-03-31' })[0]).toBe('no')
  })

  test('for one who needs a visa', () => {
    expect(said({ to: 'KAZ', citizenship: 'AFG', on: '2026-12-15' })).toEqual(['yes-if', 'You need a visa before you travel.'])
    expect(said({ to: 'KAZ', citizenship: 'AFG', entered: '2026-12-01', on: '2026-12-15' })[0]).toBe('no')
  })

  test('for one who is barred', () => {
    const request: CheckRequest = { to: 'KAZ', citizenship: 'DEU', on: '2026-12-15', rows: { 'kaz.expulsions': [{ kind: 'expulsion', executed: '2025-01-10' }] } }
    expect(said(request)).toEqual(['no', 'Entry is closed to Wednesday, 9 January 2030, that day included.'])
  })

  test('for one who is refused, and why', () => {
    const spent: CheckRequest = { to: 'KAZ', citizenship: 'DEU', on: '2026-12-15', stays: [{ from: '2026-09-01', to: '2026-11-29' }] }
    expect(said(spent)).toEqual([
      'no',
      'Entry is not allowed on Tuesday, 15 December 2026. The days of the window are used up. The first day on which entry is lawful again: Sunday, 28 February 2027.',
    ])
    expect(said({ to: 'KAZ', citizenship: 'DEU', document: 'id-card', on: '2026-12-15' })).toEqual([
      'no',
      'Entry is not allowed on Tuesday, 15 December 2026. A condition of entry is not met.',
    ])
  })

  test('when a fact is missing', () => {
    expect(said({ to: 'KAZ', on: '2026-12-15' })).toEqual(['not-settled', 'May you enter? One answer is missing: Which state are you a citizen of?'])
  })

  test('when the law is not encoded', () => {
    expect(verdictOf(answered({ to: 'JPN', citizenship: 'DEU' }), 'en')).toMatchObject({ verdict: 'not-settled', cause: 'law' })
  })

  test('for a citizen of Kazakhstan in the states around', () => {
    expect(said({ to: 'UZB', citizenship: 'KAZ', on: '2026-11-23' })).toEqual(['yes', 'No visa is needed. Your last lawful day is Tuesday, 22 December 2026.'])
    expect(said({ to: 'TKM', citizenship: 'KAZ', on: '2026-11-23' })).toEqual(['yes-if', 'You need a visa before you travel.'])
    expect(said({ to: 'RUS', citizenship: 'KAZ', on: '2026-11-23', stays: [{ from: '2026-01-01', to: '2026-03-31' }] })[0]).toBe('no')
    expect(said({ to: 'RUS', citizenship: 'DEU', on: '2026-11-23' })).toEqual(['not-settled', 'A figure of the law was not found: visa regimes among twelve states'])
  })

  test('says how it counted', () => {
    expect(verdictOf(answered(visitor, 'ru'), 'ru').counted).toBe('30 календарных дней; день въезда — первый.')
  })
})
