import type { Key } from '../words/en.js'

/** The pages there are, in the order of the menu. What a page is about stands in its fragment, which no server receives. */
export const pages = [
  { path: '/', key: 'nav.check' },
  { path: '/days', key: 'nav.days' },
  { path: '/law', key: 'nav.law' },
  { path: '/compare', key: 'nav.compare' },
  { path: '/map', key: 'nav.map' },
  { path: '/screen', key: 'nav.screen' },
] as const satisfies readonly { readonly path: string; readonly key: Key }[]
