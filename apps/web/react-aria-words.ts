import type { Plugin } from 'vite'

/**
 * React Aria speaks some thirty languages, and no Kazakh. Of its words only the three languages of the house go into the build; the Kazakh
 * ones are given here, by the folder of the catalogue and the key.
 */
const kazakh: { readonly [folder: string]: { readonly [key: string]: string } } = {
  overlays: { dismiss: 'Жабу' },
  autocomplete: { collectionLabel: 'Ұсыныстар' },
  searchfield: { 'Clear search': 'Іздеуді тазалау' },
  'react-aria-components': { selectPlaceholder: 'Таңдаңыз' },
}

export function reactAriaWords(): Plugin {
  return {
    name: 'kosh:react-aria-words',
    enforce: 'pre',
    transform(code, id) {
      const folder =
        /(?:react-aria|react-stately)\/dist\/private\/([\w-]+)\/intlStrings\.m?js$/.exec(id)?.[1] ?? /(react-aria-components)\/dist\/private\/intlStrings\.m?js$/.exec(id)?.[1]
      if (folder === undefined) return undefined
      const from = (locale: string) => /from "([^"]+)\/ar-AE\.mjs"/.exec(code)?.[1]?.concat(`/${locale}.mjs`)
      return `import en from ${JSON.stringify(from('en-US'))}
import ru from ${JSON.stringify(from('ru-RU'))}
export default { 'en-US': en, 'ru-RU': ru, 'kk-KZ': { ...en, ...${JSON.stringify(kazakh[folder] ?? {})} } }`
    },
  }
}
