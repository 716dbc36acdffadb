import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { lanesFor } from '../kernel/assembler.js'
import { Answerer, type Answered, type Asking } from './answerer.js'
import type { Part } from './room.js'
import type { Asked, ThreadStart } from './thread.js'

/** Who answers parts: this thread alone where there are few, else one for each core. */
export type Answerers = {
  /** How many parts are worked on at once. */
  readonly size: number
  /** Parts are answered by turns: the same files give the same bytes. */
  readonly answer: (part: Part) => Promise<Answered>
  /** Takes back the memory of answers that are written: what is made anew for each would keep the collector busy. */
  readonly reuse: (answers: Uint8Array) => void
  readonly close: () => Promise<void>
}

export type ThreadOptions = {
  /** How many; one a core, where journeys are many enough, when left out. */
  readonly threads?: number
  /** The thread's program, where it is not the one beside this one. */
  readonly program?: URL
}

export async function answerersFor(asking: Asking, journeys: number, options: ThreadOptions): Promise<Answerers> {
  const cases = journeys * asking.topics.length
  const { threads = cases < worthThreads ? 1 : availableParallelism(), program = new URL('./thread.js', import.meta.url) } = options
  const left: SharedArrayBuffer[] = []
  const reuse = ({ buffer }: Uint8Array): void => void left.push(buffer as SharedArrayBuffer)
  if (threads === 1) {
    const answerer = new Answerer(asking, await lanesFor(cases))
    return { size: 1, answer: part => Promise.resolve(answerer.answer(part, left.pop())), reuse, close: () => Promise.resolve() }
  }
  const workerData: ThreadStart = { asking, cases: cases / threads }
  const workers = Array.from({ length: threads }, () => new Turns(new Worker(program, { workerData, execArgv: [] })))
  let next = 0
  return {
    size: threads,
    answer: part => (workers[next++ % threads] as Turns).answer(part, left.pop()),
    reuse,
    close: async () => {
      await Promise.all(workers.map(one => one.close()))
    },
  }
}
/** A thread reads the law before it answers: some tenths of a second. */
const worthThreads = 1_000_000

/** A thread that answers in the order in which it is asked. */
class Turns {
  readonly #worker: Worker
  readonly #waiting: { readonly resolve: (answered: Answered) => void; readonly reject: (cause: unknown) => void }[] = []
  #failure: { readonly cause: unknown } | undefined

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answered: Answered) => this.#waiting.shift()?.resolve(answered))
    worker.on('error', cause => {
      this.#failure = { cause }
      for (const one of this.#waiting.splice(0)) one.reject(cause)
    })
  }
  answer({ journeys, lines, persons }: Part, memory: SharedArrayBuffer | undefined): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure.cause)
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage({ part: { journeys, lines, persons }, memory } satisfies Asked)
    })
  }
  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
