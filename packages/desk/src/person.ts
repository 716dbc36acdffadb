import {
  citizenship,
  destination,
  document,
  documents,
  entered,
  issuer,
  leaving,
  isMade,
  ordinary,
  purpose,
  purposes,
  realmOf,
  states,
  stays,
  type Assumption,
  type Law,
  type Questions,
  type RealmOfDestination,
} from '@kosh/law'
import { iso, never, type Cells, type Day, type Fact, type Given, type Kind, type Table, type Values } from '@kosh/norms'
import { countryName } from './countries.js'
import { cellsOf, couldBe, merged, withPresent, type Stay } from './history.js'
import { note, report, type Findings } from './issues.js'
import { nearestOf } from './nearest.js'
import { documentsFor, documentWords, issuerFor } from './papers.js'
import { reachOf } from './reach.js'
import type { CheckRequest } from './request.js'
import type { Value } from './result.js'
import { todayIn } from './today.js'
import { countryTold, dayTold, valueTold, wordTold } from './told.js'

/** A request as the law can read it. */
export type Person = {
  readonly to: string
  readonly on: Day
  readonly realm: RealmOfDestination
  readonly questions: Questions
  readonly planning: boolean
  /** Made, or planned for the day asked about. */
  readonly entered: Day
  readonly given: Given
  readonly assumed: readonly Assumption[]
  /** The issuer was not told: it is the state of citizenship. */
  readonly issuerTaken?: string
}

type Told = { [id: string]: Values[Kind] | { readonly rows: readonly Cells[]; readonly more?: true } }

/** The person a request speaks of; `undefined` after reporting what cannot be. */
export function personOf(law: Law, request: CheckRequest, found: Findings): Person | undefined {
  const to = countryTold(request.to, 'to', found, states)
  const on = request.on === undefined ? todayIn(to ?? request.to) : dayTold(request.on, 'on', found)
  const told: Told = {}
  tellFacts(law, request, told, found)
  tellRows(law, request, told, found)
  const without = (request.without ?? []).map((id, i) =>
    wordTold(
      id,
      ordinary.map(one => one.id),
      `without[${i}]`,
      found,
      'assumption.unknown',
    ),
  )
  if (to === undefined || on === undefined) return undefined
  const earlier = staysTold(request, to, on, found)
  if (found.issues.length > 0) return undefined

  const realm = realmOf(to)
  const questions = law.questionsFor(to)
  const planning = told[entered.id] === undefined
  told[destination.id] = to
  checkTogether(told, to, on, found)
  if (found.issues.length > 0) return undefined
  const first = (told[entered.id] ??= on) as Day
  const presence = planning ? earlier : withPresent(earlier, present(told, to, on))
  const history = merged(presence, found)
  const reach = reachOf(law, to)
  const unused = Object.keys({ ...request.facts, ...request.rows }).filter(id => realm !== 'none' && !reach.has(id))
  if (unused.length > 0) note(found, 'facts.unused', 'facts', { names: unused.join(', ') })
  const wholeHistory = request.stays !== undefined || request.rows?.[stays.id] !== undefined
  if (history.length > 0 || wholeHistory) told[stays.id] = { rows: history.map(cellsOf), ...(wholeHistory ? {} : { more: true as const }) }
  const assumed =
    (request.assume ?? 'ordinary') === 'nothing' ? [] : ordinary.filter(one => !without.includes(one.id) && isMade(one, told) && reaches(one, reach) && fills(one, told))
  const issuerTaken = told[issuer.id] === undefined ? issuerTakenFrom(told, assumed) : undefined
  if (issuerTaken !== undefined) told[issuer.id] = issuerTaken
  return { to, on, realm, questions, planning, entered: first, given: told, assumed, ...(issuerTaken === undefined ? {} : { issuerTaken }) }
}

/** The facts of the fields, then those by name. A field under the name of its fact is the same thing said twice. */
function tellFacts(law: Law, request: CheckRequest, told: Told, found: Findings): void {
  const named = new Map(Object.entries(request.facts ?? {}))
  const field = (name: 'citizenship' | 'document' | 'issuer' | 'purpose' | 'entered') => {
    const byName = named.get(name)
    named.delete(name)
    if (byName !== undefined && request[name] !== undefined) report(found, 'field.twice', `facts.${name}`, { field: name })
    return request[name] ?? byName
  }
  const tell = <T extends Values[Kind]>(of: Fact, value: Value | undefined, read: (value: Value) => T | undefined) => {
    const known = value === undefined ? undefined : read(value)
    if (known !== undefined) told[of.id] = known
  }
  tell(citizenship, field('citizenship'), value => countryTold(value, 'citizenship', found))
  tell(document, field('document'), value => wordTold(documentWords[String(value)] ?? value, documents, 'document', found, 'document.unknown'))
  tell(issuer, field('issuer'), value => valueTold(issuer, value, 'issuer', found))
  tell(purpose, field('purpose'), value => wordTold(value, purposes, 'purpose', found, 'purpose.unknown'))
  tell(entered, field('entered'), value => dayTold(value, 'entered', found))
  for (const [name, value] of named) {
    const fact = law.registry.facts.get(name)
    if (fact !== undefined) tell(fact, value, one => valueTold(fact, one, `facts.${name}`, found))
    else if (law.registry.tables.has(name)) report(found, 'fact.isTable', `facts.${name}`, { given: name })
    else report(found, 'fact.unknown', `facts.${name}`, { given: name }, nearestOf(name, law.registry.facts.keys()))
  }
}

