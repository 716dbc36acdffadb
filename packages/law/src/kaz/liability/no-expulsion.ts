import { all, any, is, rule, strikes, type Arg, type Cite, type Ground, type Rule, type Text } from '@kosh/norms'
import { administrativeCode, criminalCode } from '../acts.js'
import { conductSanctions, crimeSanctions } from './liability-facts.js'
import { overstaySanctions } from './offence-facts.js'

/** Protection from expulsion, over each list of sanctions that may hold it. */

/** Earlier than the texts of the codes that were read their lists are not known: nothing is struck from them. */
const since = { code: '~2018-01-16/', crimes: '~2022-09-03/' } as const

type Protection = {
  readonly says: Cite
  readonly gist: Text
  /** `FROM/`: from when the protection is law. */
  readonly force: string
  readonly when: Arg<'bool'>
  readonly by: readonly Ground[]
  readonly leaves: readonly Text[]
}
/** Expulsion for leaving late, for another offence, and for crossing the border unlawfully, is struck out; other crimes are left to the court. */
export const withoutExpulsion = (id: string, { force, by, ...said }: Protection): readonly Rule[] => [
  rule(id, { ...said, force: latter(force, since.code), answers: overstaySanctions, over: [strikes(administrativeCode, is(overstaySanctions.cells.kind, 'expulsion'), ...by)] }),
  rule(`${id}.conduct`, {
    ...said,
    force: latter(force, since.code),
    answers: conductSanctions,
    over: [strikes(administrativeCode, is(conductSanctions.cells.kind, 'expulsion'), ...by)],
  }),
  rule(`${id}.crime`, {
    ...said,
    force: latter(force, since.crimes),
    answers: crimeSanctions,
    over: [strikes(criminalCode, all(is(crimeSanctions.cells.kind, 'expulsion'), any(ofCrossing('392(1)'), ofCrossing('392(1-1)'))), ...by)],
  }),
]
const ofCrossing = (offence: string) => is(crimeSanctions.cells.offence, offence)
const latter = (a: string, b: string): string => (a.replace('~', '') > b.replace('~', '') ? a : b)
