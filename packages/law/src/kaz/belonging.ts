import type { Rule } from '@kosh/norms'
import type { Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'

/** Ethnic return (kandas) and citizenship: the acts put together. */

export const belongingRules: readonly Rule[] = []
export const belongingQuestions: Questions = {}
/** What is supposed of an ordinary visitor whose purpose is another. */
export const belongingAssumptions: readonly Assumption[] = []