function tellRows(law: Law, request: CheckRequest, told: Told, found: Findings): void {
  for (const [name, rows] of Object.entries(request.rows ?? {})) {
    const table = law.registry.tables.get(name)
    if (table === undefined) report(found, 'table.unknown', `rows.${name}`, { given: name }, nearestOf(name, law.registry.tables.keys()))
    else if (name !== stays.id) {
      const read = rows.map((row, i) => rowTold(table, row, `rows.${name}[${i}]`, found))
      read.forEach(({ from, to }, i) => {
        if (typeof from === 'number' && typeof to === 'number' && to < from) report(found, 'row.backwards', `rows.${name}[${i}]`, { from: iso(from as Day), to: iso(to as Day) })
      })
      told[name] = { rows: read }
    }
  }
}

function rowTold(table: Table, row: { readonly [column: string]: Value }, field: string, found: Findings): Cells {
  const cells: { [column: string]: Values[Kind] } = {}
  for (const [name, value] of Object.entries(row)) {
    const column = Object.hasOwn(table.cells, name) ? table.cells[name] : undefined
    if (column === undefined) {
      report(found, 'column.unknown', `${field}.${name}`, { given: name, table: table.id }, nearestOf(name, Object.keys(table.cells)))
      continue
    }
    const known = valueTold(column, value, `${field}.${name}`, found)
    if (known !== undefined) cells[name] = known
  }
  return cells
}

/** The stays of the field and those of the table, which are read alike. */
function staysTold(request: CheckRequest, to: string, on: Day, found: Findings): readonly Stay[] {
  const listed = [
    ...(request.stays ?? []).map((stay, i) => ({ stay, field: `stays[${i}]` })),
    ...(request.rows?.[stays.id] ?? []).map((stay, i) => ({ stay, field: `rows.${stays.id}[${i}]` })),
  ]
  return listed.flatMap(({ stay, field }) => {
    const cells = rowTold(stays, stay, field, found)
    const { from, to: last } = cells
    for (const [name, value] of [
      ['from', stay.from],
      ['to', stay.to],
    ] as const)
      if (value === undefined) report(found, 'day.format', `${field}.${name}`, { given: '' })
    if (typeof from !== 'number' || typeof last !== 'number') return []
    const one: Stay = { state: typeof cells['state'] === 'string' ? cells['state'] : to, from: from as Day, to: last as Day }
    return couldBe(one, on, field, found) ? [one] : []
  })
}

/** What cannot be true at once. */
function checkTogether(told: Told, to: string, on: Day, found: Findings): void {
  const nationality = told[citizenship.id]
  const paper = told[document.id]
  const crossed = told[entered.id]
  const leaves = told[leaving.id]
  if (nationality === to) report(found, 'citizenship.destination', 'citizenship', { state: countryName(to, found.lang) })
  if (typeof nationality === 'string' && typeof paper === 'string' && !documentsFor(nationality).includes(paper)) {
    report(found, 'document.cannot', 'document', { document: paper, citizenship: countryName(nationality, found.lang) }, documentsFor(nationality))
  }
  if (typeof crossed === 'number' && crossed > on) report(found, 'entered.future', 'entered', { entered: iso(crossed as Day), on: iso(on) })
  const enters = typeof crossed === 'number' ? crossed : on
  if (typeof leaves === 'number' && leaves < enters) report(found, 'leaving.beforeEntry', `facts.${leaving.id}`, { leaving: iso(leaves as Day), entered: iso(enters as Day) })
}

/** The stay at hand, up to the day asked about or to an exit before it. */
function present(told: Told, to: string, on: Day): Stay {
  const leaves = told[leaving.id]
  const last = typeof leaves === 'number' && leaves !== never && leaves < on ? leaves : on
  return { state: to, from: told[entered.id] as Day, to: last as Day }
}

/** As long as the document is not known, neither is who issued it. */
function issuerTakenFrom(told: Told, assumed: readonly Assumption[]): string | undefined {
  const nationality = told[citizenship.id]
  const paper = told[document.id] ?? assumed.map(one => one.gives[document.id]).find(one => one !== undefined)
  return typeof nationality === 'string' && typeof paper === 'string' ? issuerFor(nationality, paper) : undefined
}

const reaches = (one: Assumption, reach: ReadonlySet<string>): boolean => Object.keys(one.gives).some(id => reach.has(id))

/** True when the assumption tells something that was not told, or ends a list that may hold more. */
function fills(one: Assumption, given: Told): boolean {
  return Object.entries(one.gives).some(([id, supposed]) => {
    const nationality = given[citizenship.id]
    if (id === document.id && typeof nationality === 'string' && !documentsFor(nationality).includes(String(supposed))) return false
    const known = given[id]
    return known === undefined || (typeof known === 'object' && known.more === true)
  })
}

/** What is given, and what is supposed of whatever is not. */
export function givenOf(person: Person): Given {
  const given: { [id: string]: Given[string] } = { ...person.given }
  for (const one of person.assumed)
    for (const [id, supposed] of Object.entries(one.gives)) {
      const known = given[id]
      if (known === undefined) given[id] = supposed
      else if (typeof known === 'object') given[id] = { rows: known.rows }
    }
  return given
}
