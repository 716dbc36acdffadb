import type { Order, Rule } from '@kosh/norms'
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
