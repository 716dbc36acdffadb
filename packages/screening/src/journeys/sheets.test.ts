import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { screenFiles } from '../files/index.js'

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
