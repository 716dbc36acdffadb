import { spreadOf } from '../measure.js'

/** Rows a second: the median by the clock, the best by it, which whatever else the machine does only lessens, and by the time of the processor. */
export type Rate = { readonly name: string; readonly wall: number; readonly best: number; readonly processor: number; readonly rows: number }
/** Milliseconds by the clock, and of the processor over all threads. */
export type Times = { readonly wall: number; readonly processor: number }

/** Does some work and tells how long it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Times & { readonly gave: T }> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const gave = await work()
  const took = process.cpuUsage(used)
  return { gave, wall: performance.now() - start, processor: (took.user + took.system) / 1000 }
}

/** Of some rounds. */
export const rateOf = (name: string, rows: number, rounds: readonly Times[]): Rate => ({
  name,
  rows,
  wall: (1000 * rows) / spreadOf(rounds.map(one => one.wall)).median,
  best: (1000 * rows) / spreadOf(rounds.map(one => one.wall)).min,
  processor: (1000 * rows) / spreadOf(rounds.map(one => one.processor)).median,
})
