import { open, type FileHandle } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import { asyncBufferFromFile, parquetMetadataAsync, type ColumnMetaData, type FileMetaData, type SchemaElement } from 'hyparquet'
import type { PageHeader } from 'hyparquet/src/types.js'
import { parquetHeader } from 'hyparquet/src/column.js'
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { snappyUncompress } from 'hyparquet/src/snappy.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { Rooms } from '../columns/rooms.js'
import { unpack } from './bits.js'
import type { Chunk } from './chunks.js'
import { missing, NotInOrder } from './source.js'

/**
 * Columns of Parquet as numbers, a row group at a time, without a text or an object for any row. What is not known here (other types, codecs and encodings,
 * columns in columns) is left to DuckDB.
 */

/** What is wanted of a file: a column of it, or what is the same or counted in each row. */
export type Wanted =
  | { readonly as: 'number' | 'day' | 'int'; readonly column: string }
  /** The place of the value in a list, from 1; 0 for none. */
  | { readonly as: 'place'; readonly column: string; readonly values: readonly string[] }
  | { readonly as: 'line' }
  | { readonly as: 'same'; readonly value: number }

/** The rows of a file, if all that is wanted of it can be read here. Whoever is done with it, or stops, closes the file by that. */
export async function parquetColumns(path: string, wanted: readonly Wanted[]): Promise<(() => AsyncGenerator<Chunk>) | undefined> {
  const metadata = await metadataOf(path)
  if (metadata === undefined) return undefined
  const columns = wanted.map(one => ('column' in one ? columnIn(metadata, one) : one))
  const isKnown = columns.every(one => one !== undefined) && metadata.row_groups.every(group => Number(group.num_rows) <= mostRows)
  return isKnown ? () => groupsOf(path, metadata, columns as readonly Column[]) : undefined
}
/** Undefined where it cannot be read: whether the file is to blame, DuckDB says. */
async function metadataOf(path: string): Promise<FileMetaData | undefined> {
  try {
    return await parquetMetadataAsync(await asyncBufferFromFile(path))
  } catch {
    return undefined
  }
}
/** Of larger row groups too much would be held at once. */
const mostRows = 4_000_000

type Column = Extract<Wanted, { readonly as: 'line' | 'same' }> | FileColumn
type FileColumn = {
  readonly as: Exclude<Wanted['as'], 'line' | 'same'>
  readonly at: number
  readonly type: 'INT32' | 'INT64' | 'BYTE_ARRAY'
  readonly isOptional: boolean
  readonly placeOf: ReadonlyMap<string, number>
}

