import { at, codeFact, either, figure, intFact, is, atMost, read, readOn, t, times, today, type Cite, type Expr, type FigureLine } from '@kosh/norms'
import { decree157, decree459, decree819, law477, taxCode2025 } from '../acts.js'
import { monthlyIndex } from '../figures.js'
import { permitMonths, permitYears, seasonDays, workerCategory } from './labour-facts.js'

/** What the permits cost: the levy on foreign labour by trade, category and years, that on seasonal work by days, the tax of labour immigrants paid in advance. */

/** The 21 lines of the annex fall into three groups of one rate each; the third is every line that the others do not name. */
export const trade = codeFact('kaz.work.trade', t('In which trade is the work?', 'В какой отрасли работа?', 'Жұмыс қай салада?'), {
  construction: t('construction', 'строительство', 'құрылыс'),
  industry: t(
    'mining, manufacturing, trade, repair of vehicles, or services not listed elsewhere',
    'добыча, обрабатывающая промышленность, торговля, ремонт автомобилей или прочие услуги',
    'тау-кен, өңдеу өнеркәсібі, сауда, автомобиль жөндеу немесе өзге де қызметтер',
  ),
  other: t(
    'another: agriculture, energy, water, transport, hotels, information, finance, real estate, science, administration, education, health, arts, households',
    'иная: сельское хозяйство, энергетика, вода, транспорт, гостиницы, информация, финансы, недвижимость, наука, администрирование, образование, здравоохранение, искусство, домашние хозяйства',
    'өзге: ауыл шаруашылығы, энергетика, су, көлік, қонақүй, ақпарат, қаржы, жылжымайтын мүлік, ғылым, әкімшілік қызмет, білім, денсаулық, өнер, үй шаруашылығы',
  ),
})
/** Named in one permit; the levy is paid to the budget of each. */
export const permitRegions = intFact(
  'kaz.work.permitRegions',
  t('For how many regions is the permit?', 'На сколько регионов нужно разрешение?', 'Рұқсат неше өңірге керек?'),
  [1, 20],
)

const told2016: Cite = at(decree459, 'annex 1', 'secondary')
const text2018: Cite = at(decree157, 'annex 1', 'official', '2026-11-26', { text: '2018-04-03' })
/** Amended in 2020 and 2021: not seen, but the scales before and after agree. */
const amended: Cite = at(decree157, 'annex 1', 'secondary')
const text2025: Cite = at(decree819, 'annex 1', 'official', '2026-11-23')

// --- The levy by trade, category and years ------------------------------------------------------------------

/** Indices by trade, category and years. Permits of two and three years are of the first category only, since 2018. */
const scale = [
  ['other', '1', [137, 274, 411]],
  ['other', '2', [158]],
  ['other', '3', [179]],
  ['other', '4', [200]],
  ['industry', '1', [154, 308, 462]],
  ['industry', '2', [178]],
  ['industry', '3', [202]],
  ['industry', '4', [225]],
  ['construction', '1', [171, 342, 513]],
  ['construction', '2', [198]],
  ['construction', '3', [224]],
  ['construction', '4', [250]],
] as const
const levyUnits = figure(
  'kaz.levy.units',
  'int',
  { label: t('Levy on foreign labour, indices', 'Сбор за иностранную рабочую силу, МРП', 'Шетелдік жұмыс күші үшін алым, АЕК'), by: ['code', 'code', 'int'], within: [0, 600] },
  scale.flatMap(([of, category, years]) =>
    years.flatMap((units, i): readonly FigureLine<number>[] => {
      const key = [of, category, i + 1]
      return [
        [key, '2017-01-01/2018-04-15', i === 0 ? units : undefined, told2016],
        [key, '~2018-04-16/2020-12-31', units, text2018],
        [key, '2021-01-01/2025-12-31', units, amended],
        [key, '2026-01-01/', units, text2025],
      ]
    }),
  ),
)
/** Years that count: other categories get a permit for one. */
export const yearsAsked: Expr<'int'> = either('int', is(workerCategory, '1'), permitYears, 1)
/** For one region, on the day of payment: read on the day asked about. */
export const levy: Expr<'int'> = times(read(levyUnits, trade, workerCategory, yearsAsked), readOn(today, monthlyIndex))

// --- Seasonal workers, by calendar days ----------------------------------------------------------------------

const seasonalSteps = [
  [90, 12],
  [180, 24],
  [270, 36],
  [365, 48],
] as const
const seasonalUnits = figure(
  'kaz.levy.seasonal',
  'int',
  { label: t('Levy on seasonal workers, indices', 'Сбор за сезонных работников, МРП', 'Маусымдық жұмыскерлер үшін алым, АЕК'), by: ['int'], within: [0, 100] },
  seasonalSteps.flatMap(([days, units]): readonly FigureLine<number>[] => [
    [days, '2017-01-01/2018-04-15', 24, at(decree459, 'para 1', 'secondary')],
    [days, '~2018-04-16/2020-12-31', 24, at(decree157, 'para 1', 'official', '2026-11-26', { text: '2018-04-03' })],
    [days, '2021-01-01/2025-12-31', units, at(decree157, 'para 1', 'secondary')],
    [days, '2026-01-01/', units, at(decree819, 'para 1', 'official', '2026-11-23')],
  ]),
)
const seasonalStep: Expr<'int'> = either('int', atMost(seasonDays, 90), 90, either('int', atMost(seasonDays, 180), 180, either('int', atMost(seasonDays, 270), 270, 365)))
export const seasonalLevy: Expr<'int'> = times(read(seasonalUnits, seasonalStep), readOn(today, monthlyIndex))

// --- Labour immigrants: tax in advance -------------------------------------------------------------------------

const taxUnits = figure(
  'kaz.labourImmigrant.tax',
  'int',
  {
    label: t('Tax of a labour immigrant for a month, indices', 'Налог трудового иммигранта за месяц, МРП', 'Еңбекші көшіп келушінің бір айлық салығы, АЕК'),
    by: [],
    within: [0, 20],
  },
  [
    // The law says that tax is prepaid; the amounts before 2026 are recalled, not read in the tax codes of the time.
    [null, '2014-02-01/2020-12-31', 2, at(law477, 'Art. 43-2(1)')],
    [null, '~2021-01-01/2025-12-31', 4, at(law477, 'Art. 43-2(1)')],
    // A tenth of the 40 indices a month of Art. 373(2), read officially; the rate itself was only reported.
    [null, '2026-01-01/', 4, at(taxCode2025, 'Art. 373(2)', 'secondary')],
  ],
)
/** The index is that of 1 January; within a year it has not changed for taxes, so the day asked about gives the same. */
export const labourImmigrantTax: Expr<'int'> = times(times(read(taxUnits), readOn(today, monthlyIndex)), permitMonths)
