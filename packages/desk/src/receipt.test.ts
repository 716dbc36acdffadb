import { describe, expect, test } from 'vitest'
import { receiptFor, replayReceipt } from './whole.js'

const visitor = { to: 'KAZ', citizenship: 'DEU', entered: '2025-03-01', on: '2025-03-10' } as const
const written = (request: Parameters<typeof receiptFor>[0] = visitor) => {
  const made = receiptFor(request, 'en')
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made
}

describe('a receipt', () => {
  test('holds the day, what was told and supposed, and every answer', () => {
    const { receipt } = written()
    expect(receipt.on).toBe('2025-03-10')
    expect(receipt.corpus).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(receipt.given).toMatchObject({
      citizenship: 'DEU',
      entered: '2025-03-01',
      document: 'ordinary',
      stays: { rows: [{ state: 'KAZ', from: '2025-03-01', to: '2025-03-10' }] },
    })
    expect(receipt.answers).toEqual(expect.arrayContaining([expect.objectContaining({ question: 'kaz.stay.lastDay', value: '2025-03-30' })]))
  })

  test.each([visitor, { ...visitor, assume: 'nothing' as const }, { to: 'FRA', citizenship: 'CAN', on: '2026-12-15' }, { to: 'JPN', citizenship: 'DEU', on: '2026-12-15' }])(
    'of %j replays to the same bytes',
    request => {
      const { text } = written(request)
      expect(replayReceipt(text, 'en')).toEqual({ ok: true, same: true, differs: [] })
      expect(written(request).text).toBe(text)
    },
  )

  test('that was changed does not', () => {
    const text = written().text.replace('2025-03-30', '2025-04-30')
    expect(replayReceipt(text, 'en')).toMatchObject({ ok: true, same: false, differs: [{ part: 'answer', question: 'kaz.stay.lastDay' }] })
  })

  test('of another corpus names both', () => {
    const { receipt } = written()
    const other = `sha256:${'0'.repeat(64)}`
    expect(replayReceipt({ ...receipt, corpus: other }, 'en')).toMatchObject({ ok: true, same: false, differs: [{ part: 'corpus', was: other, is: receipt.corpus }] })
  })

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another thing', { is: 'corpus' }],
    ['a fact of another kind', { ...written().receipt, given: { citizenship: 7 } }],
    ['a table as a fact', { ...written().receipt, given: { visas: 'B12' } }],
    ['a fact as a table', { ...written().receipt, given: { citizenship: { rows: [] } } }],
    ['a cell that cannot be', { ...written().receipt, given: { visas: { rows: [{ days: 'many' }] } } }],
    ['a long text', { ...written().receipt, corpus: 'x'.repeat(1_000_000) }],
    ['names that reach into objects', JSON.parse('{"is":"receipt","format":1,"corpus":"","on":"2025-03-10","given":{},"answers":[{"question":"q","constructor":1}]}')],
  ])('that is %s gives an issue', (_, input) => {
    expect(replayReceipt(input, 'ru')).toMatchObject({ ok: false, issues: [expect.objectContaining({ code: expect.any(String) })] })
  })
})
