import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ledgerOf, type ScenarioFiles } from './coverage.js'
import { law } from './index.js'
import type { Scenario } from './scenario.js'

test('docs/coverage.md says what the corpus holds (npm run ledger brings it up to date)', async () => {
  const here = new URL('./', import.meta.url)
  const found = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.scenarios.ts'))
  const files: { [file: string]: readonly Scenario[] } = {}
  for (const file of found.toSorted()) {
    const module = (await import(new URL(file, here).href)) as { readonly scenarios?: readonly Scenario[] }
    files[file.replace('.scenarios.ts', '')] = module.scenarios ?? []
  }
  expect(Object.values(files).flat().length).toBeGreaterThan(400)
  await expect(ledgerOf(law, files satisfies ScenarioFiles)).toMatchFileSnapshot('../../../docs/coverage.md')
})
