import { at } from '@kosh/norms'
import { azerbaijan } from '../kaz/entry/visa-free-treaties.js'
import { azerbaijanProtocol } from '../kaz/acts.js'
import { azerbaijanCode, georgia255, moldovaTreaties, tajikistanList, turkmenistanVisas, ukraineStay, uzbekistanList } from './acts.js'
import { closed, free, unregistered, type RegimeLine, type RegistrationLine } from './regime-line.js'
import { by2000, byBishkek, byTreaty, index, listed } from './regimes-union.js'
import { treatyAct } from '../treaties/treaty-act.js'

/** Visa regimes of Uzbekistan, Tajikistan, Turkmenistan, Azerbaijan, Moldova, Georgia and Ukraine for citizens of the region. */

const ninety = { days: 90, window: 'any-180' } as const
const onEntry = (days: number) => ({ days, window: 'entry' }) as const
const numbers = '2020-02-07'

const uzbekList = at(uzbekistanList, 'visa-free list', 'unchecked')
const uzbekistan: readonly RegimeLine[] = [
  free('UZB', '2003-06-26/2023-01-26', 'KAZ', byTreaty('kaz-uzb-trips-2000', 'Art. 1', 'secondary')),
  free('UZB', '2023-01-27/', 'KAZ', byTreaty('kaz-uzb-trips-protocol-2022', 'Art. 1', 'secondary'), { ...ninety, perEntry: 30 }),
  free('UZB', '2019-04-17/', 'RUS BLR ARM AZE MDA GEO UKR', uzbekList, { window: 'unlimited' }),
  free('UZB', `${numbers}/`, 'KGZ', at(treatyAct('kgz-uzb-trips-2006'), 'as listed on 07.02.2020', 'secondary', undefined, { url: index }), onEntry(60)),
  closed('UZB', '2001-12-31/2018-03-15', 'TJK', 'visa', at(treatyAct('tjk-uzb-trips-2018'), 'before the agreement', 'unchecked')),
  free('UZB', '2018-03-16/', 'TJK', byTreaty('tjk-uzb-trips-2018'), onEntry(30)),
  closed('UZB', '2019-04-17/', 'TKM', 'visa', listed(uzbekistanList)),
]

const tajikList = at(tajikistanList, 'visa-free list', 'secondary')
const tajikistan: readonly RegimeLine[] = [
  free('TJK', '2002-06-07/2019-12-30', 'KAZ', by2000),
  free('TJK', '2019-12-31/', 'KAZ', byTreaty('kaz-tjk-stay-2018', 'Art. 2', 'secondary'), onEntry(90)),
  free('TJK', '2002-06-07/', 'RUS', at(by2000.act, 'Art. 1', 'unchecked'), { window: 'unlimited' }),
  free('TJK', '2002-06-07/2020-02-06', 'BLR', by2000),
  free('TJK', '1992-10-09/2020-02-06', 'ARM', byBishkek),
  free('TJK', '2019-04-17/2020-02-06', 'AZE UKR', listed(tajikistanList), onEntry(90)),
  free('TJK', `${numbers}/`, 'BLR ARM AZE UKR', tajikList, onEntry(90)),
  free('TJK', '2002-06-07/', 'KGZ', by2000),
  free('TJK', '1992-10-09/2025-11-30', 'MDA', byBishkek),
  free('TJK', '2025-12-01/', 'MDA', tajikList),
  free('TJK', '2019-04-17/', 'GEO', tajikList),
  closed('TJK', '2001-12-31/2018-03-15', 'UZB', 'visa', at(treatyAct('tjk-uzb-trips-2018'), 'before the agreement', 'unchecked')),
  free('TJK', '2018-03-16/', 'UZB', byTreaty('tjk-uzb-trips-2018'), onEntry(30)),
  closed('TJK', '2019-04-17/', 'TKM', 'e-visa', listed(tajikistanList)),
]

/** Since it left the agreement of Bishkek in 1999: the last day of the year is sure. */
const turkmenistan: readonly RegimeLine[] = [closed('TKM', '1999-12-31/', 'KAZ RUS BLR ARM KGZ UZB TJK AZE MDA GEO UKR', 'visa', at(turkmenistanVisas, 'visas', 'secondary'))]

const migrationCode = at(azerbaijanCode, 'visa-free list', 'secondary')
const azerbaijanRegimes: readonly RegimeLine[] = [
  // The treaty is mutual. An index has ninety days since 2020, before the protocol: the shorter is taken.
  free('AZE', '2010-02-23/2021-08-25', 'KAZ', at(azerbaijan, 'Art. 1', 'secondary'), onEntry(30)),
  free('AZE', '2021-08-26/', 'KAZ', at(azerbaijanProtocol, 'Art. 1', 'official', '2026-11-23'), onEntry(90)),
  free('AZE', '2019-04-17/', 'RUS BLR KGZ UZB TJK MDA GEO UKR', migrationCode, ninety),
  closed('AZE', '2019-04-17/2020-11-18', 'ARM', 'visa', listed(azerbaijanCode)),
  closed('AZE', '2020-11-19/', 'ARM', 'refused', at(azerbaijanCode, 'as listed in 2026', 'secondary', undefined, { url: index })),
  closed('AZE', '2019-04-17/', 'TKM', 'e-visa', listed(azerbaijanCode)),
]

