import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** From the start of the command to its end, in milliseconds, beside a bare Node on the same machine in the same minute. */
export type CommandTimes = { readonly kosh: number; readonly node: number }

const kosh = fileURLToPath(new URL('../../apps/cli/bin/kosh.js', import.meta.url))
const visitor = ['check', '--to', 'KAZ', '--citizenship', 'DEU', '--entered', '2025-03-01', '--on', '2025-03-10']

/** The least of several runs by turns: whatever else the machine does only adds to it. */
export function commandTimes(runs: number): CommandTimes {
  const times = { kosh: Infinity, node: Infinity }
  for (let n = 0; n < runs; n++) {
    times.kosh = Math.min(times.kosh, timeOf([kosh, ...visitor]))
    times.node = Math.min(times.node, timeOf(['-e', '0']))
  }
  return times
}

function timeOf(args: readonly string[]): number {
  const begun = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args[0]} ended with ${status}`)
  return performance.now() - begun
}
