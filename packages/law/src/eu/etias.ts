import { all, any, anyDay, ask, at, before, day, figure, not, read, rule, t, type Rule } from '@kosh/norms'
import { entered } from '../world/journey.js'
import { etiasRegulation } from './acts.js'
import { travelAuthorisation } from './facts.js'
import { movesFreely } from './free-movement.js'
import { conditions, visaRequired } from './questions.js'
import { inScope } from './schengen-area.js'
import { permitElsewhere, permitHere } from './short-stay.js'

/** Regulation (EU) 2018/1240: a travel authorisation for whoever needs no visa. */

/** The day from which entry without an authorisation is refused. Not fixed: after a start in late 2026 at least six months without refusals follow. */
export const etiasStart = figure(
  'eu.etias.start',
  'day',
  {
    label: t('Travel authorisation demanded from', 'Разрешение на поездку требуется с', 'Сапарға рұқсат мына күннен талап етіледі'),
    by: [],
    within: [day('2027-04-01'), anyDay[1]],
  },
  [[null, '2018-10-09/', undefined, at(etiasRegulation, 'Arts 83, 88; announced plan', 'secondary')]],
)

export const etiasRules: readonly Rule[] = [
  rule('eu.etias.6', {
    says: at(etiasRegulation, 'Art. 6(1)', 'secondary'),
    force: '2018-10-09/',
    answers: conditions,
    gist: t(
      'Once it is demanded, whoever needs no visa holds a travel authorisation.',
      'Когда оно станет обязательным, у освобождённого от визы есть разрешение на поездку.',
      'Ол міндетті болғанда, визадан босатылған адамда сапарға рұқсат болады.',
    ),
    when: all(inScope(entered), not(movesFreely(entered)), not(ask(visaRequired, true)), not(permitHere(entered)), not(permitElsewhere(entered))),
    then: any(before(entered, read(etiasStart)), travelAuthorisation),
    leaves: [
      t(
        'The system was not known to operate on 23 November 2026, and its absence is no obstacle before April 2027; exempt groups are not captured.',
        'На 23 ноября 2026 года система, насколько известно, не работала; до апреля 2027 года её отсутствие не препятствие. Освобождённые группы не отражены.',
        '2026 жылғы 23 қарашада жүйенің жұмыс істегені белгілі емес еді; 2027 жылғы сәуірге дейін оның болмауы кедергі емес. Босатылған топтар көрсетілмеген.',
      ),
    ],
  }),
]
