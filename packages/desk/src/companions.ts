import { itemsIn, withItems } from './link-part.js'

/** Someone on the same journey, or the same person with another passport. Whose day of birth is not told counts as an adult. */
export type Companion = {
  /** ISO 3166-1 alpha-3, or what a travel document gives in its place. */
  readonly citizenship: string
  /** `YYYY-MM-DD` */
  readonly born?: string
}

/** More than these are not read from a link. */
export const mostCompanions = 12

/** The same link with these companions in place of those it has: `…&with=AFG,KGZ:2018-06-01`. */
export function linkWith(link: string, companions: readonly Companion[]): string {
  return withItems(
    link,
    'with',
    companions.map(({ citizenship, born }) => (born === undefined ? citizenship : `${citizenship}:${born}`)),
  )
}

export type CompanionsRead = {
  readonly companions: readonly Companion[]
  /** What stood in the link and names nobody. */
  readonly ignored: readonly string[]
}

/** The companions in a link; `isKnown` tells whether there is such a citizenship, and such a day of birth. */
export function companionsIn(link: string, isKnown: (one: Companion) => boolean): CompanionsRead {
  const items = itemsIn(link, 'with')
  const read = items.map((item, at) => {
    const one = at < mostCompanions ? companionOf(item) : undefined
    return one !== undefined && isKnown(one) ? one : undefined
  })
  return { companions: read.filter(one => one !== undefined), ignored: items.filter((_, at) => read[at] === undefined) }
}

function companionOf(text: string): Companion | undefined {
  const [citizenship = '', born, ...more] = text.split(':')
  if (more.length > 0) return undefined
  return born === undefined ? { citizenship } : { citizenship, born }
}
