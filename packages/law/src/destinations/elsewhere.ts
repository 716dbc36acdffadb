import { agreementQuestions, cisRules } from '../cis/index.js'
import { lawOf } from '../law.js'
import type { Questions } from '../realms.js'
import { treatyQuestions, treatyRules } from '../treaties/index.js'

/** What is asked wherever the person goes: the treaties between the destination and the state of citizenship, and what they give. */
export const betweenStates: Questions = { ...treatyQuestions, ...agreementQuestions }
/** What binds a state of whose law nothing is encoded. */
export const elsewhere = lawOf([...cisRules, ...treatyRules], { none: betweenStates })
