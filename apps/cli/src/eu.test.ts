import { describe, expect, test } from 'vitest'
import { program } from './program.js'

/** People whom the law of the Union answers, as the terminal tells them. */

async function run(args: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await program(args, { out: text => void (said.out += text), err: text => void (said.err += text), colour: false, locale: 'C' })
  return { code, out: said.out.replaceAll('\u00a0', ' '), err: said.err }
}
const toGermany = (citizenship: string, on: string, ...more: readonly string[]) => ['check', '--to', 'DEU', '--citizenship', citizenship, '--on', on, ...more]
type Answers = Record<
  string,
  { readonly stands: string; readonly value?: unknown; readonly could?: unknown; readonly needs?: readonly { readonly id: string }[]; readonly rows?: unknown }
>
async function told(args: readonly string[]): Promise<Answers> {
  const { code, out, err } = await run([...args, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out).answers
}
const openOf = (answers: Answers) => Object.entries(answers).flatMap(([topic, one]) => (one.stands === 'open' || one.stands === 'clash' ? [topic] : []))

const oneYearVisa = 'visas:state=DEU,category=C,electronic=false,multiple=true,from=2026-01-10,to=2027-01-09,days=90,entriesUsed=2'
const polishVisa = 'permits:state=POL,kind=long-stay-visa,from=2026-03-01,to=2027-02-28'
const spanishCard = 'permits:state=ESP,kind=union-family-card,from=2025-01-01,to=2030-01-01'
const german = 'eu.family:relation=spouse,nationality=DEU,residence=ESP,ground=work,since=2024-01-01'
const candidate = [
  '--purpose',
  'work',
  '--fact',
  'eu.contract.months=24',
  '--fact',
  'eu.work.form=highly-qualified',
  '--row',
  'eu.proofs:proof=contract',
  '--row',
  'eu.proofs:proof=qualification',
  '--row',
  'eu.proofs:proof=insurance',
]

describe('kosh check --to DEU', () => {
  test('a tourist has nothing left open', async () => {
    for (const citizenship of ['USA', 'KAZ', 'FRA', 'SRB', 'TWN']) expect(openOf(await told(toGermany(citizenship, '2026-11-24'))), citizenship).toEqual([])
  })

  test('a Kazakh citizen with a visa of one year', async () => {
    const args = toGermany('KAZ', '2026-08-20', '--row', oneYearVisa, '--stay', '2026-03-01/2026-03-30', '--stay', '2026-06-01/2026-07-10')
    const answers = await told(args)
    expect(answers['entry.may']?.value).toBe('visa-holder')
    expect([answers['stay.used']?.value, answers['stay.lastDay']?.value]).toEqual([70, '2026-10-08'])
    expect((await run(args)).out.replaceAll(/\s+/g, ' ')).toContain('You enter on the visa you hold. Your last lawful day is Thursday, 8 October 2026.')
  })

  test('a visitor without visa who was in Croatia in 2022: those days were not in the area', async () => {
    const answers = await told(toGermany('USA', '2023-02-01', '--stay', '2022-11-01/2023-01-10@HRV'))
    expect([answers['stay.used']?.value, answers['stay.left']?.value]).toEqual([10, 80])
    expect(answers['stay.lastDay']?.value).toBe('2023-04-21')
  })

  test('a holder of a Polish long-stay visa: ninety days outside Poland, not past the visa', async () => {
    const answers = await told(toGermany('KAZ', '2026-11-24', '--row', polishVisa, '--stay', '2026-03-01/2026-11-10@POL'))
    expect([answers['entry.may']?.value, answers['stay.used']?.value, answers['stay.lastDay']?.value]).toEqual(['permit-holder', 0, '2027-02-21'])
    expect((await told(toGermany('KAZ', '2026-12-24', '--row', polishVisa)))['stay.lastDay']?.value).toBe('2027-02-28')
  })

  test('a refugee with a Serbian document: Germany decides, and that is said', async () => {
    const args = toGermany('XXB', '2026-11-24', '--document', 'refugee', '--issuer', 'SRB')
    const answers = await told(args)
    expect(answers['entry.may']).toMatchObject({ stands: 'open', needs: [{ id: 'eu.visa.choice.refugees' }] })
    expect((await run(args)).out).toContain('National choice: refugees and stateless persons')
  })

  test('the spouse of a German who lives in Spain', async () => {
    const answers = await told(toGermany('KAZ', '2026-11-24', '--row', spanishCard, '--row', german))
    expect([answers['entry.may']?.value, answers['stay.lastDay']?.value]).toEqual(['permit-holder', '2027-02-21'])
    expect([answers['work.may']?.value, answers['residence.route.union-family']?.value]).toEqual([false, false])
    const inSpain = await told(['check', '--to', 'ESP', '--citizenship', 'KAZ', '--on', '2026-11-24', '--row', spanishCard, '--row', german])
    expect([inSpain['work.may']?.value, inSpain['residence.route.union-family']?.value, inSpain['stay.lastDay']?.value]).toEqual([true, true, 'never'])
  })

  test('a candidate for the Blue Card: the threshold of the state keeps the answer open within its bounds', async () => {
    const asked = async (percent: number) => (await told(toGermany('KAZ', '2026-11-24', ...candidate, '--fact', `eu.salary.percent=${percent}`)))['work.route.blue-card']
    expect(await asked(99)).toMatchObject({ stands: 'settled', value: false })
    expect(await asked(120)).toMatchObject({ stands: 'open', needs: expect.arrayContaining([expect.objectContaining({ id: 'eu.blueCard.threshold' })]) })
    expect(await asked(160)).toMatchObject({ stands: 'settled', value: true })
    const { out } = await run(toGermany('KAZ', '2026-11-24', ...candidate, '--fact', 'eu.salary.percent=120'))
    expect(out).toMatch(/EU Blue Card: something is not known[^]*not known: The pay reaches the threshold of the state/)
    expect(out).toContain('Salary threshold of the Blue Card, percent')
  })

  test('whoever comes to work is asked first for the form, then only for what that form needs', async () => {
    const needsOf = (answers: Answers) => new Set(Object.entries(answers).flatMap(([topic, one]) => (topic.startsWith('work.') ? (one.needs ?? []).map(need => need.id) : [])))
    const answers = await told(toGermany('KAZ', '2026-11-24', '--purpose', 'work'))
    expect(answers['work.route']?.needs?.map(need => need.id)).toEqual(['eu.work.form'])
    const seasonal = await told(toGermany('KAZ', '2026-11-24', '--purpose', 'work', '--fact', 'eu.work.form=seasonal'))
    expect([...needsOf(seasonal)]).toEqual(['eu.proofs'])
  })

  test('a visa still to be asked for: from when, until when, and the fee of the age, in three languages', async () => {
    const args = toGermany('KAZ', '2027-03-01', '--fact', 'born=2016-05-01')
    expect((await told(args))['visa.duties']?.rows).toEqual([
      { deed: 'apply-visa', by: '2027-02-14', sanction: 'none', from: '2026-09-01', euro: 45 },
      { deed: 'insurance', by: '2027-02-14', sanction: 'none', from: '2026-09-01', euro: 0 },
    ])
    for (const [lang, words] of [
      ['en', 'Not earlier than: Tuesday, 1 September 2026; Cost, euro: 45'],
      ['ru', 'Не ранее: вторник, 1 сентября 2026 года; Стоимость, евро: 45'],
      ['kk', 'Мына күннен ерте емес: 2026 жылғы 1 қыркүйек, сейсенбі; Құны, еуро: 45'],
    ] as const)
      expect((await run([...args, '--lang', lang])).out).toContain(words)
  })

  test('an applicant for protection who came through Greece: lawful, and Greece is responsible', async () => {
    const steps = Object.entries({ made: '2026-11-19', registered: '2026-11-20', lodged: 'never', decided: 'never', procedure: 'ordinary', status: 'applicant' })
    const args = toGermany(
      'SYR',
      '2026-11-24',
      '--entered',
      '2026-11-18',
      '--purpose',
      'protection',
      ...steps.flatMap(([name, value]) => ['--fact', `eu.protection.${name}=${value}`]),
    )
    args.push('--fact', 'eu.asylum.unaccompaniedMinor=false', '--fact', 'eu.asylum.atBorder=false', '--row', 'eu.asylum.transfer')
    args.push('--row', 'eu.asylum.links:link=irregular-entry,state=GRC,on=2026-10-01')
    const answers = await told(args)
    expect([answers['protection.responsible']?.value, answers['stay.lastDay']?.value, answers['protection.border']?.value]).toEqual([false, 'never', false])
    const { out } = await run(args)
    expect(out).toContain('✓ Allowed')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('The state is responsible for the application: no The state first entered irregularly from outside is responsible')
    expect(out).toContain('Authority: The application is registered within five days of asking.')
  })

  test('an overstayer: seven to thirty days to leave, and what may follow', async () => {
    const args = toGermany('USA', '2026-09-10', '--entered', '2026-06-01')
    const answers = await told(args)
    expect([answers['stay.lastDay']?.value, answers['overstay.days']?.value]).toEqual(['2026-08-29', 12])
    expect(answers['stay.afterDecision']).toMatchObject({ stands: 'open', could: [{ least: '2026-09-17', most: '2026-10-10' }] })
    const { out } = await run(args)
    expect(out).toContain('✗ Not allowed')
    expect(out).toContain('entry ban (in years, at most 5)')
  })

  test.each(['en', 'ru', 'kk'])('fits 80 columns in %s', async lang => {
    for (const more of [[], candidate, ['--entered', '2026-06-01']]) {
      const { out } = await run([...toGermany('USA', '2026-11-24', ...more), '--lang', lang])
      expect(out.split('\n').filter(line => Array.from(line).length > 80)).toEqual([])
    }
  })
})
