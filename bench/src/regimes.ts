import { day } from '@kosh/norms'
import { listed, union } from './cases.js'

/** States with the same dates and terms together, days as numbers: the shape in which the peers are told the list, so that none has more rows than it needs. */
export type Regime = {
  readonly states: readonly string[]
  readonly from: number
  readonly to: number
  readonly stay: number
}

export const listRegimes: readonly Regime[] = grouped(listed.map(([state, from, to, stay]) => ({ states: [state], from: day(from), to: day(to), stay })))
export const unionRegimes: readonly Regime[] = grouped(union.map(([state, from]) => ({ states: [state], from: day(from), to: day('2099-12-31'), stay: 0 })))
/** The list once more, by the states that share all of their regimes. */
export const byStates: readonly { readonly states: readonly string[]; readonly regimes: readonly Regime[] }[] = [...new Set(listRegimes.map(regime => regime.states.join()))].map(
  key => {
    const regimes = listRegimes.filter(regime => regime.states.join() === key)
    return { states: key.split(','), regimes }
  },
)

function grouped(regimes: readonly Regime[]): readonly Regime[] {
  const groups = new Map<string, Regime>()
  for (const regime of regimes) {
    const key = `${regime.from} ${regime.to} ${regime.stay}`
    groups.set(key, { ...regime, states: [...(groups.get(key)?.states ?? []), ...regime.states] })
  }
  return [...groups.values()]
}
