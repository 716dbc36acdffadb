import { open, type FileHandle } from 'node:fs/promises'
import type { ColumnMetaData, SchemaElement } from 'hyparquet'
import { ByteWriter } from 'hyparquet-writer'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'

/**
 * Parquet written column by column from what screening holds anyway: numbers by their differences, words by a list and their places in it. Both are small
 * without a packer, and neither makes a text of any row.
 */

export type Column = { readonly name: string } & Cells
/** What stands in each row. Where `told` is 0, and where a place of the list is undefined, nothing does. */
export type Cells =
  | { readonly is: 'day' | 'number'; readonly values: Numbers; readonly told?: Uint8Array }
  | { readonly is: 'truth'; readonly values: Numbers; readonly told?: Uint8Array }
  | { readonly is: 'listed'; readonly list: List; readonly places: Int32Array | Uint8Array; readonly told?: Uint8Array }
  /** Each of the list is met, once or many times in a row, in its order; no row has none. */
  | { readonly is: 'runs'; readonly list: List; readonly places: Int32Array }
type Numbers = Int32Array | Float64Array
export type List = { readonly of: 'number'; readonly values: Float64Array } | { readonly of: 'text'; readonly values: readonly (string | undefined)[] }

/** Rows as they stand in a file, and where each of their columns begins, counted from their own first byte. */
export type RowGroup = { readonly rows: number; readonly bytes: Uint8Array; readonly columns: readonly ColumnMetaData[] }

/** A file that grows by row groups. */
export class ParquetFile {
  readonly #file: FileHandle
  readonly #schema: SchemaElement[]
  readonly #groups: RowGroup[] = []
  readonly #starts: number[] = []
  #end = magic.length

  private constructor(file: FileHandle, schema: SchemaElement[]) {
    this.#file = file
    this.#schema = schema
  }
  static async create(path: string, columns: readonly { readonly name: string; readonly type: ColumnType }[]): Promise<ParquetFile> {
    const file = await open(path, 'w')
    await file.write(magic)
    return new ParquetFile(file, [
      { name: 'answers', num_children: columns.length, repetition_type: 'REQUIRED' },
      ...columns.map(({ name, type }) => ({ name, ...elements[type] })),
    ])
  }

  async append(group: RowGroup): Promise<void> {
    this.#starts.push(this.#end)
    this.#groups.push({ ...group, bytes: nothing })
    this.#end += group.bytes.length
    await this.#file.write(group.bytes)
  }

  /** Writes what a reader begins with. */
  async finish(): Promise<void> {
    const writer = new ByteWriter()
    const shifted = (at: bigint | undefined, by: number) => (at === undefined ? {} : { dictionary_page_offset: at + BigInt(by) })
    const groups = this.#groups.map(({ rows, columns }, n) => {
      const start = this.#starts[n] as number
      const size = columns.reduce((sum, column) => sum + column.total_compressed_size, 0n)
      return {
        columns: columns.map(column => ({
          file_offset: 0n,
          meta_data: { ...column, data_page_offset: column.data_page_offset + BigInt(start), ...shifted(column.dictionary_page_offset, start) },
        })),
        total_byte_size: size,
        num_rows: BigInt(rows),
      }
    })
    const rows = this.#groups.reduce((sum, group) => sum + group.rows, 0)
    writeMetadata(writer, { version: 2, schema: this.#schema, num_rows: BigInt(rows), row_groups: groups, metadata_length: 0, created_by: 'kosh' })
    await this.#file.write(writer.getBytes())
    await this.#file.write(magic)
  }
  async close(): Promise<void> {
    await this.#file.close()
  }
}
const magic = Buffer.from('PAR1')
const nothing = new Uint8Array(0)

