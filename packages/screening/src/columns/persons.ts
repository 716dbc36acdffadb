import { destination, entered, givenOrdinary, law, leaving, stays } from '@kosh/law'
import { day, definitionsOf, never, type Cells, type Given, type Values } from '@kosh/norms'
import { anyRow, anyValue, drawFrom, pick, type Draw } from '@kosh/norms/behaviour'
import { sheetOf, type Codes, type Sheet } from './sheet.js'

const { facts: factsOfLaw, tables: tablesOfLaw } = definitionsOf(law)
const facts = [...factsOfLaw]
const tables = [...tablesOfLaw]
const citizenships = facts.find(fact => fact.id === 'citizenship')?.within as readonly [string, ...string[]]
const states = facts.find(fact => fact.id === 'destination')?.within as readonly [string, ...string[]]

/** Persons at random on their way to a state: of every citizenship, with a history of stays, ordinary but for some facts that differ or are not known. */
export function anyPersons(count: number, to: string, seed: number, codes: Codes): Sheet {
  const draw = drawFrom(seed)
  return sheetOf(
    Array.from({ length: count }, () => anyPerson(to, draw)),
    facts,
    tables,
    codes,
  )
}

function anyPerson(to: string, draw: Draw): { readonly given: Given; readonly on: ReturnType<typeof day> } {
  const history = anyHistory(to, draw)
  const last = history.at(-1) as Cells & { readonly from: number; readonly to: number }
  const on = (draw(3) > 0 && last.to !== never ? last.to : last.from + draw(400)) as ReturnType<typeof day>
  const told: { [id: string]: Given[string] } = { ...givenOrdinary }
  told['citizenship'] = pick(draw, citizenships)
  told['issuer'] = told['citizenship']
  told[entered.id] = last.from as Values['day']
  told[leaving.id] = (draw(2) === 0 ? never : on) as Values['day']
  told[stays.id] = { rows: history, ...(draw(20) === 0 ? { more: true as const } : {}) }
  const near = [on, last.from]
  for (let n = draw(7); n > 0; n--) {
    const fact = facts[draw(facts.length)]
    if (fact === undefined) continue
    if (draw(3) === 0) delete told[fact.id]
    else told[fact.id] = anyValue(fact, near, draw) as Given[string]
  }
  for (let n = draw(3); n > 0; n--) {
    const table = tables[draw(tables.length)]
    if (table === undefined || table.id === stays.id) continue
    if (draw(6) === 0) delete told[table.id]
    else told[table.id] = { rows: Array.from({ length: 1 + draw(2) }, () => anyRow(table, near, draw)) }
  }
  told[destination.id] = to
  return { given: told, on }
}

/** Up to forty stays in order: some in other states, some entered again on the day of exit, the last perhaps still running. */
function anyHistory(to: string, draw: Draw): readonly Cells[] {
  const rows: Cells[] = []
  let now = day('2019-01-01') + draw(2400)
  for (let n = 1 + draw(draw(4) === 0 ? 40 : 5); n > 0; n--) {
    const from = (now += draw(5) === 0 ? 0 : 1 + draw(120))
    now += draw(draw(3) === 0 ? 100 : 20)
    const isRunning = n === 1 && draw(4) === 0
    rows.push({ state: draw(4) === 0 ? pick(draw, states) : to, from: from as Values['day'], to: (isRunning ? never : now) as Values['day'] })
  }
  return rows
}
