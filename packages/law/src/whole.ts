import type { Corpus } from '@kosh/norms'
import { cisRules } from './cis/index.js'
import { betweenStates } from './destinations/elsewhere.js'
import { questionsOfTheUnion } from './destinations/european-union.js'
import { questionsOfKazakhstan } from './destinations/kazakhstan.js'
import { questionsOfTheRegion } from './destinations/region.js'
import { unionRules } from './eaeu/index.js'
import { euRules } from './eu/index.js'
import { kazakhstanRules } from './kaz/index.js'
import { lawOf, type Law } from './law.js'
import { realmOf, type Questions, type RealmOfDestination } from './realms.js'
import { regionRules } from './region/index.js'
import type { Registry } from './registry.js'
import { treatyRules } from './treaties/index.js'

/** All the law that is encoded. */
export const whole: Law = lawOf([...kazakhstanRules, ...euRules, ...unionRules, ...cisRules, ...treatyRules, ...regionRules], {
  KAZ: questionsOfKazakhstan,
  EU: questionsOfTheUnion,
  region: questionsOfTheRegion,
  none: betweenStates,
})

export const law: Corpus = whole.corpus
export const registry: Registry = whole.registry

/** Whose rules answer for a destination, and with which questions. */
export const questionsFor = (destination: string): { readonly realm: RealmOfDestination; readonly questions: Questions } => ({
  realm: realmOf(destination),
  questions: whole.questionsFor(destination),
})
