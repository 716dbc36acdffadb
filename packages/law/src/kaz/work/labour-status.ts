import { all, any, by, is, later, some, today, within, type Expr } from '@kosh/norms'
import { born, permits, visas } from '../../world/person.js'

/** What papers a person holds in Kazakhstan on the day asked about, and whether of age. */

/** A valid permit of one of these kinds. */
export const holds = (...kinds: readonly [string, ...string[]]): Expr<'bool'> =>
  some(permits, all(is(permits.cells.state, 'KAZ'), is(permits.cells.kind, ...kinds), within(today, permits.cells.from, permits.cells.to)))
/** A valid visa of one of these categories. */
export const holdsVisa = (...categories: readonly [string, ...string[]]): Expr<'bool'> =>
  some(visas, all(is(visas.cells.state, 'KAZ'), is(visas.cells.category, ...categories), within(today, visas.cells.from, visas.cells.to)))
/** As a foreigner with a residence permit, or as a stateless person with a certificate. */
export const residesPermanently: Expr<'bool'> = any(holds('permanent'), holds('stateless-certificate'))
export const isAdult: Expr<'bool'> = by(later(born, 18, 'years'), today)
