import Papa from 'papaparse'

/** Reads a file line by line on this device: CSV in any common form, or Parquet. */
export type Lines = {
  readonly header: (columns: readonly string[]) => void
  readonly line: (values: readonly string[]) => void
  readonly misshapen: () => void
  readonly progress: (done: number, of: number) => void
}

export async function readLines(file: File, to: Lines, most = Infinity): Promise<void> {
  if (/\.(parquet|pq)$/i.test(file.name)) return readParquet(file, to, most)
  await readText(file, to, most)
}

function readText(file: File, to: Lines, most: number): Promise<void> {
  let width = 0
  let count = 0
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      skipEmptyLines: 'greedy',
      chunkSize: 1 << 20,
      chunk: ({ data, meta }, parser) => {
        for (const values of data) {
          if (width === 0) {
            const columns = values.map(value => value.replace(/^\uFEFF/, '').trim())
            width = columns.length
            to.header(columns)
          } else if (count >= most) {
            parser.abort()
            break
          } else {
            count++
            if (values.length === width) to.line(values)
            else to.misshapen()
          }
        }
        to.progress(meta.cursor, file.size)
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}

async function readParquet(file: File, to: Lines, most: number): Promise<void> {
  const { parquetMetadataAsync, parquetRead } = await import('hyparquet')
  const buffer = { byteLength: file.size, slice: (from: number, end?: number) => file.slice(from, end).arrayBuffer() }
  const metadata = await parquetMetadataAsync(buffer)
  const columns = metadata.schema.slice(1).map(one => one.name)
  to.header(columns)
  const rows = Math.min(Number(metadata.num_rows), most)
  for (let from = 0; from < rows; from += step) {
    const end = Math.min(rows, from + step)
    await parquetRead({
      file: buffer,
      metadata,
      rowStart: from,
      rowEnd: end,
      onComplete: data => {
        for (const values of data as unknown[][]) to.line(values.map(textOf))
      },
    })
    to.progress(end, rows)
  }
}
const step = 50_000

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
