import { parentPort, workerData } from 'node:worker_threads'
import { lanesFor } from '../kernel/assembler.js'
import { Answerer, type Asking } from './answerer.js'
import type { Part } from './room.js'

/**
 * A thread that answers parts of journeys, one after another. Memory is shared, never handed over: once any has been, an engine looks at each number of a
 * column whether its memory is still there.
 */

export type ThreadStart = {
  readonly asking: Asking
  /** How many answers it is to give, about. */
  readonly cases: number
}

/** A part, whose columns are shared; and memory for its answers, if some is left. */
export type Asked = { readonly part: Omit<Part, 'release'>; readonly memory: SharedArrayBuffer | undefined }

const { asking, cases } = workerData as ThreadStart
const answerer = new Answerer(asking, await lanesFor(cases))
parentPort?.on('message', ({ part, memory }: Asked) => {
  parentPort?.postMessage(answerer.answer(part, memory))
})
