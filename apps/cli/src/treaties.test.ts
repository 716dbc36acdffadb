import { describe, expect, test } from 'vitest'
import { program } from './program.js'

async function run(args: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await program(['treaties', ...args], { out: text => void (said.out += text), err: text => void (said.err += text), colour: false, locale: 'C' })
  return { code, ...said }
}
const json = async (args: readonly string[]) => JSON.parse((await run([...args, '--json'])).out)

describe('kosh treaties', () => {
  test('between two states: what binds first, then what is not seen, then what is signed', async () => {
    const { code, out } = await run(['--between', 'KAZ,UZB', '--on', '2026-11-23'])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('Treaties between Kazakhstan and Uzbekistan on 2026-11-23')
    const at = (words: string) => out.indexOf(words)
    expect(at('[kaz-uzb-illegal-2019]')).toBeGreaterThan(at('Standing'))
    expect(at('[kaz-uzb-readmission]')).toBeGreaterThan(at('not seen whether'))
    expect(at('not seen whether')).toBeGreaterThan(at('[kaz-uzb-illegal-2019]'))
    // Of a treaty whose beginning was not seen the day is the latest possible.
    expect(out).toMatch(/binds +by 2023-01-27 +Kazakhstan – Uzbekistan: trips/)
    expect(out).toMatch(/binds +2020-05-22 +Kazakhstan – Uzbekistan: action/)
  })

  test('between two states, as JSON with terms, ratifications and doubts', async () => {
    const { between, treaties } = await json(['--between', 'ARM,KAZ', '--on', '2025-11-22', '--kind', 'visa-free'])
    expect(between).toEqual(['ARM', 'KAZ'])
    expect(treaties).toEqual([
      expect.objectContaining({
        id: 'kaz-arm-stay-2024',
        standing: 'binds',
        since: '2025-11-22',
        ratified: [{ state: 'KAZ', on: '2025-10-15', by: '223-VIII' }],
        stay: { days: 90, window: 'any-180', unregistered: 30 },
        grade: 'official',
      }),
    ])
    expect((await json(['--between', 'ARM,KAZ', '--on', '2025-11-21', '--kind', 'visa-free'])).treaties).toEqual([])
  })

  test('the states without a treaty of a kind, and the best there is', async () => {
    const { missing } = await json(['--kind', 'readmission', '--missing-with', 'KAZ', '--on', '2026-11-23'])
    expect(missing).toContainEqual({ state: 'UZB', best: 'not-seen', treaties: ['kaz-uzb-readmission'] })
    expect(missing).toContainEqual({ state: 'ARM', best: 'none', treaties: [] })
    expect(missing.map((one: { state: string }) => one.state)).not.toContain('RUS')
    expect((await run(['--kind', 'readmission', '--missing-with', 'KAZ', '--on', '2026-11-23'])).out).toMatch(/UZB Uzbekistan +not seen whether +kaz-uzb-readmission/)
  })

  test('what changed between two days, both in', async () => {
    const { changes } = await json(['--changes', '2020-01-01/2026-11-23'])
    expect(changes).toContainEqual({ on: '2025-11-22', what: 'bound', states: ['KAZ', 'ARM'], treaty: 'kaz-arm-stay-2024' })
    expect(changes.map((one: { on: string }) => one.on)).toEqual(changes.map((one: { on: string }) => one.on).toSorted())
    expect((await json(['--changes', '2025-11-23/2025-11-24'])).changes).toEqual([])
    const { out } = await run(['--changes', '2020-01-01/2026-11-23'])
    expect(out).toContain('Changes from 2020-01-01 to 2026-11-23')
    // The members of the Union stand behind it as a number, in the table only.
    expect(out.replaceAll(/\s+/g, ' ')).toContain('EUE (members: 27), KAZ · European Union – Kazakhstan')
    expect((await json(['--changes', '2020-03-01/2020-03-01'])).changes[0].states).toContain('HRV')
  })

  test('of a kind, or all', async () => {
    expect((await json(['--kind', 'readmission', '--on', '2026-11-23'])).treaties.length).toBe(26)
    expect((await json(['--on', '2026-11-23'])).treaties.length).toBe(167)
  })

  test('the Union is a party of its own', async () => {
    expect((await run(['--between', 'EU,RUS', '--on', '2026-11-23'])).out).toContain('[eu-rus-readmission]')
  })

  test.each(['en', 'ru', 'kk'])('fits 80 columns in %s', async lang => {
    for (const args of [
      ['--between', 'KAZ,KGZ'],
      ['--kind', 'readmission', '--missing-with', 'KAZ'],
      ['--changes', '2020-01-01/2026-11-23'],
      ['--kind', 'labour'],
    ]) {
      const { out } = await run([...args, '--lang', lang])
      expect(out.split('\n').filter(line => Array.from(line).length > 80)).toEqual([])
    }
  })

  test.each<[readonly string[], string]>([
    [['--between', 'KAZ'], '--between: pair.states'],
    [['--between', 'KAZ,UZB,RUS'], '--between: pair.states'],
    [['--between', 'KAZ,KAZ'], '--between: pair.same'],
    [['--between', 'KAZ,UZX'], '--between: country.unknown'],
    [['--kind', 'readmision'], '--kind: kind.unknown'],
    [['--missing-with', 'KAZ'], 'option.needs'],
    [['--changes', '2020-01-01'], '--changes: span.format'],
    [['--changes', '2020-01-01/2020-13-01'], '--changes: day.impossible'],
    [['--changes', '2021-01-01/2020-01-01'], '--changes: span.backwards'],
    [['--changes', '2020-01-01/2021-01-01', '--on', '2020-01-01'], 'option.together'],
    [['--between', 'KAZ,UZB', '--changes', '2020-01-01/2021-01-01'], 'option.together'],
    [['--on', '2025-02-30'], '--on: day.impossible'],
    [['--beetween', 'KAZ,UZB'], 'option.unknown'],
    [['KAZ'], 'argument.excess'],
  ])('refuses %j', async (args, head) => {
    const { code, out, err } = await run(args)
    expect({ code, out, head: err.split('\n')[0] }).toEqual({ code: 2, out: '', head })
  })

  test('help names every option', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const words of ['--between <states>', '--kind <kind>', '--missing-with <state>', '--changes <from/to>', '--on <day>', '--json', '--lang', 'readmission'])
      expect(out).toContain(words)
  })
})
