import { at, words, type Cite } from '@kosh/norms'
import { bordersCode, decision210, decision2451, decision3212, decision777, decision801, decision842, decision848, decision903, schengenConvention } from './acts.js'

/** How each state came into the area without internal border control, step by step: short stays that count together, and checks lifted in the air, at sea and on land. */

export type Step = 'stay' | 'air' | 'sea' | 'land'
/** What stands for a step where an act stands for an instrument. */
export const steps = { stay: 'schengen.stay', air: 'schengen.air', sea: 'schengen.sea', land: 'schengen.land' } as const satisfies { readonly [step in Step]: string }

type Joined = readonly [dates: string, codes: string, says: Cite, ends?: { readonly [step in Exclude<Step, 'stay'>]?: string | undefined }]
/** `ends`: where checks ended on another day than stays began to count; `undefined`: no such border. */
const joined: readonly Joined[] = [
  ['1995-03-26/', 'BEL DEU ESP FRA LUX NLD PRT', at(schengenConvention, 'application by state')],
  ['1997-10-26/', 'ITA', at(schengenConvention, 'application by state'), { sea: '1998-04-01', land: '1998-04-01' }],
  ['1997-12-01/', 'AUT', at(schengenConvention, 'application by state'), { sea: undefined, land: '1998-04-01' }],
  ['2000-01-01/', 'GRC', at(decision848, 'Art. 1'), { air: '2000-03-26' }],
  ['2001-03-25/', 'DNK FIN ISL NOR SWE', at(decision777, 'Art. 1')],
  ['2007-12-21/', 'CZE EST HUN LTU LVA MLT POL SVK SVN', at(decision801, 'Art. 1'), { air: '2008-03-30' }],
  ['2008-12-12/', 'CHE', at(decision903, 'Art. 1'), { air: '2009-03-29', sea: undefined }],
  ['2011-12-19/', 'LIE', at(decision842, 'Art. 1'), { air: undefined, sea: undefined }],
  ['2023-01-01/', 'HRV', at(decision2451, 'Art. 1', 'secondary'), { air: '2023-03-26' }],
  // Days count since the checks in the air and at sea ended.
  ['2024-03-31/', 'BGR ROU', at(decision210, 'Art. 1: air and sea', 'secondary'), { land: '2025-01-01' }],
]
/** No checks stand between them and the neighbour inside the area: their days are treated as days in it, by practice. */
const enclaves: readonly Joined[] = [
  ['1995-03-26/', 'MCO', at(schengenConvention, 'practice: checks by France')],
  ['1997-10-26/', 'SMR VAT', at(schengenConvention, 'practice: open border with Italy')],
]
const landOf2025 = at(decision3212, 'Art. 1: land', 'secondary')

/** The code of 2016 names the members that did not yet take part in full, and the associated states that do: for all others but Denmark its text was read. */
const namedByCode = at(bordersCode, 'Art. 22, recitals 37, 39-44', 'official', '2026-11-24', { text: '2016-03-09' })
const isRead = (from: string, state: string) => from < '2016-04-12' && state !== 'DNK' && !enclaves.some(([, codes]) => words(codes).includes(state))

export type StepLine = readonly [key: readonly [step: string, state: string], dates: string, takesPart: true, says: Cite]
const linesFrom = (step: Step, state: string, from: string, says: Cite): readonly StepLine[] => {
  const key = [steps[step], state] as const
  return isRead(from, state)
    ? [
        [key, `${from}/2016-04-11`, true, says],
        [key, '2016-04-12/', true, namedByCode],
      ]
    : [[key, `${from}/`, true, says]]
}

/** Which step a state has taken, since when: rows of who is bound. */
export const stepLines: readonly StepLine[] = [...joined, ...enclaves].flatMap(([dates, codes, says, ends = {}]) =>
  words(codes).flatMap(state =>
    (['stay', 'air', 'sea', 'land'] as const).flatMap(step => {
      const from = step === 'stay' || !(step in ends) ? dates.slice(0, 10) : ends[step]
      return from === undefined ? [] : linesFrom(step, state, from, from === '2025-01-01' ? landOf2025 : says)
    }),
  ),
)

/** The first day on which days in a state count, by state. */
export const firstDays: readonly (readonly [state: string, first: string, says: Cite])[] = [...joined, ...enclaves].flatMap(([dates, codes, says]) =>
  words(codes).map(state => [state, dates.slice(0, 10), says] as const),
)
