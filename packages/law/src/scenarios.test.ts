import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scenarioFiles } from './scenarios.js'

test('every file of worked cases is gathered, and each holds some', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.scenarios.ts'))
    .map(file => file.replaceAll('\\', '/').replace('.scenarios.ts', ''))
  expect(Object.keys(scenarioFiles).toSorted()).toEqual(files.toSorted())
  expect(Object.entries(scenarioFiles).filter(([, scenarios]) => scenarios.length === 0)).toEqual([])
})
