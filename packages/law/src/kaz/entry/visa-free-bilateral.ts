import { addDays, at, day, iso, span, t, words, type Cite } from '@kosh/norms'
import { states } from '../../world/states.js'
import { armeniaTreaty, azerbaijanProtocol, law477 } from '../acts.js'
import { cisGrants } from './visa-free-cis.js'
import { grant, regimeOf, type Exclusion, type Gap, type Grant } from './visa-free-terms.js'
import {
  albania,
  andorra,
  argentina,
  argentinaService,
  armenia2008,
  austria,
  azerbaijan,
  brazil,
  china,
  cuba,
  ecuador,
  emirates,
  georgia,
  hongKong,
  hungary,
  korea,
  macao,
  maldives,
  moldova,
  mongolia,
  morocco,
  nicaragua,
  saintKitts,
  sanMarino,
  serbia,
  seychelles,
  thailand,
  turkey,
  turkmenistan,
  ukraine,
  ukraineProtocol,
  uzbekistan,
  vietnam,
} from './visa-free-treaties.js'
import { unilateralGrants } from './visa-free-unilateral.js'

/** Treaties of Kazakhstan with one state. Where the entry into force was not seen, the days before the first list that names the state are not known. */

const mfa = 'https://www.gov.kz/memleket/entities/mfa'
const tableUrl = 'https://ilp.kz'
/** A table that names days of entry into force. */
const table = (of: Parameters<typeof at>[0], place = 'as listed on 01.09.2022'): Cite => at(of, place, 'secondary', undefined, { url: tableUrl })
/** The list of the migration service of 22.07.2019: the first that names the state. */
const list2019 = (of: Parameters<typeof at>[0], url = mfa): Cite => at(of, 'as listed on 22.07.2019', 'secondary', undefined, { url })
const reported = (of: Parameters<typeof at>[0], place: string, url: string): Cite => at(of, place, 'secondary', undefined, { url })

const noTotalSeen = { perEntry: 30, registration: 'exempt' } as const
const thirty = { perEntry: 30, total: 90, window: 'any-180', registration: 'exempt' } as const
const ninety = { perEntry: 90, registration: 'duty' } as const
const ninetyService = { perEntry: 90, registration: 'exempt' } as const

const armeniaText = at(armeniaTreaty, 'Art. 1', 'official', '2026-11-23', { url: 'https://prg.kz/lawyer/document/?doc_id=37947733' })
const armeniaTerms = { perEntry: 90, total: 90, window: 'any-180', registration: 'duty', dutyFrom: '2025-11-22' } as const
const sanMarinoTerms = { perEntry: 90, total: 90, window: '180-from-entry', force: 'not seen' } as const
const approved955 = reported(sanMarino, 'approved by Resolution 955 of 12.11.2024', 'https://adilet.zan.kz/rus/docs/P2400000955')
const protocol2021 = reported(azerbaijanProtocol, 'approved by Resolution 456 of 01.07.2021', 'https://adilet.zan.kz/rus/docs/P2100000456')

