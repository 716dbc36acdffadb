import { iso } from '@kosh/norms'
import { entries } from './cases.js'
import type { Engine } from './engine.js'
import { oracle } from './oracle.js'

/** What an engine gets wrong, one line each; none when it agrees with the oracle on every case. */
export async function disagreements(engine: Engine): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const entry of entries) {
    const [got, right] = [await engine.ask(entry), oracle(entry)]
    if (got.visa !== right.visa || got.stay !== right.stay || got.register !== right.register)
      wrong.push(`${entry.nationality} ${iso(entry.entered)}: ${JSON.stringify(got)}, not ${JSON.stringify(right)}`)
  }
  return wrong
}
