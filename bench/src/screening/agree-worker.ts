import { parentPort, workerData } from 'node:worker_threads'
import { law, questionsFor } from '@kosh/law'
import type { Question } from '@kosh/norms'
import { Codes, ColumnReader, numberFor, standings } from '@kosh/screening'
import { Arena, assembler, lanesWith, type Assemble } from '@kosh/screening/kernel'
import { anyPersons } from '@kosh/screening/persons'

/** A thread that compares answers to one topic after another, until none is left. */

/** So many persons a topic; `next` holds the topic from which none has been taken. */
export type AgreeStart = { readonly each: number; readonly next: Int32Array }
/** What came of one topic: how many answers columns gave without the single reader, how many lanes did, in blocks of eights or not, and which differ. */
export type Compared = { readonly name: string; readonly known: number; readonly inLanes: number; readonly inEights: number; readonly differ: readonly string[] }
type Asked = { readonly to: string; readonly topic: string; readonly question: Question }

/** Every topic that has one value. */
export function topicsAsked(): readonly Asked[] {
  const all = ['KAZ', 'DEU'].flatMap(to => Object.entries(questionsFor(to).questions).map(([topic, question]) => ({ to, topic, question })))
  return all.filter((one): one is Asked => one.question.is === 'question')
}

function compare({ to, topic, question }: Asked, each: number, seed: number, assemble: Assemble): Compared {
  const name = `${to} ${topic}`
  const codes = new Codes()
  const sheet = anyPersons(each, to, seed, codes)
  const { stands, values } = new ColumnReader(law, question, sheet, codes).answers()
  const reader = new ColumnReader(law, question, sheet, codes, { lanes: lanesWith({ arena: new Arena(), assemble, after: 0 }) })
  // The first time lanes learn the shapes that they answer the second time.
  reader.answers()
  const before = { inLanes: reader.inLanes, inEights: reader.inEights }
  const lanes = reader.answers()
  const differ: string[] = []
  let known = 0
  for (let i = 0; i < each; i++) {
    if (stands[i] !== lanes.stands[i] || values[i] !== lanes.values[i]) differ.push(`${name} person ${i}: lanes`)
    const stand = standings[stands[i] as number]
    if (stand === 'asked') continue
    known++
    const single = reader.answerAt(i)
    const isAlike = single.stands === stand && (single.stands !== 'settled' || values[i] === numberFor(single.value as never, codes))
    if (!isAlike) differ.push(`${name} person ${i}: columns`)
  }
  return { name, known, inLanes: reader.inLanes - before.inLanes, inEights: reader.inEights - before.inEights, differ }
}

if (parentPort !== null) {
  const { each, next } = workerData as AgreeStart
  const assemble = await assembler()
  const topics = topicsAsked()
  for (let n = Atomics.add(next, 0, 1); n < topics.length; n = Atomics.add(next, 0, 1)) parentPort.postMessage(compare(topics[n] as Asked, each, n + 1, assemble))
}
