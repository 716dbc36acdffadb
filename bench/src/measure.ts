import { entries } from './cases.js'
import type { Engine } from './engine.js'

/** Evaluations a second (one person, three questions) over several rounds. */
export type Measured = {
  readonly name: string
  readonly explains: boolean
  readonly min: number
  readonly median: number
  readonly max: number
  readonly rounds: readonly number[]
}
export type Effort = { readonly rounds: number; readonly milliseconds: number }

/**
 * Times engines by turns: in each round every engine works for so many milliseconds, each round begins with another engine, so that
 * a busy or hot machine is the same to all. The first round warms up and is not counted.
 */
export async function measure(engines: readonly Engine[], { rounds, milliseconds }: Effort): Promise<readonly Measured[]> {
  const rates = engines.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length
      const engine = engines[at]
      if (engine === undefined) continue
      const rate = await rateOf(engine, milliseconds)
      if (round > 0) rates[at]?.push(rate)
    }
  }
  return engines.map(({ name, explains }, i) => ({ name, explains, ...spreadOf(rates[i] ?? []) }))
}

/** The least, the middle and the greatest of some figures. */
export function spreadOf(rounds: readonly number[]): Pick<Measured, 'min' | 'median' | 'max' | 'rounds'> {
  const sorted = rounds.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
  return { min: sorted[0] ?? 0, median, max: sorted.at(-1) ?? 0, rounds }
}

/** What is answered is added up, so that no answer can be left out. */
let daysAnswered = 0

async function rateOf(engine: Engine, milliseconds: number): Promise<number> {
  const start = performance.now()
  let done = 0
  for (;;) {
    for (let at = 0; at < entries.length; at += chunk) {
      const some = entries.slice(at, at + chunk)
      if ((engine.inFlight ?? 1) > 1) for (const outcome of await Promise.all(some.map(entry => engine.ask(entry)))) daysAnswered += outcome.stay
      else
        for (const entry of some) {
          const outcome = engine.ask(entry)
          daysAnswered += (outcome instanceof Promise ? await outcome : outcome).stay
        }
      done += some.length
      const passed = performance.now() - start
      if (passed >= milliseconds && daysAnswered > 0) return (done / passed) * 1000
    }
  }
}
/** As many as are asked for at once where an engine takes several; the clock is looked at after each. */
const chunk = 100
