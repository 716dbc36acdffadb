import { act, t, type Act, type Grade } from '@kosh/norms'
import { armeniaTreaty, azerbaijanProtocol } from '../kaz/acts.js'
import * as visaFree from '../kaz/entry/visa-free-treaties.js'
import { about, adilet, pair } from './names.js'
import { party, partyBy, treaty, unseen, type StandingLine, type StayTerms, type Treaty } from './treaty.js'

/** Treaties of Kazakhstan on travel without visas and on the stay of citizens. */

/** No treaty of Kazakhstan is older. */
const independence = '1991-12-16'
/** The first list of the migration service that names the state as visa-free by treaty. */
const firstList = '2019-07-22'

type Between = {
  readonly signed: string
  readonly inForce?: string
  readonly lines?: readonly StandingLine[]
  readonly stay: StayTerms
  readonly approvals?: readonly string[]
  readonly gives?: string
  readonly notes?: string
  readonly grade?: Grade
}
/** A treaty of Kazakhstan and one other state. With a day of entry into force both are bound from it. */
function withKazakhstan(id: string, other: string, of: Act, { signed, inForce, lines, gives = 'entry-without-visa', grade = 'secondary', ...more }: Between): Treaty {
  const bound = lines ?? (inForce === undefined ? [unseen(`${signed === '?' ? independence : signed}/`, `KAZ ${other}`)] : [party(`${inForce}/`, `KAZ ${other}`)])
  return treaty(id, 'visa-free', of, signed, { ...(inForce === undefined ? {} : { inForce }), lines: bound, gives, grade, ...more })
}

const thirty: StayTerms = { days: 90, window: 'any-180', perEntry: 30 }
const stayOf = (id: string, other: string, adopted: string, url: string): Act => pair(id, 'KAZ', other, about.stay, adopted, url)

