import type { Rule } from '@kosh/norms'
import type { Questions } from '../realms.js'
import { bindingRules } from './binding.js'
import { bindingRows, bindings } from './bindings.js'
import { readmissionDuty, readmissionRules } from './readmission.js'
import { bilateralRights, treatyRights } from './rights.js'

export const treatyRules: readonly Rule[] = [...bindingRules, ...bindingRows, ...readmissionRules, ...bilateralRights]
export const treatyQuestions: Questions = { [bindings.topic]: bindings, [readmissionDuty.topic]: readmissionDuty, [treatyRights.topic]: treatyRights }

export { bondsBetween, bondStates, changeKinds, changesBetween, heldOn, missingWith, standingOf, statesOfTable } from './query.js'
export type { Bond, BondState, Change, ChangeKind, Held, Missing } from './query.js'
export { treaties, treatyOf } from './table.js'
export { kinds as treatyKindNames, treatyKinds, standings, type Standing, type Treaty, type TreatyKind } from './treaty.js'
export { gives as treatyGives, notes as treatyNotes } from './content.js'
