import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'

/** The command itself, in one file and in a process of its own. */

const home = fileURLToPath(new URL('..', import.meta.url))
const visitor = ['check', '--to', 'KAZ', '--citizenship', 'DEU', '--entered', '2025-03-01', '--on', '2025-03-10']

function kosh(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${home}bin/kosh.js`, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C', ...env },
    maxBuffer: 1e8,
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  await build({ root: home, configFile: `${home}vite.config.ts`, logLevel: 'error' })
}, 120_000)

describe('the command', () => {
  test('answers', () => {
    expect(kosh(visitor)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^✓ Allowed\n/) })
  })

  test('reads the language of the environment', () => {
    expect(kosh(visitor, { LANG: 'ru_RU.UTF-8' }).out).toContain('Разрешено')
    expect(kosh(visitor, { LANG: 'ru_RU.UTF-8', LC_ALL: 'kk_KZ.UTF-8' }).out).toContain('Рұқсат')
  })

  test('gives bad input exit code 2 and nothing on the output', () => {
    expect(kosh(['check', '--to', 'KAX'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('country.unknown') })
  })

  test('reads ten thousand stays', () => {
    const stays = Array.from({ length: 10_000 }, (_, i) => {
      const from = new Date(Date.UTC(1996, 0, 1 + i)).toISOString().slice(0, 10)
      return `--stay=${from}/${from}@KGZ`
    })
    const { code, out } = kosh([...visitor, ...stays, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).answers['stay.lastDay'].value).toBe('2025-03-30')
  }, 30_000)

  test('refuses one more', () => {
    const { code, out } = kosh([...visitor, ...Array.from({ length: 10_001 }, () => '--stay=2024-01-01/2024-01-02'), '--json'])
    expect({ code, issues: JSON.parse(out).issues.map((one: { code: string }) => one.code) }).toEqual({ code: 2, issues: ['stays.many'] })
  }, 30_000)

  test('says that stays which overlap were merged', () => {
    expect(kosh([...visitor, '--stay', '2025-01-01/2025-01-20', '--stay', '2025-01-10/2025-01-25']).out).toContain('Stays that overlap were merged: 2 of Kazakhstan.')
  })

  test.each<[string, readonly string[], string]>([
    ['emoji', ['--citizenship', '🇩🇪'], 'country.unknown'],
    ['a hundred thousand characters', ['--citizenship', 'A'.repeat(100_000)], 'text.long'],
    ['an escape sequence', ['--citizenship', '\u001B[2JDEU'], 'text.control'],
    ['a name that reaches into objects', ['--fact', '__proto__=1'], 'key.forbidden'],
    ['another', ['--row', 'constructor:prototype=1'], 'key.forbidden'],
    ['an option as a value', ['--citizenship', '--to'], 'country.unknown'],
    ['an empty text', ['--citizenship', ''], 'country.unknown'],
  ])('refuses %s without a stack trace', (_, args, code) => {
    const { code: exit, out, err } = kosh(['check', '--to', 'KAZ', ...args])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(code)
    expect(err).not.toMatch(/\n\s+at |\p{Cc}(?<!\n)/u)
    expect(err.length).toBeLessThan(1_000)
  })

  test('is not upset by a closed pipe', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${home}bin/kosh.js" law list | head -n 1`], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
