import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // `@kosh/source` makes the other workspaces resolve to their src: one build, and changes show at once while developing.
  resolve: { conditions: ['@kosh/source', ...defaultClientConditions] },
})
