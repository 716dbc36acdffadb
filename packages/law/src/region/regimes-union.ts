import { at, type Cite } from '@kosh/norms'
import { armeniaTreaty, cis2000 } from '../kaz/acts.js'
import { bishkek1992 } from '../treaties/cis-treaties.js'
import { treatyAct } from '../treaties/treaty-act.js'
import { armeniaForeigners, belarus105, kyrgyzstan541, russia115, russiaGeorgiaDecree, russiaUkraineDecree } from './acts.js'
import { closed, free, unregistered, type RegimeLine, type RegistrationLine } from './regime-line.js'

/** Visa regimes of Russia, Belarus, Armenia and Kyrgyzstan for citizens of the region. */

/** An index of visa regimes, read by its dated copies: the first is of this day. */
export const index = 'https://github.com/ilyankou/passport-index-dataset'
export const firstIndex = '2019-04-17'
/** The first copy that has numbers of days. */
export const firstNumbers = '2020-02-07'
export const listed = (of: Cite['act']): Cite => at(of, 'as listed on 17.04.2019', 'secondary', undefined, { url: index })

export const byTreaty = (id: string, place = 'Art. 1', grade: 'secondary' | 'unchecked' = 'unchecked'): Cite => at(treatyAct(id), place, grade)

/** Visa-free since it is in force between five states. It sets no length. */
export const by2000 = at(cis2000, 'Art. 1', 'official', '2026-11-23')
/** Between its parties, each as long as it is one. It sets no length. */
export const byBishkek = at(bishkek1992, 'Art. 1', 'official', '2026-11-23')

const ninety = { days: 90, window: 'any-180' } as const
const calendarYear = { days: 90, window: 'calendar-year' } as const
const halfYear = { days: 180, window: 'any-365' } as const

const law260 = at(russia115, 'Art. 5(1), Law 260-FZ of 08.08.2024', 'secondary')
const law115 = at(russia115, 'Art. 5(1)', 'secondary')
const registrationRussia = at(russia115, 'registration', 'unchecked')

const russia: readonly RegimeLine[] = [
  free('RUS', '2002-06-07/2013-12-31', 'KAZ KGZ TJK', by2000),
  free('RUS', '2014-01-01/2024-12-31', 'KAZ ARM KGZ UZB TJK AZE MDA', law115, ninety),
  free('RUS', '2025-01-01/', 'KAZ ARM KGZ UZB TJK AZE MDA', law260, calendarYear),
  free('RUS', '2002-06-07/2006-12-30', 'BLR', by2000),
  // Since 2006; the day was not seen.
  free('RUS', '2006-12-31/', 'BLR', byTreaty('rus-blr-equality-2006'), { window: 'unlimited' }),
  // Visas since 1999 and since 2000: the last day of the year is sure.
  closed('RUS', '1999-12-31/', 'TKM', 'visa', at(russia115, 'visas', 'unchecked')),
  closed('RUS', '2000-12-31/2023-05-14', 'GEO', 'visa', at(russiaGeorgiaDecree, 'before the decree', 'secondary')),
  free('RUS', '2023-05-15/2024-12-31', 'GEO', at(russiaGeorgiaDecree, 'para 1', 'secondary'), ninety),
  free('RUS', '2025-01-01/', 'GEO', at(russiaGeorgiaDecree, 'para 1', 'secondary'), calendarYear),
  // Special rules on the length of stay: none of the numbers was read.
  free('RUS', '1997-01-16/2022-08-26', 'UKR', byTreaty('rus-ukr-visa-free-1997')),
  free('RUS', '2022-08-27/', 'UKR', at(russiaUkraineDecree, 'para 1', 'unchecked')),
]

