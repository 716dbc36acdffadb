import { all, any, not, rule, t, today, type Rule } from '@kosh/norms'
import { bordersCode, freeMovementDirective } from './acts.js'
import { binds } from './binding.js'
import { workIsNational } from './borders-code-terms.js'
import { movesFreely } from './free-movers.js'
import { passages } from './routes.js'
import { inScope } from './schengen-area.js'
import { mayWork } from './stay-questions.js'

/** Regulation (EU) 2018/1806 Art. 6(3) with the Borders Code: a short stay by itself gives no right to work. */

export const shortStayWork: readonly Rule[] = [
  rule('eu.work.none', {
    says: passages(bordersCode, '2026-11-24', '2016-10-06')('Art. 6(1)'),
    force: '2006-10-13/',
    answers: mayWork,
    gist: t(
      'The law of the Union gives no right to work on a short stay.',
      'Право Союза не даёт права работать при краткосрочном пребывании.',
      'Одақ құқығы қысқа мерзімді болу кезінде жұмыс істеуге құқық бермейді.',
    ),
    when: all(any(inScope(today), binds(freeMovementDirective)), not(movesFreely(today))),
    then: false,
    leaves: [workIsNational],
  }),
]
