import { cisRules } from '../cis/index.js'
import { euQuestions, euRules } from '../eu/index.js'
import { lawOf } from '../law.js'
import type { Questions } from '../realms.js'
import { treatyRules } from '../treaties/index.js'
import { betweenStates } from './elsewhere.js'

export const questionsOfTheUnion: Questions = { ...euQuestions, ...betweenStates }
/** The law by which a state answers that the law of the European Union binds. */
export const europeanUnion = lawOf([...euRules, ...cisRules, ...treatyRules], { EU: questionsOfTheUnion })
