import { readerOf, type Answer } from '@kosh/norms'
import type { Entry, Outcome } from './cases.js'
import type { Engine } from './engine.js'
import { mostDays, registerBy, smallLaw, visaNeeded } from './small-law.js'

const reader = readerOf(smallLaw)

/** Every step of every answer is looked at, with what it cites and what it read, so that no proof can be left unmade. */
export const proofSeen = { steps: 0, letters: 0 }

/** Kosh with a full proof of each answer. */
export const koshWithProof: Engine = {
  name: 'kosh, full proof',
  explains: true,
  ask: entry => {
    const answers = asked(entry, true)
    for (const answer of answers) look(answer)
    return outcome(answers)
  },
}
/** Kosh without looking at the proof. */
export const koshPlain: Engine = {
  name: 'kosh, answers only',
  explains: false,
  ask: entry => outcome(asked(entry, false)),
}

type Three = readonly [visa: Answer, stay: Answer, register: Answer]

function asked({ nationality, entered }: Entry, proof: boolean): Three {
  const person = reader.about({ nationality, entered }, entered, { proof })
  return [person.answer(visaNeeded), person.answer(mostDays), person.answer(registerBy)]
}

/** Looks at the whole proof of an answer. */
export function look(answer: Answer): void {
  for (const step of answer.because) {
    proofSeen.steps += step.stands === true ? 2 : 1
    proofSeen.letters += step.rule.says.at.length + (step.beatenBy === undefined ? 0 : step.beatenBy.rule.id.length)
    for (const one of step.read) proofSeen.letters += one.of.id.length + (one.says === undefined ? 0 : one.says.at.length)
  }
}

function outcome([visa, stay, register]: Three): Outcome {
  return { visa: valueOf(visa) === true, stay: Number(valueOf(stay)), register: Number(valueOf(register)) }
}

function valueOf(answer: Answer): unknown {
  return answer.stands === 'settled' ? answer.value : answer.stands
}
