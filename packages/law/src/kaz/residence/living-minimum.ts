import { at, figure, t, type Act, type Figure } from '@kosh/norms'
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
} from '../budgets.js'

/** Money of the budget laws by which the means of a family are measured, tenge a month. That of 2027 is not known. */

const wage = (of: Act, grade: 'secondary' | 'unchecked') => at(of, 'minimum wage', grade)
const living = (of: Act, grade: 'secondary' | 'unchecked') => at(of, 'living minimum', grade)

export const minimumWage: Figure<'int'> = figure(
  'kaz.minimumWage',
  'int',
  { label: t('Minimum wage, tenge', 'Минимальная заработная плата, тенге', 'Ең төмен жалақы, теңге'), by: [], within: [10_000, 500_000] },
  [
    [null, '2011-01-01/2011-12-31', 15_999, wage(budget2011, 'secondary')],
    [null, '2012-01-01/2012-12-31', 17_439, wage(budget2012, 'unchecked')],
    [null, '2013-01-01/2013-12-31', 18_660, wage(budget2013, 'unchecked')],
    [null, '2014-01-01/2014-12-31', 19_966, wage(budget2014, 'unchecked')],
    [null, '2015-01-01/2015-12-31', 21_364, wage(budget2015, 'secondary')],
    [null, '2016-01-01/2016-12-31', 22_859, wage(budget2016, 'unchecked')],
    [null, '2017-01-01/2017-12-31', 24_459, wage(budget2017, 'unchecked')],
    [null, '2018-01-01/2018-12-31', 28_284, wage(budget2018, 'secondary')],
  ],
)
export const livingMinimum: Figure<'int'> = figure(
  'kaz.livingMinimum',
  'int',
  { label: t('Living minimum, tenge a month', 'Прожиточный минимум, тенге в месяц', 'Ең төмен күнкөріс деңгейі, айына теңге'), by: [], within: [10_000, 500_000] },
  [
    [null, '2019-01-01/2019-12-31', 29_698, living(budget2019, 'unchecked')],
    [null, '2020-01-01/2020-03-31', 31_183, living(budget2020, 'unchecked')],
    [null, '2020-04-01/2020-12-31', 32_668, living(decree299, 'unchecked')],
    [null, '2021-01-01/2021-12-31', 34_302, living(budget2021, 'unchecked')],
    [null, '2022-01-01/2022-03-31', 36_018, living(budget2022, 'secondary')],
    [null, '2022-04-01/2022-12-31', 37_389, living(budget2022Revised, 'unchecked')],
    [null, '2023-01-01/2023-12-31', 40_567, living(budget2023, 'secondary')],
    [null, '2024-01-01/2024-12-31', 43_407, living(budget2024, 'unchecked')],
    [null, '2025-01-01/2025-12-31', 46_228, living(budget2025, 'secondary')],
    [null, '2026-01-01/2026-12-31', 50_851, living(budget2026, 'secondary')],
    [null, '2027-01-01/', undefined, living(budget2026, 'unchecked')],
  ],
)
