import { law, questionsFor } from '@kosh/law'
import type { Question } from '@kosh/norms'
import { Codes, ColumnReader, numberFor, standings } from '@kosh/screening'
import { Arena, assembler } from '@kosh/screening/kernel'
import { anyPersons } from '@kosh/screening/persons'

export type Agreement = { readonly answers: number; readonly known: number; readonly inLanes: number; readonly differ: readonly string[] }

/** Random persons, so many in all, asked every topic that has one value: in columns, in lanes and alone. */
export async function agreement(count: number, say: (line: string) => void): Promise<Agreement> {
  const [arena, assemble] = [new Arena(), await assembler()]
  const asked = ['KAZ', 'DEU'].flatMap(to => Object.entries(questionsFor(to).questions).map(([topic, question]) => ({ to, topic, question })))
  const topics = asked.filter((one): one is typeof one & { readonly question: Question } => one.question.is === 'question')
  const each = Math.max(1, Math.ceil(count / topics.length))
  const found = { answers: 0, known: 0, inLanes: 0, differ: [] as string[] }
  for (const [n, { to, topic, question }] of topics.entries()) {
    const codes = new Codes()
    const sheet = anyPersons(each, to, n + 1, codes)
    const { stands, values } = new ColumnReader(law, question, sheet, codes).answers()
    const reader = new ColumnReader(law, question, sheet, codes, { lanes: { arena, assemble, after: 0 } })
    reader.answers()
    const lanes = reader.answers()
    found.inLanes += reader.inLanes
    for (let i = 0; i < each; i++) {
      found.answers++
      if (stands[i] !== lanes.stands[i] || values[i] !== lanes.values[i]) found.differ.push(`${to} ${topic} person ${i}: lanes`)
      const stand = standings[stands[i] as number]
      if (stand === 'asked') continue
      found.known++
      const single = reader.answerAt(i)
      const isAlike = single.stands === stand && (single.stands !== 'settled' || values[i] === numberFor(single.value as never, codes))
      if (!isAlike) found.differ.push(`${to} ${topic} person ${i}: columns`)
    }
    say(`${n + 1} of ${topics.length}: ${to} ${topic}; ${found.answers} answers, ${found.known} known in columns, ${found.differ.length} differ`)
  }
  return found
}
