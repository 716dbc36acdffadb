import { act, at, figure, is, question, read, rule, t, type Cite, type Expr, type FigureLine, type Rule } from '@kosh/norms'
import { law477, law482 } from '../acts.js'
import { workerCategory } from './labour-facts.js'
import { workForm } from './work-facts.js'

/** The yearly quota for foreign labour: as a share of the labour force, and in persons where that was published. Years not found are not known. */

const quotaAct = (id: string, adopted: string, year: string) =>
  act(id, {
    realm: 'KAZ',
    rank: 'order',
    adopted,
    url: 'https://adilet.zan.kz/',
    title: t(`Quota for foreign labour for ${year}`, `Квота на иностранную рабочую силу на ${year} год`, `${year} жылға шетелдік жұмыс күшін тартуға квота`),
  })
const quota2012 = at(quotaAct('P1100001623', '2011-12-28', '2012'), 'para 1', 'secondary')
const quota2021 = at(quotaAct('KAZ-ORDER-560-2020', '2020-12-31', '2021'), 'para 1', 'secondary')
const quota2026 = at(quotaAct('KAZ-ORDER-397-2025', '2025-12-12', '2026'), 'para 1', 'secondary')
const reported: Cite = at(law477, 'Art. 36-1(4)', 'secondary')
const recalled: Cite = at(law477, 'Art. 36-1(4)')

const shares: readonly FigureLine<number>[] = [
  ['permits', '2012-01-01/2012-12-31', 100, quota2012],
  ['permits', '2013-01-01/2013-12-31', 120, recalled],
  ['permits', '2014-01-01/2016-12-31', 70, recalled],
  ['permits', '2017-01-01/2019-12-31', undefined, recalled],
  ['permits', '2020-01-01/2020-12-31', 32, reported],
  ['permits', '2021-01-01/2021-12-31', 31, quota2021],
  ['permits', '2022-01-01/2022-12-31', 31, reported],
  ['permits', '2023-01-01/2023-12-31', undefined, reported],
  ['permits', '2024-01-01/2024-12-31', 23, reported],
  ['permits', '2025-01-01/2025-07-31', 20, reported],
  ['permits', '~2025-08-01/2026-01-01', 25, reported],
  ['permits', '2026-01-02/2026-12-31', 25, quota2026],
  ['permits', '2027-01-01/', undefined, recalled],
  ['labour-immigrants', '2014-02-01/2019-12-31', undefined, recalled],
  ['labour-immigrants', '2020-01-01/2020-12-31', 390, reported],
  ['labour-immigrants', '2021-01-01/2021-12-31', undefined, quota2021],
  ['labour-immigrants', '2022-01-01/2022-12-31', 320, reported],
  ['labour-immigrants', '2023-01-01/2023-12-31', undefined, reported],
  ['labour-immigrants', '2024-01-01/2024-12-31', 310, reported],
  ['labour-immigrants', '2025-01-01/2025-07-31', 300, reported],
  // The minister said 2.9 %, the press 2.95 %.
  ['labour-immigrants', '~2025-08-01/2026-01-01', 295, reported],
  ['labour-immigrants', '2026-01-02/2026-12-31', 290, quota2026],
  ['labour-immigrants', '2027-01-01/', undefined, recalled],
]
const quotaShare = figure(
  'kaz.quota.share',
  'int',
  { label: t('Quota, hundredths of a per cent', 'Квота, сотые доли процента', 'Квота, пайыздың жүзден бір бөлігі'), by: ['code'], within: [0, 1000] },
  shares,
)

const parts = ['1', '2', '3', '4', 'seasonal'] as const
const persons: readonly FigureLine<number>[] = [
  ...parts.flatMap((part, i): readonly FigureLine<number>[] => [
    [part, '2024-01-01/2024-12-31', [906, 5054, 10_786, 2888, 2366][i], reported],
    [part, '2025-01-01/2026-01-01', undefined, reported],
    [part, '2026-01-02/2026-12-31', [726, 3402, 5893, 3131, 4994][i], quota2026],
    [part, '2027-01-01/', undefined, recalled],
  ]),
  ['labour-immigrants', '2024-01-01/2024-12-31', 271_300, reported],
  ['labour-immigrants', '2025-01-01/2025-07-31', undefined, reported],
  ['labour-immigrants', '~2025-08-01/2026-01-01', 237_800, reported],
  ['labour-immigrants', '2026-01-02/', undefined, recalled],
]
const quotaPersons = figure('kaz.quota.persons', 'int', { label: t('Quota, persons', 'Квота, человек', 'Квота, адам'), by: ['code'], within: [0, 500_000] }, persons)

export const quota = question('int', 'one', {
  id: 'kaz.work.quota',
  topic: 'work.quota',
  realm: 'KAZ',
  label: t('Quota of the year, hundredths of a per cent of the labour force', 'Квота года, сотые доли процента рабочей силы', 'Жылдың квотасы, жұмыс күшінің жүзден бір пайызымен'),
})
export const quotaInPersons = question('int', 'one', {
  id: 'kaz.work.quotaPersons',
  topic: 'work.quotaPersons',
  realm: 'KAZ',
  label: t('Quota of the year, persons', 'Квота года, человек', 'Жылдың квотасы, адам'),
})

const permits = is(workForm, 'employee', 'seasonal')
const household = is(workForm, 'household')
const gist = t(
  'Each year a quota is set, as a share of the labour force.',
  'Каждый год устанавливают квоту в доле к рабочей силе.',
  'Жыл сайын жұмыс күшіне шаққандағы квота белгіленеді.',
)
const share = (id: string, says: Cite, force: string, when: Expr<'bool'>, part: string): Rule => rule(id, { says, gist, force, answers: quota, when, then: read(quotaShare, part) })
const textOf2013 = at(law477, 'Art. 37(1)', 'official', '2026-11-26', { text: '2013-12-10' })
const textOf2020 = at(law482, 'Art. 32(4)', 'official', '2026-11-26', { text: '2020-01-01' })
const textOf2024 = at(law477, 'Art. 36-1(4)', 'official', '2026-11-26', { text: '2024-01-01' })
const inPersons = (id: string, when: Expr<'bool'>, part: Expr<'code'> | string): Rule =>
  rule(id, {
    says: textOf2024,
    gist: t('The shares come to so many persons.', 'Доли составляют столько-то человек.', 'Үлестер осынша адамға тең.'),
    force: '2024-01-01/',
    answers: quotaInPersons,
    when,
    then: read(quotaPersons, part),
  })
const category: Expr<'code'> = { kind: 'code', op: 'fact', of: workerCategory }

export const workQuotaRules: readonly Rule[] = [
  share('kaz.law477.37-1.quota.permits', textOf2013, '~2013-12-27/2016-12-31', permits, 'permits'),
  share('kaz.law482.32-4.permits', textOf2020, '2017-01-01/2023-06-30', permits, 'permits'),
  share('kaz.law477.36-1-4.permits', textOf2024, '2023-07-01/', permits, 'permits'),
  share('kaz.law482.32-4.household', textOf2020, '2017-01-01/2023-06-30', household, 'labour-immigrants'),
  share('kaz.law477.36-1-4.household', textOf2024, '2023-07-01/', household, 'labour-immigrants'),
  inPersons('kaz.law477.36-1-4.persons.category', is(workForm, 'employee'), category),
  inPersons('kaz.law477.36-1-4.persons.season', is(workForm, 'seasonal'), 'seasonal'),
  inPersons('kaz.law477.36-1-4.persons.household', household, 'labour-immigrants'),
]
