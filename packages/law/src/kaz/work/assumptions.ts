import { never, t } from '@kosh/norms'
import { assume, type Assumption } from '../../assumption.js'

/** Purposes with which it is not supposed that the person does not work. */
const forWork = { purpose: ['work', 'seasonal-work', 'remote-work', 'investment'] } as const
/** What is supposed of an ordinary visitor whose purpose is another. */
export const workAssumptions: readonly Assumption[] = [
  assume(
    'not-working',
    t('You do not work in Kazakhstan', 'Вы не работаете в Казахстане', 'Қазақстанда жұмыс істемейсіз'),
    { 'kaz.work.form': 'none', 'kaz.work.position': 'none' },
    forWork,
  ),
  assume(
    'work-as-permitted',
    t(
      'The work is that of its permit, in one region, and the contract was not ended early',
      'Работа соответствует разрешению, в одном регионе, договор досрочно не расторгнут',
      'Жұмыс рұқсатқа сай, бір өңірде, шарт мерзімінен бұрын бұзылмаған',
    ),
    {
      'kaz.work.asPermitted': true,
      'kaz.work.place': 'named',
      'kaz.work.tripDays': 0,
      'kaz.work.permitRegions': 1,
      'kaz.contract.ended': never,
    },
  ),
]
