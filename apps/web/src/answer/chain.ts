import type { ReadOut, StepOut, TopicAnswer } from '@kosh/desk'

/**
 * The rules behind answers. `decisive`: those whose result is the answer, those displaced, those not known. `behind`: rules asked on the
 * way, and limits or grounds that did not decide. `folded`: read, and did not apply.
 */
export type Chain = { readonly decisive: readonly StepOut[]; readonly behind: readonly StepOut[]; readonly folded: readonly StepOut[] }
export type Explained = { readonly topic: string; readonly answer: TopicAnswer }

/** Several topics share rules; each rule stands once, where it matters most. */
export function chainOf(explained: readonly Explained[]): Chain {
  const kept = new Map<string, { readonly step: StepOut; readonly place: keyof Chain }>()
  for (const { topic, answer } of explained) {
    for (const step of answer.because) {
      const place = placeOf(step, topic, answer)
      const had = kept.get(step.rule)
      if (had === undefined || order.indexOf(place) < order.indexOf(had.place)) kept.set(step.rule, { step, place })
    }
  }
  const at = (place: keyof Chain) => [...kept.values()].filter(one => one.place === place).map(one => one.step)
  return { decisive: at('decisive'), behind: at('behind'), folded: at('folded') }
}

const order: readonly (keyof Chain)[] = ['decisive', 'behind', 'folded']

function placeOf(step: StepOut, topic: string, answer: TopicAnswer): keyof Chain {
  if (step.state === 'does-not-apply') return 'folded'
  if (step.topic !== topic) return 'behind'
  const decides = step.state !== 'applies' || answer.stands !== 'settled' || step.value === answer.value
  return decides ? 'decisive' : 'behind'
}

/** What a rule read of the person and of the law's figures, each once. Questions it asked on the way stand as rules of their own. */
export function readsOf(step: StepOut): readonly ReadOut[] {
  const seen = new Map<string, ReadOut>()
  for (const read of step.read) if (read.of !== 'question') seen.set(`${read.id} ${read.key ?? ''}`, read)
  return [...seen.values()]
}

/** The rule that makes a fact matter: the first one that read it and did not fall away. */
export function ruleThatAsks(answers: readonly TopicAnswer[], id: string): StepOut | undefined {
  const readers = answers.flatMap(answer => answer.because).filter(step => step.read.some(read => read.id === id))
  return readers.find(step => step.state === 'not-known') ?? readers[0]
}
