import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Corpus, Question } from '@kosh/norms'
import { codesOf } from '../columns/codes.js'
import type { ColumnAnswers } from '../columns/column-answers.js'
import { withColumns, type Codes, type Sheet } from '../columns/sheet.js'
import { Rooms } from '../columns/rooms.js'
import { Arena } from './arena.js'
import type { Job, Place, WorkerStart } from './worker.js'

export type PoolOptions = {
  /** One a core when left out. */
  readonly workers?: number
  /** After how many cases lanes pay in each thread; `false`: without them. */
  readonly lanes?: number | false
  /** Where columns lie that threads read as they are; others are copied into it. */
  readonly arena?: Arena
  /** The thread's program, where it is not the one beside this one. */
  readonly program?: URL
}

/** Threads that answer a question for parts of a sheet at once. */
export class ReaderPool {
  readonly #question: Question
  readonly #codes: Codes
  readonly #arena: Arena
  readonly #rooms: Rooms
  readonly #workers: readonly Worker[]

  private constructor(question: Question, codes: Codes, arena: Arena, workers: readonly Worker[]) {
    this.#question = question
    this.#codes = codes
    this.#arena = arena
    this.#rooms = new Rooms(arena)
    this.#workers = workers
  }

  static async open(corpus: Corpus, question: Question, codes: Codes, options: PoolOptions = {}): Promise<ReaderPool> {
    const { workers: count = availableParallelism(), lanes = 1_000_000, arena = new Arena(), program = new URL('./worker.js', import.meta.url) } = options
    // Threads give no numbers of their own: all codes the law speaks of have one before they start.
    for (const code of codesOf(corpus)) codes.numberOf(code)
    const workers = Array.from({ length: count }, (_, index) => {
      const workerData: WorkerStart = { corpus, question, names: codes.names, region: arena.region(regionBytes), index, count, lanes }
      // Threads run what is built, under whatever conditions this process was started.
      return new Worker(program, { workerData, execArgv: [] })
    })
    await Promise.all(workers.map(said))
    return new ReaderPool(question, codes, arena, workers)
  }

  /** Answers every case of a sheet; what it returns is written over by the next. One sheet at a time. */
  async answers(sheet: Sheet): Promise<ColumnAnswers> {
    const { length } = sheet
    const next = this.#rooms.numbers('next', 4)
    next[0] = 0
    const into: ColumnAnswers = {
      stands: this.#rooms.bytes('stands', length),
      values: this.#question.kind === 'int' ? this.#rooms.floats('values', length) : this.#rooms.numbers('values', length),
      ways: this.#rooms.numbers('ways', length),
    }
    let copies = 0
    const own = withColumns(sheet, column => (this.#arena.addressOf(column) === undefined ? this.#copied(`copy ${copies++}`, column) : column))
    const job: Job = {
      names: this.#codes.names,
      sheet: withColumns(own, column => this.#placeOf(column) as never),
      into: { stands: this.#placeOf(into.stands), values: this.#placeOf(into.values), ways: this.#placeOf(into.ways) },
      next: this.#placeOf(next),
      part: Math.min(mostTaken, Math.max(leastTaken, Math.ceil(length / this.#workers.length / 8))),
    }
    await Promise.all(
      this.#workers.map(worker => {
        const done = said(worker)
        worker.postMessage(job)
        return done
      }),
    )
    return into
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()))
  }

  #copied<A extends Int32Array | Uint8Array>(name: string, column: A): A {
    const copy = column instanceof Int32Array ? this.#rooms.numbers(name, column.length) : this.#rooms.bytes(name, column.length)
    copy.set(column)
    return copy as A
  }

  #placeOf(column: Int32Array | Uint8Array | Float64Array): Place {
    const of = column instanceof Int32Array ? 'numbers' : column instanceof Float64Array ? 'floats' : 'bytes'
    return { at: this.#arena.addressOf(column) as number, length: column.length, of }
  }
}

/** How many cases a thread takes at once. */
const leastTaken = 64
const mostTaken = 0x10000
/** What a thread has for its tables; it is taken as it is used. */
const regionBytes = 0x2000000

/** Waits for the next word of a thread. */
function said(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (): void => {
      worker.off('error', failed)
      resolve()
    }
    const failed = (error: Error): void => {
      worker.off('message', heard)
      reject(error)
    }
    worker.once('message', heard)
    worker.once('error', failed)
  })
}
