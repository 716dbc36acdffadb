import { givenOrdinary } from '@kosh/law'
import { day } from '@kosh/norms'
import { rowsOf, type Codes, type FactColumn, type Sheet, type TableColumn } from '@kosh/screening'
import type { Arena } from '@kosh/screening/kernel'

/** Journeys to Kazakhstan by citizens of all states, 2023 to 2026: up to nineteen of a person, each asked about on its day of exit. */

export type Journeys = {
  readonly length: number
  readonly person: Int32Array
  readonly citizenship: Int32Array
  readonly entered: Int32Array
  readonly left: Int32Array
  readonly state: Int32Array
  readonly first: Int32Array
  readonly end: Int32Array
}

export function roomFor(length: number, arena: Arena): Journeys {
  const column = (): Int32Array => arena.numbers(length)
  return { length, person: column(), citizenship: column(), entered: column(), left: column(), state: column(), first: column(), end: column() }
}

/** Fills columns with journeys that a seed makes; the next seed makes others. */
export function fill(into: Journeys, seed: number, citizenships: Int32Array, destination: number): void {
  let state = (seed * 7919 + 12345) % 2147483647
  const draw = (below: number): number => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
  const begin = day('2023-06-01')
  for (let i = 0, person = 0; i < into.length; person++) {
    const start = i
    const citizenship = citizenships[draw(citizenships.length)] as number
    let now = begin + draw(800)
    for (let n = Math.min(into.length - i, 1 + draw(19)); n > 0; n--, i++) {
      now += 1 + draw(150)
      into.person[i] = person
      into.citizenship[i] = citizenship
      into.entered[i] = now
      now += draw(60)
      into.left[i] = now
      into.state[i] = destination
      into.first[i] = start
      into.end[i] = i + 1
    }
  }
}

/** Each with those of its person up to it. */
export function staysOf({ length, entered, left, state, first, end }: Journeys): TableColumn {
  const cells = new Map([
    ['state', state],
    ['from', entered],
    ['to', left],
  ])
  return { first, end, rows: rowsOf(length, cells, first, end) }
}

/** As cases of the law: ordinary persons who stay for as long as they did. */
export function sheetOfJourneys(journeys: Journeys, to: string, codes: Codes): Sheet {
  const facts = new Map<string, FactColumn>()
  const tables = new Map<string, TableColumn>()
  for (const [id, told] of Object.entries(givenOrdinary)) {
    if (typeof told !== 'object') facts.set(id, { same: told })
    else if (told.rows.length === 0) tables.set(id, { none: true })
  }
  const { length, citizenship, entered, left } = journeys
  codes.numberOf(to)
  facts.set('destination', { same: to })
  facts.set('citizenship', { each: citizenship })
  facts.set('issuer', { each: citizenship })
  facts.set('entered', { each: entered })
  tables.set('stays', staysOf(journeys))
  return { length, on: { each: left }, facts, tables }
}
