import { open, type FileHandle } from 'node:fs/promises'
import type { ColumnMetaData, SchemaElement } from 'hyparquet'
import { ByteWriter } from 'hyparquet-writer'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'
import { pack } from './bits.js'
import { none, type Runs } from './runs.js'

/**
 * Parquet written column by column from what screening holds anyway: words and what lies close together by a list and places in it, other numbers by their
 * differences. Both are small without a packer, and neither makes a text of any row.
 */

export type Column = { readonly name: string } & Cells
/** What stands in each row. In rows that are not `told` (1 or 0), where a run has no place, and where the place of the list is undefined, nothing does. */
export type Cells =
  | { readonly is: 'day' | 'number' | 'truth'; readonly values: Numbers; readonly told?: Runs }
  | { readonly is: 'listed'; readonly list: List; readonly runs: Runs }
  /** Each of the list is met, in its order; no row has none. */
  | { readonly is: 'in turn'; readonly list: List; readonly runs: Runs }
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
const typeOf = (cells: Cells): ColumnType => (cells.is === 'listed' || cells.is === 'in turn' ? cells.list.of : cells.is)

/** Makes row groups, one after another. */
export class Grouper {
  readonly #page = new ByteWriter()
  readonly #levels = new ByteWriter()
  #whole = new Int32Array(0)
  #kept = new Int32Array(0)
  #ends = new Int32Array(0)
  #places = new Int32Array(0)
  #each = new Int32Array(0)
  #markEnds = new Int32Array(0)
  #marks = new Int32Array(0)
  #words = new Uint32Array(0)

  readonly #writer = new ByteWriter()
  #rows = 0
  #made: ColumnMetaData[] = []

