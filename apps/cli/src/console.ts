import type { Issue } from '@kosh/desk'
import { issuesText } from './issues-text.js'

/** Where a command writes, and how. */
export type Console = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colour: boolean
  /** The locale of the surroundings: `ru_RU.UTF-8`, `kk`, `C`. */
  readonly locale: string
}

/** The exit code of a failure whose cause is the input. */
export const badInput = 2

/** Says what is wrong with the input, as JSON on the output or as text beside it; the exit code. */
export function refuse(issues: readonly Issue[], json: boolean, to: Console): number {
  if (json) to.out(`${JSON.stringify({ issues }, undefined, 2)}\n`)
  else to.err(issuesText(issues, to.colour))
  return badInput
}
