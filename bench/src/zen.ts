import { day } from '@kosh/norms'
import { stays, terms, type Outcome } from './cases.js'
import type { Engine, Missing } from './engine.js'
import { listRegimes, unionRegimes, type Regime } from './regimes.js'

/** The small rule set as two decision tables of GoRules ZEN, each read from the top down to the first row that fits. */
const graph = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    table(
      'stay',
      ['nationality', 'entered'],
      ['visa', 'stay'],
      [
        ...unionRegimes.map(regime => row(regime, { visa: 'false', stay: String(stays.union) })),
        ...listRegimes.map(regime => row(regime, { visa: 'false', stay: String(regime.stay) })),
        { nationality: '', entered: '', visa: 'true', stay: String(stays.visa) },
      ],
    ),
    table(
      'term',
      ['nationality', 'entered'],
      ['register'],
      [
        ...unionRegimes.map(regime => row(regime, { register: `entered + ${terms.union}` })),
        { nationality: '', entered: `< ${day(terms.changed)}`, register: `entered + ${terms.first}` },
        { nationality: '', entered: '', register: `entered + ${terms.then}` },
      ],
    ),
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: [edge('in', 'stay'), edge('in', 'term'), edge('stay', 'out'), edge('term', 'out')],
}

function table(name: string, inputs: readonly string[], outputs: readonly string[], rows: readonly { readonly [field: string]: string }[]) {
  const columns = (fields: readonly string[]) => fields.map(field => ({ id: field, name: field, field }))
  return {
    id: name,
    name,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: columns(inputs),
      outputs: columns(outputs),
      rules: rows.map((one, i) => ({ _id: `${name}-${i}`, ...one })),
    },
  }
}
function row({ states, from, to }: Regime, outputs: { readonly [field: string]: string }) {
  return { nationality: states.map(state => `"${state}"`).join(', '), entered: `[${from}..${to}]`, ...outputs }
}
function edge(from: string, to: string) {
  return { id: `${from}-${to}`, type: 'edge', sourceId: from, targetId: to }
}

/** ZEN in its four manners; said to be missing where its binary cannot be loaded. */
export async function zenEngines(): Promise<readonly (Engine | Missing)[]> {
  const name = 'zen-engine 0.52.1'
  let decision
  try {
    const { ZenEngine } = await import('@gorules/zen-engine')
    decision = new ZenEngine().createDecision(graph)
  } catch (thrown) {
    return [{ name, missing: thrown instanceof Error ? thrown.message : String(thrown) }]
  }
  const asked = (options: { readonly trace?: boolean }) => async (entry: { readonly nationality: string; readonly entered: number }) => {
    const { result } = await decision.evaluate(entry, options)
    return result as Outcome
  }
  const manners = [
    { manner: 'one by one', explains: false, inFlight: 1 },
    { manner: '100 in flight', explains: false, inFlight: 100 },
    { manner: 'trace, one by one', explains: true, inFlight: 1 },
    { manner: 'trace, 100 in flight', explains: true, inFlight: 100 },
  ]
  return manners.map(({ manner, explains, inFlight }) => ({
    name: `${name}, ${manner}`,
    explains,
    inFlight,
    ask: asked(explains ? { trace: true } : {}),
  }))
}
