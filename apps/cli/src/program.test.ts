import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { topics } from '@kosh/desk'
import { describe, expect, test } from 'vitest'
import { program } from './program.js'

const visitor = ['check', '--to', 'KAZ', '--citizenship', 'DEU', '--entered', '2025-03-01', '--on', '2025-03-10']

/** Runs the program in this process. */
async function run(args: readonly string[], surroundings: { readonly locale?: string; readonly colour?: boolean } = {}) {
  const said = { out: '', err: '' }
  const code = await program(args, {
    out: text => void (said.out += text),
    err: text => void (said.err += text),
    colour: surroundings.colour ?? false,
    locale: surroundings.locale ?? 'C',
  })
  return { code, out: said.out.replaceAll('\u00a0', ' '), err: said.err }
}
const json = async (args: readonly string[]) => JSON.parse((await run([...args, '--json'])).out)
const folder = mkdtempSync(join(tmpdir(), 'kosh-'))

describe('kosh check', () => {
  test('says the verdict first, then what is to be done in the order of days', async () => {
    const { code, out } = await run(visitor)
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 3)).toEqual([
      '✓ Allowed',
      '  No visa is needed. Your last lawful day is Sunday, 30 March 2025.',
      '  30 calendar days; the day of entry is day 1.',
    ])
    const order = [
      'The host reports the arrival by: Wednesday, 5 March 2025',
      'You leave, or hold another ground to stay, by: Sunday, 30 March 2025',
      'No registration of your own is required.',
      'Left open',
      'Assumed',
    ]
    expect(order.map(line => out.indexOf(line))).toEqual(order.map(line => out.indexOf(line)).toSorted((a, b) => a - b))
    expect(order.filter(line => !out.includes(line))).toEqual([])
  })

  test('gives every line its article', async () => {
    expect((await run(visitor)).out).toMatch(/The host reports the arrival by[^]*?Law on Migration, Art\. 6\(4\) \(official, text of 2025-09-27\)/)
  })

  test.each(['en', 'ru', 'kk'])('fits 80 columns in %s', async lang => {
    for (const args of [visitor, [...visitor, '--why'], [...visitor, '--assume', 'nothing']]) {
      const { out } = await run([...args, '--lang', lang])
      expect(out.split('\n').filter(line => Array.from(line).length > 80)).toEqual([])
    }
  })

  test('has no colour but where it is wanted', async () => {
    expect((await run([...visitor, '--why'])).out).not.toContain('\u001B')
    expect((await run(visitor, { colour: true })).out).toContain('\u001B[32m✓ Allowed')
  })

  test('speaks the language of the surroundings, and the one asked for before it', async () => {
    expect((await run(visitor, { locale: 'ru_RU.UTF-8' })).out).toContain('✓ Разрешено')
    expect((await run(visitor, { locale: 'kk_KZ' })).out).toContain('✓ Рұқсат етіледі')
    expect((await run([...visitor, '--lang', 'en'], { locale: 'ru_RU.UTF-8' })).out).toContain('✓ Allowed')
    expect((await run(visitor, { locale: 'de_DE' })).out).toContain('✓ Allowed')
  })

  test('shows with --why what was read and what was displaced', async () => {
    const { out } = await run([...visitor, '--why'])
    expect(out).toContain('⊠ displaced: Whoever no visa-free regime covers enters on a visa.')
    expect(out).toMatch(/Read:[^]*?Germany/)
    expect(out).toMatch(/rules read that do not apply: \d+/)
  })

  test('prints the contract with --json, the chain only with --why', async () => {
    const told = await json(visitor)
    expect(told).toMatchObject({
      on: '2025-03-10',
      to: 'KAZ',
      corpus: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      assumed: expect.arrayContaining([{ id: 'no-visas', says: 'No visa', about: 'visas' }]),
    })
    expect(Object.keys(told.answers)).toEqual(expect.arrayContaining([...topics]))
    expect(told.answers['stay.lastDay']).toMatchObject({ stands: 'settled', value: '2025-03-30', grade: 'official', cites: expect.any(Array), leaves: expect.any(Array) })
    expect(told.answers['stay.lastDay']).not.toHaveProperty('because')
    expect((await json([...visitor, '--why'])).answers['stay.lastDay'].because.length).toBeGreaterThan(0)
  })

  test('takes every option', async () => {
    const told = await json([
      'check',
      '--to',
      'KAZ',
      '--citizenship',
      'IND',
      '--document',
      'passport',
      '--issuer',
      'IND',
      '--purpose',
      'business',
      '--entered',
      '2026-12-01',
      '--on',
      '2026-12-05',
      '--stay',
      '2026-10-01/2026-10-05',
      '--stay',
      '2026-11-01/2026-11-05@KGZ',
      '--without',
      'no-penalty',
      '--fact',
      'crossing=land',
      '--fact',
      'born=1990-01-01',
      '--row',
      'permits',
      '--row',
      'visas:state=KAZ,category=B12,electronic=false,multiple=true,from=2026-09-01,to=2027-02-28,days=30,entriesUsed=1',
      '--assume',
      'ordinary',
      '--lang',
      'en',
    ])
    expect(told.answers['entry.may']).toMatchObject({ could: expect.arrayContaining([expect.objectContaining({ value: 'visa-holder' })]) })
    expect(told.assumed.map((one: { id: string }) => one.id)).not.toEqual(expect.arrayContaining([expect.stringMatching(/no-visas|no-permits|no-penalty|tourism/)]))
  })

  test('says what an open answer depends on and how to tell it', async () => {
    const { code, out } = await run([...visitor, '--assume', 'nothing'])
    expect(code).toBe(0)
    expect(out).toContain('? Cannot be decided')
    expect(out).toContain('Which document do you travel with? (--document)')
    expect(out).toContain('Your earlier stays (--stay FROM/TO)')
    expect(out).toContain('Visas you hold (--row visas:…)')
  })

  test('answers for the states around by regimes and treaties, and says what is left out', async () => {
    const { code, out } = await run(['check', '--to', 'RUS', '--citizenship', 'KAZ', '--on', '2026-03-01'])
    expect(code).toBe(0)
    expect(out).toContain('✓ Allowed\n  No visa is needed. Your last lawful day is Friday, 29 May 2026.')
    expect(out).toContain('You register by: Monday, 30 March 2026')
    expect(out).toContain('The national law is not encoded: Law 115-FZ')
  })

  test('says so where the law is not encoded', async () => {
    const { code, out } = await run(['check', '--to', 'JPN', '--citizenship', 'DEU'])
    expect(code).toBe(0)
    expect(out).toContain('? The law does not decide\n  The law of the destination is not encoded (Japan): no answer is given about')
  })
})

