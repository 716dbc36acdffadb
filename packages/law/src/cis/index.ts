import { t, type Rule } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'
import { cisAgreements } from './agreements.js'
import { documentForm, reception, simplifiedCitizenship, stateDuties } from './questions.js'
import { cisRights } from './rights.js'

export const cisRules: readonly Rule[] = [...cisRights, ...cisAgreements]
export const cisQuestions: Questions = {
  [documentForm.topic]: documentForm,
  [reception.topic]: reception,
  [simplifiedCitizenship.topic]: simplifiedCitizenship,
  [stateDuties.topic]: stateDuties,
}
export const cisAssumptions: readonly Assumption[] = [
  assume(
    'region-not-tied-by-origin',
    t(
      'No birth, earlier life or close relatives at the destination',
      'Вы там не родились, не жили и близких родственников там нет',
      'Онда тумағансыз, тұрмағансыз және жақын туыстарыңыз жоқ',
    ),
    { 'cis.livedThere': false, 'cis.relativesThere': false },
  ),
  assume(
    'region-not-fled',
    t('You did not flee from your state', 'Вы не бежали из своего государства', 'Өз мемлекетіңізден қашпағансыз'),
    { 'cis.fled': false },
    { purpose: ['protection'] },
  ),
]
