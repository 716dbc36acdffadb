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
  const others = link.split('&').filter(part => !part.startsWith(begin))
  return [...others, ...(companions.length === 0 ? [] : [begin + companions.map(textOf).join(',')])].join('&')
}

export type CompanionsRead = {
  readonly companions: readonly Companion[]
  /** What stood in the link and names nobody. */
  readonly ignored: readonly string[]
}

/** The companions in a link; `isKnown` tells whether there is such a citizenship, and such a day of birth. */
export function companionsIn(link: string, isKnown: (one: Companion) => boolean): CompanionsRead {
  const parts = link
    .split('&')
    .filter(part => part.startsWith(begin))
    .flatMap(part => unescaped(part.slice(begin.length)).split(','))
  const read = parts.map((part, at) => {
    const one = at < mostCompanions ? companionOf(part) : undefined
    return one !== undefined && isKnown(one) ? one : undefined
  })
  return { companions: read.filter(one => one !== undefined), ignored: parts.filter((_, at) => read[at] === undefined) }
}

const begin = 'with='

const textOf = ({ citizenship, born }: Companion): string => (born === undefined ? citizenship : `${citizenship}:${born}`)

function companionOf(text: string): Companion | undefined {
  const [citizenship = '', born, ...more] = text.split(':')
  if (more.length > 0) return undefined
  return born === undefined ? { citizenship } : { citizenship, born }
}

/** Some ways of passing a link on escape more than was escaped. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
