import { act, at, t } from '@kosh/norms'
import { res148 } from '../acts.js'
import { grant, regimeOf, type Grant } from './visa-free-terms.js'

/**
 * The list of the Government: para 17 of Resolution 148 and the resolutions that wrote it. Suspended from 2020-04-17 for all, from
 * 2021-05-01 to 2021-12-31 for all but KOR, TUR and ARE, which is why no line covers those days.
 */

const kaz = { realm: 'KAZ', rank: 'order' } as const
const adilet = (id: string) => `https://adilet.zan.kz/rus/docs/${id}`

const res639 = act('P1400000639', {
  ...kaz,
  adopted: '2014-06-11',
  url: adilet('P1400000639'),
  title: t('Pilot visa-free list, No. 639', 'Пилотный безвизовый перечень, № 639', 'Қанатқақты визасыз тізбе, № 639'),
})

const pilot = at(res639, 'list of 10 states', 'official', '2026-11-23', { url: adilet('P1400000639') })
const list19 = at(res148, 'para 15-1 (Resolution 483 of 26.06.2015)', 'official', '2026-11-24', { text: '2015-06-26', url: adilet('P1500000483') })
const list45 = at(res148, 'para 17 (Resolution 838 of 23.12.2016)', 'official', '2026-11-24', { text: '2017-06-07', url: adilet('P1600000838') })
const added12 = at(res148, 'para 17 (Resolution 693 of 18.09.2019)', 'official', '2026-11-23', { url: adilet('P1900000693') })
const list57 = at(res148, 'para 17, first part', 'official', '2026-11-24', { text: '2022-10-10', url: adilet('P1200000148') })
/** Speaks of citizens, not of a passport type. A treaty for these passports may give longer. */
const anyPassport = at(res148, 'para 17, first part', 'official', '2026-11-24', { text: '2022-10-10', url: adilet('P1200000148') })
const secondPart = at(res148, 'para 17, second part (Resolution 464 of 07.07.2022)', 'official', '2026-11-24', { text: '2022-10-10', url: adilet('P2200000464') })
/** Reported on 2025-08-28, in force ten days after publication at the earliest; number not seen. */
const turkishClause = at(res148, 'para 17 (Resolution of 25.08.2025)', 'secondary', undefined, {
  url: 'https://www.zakon.kz/pravo/6488830-grazhdane-turtsii-mogut-nakhoditsya-v-kazakhstane-bez-vizy-do-90-dney.html',
})

const within180 = { total: 90, window: 'any-180' } as const
const thirtyDays = { perEntry: 30, ...within180, registration: 'exempt' } as const
const fourteenDays = { perEntry: 14, total: 42, window: 'any-180', countsFrom: '2022-07-08', registration: 'exempt' } as const

export const unilateralGrants: readonly Grant[] = [
  grant('2014-07-15/2015-07-15', 'ordinary', 'USA GBR DEU FRA ITA MYS NLD ARE KOR JPN', { perEntry: 15 }, pilot),
  // Without KOR, which had a treaty by then. The text ran to 2017-12-31; Resolution 838 replaced it a year earlier.
  grant('2015-07-16/2016-12-31', 'ordinary', 'USA GBR DEU FRA ITA MYS NLD ARE JPN AUS HUN MCO BEL ESP NOR SWE SGP FIN CHE', { perEntry: 15 }, list19),
  // No total in the text of 2017. Borders closed in March 2020 by emergency measures, before the suspension.
  grant(
    '2017-01-01/2020-04-16',
    'ordinary',
    `
    ARE AUS AUT BEL BGR CAN CHE CHL CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ISR ITA JPN KOR LTU LUX LVA MCO MEX MLT MYS NLD NOR
    NZL POL PRT ROU SGP SVK SVN SWE TUR USA`,
    { perEntry: 30 },
    list45,
  ),
  grant('~2019-09-30/2020-04-16', 'ordinary', 'BHR COL IDN KWT LIE OMN PHL QAT SAU THA VAT VNM', { perEntry: 30 }, added12),
  // Resolution 286 of 30.04.2021 did not prolong the suspension for these three.
  grant('2021-05-01/', 'ordinary', 'ARE KOR', thirtyDays, list57),
  grant('2021-05-01/2025-09-07', 'ordinary', 'TUR', thirtyDays, list57),
  grant('2021-05-01/', 'service diplomatic', 'ARE KOR', thirtyDays, anyPassport),
  // The suspension lapsed at the end of 2021. These states were named again in the report on the resolution of 25.08.2025 …
  grant(
    '2022-01-01/',
    'ordinary',
    `
    AUS AUT BEL BGR BHR CAN COL CYP DEU DNK ESP GRC HUN IDN IRL ISL ISR ITA JPN KWT LIE LTU LUX LVA MCO MEX MLT MYS NLD NOR NZL OMN POL QAT USA
    VAT VNM`,
    thirtyDays,
    list57,
  ),
  // … these stand after the place where the report broke off. No report of a deletion.
  grant('2022-01-01/', 'ordinary', 'CHE CHL CZE EST FIN FRA GBR HRV PHL PRT ROU SAU SGP SVK SVN SWE THA', thirtyDays, list57),
  grant(
    '2022-01-01/',
    'service diplomatic',
    `
    AUS AUT BEL BGR BHR CAN CHE CHL COL CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV IDN IRL ISL ISR ITA JPN KWT LIE LTU LUX LVA MCO MEX MLT MYS
    NLD NOR NZL OMN PHL POL PRT QAT ROU SAU SGP SVK SVN SWE THA USA VAT VNM`,
    thirtyDays,
    anyPassport,
  ),
  grant('2022-07-08/', 'ordinary', 'IND IRN', fourteenDays, secondPart),
  // The treaty of 2023-11-10 gives more; a draft of mid-2025 dropped the state from this part, so the end is inferred.
  grant('2022-07-08/2025-09-07', 'ordinary', 'CHN', fourteenDays, secondPart),
  grant('~2025-09-08/', 'ordinary', 'TUR', { perEntry: 90, ...within180, registration: 'duty' }, turkishClause),
  grant('~2025-09-08/', 'service diplomatic', 'TUR', { perEntry: 90, ...within180, registration: 'exempt' }, turkishClause),
]

export const unilateral = regimeOf('unilateral', t('List of the Government', 'Список Правительства', 'Үкімет тізімі'), unilateralGrants)
