import { at, figure, t, type Act, type Cite, type Figure, type FigureLine } from '@kosh/norms'
import {
  budget2011,
  budget2012,
  budget2013,
  budget2014,
  budget2015,
  budget2016,
  budget2017,
  budget2018,
  budget2019,
  budget2020,
  budget2021,
  budget2022,
  budget2022Revised,
  budget2023,
  budget2024,
  budget2025,
  budget2026,
  decree299,
} from './budgets.js'

/** Money figures of the budget laws. That of 2027 is not known. */

const secondary = (of: Act): Cite => at(of, 'monthly calculation index', 'secondary')
const unchecked = (of: Act): Cite => at(of, 'monthly calculation index')

const indexes: readonly FigureLine<number>[] = [
  [null, '2011-01-01/2011-12-31', 1512, secondary(budget2011)],
  [null, '2012-01-01/2012-12-31', 1618, unchecked(budget2012)],
  [null, '2013-01-01/2013-12-31', 1731, unchecked(budget2013)],
  [null, '2014-01-01/2014-12-31', 1852, secondary(budget2014)],
  [null, '2015-01-01/2015-12-31', 1982, secondary(budget2015)],
  [null, '2016-01-01/2016-12-31', 2121, secondary(budget2016)],
  [null, '2017-01-01/2017-12-31', 2269, unchecked(budget2017)],
  [null, '2018-01-01/2018-12-31', 2405, unchecked(budget2018)],
  [null, '2019-01-01/2019-12-31', 2525, unchecked(budget2019)],
  [null, '2020-01-01/2020-03-31', 2651, unchecked(budget2020)],
  // Decree 299 set 2778 from April 2020: read as for benefits only, fines staying where they were. The lower is taken.
  [null, '2020-04-01/2020-12-31', 2651, unchecked(decree299)],
  [null, '2021-01-01/2021-12-31', 2917, unchecked(budget2021)],
  [null, '2022-01-01/2022-03-31', 3063, secondary(budget2022)],
  // The revised budget set 3180 from April 2022, under the same two readings.
  [null, '2022-04-01/2022-12-31', 3063, unchecked(budget2022Revised)],
  [null, '2023-01-01/2023-12-31', 3450, secondary(budget2023)],
  [null, '2024-01-01/2024-12-31', 3692, secondary(budget2024)],
  [null, '2025-01-01/2025-12-31', 3932, secondary(budget2025)],
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
