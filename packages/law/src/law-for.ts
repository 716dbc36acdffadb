import type { Law } from './law.js'
import { realmOf } from './realms.js'

/** The law by which a destination answers, fetched when it is first asked for. Rejects when it cannot be fetched. */
export async function lawFor(destination: string): Promise<Law> {
  switch (realmOf(destination)) {
    case 'KAZ':
      return (await import('./destinations/kazakhstan.js')).kazakhstan
    case 'EU':
      return (await import('./destinations/european-union.js')).europeanUnion
    case 'region':
      return (await import('./destinations/region.js')).region
    case 'none':
      return (await import('./destinations/elsewhere.js')).elsewhere
  }
}

/** All of it, fetched likewise. */
export const wholeLaw = async (): Promise<Law> => (await import('./whole.js')).whole
