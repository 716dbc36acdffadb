import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { program } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'kosh-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

async function kosh(...args: readonly string[]) {
  let [out, err] = ['', '']
  const code = await program(args, { out: text => void (out += text), err: text => void (err += text), colour: false, locale: 'en' })
  return { code, out, err }
}

test('a file is screened beside itself, and the summary says what came of it', async () => {
  writeFileSync(at('crew.csv'), 'person,citizenship,entered,left\n1,DEU,2024-01-05,2024-02-20\n2,DEU,2024-02-30,2024-03-01\n')
  const { code, out } = await kosh('screen', at('crew.csv'), '--to', 'KAZ', '--on', '2026-11-20')
  expect(code).toBe(0)
  expect(out).toContain('2 lines read')
  expect(out).toContain('1 journey answered')
  expect(readFileSync(at('crew.answers.csv'), 'utf8')).toContain('1,1,2024-01-05,2024-02-20,2024-02-03,settled')
  expect(readFileSync(at('crew.answers.errors.csv'), 'utf8')).toContain('day.format')
})

test('wrong options are refused with field and code', async () => {
  writeFileSync(at('map.json'), '[1]')
  for (const [args, code] of [
    [[at('none.csv'), '--to', 'KAZ'], 'file.unreadable'],
    [[at('crew.csv')], 'field.missing'],
    [[at('crew.csv'), '--to', 'KAZ', '--map', at('map.json')], 'column.map'],
    [[at('crew.csv'), '--to', 'KAZ', '--assume', 'much'], 'assume.unknown'],
    [[at('crew.csv'), '--to', 'KAZ', '--dates', 'YMD'], 'dates.unknown'],
  ] as const) {
    const found = await kosh('screen', ...args)
    expect(found).toMatchObject({ code: 2, out: '' })
    expect(found.err).toContain(code)
  }
})

test('a population is made and can be screened', async () => {
  const made = await kosh('population', '--count', '500', '--until', '2026-11-20', '--journeys', at('j.csv'), '--people', at('p.csv'), '--json')
  expect(JSON.parse(made.out)).toMatchObject({ journeys: 500 })
  const { code, out } = await kosh('screen', at('j.csv'), '--people', at('p.csv'), '--to', 'KAZ', '--on', '2026-11-20', '--json')
  expect({ code, rows: (JSON.parse(out) as { readonly rows: number }).rows }).toEqual({ code: 0, rows: 500 })
  expect((await kosh('population', '--count', 'many')).err).toContain('value.kind')
})
