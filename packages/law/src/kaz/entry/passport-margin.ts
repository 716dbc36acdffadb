import { at, figure, t } from '@kosh/norms'
import { law477 } from '../acts.js'

const treaty = (place: string) => at(law477, `Art. 6(2), ${place}`, 'secondary')

/** Months for which a passport must be valid beyond the day of entry, where a treaty says so. */
export const passportMonths = figure(
  'kaz.passport.months',
  'int',
  {
    label: t('Months of validity the treaty asks for', 'Запас действия паспорта по договору, месяцев', 'Шарт бойынша паспорттың қосымша жарамдылығы, ай'),
    by: ['code'],
    within: [0, 12],
    otherwise: 0,
  },
  [
    ['THA', '2024-05-01/', 6, treaty('agreement with Thailand')],
    ['MAR', '2025-03-19/', 3, treaty('agreement with Morocco')],
  ],
)
