import { at, codeFact, either, figure, intFact, is, atMost, read, readOn, t, times, today, type Cite, type Expr, type FigureLine } from '@kosh/norms'
import { decree157, decree459, decree819, law477, taxCode2025 } from './acts.js'
import { monthlyIndex } from './figures.js'
import { permitMonths, permitYears, seasonDays, workerCategory } from './labour-facts.js'

/** What the permits cost: the levy on foreign labour by trade, category and years, that on seasonal work by days, the tax of labour immigrants paid in advance. */

/** The lines of the annex: sections of the classifier of economic activities. */
export const trade = codeFact('kaz.work.trade', t('In which trade is the work?', 'В какой отрасли работа?', 'Жұмыс қай салада?'), {
  agriculture: t('agriculture, forestry, fishing', 'сельское, лесное и рыбное хозяйство', 'ауыл, орман және балық шаруашылығы'),
  mining: t('mining and quarrying', 'горнодобывающая промышленность', 'тау-кен өндіру өнеркәсібі'),
  manufacturing: t('manufacturing', 'обрабатывающая промышленность', 'өңдеу өнеркәсібі'),
  energy: t('electricity, gas, steam', 'электричество, газ, пар', 'электр, газ, бу'),
  water: t('water, sewerage, waste', 'вода, канализация, отходы', 'су, кәріз, қалдықтар'),
  construction: t('construction', 'строительство', 'құрылыс'),
  trade: t('wholesale and retail trade, repair of vehicles', 'торговля, ремонт автомобилей', 'сауда, автомобиль жөндеу'),
  transport: t('transport and storage', 'транспорт и складирование', 'көлік және қоймалау'),
  hospitality: t('accommodation and food', 'проживание и питание', 'тұру және тамақтандыру'),
  information: t('information and communication', 'информация и связь', 'ақпарат және байланыс'),
  finance: t('finance and insurance', 'финансы и страхование', 'қаржы және сақтандыру'),
  'real-estate': t('real estate', 'операции с недвижимостью', 'жылжымайтын мүлікпен операциялар'),
  professional: t('professional, scientific and technical work', 'профессиональная, научная и техническая деятельность', 'кәсіби, ғылыми және техникалық қызмет'),
  administrative: t('administrative and support services', 'административное и вспомогательное обслуживание', 'әкімшілік және қосалқы қызмет көрсету'),
  'social-security': t('compulsory social security', 'обязательное социальное обеспечение', 'міндетті әлеуметтік қамсыздандыру'),
  education: t('education', 'образование', 'білім беру'),
  health: t('health and social services', 'здравоохранение и социальные услуги', 'денсаулық сақтау және әлеуметтік қызметтер'),
  arts: t('arts, entertainment, leisure', 'искусство, развлечения, отдых', 'өнер, ойын-сауық, демалыс'),
  'other-services': t('other services', 'прочие услуги', 'өзге де қызметтер'),
  households: t('households as employers', 'домашние хозяйства — работодатели', 'жұмыс беруші үй шаруашылықтары'),
  extraterritorial: t('extraterritorial bodies', 'экстерриториальные организации', 'аумақтан тыс ұйымдар'),
})
/** Named in one permit; the levy is paid to the budget of each. */
export const permitRegions = intFact('kaz.work.permitRegions', t('For how many regions is the permit?', 'На сколько регионов нужно разрешение?', 'Рұқсат неше өңірге керек?'), [1, 20])

const told2016: Cite = at(decree459, 'annex 1', 'secondary')
const text2018: Cite = at(decree157, 'annex 1', 'official', '2026-11-26', { text: '2018-04-03' })
/** Amended in 2020 and 2021: not seen, but the scales before and after agree. */
const amended: Cite = at(decree157, 'annex 1', 'secondary')
const text2025: Cite = at(decree819, 'annex 1', 'official', '2026-11-23')

// --- The levy by trade, category and years ------------------------------------------------------------------

const dearer = ['mining', 'manufacturing', 'trade', 'other-services']
const groupOf = (code: string): string => (code === 'construction' ? 'C' : dearer.includes(code) ? 'B' : 'A')
/** Three groups of trades: what the annex lists line by line. */
const levyGroup = figure(
  'kaz.levy.group',
  'code',
  { label: t('Group of the trade', 'Группа отрасли', 'Сала тобы'), by: ['code'], within: ['A', 'B', 'C'] },
  trade.within.flatMap((code): readonly FigureLine<string>[] => [
    [code, '2017-01-01/2018-04-15', groupOf(code), told2016],
    [code, '~2018-04-16/2020-12-31', groupOf(code), text2018],
    [code, '2021-01-01/2025-12-31', groupOf(code), amended],
    [code, '2026-01-01/', groupOf(code), text2025],
  ]),
)

/** Indices by group, category and years. Permits of two and three years are of the first category only, since 2018. */
const scale = [
  ['A', '1', [137, 274, 411]],
  ['A', '2', [158]],
  ['A', '3', [179]],
  ['A', '4', [200]],
  ['B', '1', [154, 308, 462]],
  ['B', '2', [178]],
  ['B', '3', [202]],
  ['B', '4', [225]],
  ['C', '1', [171, 342, 513]],
  ['C', '2', [198]],
  ['C', '3', [224]],
  ['C', '4', [250]],
] as const
const levyUnits = figure(
  'kaz.levy.units',
  'int',
  { label: t('Levy on foreign labour, indices', 'Сбор за иностранную рабочую силу, МРП', 'Шетелдік жұмыс күші үшін алым, АЕК'), by: ['code', 'code', 'int'], within: [0, 600] },
  scale.flatMap(([group, category, years]) =>
    years.flatMap((units, i): readonly FigureLine<number>[] => {
      const key = [group, category, i + 1]
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
export const levy: Expr<'int'> = times(read(levyUnits, read(levyGroup, trade), workerCategory, yearsAsked), readOn(today, monthlyIndex))

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
  { label: t('Tax of a labour immigrant for a month, indices', 'Налог трудового иммигранта за месяц, МРП', 'Еңбекші көшіп келушінің бір айлық салығы, АЕК'), by: [], within: [0, 20] },
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
