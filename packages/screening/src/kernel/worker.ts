import { parentPort, workerData } from 'node:worker_threads'
import type { Corpus, Question } from '@kosh/norms'
import type { ColumnAnswers } from '../columns/column-answers.js'
import { ColumnReader, type Means } from '../columns/reader.js'
import { Codes, withColumns, type Sheet } from '../columns/sheet.js'
import { Arena, type Region } from './arena.js'
import { assembler } from './assembler.js'
import { lanesWith } from './lane-reader.js'

/** A thread that answers parts of sheets, one after another, until none is left. */

export type WorkerStart = {
  readonly corpus: Corpus
  readonly question: Question
  readonly names: readonly string[]
  readonly region: Region
  /** Which of how many: ways are numbered so that no two threads have the same. */
  readonly index: number
  readonly count: number
  /** After how many cases lanes pay; `false`: without them. */
  readonly lanes: number | false
}
/** Where a column lies in the memory, in place of the column. */
export type Place = { readonly at: number; readonly length: number; readonly of: 'numbers' | 'bytes' | 'floats' }
export type Job = {
  readonly names: readonly string[]
  /** The sheet, with places for columns. */
  readonly sheet: Sheet
  readonly into: { readonly stands: Place; readonly values: Place; readonly ways: Place }
  /** Where the first number is the case from which none has been taken. */
  readonly next: Place
  /** So many cases are taken at once. */
  readonly part: number
}

const { corpus, question, names, region, index, count, lanes } = workerData as WorkerStart
const arena = new Arena(region)
const codes = new Codes(names, true)
const means: Means = { wayNumbers: { first: index, step: count }, ...(lanes === false ? {} : { lanes: lanesWith({ arena, assemble: await assembler(), after: lanes }) }) }
let reader: ColumnReader | undefined

const columnAt = ({ at, length, of }: Place) => (of === 'numbers' ? arena.numbersAt(at, length) : of === 'bytes' ? arena.bytesAt(at, length) : arena.floatsAt(at, length))

parentPort?.on('message', (job: Job) => {
  codes.take(job.names)
  const sheet = withColumns(job.sheet, place => columnAt(place as never) as never)
  const into = { stands: columnAt(job.into.stands), values: columnAt(job.into.values), ways: columnAt(job.into.ways) } as ColumnAnswers
  const next = columnAt(job.next) as Int32Array
  reader ??= new ColumnReader(corpus, question, sheet, codes, means)
  for (;;) {
    const from = Atomics.add(next, 0, job.part)
    if (from >= sheet.length) break
    const to = Math.min(sheet.length, from + job.part)
    reader.answers(sheet, into, { from, to })
  }
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')
