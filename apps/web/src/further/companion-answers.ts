import type { CheckRequest, Companion, Lang } from '@kosh/desk'
import { documentWith } from '../ask/options.js'
import type { Answered, Opened } from '../desk/calls.js'
import { ask } from '../desk/desk.js'

/** The same journey, asked about for each companion in turn. */
export function companionAnswers(request: CheckRequest, companions: readonly Companion[], desk: Opened, lang: Lang): Promise<readonly Answered[]> {
  return Promise.all(companions.map(one => ask('answer', requestFor(request, one, desk), lang)))
}

/** Whoever is added carries what goes with the citizenship: an ordinary passport, or the document of a person without one. */
function requestFor(request: CheckRequest, { citizenship, born }: Companion, desk: Opened): CheckRequest {
  const { document: had = 'ordinary', issuer: _, ...rest } = request
  const document = documentWith(desk, citizenship, had)
  return {
    ...rest,
    citizenship,
    ...(document === undefined ? {} : { document }),
    ...(born === undefined ? {} : { facts: { ...request.facts, born } }),
  }
}
