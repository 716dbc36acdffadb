import { day } from '@kosh/norms'
import { listed, stays, terms, union, type Entry, type Outcome } from './cases.js'

/** What is right, in the plainest TypeScript: the answer every engine must give to every case before it is timed. */
export function oracle({ nationality, entered }: Entry): Outcome {
  const member = union.some(([state, from]) => state === nationality && day(from) <= entered)
  const row = listed.find(([state, from, to]) => state === nationality && day(from) <= entered && entered <= day(to))
  const within = member ? terms.union : entered < day(terms.changed) ? terms.first : terms.then
  return {
    visa: !member && row === undefined,
    stay: member ? stays.union : row === undefined ? stays.visa : row[3],
    register: entered + within,
  }
}
