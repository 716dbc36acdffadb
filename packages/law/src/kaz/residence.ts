import type { Rule } from '@kosh/norms'
import type { Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'

/** Residence and family: temporary and permanent residence, family reunification, registration, emigration: the acts put together. */

export const residenceRules: readonly Rule[] = []
export const residenceQuestions: Questions = {}
/** What is supposed of an ordinary visitor whose purpose is another. */
export const residenceAssumptions: readonly Assumption[] = []
