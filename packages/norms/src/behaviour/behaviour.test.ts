import { describe, expect, test } from 'vitest'
import { checkCorpus } from '../check/corpus.js'
import { answer } from '../read/reader.js'
import { difference } from './behaviour.js'
import { behaviours, inventedCorpus } from './corpus.js'

for (const [structure, cases] of Object.entries(behaviours))
  describe(structure, () => {
    for (const { name, on, given, question, expect: expected } of cases)
      test(name, () => {
        expect(difference(answer(inventedCorpus, question, given, on), expected)).toBeUndefined()
      })
  })

test('no two cases of a structure share a name', () => {
  for (const cases of Object.values(behaviours)) expect(new Set(cases.map(one => one.name)).size).toBe(cases.length)
})

test('the invented corpus is sound, with the doubts an author is to see', () => {
  const findings = checkCorpus(inventedCorpus)
  expect(findings.filter(one => one.level === 'error')).toEqual([])
  expect([...new Set(findings.map(one => `${one.code} ${one.culprit}`))]).toEqual(['over.lapses late.shelter.18', 'over.lapses members.97-1', 'version.about route.43-3.2024'])
})