/** A column, if all its pages are of a kind known here. */
function columnIn({ schema, row_groups }: FileMetaData, wanted: Extract<Wanted, { readonly column: string }>): FileColumn | undefined {
  const [root, ...elements] = schema
  const at = elements.findIndex(one => one.name === wanted.column)
  const element = elements[at]
  // Columns are counted as they stand, so none may be made of others.
  if (root === undefined || element === undefined || elements.some(one => one.num_children !== undefined || one.repetition_type === 'REPEATED')) return undefined
  const isRead = row_groups.every(({ columns }) => {
    const of = columns[at]?.meta_data
    return of !== undefined && of.path_in_schema.join() === wanted.column && codecs.has(of.codec) && of.encodings.every(one => encodings.has(one))
  })
  if (!isRead || !isOf(wanted.as, element)) return undefined
  const placeOf = new Map('values' in wanted ? wanted.values.map((value, n) => [value, n + 1] as const) : [])
  return { as: wanted.as, at, type: element.type as FileColumn['type'], isOptional: element.repetition_type === 'OPTIONAL', placeOf }
}
const encodings: ReadonlySet<string> = new Set(['PLAIN', 'RLE', 'BIT_PACKED', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED'])

/** Numbers with a sign, days and texts, each as most files have them. */
function isOf(as: FileColumn['as'], { type, converted_type, logical_type }: SchemaElement): boolean {
  const isSigned = logical_type === undefined ? converted_type === undefined || converted_type.startsWith('INT_') : logical_type.type === 'INTEGER' && logical_type.isSigned
  switch (as) {
    case 'number':
      return (type === 'INT32' || type === 'INT64') && isSigned
    case 'int':
      return type === 'INT32' && isSigned
    case 'day':
      return type === 'INT32' && (converted_type === 'DATE' || logical_type?.type === 'DATE')
    case 'place':
      return type === 'BYTE_ARRAY' && (converted_type === 'UTF8' || logical_type?.type === 'STRING')
  }
}

type Numbers = Int32Array | Float64Array
type Unpacking = (bytes: Uint8Array, size: number, rooms: Rooms) => Uint8Array
const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: (bytes: Uint8Array) => Uint8Array }
const codecs: ReadonlyMap<string, Unpacking> = new Map<string, Unpacking>([
  ['UNCOMPRESSED', bytes => bytes],
  [
    'SNAPPY',
    (bytes, size, rooms) => {
      const out = rooms.bytes('page', size)
      snappyUncompress(bytes, out)
      return out
    },
  ],
  ['GZIP', bytes => zlib.gunzipSync(bytes)],
  // Newer versions of Node know it.
  ...(zstdDecompressSync === undefined ? [] : ([['ZSTD', bytes => zstdDecompressSync(bytes)]] as const satisfies readonly (readonly [string, Unpacking])[])),
])

/** Row groups one after another. What is read of one is written over by the next: memory that is not made again need not be collected. */
async function* groupsOf(path: string, { row_groups }: FileMetaData, columns: readonly Column[]): AsyncGenerator<Chunk> {
  const file = await open(path, 'r')
  const rooms = new Rooms()
  const metaOf = (n: number, column: FileColumn) => row_groups[n]?.columns[column.at]?.meta_data as ColumnMetaData
  const read = async (n: number): Promise<readonly (Uint8Array | undefined)[]> =>
    n >= row_groups.length
      ? []
      : Promise.all(columns.map((one, at) => ('at' in one ? bytesIn(file, metaOf(n, one), size => rooms.bytes(`bytes of ${at} ${n % 2}`, size)) : undefined)))
  let coming = read(0)
  try {
    for (let n = 0, line = 1; n < row_groups.length; n++) {
      const bytes = await coming
      // The next are read while these are looked at.
      coming = read(n + 1)
      const rows = Number(row_groups[n]?.num_rows)
      const made = columns.map((one, at) => {
        const into = one.as === 'number' || one.as === 'line' ? rooms.floats(`column ${at}`, rows) : rooms.numbers(`column ${at}`, rows)
        if ('at' in one) readOrLeave(one, metaOf(n, one), bytes[at], into, rooms)
        else if (one.as === 'same') into.fill(one.value)
        else for (let i = 0; i < rows; i++) into[i] = line + i
        return into
      })
      yield { rows, whole: at => made[at] as Int32Array, doubles: at => made[at] as Float64Array, text: () => null }
      line += rows
    }
  } finally {
    // Whoever stops here does not want to hear of it.
    await coming.catch(() => undefined)
    await file.close()
  }
}

/** What cannot be read here is left to DuckDB, which says whether the file is to blame. */
function readOrLeave(column: FileColumn, meta: ColumnMetaData, bytes: Uint8Array | undefined, into: Numbers, rooms: Rooms): void {
  try {
    if (bytes === undefined) throw new RangeError('the file ends before its columns')
    readColumn(column, meta, bytes, into, rooms)
  } catch (cause) {
    throw cause instanceof NotInOrder ? cause : new NotInOrder('is left to DuckDB', { cause })
  }
}

async function bytesIn(
  file: FileHandle,
  { dictionary_page_offset, data_page_offset, total_compressed_size }: ColumnMetaData,
  room: (size: number) => Uint8Array,
): Promise<Uint8Array | undefined> {
  const data = Number(data_page_offset)
  const start = Math.min(Number(dictionary_page_offset ?? 0n) || data, data)
  const bytes = room(Number(total_compressed_size))
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
  return bytesRead < bytes.length ? undefined : bytes
}

/** Reads the pages of a column of one row group: a list, if it has one, and values or places in it. */
function readColumn(column: FileColumn, { codec }: ColumnMetaData, bytes: Uint8Array, into: Numbers, rooms: Rooms): void {
  const reader = { view: viewOf(bytes), offset: 0 }
  const unpacked = codecs.get(codec) as Unpacking
  const room = (name: string, length: number): Numbers => (column.as === 'number' ? rooms.floats(`${name} as doubles`, length) : rooms.numbers(name, length))
  let list: Numbers | undefined
  for (let done = 0; done < into.length;) {
    const header = parquetHeader(reader)
    const page = bytes.subarray(reader.offset, (reader.offset += header.compressed_page_size))
    if (header.dictionary_page_header !== undefined) {
      list = room('list', header.dictionary_page_header.num_values)
      readPlain(column, unpacked(page, header.uncompressed_page_size, rooms), list)
      continue
    }
    const { rows, encoding, levels, values } = dataOf(header, page, column.isOptional, (part, size) => unpacked(part, size, rooms))
    const wanted = into.subarray(done, (done += rows))
    const told = levels === undefined ? undefined : toldIn(levels, rooms.numbers('told', rows))
    const some = told === undefined ? wanted : room('values', countOf(told))
    readValues(column, values, encoding, list, some)
    if (told !== undefined) spread(some, told, column.as === 'number' ? Number.NaN : column.as === 'place' ? 0 : missing, wanted)
  }
}

/** What a page of data holds: values, and marks of the rows that have one, unless all have. */
type Data = { readonly rows: number; readonly encoding: string; readonly levels: Uint8Array | undefined; readonly values: Uint8Array }
function dataOf(
  { type, data_page_header: one, data_page_header_v2: two, uncompressed_page_size: size }: PageHeader,
  page: Uint8Array,
  isOptional: boolean,
  unpacked: (bytes: Uint8Array, size: number) => Uint8Array,
): Data {
  if (one !== undefined) {
    if (isOptional && one.definition_level_encoding !== 'RLE') throw new TypeError(`levels of an unknown kind: ${one.definition_level_encoding}`)
    const body = unpacked(page, size)
    const start = isOptional ? 4 + viewOf(body).getUint32(0, true) : 0
    return { rows: one.num_values, encoding: one.encoding, levels: isOptional ? body.subarray(4, start) : undefined, values: body.subarray(start) }
  }
  if (two === undefined) throw new TypeError(`a page of an unknown kind: ${type}`)
  // Only the values are packed.
  const start = two.definition_levels_byte_length
  const rest = page.subarray(start)
  return {
    rows: two.num_values,
    encoding: two.encoding,
    levels: isOptional && two.num_nulls > 0 ? page.subarray(0, start) : undefined,
    values: two.is_compressed === false ? rest : unpacked(rest, size - start),
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Of each row whether it has a value, 1 or 0; undefined when all have. */
function toldIn(levels: Uint8Array, into: Int32Array): Int32Array | undefined {
  const reader = { view: viewOf(levels), offset: 0 }
  const header = readVarInt(reader)
  // Mostly all have one, which is said at once.
  if ((header & 1) === 0 && header >>> 1 >= into.length && reader.view.getUint8(reader.offset) === 1) return undefined
  readHybrid(levels, 1, into)
  return into
}
function countOf(marks: Int32Array): number {
  let count = 0
  for (let i = 0; i < marks.length; i++) count += marks[i] as number
  return count
}
/** Puts values where there are any; what stands for nothing elsewhere. */
function spread(values: Numbers, told: Int32Array, nothing: number, into: Numbers): void {
  for (let i = 0, next = 0; i < into.length; i++) into[i] = told[i] === 1 ? (values[next++] as number) : nothing
}

function readValues(column: FileColumn, bytes: Uint8Array, encoding: string, list: Numbers | undefined, into: Numbers): void {
  if (into.length === 0) return
  if (encoding === 'PLAIN') return readPlain(column, bytes, into)
  if (encoding === 'DELTA_BINARY_PACKED') {
    const made = column.type === 'INT32' ? new Int32Array(into.length) : new BigInt64Array(into.length)
    deltaBinaryUnpack({ view: viewOf(bytes), offset: 0 }, into.length, made)
    for (let i = 0; i < into.length; i++) into[i] = Number(made[i])
    return
  }
  if (!encoding.endsWith('_DICTIONARY')) throw new TypeError(`values of an unknown kind: ${encoding}`)
  if (list === undefined) throw new TypeError('places without a list')
  readHybrid(bytes.subarray(1), bytes[0] as number, into, list)
}

/** Values one after another; of texts their places. */
function readPlain({ type, placeOf }: FileColumn, bytes: Uint8Array, into: Numbers): void {
  const view = viewOf(bytes)
  if (type === 'INT32') for (let n = 0; n < into.length; n++) into[n] = view.getInt32(4 * n, true)
  else if (type === 'INT64') for (let n = 0; n < into.length; n++) into[n] = view.getInt32(8 * n + 4, true) * 0x100000000 + view.getUint32(8 * n, true)
  else
    for (let n = 0, at = 0; n < into.length; n++) {
      const length = view.getUint32(at, true)
      const place = placeOf.get(decoder.decode(bytes.subarray(at + 4, at + 4 + length)))
      // What was listed before stands no longer there.
      if (place === undefined) throw new NotInOrder()
      into[n] = place
      at += 4 + length
    }
}
const decoder = new TextDecoder()

/** Numbers in runs of one number, or of some of so many bits each; with a list, what stands there in it. */
function readHybrid<A extends Numbers>(bytes: Uint8Array, width: number, into: A, list?: A): void {
  const told = (place: number): number => {
    if (list !== undefined && place >= list.length) throw new RangeError('a place beyond the list')
    return list === undefined ? place : (list[place] as number)
  }
  if (width === 0) return void into.fill(told(0))
  const reader = { view: viewOf(bytes), offset: 0 }
  for (let at = 0; at < into.length;) {
    const header = readVarInt(reader)
    if ((header & 1) === 0) {
      let value = 0
      for (let bits = 0; bits < width; bits += 8) value |= reader.view.getUint8(reader.offset++) << bits
      const end = Math.min(into.length, at + (header >>> 1))
      into.fill(told(value), at, end)
      at = end
    } else {
      const count = (header >>> 1) * 8
      const wanted = Math.min(count, into.length - at)
      unpack(reader.view, reader.offset, wanted, width, into, at, list)
      reader.offset += (count / 8) * width
      at += wanted
    }
  }
}
