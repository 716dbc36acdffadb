import {
  all,
  any,
  atMost,
  daysOf,
  fromFirstDay,
  inAny,
  inCalendarYears,
  is,
  readOn,
  same,
  some,
  today,
  later,
  either,
  within,
  type Arg,
  type Days,
  type Expr,
  type Window,
} from '@kosh/norms'
import { citizenship, document, permits, visas } from '../world/person.js'
import { destination, stays } from '../world/journey.js'
import { regime } from './regimes.js'
import type { WindowCode } from './regime-line.js'

/** The clock of visa-free stay in the region: which days count, in which window. */

export const windows: readonly { readonly code: WindowCode; readonly window: Window }[] = [
  { code: 'any-60', window: inAny(60, 'days') },
  { code: 'any-120', window: inAny(120, 'days') },
  { code: 'any-180', window: inAny(180, 'days') },
  { code: 'any-365', window: inAny(365, 'days') },
  { code: '180-from-entry', window: fromFirstDay(180, 'days') },
  { code: 'calendar-year', window: inCalendarYears() },
]

/** The regimes are those of ordinary passports, and of the identity cards accepted in their place. */
export const ordinaryPaper: Expr<'bool'> = is(document, 'ordinary', 'id-card')
export const entryOf = (on: Arg<'day'>): Expr<'code'> => readOn(on, regime.entry, destination, citizenship)
export const isVisaFree = (on: Arg<'day'>): Expr<'bool'> => all(ordinaryPaper, is(entryOf(on), 'visa-free'))
export const hasWindow = (code: WindowCode, on: Arg<'day'>): Expr<'bool'> => all(isVisaFree(on), is(readOn(on, regime.window, destination, citizenship), code))
export const daysOfRegime = (on: Arg<'day'>): Expr<'int'> => readOn(on, regime.days, destination, citizenship)
export const perEntryOf = (on: Arg<'day'>): Expr<'int'> => readOn(on, regime.perEntry, destination, citizenship)

/** Days at the destination, without those under a permit or a visa of it. */
export const countedDays: Days = daysOf(stays, {
  where: same(stays.cells.state, destination),
  less: [daysOf(permits, { where: same(permits.cells.state, destination) }), daysOf(visas, { where: same(visas.cells.state, destination) })],
})
export const present: Expr<'bool'> = some(stays, all(same(stays.cells.state, destination), within(today, stays.cells.from, stays.cells.to)))
/** The first day on which an entry can still be made. */
export const start: Expr<'day'> = either('day', present, later(today, 1, 'days'), today)

export const permitOn = (on: Arg<'day'>): Expr<'bool'> => some(permits, all(same(permits.cells.state, destination), within(on, permits.cells.from, permits.cells.to)))
export const visaForEntry = (on: Arg<'day'>): Expr<'bool'> =>
  some(visas, all(same(visas.cells.state, destination), within(on, visas.cells.from, visas.cells.to), any(visas.cells.multiple, atMost(visas.cells.entriesUsed, 0))))
