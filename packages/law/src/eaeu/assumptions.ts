import { never, t } from '@kosh/norms'
import { assume, none, type Assumption } from '../assumption.js'

const forWork = { purpose: ['work', 'seasonal-work'] } as const
const withFamily = { purpose: ['family'] } as const
export const unionAssumptions: readonly Assumption[] = [
  assume(
    'union-not-working',
    t('You do not work there', 'Вы там не работаете', 'Онда жұмыс істемейсіз'),
    { 'eaeu.work.form': 'none', 'eaeu.work.occupation': 'other', 'eaeu.insuredMonths': 0 },
    forWork,
  ),
  assume(
    'union-no-security-limit',
    t('The work is not limited for security or public order', 'Работа не ограничена ради безопасности или порядка', 'Жұмыс қауіпсіздік не тәртіп үшін шектелмеген'),
    { 'eaeu.limit.security': false },
  ),
  assume('union-no-early-end', t('The contract was not ended early', 'Договор не расторгнут досрочно', 'Шарт мерзімінен бұрын бұзылмаған'), { 'eaeu.contract.ended': never }),
  assume(
    'union-no-family',
    t('You do not join a worker as family', 'Вы не едете к трудящемуся как семья', 'Еңбекшіге отбасы ретінде бармайсыз'),
    { 'eaeu.family': none },
    withFamily,
  ),
]