export const bilateralGrants: readonly Grant[] = [
  // Another pack of notes and the treaty itself: 90 in each 365 days from the first entry, in force 2023-04-25; an older note had 90 in 180.
  grant(
    '2023-04-25/',
    'ordinary',
    'ALB',
    { perEntry: 90, total: 90, window: '365-from-entry', countsFrom: '2023-04-25', registration: 'duty' },
    at(albania, 'Art. 1', 'official', '2026-11-24', { url: 'https://online.zakon.kz/m/amp/document/39296443' }),
  ),
  // A treaty of 2022, named in the ministry's list of 2024 without a day: known at the end of that year at the latest.
  grant(
    '2024-12-31/',
    'ordinary',
    'AND',
    { perEntry: 90, total: 90, window: '365-from-entry', unknownSince: '2022-01-01', registration: 'duty' },
    reported(andorra, 'as listed in 2024', mfa),
  ),
  grant('2018-03-10/', 'ordinary', 'ARE', noTotalSeen, at(emirates, 'protocol of 23.05.2017', 'official', '2026-11-23', { url: mfa })),
  // A yearly limit in the table of 2022 is not clear.
  grant('2019-07-22/', 'ordinary', 'ARG', { ...noTotalSeen, unknownSince: '2011-01-01' }, list2019(argentina, tableUrl)),
  grant('2014-02-25/', 'service diplomatic', 'ARG', ninetyService, table(argentinaService)),
  // Ninety days or the term of the contract; registration within five days until 2020-01-10.
  grant('2008-04-28/2020-06-01', 'ordinary', 'ARM', ninety, table(armenia2008)),
  grant('2022-09-01/', 'service diplomatic', 'ARM', { ...ninetyService, unknownSince: '2011-01-01' }, table(armenia2008)),
  // The total, the identity card and registration past day 30 are from statements of the minister.
  grant('2025-11-22/', 'ordinary', 'ARM', armeniaTerms, armeniaText),
  grant('2025-11-22/', 'id-card', 'ARM', armeniaTerms, reported(armeniaTreaty, 'Art. 3', 'https://prg.kz/lawyer/document/?doc_id=37947733')),
  grant(
    '2025-05-23/',
    'diplomatic',
    'AUT',
    { total: 90, window: 'any-180', force: 'not seen', registration: 'exempt' },
    reported(austria, 'approved by Resolution 362 of 23.05.2025', 'https://adilet.zan.kz/rus/docs/P2500000362'),
  ),
  // One table has 2010-04-23.
  grant('2010-02-23/2021-07-31', 'ordinary', 'AZE', { perEntry: 30, registration: 'duty' }, reported(azerbaijan, 'text of 2009', 'https://adilet.zan.kz/rus/docs/P100000188_')),
  // Reported as applied on 2021-08-26: the start may be some weeks later. Registration when the stay passes 30 days.
  grant('~2021-08-01/2023-01-26', 'ordinary', 'AZE', ninety, protocol2021),
  // The total is from a statement of January 2023, not from the treaty.
  grant('2023-01-27/', 'ordinary', 'AZE', { perEntry: 90, total: 90, window: 'any-180', registration: 'duty', dutyFrom: '2023-01-27' }, protocol2021),
  grant('2022-09-01/', 'service diplomatic', 'AZE', { ...ninetyService, unknownSince: '2011-01-01' }, table(azerbaijan)),
  // Thirty days in a year from the first entry; once thirty more by permission. Signed as an exchange of notes.
  grant(
    '2016-09-06/',
    'ordinary',
    'BRA',
    { perEntry: 30, total: 30, window: '365-from-entry', countsFrom: '2016-09-06', registration: 'exempt' },
    at(brazil, 'approved by Resolution 471 of 19.08.2016', 'official', '2026-11-23', { url: mfa }),
  ),
  grant('2023-11-10/', 'ordinary', 'CHN', thirty, reported(china, 'Art. 1', mfa)),
  // Signing of a later agreement was approved in 2015, its entry into force was not seen; the e-visa list still names CUB.
  grant('2019-07-22/', 'ordinary', 'CUB', { ...noTotalSeen, unknownSince: '2011-01-01' }, list2019(cuba, 'https://adilet.zan.kz/rus/docs/P1500000816')),
  // The draft was approved in October 2013, to be signed about 2013-09-24: no earlier start is possible.
  grant('2019-07-22/', 'ordinary', 'ECU', { ...noTotalSeen, unknownSince: '2013-09-24' }, list2019(ecuador)),
  // Whether the treaty has 90 in 180 is not confirmed: the total of the law is the safe reading.
  grant('2007-06-21/', 'ordinary', 'GEO', ninety, table(georgia)),
  // The passport of the region; machine-readable documents show CHN.
  grant('2019-07-22/', 'ordinary', 'HKG', { perEntry: 14, unknownSince: '2011-01-01', registration: 'exempt' }, list2019(hongKong)),
  grant('1996-11-06/', 'service diplomatic', 'HUN', noTotalSeen, table(hungary)),
  // Not before its approval on 2024-11-20; a list of 2025-11-23 points to force by then, the e-visa list of February 2026 against it.
  grant(
    '2024-11-20/',
    'ordinary',
    'KNA',
    { perEntry: 90, total: 90, window: '365-from-entry', force: 'not seen', registration: 'duty' },
    reported(saintKitts, 'approved on 20.11.2024', 'https://astanatimes.com/2024/11/kazakhstan-establishes-visa-free-regime-with-saint-kitts-and-nevis/'),
  ),
  // A limit of 60 days in 180 is recalled and was not seen.
  grant('2014-11-29/', 'ordinary', 'KOR', noTotalSeen, at(korea, 'approved by Resolution 1083 of 09.10.2014', 'official', '2026-11-23', { url: 'https://online.zakon.kz' })),
  // The passport of the region.
  grant(
    '2024-10-24/',
    'ordinary',
    'MAC',
    { perEntry: 14, registration: 'exempt' },
    reported(macao, 'as reported in October 2024', 'https://astanatimes.com/2024/10/kazakhstan-and-macau-enact-visa-free-travel-agreement/'),
  ),
  grant(
    '2025-03-19/',
    'ordinary',
    'MAR',
    { perEntry: 30, total: 30, window: 'any-180', countsFrom: '2025-03-19', registration: 'exempt' },
    reported(morocco, 'approved by Resolution 64 of 13.02.2025', 'https://adilet.zan.kz/rus/docs/P2500000064'),
  ),
  grant('2007-01-05/', 'ordinary', 'MDA', ninety, table(moldova)),
  grant('2022-09-14/', 'ordinary', 'MDV', noTotalSeen, reported(maldives, 'as listed by the ministry', mfa)),
  grant('2019-07-22/', 'ordinary', 'MNG', { ...ninety, unknownSince: '2011-01-01' }, list2019(mongolia, 'https://www.gov.kz/memleket/entities/qriim')),
  // Approved by the other state on 2023-06-13; approval by Kazakhstan was not seen.
  grant(
    '2023-06-16/',
    'ordinary',
    'NIC',
    { perEntry: 30, total: 30, window: 'any-180', countsFrom: '2023-06-16', force: 'not seen', registration: 'exempt' },
    reported(nicaragua, 'draft of June 2022', 'https://legalacts.egov.kz/npa/view?id=14141180'),
  ),
  grant('2024-11-12/', 'ordinary', 'SMR', { ...sanMarinoTerms, registration: 'duty' }, approved955),
  grant('2024-11-12/', 'service diplomatic', 'SMR', { ...sanMarinoTerms, registration: 'exempt' }, approved955),
  // A newer agreement of 2022 may give 90 in 180; 30 days is the safe reading.
  grant('2019-07-22/', 'ordinary', 'SRB', { ...noTotalSeen, unknownSince: '2011-01-01' }, list2019(serbia)),
  // The approved text as reported: 30 in each 180; the ministry spoke of 90 in 180 on 2024-01-15. The stricter is kept.
  grant(
    '2024-01-06/',
    'ordinary',
    'SYC',
    { perEntry: 30, total: 30, window: 'any-180', countsFrom: '2024-01-06', registration: 'exempt' },
    reported(seychelles, 'approved on 17.11.2023', mfa),
  ),
  // Approved on 2024-08-14; in force in 2024, the day was not seen.
  grant('2024-12-31/', 'ordinary', 'THA', { ...thirty, unknownSince: '2024-08-14' }, reported(thailand, 'approved on 14.08.2024', mfa)),
  grant('2002-02-20/', 'service diplomatic', 'TKM', noTotalSeen, table(turkmenistan)),
  // One month by the text, read as thirty days, as the ministry lists it: the shorter.
  grant('1992-04-01/', 'ordinary', 'TUR', thirty, at(turkey, 'one month', 'official', '2026-11-23', { url: 'https://prg.kz' })),
  grant('2002-02-27/2013-04-03', 'ordinary', 'UKR', ninety, table(ukraine)),
  grant(
    '2013-04-04/',
    'ordinary',
    'UKR',
    { perEntry: 90, total: 90, window: '180-from-entry', countsFrom: '2013-04-04', registration: 'exempt' },
    table(ukraineProtocol, 'Protocol of 2010'),
  ),
  // Visa-free in practice, no number seen; registration within five days until 2020-01-10, then free for 30 days.
  grant('2003-06-26/2023-01-26', 'ordinary', 'UZB', { registration: 'duty' }, table(uzbekistan, 'text of 2000')),
  // Applied from this day, ratified on 2024-04-06. Longer than thirty days at a time: a temporary residence permit.
  grant('2023-01-27/', 'ordinary', 'UZB', thirty, reported(uzbekistan, 'Protocol of December 2022', mfa)),
  grant('2024-05-25/', 'ordinary', 'VNM', thirty, reported(vietnam, 'Art. 1', mfa)),
]

