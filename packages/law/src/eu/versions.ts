import { displaces, ground, never, span, type Cite, type Over, type Rule, type Span } from '@kosh/norms'

/** A provision as it stood in one act for a time, and in the act that replaced it since. */
export type Version = { readonly id: string; readonly says: Cite; readonly force: string }
/** What each version gives to the rule made from it. */
export type InForce = {
  readonly id: string
  readonly said: { readonly says: Cite; readonly force: string }
  readonly over: (...what: readonly (readonly Rule[])[]) => readonly Over[]
}

/** The same rule once for each act in which it stood. It displaces others by its own passage, where they stood at the same time. */
export function through(versions: readonly Version[], make: (version: InForce) => Rule): readonly Rule[] {
  return versions.map(({ id, says, force }) => {
    const stood = span(force)
    return make({
      id,
      said: { says, force },
      over: (...what) =>
        what
          .flat()
          .filter(one => meet(one.force, stood))
          .map(one => displaces(one, ground(force, says))),
    })
  })
}

const meet = (a: Span, b: Span): boolean => a.from <= (b.to ?? never) && b.from <= (a.to ?? never)
