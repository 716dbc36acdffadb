import { day } from '@kosh/norms'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, requestOf, type Draft } from './draft.js'
import { emptyRow, readRows, typedRows, type TableShape } from './rows.js'

const today = day('2026-11-24')
const german: Draft = { ...emptyDraft, citizenship: 'DEU', entry: '2026-12-15' }

describe('a draft', () => {
  it('asks about a plan on the day of entry', () => {
    expect(requestOf(german, today, {})).toEqual({ to: 'KAZ', citizenship: 'DEU', document: 'ordinary', purpose: 'tourism', on: '2026-12-15' })
  })

  it('asks about a stay that began on the day that counts as today', () => {
    expect(requestOf({ ...german, entry: '2026-10-17' }, today, {})).toMatchObject({ entered: '2026-10-17', on: '2026-11-24' })
    expect(requestOf({ ...german, entry: '2026-10-17', lawDay: '2026-10-20' }, today, {})).toMatchObject({ entered: '2026-10-17', on: '2026-10-20' })
    expect(requestOf({ ...german, entry: '2026-10-17', lawDay: '2026-10-01' }, today, {})).toMatchObject({ on: '2026-10-17' })
  })

  it('comes back from its request and makes the same one on any later day', () => {
    const rows = { stays: [{ state: 'KAZ', from: '2026-03-01', to: '2026-03-20' }], visas: [{ state: 'KAZ', category: 'B12', multiple: true, days: 30 }] }
    for (const draft of [german, { ...german, entry: '2026-10-17', without: ['airport'], facts: { crossing: 'land' } }]) {
      const request = requestOf(draft, today, rows)
      const again = draftOf(request)
      expect(requestOf(again, day('2031-01-01'), rows)).toEqual(request)
      expect(Object.keys(again.rows)).toEqual(['stays', 'visas'])
    }
  })
})

describe('rows that are typed', () => {
  const shape: TableShape = {
    id: 'visas',
    title: 'Visas',
    columns: [
      { name: 'state', label: 'State', kind: 'code' },
      { name: 'multiple', label: 'Several entries', kind: 'bool' },
      { name: 'to', label: 'Valid to', kind: 'day' },
      { name: 'days', label: 'Days', kind: 'int', least: 1, most: 365 },
    ],
  }

  it('are read cell by cell', () => {
    const rows = typedRows([{ state: 'KAZ', multiple: true, to: '2027-01-31', days: 30 }])
    expect(readRows(shape, rows)).toEqual({ rows: [{ state: 'KAZ', multiple: true, to: '2027-01-31', days: 30 }], faults: [] })
  })

  it('name every cell that is wrong, and are left out until it is mended', () => {
    const { rows, faults } = readRows(shape, [emptyRow(shape, 0), ...typedRows([{ state: 'KAZ', multiple: false, to: '2027-01-31', days: 400 }])])
    expect(rows).toEqual([])
    expect(faults.map(({ row, column, fault }) => [row, column.name, fault.code])).toEqual([
      [0, 'state', 'empty'],
      [0, 'to', 'missing'],
      [0, 'days', 'empty'],
      [1, 'days', 'bounds'],
    ])
  })
})