export const kazakhstanStay: readonly Treaty[] = [
  withKazakhstan('kaz-rus-stay-2012', 'RUS', stayOf('kaz-rus-stay-2012', 'RUS', '2012-06-07', 'https://www.akorda.kz/'), {
    signed: '2012-06-07',
    // Applied provisionally from signing; the day of entry into force after both ratified was not seen.
    lines: [party('2012-06-07/', 'KAZ RUS')],
    stay: { unregistered: 30 },
    approvals: ['RUS ? March 2013', 'KAZ ? November 2014'],
    gives: 'stay-unregistered',
    notes: 'provisional',
  }),
  treaty(
    'kaz-rus-unilateral-2005',
    'visa-free',
    act('kaz-rus-unilateral-2005', {
      realm: 'KAZ',
      rank: 'order',
      adopted: '2005-05-23',
      url: adilet('P050000494_'),
      title: t(
        'Resolution 494 of 2005 on visa-free trips with Russia',
        'Постановление № 494 2005 года о безвизовых поездках с Россией',
        'Ресеймен визасыз сапарлар туралы 2005 жылғы № 494 қаулы',
      ),
    }),
    '2005-05-23',
    { inForce: '2005-05-23', lines: [party('2005-05-23/', 'KAZ')], gives: 'identity-card', notes: 'one-sided', grade: 'official' },
  ),
  withKazakhstan('kaz-blr-stay-2013', 'BLR', stayOf('kaz-blr-stay-2013', 'BLR', '2013-10-04', adilet('Z1400000273')), {
    signed: '2013-10-04',
    inForce: '2015-01-29',
    stay: { unregistered: 30 },
    approvals: ['KAZ 2014-12-29 273-V'],
    gives: 'stay-unregistered',
    grade: 'official',
  }),
  withKazakhstan('kaz-kgz-stay-2012', 'KGZ', stayOf('kaz-kgz-stay-2012', 'KGZ', '2012-07-05', 'https://mfa.gov.kg/'), {
    signed: '?',
    inForce: '2012-07-05',
    stay: { days: 90, unregistered: 5 },
    gives: 'stay-registered',
    notes: 'signing-not-seen changed-by-protocol',
  }),
  withKazakhstan('kaz-kgz-stay-protocol-2016', 'KGZ', pair('kaz-kgz-stay-protocol-2016', 'KAZ', 'KGZ', about.stayProtocol, '2016-10-01', 'https://24.kg/'), {
    signed: '?',
    // Signed in October 2016, in force about the middle of 2017 by the news.
    lines: partyBy('2017-07-31', '2016-10-01', 'KAZ KGZ'),
    stay: { days: 90, unregistered: 30 },
    gives: 'stay-unregistered',
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-uzb-trips-2000', 'UZB', visaFree.uzbekistan, {
    signed: '2000-07-07',
    inForce: '2003-06-26',
    stay: { ...thirty, unregistered: 30 },
    notes: 'changed-by-protocol foreign-passport',
  }),
  withKazakhstan('kaz-uzb-trips-protocol-2012', 'UZB', pair('kaz-uzb-trips-protocol-2012', 'KAZ', 'UZB', about.tripsProtocol2012, '2012-09-07', adilet('P1200001149')), {
    signed: '2012-09-07',
    stay: {},
    gives: 'documents-list',
    notes: 'force-not-seen',
  }),
  withKazakhstan(
    'kaz-uzb-trips-protocol-2022',
    'UZB',
    pair('kaz-uzb-trips-protocol-2022', 'KAZ', 'UZB', about.tripsProtocol2022, '2022-12-22', 'https://www.gov.kz/memleket/entities/mfa'),
    {
      signed: '2022-12-22',
      // Applied since this day by the entry rules of Kazakhstan; the day of entry into force was not seen.
      lines: partyBy('2023-01-27', '2022-12-22', 'KAZ UZB'),
      stay: { ...thirty, unregistered: 30 },
      approvals: ['UZB 2023-04-25 ratification', 'KAZ 2024-04-06 law'],
      notes: 'signing-recalled applied-before-force',
    },
  ),
  withKazakhstan('kaz-tjk-stay-2018', 'TJK', stayOf('kaz-tjk-stay-2018', 'TJK', '2018-03-14', adilet('P1800000115')), {
    signed: '2018-03-14',
    // In force in 2019, after the ratification of January.
    lines: partyBy('2019-12-31', '2018-03-14', 'KAZ TJK'),
    stay: { days: 90, unregistered: 30 },
    approvals: ['TJK ? July 2018', 'KAZ ? January 2019'],
    gives: 'stay-unregistered stay-registered',
    notes: 'force-not-seen',
  }),
  withKazakhstan('kaz-arm-stay-2024', 'ARM', armeniaTreaty, {
    signed: '2024-04-15',
    inForce: '2025-11-22',
    stay: { days: 90, window: 'any-180', unregistered: 30 },
    approvals: ['KAZ 2025-10-15 223-VIII'],
    gives: 'entry-without-visa stay-unregistered identity-card permit-in-place-of-visa',
    grade: 'official',
  }),
  withKazakhstan('kaz-geo-visa-free', 'GEO', visaFree.georgia, {
    signed: '2005-10-03',
    inForce: '2007-06-21',
    stay: { days: 90 },
    notes: 'may-refuse days-as-applied',
  }),
  withKazakhstan('kaz-mda-visa-free', 'MDA', visaFree.moldova, {
    signed: '?',
    inForce: '2007-01-05',
    stay: { days: 90 },
    notes: 'signing-not-seen text-not-read force-doubtful',
  }),
  withKazakhstan('kaz-ukr-visa-free', 'UKR', visaFree.ukraine, {
    signed: '2000-05-19',
    inForce: '2002-02-27',
    stay: { days: 90 },
    approvals: ['KAZ 2001-03-01 159-II'],
    notes: 'changed-by-protocol',
    grade: 'official',
  }),
  withKazakhstan('kaz-ukr-visa-free-protocol-2010', 'UKR', visaFree.ukraineProtocol, {
    signed: '2010-04-07',
    inForce: '2013-04-04',
    stay: { days: 90, window: '180-from-entry', unregistered: 90 },
    approvals: ['KAZ 2013-02-18 77-V', 'UKR 2010-06-30 522'],
    gives: 'entry-without-visa stay-unregistered',
    notes: 'registration-days-secondary',
    grade: 'official',
  }),
  withKazakhstan('kaz-aze-visa-free', 'AZE', visaFree.azerbaijan, {
    signed: '2009-10-02',
    inForce: '2010-02-23',
    stay: { days: 30 },
    notes: 'changed-by-protocol',
    grade: 'official',
  }),
  withKazakhstan('kaz-aze-protocol-2019', 'AZE', azerbaijanProtocol, {
    signed: '2019-10-14',
    // Approved by Kazakhstan on 1.07.2021 and reported as applied on 26.08.2021.
    lines: partyBy('2021-08-26', '2019-10-14', 'KAZ AZE'),
    stay: { days: 90, unregistered: 30 },
    approvals: ['KAZ 2021-07-01 456'],
    gives: 'entry-without-visa stay-unregistered',
    notes: 'force-not-seen',
    grade: 'official',
  }),
  treaty('kaz-tkm-border-residents', 'border', pair('kaz-tkm-border-residents', 'KAZ', 'TKM', about.borderResidents, '2002-02-20', 'https://dereksiz.org/'), '?', {
    inForce: '2002-02-20',
    lines: [party('2002-02-20/', 'KAZ TKM')],
    stay: { days: 5 },
    gives: 'border-residents',
    notes: 'signing-not-seen border-residents-only',
    grade: 'secondary',
  }),
  withKazakhstan('kaz-mng-visa-free', 'MNG', visaFree.mongolia, {
    signed: '?',
    lines: partyBy(firstList, independence, 'KAZ MNG'),
    stay: { days: 90 },
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-tur-visa-1992', 'TUR', visaFree.turkey, { signed: '1992-03-02', inForce: '1992-04-01', stay: { days: 30 }, notes: 'one-month', grade: 'official' }),
  withKazakhstan('kaz-chn-visa-2023', 'CHN', visaFree.china, { signed: '2023-05-17', inForce: '2023-11-10', stay: thirty, notes: 'not-for-work' }),
  withKazakhstan('kaz-vnm-visa-2023', 'VNM', visaFree.vietnam, { signed: '2023-08-21', inForce: '2024-05-25', stay: thirty, notes: 'passport-six-months' }),
  withKazakhstan('kaz-tha-visa-2024', 'THA', visaFree.thailand, {
    signed: '2024-04-23',
    // Approved by Kazakhstan in August 2024, in force in 2024.
    lines: partyBy('2024-12-31', '2024-08-14', 'KAZ THA'),
    stay: thirty,
    notes: 'force-not-seen passport-six-months',
  }),
  withKazakhstan('kaz-kna-visa-2024', 'KNA', visaFree.saintKitts, {
    signed: '?',
    lines: [unseen('2024-11-20/', 'KAZ KNA')],
    stay: { days: 90, window: '365-from-entry' },
    approvals: ['KAZ 2024-11-20 approval'],
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-kor-visa-free', 'KOR', visaFree.korea, {
    signed: '?',
    inForce: '2014-11-29',
    stay: { days: 30 },
    approvals: ['KAZ 2014-10-09 1083'],
    notes: 'signing-not-seen not-for-work',
    grade: 'official',
  }),
  withKazakhstan('kaz-srb-visa-free', 'SRB', visaFree.serbia, {
    signed: '2010-10-07',
    lines: partyBy(firstList, '2010-10-07', 'KAZ SRB'),
    stay: { days: 30 },
    approvals: ['KAZ 2011-03-31 306'],
    notes: 'force-not-seen not-for-work',
    grade: 'official',
  }),
  withKazakhstan('kaz-are-visa-free', 'ARE', visaFree.emirates, {
    signed: '2010-05-13',
    inForce: '2018-03-10',
    stay: { days: 30 },
    approvals: ['KAZ 2011-02-18 156', 'KAZ 2017-07-20 434'],
    notes: 'force-for-ordinary-passports',
    grade: 'official',
  }),
  withKazakhstan('kaz-arg-visa-free', 'ARG', visaFree.argentina, {
    signed: '?',
    lines: partyBy(firstList, independence, 'KAZ ARG'),
    stay: { days: 30 },
    notes: 'basis-not-found',
  }),
  withKazakhstan('kaz-bra-visa-free', 'BRA', visaFree.brazil, {
    signed: '2016-07-25',
    inForce: '2016-09-06',
    stay: { days: 30, window: '365-from-entry' },
    approvals: ['KAZ 2016-08-19 471'],
    notes: 'tourism-and-business',
    grade: 'official',
  }),
  withKazakhstan('kaz-ecu-visa-free', 'ECU', visaFree.ecuador, {
    signed: '?',
    lines: partyBy(firstList, '2013-09-24', 'KAZ ECU'),
    stay: { days: 30 },
    approvals: ['KAZ 2013-10-11 1089'],
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-cub-visa-free', 'CUB', visaFree.cuba, {
    signed: '?',
    lines: partyBy(firstList, independence, 'KAZ CUB'),
    stay: { days: 30 },
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-mdv-visa-free', 'MDV', visaFree.maldives, {
    signed: '2022-05-09',
    inForce: '2022-09-14',
    stay: { days: 30 },
    approvals: ['KAZ 2022-07-16 approval'],
    notes: 'not-for-work',
  }),
  withKazakhstan('kaz-syc-visa-free', 'SYC', visaFree.seychelles, { signed: '2023-09-22', inForce: '2024-01-06', stay: thirty, notes: 'two-readings-of-days' }),
  withKazakhstan('kaz-mar-visa-free', 'MAR', visaFree.morocco, {
    signed: '2024-09-26',
    inForce: '2025-03-19',
    stay: { days: 30, window: 'any-180' },
    approvals: ['KAZ 2025-02-13 64'],
  }),
  withKazakhstan('kaz-hkg-visa-free', 'HKG', visaFree.hongKong, {
    signed: '?',
    lines: partyBy(firstList, independence, 'KAZ HKG'),
    stay: { days: 14 },
    notes: 'signing-not-seen force-not-seen',
  }),
  withKazakhstan('kaz-alb-visa-free', 'ALB', visaFree.albania, {
    signed: '?',
    inForce: '2023-04-25',
    stay: { days: 90, window: '365-from-entry' },
    approvals: ['KAZ 2022-12-29 1098'],
    notes: 'signing-not-seen',
    grade: 'official',
  }),
  withKazakhstan('kaz-smr-visa-free', 'SMR', visaFree.sanMarino, {
    signed: '?',
    lines: [unseen('2024-11-12/', 'KAZ SMR')],
    stay: { days: 90, window: '180-from-entry' },
    approvals: ['KAZ 2024-11-12 approval'],
    notes: 'signing-not-seen force-not-seen',
  }),
]
