/**
 * A link says more than what is asked: who else is asked about (`with`) and which sections of the answer stand open (`at`). Each is a part
 * of its own, and no reader of the request stumbles over it.
 */
export type Aside = (typeof asides)[number]
const asides = ['with', 'at'] as const

export const isAside = (part: string): boolean => asides.some(name => part.startsWith(`${name}=`))

/** The items of such a part, unescaped; none where the link has no such part. */
export function itemsIn(link: string, name: Aside): readonly string[] {
  return link
    .split('&')
    .filter(part => part.startsWith(`${name}=`))
    .flatMap(part => unescaped(part.slice(name.length + 1)).split(','))
}

/** The same link with these items in place of those it has. */
export function withItems(link: string, name: Aside, items: readonly string[]): string {
  const others = link.split('&').filter(part => !part.startsWith(`${name}=`))
  return [...others, ...(items.length === 0 ? [] : [`${name}=${items.join(',')}`])].join('&')
}

/** Some ways of passing a link on escape more than was escaped. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
