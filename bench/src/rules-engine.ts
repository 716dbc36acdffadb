import { day } from '@kosh/norms'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { stays, terms, type Outcome } from './cases.js'
import type { Engine as Contender } from './engine.js'
import { listRegimes, unionRegimes, type Regime } from './regimes.js'

/**
 * The small rule set for json-rules-engine: a rule per regime without exceptions, and the weightier event counts, which costs it far less
 * than conditions that repeat each other. The nationality is tried before the dates (`priority`), which spares it most of them.
 */
const engine = new Engine()
for (const regime of unionRegimes)
  engine.addRule({
    name: `union from ${regime.from}`,
    conditions: condition(regime),
    event: { type: 'union', params: { visa: false, stay: stays.union, within: terms.union } },
  })
for (const regime of listRegimes)
  engine.addRule({
    name: `listed from ${regime.from}`,
    conditions: condition(regime),
    event: { type: 'listed', params: { visa: false, stay: regime.stay } },
  })
engine.addRule({
  name: 'register, first text',
  conditions: { all: [{ fact: 'entered', operator: 'lessThan', value: day(terms.changed) }] },
  event: { type: 'first', params: { within: terms.first } },
})

function condition({ states, from, to }: Regime): TopLevelCondition {
  return {
    all: [
      { fact: 'nationality', operator: 'in', value: states, priority: 2 },
      { fact: 'entered', operator: 'greaterThanInclusive', value: from },
      { fact: 'entered', operator: 'lessThanInclusive', value: to },
    ],
  }
}

type Said = { readonly visa: boolean; readonly stay: number; readonly within: number }
const otherwise: Said = { visa: true, stay: stays.visa, within: terms.then }
const weight: { readonly [type: string]: number } = { first: 0, listed: 1, union: 2 }

/** Its result names the rules that held and those that did not, with every condition evaluated: a kind of explanation. */
export const rulesEngine: Contender = {
  name: 'json-rules-engine 7.3.1',
  explains: true,
  ask: async ({ nationality, entered }): Promise<Outcome> => {
    const { events } = await engine.run({ nationality, entered })
    if (events.length > 1) events.sort((a, b) => (weight[a.type] ?? 0) - (weight[b.type] ?? 0))
    let said = otherwise
    for (const event of events) said = { ...said, ...event.params }
    return { visa: said.visa, stay: said.stay, register: entered + said.within }
  },
}
