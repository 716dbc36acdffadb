import { day, parseDay } from '../day.js'
import type { Answer, Cells, Could, Day, Given, Kind, Listing, Question, Values } from '../vocabulary.js'

/** One thing every reader must give: who is asked about, on which day, and the answer. */
export type Behaviour = {
  readonly name: string
  readonly on: Day
  readonly given: Given
  readonly question: Question | Listing
  readonly expect: Expectation
}
/** Rows, and what may be, stand in any order. `needs` are ids that must be named; the first of them first. */
export type Expectation =
  | { readonly stands: 'settled'; readonly value: Values[Kind] | readonly Cells[] }
  | { readonly stands: 'open'; readonly could: readonly Could[]; readonly needs: readonly string[] }
  | { readonly stands: 'silent' }
  | { readonly stands: 'clash'; readonly between: readonly string[] }

// --- written in plain words ------------------------------------------------------------------------------

/** Days are `YYYY-MM-DD` or `never`. */
export type Plain = string | number | boolean
type PlainRow = { readonly [column: string]: Plain }
/** Facts by id, tables as rows; `more` when the list is not finished. */
export type Told = { readonly [id: string]: Plain | readonly PlainRow[] | { readonly rows: readonly PlainRow[]; readonly more: true } }
type Asked = { readonly question: Question | Listing; readonly on: string; readonly given?: Told }

export const settles = (name: string, asked: Asked, value: Plain | readonly PlainRow[]): Behaviour =>
  behaviour(name, asked, { stands: 'settled', value: typeof value === 'object' ? value.map(cellsOf) : valueOf(value) })

/** What it may still be: a value, a range of numbers or days, rows, or `silent` or `clash`. */
export type Possible = Plain | { readonly from: Plain; readonly to: Plain } | readonly PlainRow[]
export const staysOpen = (name: string, asked: Asked, could: readonly Possible[], needs: readonly string[] = []): Behaviour =>
  behaviour(name, asked, { stands: 'open', could: could.map(couldOf), needs })

export const isSilent = (name: string, asked: Asked): Behaviour => behaviour(name, asked, { stands: 'silent' })
export const clashes = (name: string, asked: Asked, between: readonly string[]): Behaviour => behaviour(name, asked, { stands: 'clash', between })

const behaviour = (name: string, { question, on, given = {} }: Asked, expect: Expectation): Behaviour => ({ name, on: day(on), given: givenOf(given), question, expect })

/** What is told, as readers take it. */
export function givenOf(told: Told): Given {
  return Object.fromEntries(
    Object.entries(told).map(([id, of]) => {
      if (typeof of !== 'object') return [id, valueOf(of)]
      return [id, 'more' in of ? { rows: of.rows.map(cellsOf), more: true } : { rows: of.map(cellsOf) }]
    }),
  )
}

const cellsOf = (row: PlainRow): Cells => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, valueOf(cell)]))
const valueOf = (plain: Plain): Values[Kind] => (typeof plain === 'string' ? (parseDay(plain) ?? plain) : plain)

function couldOf(possible: Possible): Could {
  if (typeof possible !== 'object') return possible === 'silent' || possible === 'clash' ? possible : { value: valueOf(possible) }
  if ('from' in possible && 'to' in possible && !Array.isArray(possible)) return { least: Number(valueOf(possible.from as Plain)), most: Number(valueOf(possible.to as Plain)) }
  return { value: (possible as readonly PlainRow[]).map(cellsOf) }
}

// --- compared --------------------------------------------------------------------------------------------

/** How an answer differs from what is expected, in a few words; `undefined` when it does not. */
export function difference(answer: Answer, expect: Expectation): string | undefined {
  const [is, should] = [printed(answer), printed(expect)]
  if (answer.stands === 'open' && expect.stands === 'open') {
    const needs: readonly string[] = answer.needs.map(need => need.id)
    const missing = expect.needs.filter((id, i) => (i === 0 ? needs[0] !== id : !needs.includes(id)))
    if (missing.length > 0) return `needs ${needs.join(', ')}, not ${expect.needs.join(', ')}`
  }
  return is === should ? undefined : `${is}, not ${should}`
}

function printed(of: Answer | Expectation): string {
  if (of.stands === 'settled') return `settled ${print(of.value)}`
  if (of.stands === 'open')
    return `open ${of.could
      .map(could => (typeof could === 'object' && 'value' in could ? print(could.value) : JSON.stringify(could)))
      .toSorted()
      .join(' ')}`
  if (of.stands === 'clash')
    return `clash ${of.between
      .map(rule => (typeof rule === 'string' ? rule : rule.id))
      .toSorted()
      .join(' ')}`
  return of.stands
}

/** A value, or rows whatever their order and that of their cells; a cell not known is left out. */
const print = (value: Values[Kind] | readonly Cells[]): string => (typeof value === 'object' ? `[${value.map(printRow).toSorted().join(' ')}]` : String(value))
const printRow = (row: Cells): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, cell]) => cell !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
