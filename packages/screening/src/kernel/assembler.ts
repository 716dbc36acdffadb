import type { Assemble } from './kernel.js'

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
