import type { LanesFor } from '../columns/in-lanes.js'
import { Arena } from './arena.js'
import type { Assemble } from './kernel.js'
import { lanesWith } from './lane-reader.js'

/** Loads the assembler; some hundredths of a second. */
export async function assembler(): Promise<Assemble> {
  const { default: load } = await import('wabt')
  const wabt = await load()
  const features = { simd: true, threads: true, mutable_globals: true }
  return text => {
    const made = wabt.parseWat('kernel', text, features)
    try {
      made.resolveNames()
      // The engine validates it.
      return made.toBinary({}).buffer
    } finally {
      made.destroy()
    }
  }
}

/** What lanes need, when so many cases are worth it and it can be had here. */
export async function lanesFor(cases: number): Promise<LanesFor | undefined> {
  if (cases < worthLoading) return undefined
  try {
    return lanesWith({ arena: new Arena(), assemble: await assembler(), after: worthAssembling })
  } catch {
    return undefined
  }
}
/** The loops in JavaScript have answered so many by the time lanes are loaded, and made fast. */
const worthLoading = 2_000_000
const worthAssembling = 200_000
