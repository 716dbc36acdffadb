import { t } from '@kosh/norms'
import { assume, type Assumption } from '../assumption.js'

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
