import { Broken, corpus, type Corpus, type Rule } from '@kosh/norms'
import { orders } from './orders.js'
import { realmOf, type Questions, type RealmOfDestination } from './realms.js'
import { registryWhenAsked, type Registry } from './registry.js'

/** As much of the law as is held: all of it, or what answers for the destinations of one realm. Where both answer, they answer alike. */
export type Law = {
  readonly corpus: Corpus
  readonly registry: Registry
  /** What is asked for a destination. Throws `Broken` for one whose rules are not held. */
  readonly questionsFor: (destination: string) => Questions
}

/** Law of these rules, in their order, with what is asked of them by realm. */
export function lawOf(rules: readonly Rule[], questions: { readonly [R in RealmOfDestination]?: Questions }): Law {
  const held = corpus(rules, orders)
  return {
    corpus: held,
    registry: registryWhenAsked(held),
    questionsFor: destination => {
      const realm = realmOf(destination)
      const found = questions[realm]
      if (found === undefined) throw new Broken('law.notHeld', destination, `the rules of the realm ${realm} are not held`)
      return found
    },
  }
}
