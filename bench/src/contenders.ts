import type { Engine, Missing } from './engine.js'
import { koshPlain, koshWithProof } from './kosh.js'
import { publicodes } from './publicodes.js'
import { rulesEngine } from './rules-engine.js'
import { zenEngines } from './zen.js'

/** All engines with the small rule set, Kosh with proof first. */
export async function contenders(): Promise<readonly (Engine | Missing)[]> {
  return [koshWithProof, koshPlain, publicodes, rulesEngine, ...(await zenEngines())]
}
