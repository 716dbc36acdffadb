import { is, either, plus, readOn, times, type Arg, type Expr, type Fact } from '@kosh/norms'
import { monthlyIndex } from '../figures.js'

/** How the rows of a sanction are written: options one beside the other, measures of one option in brackets. */

/** `units`: indices of a fine, days of an arrest at most, months of a punishment at most; 0 where the article gives none of these. */
export type Measure = { readonly kind: string; readonly units: Arg<'int'>; readonly weight: Arg<'int'> }

/** Weighs more than nothing, so that its repeal is milder. */
export const warning: Measure = { kind: 'warning', units: 0, weight: 1 }
export const fine = (units: Arg<'int'>): Measure => ({ kind: 'fine', units, weight: units })
export const expulsion: Measure = { kind: 'expulsion', units: 0, weight: 500 }
export const arrest = (days: number): Measure => ({ kind: 'arrest', units: days, weight: 500 })
export const confiscation: Measure = { kind: 'confiscation', units: 0, weight: 0 }
/** In crimes: corrective work is counted by the fine, community work in hours; both are told in words. */
export const correctiveWork: Measure = { kind: 'corrective-work', units: 0, weight: 0 }
export const communityWork: Measure = { kind: 'community-work', units: 0, weight: 0 }
export const restriction = (months: number): Measure => ({ kind: 'restriction', units: months, weight: months * 100 })
/** Weighs by the most and, of two alike, by the least months. */
export const prison = (months: number, least: number): Measure => ({ kind: 'prison', units: months, weight: months * 400 + least })

/**
 * The rows of an article: `sanctionsFrom(opened)('517(4)', 'court', fine(25), expulsion)`. A list in place of a measure is one option of several. An option is
 * called by its first measure and weighs what its measures weigh together. A fine is in the index of the day the case is opened (Art. 44(1)).
 */
export const sanctionsFrom =
  (opened: Arg<'day'>) =>
  (offence: string, decides: string, ...options: readonly (Measure | readonly Measure[])[]) =>
    options.flatMap(option => {
      const measures = 'kind' in option ? [option] : option
      const weight = measures.map(measure => measure.weight).reduce((a, b) => plus(a, b))
      const name = measures[0]?.kind ?? ''
      return measures.map(({ kind, units }) => ({
        offence,
        option: name,
        kind,
        units,
        tenge: kind === 'fine' ? times(units, readOn(opened, monthlyIndex)) : 0,
        halved: 0,
        decides,
        weight,
      }))
    })

/** Amounts by the size of the business; `small` stands for non-profit organisations too. */
export type BySize = { readonly individual?: number; readonly official?: number; readonly small: number; readonly medium: number; readonly large: number }

/** The amount for whom the article names: all sizes but those left out, for which the rule must not hold. */
export const amountBy = (size: Fact<'code'>, { individual, official, small, medium, large }: BySize): Expr<'int'> => {
  const businesses = either('int', is(size, 'small', 'nonprofit'), small, either('int', is(size, 'medium'), medium, large))
  const officials = official === undefined ? businesses : either('int', is(size, 'official'), official, businesses)
  return individual === undefined ? officials : either('int', is(size, 'individual'), individual, officials)
}
