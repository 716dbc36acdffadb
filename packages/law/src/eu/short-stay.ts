import {
  all,
  any,
  at,
  atMost,
  daysOf,
  either,
  fromFirstDay,
  inAny,
  is,
  latter,
  not,
  same,
  some,
  today,
  later,
  within,
  type Arg,
  type Days,
  type Expr,
  type Window,
} from '@kosh/norms'
import { permits, visas } from '../world/person.js'
import { destination, entered, stays } from '../world/journey.js'
import { bordersCode, bordersCode2006, schengenConvention } from './acts.js'
import { inArea, isInAreaThen } from './schengen-area.js'
import type { Version } from './versions.js'

/** The clock of short stays in one place: which days count, in which window, and which papers take days out of it. */

/** The limit in days, by both texts. */
export const limit = 90
/** Any 180 days that end on the day asked about; up to 17 October 2013 six months that begin with the first entry. */
export type Clock = { readonly version: Version; readonly visiting: Version; readonly window: Window; readonly old: boolean }
/** Stays in other states on a permit of one. */
const visiting = (name: string, force: string): Version => ({
  id: `eu.convention.21-1.${name}`,
  says: at(schengenConvention, 'Art. 21(1), by Regulation (EU) No 610/2013 Art. 2(3)', 'official', '2026-11-24', { text: '2013-06-26' }),
  force,
})
export const clocks: readonly Clock[] = [
  {
    version: {
      id: 'eu.convention.20-1',
      says: at(schengenConvention, 'Art. 20(1), by the words replaced in Regulation (EU) No 610/2013 Art. 2(2)', 'official', '2026-11-24', { text: '2013-06-26' }),
      force: '1995-03-26/2013-10-17',
    },
    visiting: visiting('months', '1995-03-26/2013-10-17'),
    window: fromFirstDay(6, 'months'),
    old: true,
  },
  {
    version: {
      id: 'eu.bordersCode2006.5',
      says: at(bordersCode2006, 'Art. 5(1), (1a), by Regulation (EU) No 610/2013', 'official', '2026-11-24', { text: '2013-10-18' }),
      force: '2013-10-18/2016-04-11',
    },
    visiting: visiting('days2013', '2013-10-18/2016-04-11'),
    window: inAny(180, 'days'),
    old: false,
  },
  {
    version: { id: 'eu.bordersCode.6', says: at(bordersCode, 'Art. 6(1), (2)', 'official', '2026-11-24', { text: '2016-10-06' }), force: '2016-04-12/' },
    visiting: visiting('days', '2016-04-12/'),
    window: inAny(180, 'days'),
    old: false,
  },
]

/** A stay is judged on the day asked about, a planned one on its first day. */
export const ofStay: Expr<'day'> = latter(entered, today)
const toArea = (on: Arg<'day'>): Expr<'bool'> => inArea(on, destination)

/** Residence permits and long-stay visas: days under them, in the state that gave them, are left out. */
const residence = is(
  permits.cells.kind,
  'temporary',
  'permanent',
  'long-stay-visa',
  'union-family-card',
  'long-term-eu',
  'family-reunification',
  'single-permit',
  'blue-card',
  'research',
  'study',
  'intra-corporate',
  'seasonal',
)
/** Of a stay, its days in the area, each state from its own day in it; for a destination outside the area, days there alone. */
export const counts = (on: Arg<'day'>): Expr<'bool'> => either('bool', toArea(on), isInAreaThen(stays.cells.state), same(stays.cells.state, destination))
export const countedDays = (on: Arg<'day'>): Days =>
  daysOf(stays, {
    where: counts(on),
    less: [daysOf(permits, { where: all(residence, same(permits.cells.state, stays.cells.state)) })],
  })

/** Present today where the days count. */
export const presentNow: Expr<'bool'> = some(
  stays,
  all(either('bool', toArea(today), inArea(today, stays.cells.state), same(stays.cells.state, destination)), within(today, stays.cells.from, stays.cells.to)),
)
/** The first day on which an entry can still be made. */
export const start: Expr<'day'> = either('day', presentNow, later(today, 1, 'days'), today)

// --- papers ------------------------------------------------------------------------------------------------------

const validOn = (on: Arg<'day'>) => within(on, permits.cells.from, permits.cells.to)
/** A permit or long-stay visa of the destination, valid on a day. */
export const isPermitHere = (on: Arg<'day'>): Expr<'bool'> => all(residence, same(permits.cells.state, destination), validOn(on))
export const permitHere = (on: Arg<'day'>): Expr<'bool'> => some(permits, isPermitHere(on))
/** One of another state of the area: it opens the others for short stays. */
export const isPermitElsewhere = (on: Arg<'day'>): Expr<'bool'> =>
  all(residence, toArea(on), not(same(permits.cells.state, destination)), inArea(on, permits.cells.state), validOn(on))
export const permitElsewhere = (on: Arg<'day'>): Expr<'bool'> => some(permits, isPermitElsewhere(on))

/** A uniform visa good for the entry: of any state of the area, or of the destination itself where that lies outside. */
export const isVisaForEntry: Expr<'bool'> = all(
  is(visas.cells.category, 'C'),
  either('bool', toArea(entered), inArea(entered, visas.cells.state), same(visas.cells.state, destination)),
  within(entered, visas.cells.from, visas.cells.to),
  any(visas.cells.multiple, atMost(visas.cells.entriesUsed, 0)),
)
export const visaForEntry: Expr<'bool'> = some(visas, isVisaForEntry)
