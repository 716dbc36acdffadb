import type { Given, Text } from '@kosh/norms'

/** A named guess about an ordinary visitor: used only when asked for, shown with every answer, each removable. */
export type Assumption = {
  readonly id: string
  readonly says: Text
  readonly gives: Given
  /** Told facts with which it is not made: who comes to work is not supposed not to work. */
  readonly unless?: { readonly [fact: string]: readonly string[] }
}

export const assume = (id: string, says: Text, gives: Given, unless?: Assumption['unless']): Assumption => ({ id, says, gives, ...(unless === undefined ? {} : { unless }) })
/** No rows. */
export const none = { rows: [] } as const

/** Whether nothing that was told speaks against it. */
export const isMade = ({ unless = {} }: Assumption, told: Given): boolean =>
  Object.entries(unless).every(([fact, codes]) => {
    const value = told[fact]
    return typeof value !== 'string' || !codes.includes(value)
  })
