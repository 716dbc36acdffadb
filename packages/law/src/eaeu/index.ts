import { never, t, type Order, type Rule } from '@kosh/norms'
import { assume, none, type Assumption } from '../assumption.js'
import type { Questions } from '../realms.js'
import { agreement2010 } from './agreement-2010.js'
import { pensionAgreement } from './pensions-2019.js'
import { ordersOfTheUnion } from './priority.js'
import { degreeRecognised, diplomaRecognised, mayWork, migrationCard, pensionDue, rights, taxRate } from './questions.js'
import { treaty96And97 } from './treaty-96-97.js'
import { treaty73, treaty98 } from './treaty-98.js'

export const unionRules: readonly Rule[] = [...treaty96And97, ...treaty98, ...treaty73, ...pensionAgreement, ...agreement2010]
export const unionOrders: readonly Order[] = ordersOfTheUnion
/** Rights of workers, in Kazakhstan as elsewhere. */
export const rightsQuestions: Questions = { [rights.topic]: rights }
/** What a destination in the region answers with them. */
export const unionQuestions: Questions = {
  [mayWork.topic]: mayWork,
  ...rightsQuestions,
  [diplomaRecognised.topic]: diplomaRecognised,
  [degreeRecognised.topic]: degreeRecognised,
  [taxRate.topic]: taxRate,
  [pensionDue.topic]: pensionDue,
  [migrationCard.topic]: migrationCard,
}
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
