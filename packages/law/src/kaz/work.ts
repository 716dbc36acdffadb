import type { Rule } from '@kosh/norms'
import type { Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'

/** Work: who may work and on what ground, what must be obtained, the duties of employers: the acts put together. */

export const workRules: readonly Rule[] = []
export const workQuestions: Questions = {}
/** What is supposed of an ordinary visitor whose purpose is another. */
export const workAssumptions: readonly Assumption[] = []
