import { all, is, same, some, today, within, type Expr } from '@kosh/norms'
import { permits } from '../world/person.js'
import { destination } from '../world/journey.js'

/** A permit of the destination of one of these kinds, valid on the day asked about. */
export const isHeld = (...kinds: readonly [string, ...string[]]): Expr<'bool'> =>
  all(is(permits.cells.kind, ...kinds), same(permits.cells.state, destination), within(today, permits.cells.from, permits.cells.to))
export const holds = (...kinds: readonly [string, ...string[]]): Expr<'bool'> => some(permits, isHeld(...kinds))
