import type { Law } from '@kosh/law'
import { check } from './check.js'
import { compareFor, compareGeneral, compareMeasures } from './compare.js'
import { entryMap } from './entry-map.js'
import { growthOf } from './growth.js'
import { lawChanges } from './law-changes.js'
import { personOf } from './person.js'
import { planFor } from './plan.js'
import { receiptFor, replayReceipt } from './receipt.js'
import { actOnShelf, actsOnShelf, searchShelf } from './shelf.js'
import { changedSince } from './since.js'
import { whatIfs } from './what-if.js'

export type Desk = ReturnType<typeof deskOf>

/** Everything that is asked of the law, of as much of it as is given. */
export function deskOf(law: Law) {
  const asked =
    <A extends readonly unknown[], R>(ask: (law: Law, ...of: A) => R) =>
    (...of: A): R =>
      ask(law, ...of)
  return {
    law,
    check: asked(check),
    personOf: asked(personOf),
    growthOf: asked(growthOf),
    whatIfs: asked(whatIfs),
    changedSince: asked(changedSince),
    planFor: asked(planFor),
    entryMap: asked(entryMap),
    compareFor: asked(compareFor),
    compareGeneral: asked(compareGeneral),
    compareMeasures: asked(compareMeasures),
    receiptFor: asked(receiptFor),
    replayReceipt: asked(replayReceipt),
    actsOnShelf: asked(actsOnShelf),
    actOnShelf: asked(actOnShelf),
    searchShelf: asked(searchShelf),
    lawChanges: asked(lawChanges),
  }
}
