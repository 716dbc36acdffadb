/** Where a command writes, and how. */
export type Console = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colour: boolean
  /** The locale of the surroundings: `ru_RU.UTF-8`, `kk`, `C`. */
  readonly lang: string
}

/** A failure whose cause is the input. */
export const badInput = 2
