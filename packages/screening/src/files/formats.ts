import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { issueOf, type Issue, type Lang } from '@kosh/desk'

/** The formats of files, known by their names. */
export type Format = { readonly is: 'csv' | 'parquet'; readonly packed?: 'gzip' | 'zstd' }

export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase()
  if (/\.(parquet|pq)$/.test(name)) return { is: 'parquet' }
  const [, , packed] = /\.(csv|tsv|txt)(\.gz|\.zst)?$/.exec(name) ?? []
  if (!/\.(csv|tsv|txt)(\.gz|\.zst)?$/.test(name)) return undefined
  return { is: 'csv', ...(packed === '.gz' ? { packed: 'gzip' as const } : packed === '.zst' ? { packed: 'zstd' as const } : {}) }
}

/** How DuckDB writes a format. */
export function written(format: Format | undefined): string {
  if (format?.is === 'parquet') return 'FORMAT parquet, COMPRESSION zstd'
  return `FORMAT csv, HEADER true${format?.packed === undefined ? '' : `, COMPRESSION ${format.packed}`}`
}

/** A file under a temporary name that keeps its format. */
export const partOf = (file: string): string => file.replace(/([^/\\]*)$/, `.part-${process.pid}-$1`)

/** More columns than any list of people has: a file of another kind, or one without line ends. */
const mostColumns = 2000
const mostHeader = 1 << 20

/** What is wrong with a file before it is read: it is not there, empty, of no known format, or its first line is no header. */
export async function troubleWith(path: string, field: string, lang: Lang): Promise<Issue | undefined> {
  const format = formatOf(path)
  if (format === undefined) return issueOf(lang, 'file.format', field, { given: path })
  const size = await stat(path).then(
    found => (found.isFile() ? found.size : -1),
    () => -1,
  )
  if (size < 0) return issueOf(lang, 'file.unreadable', field, { given: path, why: 'ENOENT' })
  if (size === 0) return issueOf(lang, 'file.empty', field, { given: path })
  if (format.is === 'parquet' || format.packed === 'zstd') return undefined
  const header = await firstLine(path, format.packed === 'gzip')
  if (header === undefined) return issueOf(lang, 'file.unreadable', field, { given: path, why: 'gzip' })
  const columns = header.split(/[,;\t|]/).length
  if (columns > mostColumns || header.length >= mostHeader) return issueOf(lang, 'file.columns', field, { given: path, most: mostColumns })
  return undefined
}

/** The first line, or as much of it as a header may be long. */
async function firstLine(path: string, isPacked: boolean): Promise<string | undefined> {
  const file = createReadStream(path)
  const stream = isPacked ? file.pipe(createGunzip()) : file
  let text = ''
  try {
    for await (const part of stream) {
      text += String(part)
      const end = text.search(/[\r\n]/)
      if (end >= 0) return text.slice(0, end)
      if (text.length >= mostHeader) return text
    }
    return text
  } catch {
    return undefined
  } finally {
    file.destroy()
  }
}
