import { day } from '@kosh/norms'
import Engine, { type RawPublicodes } from 'publicodes'
import { stays, terms } from './cases.js'
import type { Engine as Contender } from './engine.js'
import { byStates, unionRegimes, type Regime } from './regimes.js'

/** The small rule set in publicodes, states with the same history asked once. Days are plain numbers, which it handles faster than its dates. */
const rules: RawPublicodes<string> = {
  nationality: {},
  entered: {},
  union: {
    'une de ces conditions': unionRegimes.map(({ states, from }) => ({
      'toutes ces conditions': [oneOf(states), `entered >= ${from}`],
    })),
  },
  listed: {
    variations: [
      ...byStates.map(({ states, regimes }) => ({
        si: oneOf(states),
        alors: { variations: [...regimes.map(during), { sinon: 0 }] },
      })),
      { sinon: 0 },
    ],
  },
  visa: { 'toutes ces conditions': ['union = non', 'listed = 0'] },
  stay: { variations: [{ si: 'union', alors: stays.union }, { si: 'visa', alors: stays.visa }, { sinon: 'listed' }] },
  within: {
    variations: [{ si: 'union', alors: terms.union }, { si: `entered < ${day(terms.changed)}`, alors: terms.first }, { sinon: terms.then }],
  },
  register: { valeur: 'entered + within' },
}

function oneOf(states: readonly string[]) {
  const tests = states.map(state => `nationality = '${state}'`)
  return tests.length === 1 ? tests[0] : { 'une de ces conditions': tests }
}
function during({ from, to, stay }: Regime) {
  return { si: { 'toutes ces conditions': [`entered >= ${from}`, `entered <= ${to}`] }, alors: stay }
}

const engine = new Engine(rules, { logger: { log: () => {}, warn: () => {}, error: console.error } })

/** Every value publicodes gives carries the tree it came from: it cannot be asked without. */
export const publicodes: Contender = {
  name: 'publicodes 1.10.3',
  explains: true,
  ask: ({ nationality, entered }) => {
    engine.setSituation({ nationality: `'${nationality}'`, entered })
    return {
      visa: engine.evaluate('visa').nodeValue === true,
      stay: Number(engine.evaluate('stay').nodeValue),
      register: Number(engine.evaluate('register').nodeValue),
    }
  },
}
