import { all, any, by, is, latter, not, readOn, same, some, today, within, type Arg, type Expr } from '@kosh/norms'
import { citizenship, permits } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { contractFrom, workersOfFamily, workForm } from './facts.js'
import { eaeuMembers } from './members.js'

/** Whom the Treaty on the Union covers: citizens of one member state in another, each state since its own day. */

const isMember = (state: Arg<'code'>, on: Arg<'day'>): Expr<'bool'> => readOn(on, eaeuMembers, state)
/** Both states are members on the day, and the person is at home in neither way. */
export const betweenMembers = (on: Arg<'day'> = today): Expr<'bool'> => all(isMember(citizenship, on), isMember(destination, on), not(same(citizenship, destination)))
/** Under a labour contract, or a civil contract for works or services; one's own business is not labour activity. */
export const underContract: Expr<'bool'> = is(workForm, 'labour-contract', 'civil-contract')
/** A contract that runs, or begins by the day of entry of a planned stay. */
export const hasContract: Expr<'bool'> = all(underContract, by(contractFrom, latter(today, entered)))
/** A resident of the host leaves the definition of a worker. */
export const residesThere: Expr<'bool'> = some(
  permits,
  all(is(permits.cells.kind, 'permanent'), same(permits.cells.state, destination), within(today, permits.cells.from, permits.cells.to)),
)

const { relation, citizenship: sponsor } = workersOfFamily.cells
/** Of a row of the family: the worker is a citizen of a member state, in another one. No citizenship is asked of the family itself. */
export const isWorkersFamily = (on: Arg<'day'>): Expr<'bool'> =>
  all(isMember(sponsor, on), isMember(destination, on), not(same(sponsor, destination)), is(relation, 'spouse', 'child', 'other'))
export const inWorkersFamily = (on: Arg<'day'> = today): Expr<'bool'> => some(workersOfFamily, isWorkersFamily(on))
/** Comes to work or to look for work, or with the family of a worker. */
export const comesToWork: Expr<'bool'> = any(not(is(workForm, 'none')), inWorkersFamily(entered))
