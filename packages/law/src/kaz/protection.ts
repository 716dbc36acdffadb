import type { Rule } from '@kosh/norms'
import type { Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'

/** Protection: asylum, refugees, stateless persons, victims of trafficking: the acts put together. */

export const protectionRules: readonly Rule[] = []
export const protectionQuestions: Questions = {}
/** What is supposed of an ordinary visitor whose purpose is another. */
export const protectionAssumptions: readonly Assumption[] = []
