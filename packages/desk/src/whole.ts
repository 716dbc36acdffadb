import { whole } from '@kosh/law'
import { deskOf } from './desk.js'

/** The desk with all the law, for whoever holds it anyway. */
export const {
  check,
  personOf,
  growthOf,
  whatIfs,
  changedSince,
  planFor,
  entryMap,
  compareFor,
  compareGeneral,
  compareMeasures,
  receiptFor,
  replayReceipt,
  actsOnShelf,
  actOnShelf,
  searchShelf,
  lawChanges,
} = deskOf(whole)
