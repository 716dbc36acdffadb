import { createHash } from 'node:crypto'

/** The styles React Aria writes into the page itself (`usePress`, `usePreventScroll`), as sources a content security policy can name. */
export const inlineStyles: readonly string[] = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
].map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
