import { isList, type Json } from '../canonical.js'
import { iso, parseDay } from '../day.js'
import type { Definitions } from '../definitions.js'
import type { Cells, Columns, Day, Given, Kind, Known, Values } from '../vocabulary.js'

type Told = { readonly [id: string]: Json }

/** What is told of a person, as JSON. What is not known is left out; what the corpus does not ask for stays as it is. */
export function givenText({ facts, tables }: Definitions, given: Given): Told {
  const kinds = new Map([...facts].map(fact => [fact.id, fact.kind]))
  const columns = new Map([...tables].map(table => [table.id, table.cells]))
  const out: Record<string, Json> = {}
  for (const [id, told] of Object.entries(given)) {
    if (told === undefined) continue
    if (typeof told !== 'object') out[id] = valueText(kinds.get(id), told)
    else out[id] = { rows: told.rows.map(row => cellsText(columns.get(id) ?? {}, row)), ...(told.more === true ? { more: true } : {}) }
  }
  return out
}

/** A row as JSON, without the cells that are not known. */
export function cellsText(columns: Columns, row: Cells): { readonly [column: string]: Json } {
  return Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [[name, valueText(columns[name]?.kind, value)]])))
}

export const valueText = (kind: Known<Kind>, value: Values[Kind]): Json => (kind === 'day' && typeof value === 'number' ? iso(value as Day) : value)

/** What `givenText` wrote; undefined when it could not have written this. */
export function givenFrom({ facts, tables }: Definitions, told: Told): Given | undefined {
  const kinds = new Map([...facts].map(fact => [fact.id, fact.kind]))
  const columns = new Map([...tables].map(table => [table.id, table.cells]))
  const out: Record<string, Given[string]> = {}
  for (const [id, json] of Object.entries(told)) {
    const one = isObject(json) ? rowsFrom(columns.get(id) ?? {}, json) : valueFrom(kinds.get(id), json)
    if (one === undefined) return undefined
    out[id] = one
  }
  return out
}

function rowsFrom(columns: Columns, json: Told): Given[string] {
  const { rows, more } = json
  if (rows === undefined || !isList(rows)) return undefined
  const read = rows.flatMap(row => (isObject(row) ? [Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, valueFrom(columns[name]?.kind, cell)]))] : []))
  const whole = read.length === rows.length && read.every(row => !Object.values(row).includes(undefined))
  return whole ? { rows: read, ...(more === true ? { more: true } : {}) } : undefined
}

function valueFrom(kind: Known<Kind>, json: Json): Known<Values[Kind]> {
  if (typeof json === 'object') return undefined
  return kind === 'day' ? parseDay(String(json)) : json
}

const isObject = (json: Json): json is Told => typeof json === 'object' && json !== null && !isList(json)
