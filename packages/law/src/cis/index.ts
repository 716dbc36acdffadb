import type { Rule } from '@kosh/norms'
import type { Questions } from '../realms.js'
import { cisAgreements } from './agreements.js'
import { documentForm, reception, simplifiedCitizenship, stateDuties } from './questions.js'
import { cisRights } from './rights.js'

export const cisRules: readonly Rule[] = [...cisRights, ...cisAgreements]
/** What is asked of the agreements wherever the person goes. */
export const agreementQuestions: Questions = { [documentForm.topic]: documentForm, [stateDuties.topic]: stateDuties }
/** What only a destination in the region answers with them: on citizenship and asylum Kazakhstan answers by its own law. */
export const cisQuestions: Questions = { [reception.topic]: reception, [simplifiedCitizenship.topic]: simplifiedCitizenship }
