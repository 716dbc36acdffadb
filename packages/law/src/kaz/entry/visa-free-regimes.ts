import { bilateral } from './visa-free-bilateral.js'
import { cis } from './visa-free-cis.js'
import { eaeu } from './visa-free-eaeu.js'
import type { RegimeFigures } from './visa-free-terms.js'
import { unilateral } from './visa-free-unilateral.js'

/** The four bases of visa-free entry. A state may stand in several; each is a ground of its own. */
export const regimeIds = ['unilateral', 'bilateral', 'eaeu', 'cis'] as const
export type Regime = (typeof regimeIds)[number]

/** By citizenship and document; `excludes` by citizenship and purpose. */
export const regimes: Readonly<Record<Regime, RegimeFigures>> = { unilateral, bilateral, eaeu, cis }

export { excessRefusalSuspended } from './visa-free-eaeu.js'
export { doubts, servicePassportsDoubt, type Doubt } from './visa-free-doubts.js'
export { totalEnforced, windowCodes, type RegimeFigures, type WindowCode } from './visa-free-terms.js'