const law105 = at(belarus105, 'stay of ninety days', 'unchecked')
const belarus: readonly RegimeLine[] = [
  free('BLR', '2002-06-07/2015-01-28', 'KAZ', by2000),
  free('BLR', '2015-01-29/', 'KAZ', at(belarus105, 'stay of ninety days', 'secondary'), calendarYear),
  free('BLR', '2002-06-07/2006-12-30', 'RUS', by2000),
  free('BLR', '2006-12-31/', 'RUS', byTreaty('rus-blr-equality-2006'), { window: 'unlimited' }),
  free('BLR', '2002-06-07/2019-04-16', 'KGZ TJK', by2000),
  free('BLR', '1992-10-09/2019-04-16', 'ARM MDA', byBishkek),
  free('BLR', '2019-04-17/', 'ARM KGZ UZB TJK AZE MDA GEO UKR', law105, calendarYear),
  closed('BLR', '2019-04-17/', 'TKM', 'visa', listed(belarus105)),
]

const armenianList = at(armeniaForeigners, 'visa-free list', 'secondary')
const armenia: readonly RegimeLine[] = [
  // The list of the host; the treaty with Kazakhstan has the shorter term and is taken as the safe limit.
  free('ARM', '2019-04-17/2025-11-21', 'KAZ', armenianList, halfYear),
  free('ARM', '2025-11-22/', 'KAZ', at(armeniaTreaty, 'Art. 1', 'official', '2026-11-23'), ninety),
  free('ARM', '1992-10-09/2019-04-16', 'BLR KGZ TJK MDA', byBishkek),
  free('ARM', '2019-04-17/', 'RUS BLR KGZ UZB TJK MDA UKR', armenianList, halfYear),
  // Ninety days in the index of 2026; the general list has 180.
  free('ARM', '2019-04-17/', 'GEO', armenianList, { days: 90, window: 'entry' }),
  closed('ARM', '2019-04-17/2023-12-03', 'AZE', 'visa', listed(armeniaForeigners)),
  free('ARM', '2024-01-05/', 'AZE', armenianList, halfYear),
  closed('ARM', '2019-04-17/2023-03-11', 'TKM', 'e-visa', listed(armeniaForeigners)),
  closed('ARM', '2023-03-12/2024-03-01', 'TKM', 'visa', listed(armeniaForeigners)),
  closed('ARM', '2024-03-02/', 'TKM', 'e-visa', listed(armeniaForeigners)),
]

const res541 = at(kyrgyzstan541, 'Resolution 541 of 10.10.2023', 'secondary')
const announced2024 = at(kyrgyzstan541, 'announcement of 05.09.2024', 'secondary')
const res855 = at(kyrgyzstan541, 'Resolution 855 of 31.12.2025', 'secondary')
const kyrgyzstan: readonly RegimeLine[] = [
  free('KGZ', '2002-06-07/2012-07-04', 'KAZ', by2000),
  free('KGZ', '2012-07-05/2024-09-04', 'KAZ', byTreaty('kaz-kgz-stay-2012', 'Art. 2', 'secondary'), { days: 90, window: 'entry' }),
  // The ministry dates the new rule 5.09.2024 for the whole Union, the Border Service 1.09.2025 for Kazakhstan: the shorter stay is taken.
  free('KGZ', '2024-09-05/2025-08-31', 'KAZ', announced2024, { days: 90, window: '180-from-entry' }),
  free('KGZ', '2025-09-01/', 'KAZ', at(kyrgyzstan541, 'notice of the Border Service of 04.12.2025', 'secondary'), { days: 90, window: '180-from-entry' }),
  free('KGZ', '2002-06-07/2024-09-04', 'RUS BLR TJK', by2000),
  free('KGZ', '1992-10-09/2024-09-04', 'ARM', byBishkek),
  free('KGZ', '2024-09-05/', 'RUS BLR ARM', announced2024, ninety),
  free('KGZ', '2020-02-07/2023-08-31', 'UZB', at(treatyAct('kgz-uzb-trips-2006'), 'as listed on 07.02.2020', 'secondary', undefined, { url: index }), {
    days: 60,
    window: 'entry',
  }),
  free('KGZ', '2023-09-01/', 'UZB', at(treatyAct('kgz-uzb-trips-2006'), 'protocol of 27.01.2023', 'secondary'), { days: 60, window: 'any-120' }),
  free('KGZ', '2024-09-05/', 'TJK', announced2024, { days: 60, window: 'any-120' }),
  free('KGZ', '1992-10-09/2024-09-04', 'MDA', byBishkek),
  free('KGZ', '2024-09-05/', 'MDA GEO', announced2024, { days: 60, window: 'any-120' }),
  free('KGZ', '2019-04-17/2024-09-04', 'AZE GEO UKR', listed(kyrgyzstan541)),
  free('KGZ', '2024-09-05/2025-12-31', 'AZE', announced2024, { days: 60, window: 'any-120' }),
  free('KGZ', '2026-01-01/', 'AZE', res855, { days: 30, window: 'any-60' }),
  free('KGZ', '2024-09-05/', 'UKR', res541, { days: 90, window: 'entry' }),
  closed('KGZ', '2019-04-17/2020-11-18', 'TKM', 'visa', listed(kyrgyzstan541)),
  closed('KGZ', '2020-11-19/', 'TKM', 'e-visa', listed(kyrgyzstan541)),
]

