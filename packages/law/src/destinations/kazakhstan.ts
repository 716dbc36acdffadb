import { cisRules } from '../cis/index.js'
import { rightsQuestions, unionRules } from '../eaeu/index.js'
import { kazakhstanQuestions, kazakhstanRules } from '../kaz/index.js'
import { lawOf } from '../law.js'
import type { Questions } from '../realms.js'
import { treatyRules } from '../treaties/index.js'
import { betweenStates } from './elsewhere.js'

export const questionsOfKazakhstan: Questions = { ...kazakhstanQuestions, ...rightsQuestions, ...betweenStates }
/** The law by which Kazakhstan answers: its own, and what binds it. */
export const kazakhstan = lawOf([...kazakhstanRules, ...unionRules, ...cisRules, ...treatyRules], { KAZ: questionsOfKazakhstan })