describe('bad input', () => {
  test.each<[readonly string[], string]>([
    [['check', '--citizenship', 'DEU'], '--to: field.missing'],
    [['check', '--to', 'KAX'], '--to: country.unknown'],
    [[...visitor, '--stay', '2024-10-30/2024-10-01'], '--stay (stays[0]): stay.backwards'],
    [[...visitor, '--stay', '2024-10-30'], '--stay (stays[0]): stay.format'],
    [[...visitor, '--fact', 'crossing'], '--fact: pair.format'],
    [[...visitor, '--fact', 'bron=1990-01-01'], '--fact (facts.bron): fact.unknown'],
    [[...visitor, '--fact', 'crossing=land', '--fact', 'crossing=sea'], '--fact (facts.crossing): field.twice'],
    [[...visitor, '--fact', '__proto__=1'], '--fact (facts.__proto__): key.forbidden'],
    [[...visitor, '--row', '__proto__:a=1'], '--row (rows.__proto__): key.forbidden'],
    [[...visitor, '--row', ':a=1'], '--row: row.format'],
    [[...visitor, '--row', 'visas:stat=KAZ'], '--row (rows.visas[0].stat): column.unknown'],
    [[...visitor, '--assume', 'all'], '--assume: assume.unknown'],
    [[...visitor, '--without', 'visas'], '--without (without[0]): assumption.unknown'],
    [[...visitor, '--lang', 'de'], '--lang: lang.unknown'],
    [[...visitor, '--receipt', join(folder, 'none', 'x.json')], '--receipt: file.unwritable'],
    [['check', '--to'], 'option.argument'],
    [['check', '--tu', 'KAZ'], 'option.unknown'],
    [['check', 'KAZ'], 'argument.excess'],
    [['chek'], 'COMMAND: command.unknown'],
    [['law', 'sow'], 'COMMAND: command.unknown'],
    [['law', 'show'], 'argument.missing'],
    [['law', 'show', 'Z1100000478'], 'ID: id.unknown'],
    [['law', 'show', 'Z1100000477', '--on', '2025-02-30'], '--on: day.impossible'],
    [['law', 'list', 'laws'], 'KIND: kind.unknown'],
    [['replay', join(folder, 'none.json')], 'FILE: file.unreadable'],
  ])('%j', async (args, head) => {
    const { code, out, err } = await run(args)
    expect({ code, out, head: err.split('\n')[0] }).toEqual({ code: 2, out: '', head })
    expect(err).not.toMatch(/ at .*:\d+:\d+/)
  })

  test('is an object with --json, on the output', async () => {
    const { code, out, err } = await run(['check', '--to', 'KAZ', '--citizenship', 'Germny', '--json'])
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(JSON.parse(out)).toMatchObject({ issues: [{ code: 'country.unknown', field: 'citizenship', nearest: expect.arrayContaining(['DEU']) }] })
    expect(JSON.parse((await run(['check', '--tu', 'KAZ', '--json'])).out)).toMatchObject({ issues: [{ code: 'option.unknown', nearest: expect.arrayContaining(['--to']) }] })
  })

  test('is told in the language of the person', async () => {
    expect((await run(['check', '--to', 'KAX', '--lang', 'kk'])).err).toContain('Мұндай мемлекет табылмады')
    expect((await run(['chek'], { locale: 'ru_RU' })).err).toContain('Такой команды нет')
  })
})

