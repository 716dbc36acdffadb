import { all, any, at, is, not, rule, same, some, t, within, type Expr, type Rule } from '@kosh/norms'
import { crossing, destination, entered, stays } from '../world/journey.js'
import { bordersCode2006, schengenConvention } from './acts.js'
import { sbc } from './borders-code-terms.js'
import { internalBorder } from './questions.js'
import { hasTaken, inArea } from './schengen-area.js'
import type { Step } from './schengen-steps.js'
import { through, type Version } from './versions.js'

/** Borders between states of the area: Art. 22 of the Borders Code, Art. 20 of that of 2006, Art. 2(1) of the Convention. */

const versions: readonly Version[] = [
  { id: 'eu.convention.2-1', says: at(schengenConvention, 'Art. 2(1)'), force: '1995-03-26/2006-10-12' },
  { id: 'eu.bordersCode2006.20', says: at(bordersCode2006, 'Art. 20'), force: '2006-10-13/2016-04-11' },
  { id: 'eu.bordersCode.22', says: sbc('Art. 22'), force: '2016-04-12/' },
]
/** In another state that has taken the step, on the day of entry. */
const comesFrom = (step: Step): Expr<'bool'> =>
  some(stays, all(not(same(stays.cells.state, destination)), within(entered, stays.cells.from, stays.cells.to), hasTaken(step, entered, stays.cells.state)))
const unchecked = (how: 'airport' | 'land' | 'sea', step: Step): Expr<'bool'> => all(is(crossing, how), hasTaken(step, entered, destination), comesFrom(step))

export const internalBorderRules: readonly Rule[] = through(versions, ({ id, said }) =>
  rule(id, {
    ...said,
    answers: internalBorder,
    gist: t(
      'Between states of the area a border is crossed without checks once both have lifted them there: in the air, at sea, on land.',
      'Границу между государствами зоны пересекают без проверки, когда оба сняли её на этом пути: в воздухе, на море, на суше.',
      'Аймақ мемлекеттері арасындағы шекарадан екеуі де сол жолда (әуеде, теңізде, құрлықта) тексеруді алып тастағанда тексерусіз өтеді.',
    ),
    when: all(inArea(entered, destination), comesFrom('stay')),
    then: any(unchecked('airport', 'air'), unchecked('sea', 'sea'), unchecked('land', 'land')),
    leaves: [
      t(
        'A state may bring checks back for a time (Arts 25-28); which does is not collected. Such checks change neither who needs a visa nor the count of days.',
        'Государство может на время вернуть проверки (ст. 25-28); кто это сделал, не собрано. Такие проверки не меняют ни визовых требований, ни счёта дней.',
        'Мемлекет тексеруді уақытша қайтара алады (25-28-баптар); оны кім жасағаны жиналмаған. Мұндай тексеру виза талабын да, күндер санын да өзгертпейді.',
      ),
    ],
  }),
)
