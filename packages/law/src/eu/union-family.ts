import { all, any, is, not, readOn, same, some, within, type Arg, type Expr } from '@kosh/norms'
import { permits } from '../world/person.js'
import { destination } from '../world/journey.js'
import { freeMovementDirective } from './acts.js'
import { binds } from './binding.js'
import { freeMovers } from './free-movers.js'
import { family } from './long-stay-facts.js'

/** Directive 2004/38/EC Arts 2 and 3: the family of a citizen of the Union who lives in, or goes to, a state other than the own. */

const { relation, nationality, residence, ground } = family.cells
const ofMovingCitizen = (on: Arg<'day'>): Expr<'bool'> =>
  all(same(residence, destination), readOn(on, freeMovers, nationality), not(same(nationality, destination)), is(relation, 'spouse', 'partner', 'minor-child', 'child', 'parent'))

/** Accompanies or joins such a citizen: for up to three months nothing more is asked. */
export const unionFamily = (on: Arg<'day'>): Expr<'bool'> => all(binds(freeMovementDirective, on), some(family, ofMovingCitizen(on)))
const hasGround: Expr<'bool'> = any(is(ground, 'work', 'resources'), all(is(ground, 'study'), is(relation, 'spouse', 'partner', 'minor-child', 'child')))
/** The citizen works there, or has means and insurance, or studies: then the right lasts. The family of students is husband, wife, partner and dependent children. */
export const unionFamilyToStay = (on: Arg<'day'>): Expr<'bool'> => all(binds(freeMovementDirective, on), some(family, all(ofMovingCitizen(on), hasGround)))
/** A valid residence card of Art. 10, of whichever state gave it. */
export const familyCard = (on: Arg<'day'>): Expr<'bool'> => some(permits, all(is(permits.cells.kind, 'union-family-card'), within(on, permits.cells.from, permits.cells.to)))