describe('help', () => {
  test.each([
    [['--help'], 'Exit codes'],
    [['check', '--help'], '--receipt <file>'],
    [['law', '--help'], 'list'],
    [['law', 'show', '--help'], '--diff <day>'],
    [['replay', '--help'], 'Exit code 0'],
  ])('%j', async (args, words) => {
    const { code, out } = await run(args as readonly string[])
    expect(code).toBe(0)
    expect(out).toContain(words)
  })

  test('of a command names every option it has', async () => {
    const { out } = await run(['check', '--help'])
    for (const option of 'to citizenship document issuer purpose entered on stay assume without fact row lang why json receipt'.split(' ')) expect(out).toContain(`--${option}`)
  })
})

describe('kosh law', () => {
  test('lists acts, rules, figures, facts and tables', async () => {
    const { out } = await run(['law', 'list'])
    for (const line of ['Z1100000477: Law on Migration', 'kaz.law477.6-2.visaFree:', 'kaz.visaFree.unilateral.perEntry:', 'citizenship:', 'visas:'])
      expect(out).toContain(`\n  ${line}`)
    expect((await json(['law', 'list', 'facts'])).map((row: { kind: string }) => row.kind)).not.toContain('rules')
  })

  test('lists what was in force on a day', async () => {
    const ids = async (on: string) => (await json(['law', 'list', 'rules', '--on', on])).map((row: { id: string }) => row.id)
    expect(await ids('2018-01-01')).toContain('kaz.res148.26-1.enter')
    expect(await ids('2025-01-01')).not.toContain('kaz.res148.26-1.enter')
  })

  test('shows an act, a rule, a figure, a fact and a table', async () => {
    expect((await run(['law', 'show', 'Z1100000477', '--on', '2026-11-24'])).out).toContain('kaz.law477.6-2.visaFree')
    expect((await run(['law', 'show', 'kaz.law477.6-2.visaFree'])).out).toContain('displaces kaz.law477.6-3.visa')
    expect((await run(['law', 'show', 'kaz.visaFree.unilateral.perEntry', '--on', '2025-01-01'])).out).toContain('DEU')
    expect((await run(['law', 'show', 'crossing'])).out).toContain('airport (airport), land (land border)')
    expect((await run(['law', 'show', 'visas', '--lang', 'ru'])).out).toContain('Категория')
  })

  test('shows what changed between two days', async () => {
    const changed = await json(['law', 'show', 'kaz.res148.26-1.enter', '--on', '2018-01-01', '--diff', '2025-01-01'])
    expect(changed).toMatchObject({ added: [], removed: expect.arrayContaining([expect.stringContaining('para 26-1')]) })
    expect((await run(['law', 'show', 'kaz.law477.6-2.visaFree', '--on', '2025-01-01', '--diff', '2025-01-02'])).out).toContain('No difference')
  })
})

describe('kosh replay', () => {
  const file = join(folder, 'receipt.json')

  test('finds the same bytes', async () => {
    expect((await run([...visitor, '--receipt', file])).code).toBe(0)
    expect(await run(['replay', file])).toMatchObject({ code: 0, out: 'The same answers, byte for byte.\n' })
  })

  test('finds what differs', async () => {
    const changed = join(folder, 'changed.json')
    writeFileSync(changed, readFileSync(file, 'utf8').replace('2025-03-30', '2025-04-30'))
    const { code, out } = await run(['replay', changed])
    expect(code).toBe(3)
    expect(out).toContain('kaz.stay.lastDay')
  })

  test('refuses what is no receipt', async () => {
    const other = join(folder, 'other.json')
    writeFileSync(other, '{"__proto__":1}')
    expect((await run(['replay', other])).code).toBe(2)
  })
})
