import { at, figure, members, readOn, t, today, words, type Act, type Arg, type Cite, type Expr } from '@kosh/norms'
import { destination } from '../world/journey.js'
import * as acts from './acts.js'
import { stepLines } from './schengen-steps.js'

/** Who is bound: members of the Union and of the European Economic Area by date, and each instrument state by state. */

const accession = (place: string): Cite => at(acts.functioningTreaty, place)
const founding = 'BEL DEU FRA ITA LUX NLD'
const joinedUnion = [
  ['1958-01-01/', founding, accession('Art. 52')],
  ['1973-01-01/', 'DNK IRL', accession('accession of 1973')],
  ['1973-01-01/2020-01-31', 'GBR', accession('accession of 1973')],
  ['1981-01-01/', 'GRC', accession('accession of 1981')],
  ['1986-01-01/', 'ESP PRT', accession('accession of 1986')],
  ['1995-01-01/', 'AUT FIN SWE', accession('accession of 1995')],
  ['2004-05-01/', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', accession('Act of Accession of 2003')],
  ['2007-01-01/', 'BGR ROU', accession('Act of Accession of 2005')],
  ['2013-07-01/', 'HRV', accession('Act of Accession of 2011')],
] as const
export const unionMembers = members('eu.members', t('Member States of the Union', 'Государства-члены Союза', 'Одаққа мүше мемлекеттер'), joinedUnion)

const eea = (place: string): Cite => at(acts.eeaAgreement, place)
export const economicArea = members(
  'eu.eea',
  t('States of the European Economic Area', 'Государства Европейской экономической зоны', 'Еуропалық экономикалық аймақ мемлекеттері'),
  [
    ['1994-01-01/', `${founding} DNK IRL GRC ESP PRT AUT FIN SWE ISL NOR`, eea('Art. 129')],
    ['1994-01-01/2020-12-31', 'GBR', eea('Art. 129')],
    ['1995-05-01/', 'LIE', eea('Art. 129')],
    ['2004-05-01/', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', eea('accession of 2004')],
    ['2007-08-01/', 'BGR ROU', eea('accession of 2007')],
    ['2014-04-12/', 'HRV', eea('accession of 2014')],
  ],
)

/** All members but Denmark, Ireland and Cyprus, which the profiles below name apart. */
const others = 'AUT BEL BGR CZE DEU ESP EST FIN FRA GRC HRV HUN ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'
const associated = 'ISL NOR LIE CHE'
/** Mark of a state in a profile: bound, not bound, or a law that was not found. */
type Mark = true | false | undefined
type Profile = readonly [act: Act, dates: string, ireland: Mark, denmark: Mark, associated: Mark, cyprus: Mark, read?: string]

/** From the day on which the instrument applied, or had to be transposed, to its last; `read`: the day on which its articles on who takes part were compared. */
const profiles: readonly Profile[] = [
  [acts.visaLists2001, '2001-04-10/2018-12-17', false, true, true, true],
  [acts.bordersCode2006, '2006-10-13/2016-04-11', false, true, true, true],
  [acts.visaLists, '2018-12-18/', false, true, true, true, '2026-11-24'],
  [acts.bordersCode, '2016-04-12/', false, true, true, true, '2026-11-24'],
  [acts.visaCode, '2010-04-05/', false, true, true, false, '2026-11-26'],
  [acts.visaInformation, '2011-10-11/', false, true, true, false],
  [acts.alertsOnEntry, '2023-03-07/', false, true, true, true],
  [acts.entryExitSystem, '2025-10-12/', false, true, true, false],
  [acts.etiasRegulation, '2018-10-09/', false, true, true, true],
  [acts.screening, '2026-06-12/', false, true, true, true],
  [acts.returnBorder, '2026-06-12/', false, undefined, true, true, '2026-11-26'],
  [acts.returnDirective, '2010-12-24/', false, true, true, true],
  [acts.borderGuard, '2019-12-04/', false, true, true, true],
  [acts.carrierSanctions, '2003-02-11/', true, true, true, true],
  [acts.facilitation, '2004-12-05/', true, true, true, true],
  [acts.employerSanctions, '2011-07-20/', false, false, false, true, '2026-11-26'],
  [acts.familyReunification, '2005-10-03/', false, false, false, true],
  [acts.longTermResidents, '2006-01-23/', false, false, false, true],
  [acts.studentsAndResearchers, '2018-05-23/', false, false, false, true, '2026-11-26'],
  [acts.blueCard, '2023-11-18/', false, false, false, true],
  [acts.seasonalWorkers, '2016-09-30/', false, false, false, true],
  [acts.intraCorporate, '2016-11-29/', false, false, false, true],
  [acts.singlePermit, '2026-05-22/', false, false, false, true],
  [acts.temporaryProtection, '2002-12-31/', true, false, false, true],
  // Denmark and the associated states take part in the rules on which state is responsible by agreements of their own.
  [acts.responsibility2013, '2014-01-01/2026-06-30', true, true, true, true],
  [acts.responsibility, '2026-07-01/', true, true, true, true],
  [acts.eurodac, '2026-06-12/', true, true, true, true],
  [acts.asylumProcedure, '2026-06-12/', true, false, false, true],
  [acts.qualification, '2026-06-12/', true, false, false, true],
  [acts.reception, '2026-06-12/', true, false, false, true],
  [acts.crisis, '2026-07-01/', true, true, true, true],
  [acts.resettlement, '2024-06-11/', true, false, false, true],
  [acts.trafficking, '2013-04-06/', true, false, false, true],
  [acts.trafficking2024, '2026-07-15/', undefined, false, false, true],
  [acts.victimsPermit, '2006-08-06/', false, false, false, true],
]

const since = new Map<string, string>(joinedUnion.flatMap(([dates, codes]) => words(codes).map(code => [code, dates.slice(0, 10)] as const)))
/** Not before the state joined the Union; of the associated states, the area. */
const from = (state: string, day: string): string => {
  const first = since.get(state) ?? { CHE: '2008-12-12', LIE: '2011-12-19' }[state] ?? '2001-03-25'
  return first > day ? first : day
}
const profileLines = profiles.flatMap(([act, dates, ireland, denmark, schengen, cyprus, read]) => {
  const [first = '', last = ''] = dates.split('/')
  const says = read === undefined ? at(act, 'who takes part') : at(act, 'who takes part', 'official', read)
  const marked: readonly (readonly [states: string, mark: Mark, says: Cite])[] = [
    [others, true, says],
    [associated, schengen, says],
    ['CYP', cyprus, says],
    ['IRL', ireland, at(act, 'Protocol 21', 'secondary')],
    // Denmark decides apart, within six months of each act; those decisions were not seen.
    ['DNK', denmark, at(act, 'Protocol 22, Art. 4')],
  ]
  return marked
    .filter(([, mark]) => mark !== false)
    .flatMap(([states, mark, cite]) => words(states).map(state => [[act.id, state], `${from(state, first)}/${last}`, mark, cite] as const))
})
const freeMovementAct = at(acts.freeMovementDirective, 'Arts 40, 42')
const freeMovementLines = words(`${others} IRL DNK CYP ISL NOR LIE`).map(
  state => [[acts.freeMovementDirective.id, state], `${from(state, '2006-04-30')}/`, true, freeMovementAct] as const,
)

/** The United Kingdom up to the end of the transition. */
const inTransition = (
  [
    [acts.freeMovementDirective, '2006-04-30'],
    [acts.responsibility2013, '2014-01-01'],
  ] as const
).map(([act, first]) => [[act.id, 'GBR'], `${first}/2020-12-31`, true, at(acts.withdrawalAgreement, 'Arts 126, 127')] as const)

/** Whether an instrument binds a state, by the CELEX number of the instrument, or the step on the way into the Schengen area, and the state. */
export const binding = figure(
  'eu.binding',
  'bool',
  {
    label: t('The state is bound by the instrument', 'Государство связано актом', 'Мемлекет актімен байланысты'),
    by: ['code', 'code'],
    otherwise: false,
    within: 'yes or no',
  },
  [...profileLines, ...stepLines, ...freeMovementLines, ...inTransition],
)

/** A state is bound by an act on a day. */
export const bindsState = (act: Act, on: Arg<'day'>, state: Arg<'code'>): Expr<'bool'> => readOn(on, binding, act.id, state)
/** The destination is bound by an act, on the day asked about unless another is told. */
export const binds = (act: Act, on: Arg<'day'> = today): Expr<'bool'> => bindsState(act, on, destination)
