import type { Rule } from '@kosh/norms'
import type { Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'

/** Liability: what follows when a duty is broken, for foreigners, hosts, employers and carriers: the acts put together. */

export const liabilityRules: readonly Rule[] = []
export const liabilityQuestions: Questions = {}
/** What is supposed of an ordinary visitor whose purpose is another. */
export const liabilityAssumptions: readonly Assumption[] = []
