import { documents, states, withoutState } from '@kosh/law'

/** The documents that can go with a citizenship. Passports are issued to citizens; a travel document for stateless persons is not. */
export function documentsFor(citizenship: string): readonly string[] {
  return documents.filter(document => canGoWith(document, citizenship))
}

function canGoWith(document: string, citizenship: string): boolean {
  if (citizenship === 'XXX') return true
  const stateless = withoutState.includes(citizenship)
  switch (document) {
    case 'ordinary':
    case 'service':
    case 'diplomatic':
      return !stateless
    case 'stateless':
      return stateless
    case 'refugee':
      // ICAO Doc 9303: the holder of a refugee's document is XXB or XXC, or keeps the citizenship of origin.
      return citizenship !== 'XXA'
    default:
      return true
  }
}

/**
 * Who issued the document of a citizen when nobody says: the state of citizenship, where that is a state. A refugee's document never comes
 * from there, so its issuer stays unknown.
 */
export const issuerFor = (citizenship: string, document: string): string | undefined =>
  states.includes(citizenship) && document !== 'refugee' && document !== 'stateless' ? citizenship : undefined

/** Words that people use for a document of the list. */
export const documentWords: { readonly [word: string]: string } = { passport: 'ordinary', official: 'service', card: 'id-card' }
