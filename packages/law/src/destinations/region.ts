import { cisRules } from '../cis/index.js'
import { unionRules } from '../eaeu/index.js'
import { lawOf } from '../law.js'
import type { Questions } from '../realms.js'
import { regionQuestions, regionRules } from '../region/index.js'
import { treatyRules } from '../treaties/index.js'
import { betweenStates } from './elsewhere.js'

export const questionsOfTheRegion: Questions = { ...regionQuestions, ...betweenStates }
/** The law by which a state around Kazakhstan answers. */
export const region = lawOf([...unionRules, ...cisRules, ...treatyRules, ...regionRules], { region: questionsOfTheRegion })
