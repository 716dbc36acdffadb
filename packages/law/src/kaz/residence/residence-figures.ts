import { at, figure, t, type Cite, type Figure } from '@kosh/norms'
import { law477, order992, residencePilot, solvencyOrder, taxCode2017, taxCode2025 } from '../acts.js'

/** Numbers of the law on residence and family that changed, or whose history is not whole. */

const law = (place: string, text: string): Cite => at(law477, place, 'official', '2026-11-26', { text })

/** Until 2024-05-27 the versions of 2014 and 2022 say three and two years; that of 2025 says one. */
export const marriageYears: Figure<'int'> = figure(
  'kaz.family.marriageYears',
  'int',
  { label: t('Years a marriage must have lasted', 'Сколько лет должен длиться брак', 'Неке ұзақтығы, жыл'), by: [], within: [0, 10] },
  [
    [null, '2011-10-28/2024-05-27', 3, law('Art. 27(3)(1)', '2022-07-14')],
    [null, '2024-05-28/', 1, law('Art. 27(3)(1)', '2025-09-27')],
  ],
)
export const sponsorYears: Figure<'int'> = figure(
  'kaz.family.sponsorYears',
  'int',
  { label: t('Years a sponsor must have lived here', 'Сколько лет должен прожить пригласивший', 'Шақырушының тұрған мерзімі, жыл'), by: [], within: [0, 10] },
  [
    [null, '2011-10-28/2024-05-27', 2, law('Art. 27(4)(3)', '2022-07-14')],
    [null, '2024-05-28/', 1, law('Art. 27(4)(3)', '2025-09-27')],
  ],
)

/** In monthly calculation indices, of the day of payment. */
export const permanentDuty: Figure<'int'> = figure(
  'kaz.residence.duty',
  'int',
  {
    label: t(
      'State duty for a permit of permanent residence, indices',
      'Государственная пошлина за разрешение на постоянное проживание, МРП',
      'Тұрақты тұру рұқсаты үшін мемлекеттік баж, АЕК',
    ),
    by: [],
    within: [0, 100],
  },
  [
    // The article has this item since the law of 10.12.2020 No. 382-VI, in force since 2022.
    [null, '2013-12-27/2021-12-31', 0, at(taxCode2017, 'Art. 613', 'secondary')],
    [null, '2022-01-01/2025-12-31', 4, at(taxCode2017, 'Art. 613(5)', 'official', '2026-11-26', { text: '2025-07-15' })],
    [null, '2026-01-01/', 4, at(taxCode2025, 'Art. 666(5)', 'official', '2026-11-26', { text: '2025-07-18' })],
  ],
)
/** In monthly calculation indices, for each applicant of sixteen or more. */
export const solvencyIndexes: Figure<'int'> = figure(
  'kaz.residence.solvencyIndexes',
  'int',
  {
    label: t('Money to show for permanent residence, indices', 'Сумма для постоянного проживания, МРП', 'Тұрақты тұруға көрсетілетін ақша, АЕК'),
    by: [],
    within: [0, 10_000],
  },
  [
    [null, '2013-12-27/2022-12-31', undefined, at(solvencyOrder, 'amount')],
    [null, '~2023-01-01/', 1320, at(solvencyOrder, 'amount', 'secondary')],
  ],
)
/** Calendar days; 0: not known. */
export const decisionDays: Figure<'int'> = figure(
  'kaz.residence.decisionDays',
  'int',
  { label: t('Days to decide on permanent residence', 'Дней на решение о постоянном проживании', 'Тұрақты тұру туралы шешім күндері'), by: [], within: [0, 400] },
  [
    [null, '2013-12-27/2019-12-31', 0, at(order992, 'term of the service')],
    [null, '~2020-01-01/2022-03-03', 60, at(order992, 'term of the service', 'secondary')],
    [null, '~2022-03-04/', 45, at(order992, 'term of the service', 'secondary')],
  ],
)

/** Whom the pilot of 2026 does not concern, by the way to permanent residence. `undefined`: nothing was found. */
const pilot = at(residencePilot, 'whom it concerns', 'secondary')
const pilotSilent = at(residencePilot, 'whom it concerns')
export const pilotSpares: Figure<'bool'> = figure(
  'kaz.residence.pilot.spares',
  'bool',
  {
    label: t('Whom the pilot does not concern', 'Кого пилот не касается', 'Пилот кімге қатысты емес'),
    by: ['code'],
    within: 'yes or no',
  },
  [
    ['permanent', '2026-02-13/', false, pilot],
    ['permanent-in-demand', '2026-02-13/', true, pilot],
    ['permanent-digital-nomad', '2026-02-13/', true, pilot],
    ['permanent-ethnic-kazakh', '2026-02-13/', undefined, pilotSilent],
    ['permanent-refugee', '2026-02-13/', undefined, pilotSilent],
    ['permanent-investor', '2026-02-13/', undefined, pilotSilent],
    ['minor', '2026-02-13/', undefined, pilotSilent],
  ],
)
