import { at, members, readOn, t, type Arg, type Expr } from '@kosh/norms'
import { citizenship } from '../world/person.js'
import { eeaAgreement, functioningTreaty, swissAgreement, withdrawalAgreement } from './acts.js'

/** Whose citizens move freely, since when. */

const union = (place: string) => at(functioningTreaty, place)
export const freeMovers = members(
  'eu.freeMovement',
  t('States whose citizens move freely', 'Государства, граждане которых передвигаются свободно', 'Азаматтары еркін жүріп-тұратын мемлекеттер'),
  [
    ['1995-01-01/', 'AUT BEL DEU DNK ESP FIN FRA GRC IRL ITA LUX NLD PRT SWE', union('Art. 20(1)')],
    ['2004-05-01/', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', union('Art. 20(1)')],
    ['2007-01-01/', 'BGR ROU', union('Art. 20(1)')],
    ['2013-07-01/', 'HRV', union('Art. 20(1)')],
    ['1994-01-01/', 'ISL NOR', at(eeaAgreement, 'Art. 28')],
    ['1995-05-01/', 'LIE', at(eeaAgreement, 'Art. 28')],
    ['2002-06-01/', 'CHE', at(swissAgreement, 'Art. 3')],
    ['1995-01-01/2020-12-31', 'GBR', at(withdrawalAgreement, 'Arts 126, 127')],
  ],
)
export const movesFreely = (on: Arg<'day'>): Expr<'bool'> => readOn(on, freeMovers, citizenship)
