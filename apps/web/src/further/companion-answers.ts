import type { CheckRequest, Companion, Lang } from '@kosh/desk'
import type { Answered, Opened } from '../desk/calls.js'
import { ask } from '../desk/desk.js'

/** The same journey, asked about for each companion in turn. */
export function companionAnswers(request: CheckRequest, companions: readonly Companion[], desk: Opened, lang: Lang): Promise<readonly Answered[]> {
  return Promise.all(companions.map(one => ask('answer', requestFor(request, one, desk.documentsOf[one.citizenship] ?? []), lang)))
}

/** Whoever is added carries what goes with the citizenship: an ordinary passport, or the document of a person without one. */
function requestFor(request: CheckRequest, { citizenship, born }: Companion, documents: readonly string[]): CheckRequest {
  const { document = 'ordinary', issuer: _, ...rest } = request
  return {
    ...rest,
    citizenship,
    document: documents.includes(document) ? document : (documents[0] ?? document),
    ...(born === undefined ? {} : { facts: { ...request.facts, born } }),
  }
}
