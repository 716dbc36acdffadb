import { law, questionsFor } from '@kosh/law'
import type { Question } from '@kosh/norms'
import { expect, test } from 'vitest'
import { anyPersons } from '../columns/persons.js'
import { ColumnReader } from '../columns/reader.js'
import { Codes } from '../columns/sheet.js'
import { ReaderPool } from './pool.js'

/** Threads run what is built. */
const program = new URL('../../dist/kernel/worker.js', import.meta.url)

for (const [topic, lanes] of [
  ['stay.lastDay', 0],
  ['stay.used', false],
  ['entry.may', 0],
] as const)
  test(`${topic} in two threads, lanes ${lanes === false ? 'left out' : 'used'}, is what one thread says`, async () => {
    const question = questionsFor('KAZ').questions[topic] as Question
    const codes = new Codes()
    const sheet = anyPersons(300, 'KAZ', 5, codes)
    const { each } = sheet.on as { readonly each: Int32Array }
    const pool = await ReaderPool.open(law, question, codes, { workers: 2, lanes, program })
    try {
      for (const later of [0, 40]) {
        const asked = { ...sheet, on: { each: each.map(on => on + later) } }
        const alone = new ColumnReader(law, question, asked, codes).answers()
        const together = await pool.answers(asked)
        expect([...together.stands]).toStrictEqual([...alone.stands])
        expect([...together.values]).toStrictEqual([...alone.values])
        // Ways are numbered otherwise, but cases that went one way in a thread went one way here.
        const ways = new Map<number, number>()
        together.ways.forEach((way, i) => expect(ways.set(way, ways.get(way) ?? (alone.ways[i] as number)).get(way)).toBe(alone.ways[i]))
      }
    } finally {
      await pool.close()
    }
  })
