import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day, iso, type Day } from '@kosh/norms'
import { drawFrom } from '@kosh/norms/behaviour'
import { expect, test } from 'vitest'
import { Codes, rowsOf, type TableColumn } from '../columns/sheet.js'
import { screenFiles } from '../files/index.js'
import { rolesOf } from './roles.js'
import { Caster } from './sheets.js'
import { JourneyTable } from './table.js'

test('rows of journeys lie as they are said to, whatever lines they were read from', () => {
  const columns = ['person', 'citizenship', 'entered', 'left', 'state']
  const on = day('2026-11-20')
  const draw = drawFrom(11)
  const some = <T>(list: readonly T[]) => list[draw(list.length)] as T
  for (let round = 0; round < 40; round++) {
    const table = new JourneyTable(columns, rolesOf(columns, {}, 'en').roles, { to: 'KAZ', assume: 'ordinary', without: [], facts: {}, lang: 'en' }, on)
    for (let n = 0; n < 60; n++) {
      const entered = on - draw(300)
      const left = draw(6) === 0 ? '' : iso((entered + draw(20)) as Day)
      table.add([String(draw(9)), some(['DEU', 'UZB', 'nowhere']), iso(entered as Day), left, some(['KAZ', 'KGZ', '?'])])
    }
    const { journeys, profiles, states } = table.finish()
    const stays = new Caster({ to: 'KAZ', profiles, states, on, codes: new Codes() }).sheet(journeys).tables.get('stays') as Exclude<TableColumn, { readonly none: true }>
    expect(journeys.length).toBeGreaterThan(5)
    expect(rowsOf(stays.rows.length, stays.rows.cells, stays.first, stays.end)).toStrictEqual(stays.rows)
  }
})

test('what is supposed of one person is not lost because it is not supposed of another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kosh-sheets-'))
  try {
    const [journeys, out] = [join(folder, 'journeys.csv'), join(folder, 'answers.csv')]
    // Of a tourist no relatives in Kazakhstan are supposed, of whoever comes to the family they are asked for.
    await writeFile(journeys, 'person,entered,left,citizenship,purpose\n1,2026-03-01,2026-03-05,RUS,tourism\n2,2026-03-01,2026-03-05,RUS,family\n')
    const found = await screenFiles({ journeys, out, to: 'KAZ', topics: ['stay.lastDay'], on: '2026-06-30', assume: 'ordinary', without: [], facts: {}, lang: 'en' })
    if (!found.ok) throw new Error(JSON.stringify(found.issues))
    const [, tourist, relative] = (await readFile(out, 'utf8')).split('\n')
    expect(tourist).toContain('2026-05-29,settled')
    expect(relative).toMatch(/,open,.*kaz\.family/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