export const unionRegimes: readonly RegimeLine[] = [...russia, ...belarus, ...armenia, ...kyrgyzstan]

export const unionRegistration: readonly RegistrationLine[] = [
  unregistered('RUS', '2012-06-07/', 'KAZ', 30, byTreaty('kaz-rus-stay-2012', 'Art. 2', 'secondary')),
  unregistered('RUS', '~2014-08-10/', 'ARM', 30, byTreaty('rus-arm-stay-2014', 'Art. 2', 'secondary')),
  unregistered('RUS', '2015-08-12/', 'KGZ', 30, at(treatyAct('eaeu-treaty-2014'), 'Art. 97(6)', 'secondary')),
  // Thirty days first, ninety by a later protocol whose day was not seen.
  unregistered('RUS', '2025-01-01/', 'BLR', 90, byTreaty('rus-blr-equality-2006', 'registration')),
  unregistered('BLR', '2025-01-01/', 'RUS', 90, byTreaty('rus-blr-equality-2006', 'registration')),
  unregistered('RUS', '2025-01-01/', 'UZB TJK', 15, registrationRussia),
  unregistered('RUS', '2025-01-01/', 'AZE MDA GEO', 7, registrationRussia),
  unregistered('BLR', '2015-01-29/', 'KAZ', 30, at(treatyAct('kaz-blr-stay-2013'), 'Art. 2', 'official', '2026-11-23')),
  unregistered('BLR', '2015-01-02/', 'ARM', 30, at(treatyAct('eaeu-treaty-2014'), 'Art. 97(6)', 'secondary')),
  unregistered('BLR', '2015-08-12/', 'KGZ', 30, at(treatyAct('eaeu-treaty-2014'), 'Art. 97(6)', 'secondary')),
  unregistered('BLR', '2025-01-01/', 'UZB TJK AZE MDA GEO UKR', 10, at(belarus105, 'registration', 'unchecked')),
  unregistered('ARM', '2025-11-22/', 'KAZ', 30, at(armeniaTreaty, 'Art. 2', 'official', '2026-11-23')),
  unregistered('ARM', '~2014-08-10/', 'RUS', 30, byTreaty('rus-arm-stay-2014', 'Art. 2', 'secondary')),
  unregistered('KGZ', '2012-07-05/2017-07-31', 'KAZ', 5, byTreaty('kaz-kgz-stay-2012', 'Art. 2', 'secondary')),
  unregistered('KGZ', '2017-08-01/', 'KAZ', 30, byTreaty('kaz-kgz-stay-protocol-2016', 'Art. 1', 'secondary')),
  unregistered('KGZ', '2024-09-05/', 'RUS BLR ARM', 30, announced2024),
]
