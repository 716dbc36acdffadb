import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { AgreeStart, Compared } from './agree-worker.js'
import { topicsAsked } from './agree-worker.js'

export type Agreement = { readonly answers: number; readonly known: number; readonly inLanes: number; readonly inEights: number; readonly differ: readonly string[] }

/** Random persons, so many in all, asked every topic that has one value: in columns, in lanes and alone. Each thread takes the next topic until none is left. */
export async function agreement(count: number, say: (line: string) => void): Promise<Agreement> {
  const topics = topicsAsked()
  const each = Math.max(1, Math.ceil(count / topics.length))
  const found = { answers: 0, known: 0, inLanes: 0, inEights: 0, differ: [] as string[] }
  let done = 0
  const workerData: AgreeStart = { each, next: new Int32Array(new SharedArrayBuffer(4)) }
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(new URL('./agree-worker.js', import.meta.url), { workerData }))
  await Promise.all(
    workers.map(
      worker =>
        new Promise<void>((resolve, reject) => {
          worker.on('error', reject).on('exit', () => resolve())
          worker.on('message', ({ name, known, inLanes, inEights, differ }: Compared) => {
            done++
            found.answers += each
            found.known += known
            found.inLanes += inLanes
            found.inEights += inEights
            found.differ.push(...differ)
            say(`${done} of ${topics.length}: ${name}; ${found.answers} answers, ${found.known} known in columns, ${found.differ.length} differ`)
          })
        }),
    ),
  )
  return found
}
