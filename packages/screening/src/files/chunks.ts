import type { DuckDBConnection, DuckDBDataChunk, DuckDBMaterializedResult } from '@duckdb/node-api'

/** Some rows, column by column: as DuckDB selects them, or as they stand in a file. */
export type Chunk = {
  readonly rows: number
  /** The numbers of a column: in 32 bits, or as doubles where it may hold more. */
  readonly whole: (at: number) => Int32Array
  readonly doubles: (at: number) => Float64Array
  readonly text: (at: number, row: number) => string | null
}

/** The rows of a selection, a range of them at a time; the next range is read while this one is looked at. */
export async function* selected(rows: number, between: (from: number, upTo: number) => string, db: DuckDBConnection, range: number): AsyncGenerator<Chunk> {
  const read = (from: number): Promise<DuckDBMaterializedResult> | undefined => (from >= rows ? undefined : db.run(between(from, Math.min(rows, from + range))))
  const ballast = new Ballast()
  let coming = read(0)
  for (let from = range; coming !== undefined; from += range) {
    const result = await coming
    coming = read(from)
    // Whoever stops here does not wait for it.
    coming?.catch(() => undefined)
    ballast.weigh(result.rowCount)
    for (let n = 0; n < result.chunkCount; n++) yield chunkOf(result.getChunk(n))
  }
}

/**
 * Results lie outside of what the engine of JavaScript weighs, and are freed when it has collected their handles. Room that is never used, and held for as long as
 * they are of interest and a while longer, makes it do so in time: what is young is collected apart from what has been held for long, as handles have.
 */
class Ballast {
  readonly #held: ArrayBuffer[] = []
  weigh(rows: number): void {
    this.#held.push(new ArrayBuffer(bytesOfRow * rows))
    if (this.#held.length > mostHeld) this.#held.shift()
  }
}
const mostHeld = 4
const bytesOfRow = 40

function chunkOf(chunk: DuckDBDataChunk): Chunk {
  const items = (at: number): unknown => (chunk.getColumnVector(at) as unknown as { readonly items: unknown }).items
  return {
    rows: chunk.rowCount,
    whole: at => items(at) as Int32Array,
    doubles: at => items(at) as Float64Array,
    text: (at, row) => chunk.getColumnVector(at).getItem(row) as string | null,
  }
}
