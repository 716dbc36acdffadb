import { either, latest, later, since, today, type Expr } from '@kosh/norms'
import { permits } from '../world/person.js'
import { isHeld } from './held-permits.js'
import { unemployedSince } from './long-stay-facts.js'

/** Three months without work, six when the permit had been held for two years by then: alike for the single permit and the Blue Card. */
export const safeFor = (kind: string): Expr<'day'> =>
  latest(permits, either('day', since(unemployedSince, later(permits.cells.from, 2, 'years')), later(unemployedSince, 6, 'months'), later(unemployedSince, 3, 'months')), {
    where: isHeld(kind),
    none: today,
  })