const leavesOut = (dates: string, states: string, purposes: string, says: Cite): Exclusion => ({ dates, states, purposes, value: true, says })
const notSaid = (dates: string, states: string, purposes: string, says: Cite): Exclusion => ({ dates, states, purposes, value: undefined, says })

const chinaPurposes = reported(china, 'Art. 1', mfa)
const brazilPurposes = reported(brazil, 'purposes', 'https://adilet.zan.kz/rus/docs/P1600000471')
const macaoPurposes = reported(macao, 'purposes', 'https://astanatimes.com/2024/10/kazakhstan-and-macau-enact-visa-free-travel-agreement/')
const koreaPurposes = reported(korea, 'purposes', 'https://online.zakon.kz')
const albaniaPurposes = at(albania, 'Art. 2', 'official', '2026-11-24', { url: 'https://online.zakon.kz/m/amp/document/39296443' })
const nicaraguaPurposes = reported(nicaragua, 'draft of June 2022', 'https://legalacts.egov.kz/npa/view?id=14141180')
const maldivesPurposes = reported(maldives, 'purposes', 'https://kz.kursiv.media')

/** Purposes a treaty names as outside it; and those it names neither in nor out, of which nothing is known. */
const exclusions: readonly Exclusion[] = [
  // In: private affairs, tourism, treatment, transit, international transport, business. Out: work, study, mission, journalism.
  leavesOut('2023-11-10/', 'CHN', 'work seasonal-work study religion', chinaPurposes),
  notSaid('2023-11-10/', 'CHN', 'official investment protection remote-work residence sport humanitarian', chinaPurposes),
  // In: tourism and business.
  leavesOut('2016-09-06/', 'BRA', 'work seasonal-work study religion', brazilPurposes),
  notSaid('2016-09-06/', 'BRA', 'private family transit treatment official investment protection remote-work residence sport humanitarian', brazilPurposes),
  leavesOut('2024-10-24/', 'MAC', 'work seasonal-work study residence', macaoPurposes),
  notSaid('2024-10-24/', 'MAC', 'remote-work', macaoPurposes),
  leavesOut('2014-11-29/', 'KOR', 'work seasonal-work religion', koreaPurposes),
  notSaid('2014-11-29/', 'KOR', 'remote-work', koreaPurposes),
  leavesOut('2023-04-25/', 'ALB', 'work seasonal-work study', albaniaPurposes),
  notSaid('2023-04-25/', 'ALB', 'remote-work', albaniaPurposes),
  leavesOut('2022-09-14/', 'MDV', 'work seasonal-work study business', maldivesPurposes),
  notSaid('2022-09-14/', 'MDV', 'remote-work', maldivesPurposes),
  leavesOut('2023-06-16/', 'NIC', 'work seasonal-work business', nicaraguaPurposes),
  notSaid('2023-06-16/', 'NIC', 'remote-work', nicaraguaPurposes),
]

