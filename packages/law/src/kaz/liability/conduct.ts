import { all, before, by, is, later, some, type Expr } from '@kosh/norms'
import { penalties } from '../facts.js'
import { conduct, conductDay, conductOpened } from './liability-facts.js'
import { sanctionsFrom } from './sanction-rows.js'

/** Words in which the articles on a foreigner's offences are written. */

export const does = (...codes: readonly [string, ...string[]]): Expr<'bool'> => is(conduct, ...codes)
/** A penalty under one of these articles, imposed within the year before the conduct; the anniversary counts. */
export const punishedBefore = (...articles: readonly [string, ...string[]]): Expr<'bool'> =>
  some(penalties, all(is(penalties.cells.article, ...articles), before(penalties.cells.decided, conductDay), by(conductDay, later(penalties.cells.decided, 1, 'years'))))
export const conductImposes = sanctionsFrom(conductOpened)
