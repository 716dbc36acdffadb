import { law, questionsFor } from '@kosh/law'
import type { Question } from '@kosh/norms'
import { describe, expect, test } from 'vitest'
import { Arena } from '../kernel/arena.js'
import { assembler } from '../kernel/assembler.js'
import { lanesWith } from '../kernel/lane-reader.js'
import { anyPersons } from './persons.js'
import { ColumnReader } from './reader.js'
import { standings } from './verdict.js'
import { Codes, numberFor } from './sheet.js'

/** So many persons a topic; PERSONS sets more. */
const persons = Number(process.env['PERSONS'] ?? 30)
const assemble = await assembler()
const arena = new Arena()

for (const to of ['KAZ', 'DEU'])
  describe(`the law for ${to}, in columns and of single persons`, () => {
    const codes = new Codes()
    const sheet = anyPersons(persons, to, 11, codes)
    const topics = Object.entries(questionsFor(to).questions).filter((topic): topic is [string, Question] => topic[1].is === 'question')
    const shares: number[] = []
    for (const [topic, question] of topics)
      test(topic, () => {
        const reader = new ColumnReader(law, question, sheet, codes, { lanes: lanesWith({ arena, assemble, after: 0 }) })
        const { stands, values } = reader.answers()
        expect(reader.answers()).toMatchObject({ stands, values })
        let known = 0
        for (let i = 0; i < sheet.length; i++) {
          if (standings[stands[i] as number] === 'asked') continue
          known++
          const single = reader.answerAt(i)
          expect(standings[stands[i] as number], `person ${i}`).toBe(single.stands)
          if (single.stands === 'settled') expect(values[i], `person ${i}`).toBe(numberFor(single.value as never, codes))
        }
        shares.push(known / sheet.length)
      })
    test('most are known without the single reader', () => {
      expect(shares.filter(share => share > 0.5).length / shares.length).toBeGreaterThan(0.7)
    })
  })
