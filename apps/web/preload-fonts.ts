import type { Plugin } from 'vite'

/** The voice of Kosh is fetched with the page, all of its scripts: the language switch alone shows two. The voice of the law may come later. */
export function preloadFonts(): Plugin {
  return {
    name: 'kosh:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter(file => /onest-[\w-]+\.woff2$/.test(file))
        return fonts.map(file => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' }, injectTo: 'head' }))
      },
    },
  }
}
