import { displaces, ground, type Cite, type Over, type Rule } from '@kosh/norms'

/** A provision as it stood in one act for a time, and in the act that replaced it since. */
export type Version = { readonly id: string; readonly says: Cite; readonly force: string }
/** What each version gives to the rule made from it. */
export type InForce = { readonly id: string; readonly said: { readonly says: Cite; readonly force: string }; readonly over: (...what: readonly (readonly Rule[])[]) => readonly Over[] }

/** The same rule once for each act in which it stood; it displaces others by its own passage. */
export function through(versions: readonly Version[], make: (version: InForce) => Rule): readonly Rule[] {
  return versions.map(({ id, says, force }) =>
    make({ id, said: { says, force }, over: (...what) => what.flat().map(one => displaces(one, ground(force, says))) }),
  )
}
