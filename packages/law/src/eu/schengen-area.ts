import { all, any, anyDay, figure, inSpan, not, read, readOn, t, today, type Arg, type Day, type Expr } from '@kosh/norms'
import { destination } from '../world/journey.js'
import { bordersCode, bordersCode2006, visaLists, visaLists2001 } from './acts.js'
import { binding, binds, bindsState, unionMembers } from './binding.js'
import { firstDays, steps, type Step } from './schengen-steps.js'

/** Who belongs to the area without internal border control, and who takes part in the rules on borders and visas, read from who is bound. */

/** A state has taken a step into the area by a day. */
export const hasTaken = (step: Step, on: Arg<'day'>, state: Arg<'code'>): Expr<'bool'> => readOn(on, binding, steps[step], state)
/** Days in the state count together with those in the others. */
export const inArea = (on: Arg<'day'>, state: Arg<'code'>): Expr<'bool'> => hasTaken('stay', on, state)
/** The same, inside a condition on days: on each day counted. */
export const isInAreaThen = (state: Arg<'code'>): Expr<'bool'> => read(binding, steps.stay, state)

/** The state applies the common visa lists. Cyprus does so outside the area; Ireland does not. */
export const appliesVisaLists = (on: Arg<'day'>, state: Arg<'code'>): Expr<'bool'> => any(bindsState(visaLists, on, state), bindsState(visaLists2001, on, state))

/** The destination is one for which the rules of the Union on short stay answer: it is in the area, or bound by the code or the lists without being in it. */
export const inScope = (on: Arg<'day'>): Expr<'bool'> => any(binds(bordersCode, on), inArea(on, destination), binds(bordersCode2006, on), appliesVisaLists(on, destination))

/** A member bound by none of them: its own law alone decides. */
export const isOutside: Expr<'bool'> = all(read(unionMembers, destination), not(inScope(today)))

/** The first day in the area, by state: the day on which its step was taken, which a day counted from must name. */
export const areaSince = figure(
  'eu.area.since',
  'day',
  { label: t('In the Schengen area since', 'В Шенгенской зоне с', 'Шенген аймағында мына күннен бастап'), by: ['code'], within: anyDay },
  firstDays.map(([state, first, says]) => [state, '1990-01-01/', first, says] as const),
)

const rowsOf = (state: string) => binding.rows.filter(row => row.key[1] === state)
/** Whether a state belongs to the area on a day, by its code. */
export function isInSchengenArea(state: string, on: Day): boolean {
  return rowsOf(state).some(row => row.key[0] === steps.stay && inSpan(row, on))
}

/** Whether the rules of the Union speak of a state that is still bound by some act of it, or is a member. */
export function isUnionState(state: string): boolean {
  return [...unionMembers.rows.filter(row => row.key[0] === state), ...rowsOf(state)].some(row => row.to === undefined)
}