/**
 * The tables of treaties on service and diplomatic passports were mostly not read. Before the first day on which some regime is known
 * to cover such a passport of a state, and for all days where none is, a treaty may exist.
 */
function gapsOfServicePassports(): readonly Gap[] {
  const says = at(law477, 'Art. 6(2)')
  const first = new Map<string, number>()
  for (const { dates, documents, states: of, terms } of [...unilateralGrants, ...cisGrants, ...bilateralGrants]) {
    const from = terms.unknownSince === undefined ? span(dates).from : day(terms.unknownSince)
    for (const state of words(of)) for (const document of words(documents)) first.set(`${state} ${document}`, Math.min(from, first.get(`${state} ${document}`) ?? from))
  }
  const begin = day('2011-01-01')
  return states
    .filter(state => state !== 'KAZ')
    .flatMap(state =>
      ['service', 'diplomatic'].flatMap(document => {
        const from = first.get(`${state} ${document}`)
        if (from === undefined) return [{ dates: '2011-01-01/', state, document, says }]
        return from <= begin ? [] : [{ dates: `2011-01-01/${iso(addDays(from as typeof begin, -1))}`, state, document, says }]
      }),
    )
}

export const bilateral = regimeOf('bilateral', t('Treaties between two states', 'Двусторонние договоры', 'Екіжақты шарттар'), bilateralGrants, {
  exclusions,
  gaps: gapsOfServicePassports(),
})