  /** Begins a row group of so many rows. */
  begin(rows: number): void {
    this.#rows = rows
    this.#writer.offset = this.#writer.index = 0
    this.#made = []
    if (this.#kept.length >= rows) return
    this.#whole = new Int32Array(rows)
    this.#kept = new Int32Array(rows)
    this.#ends = new Int32Array(rows)
    this.#places = new Int32Array(rows)
    this.#each = new Int32Array(rows)
    this.#markEnds = new Int32Array(rows)
    this.#marks = new Int32Array(rows)
    this.#words = new Uint32Array(rows + 1)
  }
  /** Writes the next column. Nothing of it is wanted afterwards. */
  put(column: Column): void {
    this.#made.push(this.#chunkOf(column, this.#rows, this.#writer))
  }
  /** The row group: in memory that is left of another, if there is room. */
  end(memory?: SharedArrayBuffer): RowGroup {
    const made = this.#writer.getBytes()
    const bytes = new Uint8Array(memory !== undefined && memory.byteLength >= made.length ? memory : new SharedArrayBuffer(made.length * 1.25), 0, made.length)
    bytes.set(made)
    return { rows: this.#rows, bytes, columns: this.#made }
  }

  /** Writes the pages of one column: a list, if it has one, and one page of data. */
  #chunkOf(column: Column, rows: number, writer: ByteWriter): ColumnMetaData {
    const start = writer.offset
    for (const part of [this.#page, this.#levels]) part.offset = part.index = 0
    const type = typeOf(column)
    const { count, encoding } = column.is === 'listed' || column.is === 'in turn' ? this.#putRuns(column, rows, writer) : this.#putValues(column, rows, writer)
    const isListed = encoding === 'RLE_DICTIONARY'
    const data = writer.offset
    const [page, levels] = [this.#page, this.#levels]
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
      type: elements[type].type as 'INT32',
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

  /** Numbers and truths: of how many rows there are some, and how they are written. Numbers of a narrow range are places in the list of all numbers of it. */
  #putValues({ is, values: all, told }: Extract<Cells, { readonly values: Numbers }>, rows: number, writer: ByteWriter): Put {
    const whole = all instanceof Int32Array ? all : wholeOf(all, this.#whole)
    const values = told === undefined ? (whole ?? all) : toldOf(whole ?? all, told, whole === undefined ? new Float64Array(rows) : this.#kept)
    const count = values.length
    if (told === undefined || count === rows) appendRun(this.#levels, 1, rows, 1)
    else this.#appendRuns(this.#levels, told, rows, 1)
    if (!(values instanceof Int32Array)) {
      deltaBinaryPack(this.#page, values, 'INT64')
      return { count, encoding: 'DELTA_BINARY_PACKED' }
    }
    if (is === 'truth') {
      appendBits(this.#page, values, count, 1, this.#words)
      return { count, encoding: 'PLAIN' }
    }
    const [least, most] = endsOf(values)
    if (most - least > rows / rowsOfListed) {
      deltaBinaryPack(this.#page, values, is === 'day' ? 'INT32' : 'INT64')
      return { count, encoding: 'DELTA_BINARY_PACKED' }
    }
    const list = Array.from({ length: most - least + 1 }, (_, n) => least + n)
    appendList(writer, list, is)
    const width = widthFor(list.length)
    this.#page.appendUint8(width)
    if (count > 0) appendPacked(this.#page, values, count, width, this.#words, least)
    return { count, encoding: 'RLE_DICTIONARY' }
  }

  /** Words of a list, or persons in turn. */
  #putRuns({ is, list, runs }: Extract<Cells, { readonly runs: Runs }>, rows: number, writer: ByteWriter): Put {
    const { values, told } = is === 'in turn' ? ({ values: list.values, told: { ...runs, rows } } as Short) : this.#shortened(list, runs)
    const width = widthFor(values.length)
    if (told.rows === rows) appendRun(this.#levels, 1, rows, 1)
    else this.#appendRuns(this.#levels, this.#whichAre(runs, list), rows, 1)
    this.#page.appendUint8(width)
    this.#appendRuns(this.#page, told, told.rows, width)
    appendList(writer, values, list.of)
    return { count: told.rows, encoding: 'RLE_DICTIONARY' }
  }

  /** A list of what is met only, in the order in which it is, and the places in it of the rows that have any: the same rows give the same bytes, whatever else the list holds. */
  #shortened(list: List, { count, ends, places }: Runs): Short {
    const values: (string | number)[] = []
    const numbers = new Map<string | number, number>()
    const own = new Int32Array(list.values.length).fill(unmet)
    const meet = (place: number): number => {
      const value = list.values[place]
      if (value === undefined) return (own[place] = none)
      let number = numbers.get(value)
      if (number === undefined) numbers.set(value, (number = values.push(value) - 1))
      return (own[place] = number)
    }
    const [outEnds, outPlaces] = [this.#ends, this.#places]
    let [made, rows, from, last] = [0, 0, 0, none]
    for (let n = 0; n < count; n++) {
      const place = places[n] as number
      let number = place === none ? none : (own[place] as number)
      if (number === unmet) number = meet(place)
      const end = ends[n] as number
      if (number !== none) {
        rows += end - from
        if (number !== last) made++
        outEnds[made - 1] = rows
        outPlaces[made - 1] = last = number
      }
      from = end
    }
    return { values, told: { count: made, ends: outEnds, places: outPlaces, rows } }
  }

  /** Which rows have a word: runs of 1 and 0. */
  #whichAre({ count, ends, places }: Runs, list: List): Runs {
    const [outEnds, outPlaces] = [this.#markEnds, this.#marks]
    let made = 0
    for (let n = 0; n < count; n++) {
      const place = places[n] as number
      const has = place === none || list.values[place] === undefined ? 0 : 1
      if (made === 0 || outPlaces[made - 1] !== has) made++
      outEnds[made - 1] = ends[n] as number
      outPlaces[made - 1] = has
    }
    return { count: made, ends: outEnds, places: outPlaces }
  }

  /** Places of so many bits: run by run, or, where that is smaller, each for itself. */
  #appendRuns(writer: ByteWriter, { count, ends, places }: Runs, rows: number, width: number): void {
    if (rows === 0) return
    // A run takes a byte or more for its length, and its place.
    if (count * (1 + Math.ceil(width / 8)) <= (rows * width) / 8) return appendEachRun(writer, ends, places, count, width)
    eachOf(ends, places, count, this.#each)
    appendPacked(writer, this.#each, rows, width, this.#words)
  }
}

/** A list, and runs of places in it of the rows that have any. */
type Short = { readonly values: ArrayLike<string | number>; readonly told: Runs & { readonly rows: number } }
type Put = { readonly count: number; readonly encoding: 'RLE_DICTIONARY' | 'PLAIN' | 'DELTA_BINARY_PACKED' }
const unmet = -2
/** Numbers are listed where the list of all that lie between them has less than one for so many rows. */
const rowsOfListed = 16

const widthFor = (count: number): number => 32 - Math.clz32(Math.max(1, count - 1))

// The loops over all rows are for one kind of column each: an engine is several times slower where a loop meets many.

/** The place of each row. */
function eachOf(ends: Int32Array, places: Int32Array, count: number, into: Int32Array): void {
  for (let n = 0, i = 0; n < count; n++) {
    const [end, place] = [ends[n] as number, places[n] as number]
    for (; i < end; i++) into[i] = place
  }
}

function appendEachRun(writer: ByteWriter, ends: Int32Array, places: Int32Array, count: number, width: number): void {
  for (let n = 0, from = 0; n < count; n++) {
    const end = ends[n] as number
    appendRun(writer, places[n] as number, end - from, width)
    from = end
  }
}

/** Numbers in 32 bits, if they all have room there. */
function wholeOf(values: Float64Array, into: Int32Array): Int32Array | undefined {
  for (let i = 0; i < values.length; i++) {
    into[i] = values[i] as number
    if (into[i] !== values[i]) return undefined
  }
  return into.subarray(0, values.length)
}

/** The values of the rows that have any. */
function toldOf(values: Numbers, { count, ends, places }: Runs, into: Numbers): Numbers {
  let kept = 0
  for (let n = 0, from = 0; n < count; n++) {
    const end = ends[n] as number
    if (places[n] === 1) {
      into.set(values.subarray(from, end), kept)
      kept += end - from
    }
    from = end
  }
  return into.subarray(0, kept)
}

function endsOf(values: Int32Array): readonly [least: number, most: number] {
  let least = values[0] ?? 0
  let most = least
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

function appendList(writer: ByteWriter, list: ArrayLike<string | number>, of: 'day' | 'number' | 'text'): void {
  const values = of === 'text' ? bytesOfTexts(list as ArrayLike<string>) : bytesOfNumbers(list as ArrayLike<number>, of)
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: values.length,
    compressed_page_size: values.length,
    dictionary_page_header: { num_values: list.length, encoding: 'PLAIN' },
  })
  writer.appendBytes(values)
}
function bytesOfTexts(list: ArrayLike<string>): Uint8Array {
  const values = new ByteWriter(64 + 16 * list.length)
  for (let n = 0; n < list.length; n++) {
    const bytes = new TextEncoder().encode(list[n])
    values.appendUint32(bytes.length)
    values.appendBytes(bytes)
  }
  return values.getBytes()
}
/** Days in 32 bits, other numbers in 64: the lower half first. */
function bytesOfNumbers(list: ArrayLike<number>, of: 'day' | 'number'): Uint8Array {
  const size = of === 'day' ? 1 : 2
  const out = new Int32Array(size * list.length)
  for (let n = 0; n < list.length; n++) {
    const value = list[n] as number
    out[size * n] = value
    if (of === 'number') out[2 * n + 1] = Math.floor(value / 0x100000000)
  }
  return new Uint8Array(out.buffer)
}

function appendRun(writer: ByteWriter, value: number, count: number, width: number): void {
  writer.appendVarInt(count << 1)
  for (let at = 0; at < width; at += 8) writer.appendUint8((value >> at) & 0xff)
}
/** Runs are of eights: what is missing at the end is nought. */
const packedSize = (count: number, width: number): number => Math.ceil(count / 8) * width

function appendPacked(writer: ByteWriter, values: Int32Array, count: number, width: number, words: Uint32Array, least = 0): void {
  writer.appendVarInt((Math.ceil(count / 8) << 1) | 1)
  const size = Math.ceil((count * width) / 8)
  appendBits(writer, values, count, width, words, least)
  writer.appendBytes(new Uint8Array(packedSize(count, width) - size))
}

function appendBits(writer: ByteWriter, values: Int32Array, count: number, width: number, words: Uint32Array, least = 0): void {
  writer.appendBytes(new Uint8Array(words.buffer, 0, pack(values, count, width, least, words)))
}
