import { parentPort, workerData } from 'node:worker_threads'
import { lanesFor } from '../kernel/assembler.js'
import { Answerer, type Asking } from './answerer.js'
import type { Part } from './room.js'

/** A thread that answers parts of journeys, one after another. */

export type ThreadStart = {
  readonly asking: Asking
  /** How many answers it is to give, about. */
  readonly cases: number
}

/** A part, whose columns are shared. */
export type Asked = Omit<Part, 'release'>

const { asking, cases } = workerData as ThreadStart
const answerer = new Answerer(asking, await lanesFor(cases))
parentPort?.on('message', (part: Asked) => {
  const answered = answerer.answer(part)
  parentPort?.postMessage(answered, [answered.group.bytes.buffer as ArrayBuffer])
})
