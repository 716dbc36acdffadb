import { act, at, figure, t, type Act, type Cite, type Figure, type FigureLine } from '@kosh/norms'

/** Money figures of the budget laws. That of 2027 is not known. */

const budget = (id: string, adopted: string, years: string): Act =>
  act(id, {
    realm: 'KAZ',
    rank: 'law',
    adopted,
    url: 'https://adilet.zan.kz/',
    title: t(`Law on the republican budget ${years}`, `Закон о республиканском бюджете на ${years} годы`, `${years} жылдарға арналған республикалық бюджет туралы заң`),
  })
const secondary = (of: Act): Cite => at(of, 'monthly calculation index', 'secondary')
const unchecked = (of: Act): Cite => at(of, 'monthly calculation index')

const budget2026 = budget('KAZ-BUDGET-2026', '2025-12-08', '2026–2028')

const indexes: readonly FigureLine<number>[] = [
  [null, '2011-01-01/2011-12-31', 1512, secondary(budget('357-IV', '2010-11-29', '2011–2013'))],
  [null, '2012-01-01/2012-12-31', 1618, unchecked(budget('496-IV', '2011-11-24', '2012–2014'))],
  [null, '2013-01-01/2013-12-31', 1731, unchecked(budget('54-V', '2012-11-23', '2013–2015'))],
  [null, '2014-01-01/2014-12-31', 1852, secondary(budget('148-V', '2013-12-03', '2014–2016'))],
  [null, '2015-01-01/2015-12-31', 1982, secondary(budget('259-V', '2014-11-28', '2015–2017'))],
  [null, '2016-01-01/2016-12-31', 2121, secondary(budget('426-V', '2015-11-30', '2016–2018'))],
  [null, '2017-01-01/2017-12-31', 2269, unchecked(budget('25-VI', '2016-11-29', '2017–2019'))],
  [null, '2018-01-01/2018-12-31', 2405, unchecked(budget('113-VI', '2017-11-30', '2018–2020'))],
  [null, '2019-01-01/2019-12-31', 2525, unchecked(budget('197-VI', '2018-11-30', '2019–2021'))],
  [null, '2020-01-01/2020-03-31', 2651, unchecked(budget('276-VI', '2019-12-04', '2020–2022'))],
  // Decree 299 set 2778 from April 2020: read as for benefits only, fines staying where they were. The lower is taken.
  [
    null,
    '2020-04-01/2020-12-31',
    2651,
    unchecked(
      act('KAZ-DECREE-299-2020', {
        realm: 'KAZ',
        rank: 'decree',
        adopted: '2020-04-08',
        url: 'https://adilet.zan.kz/',
        title: t('Decree 299 on the revised budget for 2020', 'Указ № 299 об уточнённом бюджете на 2020 год', '2020 жылға нақтыланған бюджет туралы № 299 жарлық'),
      }),
    ),
  ],
  [null, '2021-01-01/2021-12-31', 2917, unchecked(budget('379-VI', '2020-12-02', '2021–2023'))],
  [null, '2022-01-01/2022-03-31', 3063, secondary(budget('77-VII', '2021-12-02', '2022–2024'))],
  // The revised budget set 3180 from April 2022, under the same two readings.
  [null, '2022-04-01/2022-12-31', 3063, unchecked(budget('KAZ-BUDGET-2022-REVISED', '2022-05-01', '2022–2024'))],
  [null, '2023-01-01/2023-12-31', 3450, secondary(budget('163-VII', '2022-12-01', '2023–2025'))],
  [null, '2024-01-01/2024-12-31', 3692, secondary(budget('43-VIII', '2023-12-05', '2024–2026'))],
  [null, '2025-01-01/2025-12-31', 3932, secondary(budget('141-VIII', '2024-12-04', '2025–2027'))],
  [null, '2026-01-01/2026-12-31', 4325, secondary(budget2026)],
  [null, '2027-01-01/', undefined, unchecked(budget2026)],
]

/** In tenge, for fines and fees; the index for benefits differed in parts of 2020 and 2022. */
export const monthlyIndex: Figure<'int'> = figure(
  'kaz.monthlyIndex',
  'int',
  {
    label: t('Monthly calculation index, tenge', 'Месячный расчётный показатель, тенге', 'Айлық есептік көрсеткіш, теңге'),
    by: [],
    within: [1512, 10000],
  },
  indexes,
)
