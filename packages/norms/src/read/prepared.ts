import type { Case } from './case.js'
import type { Found } from './found.js'

/** A question made ready; what it gave in a case is kept there. */
export type Prepared = { readonly read: (c: Case) => Found }
