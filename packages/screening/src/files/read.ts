import { countryCode } from '@kosh/desk'
import type { DuckDBConnection } from '@duckdb/node-api'
import { formatOf } from './formats.js'
import type { Roles } from '../journeys/roles.js'

/** How files of journeys and people are named to DuckDB. */

export type Files = {
  readonly journeys: string
  readonly people?: string
  readonly roles: Roles
  readonly peopleRoles?: Roles
  /** Which comes first where days are written with slashes; undefined: such days are refused. */
  readonly dates?: 'DMY' | 'MDY'
  /** The day asked about of journeys that have not ended. */
  readonly on: number
}

export const name = (column: string): string => `"${column.replaceAll('"', '""')}"`
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** The number of the row, from 0, of Parquet. */
export const rowNumber = 'file_row_number'

export function reading(file: string): string {
  const format = formatOf(file)
  if (format?.is === 'parquet') return `read_parquet(${text(file)}, ${rowNumber} = true)`
  const packed = format?.packed === undefined ? '' : `, compression = '${format.packed}'`
  return `read_csv(${text(file)}, all_varchar = true, header = true, store_rejects = true, rejects_limit = 0, auto_detect = true, sample_size = 20480${packed})`
}

/** The columns of a file and their types. */
export async function typesOf(file: string, db: DuckDBConnection): Promise<ReadonlyMap<string, string>> {
  const described = await db.runAndReadAll(`DESCRIBE SELECT * FROM ${reading(file)}`)
  const columns = described.getRows().map(row => [String(row[0]), String(row[1])] as const)
  return new Map(columns.filter(([column]) => column !== rowNumber))
}

/** The states told in a column: as they stand there, the codes they are, and of each the place of its code, -1 where it is none. */
export async function statesIn(from: string, column: string, db: DuckDBConnection) {
  const found = await db.runAndReadAll(`SELECT DISTINCT CAST(${name(column)} AS VARCHAR) FROM ${from}`)
  const told = found.getRows().flatMap(([one]) => (one === null ? [] : [String(one)]))
  const codes = [...new Set(told.flatMap(one => countryCode(one) ?? []))]
  return { told, codes, numbers: told.map(one => codes.indexOf(countryCode(one) ?? '')) }
}

/** A type of whole numbers, of which a column of persons may be. */
export const isWhole = (type: string | undefined): boolean => type !== undefined && /^U?(TINY|SMALL|BIG)?INT(EGER)?$/.test(type)
