import { all, any, atMost, daysOf, fromFirstDay, inAny, is, not, readOn, since, some, within, type Arg, type Days, type Expr, type Window } from '@kosh/norms'
import { citizenship, document, permits, visas } from '../../world/person.js'
import { purpose, stays } from '../../world/journey.js'
import { regimes, type Regime } from '../entry/visa-free-regimes.js'

/** The visa-free clock of Kazakhstan: which days count, in which windows. One place for all regimes. */

/** The window of the law itself. */
export const any180 = inAny(180, 'days')
/** The windows in which days are added up, by the code of the figure `window`. */
export const windows: readonly { readonly code: string; readonly window: Window }[] = [
  { code: 'any-180', window: any180 },
  { code: '180-from-entry', window: fromFirstDay(180, 'days') },
  { code: '365-from-entry', window: fromFirstDay(365, 'days') },
]

/** The regime is granted to this citizen and document on a day, and covers the purpose. */
export const covers = (regime: Regime, on: Arg<'day'>): Expr<'bool'> =>
  all(readOn(on, regimes[regime].granted, citizenship, document), not(readOn(on, regimes[regime].excludes, citizenship, purpose)))
export const perEntryOf = (regime: Regime, on: Arg<'day'>) => readOn(on, regimes[regime].perEntry, citizenship, document)
export const totalOf = (regime: Regime, on: Arg<'day'>) => readOn(on, regimes[regime].total, citizenship, document)
/** The total is added up in this window, and an entry on the day already counts towards it. */
export const addsUp = (regime: Regime, code: string, on: Arg<'day'>): Expr<'bool'> =>
  all(is(readOn(on, regimes[regime].window, citizenship, document), code), since(on, readOn(on, regimes[regime].countsFrom, citizenship, document)))

/** A permit of Kazakhstan on which one may stay. That of an employer and the certificate of qualification let one work; the stay then rests on a visa or on a residence permit. */
export const isPermitToStay: Expr<'bool'> = all(is(permits.cells.state, 'KAZ'), not(is(permits.cells.kind, 'foreign-labour', 'self-employment')))

/** Days in Kazakhstan that count: of stays that began since the total is enforced, without days under a visa or a permit. */
export const countedDays = (regime: Regime, on: Arg<'day'>): Days =>
  daysOf(stays, {
    where: all(is(stays.cells.state, 'KAZ'), since(stays.cells.from, readOn(on, regimes[regime].countsFrom, citizenship, document))),
    less: [daysOf(permits, { where: isPermitToStay }), daysOf(visas, { where: is(visas.cells.state, 'KAZ') })],
  })
/** As above for whoever has no regime: by the day from which the total of the law is enforced. */
export const countedByLaw: Days = daysOf(stays, {
  where: all(is(stays.cells.state, 'KAZ'), since(stays.cells.from, '2023-01-27')),
  less: [daysOf(permits, { where: isPermitToStay }), daysOf(visas, { where: is(visas.cells.state, 'KAZ') })],
})

/** A visa of Kazakhstan whose days cover a day. */
export const visaOn = (on: Arg<'day'>): Expr<'bool'> => some(visas, visaCovers(on))
/** As above, and it still has an entry. */
export const visaWithEntryOn = (on: Arg<'day'>): Expr<'bool'> => some(visas, all(visaCovers(on), any(visas.cells.multiple, atMost(visas.cells.entriesUsed, 0))))
const visaCovers = (on: Arg<'day'>): Expr<'bool'> => all(is(visas.cells.state, 'KAZ'), within(on, visas.cells.from, visas.cells.to))
/** A permit of Kazakhstan that is valid on a day. */
export const permitOn = (on: Arg<'day'>): Expr<'bool'> => some(permits, all(isPermitToStay, within(on, permits.cells.from, permits.cells.to)))
