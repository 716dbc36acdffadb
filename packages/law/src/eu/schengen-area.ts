import { any, anyDay, at, figure, inSpan, members, readOn, t, words, type Arg, type Cite, type Day, type Expr } from '@kosh/norms'
import { destination } from '../world/journey.js'
import {
  bordersCode,
  decision210,
  decision2451,
  decision3212,
  decision777,
  decision801,
  decision842,
  decision848,
  decision903,
  reg2495,
  schengenConvention,
  visaLists2001,
} from './acts.js'

/** Who belongs to the area without internal border control, and who applies the common visa lists, since when. */

type Joined = readonly [dates: string, codes: string, says: Cite]
/** Days in these states count together, each from its own day. Bulgaria and Romania count since air and sea checks ended. */
const joined: readonly Joined[] = [
  ['1995-03-26/', 'BEL DEU ESP FRA LUX NLD PRT', at(schengenConvention, 'application by state')],
  ['1997-10-26/', 'ITA', at(schengenConvention, 'application by state')],
  ['1997-12-01/', 'AUT', at(schengenConvention, 'application by state')],
  ['2000-01-01/', 'GRC', at(decision848, 'Art. 1')],
  ['2001-03-25/', 'DNK FIN ISL NOR SWE', at(decision777, 'Art. 1')],
  ['2007-12-21/', 'CZE EST HUN LTU LVA MLT POL SVK SVN', at(decision801, 'Art. 1')],
  ['2008-12-12/', 'CHE', at(decision903, 'Art. 1')],
  ['2011-12-19/', 'LIE', at(decision842, 'Art. 1')],
  ['2023-01-01/', 'HRV', at(decision2451, 'Art. 1', 'secondary')],
  ['2024-03-31/2024-12-31', 'BGR ROU', at(decision210, 'Art. 1: air and sea', 'secondary')],
  ['2025-01-01/', 'BGR ROU', at(decision3212, 'Art. 1: land', 'secondary')],
]
/** No checks stand between them and the neighbour inside the area: their days are treated as days in it, by practice. */
const enclaves: readonly Joined[] = [
  ['1995-03-26/', 'MCO', at(schengenConvention, 'practice: checks by France')],
  ['1997-10-26/', 'SMR VAT', at(schengenConvention, 'practice: open border with Italy')],
]

/** The code of 2016 names the members that did not yet take part in full, and the associated states that do: for all others but Denmark its text was read. */
const namedByCode = at(bordersCode, 'Art. 22, recitals 37, 39-44', 'official', '2026-11-24', { text: '2016-03-09' })
const readSince2016 = joined.flatMap(([dates, codes, says]): readonly Joined[] =>
  dates < '2016-04-12'
    ? [
        [`${dates}2016-04-11`, codes, says],
        [
          '2016-04-12/',
          words(codes)
            .filter(code => code !== 'DNK')
            .join(' '),
          namedByCode,
        ],
        [
          '2016-04-12/',
          words(codes)
            .filter(code => code === 'DNK')
            .join(' '),
          says,
        ],
      ]
    : [[dates, codes, says]],
)

export const areaMembers = members('eu.area', t('Schengen area', 'Шенгенская зона', 'Шенген аймағы'), [...readSince2016, ...enclaves])

/** The first day in the area, by state. */
export const areaSince = figure(
  'eu.area.since',
  'day',
  { label: t('In the Schengen area since', 'В Шенгенской зоне с', 'Шенген аймағында мына күннен бастап'), by: ['code'], within: anyDay },
  [...joined, ...enclaves]
    .filter(([dates]) => dates !== '2025-01-01/')
    .flatMap(([dates, codes, says]) => words(codes).map(code => [code, '1990-01-01/', dates.slice(0, 10), says] as const)),
)

/** States that apply the common visa lists. Cyprus does so outside the area; Ireland does not. */
export const visaListStates = members(
  'eu.visaLists.states',
  t('States that apply the visa lists', 'Государства, применяющие визовые списки', 'Виза тізімдерін қолданатын мемлекеттер'),
  [
    ['2001-04-10/', 'DNK', at(visaLists2001, 'Art. 8')],
    ['2001-04-10/2024-10-12', 'AUT BEL DEU ESP FIN FRA GRC ISL ITA LUX NLD NOR PRT SWE', at(visaLists2001, 'Art. 8')],
    ['2004-05-01/2024-10-12', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', at(visaLists2001, 'Act of Accession of 2003')],
    ['2007-01-01/2024-10-12', 'BGR ROU', at(visaLists2001, 'Act of Accession of 2005')],
    ['2008-12-12/2024-10-12', 'CHE', at(decision903, 'Art. 1')],
    ['2011-12-19/2024-10-12', 'LIE', at(decision842, 'Art. 1')],
    ['2013-07-01/2024-10-12', 'HRV', at(visaLists2001, 'Act of Accession of 2011')],
    [
      '2024-10-13/',
      'AUT BEL BGR CHE CYP CZE DEU ESP EST FIN FRA GRC HRV HUN ISL ITA LIE LTU LUX LVA MLT NLD NOR POL PRT ROU SVK SVN SWE',
      at(reg2495, 'Art. 2, recitals 5-9', 'official', '2026-11-24'),
    ],
  ],
)

/** Bound by neither: its own law alone decides. */
export const outsideBoth = members('eu.area.optOut', t('Outside the Schengen rules', 'Вне шенгенских правил', 'Шенген қағидаларынан тыс'), [
  ['1995-03-26/2016-04-11', 'IRL', at(schengenConvention, 'Protocol 19')],
  ['2016-04-12/', 'IRL', at(bordersCode, 'recital 43', 'official', '2026-11-24', { text: '2016-03-09' })],
])

/** The destination is one for which the rules of the Union on short stay answer. */
export const inScope = (on: Arg<'day'>): Expr<'bool'> => any(readOn(on, areaMembers, destination), readOn(on, visaListStates, destination))

/** Whether a state belongs to the area on a day, by its code. */
export function isInSchengenArea(state: string, on: Day): boolean {
  return areaMembers.rows.some(row => row.key[0] === state && inSpan(row, on))
}

/** Whether the rules of the Union speak of a state at all, on whatever day. */
export function isUnionState(state: string): boolean {
  return [areaMembers, visaListStates, outsideBoth].some(figure => figure.rows.some(row => row.key[0] === state))
}
