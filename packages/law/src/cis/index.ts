import { t, type Rule } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'
import { cisAgreements } from './agreements.js'
import { documentForm, reception, simplifiedCitizenship, stateDuties } from './questions.js'
import { cisRights } from './rights.js'

export const cisRules: readonly Rule[] = [...cisRights, ...cisAgreements]
/** What is asked of the agreements wherever the person goes. */
export const agreementQuestions: Questions = { [documentForm.topic]: documentForm, [stateDuties.topic]: stateDuties }
/** What only a destination in the region answers with them: on citizenship and asylum Kazakhstan answers by its own law. */
export const cisQuestions: Questions = { [reception.topic]: reception, [simplifiedCitizenship.topic]: simplifiedCitizenship }
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
