import { corpus, type Corpus } from '@kosh/norms'
import { agreementQuestions, cisRules } from './cis/index.js'
import { rightsQuestions, unionOrders, unionRules } from './eaeu/index.js'
import { isUnionState } from './eu/schengen-area.js'
import { euOrders, euQuestions, euRules } from './eu/index.js'
import { kazakhstanOrders, kazakhstanQuestions, kazakhstanRules } from './kaz/index.js'
import type { Questions, RealmOfDestination } from './realms.js'
import { isRegionState, regionOrders, regionQuestions, regionRules } from './region/index.js'
import { registryOf, type Registry } from './registry.js'
import { treatyQuestions, treatyRules } from './treaties/index.js'

/** The law that is encoded, as one corpus. */
export const law: Corpus = corpus(
  [...kazakhstanRules, ...euRules, ...unionRules, ...cisRules, ...treatyRules, ...regionRules],
  [...kazakhstanOrders, ...euOrders, ...unionOrders, ...regionOrders],
)

/** Everything it speaks of, by id: gathered when it is first looked at, which most questions never do. */
export const registry: Registry = {
  get acts() {
    return whole().acts
  },
  get rules() {
    return whole().rules
  },
  get facts() {
    return whole().facts
  },
  get tables() {
    return whole().tables
  },
  get figures() {
    return whole().figures
  },
  get questions() {
    return whole().questions
  },
}
let gathered: Registry | undefined
const whole = (): Registry => (gathered ??= registryOf(law))

/** What is asked wherever the person goes: the treaties between the destination and the state of citizenship, and what they give. */
const betweenStates: Questions = { ...treatyQuestions, ...agreementQuestions }
const ofKazakhstan: Questions = { ...kazakhstanQuestions, ...rightsQuestions, ...betweenStates }
const ofUnion: Questions = { ...euQuestions, ...betweenStates }
const ofRegion: Questions = { ...regionQuestions, ...betweenStates }

/** Whose rules answer for a destination, and with which questions. Whether a state was in the area on a day is for the rules to say. */
export function questionsFor(destination: string): { readonly realm: RealmOfDestination; readonly questions: Questions } {
  if (destination === 'KAZ') return { realm: 'KAZ', questions: ofKazakhstan }
  if (isUnionState(destination)) return { realm: 'EU', questions: ofUnion }
  if (isRegionState(destination)) return { realm: 'region', questions: ofRegion }
  return { realm: 'none', questions: betweenStates }
}

export { ordinary, givenOrdinary, withOrdinary } from './assumptions.js'
export { isMade, type Assumption } from './assumption.js'
export type { Questions, RealmOfDestination } from './realms.js'
export { registryOf, type Registry } from './registry.js'
export { citizenship, document, documents, issuer, visaCategories } from './world/person.js'
export { crossings, destination, entered, leaving, purpose, purposes, stays } from './world/journey.js'
export { nationalities, states, withoutState } from './world/states.js'
export { topics, entryWays, type Topic } from './world/topics.js'
export { dayOffName, daysOffKaz } from './kaz/calendar.js'
export { lawDigest } from './digest.js'
export * from './treaties/index.js'
