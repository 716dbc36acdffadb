import { cisTreaties } from './cis-treaties.js'
import { europeanUnion } from './european-union.js'
import { kazakhstanOther, kazakhstanReadmission } from './kazakhstan-other.js'
import { kazakhstanStay } from './kazakhstan-stay.js'
import { neighbours } from './neighbours.js'
import type { Treaty } from './treaty.js'
import { unionTreaties } from './union-treaties.js'
import { worldConventions } from './world-conventions.js'

/** Every instrument that is held, one table. The figures and the list of what binds whom are made of it. */
export const treaties: readonly Treaty[] = [
  ...unionTreaties,
  ...cisTreaties,
  ...kazakhstanStay,
  ...kazakhstanReadmission,
  ...kazakhstanOther,
  ...europeanUnion,
  ...neighbours,
  ...worldConventions,
]

export const treatyOf = (id: string): Treaty | undefined => byId.get(id)
const byId = new Map(treaties.map(one => [one.id, one]))