const moldovan = at(moldovaTreaties, 'visa-free treaties', 'secondary')
const moldova: readonly RegimeLine[] = [
  free('MDA', '2007-01-05/2019-04-16', 'KAZ', byTreaty('kaz-mda-visa-free', 'Art. 1', 'secondary')),
  free('MDA', '1992-10-09/2019-04-16', 'BLR ARM', byBishkek),
  free('MDA', '2019-04-17/', 'KAZ RUS BLR ARM UZB AZE GEO UKR', moldovan, ninety),
  // Out of the agreement of Bishkek by a vote at the end of 2025; since when visas are asked was not seen, 2026 is the careful reading.
  free('MDA', '1992-10-09/2019-04-16', 'KGZ TJK', byBishkek),
  free('MDA', '2019-04-17/2025-11-30', 'KGZ TJK', byBishkek, ninety),
  closed('MDA', '2026-01-01/', 'KGZ TJK', 'visa', at(byBishkek.act, 'vote of Moldova to leave', 'secondary')),
  closed('MDA', '2019-04-17/2020-11-18', 'TKM', 'visa', listed(moldovaTreaties)),
  closed('MDA', '2020-11-19/', 'TKM', 'e-visa', listed(moldovaTreaties)),
]

const decree255 = at(georgia255, 'list of states', 'secondary')
const everyone = 'KAZ RUS BLR ARM KGZ UZB TJK TKM AZE MDA'
const georgia: readonly RegimeLine[] = [
  free('GEO', '2014-09-01/2015-06-08', `${everyone} UKR`, at(georgia255, 'before the decree', 'secondary'), ninety),
  free('GEO', '2015-06-09/', everyone, decree255, onEntry(365)),
  // Of the terms for Ukraine only months and years are known: the shorter holds until the later is sure.
  free('GEO', '2015-06-09/2023-02-28', 'UKR', decree255, onEntry(365)),
  free('GEO', '2023-03-01/2024-02-29', 'UKR', decree255, onEntry(730)),
  free('GEO', '2024-03-01/2024-12-31', 'UKR', decree255, onEntry(1095)),
  free('GEO', '2025-01-01/2026-02-23', 'UKR', decree255, onEntry(365)),
  free('GEO', '2026-02-24/', 'UKR', decree255, onEntry(730)),
]

const ukrainian = at(ukraineStay, 'visa-free list', 'secondary')
const ukraine: readonly RegimeLine[] = [
  free('UKR', '2002-02-27/2013-04-03', 'KAZ', byTreaty('kaz-ukr-visa-free', 'Art. 1', 'secondary'), onEntry(90)),
  free('UKR', '2013-04-04/', 'KAZ', byTreaty('kaz-ukr-visa-free-protocol-2010', 'Art. 1', 'secondary'), ninety),
  free('UKR', '2019-04-17/', 'BLR ARM KGZ UZB TJK AZE MDA GEO', ukrainian, ninety),
  free('UKR', '1997-01-16/2022-06-30', 'RUS', byTreaty('rus-ukr-visa-free-1997', 'Art. 1', 'secondary')),
  closed('UKR', '2022-07-01/', 'RUS', 'visa', at(ukraineStay, 'decision of the Cabinet of 17.06.2022', 'secondary')),
  closed('UKR', '2019-04-17/', 'TKM', 'visa', listed(ukraineStay)),
]

export const otherRegimes: readonly RegimeLine[] = [...uzbekistan, ...tajikistan, ...turkmenistan, ...azerbaijanRegimes, ...moldova, ...georgia, ...ukraine]

export const otherRegistration: readonly RegistrationLine[] = [
  unregistered('UZB', '2003-06-26/2023-01-26', 'KAZ', 5, byTreaty('kaz-uzb-trips-2000', 'registration', 'secondary')),
  unregistered('UZB', '2023-01-27/', 'KAZ', 30, byTreaty('kaz-uzb-trips-protocol-2022', 'registration', 'secondary')),
  // Three days before; the term changed several times.
  unregistered('UZB', '~2021-08-31/', 'RUS BLR ARM AZE MDA GEO UKR', 15, at(uzbekistanList, 'registration', 'unchecked')),
  unregistered('TJK', '2019-12-31/', 'KAZ', 30, byTreaty('kaz-tjk-stay-2018', 'Art. 2', 'secondary')),
  unregistered('TJK', '2025-01-01/', 'RUS', 15, at(tajikistanList, 'registration', 'unchecked')),
  unregistered('TJK', '2025-01-01/', 'BLR ARM KGZ AZE MDA GEO UKR', 10, at(tajikistanList, 'registration', 'secondary')),
  unregistered('AZE', '2021-08-26/', 'KAZ', 30, at(azerbaijanProtocol, 'registration', 'official', '2026-11-23')),
  unregistered('AZE', '2019-04-17/', 'RUS BLR KGZ UZB TJK MDA GEO UKR', 15, at(azerbaijanCode, 'registration', 'secondary')),
]
