import { all, any, by, either, is, latter, not, readOn, same, some, today, within, type Arg, type Expr } from '@kosh/norms'
import { citizenship, permits } from '../world/person.js'
import { destination, entered } from '../world/journey.js'
import { family as relatives } from '../kaz/family-facts.js'
import * as inKazakhstan from '../kaz/work/work-facts.js'
import * as elsewhere from './facts.js'
import { workersOfFamily, workForm } from './facts.js'
import { eaeuMembers } from './members.js'

/** Whom the Treaty on the Union covers: citizens of one member state in another, each state since its own day. */

const isMember = (state: Arg<'code'>, on: Arg<'day'>): Expr<'bool'> => readOn(on, eaeuMembers, state)
/** Both states are members on the day, and the person is at home in neither way. */
export const betweenMembers = (on: Arg<'day'> = today): Expr<'bool'> => all(isMember(citizenship, on), isMember(destination, on), not(same(citizenship, destination)))
/** Of Kazakhstan work is told in its own words, with more kinds of it. */
const here: Expr<'bool'> = is(destination, 'KAZ')
const told = (there: Expr<'bool'>, otherwise: Expr<'bool'>): Expr<'bool'> => any(all(here, there), all(not(here), otherwise))
/** The person works, or wants to work, at the destination. */
export const works: Expr<'bool'> = told(not(is(inKazakhstan.workForm, 'none')), not(is(workForm, 'none')))
/** Under a labour contract, or a civil contract for works or services; one's own business is not labour activity. */
export const underContract: Expr<'bool'> = told(not(is(inKazakhstan.workForm, 'none', 'own-business', 'remote')), is(workForm, 'labour-contract', 'civil-contract'))
/** `never`: for no fixed time, or none yet. */
export const contractFrom: Expr<'day'> = either('day', here, inKazakhstan.contractFrom, elsewhere.contractFrom)
export const contractTo: Expr<'day'> = either('day', here, inKazakhstan.contractTo, elsewhere.contractTo)
/** `never`: it was not ended before its term. */
export const contractEnded: Expr<'day'> = either('day', here, inKazakhstan.contractEnded, elsewhere.contractEnded)
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
/** Of Kazakhstan a row of the relatives there says that one is such a worker. */
const { relation: kin, status } = relatives.cells
export const isKinAtWork: Expr<'bool'> = all(is(status, 'eaeu-worker'), is(kin, 'spouse', 'parent', 'other'))
export const inWorkersFamily = (on: Arg<'day'> = today): Expr<'bool'> => told(all(isMember('KAZ', on), some(relatives, isKinAtWork)), some(workersOfFamily, isWorkersFamily(on)))
/** Comes to work or to look for work, or with the family of a worker. */
export const comesToWork: Expr<'bool'> = any(works, inWorkersFamily(entered))
