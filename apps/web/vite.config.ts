import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { edition } from './edition.js'
import { precompress } from './precompress.js'
import { preloadFonts } from './preload-fonts.js'
import { reactAriaWords } from './react-aria-words.js'

export default defineConfig({
  plugins: [react(), reactAriaWords(), preloadFonts(), edition(), precompress()],
  // `@kosh/source` makes the other workspaces resolve to their src: one build, and changes show at once while developing.
  resolve: { conditions: ['@kosh/source', ...defaultClientConditions] },
  worker: { format: 'es' },
})
