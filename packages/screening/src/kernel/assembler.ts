import { Arena } from './arena.js'
import type { Assemble } from './kernel.js'
import type { LaneTools } from './lane-reader.js'

/** Loads the assembler, which takes a while and some 100 MB: only long runs are worth it. */
export async function assembler(): Promise<Assemble> {
  const { default: binaryen } = await import('binaryen')
  binaryen.setOptimizeLevel(3)
  binaryen.setShrinkLevel(0)
  return text => {
    const made = binaryen.parseText(text)
    made.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.Atomics | binaryen.Features.BulkMemory | binaryen.Features.MutableGlobals)
    if (made.validate() !== 1) throw new TypeError('a kernel does not hold')
    made.optimize()
    const bytes = made.emitBinary()
    made.dispose()
    return bytes
  }
}

/** What lanes need, when so many cases are worth it and it can be had here. */
export async function lanesFor(cases: number): Promise<LaneTools | undefined> {
  if (cases < worthLoading) return undefined
  try {
    return { arena: new Arena(), assemble: await assembler(), after: worthAssembling }
  } catch {
    return undefined
  }
}
/** The loops in JavaScript have answered so many by the time the assembler is loaded. */
const worthLoading = 20_000_000
const worthAssembling = 1_000_000
