import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const house = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-'))
  const declares = (dependencies: object) => JSON.stringify({ dependencies })
  write('package-lock.json', '{}')
  write('package.json', JSON.stringify({ devDependencies: { vitest: '*' } }))
  write('packages/norms/package.json', declares({ '@noble/hashes': '*' }))
  write('packages/law/package.json', declares({ '@kosh/norms': '*', '@kosh/desk': '*' }))
  write('apps/web/package.json', declares({ '@kosh/law': '*', '@kosh/server': '*' }))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each([
  ['packages/law/src/kaz/stay.ts', "import { day } from '@kosh/norms'"],
  ['packages/law/src/kaz/stay.ts', "import { states } from '../world/states.js'"],
  ['packages/norms/src/digest.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
  ['apps/web/src/check.ts', "export * from '@kosh/law'"],
  ['packages/norms/src/day.test.ts', "import { test } from 'vitest'"],
])('%s may say %s', (file, line) => {
  expect(lint(file, line)).toEqual([])
})

test.each([
  ['packages/norms/src/day.ts', "import { kaz } from '@kosh/law'", 'not on a floor below'],
  ['packages/law/src/kaz/stay.ts', "import type { Request } from '@kosh/desk'", 'not on a floor below'],
  ['packages/law/src/kaz/stay.ts', "export * from '@kosh/desk'", 'not on a floor below'],
  ['packages/law/src/stay.ts', "export const desk = () => import('@kosh/desk')", 'not on a floor below'],
  ['packages/law/src/stay.ts', "export type R = import('@kosh/desk').Request", 'not on a floor below'],
  ['apps/web/src/check.ts', "import { listen } from '@kosh/server'", 'not on a floor below'],
  ['packages/norms/src/day.ts', "import { kaz } from '../../law'", 'leaves packages/norms'],
  ['packages/norms/src/read/answer.ts', "import { kaz } from '../../../law/src/index.js'", 'leaves packages/norms'],
  ['packages/law/src/stay.ts', "import { day } from '../../norms/src/day.js'", 'leaves packages/law'],
  ['packages/norms/src/day.ts', "import { z } from 'zod'", 'not among the dependencies'],
  ['packages/norms/src/day.ts', "import { test } from 'vitest'", 'not among the dependencies'],
  ['packages/attic/src/box.ts', "import { day } from '@kosh/norms'", 'stands on no floor'],
])('%s may not say %s', (file, line, reason) => {
  const found = lint(file, line)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(reason)
})

test('two files may not need each other', () => {
  write('packages/norms/src/hen.ts', "import { egg } from './egg.js'\nexport const hen = () => egg\n")
  const found = lint('packages/norms/src/egg.ts', "import { hen } from './hen.js'\nexport const egg = () => hen")
  expect(found.some(message => message.includes('cycle'))).toBe(true)
})

test.each([
  ['export const age: any = 1', 'any'],
  ['export const first = (days: number[]) => days[0]!', 'non-null'],
  ['const age = 1\nexport default age', 'named exports'],
])('the linter refuses %s', (line, reason) => {
  expect(lint('packages/norms/src/day.ts', line).join()).toContain(reason)
})

/** What the linter of this house says about a file with these lines in a small house of its own. */
function lint(file: string, lines: string): readonly string[] {
  write(file, `${lines}\n`)
  const oxlint = join(house, 'node_modules/oxlint/bin/oxlint')
  const options = ['--config', join(house, '.oxlintrc.json'), '--format', 'json', '--allow', 'no-unused-vars', '.']
  const run = spawnSync(process.execPath, [oxlint, ...options], { cwd: folder, encoding: 'utf8' })
  const report = JSON.parse(run.stdout) as { diagnostics: { message: string }[] }
  expect(run.status).toBe(report.diagnostics.length > 0 ? 1 : 0)
  return report.diagnostics.map(diagnostic => diagnostic.message)
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