export type ColumnType = 'day' | 'number' | 'truth' | 'text'
const elements: { readonly [T in ColumnType]: Omit<SchemaElement, 'name'> } = {
  day: { type: 'INT32', repetition_type: 'OPTIONAL', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  number: { type: 'INT64', repetition_type: 'OPTIONAL' },
  truth: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  text: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
}
const typeOf = (cells: Cells): ColumnType => (cells.is === 'listed' || cells.is === 'runs' ? cells.list.of : cells.is)

/** Makes row groups, one after another. */
export class Grouper {
  #places = new Int32Array(0)
  #told = new Uint8Array(0)
  #page = new ByteWriter()
  #levels = new ByteWriter()
  #days = new Int32Array(0)

  /** One row group of columns of the same length. */
  group(columns: readonly Column[], rows: number): RowGroup {
    if (this.#places.length < rows) {
      this.#places = new Int32Array(rows)
      this.#told = new Uint8Array(rows)
      this.#days = new Int32Array(rows)
    }
    const writer = new ByteWriter(rows * columns.length + 1024)
    const made = columns.map(column => this.#chunkOf(column, rows, writer))
    return { rows, bytes: writer.getBytes(), columns: made }
  }

  /** Writes the pages of one column: a list, if it has one, and one page of data. */
  #chunkOf(column: Column, rows: number, writer: ByteWriter): ColumnMetaData {
    const start = writer.offset
    const page = this.#page
    page.offset = page.index = 0
    const isListed = column.is === 'listed' || column.is === 'runs'
    let told: Uint8Array | undefined
    let count = rows
    if (isListed) {
      const short = column.is === 'runs' ? { list: column.list.values as Short['list'], places: column.places, told: undefined, count } : this.#shortened(column, rows)
      ;({ told, count } = short)
      const width = 32 - Math.clz32(Math.max(1, short.list.length - 1))
      page.appendUint8(width)
      appendPlaces(page, short.places, count, width)
      appendList(writer, short.list)
    } else {
      told = column.told
      const values = told === undefined ? column.values : this.#kept(column.values, told)
      count = values.length
      if (column.is === 'truth') appendBits(page, values, count, 1)
      else deltaBinaryPack(page, values, column.is === 'day' ? 'INT32' : 'INT64')
    }
    const encoding = isListed ? 'RLE_DICTIONARY' : column.is === 'truth' ? 'PLAIN' : 'DELTA_BINARY_PACKED'
    const data = writer.offset
    const levels = this.#levels
    levels.offset = levels.index = 0
    if (count === rows) appendRun(levels, 1, rows, 1)
    else appendPacked(levels, told as Uint8Array, rows, 1)
    const size = levels.offset + page.offset
    writePageHeader(writer, {
      type: 'DATA_PAGE_V2',
      uncompressed_page_size: size,
      compressed_page_size: size,
      data_page_header_v2: {
        num_values: rows,
        num_nulls: rows - count,
        num_rows: rows,
        encoding,
        definition_levels_byte_length: levels.offset,
        repetition_levels_byte_length: 0,
        is_compressed: false,
      },
    })
    writer.appendBytes(levels.getBytes())
    writer.appendBytes(page.getBytes())
    const length = BigInt(writer.offset - start)
    return {
      type: elements[typeOf(column)].type as 'INT32',
      encodings: isListed ? ['PLAIN', 'RLE_DICTIONARY'] : [encoding],
      path_in_schema: [column.name],
      codec: 'UNCOMPRESSED',
      num_values: BigInt(rows),
      total_uncompressed_size: length,
      total_compressed_size: length,
      data_page_offset: BigInt(data),
      ...(isListed ? { dictionary_page_offset: BigInt(start) } : {}),
    }
  }

  /** The values of the rows that have any. */
  #kept(values: Numbers, told: Uint8Array): Numbers {
    const out = values instanceof Int32Array ? this.#days : new Float64Array(values.length)
    let count = 0
    for (let i = 0; i < values.length; i++) {
      out[count] = values[i] as number
      count += told[i] as number
    }
    return out.subarray(0, count)
  }

  /** A list of what is met only, in the order in which it is, and the places in it of the rows that have any: the same rows give the same bytes, whatever else the list holds. */
  #shortened({ list, places, told }: Extract<Cells, { readonly is: 'listed' }>, rows: number): Short {
    const short: (string | number)[] = []
    const numbers = new Map<string | number, number>()
    const own = new Int32Array(list.values.length).fill(unmet)
    const meet = (place: number): number => {
      const value = list.values[place]
      if (value === undefined) return (own[place] = none)
      let number = numbers.get(value)
      if (number === undefined) numbers.set(value, (number = short.push(value) - 1))
      return (own[place] = number)
    }
    const [out, has] = [this.#places, this.#told]
    let count = 0
    for (let i = 0; i < rows; i++) {
      let number = none
      if (told === undefined || told[i] === 1) {
        const place = places[i] as number
        number = own[place] as number
        if (number === unmet) number = meet(place)
      }
      out[count] = number
      const isTold = number >= 0 ? 1 : 0
      has[i] = isTold
      count += isTold
    }
    return { list: short, places: out, told: has, count }
  }
}

type Short = { readonly list: readonly (string | number)[]; readonly places: Int32Array; readonly told: Uint8Array | undefined; readonly count: number }
const unmet = -2
const none = -1

function appendList(writer: ByteWriter, list: ArrayLike<string | number>): void {
  const values = new ByteWriter(64 + 16 * list.length)
  for (let n = 0; n < list.length; n++) {
    const value = list[n] as string | number
    if (typeof value === 'number') {
      values.appendUint32(value >>> 0)
      values.appendInt32(Math.floor(value / 0x100000000))
    } else {
      const bytes = new TextEncoder().encode(value)
      values.appendUint32(bytes.length)
      values.appendBytes(bytes)
    }
  }
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: values.offset,
    compressed_page_size: values.offset,
    dictionary_page_header: { num_values: list.length, encoding: 'PLAIN' },
  })
  writer.appendBytes(values.getBytes())
}
/** Places in one run where all are alike, else as so many bits each. */
function appendPlaces(writer: ByteWriter, places: Int32Array, count: number, width: number): void {
  if (count === 0) return
  let same = 1
  while (same < count && places[same] === places[0]) same++
  if (same === count) appendRun(writer, places[0] as number, count, width)
  else appendPacked(writer, places, count, width)
}
function appendRun(writer: ByteWriter, value: number, count: number, width: number): void {
  writer.appendVarInt(count << 1)
  for (let at = 0; at < width; at += 8) writer.appendUint8((value >> at) & 0xff)
}
function appendPacked(writer: ByteWriter, values: Int32Array | Uint8Array, count: number, width: number): void {
  writer.appendVarInt((Math.ceil(count / 8) << 1) | 1)
  appendBits(writer, values, count, width)
  // Runs are of eights.
  for (let missing = Math.ceil(count / 8) * width - Math.ceil((count * width) / 8); missing > 0; missing--) writer.appendUint8(0)
}

/** Numbers of so many bits each, at most 24, one after another from the lowest bit on. */
function appendBits(writer: ByteWriter, values: ArrayLike<number>, count: number, width: number): void {
  const size = Math.ceil((count * width) / 8)
  writer.ensure(size)
  const out = new Uint8Array(writer.buffer, writer.index, size)
  let [at, held, bits] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    held |= (values[i] as number) << bits
    bits += width
    while (bits >= 8) {
      out[at++] = held
      held >>>= 8
      bits -= 8
    }
  }
  if (bits > 0) out[at] = held
  writer.offset += size
  writer.index += size
}
